//! When the incarnations of an object lived.

use super::Inquiry;
use super::act::{Act, ObjectName};
use crate::history::{Existence, Object, ObjectId, Request, is_create};
use crate::model::{Timestamp, Verb};
use crate::versions::Versions;

/// One incarnation of an object, from its birth to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Life {
    /// Which.
    pub object: ObjectName,
    /// When it was created, if anything tells: the start of its create, else `metadata.creationTimestamp`.
    pub created: Option<Timestamp>,
    /// The create, if it is in the log.
    pub creator: Option<Act>,
    /// When something showed it first.
    pub first: Option<Timestamp>,
    /// When it was gone.
    pub deleted: Option<Timestamp>,
    /// The request that ended it, if it is in the log.
    pub deleter: Option<Act>,
    /// The request that asked for its deletion first, if that is in the log: what ends an object may be another one, which
    /// takes its last finalizer away, or finds that its grace is over.
    pub asker: Option<Act>,
    /// What it waits for, if it is to go and has not gone.
    pub terminating: Option<Terminating>,
    /// It was gone at the end, whenever that was.
    pub is_gone: bool,
    /// It was gone by then: another one of its name was made.
    pub gone_by: Option<Timestamp>,
    /// Whether it existed at all, as far as anything tells.
    pub existence: Existence,
}

/// What holds an object that is to go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terminating {
    /// When its deletion was asked for; where the log lacks that, its `metadata.deletionTimestamp`.
    pub since: Option<Timestamp>,
    /// The finalizers that are left in the last version that is shown.
    pub finalizers: Vec<Box<str>>,
}

impl<'a> Inquiry<'a> {
    pub(super) fn object(&self, id: ObjectId) -> &'a Object {
        &self.index.objects[id.0 as usize]
    }

    /// The request behind an index into [`Object::requests`].
    pub(super) fn request(&self, object: &Object, at: usize) -> Option<&'a Request> {
        self.index.requests.get(object.requests.get(at)?.request.0 as usize)
    }

    /// The request that ended an object.
    pub(super) fn ending(&self, object: &Object) -> Option<&'a Request> {
        let end = object.deleted?;
        let requests = (0..object.requests.len()).filter_map(|at| self.request(object, at));
        requests.rev().find(|r| r.verb.is_write() && r.took_effect() && r.end() == Some(end))
    }

    /// The first request that asked for the deletion of an object, and was granted.
    pub(super) fn asking(&self, object: &Object) -> Option<&'a Request> {
        let mut requests = (0..object.requests.len()).filter_map(|at| self.request(object, at));
        requests.find(|request| {
            let subresource = self.index.strings.get(request.object.subresource);
            let asks = match request.verb {
                Verb::Delete => subresource.is_empty(),
                Verb::DeleteCollection => true,
                Verb::Create => subresource == "eviction",
                _ => false,
            };
            asks && request.succeeded() && !request.dry_run && !request.finds_going()
        })
    }

    pub(super) fn lives(&self, incarnations: &[ObjectId]) -> Vec<Life> {
        incarnations.iter().map(|&id| self.life(self.object(id), &self.histories.versions(id))).collect()
    }

    pub(super) fn life(&self, object: &Object, versions: &Versions) -> Life {
        let mut requests = (0..object.requests.len()).filter_map(|at| self.request(object, at));
        let creator = requests.find(|request| is_create(request) && request.took_effect());
        let act = |request: &Request| Act::new(self.index, self.histories.redactor(), request);
        Life {
            object: ObjectName::new(self.index, object),
            created: object.created,
            creator: creator.map(act),
            first: object.first,
            deleted: object.deleted,
            deleter: self.ending(object).map(act),
            asker: self.asking(object).map(act),
            terminating: self.terminating(object, versions),
            is_gone: object.is_gone || object.deleted.is_some(),
            gone_by: object.gone_by,
            existence: object.existence,
        }
    }

    fn terminating(&self, object: &Object, versions: &Versions) -> Option<Terminating> {
        if object.is_gone || object.deleted.is_some() {
            return None;
        }
        let deletion = versions.deletion.as_ref().filter(|deletion| deletion.deadline.is_some())?;
        let since = self.asking(object).and_then(Request::start).or(deletion.deadline);
        Some(Terminating { since, finalizers: deletion.remaining.clone() })
    }
}
