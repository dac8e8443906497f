//! Requests: what is left of an API call when its logged stages are one.

use super::packing::{Before, Caller, Head, Spot};
use crate::model::{
    AuditId, BodyRef, DeletedItem, Level, ObjectRef, Position, ResourceVersion, StageFact, StageKind,
    StatusDetails, Strings, Symbol, Timestamp, Verb,
};
use std::ops::Deref;
use std::sync::Arc;
use xxhash_rust::xxh3::Xxh3;

/// Clocks of servers may disagree by so many nanoseconds, unnoticed.
pub(super) const UNNOTICED: i64 = 2 * Timestamp::SECOND;

/// A line of a stage: hash of its content, and its `stageTimestamp`.
pub type Line = (u64, Option<Timestamp>);

/// The lines of the stages before the last, in the order of [`StageKind`].
pub type Earlier = [Option<Line>; StageKind::COUNT - 1];

/// One request, folded from one to three audit events: its last stage, and when it passed the stages before.
///
/// There are millions, so each is kept in little: what many have in common is shared, what few have is apart.
/// [`Packer`](super::Packer) makes them of [`StageFact`]s, which say what the fields mean.
#[derive(Clone, Debug)]
pub struct Request {
    pub(super) position: Spot,
    /// The cluster that it was made to.
    pub cluster: Symbol,
    /// `auditID`.
    pub audit_id: AuditId,
    /// Its last stage.
    pub stage: StageKind,
    /// `level`: the highest of its lines.
    pub level: Level,
    /// `requestReceivedTimestamp`.
    pub received: Option<Timestamp>,
    /// `stageTimestamp` of the last stage.
    pub stamp: Option<Timestamp>,
    /// `verb`.
    pub verb: Verb,
    /// `requestURI`.
    pub uri: Symbol,
    /// Who made it.
    pub caller: Arc<Caller>,
    /// `objectRef`.
    pub object: ObjectRef,
    /// `responseStatus.code`, 0 where unknown.
    pub code: u16,
    /// Whether nothing was to be stored.
    pub dry_run: bool,
    /// Whether the log says that the bodies were cut off.
    pub truncated: bool,
    /// Whether it is a bare node heartbeat.
    pub heartbeat: bool,
    /// The request body, if any was logged.
    pub request_body: Option<BodyRef>,
    /// The response body.
    pub response_body: Option<BodyRef>,
    /// Hash of everything that must be equal in two copies of its line.
    pub content: u64,
    /// What the answer shows, else the request.
    pub(super) shown: Option<BodyMeta>,
    pub(super) is_answered: bool,
    pub(super) rare: Option<Box<Rare>>,
    pub(super) before: Before,
}

/// The metadata of an object that a body shows; all but its version is shared by the bodies that show the same.
#[derive(Clone, Debug)]
pub struct BodyMeta {
    pub(super) head: Arc<Head>,
    /// `metadata.resourceVersion`.
    pub resource_version: Option<ResourceVersion>,
}

impl Deref for BodyMeta {
    type Target = Head;
    fn deref(&self) -> &Head {
        &self.head
    }
}

/// What few requests have.
#[derive(Clone, Debug)]
pub(super) struct Rare {
    pub(super) reason: Symbol,
    pub(super) message: Symbol,
    pub(super) details: Option<StatusDetails>,
    pub(super) deleted_items: Box<[DeletedItem]>,
    pub(super) lists_deleted: bool,
    pub(super) annotations: Option<BodyRef>,
}

impl Request {
    /// Where the line of its last stage stands.
    pub const fn position(&self) -> Position {
        self.position.position()
    }

    /// Metadata of the response body, where it is an object of the API.
    pub fn response_meta(&self) -> Option<&BodyMeta> {
        self.shown.as_ref().filter(|_| self.is_answered)
    }

    /// Metadata of the response body, else of the request body, where it is an object of the API.
    pub const fn any_meta(&self) -> Option<&BodyMeta> {
        self.shown.as_ref()
    }

