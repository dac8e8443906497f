//! Replays the bodies of an object in order.

use super::content::{After, Current};
use super::recorder::{Recorder, Recording};
use super::shown::Shown;
use super::timeline::{Moment, What, timeline};
use super::version::Versions;
use crate::bodies::Bodies;
use crate::history::{Evidence, Index, Object, Request};
use crate::model::{Fault, Position, ResourceVersion, StateOrigin, Symbol, Timestamp};
use crate::source::GapFact;
use crate::state::diff::BrokenBody;
use crate::state::redact::Redactor;
use crate::state::scan::is_json;
use crate::state::schema::{Schemas, Type};
use rustc_hash::FxHashMap;
use serde_json::Value;
use std::cell::RefCell;
use std::ops::ControlFlow;

/// Memory of longer texts is given back.
const LARGEST_KEPT: usize = 1 << 20;

thread_local! {
    /// The memory of the texts of the object before: two at the most, since as many are at hand at a time.
    static MEMORY: RefCell<Vec<Vec<u8>>> = const { RefCell::new(Vec::new()) };
}

/// What a watch watches: cluster, group and resource.
type Watched = (Symbol, Symbol, Symbol);

/// Replays objects of one index.
pub struct Replayer<'a> {
    pub(super) index: &'a Index,
    pub(super) bodies: &'a Bodies,
    pub(super) schemas: Schemas,
    gaps: FxHashMap<Watched, Vec<&'a GapFact>>,
    redactor: &'a Redactor,
}

/// One moment, told to whoever walks along.
pub(super) struct Step<'s> {
    pub(super) moment: Moment,
    pub(super) before: Option<&'s Current>,
    /// Whoever finds that it is not JSON takes it away: then nothing shows what the object was.
    pub(super) after: Option<&'s After>,
    pub(super) faults: &'s mut Vec<Fault>,
}

impl<'a> Replayer<'a> {
    /// A replayer; custom resources are known from the definitions that the index holds.
    pub fn new(index: &'a Index, bodies: &'a Bodies, redactor: &'a Redactor) -> Self {
        let mut gaps: FxHashMap<Watched, Vec<&GapFact>> = FxHashMap::default();
        for gap in &index.gaps {
            gaps.entry((gap.cluster, gap.group, gap.resource)).or_default().push(gap);
        }
        let mut replayer = Self { index, bodies, schemas: Schemas::builtin(), gaps, redactor };
        let definitions: Vec<Value> = replayer.definitions_of_all().collect();
        definitions.iter().for_each(|definition| replayer.schemas.learn_crd(definition));
        replayer
    }

    /// The CustomResourceDefinitions of the index, each as it was last.
    pub(super) fn definitions_of_all(&self) -> impl Iterator<Item = Value> {
        let definitions = self.index.objects.iter().filter(|object| {
            self.index.strings.get(object.key.resource) == "customresourcedefinitions"
                && self.index.strings.get(object.key.group) == "apiextensions.k8s.io"
        });
        definitions.filter_map(|object| {
            let mut last = None;
            self.states_of(object, |shown| {
                last = shown.text.map(str::to_owned).or(last.take());
                ControlFlow::Continue(())
            });
            serde_json::from_str(&last?).ok()
        })
    }

    /// Where watches of such objects missed what happened.
    pub(super) fn gaps_of(&self, object: &Object) -> &[&'a GapFact] {
        let key = &object.key;
        self.gaps.get(&(key.cluster, key.group, key.resource)).map_or(&[], Vec::as_slice)
    }

