//! Packs requests: what many have in common is kept once, by whoever makes them.

use super::object::Belonging;
use super::request::{BodyMeta, Earlier, Line, Rare, Request};
use crate::model::{
    FileId, ObjectMeta, OwnerReference, Position, StageFact, StageKind, Symbol, Timestamp, Uid,
};
use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;
use std::hash::{BuildHasher as _, Hash};
use std::num::NonZeroU64;
use std::sync::Arc;

/// Who made a request, and what the API server noted on it. See [`StageFact`] for what the fields mean.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Caller {
    /// `user.username`.
    pub user: Symbol,
    /// `impersonatedUser.username`, empty where nobody was impersonated.
    pub impersonated: Symbol,
    /// `user.uid`, `groups` and `extra`.
    pub identity: Symbol,
    /// Those of `impersonatedUser`.
    pub impersonated_identity: Symbol,
    /// The audit annotations. They repeat as callers do: mostly they tell what allows somebody to do such a thing.
    pub annotations: Symbol,
    /// The uid of the pod whose token it was made with.
    pub acting_pod: Uid,
    /// `userAgent`.
    pub user_agent: Symbol,
    /// `sourceIPs`, joined by a comma.
    pub source_ips: Symbol,
}

/// Metadata of an object but its version. See [`ObjectMeta`] for what the fields mean.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Head {
    /// `kind`.
    pub kind: Symbol,
    /// `apiVersion`.
    pub api_version: Symbol,
    /// `metadata.namespace`.
    pub namespace: Symbol,
    /// `metadata.name`.
    pub name: Symbol,
    /// `metadata.generateName`.
    pub generate_name: Symbol,
    /// `metadata.uid`.
    pub uid: Uid,
    /// `metadata.creationTimestamp`.
    pub created: Option<Timestamp>,
    /// `metadata.deletionTimestamp`.
    pub deletion: Option<Timestamp>,
    /// `metadata.deletionGracePeriodSeconds`.
    pub grace_seconds: Option<i64>,
    /// Whether `metadata.finalizers` has entries.
    pub has_finalizers: bool,
    /// `metadata.ownerReferences`.
    pub owners: Box<[OwnerReference]>,
    /// What names its parent in an annotation.
    pub parent_link: Symbol,
    /// The trace that an annotation says it continues.
    pub trace_context: Symbol,
}

impl Head {
    pub(super) fn belongs(&self) -> Belonging<'_> {
        let Self { parent_link, trace_context, .. } = *self;
        Belonging { owners: &self.owners, parent_link, trace_context }
    }

    /// Whether it shows an object on its way out which no finalizer holds.
    pub(super) const fn is_let_go(&self) -> bool {
        self.deletion.is_some() && !self.has_finalizers
    }
}

/// A position in 16 bytes: lines and offsets have 48 bits, which no file has ever needed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    file: FileId,
    line: [u16; 3],
    offset: [u16; 3],
}

impl Spot {
    pub(super) const fn new(position: Position) -> Self {
        let Position { file, line, offset } = position;
        Self { file, line: low(line), offset: low(offset) }
    }

    pub(super) const fn position(self) -> Position {
        Position { file: self.file, line: whole(self.line), offset: whole(self.offset) }
    }
}

const fn low(number: u64) -> [u16; 3] {
    let number = if number >> 48 == 0 { number } else { (1 << 48) - 1 };
    [(number & 0xffff) as u16, (number >> 16 & 0xffff) as u16, (number >> 32) as u16]
}

const fn whole([low, middle, high]: [u16; 3]) -> u64 {
    low as u64 | (middle as u64) << 16 | (high as u64) << 32
}

/// The lines of the stages before the last. That of the first is nearly always stamped with the time at which the
/// request was received: then its hash is enough.
#[derive(Clone, Debug, Default)]
pub(super) struct Before {
    received: Option<NonZeroU64>,
    others: Option<Box<Earlier>>,
}

impl Before {
    /// Of a request that was received then.
    pub(super) fn lines(&self, received: Option<Timestamp>) -> Earlier {
        let mut lines = self.others.as_deref().copied().unwrap_or_default();
        if let Some(hash) = self.received {
            lines[StageKind::RequestReceived as usize] = Some((hash.get(), received));
        }
        lines
    }

    /// Puts a line in the place of another of its stage, which is not the last that there can be.
    pub(super) fn set(&mut self, stage: StageKind, line: Line, received: Option<Timestamp>) {
        let is_first = stage == StageKind::RequestReceived;
        let hash = NonZeroU64::new(line.0).filter(|_| is_first && line.1 == received);
        if is_first {
            self.received = hash;
        }
        if hash.is_none() || self.others.is_some() {
            self.others.get_or_insert_default()[stage as usize] = Some(line);
        }
    }

