//! When a revision of an etcd database was written: between logged writes of lower and of higher revisions.

use super::chronicle::Sight;
use super::object::{Evidence, Object};
use super::request::Request;
use crate::model::{ResourceVersion, Strings, Timestamp};
use rustc_hash::FxHashSet;

/// The highest version that an answer of a write in the log shows.
pub(super) fn newest_answered(requests: &[Request]) -> Option<ResourceVersion> {
    let writes = requests.iter().filter(|request| request.verb.is_write() && request.succeeded());
    writes.filter_map(|request| request.response_meta.as_ref()?.resource_version).max()
}

/// All writes whose versions are known, by version.
pub(super) struct Dating {
    versions: Vec<ResourceVersion>,
    /// By place in `versions`: the latest start of all up to it.
    begun: Vec<Timestamp>,
    /// The earliest end of all from it on.
    ended: Vec<Timestamp>,
    /// Versions of writes that are left out.
    left_out: FxHashSet<ResourceVersion>,
}

impl Dating {
    /// Of the writes of objects whose answers tell their versions, and of those left out (`sights`). Nothing,
    /// where there is nothing to date.
    pub(super) fn new(objects: &[Object], requests: &[Request], sights: &[Sight]) -> Self {
        let is_needed = objects.iter().any(|object| !object.revisions.is_empty());
        let attached = objects.iter().filter(|_| is_needed).flat_map(|object| &object.requests);
        let written = attached.filter_map(|attached| {
            let (version, evidence) = attached.written?;
            let request = &requests[attached.request.0 as usize];
            let is_exact = evidence == Evidence::Exact;
            is_exact.then_some((version, request.start()?, request.end()?))
        });
        let others = sights.iter().filter(|_| is_needed).map(|&(start, end, version)| (version, start, end));
        let left_out = others.clone().map(|(version, ..)| version).collect();
        let mut writes: Vec<_> = written.chain(others).collect();
        // Of several answers with one version the first request wrote it.
        writes.sort_unstable();
        writes.dedup_by_key(|(version, ..)| *version);
        let mut begun: Vec<_> = writes.iter().map(|&(_, start, _)| start).collect();
        let mut ended: Vec<_> = writes.iter().map(|&(.., end)| end).collect();
        for at in 1..writes.len() {
            begun[at] = begun[at].max(begun[at - 1]);
            let back = writes.len() - 1 - at;
            ended[back] = ended[back].min(ended[back + 1]);
        }
        Self { versions: writes.into_iter().map(|(version, ..)| version).collect(), begun, ended, left_out }
    }

    /// Dates the revisions of all objects. What was written while the log lasts counts as seen when it was there
    /// at the latest; what is older or younger than the log is no gap in it.
    pub(super) fn apply(&self, objects: &mut [Object], strings: &Strings) {
        for object in objects.iter_mut().filter(|object| !object.revisions.is_empty()) {
            object.revisions.sort_by_key(|revision| (revision.version, revision.body));
            object.revisions.dedup_by_key(|revision| revision.version);
            // Renewals are left out before anything is made of them.
            let is_left_out = strings.get(object.key.resource) == "leases";
            for revision in &mut object.revisions {
                if is_left_out || self.left_out.contains(&revision.version) {
                    continue;
                }
                revision.between = self.between(revision.version);
                let seen = revision.between.map(|(_, before)| (revision.version, before));
                object.versions_seen.extend(seen);
            }
        }
    }

    fn between(&self, version: ResourceVersion) -> Option<(Timestamp, Timestamp)> {
        let after = self.versions.partition_point(|known| *known <= version).checked_sub(1)?;
        let before = self.versions.partition_point(|known| *known < version);
        Some((self.begun[after], *self.ended.get(before)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_revision_lies_between_its_neighbours() {
        let version = |number| ResourceVersion::from_number(number).unwrap();
        let sight = |start, end, number| (Timestamp(start), Timestamp(end), version(number));
        // The write of 30 took long, that of 40 was quick.
        let sights = [sight(10, 12, 10), sight(11, 90, 30), sight(20, 25, 40), sight(13, 14, 20)];
        let mut object = Object::new(Default::default(), Default::default(), super::super::Existence::Seen);
        let stored = super::super::Revision {
            version: version(35),
            stored: Default::default(),
            body: None,
            between: None,
        };
        object.revisions.push(stored);
        let dating = Dating::new(&[object], &[], &sights);
        let between = |number| dating.between(version(number)).map(|(after, before)| (after.0, before.0));
        assert_eq!(between(35), Some((13, 25)));
        assert_eq!(between(15), Some((10, 14)));
        assert_eq!(between(10), Some((10, 12)));
        assert_eq!((between(9), between(41)), (None, None));
    }
}
