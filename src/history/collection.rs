//! Requests on collections find the objects that they deleted.

use super::Index;
use super::object::{Attached, Evidence, ObjectId, RequestId};

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
    /// Puts deletions on their objects, as inferred.
    pub fn attach_deleted(&mut self, deleted: &[Deleted]) {
        for &Deleted { object, request, is_end } in deleted {
            let asked = &self.requests[request.0 as usize];
            let object = &mut self.objects[object.0 as usize];
            if is_end && object.deleted.is_none() {
                object.deleted = asked.end();
            }
            if !self.told[request.0 as usize] {
                continue;
            }
            asked.start().into_iter().for_each(|time| object.cover(time));
            let at = object.requests.partition_point(|attached| attached.request < request);
            if object.requests.get(at).is_none_or(|attached| attached.request != request) {
                object.requests.insert(at, Attached::new(request, Evidence::Inferred));
            }
        }
    }
}