    /// Moves its stamps by so many nanoseconds; that of the first stage is moved with the request.
    pub(super) fn shift(&mut self, nanos: i64) {
        let lines = self.others.iter_mut().flat_map(|lines| lines.iter_mut()).flatten();
        lines.filter_map(|(_, stamp)| stamp.as_mut()).for_each(|stamp| *stamp = stamp.plus(nanos));
    }
}

/// Makes requests of stages.
#[derive(Default)]
pub struct Packer {
    callers: HashTable<Arc<Caller>>,
    heads: HashTable<Arc<Head>>,
}

impl Packer {
    /// One of a single stage.
    pub fn request(&mut self, fact: StageFact) -> Request {
        let StageFact { user, impersonated, identity, impersonated_identity, acting_pod, .. } = fact;
        let StageFact { user_agent, source_ips, audit_annotations: annotations, .. } = fact;
        let names = Caller { user, impersonated, identity, impersonated_identity, ..Caller::default() };
        let caller = Caller { annotations, acting_pod, user_agent, source_ips, ..names };
        let is_answered = fact.response_meta.is_some();
        let meta = fact.response_meta.or(fact.request_meta);
        let rare = Rare {
            reason: fact.reason,
            message: fact.message,
            details: fact.details,
            deleted_items: fact.deleted_items,
            lists_deleted: fact.lists_deleted,
            annotations: fact.annotations,
        };
        Request {
            position: Spot::new(fact.position),
            cluster: fact.cluster,
            audit_id: fact.audit_id,
            stage: fact.stage,
            level: fact.level,
            received: fact.received,
            stamp: fact.stamp,
            verb: fact.verb,
            uri: fact.uri,
            caller: shared(&mut self.callers, caller),
            object: fact.object,
            code: fact.code,
            dry_run: fact.dry_run,
            truncated: fact.truncated,
            heartbeat: fact.heartbeat,
            request_body: fact.request_body,
            response_body: fact.response_body,
            content: fact.content,
            shown: meta.map(|meta| self.shown(*meta)),
            is_answered,
            rare: (!rare.is_nothing()).then(|| Box::new(rare)),
            before: Before::default(),
        }
    }

    /// One from an archive: its last stage, and the lines of the stages before it.
    pub fn restored(&mut self, last: StageFact, earlier: Earlier) -> Request {
        let mut request = self.request(last);
        let stages = [StageKind::RequestReceived, StageKind::ResponseStarted, StageKind::ResponseComplete];
        for (stage, line) in stages.into_iter().zip(earlier) {
            line.into_iter().for_each(|line| request.set_earlier(stage, line));
        }
        request
    }

    fn shown(&mut self, meta: ObjectMeta) -> BodyMeta {
        let head = Head {
            kind: meta.kind,
            api_version: meta.api_version,
            namespace: meta.namespace,
            name: meta.name,
            generate_name: meta.generate_name,
            uid: meta.uid,
            created: meta.created,
            deletion: meta.deletion,
            grace_seconds: meta.grace_seconds,
            has_finalizers: meta.has_finalizers,
            owners: meta.owners,
            parent_link: meta.parent_link,
            trace_context: meta.trace_context,
        };
        BodyMeta { head: shared(&mut self.heads, head), resource_version: meta.resource_version }
    }
}

impl Rare {
    fn is_nothing(&self) -> bool {
        self.reason.is_empty()
            && self.message.is_empty()
            && self.details.is_none()
            && self.deleted_items.is_empty()
            && !self.lists_deleted
            && self.annotations.is_none()
    }
}

/// The one of this content.
fn shared<T: Hash + Eq>(all: &mut HashTable<Arc<T>>, value: T) -> Arc<T> {
    let hash = FxBuildHasher.hash_one(&value);
    let entry = all.entry(hash, |known| **known == value, |known| FxBuildHasher.hash_one(&**known));
    match entry {
        hashbrown::hash_table::Entry::Occupied(known) => Arc::clone(known.get()),
        hashbrown::hash_table::Entry::Vacant(vacant) => {
            let value = Arc::new(value);
            vacant.insert(Arc::clone(&value));
            value
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_small() {
        assert!(size_of::<Request>() <= 224, "{}", size_of::<Request>());
    }

    #[test]
    fn lines_are_kept() {
        let [received, other] = [5, 6].map(|nanos| Some(Timestamp::at(nanos)));
        for first in [(1, received), (0, received), (1, other), (1, None)] {
            let mut before = Before::default();
            before.set(StageKind::RequestReceived, (9, received), received);
            before.set(StageKind::RequestReceived, first, received);
            assert_eq!(before.lines(received), [Some(first), None, None]);
            before.set(StageKind::ResponseStarted, (2, other), received);
            assert_eq!(before.lines(received), [Some(first), Some((2, other)), None]);
        }
    }

    #[test]
    fn a_spot_is_a_position() {
        let most = (1 << 48) - 1;
        for (line, offset) in [(0, 0), (1, 65_536), (most, most - 1)] {
            let position = Position { file: FileId(7), line, offset };
            assert_eq!(Spot::new(position).position(), position);
        }
    }
}
