//! Leases: renewals are noise, a new holder is a story, and so is what makes or ends a lease, or is refused.

use crate::model::{ObjectKey, ObjectRef, StageFact, Strings, Symbol, Verb};
use crate::source::{LeaseFact, SightFact};
use rustc_hash::FxHashMap;

/// Splits lease writes: all but renewals are to be told. The first write of a lease that is there tells
/// of no change; where bodies are missing nothing does. The versions of the others go to `sights`.
pub(super) fn split_leases(mut leases: Vec<LeaseFact>, sights: &mut Vec<SightFact>) -> (Vec<LeaseFact>, u64) {
    leases.sort_by_key(|l| (l.stage.received, l.stage.stage, l.stage.content));
    let mut holders: FxHashMap<(Symbol, Symbol), Symbol> = FxHashMap::default();
    let mut told = Vec::new();
    let mut renewals = 0;
    for lease in leases {
        if is_new_holder(&lease, &mut holders) || !may_renew(&lease.stage) {
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

/// Whether somebody else holds the lease than before. Who held one that was deleted counts no more.
fn is_new_holder(lease: &LeaseFact, holders: &mut FxHashMap<(Symbol, Symbol), Symbol>) -> bool {
    let ObjectRef { namespace, name, .. } = lease.stage.object;
    let StageFact { code, dry_run, verb, .. } = lease.stage;
    if code >= 400 || dry_run {
        return false;
    }
    if verb.is_delete() {
        // One that was only received may yet fail.
        if (200..300).contains(&code) {
            let is_meant = |held: &(Symbol, Symbol)| {
                (namespace.is_empty() || held.0 == namespace) && (name.is_empty() || held.1 == name)
            };
            holders.retain(|held, _| !is_meant(held));
        }
        return false;
    }
    let before =
        (!lease.holder.is_empty()).then(|| holders.insert((namespace, name), lease.holder)).flatten();
    before.is_some_and(|before| before != lease.holder)
}

/// Whether a write can be a renewal. One that loses against another (409) is what leader election is made of.
fn may_renew(stage: &StageFact) -> bool {
    matches!(stage.verb, Verb::Update | Verb::Patch) && (stage.code < 400 || stage.code == 409)
}

/// Whether an object is a Lease of Kubernetes.
pub(super) fn is_lease(key: &ObjectKey, strings: &Strings) -> bool {
    strings.get(key.resource) == "leases" && strings.get(key.group) == "coordination.k8s.io"
}
