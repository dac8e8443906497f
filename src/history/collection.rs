//! Requests on collections find the objects that they deleted.

use super::object::{Attached, Evidence, ObjectId, RequestId};
use super::{Index, Request};
use crate::model::Verb;
use rustc_hash::FxHashSet;

/// An object that a deletecollection deleted, although no answer says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deleted {
    /// Which.
    pub object: ObjectId,
    /// By what.
    pub request: RequestId,
    /// Whether it was gone then: nothing held it, and nothing shows it later.
    pub is_end: bool,
}

impl Index {
    /// The deletions of collections whose answers do not list what they deleted: at the levels Metadata and
    /// Request, and where the answer is a Status. By start.
    pub fn silent_collections(&self) -> Vec<RequestId> {
        let requests = (0..).map(RequestId).zip(&self.requests);
        let mut silent: Vec<_> =
            requests.filter(|(_, request)| is_silent(request)).map(|(id, _)| id).collect();
        if !silent.is_empty() {
            // Of a request that another server carried out, the record of that server counts.
            let attached = self.objects.iter().flat_map(|object| &object.requests);
            let passed_on: FxHashSet<_> = attached.filter(|a| a.is_forwarded).map(|a| a.request).collect();
            silent.retain(|id| !passed_on.contains(id));
        }
        silent
    }

    /// Puts deletions on their objects, as inferred.
    pub fn attach_deleted(&mut self, deleted: &[Deleted]) {
        for &Deleted { object, request, is_end } in deleted {
            let asked = &self.requests[request.0 as usize];
            let object = &mut self.objects[object.0 as usize];
            if is_end {
                object.deleted = object.deleted.max(asked.end());
            }
            asked.start().into_iter().for_each(|time| object.cover(time));
            let at = object.requests.partition_point(|attached| attached.request < request);
            object.requests.insert(at, Attached::new(request, Evidence::Inferred));
        }
    }
}

fn is_silent(request: &Request) -> bool {
    let object = &request.object;
    request.verb == Verb::DeleteCollection
        && !request.lists_deleted()
        && request.is_done()
        && object.name.is_empty()
        && object.subresource.is_empty()
        && !object.resource.is_empty()
}