    /// Whether the answer to a delete shows a deletion that was asked for well before: `deletionTimestamp` is when that was,
    /// in whole seconds, and the grace that it got.
    pub fn finds_going(&self) -> bool {
        let asked = self.response_meta().filter(|_| self.verb == Verb::Delete).and_then(|body| {
            let grace = body.grace_seconds.unwrap_or(0).saturating_mul(Timestamp::SECOND);
            Some(body.deletion?.plus(grace.saturating_neg()))
        });
        asked
            .zip(self.start())
            .is_some_and(|(asked, start)| asked.plus(Timestamp::SECOND + UNNOTICED) < start)
    }

    /// `responseStatus.reason`.
    pub fn reason(&self) -> Symbol {
        self.rare.as_ref().map_or(Symbol::EMPTY, |rare| rare.reason)
    }

    /// `responseStatus.message`.
    pub fn message(&self) -> Symbol {
        self.rare.as_ref().map_or(Symbol::EMPTY, |rare| rare.message)
    }

    /// `responseStatus.details`, or those of a Status response body.
    pub fn details(&self) -> Option<StatusDetails> {
        self.rare.as_ref()?.details
    }

    /// The objects that a deletecollection names in its answer.
    pub fn deleted_items(&self) -> &[DeletedItem] {
        self.rare.as_ref().map_or(&[], |rare| &rare.deleted_items)
    }

    /// Whether the answer of a deletecollection lists what it deleted, be it nothing.
    pub fn lists_deleted(&self) -> bool {
        self.rare.as_ref().is_some_and(|rare| rare.lists_deleted)
    }

    /// Whether the answer to a delete tells what became of what it deleted: it shows the object, names it in a Status, or
    /// lists what a collection held.
    pub fn tells_what_it_deleted(&self) -> bool {
        self.response_meta().is_some() || self.details().is_some() || self.lists_deleted()
    }

    /// Its annotations as text, where they tell what admission webhooks did.
    pub fn annotations(&self) -> Option<BodyRef> {
        self.rare.as_ref()?.annotations
    }

    /// Whether nothing says that it was made to another cluster.
    pub(super) fn may_be_of(&self, cluster: Symbol) -> bool {
        self.cluster == cluster || self.cluster.is_empty() || cluster.is_empty()
    }

    pub(super) const fn line(&self) -> Line {
        (self.content, self.stamp)
    }

    /// The lines of the stages before the last.
    pub fn earlier(&self) -> Earlier {
        self.before.lines(self.received)
    }

    /// Puts a line in the place of another of its stage, which comes before the last.
    pub(super) fn set_earlier(&mut self, stage: StageKind, line: Line) {
        self.before.set(stage, line, self.received);
    }

    /// Takes over what another request knows of the stages before the last.
    pub(super) fn share_earlier(&mut self, with: &Self) {
        self.before.clone_from(&with.before);
    }

    /// Goes on to a later stage. It knows all that the stages before it know; what they decided
    /// stays decided.
    pub(super) fn advance(&mut self, mut later: Self) {
        later.keep_marks(self);
        later.before = std::mem::take(&mut self.before);
        later.set_earlier(self.stage, self.line());
        *self = later;
    }

    /// What a later line makes of it that tells no more than how it ended.
    pub(super) fn ended(&self, line: &StageFact) -> Self {
        let StageFact { stage, stamp, code, position, .. } = *line;
        let content = line.content ^ self.content;
        Self {
            position: Spot::new(position),
            stage,
            stamp,
            code,
            content,
            before: Before::default(),
            ..self.clone()
        }
    }

    /// Takes over what another line of the same request decided: that nothing was to be stored, that it was
    /// a heartbeat, how much some sink kept.
    pub(super) fn keep_marks(&mut self, other: &Self) {
        self.level = self.level.max(other.level);
        self.dry_run |= other.dry_run;
        self.heartbeat |= other.heartbeat;
        if self.cluster.is_empty() {
            self.cluster = other.cluster;
        }
    }

    /// How much of the request this copy of a line kept: of two copies the greater is the better one.
    fn richness(&self) -> impl Ord + use<> {
        let content = |body: Option<BodyRef>| body.map(|body| body.content());
        let bodies = (content(self.response_body), content(self.request_body));
        let is_annotated = !self.caller.annotations.is_empty();
        (bodies, !self.truncated, self.level, content(self.annotations()), is_annotated)
    }

