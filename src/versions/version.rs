//! What replaying an object's bodies brings: its versions, each with what it changed.

use super::condition::Condition;
use crate::history::Evidence;
use crate::model::{Change, ResourceVersion, Timestamp};
use crate::state::webhook::Mutation;
use std::sync::Arc;

/// One version of an object: a write, or something that shows that there was one.
#[derive(Clone, Debug)]
pub struct Version {
    /// `metadata.resourceVersion`, where anything tells it.
    pub version: Option<ResourceVersion>,
    /// Who wrote it.
    pub writer: Writer,
    /// When: the start of the request; of a write that is not in the log the time at which it was first seen.
    pub time: Option<Timestamp>,
    /// When something first mentioned or showed it; `None` where nothing but its write or a snapshot does.
    pub seen: Option<Timestamp>,
    /// An etcd database holds it: it was written just so, whoever wrote it.
    pub is_stored: bool,
    /// That database, or a recorded watch, tells that it was the end of the object.
    pub is_deletion: bool,
    /// What the changes rest on: exact where both versions are shown whole and follow each other.
    pub evidence: Evidence,
    /// Versions between this one and the one that it is compared with, of which nothing shows the content:
    /// the changes are those of all of them together.
    pub unseen: u32,
    /// Whether anything shows or tells its content.
    pub is_known: bool,
    /// Whether there is a version to compare it with; without one its changes are not known. One that is shown in
    /// another API version tells of the metadata alone.
    pub has_base: bool,
    /// What differs from the version before, by path. Redacted.
    pub changes: Vec<Change>,
    /// For each of the changes who owns the field. Empty where nothing tells it.
    pub owners: Vec<Owners>,
    /// What mutating webhooks made of the request. Redacted.
    pub mutations: Vec<Mutation>,
    /// The whole object as JSON without managedFields, where it was created or deleted. Redacted.
    pub snapshot: Option<Box<str>>,
    /// Conditions that it changed.
    pub conditions: Vec<Condition>,
    /// How a patch was read, if the log does not tell: its content type is not in it.
    pub patch: Option<PatchReading>,
}

impl Version {
    /// The field manager of all that was changed, if it is one.
    pub fn common_manager(&self) -> Option<&str> {
        let mut owners = self.owners.iter().filter(|owners| !owners.managers.is_empty());
        let [first] = &*owners.next()?.managers else { return None };
        owners.all(|other| matches!(&*other.managers, [one] if one == first)).then_some(first)
    }
}

/// Who owns a field that was changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Owners {
    /// The field managers of `metadata.managedFields`; none of a field that nobody owns, or of which nothing
    /// tells it.
    pub managers: Arc<[Box<str>]>,
    /// Those of the version before, where they are others.
    pub previous: Arc<[Box<str>]>,
    /// The webhook that asked for just this.
    pub webhook: Option<Box<str>>,
}

impl Owners {
    /// Whether others owned the field before. That the common manager of a version removes what it owned is
    /// nothing special.
    pub fn changed_hands(&self, common: Option<&str>) -> bool {
        match (&*self.previous, common) {
            ([], _) => false,
            ([one], Some(common)) => **one != *common,
            _ => true,
        }
    }
}

/// Who wrote a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Writer {
    /// A request: the index into [`Object::requests`](crate::history::Object::requests).
    Request(usize),
    /// A write that is not in the log; with the field manager that managedFields name as the latest.
    Unknown(Option<Box<str>>),
}

/// A patch that was applied because no answer shows what came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PatchReading {
    /// What it was taken for: `json`, `merge`, `strategic`, `apply`.
    pub kind: &'static str,
    /// Whether it could be nothing else, or nothing with another effect.
    pub is_sure: bool,
}

/// The versions of an object, in their order, and what its deletion was.
#[derive(Clone, Debug, Default)]
pub struct Versions {
    /// Each version.
    pub list: Vec<Version>,
    /// By request of the object: the index into `list`.
    pub by_request: Vec<Option<u32>>,
    /// Its deletion, if any body shows one.
    pub deletion: Option<Deletion>,
    /// Bodies that could not be read, with the request's or document's place in `list` order.
    pub faults: Vec<crate::model::Fault>,
}

impl Versions {
    /// What a request of the object made of it.
    pub fn of_request(&self, at: usize) -> Option<&Version> {
        self.list.get(self.by_request.get(at).copied().flatten()? as usize)
    }

    /// Versions that no request of the log wrote.
    pub fn unknown_writers(&self) -> impl Iterator<Item = &Version> {
        self.list.iter().filter(|version| matches!(version.writer, Writer::Unknown(_)))
    }
}

/// How an object went, or why it does not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deletion {
    /// `metadata.deletionTimestamp`: when the object may be gone.
    pub deadline: Option<Timestamp>,
    /// `metadata.deletionGracePeriodSeconds`.
    pub grace_seconds: Option<i64>,
    /// `propagationPolicy` of the delete: Foreground, Background, Orphan; empty where it was not given.
    pub propagation: Box<str>,
    /// Finalizers that were there when the deletion began or were added since, in order.
    pub finalizers: Vec<Box<str>>,
    /// Those that are still there in the last version that is shown.
    pub remaining: Vec<Box<str>>,
    /// The write that removed the last one: index into [`Versions::list`].
    pub released_by: Option<u32>,
}