    /// What takes secrets out.
    pub const fn redactor(&self) -> &'a Redactor {
        self.redactor
    }

    /// The versions of an object, with what each changed.
    pub fn versions_of(&self, object: &Object) -> Versions {
        let mut recorder = Recorder::new(self, object, Recording::Versions);
        let faults = self.walk(object, |step| {
            recorder.record(step);
            ControlFlow::Continue(())
        });
        recorder.finish(faults)
    }

    /// Shows the states of an object one after the other, until `each` has seen enough.
    pub fn states_of(
        &self,
        object: &Object,
        mut each: impl FnMut(Shown<'_>) -> ControlFlow<()>,
    ) -> Vec<Fault> {
        self.walk(object, |step| {
            if let Some(fault) = step.after.and_then(|after| self.broken(object, step.moment.what, after)) {
                step.faults.push(fault);
                step.after = None;
            }
            let known = step.after.map(|after| (after.text.as_str(), after.evidence, 0));
            let stale = step.before.map(|before| (before.text.as_str(), before.evidence, before.unseen + 1));
            let (text, evidence, unseen) = match known.or(stale) {
                Some((text, evidence, unseen)) => (Some(text), evidence, unseen),
                None => (None, Evidence::Inferred, 0),
            };
            let (time, request) = match step.moment.what {
                What::Write(at) => (self.request(object, at).end(), Some(at)),
                What::Sight(at) => (read_time(object.sightings[at].origin), None),
                What::Mention => (None, None),
            };
            let version = step.moment.version;
            let seen = version.and_then(|version| object.first_sight(version));
            each(Shown { text, version, request, evidence, unseen, time, seen })
        })
    }

    pub(super) fn request(&self, object: &Object, at: usize) -> &'a Request {
        &self.index.requests[object.attached(at).request.0 as usize]
    }

    /// Says so if the content that a step led to is not JSON.
    pub(super) fn broken(&self, object: &Object, what: What, after: &After) -> Option<Fault> {
        (!is_json(&after.text)).then(|| Fault {
            position: self.position(object, what),
            reason: BrokenBody::of(&after.text).to_string(),
        })
    }

    /// Where the line of a write stands; that of a document is not known.
    pub(super) fn position(&self, object: &Object, what: What) -> Position {
        match what {
            What::Write(at) => self.request(object, at).position(),
            What::Sight(_) | What::Mention => Position::default(),
        }
    }

    /// The declared type of an object.
    pub(super) fn schema(&self, object: &Object) -> Type<'_> {
        let text = |symbol| self.index.strings.get(symbol);
        self.schemas.object(text(object.key.group), text(object.version), text(object.kind))
    }

    pub(super) fn walk(
        &self,
        object: &Object,
        mut each: impl FnMut(&mut Step<'_>) -> ControlFlow<()>,
    ) -> Vec<Fault> {
        let moments = timeline(self.index, object);
        let mut faults = Vec::new();
        let mut current: Option<Current> = None;
        let mut memory = MEMORY.take();
        // The text before last: its memory serves for the next.
        let mut spare = memory.pop().unwrap_or_default();
        for (i, &moment) in moments.iter().enumerate() {
            let is_known = |c: &Current| c.version.is_some() && c.version == moment.version;
            if !matches!(moment.what, What::Write(_)) && current.as_ref().is_some_and(is_known) {
                continue;
            }
            let after = match moment.what {
                What::Write(at) => {
                    let shown = moment.version.and_then(|version| shown_later(&moments[i + 1..], version));
                    self.after_write(object, at, shown, current.as_ref(), &mut spare, &mut faults)
                }
                What::Sight(at) => {
                    let body = object.sightings[at].body;
                    self.shown_by(object, body, Position::default(), &mut spare, &mut faults)
                }
                What::Mention => None,
            };
            let before = current.as_ref();
            let mut step = Step { moment, before, after: after.as_ref(), faults: &mut faults };
            let flow = each(&mut step);
            let is_shown = step.after.is_some();
            match (after.filter(|_| is_shown), &mut current) {
                (Some(After { text, evidence, managed, .. }), _) => {
                    let next = Current { text, version: moment.version, evidence, unseen: 0, managed };
                    let last = current.replace(next).map(|last| last.text.into_bytes());
                    spare = last.or_else(|| memory.pop()).unwrap_or_default();
                }
                (None, Some(current)) => current.unseen += 1,
                (None, None) => {}
            }
            if flow.is_break() {
                break;
            }
        }
        memory.extend(current.map(|current| current.text.into_bytes()).into_iter().chain([spare]));
        memory.retain(|text| text.capacity() <= LARGEST_KEPT);
        MEMORY.set(memory);
        faults
    }
}

/// What shows a version behind its write: those of one version stand together.
fn shown_later(moments: &[Moment], version: ResourceVersion) -> Option<usize> {
    let near = moments.iter().take_while(|next| next.version.is_none_or(|later| later == version));
    near.filter(|next| next.version.is_some()).find_map(|next| match next.what {
        What::Sight(at) => Some(at),
        What::Write(_) | What::Mention => None,
    })
}

pub(super) fn read_time(origin: StateOrigin) -> Option<Timestamp> {
    match origin {
        StateOrigin::Read(time) | StateOrigin::Recorded { at: time, .. } => Some(time),
        StateOrigin::Snapshot | StateOrigin::Watch { .. } | StateOrigin::Etcd(_) => None,
    }
}
