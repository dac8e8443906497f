//! When a revision of an etcd database was written: between logged writes of lower and of higher revisions.

use super::chronicle::Sight;
use super::leases::is_lease;
use super::object::{Evidence, Object};
use super::request::Request;
use crate::model::{ResourceVersion, Strings, Symbol, Timestamp, Verb};
use rustc_hash::{FxHashMap, FxHashSet};

/// The highest version that an answer of a write in the log shows, by cluster.
pub(super) fn newest_answered(requests: &[Request]) -> FxHashMap<Symbol, ResourceVersion> {
    let mut newest = FxHashMap::default();
    for request in requests.iter().filter(|request| request.verb.is_write() && request.succeeded()) {
        if let Some(version) = request.response_meta().and_then(|meta| meta.resource_version) {
            let known = newest.entry(request.cluster).or_insert(version);
            *known = version.max(*known);
        }
    }
    newest
}

/// What bounds the time of a version from either side, by version.
pub(super) struct Dating {
    /// Written no earlier: the latest start of all writes up to this version.
    begun: Vec<(ResourceVersion, Timestamp)>,
    /// Written no later: the earliest end of all from this version on.
    ended: Vec<(ResourceVersion, Timestamp)>,
    /// Versions of writes that are left out.
    left_out: FxHashSet<ResourceVersion>,
}

impl Dating {
    /// Of the writes of objects whose answers tell their versions, of those left out (`sights`), and of updates
    /// that found the version current which they had read. Nothing, where there is nothing to date.
    pub(super) fn new(objects: &[Object], requests: &[Request], sights: &[Sight]) -> Self {
        if objects.iter().all(|object| object.revisions.is_empty()) {
            return Self { begun: Vec::new(), ended: Vec::new(), left_out: FxHashSet::default() };
        }
        let mut writes: Vec<_> = sights.iter().map(|&(start, end, version)| (version, start, end)).collect();
        let left_out = writes.iter().map(|(version, ..)| *version).collect();
        let (mut begun, mut ended) = (Vec::new(), Vec::new());
        for object in objects {
            for attached in &object.requests {
                let request = &requests[attached.request.0 as usize];
                let Some((start, end)) = request.start().zip(request.end()) else { continue };
                if let Some((version, Evidence::Exact)) = attached.written {
                    writes.push((version, start, end));
                }
                if let Some(read) = request.object.resource_version.filter(|_| found_current(request)) {
                    ended.push((read, end));
                    begun.extend(object.revision_behind(read).map(|next| (next.resource_version, start)));
                }
            }
        }
        // Of several answers with one version the first request wrote it.
        writes.sort_unstable();
        writes.dedup_by_key(|(version, ..)| *version);
        begun.extend(writes.iter().map(|&(version, start, _)| (version, start)));
        ended.extend(writes.iter().map(|&(version, _, end)| (version, end)));
        begun.sort_unstable();
        ended.sort_unstable();
        for at in 1..begun.len() {
            begun[at].1 = begun[at].1.max(begun[at - 1].1);
        }
        for at in (1..ended.len()).rev() {
            ended[at - 1].1 = ended[at - 1].1.min(ended[at].1);
        }
        Self { begun, ended, left_out }
    }

    /// Dates the revisions of all objects. What was written while the log lasts counts as seen when it was there
    /// at the latest; what is older or younger than the log is no gap in it.
    pub(super) fn apply(&self, objects: &mut [Object], strings: &Strings) {
        for object in objects.iter_mut().filter(|object| !object.revisions.is_empty()) {
            // Renewals are left out before anything is made of them.
            let is_left_out = is_lease(&object.key, strings);
            for revision in &mut object.revisions {
                if is_left_out || self.left_out.contains(&revision.resource_version) {
                    continue;
                }
                revision.between = self.between(revision.resource_version);
                let seen = revision.between.map(|(_, before)| (revision.resource_version, before));
                object.versions_seen.extend(seen);
            }
        }
    }

    fn between(&self, version: ResourceVersion) -> Option<(Timestamp, Timestamp)> {
        let after = self.begun.partition_point(|(known, _)| *known <= version).checked_sub(1)?;
        let before = self.ended.partition_point(|(known, _)| *known < version);
        Some((self.begun[after].1, self.ended.get(before)?.1))
    }
}

/// Whether the server compared the version that an update had read with the current one, and found it so.
fn found_current(request: &Request) -> bool {
    request.verb == Verb::Update && request.took_effect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_revision_lies_between_its_neighbours() {
        let version = |number| ResourceVersion::from_number(number).unwrap();
        let sight = |start, end, number| (Timestamp::at(start), Timestamp::at(end), version(number));
        // The write of 30 took long, that of 40 was quick.
        let sights = [sight(10, 12, 10), sight(11, 90, 30), sight(20, 25, 40), sight(13, 14, 20)];
        let mut object = Object::new(Default::default(), Default::default(), super::super::Existence::Seen);
        let stored = super::super::Revision {
            resource_version: version(35),
            stored: Default::default(),
            is_going: false,
            body: None,
            between: None,
        };
        object.revisions.push(stored);
        let dating = Dating::new(&[object], &[], &sights);
        let between =
            |number| dating.between(version(number)).map(|(after, before)| (after.nanos(), before.nanos()));
        assert_eq!(between(35), Some((13, 25)));
        assert_eq!(between(15), Some((10, 14)));
        assert_eq!(between(10), Some((10, 12)));
        assert_eq!((between(9), between(41)), (None, None));
    }
}
