//! Requests that write two revisions: a delete that takes effect at once marks the object first, an eviction
//! adds a condition before it deletes, and taking the last finalizer away deletes. An answer tells one of them at most; etcd holds both.

use super::object::{Object, Revision};
use super::request::Request;
use crate::model::{ResourceVersion, StateOrigin, Strings, Timestamp, Verb};
use rustc_hash::FxHashSet;

/// So long after the end of a request a later one may show, at the latest, what it wrote: in nanoseconds.
const MOMENT: i64 = Timestamp::SECOND;

/// Takes the revisions that belong to a request which wrote the one beside it from those that no logged write
/// made, and returns how many there were.
pub(super) fn take_halves(object: &mut Object, requests: &[Request], strings: &Strings) -> usize {
    if object.revisions.is_empty() {
        return 0;
    }
    let claimed = object.requests.iter().filter_map(|attached| Some(attached.written?.0));
    let read = object.sightings.iter().filter(|sight| !matches!(sight.origin, StateOrigin::Etcd(_)));
    let known: FxHashSet<ResourceVersion> =
        claimed.chain(read.filter_map(|sight| sight.resource_version)).collect();
    let is_open =
        |revision: &Revision| revision.between.is_some() && !known.contains(&revision.resource_version);
    let halves: Vec<usize> = (0..object.revisions.len())
        .filter(|&at| is_open(&object.revisions[at]))
        .filter(|&at| is_half(object, at, requests, strings))
        .collect();
    for &at in &halves {
        object.revisions[at].between = None;
        let version = object.revisions[at].resource_version;
        object.versions_seen.retain(|(seen, _)| *seen != version);
    }
    halves.len()
}

fn is_half(object: &Object, at: usize, requests: &[Request], strings: &Strings) -> bool {
    let revision = &object.revisions[at];
    let before = at.checked_sub(1).and_then(|at| object.revisions.get(at));
    let after = object.revisions.get(at + 1);
    // Going from here on, or gone in a moment: by a delete, or by the second half of an eviction.
    let is_end = after.is_some_and(|after| after.stored.is_deletion);
    let is_mark = revision.is_going && (is_end || before.is_none_or(|before| !before.is_going));
    let is_before_mark = !revision.is_going && after.is_some_and(|after| after.is_going);
    let may_be_ended = revision.stored.is_deletion && before.is_some_and(|last| last.is_going);
    if !is_mark && !is_before_mark && !may_be_ended {
        // Most are none, of however many requests.
        return false;
    }
    let is_neighbour = |version: ResourceVersion| {
        let is = |other: Option<&Revision>| other.is_some_and(|other| other.resource_version == version);
        is(before) || is(after)
    };
    let Some((not_before, not_after)) = revision.between else { return false };
    object.requests.iter().any(|attached| {
        let request = &requests[attached.request.0 as usize];
        let Some((start, end)) = request.start().zip(request.end()) else { return false };
        let evicts = strings.get(request.object.subresource) == "eviction";
        let deletes = request.verb.is_delete();
        let can = deletes && is_mark || evicts && (is_mark || is_before_mark);
        let wrote_beside = attached.written.is_none_or(|(version, _)| is_neighbour(version));
        // The one that wrote the last state of what was going, if that was a moment before.
        let ended_it = revision.stored.is_deletion
            && (deletes || matches!(request.verb, Verb::Update | Verb::Patch))
            && before.is_some_and(|last| {
                last.is_going && attached.written.is_some_and(|(version, _)| version == last.resource_version)
            })
            && (not_after <= end.plus(MOMENT) || before.is_some_and(|last| is_next(last, revision)));
        (can && wrote_beside || ended_it) && request.took_effect() && start <= not_after && end >= not_before
    })
}

/// Whether nothing else was written to the store between them.
fn is_next(first: &Revision, second: &Revision) -> bool {
    second.resource_version.0.get() - first.resource_version.0.get() == 1
}
