//! Requests: what is left of an API call when its logged stages are one.

use crate::model::{
    AuditId, Level, ObjectMeta, ObjectRef, Position, StageFact, StageKind, StatusDetails, Symbol, Timestamp,
    Verb,
};
use xxhash_rust::xxh3::Xxh3;

/// One request, folded from one to three audit events.
#[derive(Clone, Debug)]
pub struct Request {
    /// `auditID`; a proxied request and the one behind the proxy share it.
    pub audit_id: AuditId,
    /// `requestReceivedTimestamp`.
    pub received: Option<Timestamp>,
    /// `stageTimestamp` by stage, in the order of [`StageKind`].
    pub(super) stamps: [Option<Timestamp>; 4],
    /// Content hash by stage, 0 for a stage that was not logged.
    pub(super) contents: [u64; 4],
    /// Where its richest line stands.
    pub position: Position,
    /// The most that any sink kept of it.
    pub level: Level,
    /// Verb.
    pub verb: Verb,
    /// `requestURI`.
    pub uri: Symbol,
    /// `user.username`.
    pub user: Symbol,
    /// `impersonatedUser.username`.
    pub impersonated: Symbol,
    /// `userAgent`.
    pub user_agent: Symbol,
    /// `sourceIPs`, comma-joined.
    pub source_ips: Symbol,
    /// `objectRef`.
    pub object: ObjectRef,
    /// HTTP status, 0 where no answer was logged.
    pub code: u16,
    /// `responseStatus.reason`.
    pub reason: Symbol,
    /// `responseStatus.message`.
    pub message: Symbol,
    /// What a Status answer says was deleted.
    pub details: Option<StatusDetails>,
    /// Nothing was to be stored.
    pub dry_run: bool,
    /// The log lost its bodies.
    pub truncated: bool,
    /// A bare node heartbeat.
    pub heartbeat: bool,
    /// Metadata of the request body.
    pub request_meta: Option<Box<ObjectMeta>>,
    /// Metadata of the response body.
    pub response_meta: Option<Box<ObjectMeta>>,
    /// Objects named in the answer of a deletecollection.
    pub deleted_items: Box<[ObjectMeta]>,
}

impl Request {
    pub(super) fn from_stage(fact: StageFact) -> Self {
        let mut request = Self {
            audit_id: fact.audit_id,
            received: fact.received,
            stamps: [None; 4],
            contents: [0; 4],
            position: fact.position,
            level: fact.level,
            verb: fact.verb,
            uri: fact.uri,
            user: fact.user,
            impersonated: fact.impersonated,
            user_agent: fact.user_agent,
            source_ips: fact.source_ips,
            object: fact.object,
            code: fact.code,
            reason: fact.reason,
            message: fact.message,
            details: fact.details,
            dry_run: fact.dry_run,
            truncated: fact.truncated,
            heartbeat: fact.heartbeat,
            request_meta: fact.request_meta,
            response_meta: fact.response_meta,
            deleted_items: fact.deleted_items,
        };
        request.stamps[fact.stage as usize] = fact.stamp;
        request.contents[fact.stage as usize] = nonzero(fact.content);
        request
    }

    pub(super) fn has_stage(&self, stage: StageKind) -> bool {
        self.contents[stage as usize] != 0
    }

    /// Whether this very line was read before.
    pub(super) fn is_duplicate(&self, fact: &StageFact) -> bool {
        let stage = fact.stage as usize;
        self.contents[stage] == nonzero(fact.content) && self.stamps[stage] == fact.stamp
    }

    /// Whether the fact can be another stage of this request.
    pub(super) fn is_continued_by(&self, fact: &StageFact) -> bool {
        !self.has_stage(fact.stage)
            && self.uri == fact.uri
            && self.verb == fact.verb
            && self.user == fact.user
            && self.object.resource == fact.object.resource
    }

    /// Adds another stage, or another copy of one: later stages know more, and nothing known is lost.
    pub(super) fn absorb(&mut self, fact: StageFact) {
        let is_later = (0..4).rev().find(|&s| self.contents[s] != 0).is_none_or(|s| fact.stage as usize > s);
        let is_richer = fact.response_meta.is_some() && self.response_meta.is_none()
            || fact.request_meta.is_some() && self.request_meta.is_none();
        if is_later || is_richer {
            self.position = fact.position;
        }
        self.stamps[fact.stage as usize] = fact.stamp;
        self.contents[fact.stage as usize] = nonzero(fact.content);
        self.level = self.level.max(fact.level);
        if is_later {
            self.code = if fact.code == 0 { self.code } else { fact.code };
            self.object = fact.object;
        }
        for (own, new) in [
            (&mut self.reason, fact.reason),
            (&mut self.message, fact.message),
            (&mut self.impersonated, fact.impersonated),
            (&mut self.user_agent, fact.user_agent),
            (&mut self.source_ips, fact.source_ips),
        ] {
            if own.is_empty() || is_later && !new.is_empty() {
                *own = new;
            }
        }
        self.details = self.details.or(fact.details);
        self.dry_run |= fact.dry_run;
        self.heartbeat |= fact.heartbeat;
        self.request_meta = self.request_meta.take().or(fact.request_meta);
        self.response_meta = self.response_meta.take().or(fact.response_meta);
        self.truncated = (self.truncated || fact.truncated) && self.response_meta.is_none();
        if self.deleted_items.is_empty() {
            self.deleted_items = fact.deleted_items;
        }
    }

    /// When it began: received, else the earliest stamp of a stage.
    pub fn start(&self) -> Option<Timestamp> {
        self.received.or_else(|| self.stamps.iter().flatten().min().copied())
    }

    /// When it ended: the latest stamp.
    pub fn end(&self) -> Option<Timestamp> {
        self.stamps.iter().flatten().max().copied().or(self.received)
    }

    /// When the answer of a long-running request began.
    pub fn response_started(&self) -> Option<Timestamp> {
        self.stamps[StageKind::ResponseStarted as usize]
            .filter(|_| self.has_stage(StageKind::ResponseStarted))
    }

    /// Whether the answer went on after it had begun: only then is its beginning worth telling.
    pub fn has_more_after_start(&self) -> bool {
        self.last_stage() > StageKind::ResponseStarted
    }

    /// The last stage that was logged.
    pub fn last_stage(&self) -> StageKind {
        [StageKind::Panic, StageKind::ResponseComplete, StageKind::ResponseStarted]
            .into_iter()
            .find(|&stage| self.has_stage(stage))
            .unwrap_or(StageKind::RequestReceived)
    }

    /// Whether the answer says that it was done.
    pub const fn succeeded(&self) -> bool {
        self.code >= 200 && self.code < 300 || self.code == 101
    }

    /// Whether the answer says that it failed.
    pub const fn failed(&self) -> bool {
        self.code >= 400
    }

    /// A number that tells apart two requests with one audit id and one start, whatever the order in
    /// which they were read.
    pub fn fingerprint(&self) -> u64 {
        let mut hash = Xxh3::new();
        for (content, stamp) in self.contents.iter().zip(&self.stamps) {
            hash.update(&content.to_le_bytes());
            hash.update(&stamp.map_or(i64::MIN, |stamp| stamp.0).to_le_bytes());
        }
        hash.digest()
    }
}

/// 0 stands for "no such stage".
const fn nonzero(hash: u64) -> u64 {
    if hash == 0 { 1 } else { hash }
}
