//! The store's own count of writes: what a write that does not tell its version must have been.
//!
//! All kinds in one etcd share one counter, so versions that were written before a request began are
//! lower than what it wrote, and those of requests that began after its end are higher. Where the log
//! is dense that leaves a single number which nobody else claims.

use super::object::{Evidence, Object};
use super::request::Request;
use crate::model::{ResourceVersion, Strings, Timestamp, Verb};
use rustc_hash::{FxHashMap, FxHashSet};

/// A write that was answered with its version: begun, ended, version.
pub(super) type Sight = (Timestamp, Timestamp, ResourceVersion);

/// Where more than this many numbers are possible, counting the free ones through is in vain.
const WIDEST_GAP: u64 = 200;

/// All versions whose writes are known.
pub(super) struct Chronicle {
    /// By end: the highest version of all that had ended.
    ended: Vec<Sight>,
    /// By start: the lowest version of all that began then or later.
    begun: Vec<(Timestamp, ResourceVersion)>,
    /// In their order.
    known: Vec<ResourceVersion>,
    deduced: FxHashSet<ResourceVersion>,
}

impl Chronicle {
    pub(super) fn new(mut sights: Vec<Sight>) -> Self {
        // One version, several answers: the first request wrote it, the others changed nothing.
        sights.sort_unstable_by_key(|&(start, end, version)| (version, start, end));
        sights.dedup_by_key(|(_, _, version)| *version);
        let known = sights.iter().map(|(_, _, version)| *version).collect();
        let mut begun: Vec<_> = sights.iter().map(|&(start, _, version)| (start, version)).collect();
        begun.sort_unstable();
        for at in (1..begun.len()).rev() {
            begun[at - 1].1 = begun[at - 1].1.min(begun[at].1);
        }
        // There are as many as writes: the list is used again.
        let mut ended = sights;
        ended.sort_unstable_by_key(|&(_, end, version)| (end, version));
        for at in 1..ended.len() {
            ended[at].2 = ended[at].2.max(ended[at - 1].2);
        }
        Self { ended, begun, known, deduced: FxHashSet::default() }
    }

    /// The one version that nobody claims and that a write in this time must have had.
    fn only_version(&self, start: Timestamp, end: Timestamp, created: u64) -> Option<ResourceVersion> {
        let before = self.ended.partition_point(|&(_, time, _)| time < start).checked_sub(1)?;
        let after = self.begun.partition_point(|&(time, _)| time <= end);
        let (low, high) = (self.ended[before].2.0.get().max(created), self.begun.get(after)?.1.0.get());
        if high.saturating_sub(low) > WIDEST_GAP {
            return None;
        }
        // Numbers and known versions are walked along side by side.
        let mut known =
            self.known[self.known.partition_point(|known| known.0.get() <= low)..].iter().peekable();
        let mut free =
            (low.saturating_add(1)..high).filter_map(ResourceVersion::from_number).filter(|version| {
                let is_known = known.next_if_eq(&version).is_some();
                !is_known && !self.deduced.contains(version)
            });
        free.next().filter(|_| free.next().is_none())
    }

    /// Gives versions to the writes that must have had them, until none is left that follows.
    pub(super) fn deduce(&mut self, objects: &mut [Object], requests: &[Request], strings: &Strings) {
        let mut silent: Vec<(usize, usize)> = Vec::new();
        for (o, object) in objects.iter().enumerate() {
            let must =
                |a: &super::Attached| a.is_silent() && must_write(&requests[a.request.0 as usize], strings);
            silent.extend(object.requests.iter().enumerate().filter(|(_, a)| must(a)).map(|(a, _)| (o, a)));
        }
        // The lowest version that is known of each object: thousands of creates that name nothing stand on one.
        let mut created: FxHashMap<usize, u64> = FxHashMap::default();
        loop {
            let before = silent.len();
            silent.retain(|&(o, a)| {
                let object = &mut objects[o];
                let request = &requests[object.requests[a].request.0 as usize];
                let Some((start, end)) = request.start().zip(request.end()) else { return false };
                // Other writes come after the create, even if they were received before its answer.
                let created = created.entry(o).or_insert_with(|| lowest_version(object));
                let Some(version) = self.only_version(start, end, *created) else { return true };
                object.requests[a].written = Some((version, Evidence::Inferred));
                // What is deduced is higher than what was the lowest, if there was one.
                *created = if *created == 0 { version.0.get() } else { *created };
                self.deduced.insert(version);
                false
            });
            if silent.len() == before {
                return;
            }
        }
    }
}

/// The lowest version that a write of an object is known to have written; 0 where none is.
fn lowest_version(object: &Object) -> u64 {
    let versions = object.requests.iter().filter_map(|attached| attached.written);
    versions.map(|(version, _)| version.0.get()).min().unwrap_or(0)
}

/// Whether success means that this object was written once or more: an update may change nothing.
fn must_write(request: &Request, strings: &Strings) -> bool {
    let subresource = strings.get(request.object.subresource);
    let writes = match request.verb {
        Verb::Create => {
            matches!(subresource, "" | "binding" | "eviction") && !request.object.resource.is_empty()
        }
        Verb::Delete => subresource.is_empty(),
        _ => false,
    };
    let done = request.is_done();
    // A body without a version is the answer of a delete that came too late.
    writes && done && request.response_meta().is_none()
}
