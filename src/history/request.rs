//! Requests: what is left of an API call when its logged stages are one.

use crate::model::{AuditId, Relabel, StageFact, StageKind, Strings, Symbol, Timestamp};
use std::ops::Deref;
use xxhash_rust::xxh3::Xxh3;

/// A line of a stage: hash of its content, and its `stageTimestamp`.
pub type Line = (u64, Option<Timestamp>);

/// One request, folded from one to three audit events: its last stage, which it dereferences to, and when
/// it passed the stages before.
#[derive(Clone, Debug)]
pub struct Request {
    last: StageFact,
    /// The lines of the stages before the last. Most logs have none: their policies omit all but the last.
    earlier: Option<Box<Earlier>>,
}

/// Lines of stages before the last, in the order of [`StageKind`].
type Earlier = [Option<Line>; StageKind::COUNT - 1];

const NONE: &Earlier = &[None; StageKind::COUNT - 1];

impl Deref for Request {
    type Target = StageFact;
    fn deref(&self) -> &StageFact {
        &self.last
    }
}

impl Relabel for Request {
    fn relabel(&mut self, to: &impl Fn(Symbol) -> Symbol) {
        self.last.relabel(to);
    }
}

impl Request {
    pub(super) const fn from_stage(fact: StageFact) -> Self {
        Self { last: fact, earlier: None }
    }

    /// The cluster that it was made to.
    pub const fn cluster_mut(&mut self) -> &mut Symbol {
        &mut self.last.cluster
    }

    /// Whether nothing says that it was made to another cluster.
    pub(super) fn may_be_of(&self, cluster: Symbol) -> bool {
        self.cluster == cluster || self.cluster.is_empty() || cluster.is_empty()
    }

    pub(super) fn line(&self) -> Line {
        (self.last.content, self.last.stamp)
    }

    /// The line of a stage before the last.
    pub(super) fn earlier_mut(&mut self, stage: StageKind) -> Option<&mut Option<Line>> {
        self.earlier.get_or_insert_with(|| Box::new(*NONE)).get_mut(stage as usize)
    }

    /// One from an archive: its last stage, and the lines of the stages before it, in the order of
    /// [`StageKind`]: hash of the content, `stageTimestamp`.
    pub fn restored(last: StageFact, earlier: [Option<Line>; StageKind::COUNT - 1]) -> Self {
        Self { last, earlier: (earlier != *NONE).then(|| Box::new(earlier)) }
    }

    /// The lines of the stages before the last, as [`Request::restored`] takes them.
    pub fn earlier(&self) -> &[Option<Line>; StageKind::COUNT - 1] {
        self.earlier.as_deref().unwrap_or(NONE)
    }

    /// Takes over what another request knows of the stages before the last.
    pub(super) fn share_earlier(&mut self, with: &Self) {
        self.earlier.clone_from(&with.earlier);
    }

    /// Goes on to a later stage. It knows all that the stages before it know; what they decided
    /// stays decided.
    pub(super) fn advance(&mut self, mut fact: StageFact) {
        let (stage, line) = (self.last.stage, self.line());
        fact.keep_marks(&self.last);
        self.last = fact;
        if let Some(earlier) = self.earlier_mut(stage) {
            *earlier = Some(line);
        }
    }

    /// Takes over the marks of a stage before the last.
    pub(super) fn mark(&mut self, earlier: &StageFact) {
        self.last.keep_marks(earlier);
    }

    /// Adds another copy of its last line: one that kept more than the others is the better one.
    pub(super) fn enrich(&mut self, mut copy: StageFact) {
        if copy.richness() > self.last.richness() {
            std::mem::swap(&mut self.last, &mut copy);
        }
        self.last.keep_marks(&copy);
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
        let earlier = self.earlier.iter_mut().flat_map(|earlier| earlier.iter_mut());
        let earlier = earlier.flatten().map(|(_, stamp)| stamp);
        let own = [&mut self.last.received, &mut self.last.stamp];
        for time in own.into_iter().chain(earlier).flatten() {
            *time = time.plus(nanos);
        }
    }

    fn stamps(&self) -> impl Iterator<Item = Timestamp> {
        self.earlier().iter().flatten().filter_map(|line| line.1).chain(self.last.stamp)
    }

    /// When it began: received, else the earliest stamp of a stage.
    pub fn start(&self) -> Option<Timestamp> {
        self.received.or_else(|| self.stamps().min())
    }

    /// When it ended: the latest stamp.
    pub fn end(&self) -> Option<Timestamp> {
        self.stamps().max().or(self.received)
    }

    /// When the answer of a long-running request began.
    pub fn response_started(&self) -> Option<Timestamp> {
        if self.stage == StageKind::ResponseStarted {
            return self.stamp;
        }
        self.earlier().get(StageKind::ResponseStarted as usize).copied().flatten().and_then(|line| line.1)
    }

    /// Whether the answer went on after it had begun: only then is its beginning worth telling.
    pub fn has_more_after_start(&self) -> bool {
        self.stage > StageKind::ResponseStarted
    }

    /// Whether the answer says that it was done.
    pub fn succeeded(&self) -> bool {
        self.code >= 200 && self.code < 300 || self.code == 101
    }

    /// Whether the answer says that it failed.
    pub fn failed(&self) -> bool {
        self.code >= 400
    }

    /// A number that tells apart two requests with one audit id and one start, whatever the order in
    /// which they were read.
    pub fn fingerprint(&self) -> u64 {
        let mut hash = Xxh3::new();
        let lines = self.earlier().iter().map(Option::as_ref);
        for line in lines.chain([Some(&self.line())]) {
            let (content, stamp) = line.copied().unwrap_or_default();
            hash.update(&content.to_le_bytes());
            hash.update(&stamp.map_or(i64::MIN, |stamp| stamp.0).to_le_bytes());
        }
        hash.digest()
    }
}