    /// Adds another copy of its last line: one that kept more than the others is the better one.
    pub(super) fn enrich(&mut self, mut copy: Self) {
        if copy.richness() > self.richness() {
            std::mem::swap(&mut self.before, &mut copy.before);
            std::mem::swap(self, &mut copy);
        }
        self.keep_marks(&copy);
    }

    /// Where it stands in an index. Symbols are numbered by reading order: ids that are no UUIDs are compared as text.
    pub(super) fn order<'s>(&self, strings: &'s Strings) -> impl Ord + use<'s> {
        let id = match self.audit_id {
            AuditId::Uuid(bytes) => (bytes, ""),
            AuditId::Other(text) => ([0; 16], strings.get(text)),
        };
        (self.start(), id, self.fingerprint())
    }

    /// Moves its stamps by so many nanoseconds.
    pub(super) fn shift(&mut self, nanos: i64) {
        for time in [&mut self.received, &mut self.stamp].into_iter().flatten() {
            *time = time.plus(nanos);
        }
        self.before.shift(nanos);
    }

    fn stamps(&self) -> impl Iterator<Item = Timestamp> {
        self.earlier().into_iter().flatten().filter_map(|line| line.1).chain(self.stamp)
    }

    /// When it began: received, else the earliest stamp of a stage.
    pub fn start(&self) -> Option<Timestamp> {
        self.received.or_else(|| self.stamps().min())
    }

    /// When it ended: the latest stamp.
    pub fn end(&self) -> Option<Timestamp> {
        self.stamps().max().or(self.received)
    }

    /// Whether it changed what is stored, or showed it: it succeeded, and was not only tried out.
    pub const fn took_effect(&self) -> bool {
        self.succeeded() && !self.dry_run
    }

    /// Whether it was carried out to its end, and what it asked for is stored.
    pub fn is_done(&self) -> bool {
        self.took_effect() && self.stage == StageKind::ResponseComplete
    }

    /// Whether the log has its last answer. One that fails authentication is logged as begun and not again, and one whose
    /// handler panics as that.
    pub fn is_answered(&self) -> bool {
        self.stage > StageKind::ResponseStarted || self.stage == StageKind::ResponseStarted && self.failed()
    }

    /// Whether its answer had begun, as that of a watch or an `exec`, and the log does not tell when it ended.
    pub fn is_unfinished(&self) -> bool {
        self.stage == StageKind::ResponseStarted && !self.failed()
    }

    /// Whether nothing tells that what it asked for is stored, nor that it is not: it was never answered to its end, or with
    /// an error of the server, as after a panic. What fails at a webhook is over before anything is stored.
    pub fn may_be_done(&self, strings: &Strings) -> bool {
        let has_failed = self.code >= 500;
        let was_turned_away = || {
            let message = strings.get(self.message());
            message.contains("failed calling webhook") || message.starts_with("admission webhook ")
        };
        let has_no_end = self.code == 0 || self.succeeded() && self.stage != StageKind::ResponseComplete;
        self.verb.is_write() && !self.dry_run && (has_no_end || has_failed && !was_turned_away())
    }

    /// How long it took, in nanoseconds. `None` where the log has no time for the one end or the other: of a request that was
    /// not answered to its end, and where one time stands for both.
    pub fn latency(&self) -> Option<i64> {
        self.received.zip(self.stamp).filter(|_| self.is_answered())?;
        Some(self.end()?.since(self.start()?).max(0))
    }

    /// Whether one time stands for both, of its receipt and of its answer.
    pub fn has_one_time(&self) -> bool {
        self.is_answered() && self.start().is_some() && self.latency().is_none()
    }

    /// When the answer of a long-running request began.
    pub fn response_started(&self) -> Option<Timestamp> {
        if self.stage == StageKind::ResponseStarted {
            return self.stamp;
        }
        self.earlier()[StageKind::ResponseStarted as usize]?.1
    }

    /// Whether the answer went on after it had begun: only then is its beginning worth telling.
    pub fn has_more_after_start(&self) -> bool {
        self.stage > StageKind::ResponseStarted
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
        for line in self.earlier().into_iter().chain([Some(self.line())]) {
            let (content, stamp) = line.unwrap_or_default();
            hash.update(&content.to_le_bytes());
            hash.update(&stamp.map_or(i64::MIN, Timestamp::nanos).to_le_bytes());
        }
        hash.digest()
    }
}
