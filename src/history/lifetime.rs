//! When an object was gone.

use super::census::is_create;
use super::object::Object;
use super::packing::Head;
use super::request::Request;
use crate::model::{Strings, Timestamp, Verb};

/// Clocks of API servers may differ by so many nanoseconds: what seems to come right after an end may have come before it.
const SKEW: i64 = 1_000_000_000;

/// When the request that ended the object was answered: the last delete that succeeded, the removal of
/// the last finalizer of an object that was already being deleted, or a namespace's last `finalize`.
/// A delete without an answer is the end, too, unless it is that of a namespace, finalizers held the object or it was
/// written later.
/// Where no request tells, but a watch saw the end: when it was due, or written last if that was later. `None` while it
/// lives, which a snapshot proves, and while a deletion is only announced.
pub(super) fn end_of_life(object: &Object, requests: &[Request], strings: &Strings) -> Option<Timestamp> {
    if object.in_snapshot {
        return None;
    }
    let mut end: Option<Timestamp> = None;
    // Nothing but a delete that was answered without a word says so.
    let mut is_assumed = false;
    let mut had_finalizers = false;
    let (mut lived, mut last_sign) = (false, None);
    for attached in &object.requests {
        let request = &requests[attached.request.0 as usize];
        let body = request.response_meta();
        let subresource = strings.get(request.object.subresource);
        if !request.succeeded() || request.dry_run {
            continue;
        }
        let is_shown = body.is_some_and(|b| b.uid == object.uid);
        let is_alive = is_assumed && needs_life(request) && end.map(|end| end.plus(SKEW)) <= request.start();
        if end.is_some() && (end <= request.start() && is_shown || is_alive) {
            // It was written after what seemed its end: that was the beginning of its grace.
            (end, lived) = (None, true);
        }
        if needs_life(request) {
            last_sign = last_sign.max(request.end());
        }
        if !matches!(subresource, "" | "finalize") {
            continue;
        }
        let is_going = body.is_some_and(|b| b.deletion.is_some());
        let ends = match request.verb {
            Verb::Delete => match body {
                Some(body) => !is_announced(body, request, strings),
                // Only of an object that is gone the answer is a Status.
                None if request.details().is_some() => true,
                // Without an answer finalizers tell; and a namespace has one of its own until `finalize` takes it away.
                None => !had_finalizers && !is_namespace(object, strings),
            },
            Verb::DeleteCollection => ends_with_collection(object, request),
            // At level Metadata finalize has no body, and nothing but a deletion calls it.
            Verb::Update if subresource == "finalize" => {
                let body = body.or(request.any_meta());
                body.is_none_or(|b| b.deletion.is_some() && !b.has_finalizers)
            }
            Verb::Update | Verb::Patch => {
                had_finalizers && body.is_some_and(|b| is_going && !b.has_finalizers)
            }
            _ => false,
        };
        if ends {
            end = end.max(request.end());
            is_assumed = request.verb == Verb::Delete && !request.tells_what_it_deleted();
        }
        had_finalizers = body.map_or(had_finalizers, |b| b.has_finalizers);
    }
    // It was gone no earlier than it was written last.
    let last_sign = last_sign.filter(|_| lived && object.is_gone);
    end.or(object.due.max(last_sign))
}

fn is_namespace(object: &Object, strings: &Strings) -> bool {
    object.key.group.is_empty() && strings.get(object.key.resource) == "namespaces"
}

/// Whether a request that succeeded would have failed without the object.
fn needs_life(request: &Request) -> bool {
    request.verb.is_write() && !request.verb.is_delete() && !is_create(request)
}

/// Whether the answer to a delete shows an object that lives on for a while: finalizers hold it, its
/// grace period has only begun, or it is a namespace, which is emptied first.
fn is_announced(body: &Head, request: &Request, strings: &Strings) -> bool {
    body.deletion.is_some_and(|at| {
        body.has_finalizers
            || request.end().is_some_and(|end| at > end)
            || strings.get(body.kind) == "Namespace"
    })
}

/// A deletecollection shows its objects as they were before. On a namespace it stands because it
/// emptied it.
fn ends_with_collection(object: &Object, request: &Request) -> bool {
    let shown = request
        .deleted_items()
        .iter()
        .map(|item| &item.meta)
        .find(|item| !item.uid.is_unknown() && item.uid == object.uid);
    request.object.resource == object.key.resource && shown.is_none_or(|item| !item.has_finalizers)
}
