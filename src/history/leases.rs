//! Leases: renewals are noise, a new holder is a story.

use crate::model::{ObjectKey, ObjectRef, Strings, Symbol};
use crate::source::{LeaseFact, SightFact};
use rustc_hash::FxHashMap;

/// Splits lease writes: those that changed the holder are to be told. The first write of a lease tells
/// of no change; where bodies are missing nothing does. The versions of the others go to `sights`.
pub(super) fn split_leases(mut leases: Vec<LeaseFact>, sights: &mut Vec<SightFact>) -> (Vec<LeaseFact>, u64) {
    leases.sort_by_key(|l| (l.stage.received, l.stage.stage, l.stage.content));
    let mut holders: FxHashMap<(Symbol, Symbol), Symbol> = FxHashMap::default();
    let mut told = Vec::new();
    let mut renewals = 0;
    for lease in leases {
        let ObjectRef { namespace, name, .. } = lease.stage.object;
        let known = (lease.stage.code < 400 && !lease.holder.is_empty())
            .then(|| holders.insert((namespace, name), lease.holder))
            .flatten();
        if known.is_some_and(|before| before != lease.holder) {
            told.push(lease);
        } else {
            renewals += 1;
            let version = lease.stage.response_meta.as_ref().and_then(|body| body.resource_version);
            let sight = lease.stage.received.zip(lease.stage.stamp).zip(version);
            let cluster = lease.stage.cluster;
            sights.extend(
                sight.filter(|_| lease.stage.code < 300).map(|((begun, ended), version)| SightFact {
                    begun,
                    ended,
                    version,
                    cluster,
                }),
            );
        }
    }
    (told, renewals)
}

/// Whether an object is a Lease of Kubernetes.
pub(super) fn is_lease(key: &ObjectKey, strings: &Strings) -> bool {
    strings.get(key.resource) == "leases" && strings.get(key.group) == "coordination.k8s.io"
}
