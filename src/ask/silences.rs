//! Whether a write that the log of an API server lacks may lie in what is asked for.

use super::Inquiry;
use super::moments::Moments;
use super::point::{Point, Stored};
use crate::history::{Object, Request, Silence};
use crate::model::{ResourceVersion, Timestamp};
use crate::versions::Version;

impl Inquiry<'_> {
    /// The silences of API servers of the object's cluster between two instants; open where there is none.
    pub(super) fn silences(
        &self,
        object: &Object,
        since: Option<Timestamp>,
        until: Option<Timestamp>,
    ) -> Vec<Silence> {
        let cluster = self.index.strings.get(object.key.cluster);
        let is_in = |silence: &&Silence| {
            silence.clusters.iter().any(|name| name == cluster)
                && since.is_none_or(|since| silence.is_end || silence.until > since)
                && until.is_none_or(|until| silence.since < until)
        };
        self.index.silences.iter().filter(is_in).cloned().collect()
    }

    /// Those between a state and a point, in which it may have been written over. What shows that it was not, ends
    /// them: the write that followed had read it, or shows nothing else than what it changed itself; it was seen later.
    pub(super) fn silences_until(
        &self,
        moments: &Moments<'_>,
        at: usize,
        point: Point,
        stored: Stored,
    ) -> Vec<Silence> {
        if self.index.silences.is_empty() {
            return Vec::new();
        }
        let (object, state) = (moments.object, &moments.list[at]);
        let versions = self.histories.versions(moments.id);
        let is_state = |version: &&Version| version.version.is_some() && version.version == state.version;
        let is_stored = versions.list.iter().find(is_state).is_some_and(|version| version.is_stored);
        let is_asked = matches!(point, Point::Version(version) if state.version == Some(version));
        let next = moments.list.get(at + 1);
        let next_write = next.and_then(|next| self.request(object, next.request?));
        let next_version = next.and_then(|next| versions.of_request(next.request?));
        let was_read = next_write.is_some_and(|write| has_read(write, state.version));
        if is_stored || is_asked || was_read || next_version.is_some_and(follows) {
            return Vec::new();
        }
        let until =
            [point.time().or(stored.latest()), next.and_then(|next| next.time)].into_iter().flatten().min();
        let mut silences = self.silences(object, state.time, until);
        if next.is_none() {
            silences.retain(|silence| !was_seen_after(object, silence));
        }
        silences
    }
}

/// Whether what was seen last of an object was seen when a silence was over: nothing of it is newer.
pub(super) fn was_seen_after(object: &Object, silence: &Silence) -> bool {
    object.in_snapshot || !silence.is_end && object.last_read.is_some_and(|read| read >= silence.until)
}

/// Whether a write had read a version: that was the newest then.
fn has_read(write: &Request, version: Option<ResourceVersion>) -> bool {
    version.is_some() && write.object.resource_version == version && write.succeeded()
}

/// Whether a version is shown to differ from the one before by its own write alone.
pub(super) const fn follows(version: &Version) -> bool {
    version.is_known && version.has_base && version.unseen == 0
}
