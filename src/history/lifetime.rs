//! When an object was gone.

use super::object::Object;
use super::request::Request;
use crate::model::{Timestamp, Verb};

/// When the request that ended the object was answered: the last delete that succeeded, or the removal
/// of the last finalizer of an object that was already being deleted. `None` while it lives, which a
/// snapshot proves.
pub(super) fn end_of_life(object: &Object, requests: &[Request]) -> Option<Timestamp> {
    if object.in_snapshot {
        return None;
    }
    let mut end = None;
    let mut had_finalizers = false;
    for attached in &object.requests {
        let request = &requests[attached.request.0 as usize];
        if !request.succeeded() || request.dry_run || !request.object.subresource.is_empty() {
            continue;
        }
        let body = request.response_meta.as_deref();
        let ends = match request.verb {
            // The answer to a delete that finalizers hold up shows them.
            Verb::Delete => !body.is_some_and(|b| b.has_finalizers && b.deletion.is_some()),
            Verb::DeleteCollection => true,
            Verb::Update | Verb::Patch => {
                had_finalizers && body.is_some_and(|b| b.deletion.is_some() && !b.has_finalizers)
            }
            _ => false,
        };
        if ends {
            end = end.max(request.end());
        }
        had_finalizers = body.map_or(had_finalizers, |b| b.has_finalizers);
    }
    end
}
