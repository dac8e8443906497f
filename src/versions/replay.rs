//! Replays the bodies of an object in order.

use super::derive::{Text, Write};
use super::recorder::{Recorder, Recording};
use super::shown::Shown;
use super::splice;
use super::timeline::{Moment, What, timeline};
use super::version::{PatchReading, Versions};
use crate::bodies::Bodies;
use crate::history::{BodyMeta, Evidence, Index, Object, Request};
use crate::model::{
    Answer, BodyRef, DeletedItem, Fault, Position, ResourceVersion, StateOrigin, Timestamp, Verb,
};
use crate::state::diff::{Body, BrokenBody, Version as Side};
use crate::state::owners::ManagedFields;
use crate::state::redact::Redactor;
use crate::state::scan::broken_at;
use crate::state::schema::{Schemas, Type};
use crate::state::stored::scheduled;
use serde_json::Value;
use std::cell::{OnceCell, RefCell};
use std::ops::ControlFlow;

/// Memory of longer texts is given back.
const LARGEST_KEPT: usize = 1 << 20;

thread_local! {
    /// The memory of the texts of the object before: two at the most, since as many are at hand at a time.
    static MEMORY: RefCell<Vec<Vec<u8>>> = const { RefCell::new(Vec::new()) };
}

/// Replays objects of one index.
pub struct Replayer<'a> {
    pub(super) index: &'a Index,
    bodies: &'a Bodies,
    schemas: Schemas,
    redactor: &'a Redactor,
}

/// What is known of the object so far.
pub(super) struct Current {
    pub(super) text: String,
    pub(super) version: Option<ResourceVersion>,
    pub(super) evidence: Evidence,
    pub(super) unseen: u32,
    pub(super) managed: Managed,
}

/// The content of a version, and how it was found.
pub(super) struct After {
    pub(super) text: String,
    pub(super) evidence: Evidence,
    pub(super) patch: Option<PatchReading>,
    pub(super) managed: Managed,
    /// The body that is just this text.
    pub(super) body: Option<BodyRef>,
}

impl After {
    fn new(text: String, evidence: Evidence) -> Self {
        Self { text, evidence, patch: None, managed: Managed::default(), body: None }
    }
}

/// Where the managedFields of a text stand, once somebody asks.
#[derive(Default)]
pub(super) struct Managed(OnceCell<Option<ManagedFields>>);

impl Managed {
    /// `text` is always the one that this belongs to.
    pub(super) fn of(&self, text: &str) -> Option<&ManagedFields> {
        self.0.get_or_init(|| ManagedFields::find(text)).as_ref()
    }

    /// The text, to be compared.
    pub(super) fn body<'t>(&self, text: &'t str) -> Body<'t> {
        Body { text, managed: self.of(text).map(ManagedFields::list) }
    }
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
        let mut replayer = Self { index, bodies, schemas: Schemas::builtin(), redactor };
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
            if let Some(at) = step.after.and_then(|after| broken_at(&after.text)) {
                let position = self.position(object, step.moment.what);
                step.faults
                    .push(Fault { position, reason: BrokenBody { version: Side::New, at }.to_string() });
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

    /// Whether its status is written by a subresource of its own. So it is unless a definition says otherwise.
    fn has_status(&self, object: &Object) -> bool {
        let text = |symbol| self.index.strings.get(symbol);
        self.schemas.has_status(text(object.key.group), text(object.version), text(object.kind))
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

    /// The content that a write led to: what its answer shows, what a document of that version shows, or
    /// what its body makes of the version before.
    fn after_write(
        &self,
        object: &Object,
        at: usize,
        shown: Option<usize>,
        current: Option<&Current>,
        spare: &mut Vec<u8>,
        faults: &mut Vec<Fault>,
    ) -> Option<After> {
        let request = self.request(object, at);
        let place = request.position();
        if let Some(item) = deleted_item(object, request) {
            let after = self.shown_by(object, item.body?, place, spare, faults)?;
            // It is shown as it was before. What lives on for a while (finalizers, the grace of pods) was
            // marked by a version of its own.
            let announced = object.attached(at).written.map(|(version, _)| version);
            let is_last = announced.is_none() || announced == item.meta.resource_version;
            let is_whole = is_last && !item.meta.has_finalizers;
            let evidence = if is_whole { after.evidence } else { Evidence::Inferred };
            return Some(After { evidence, ..after });
        }
        if self.shows_object(object, request) {
            let body = request.response_body?;
            let text = self.read(body, place, spare, faults)?;
            return Some(After { body: Some(body), ..After::new(text, Evidence::Exact) });
        }
        if let Some(sight) = shown {
            return self.shown_by(object, object.sightings[sight].body, place, spare, faults);
        }
        let answer = request.response_body.filter(|_| request.response_meta().is_some());
        self.derived(object, at, current, answer, faults)
    }

    /// The content that a body shows: an item of a list, or a document.
    fn shown_by(
        &self,
        object: &Object,
        body: BodyRef,
        position: Position,
        spare: &mut Vec<u8>,
        faults: &mut Vec<Fault>,
    ) -> Option<After> {
        let text = self.with_type(object, self.read(body, position, spare, faults)?);
        // A type that was missing makes it longer.
        let is_whole = text.len() == body.len as usize;
        Some(After { body: is_whole.then_some(body), ..After::new(text, Evidence::Exact) })
    }

    /// Items of lists do not say what they are.
    pub(super) fn with_type(&self, object: &Object, text: String) -> String {
        let of = |symbol| self.index.strings.get(symbol);
        let (group, version) = (of(object.key.group), of(object.version));
        if version.is_empty() {
            return text;
        }
        let api_version = if group.is_empty() { version.to_owned() } else { format!("{group}/{version}") };
        splice::with_type(text, &api_version, of(object.kind))
    }

    /// Whether the answer is the whole object, as it was stored.
    pub(super) fn shows_object(&self, object: &Object, request: &Request) -> bool {
        let is_whole = |meta: &BodyMeta| {
            let kind = self.index.strings.get(meta.kind);
            let is_own = meta.uid.is_unknown() || meta.uid == object.uid;
            let has_version = meta.resource_version.is_some() || request.object.resource_version.is_some();
            is_own && Answer::new(kind, has_version) == Answer::Stored
        };
        request.response_meta().is_some_and(is_whole)
    }

    /// What the request makes of the version before; `answer` shows a part of what came of it.
    pub(super) fn derived(
        &self,
        object: &Object,
        at: usize,
        current: Option<&Current>,
        answer: Option<BodyRef>,
        faults: &mut Vec<Fault>,
    ) -> Option<After> {
        let request = self.request(object, at);
        let mut read = |body| self.read(body, request.position(), &mut Vec::new(), faults);
        let body = request.request_body.and_then(&mut read);
        let body = body.and_then(|text| serde_json::from_str::<Value>(&text).ok());
        // What lies behind a version that nobody saw may have changed what this write met.
        let before = current.filter(|current| current.unseen == 0);
        if request.verb == Verb::Create && self.index.strings.get(request.object.subresource) == "binding" {
            let node = body?.pointer("/target/name")?.to_string();
            let version = object.attached(at).written.map(|(version, _)| version);
            let text = bound(&before?.text, &node, request.start(), version)?;
            return Some(After::new(text, Evidence::Inferred));
        }
        let before = Text::new(before.map(|current| current.text.as_str()));
        let answer = answer.and_then(read);
        let answer = Text::new(answer.as_deref());
        let write = Write {
            index: self.index,
            object,
            request,
            body: body.as_ref(),
            answer: &answer,
            version: object.attached(at).written.map(|(version, _)| version),
            schema: self.schema(object),
            has_status: self.has_status(object),
        };
        let derived = write.derive(&before)?;
        let text = serde_json::to_string(&derived.object).ok()?;
        Some(After { patch: derived.patch, ..After::new(text, Evidence::Inferred) })
    }

    /// The text of a body, in the memory of `spare`.
    pub(super) fn read(
        &self,
        body: BodyRef,
        position: Position,
        spare: &mut Vec<u8>,
        faults: &mut Vec<Fault>,
    ) -> Option<String> {
        match self.bodies.read(body, spare) {
            Ok(()) => String::from_utf8(std::mem::take(spare)).ok(),
            Err(error) => {
                faults.push(Fault { position, reason: error.to_string() });
                None
            }
        }
    }
}

/// What shows a version behind its write: the moments are by version.
fn shown_later(moments: &[Moment], version: ResourceVersion) -> Option<usize> {
    let near = moments.iter().take_while(|next| next.version.is_none_or(|later| later <= version));
    near.filter(|next| next.version.is_some()).find_map(|next| match next.what {
        What::Sight(at) => Some(at),
        What::Write(_) | What::Mention => None,
    })
}

/// A pod after its binding: the node, the condition that says so, and its new version where that is known.
fn bound(pod: &str, node: &str, time: Option<Timestamp>, version: Option<ResourceVersion>) -> Option<String> {
    let places = [("spec", "nodeName"), ("metadata", "resourceVersion"), ("status", "conditions")];
    let fields = splice::Fields::find(pod, places)?;
    let mut conditions: Value = serde_json::from_str(fields.get(2).unwrap_or("null")).ok()?;
    scheduled(&mut conditions, time);
    let version = version.map(|ResourceVersion(version)| format!("\"{version}\""));
    fields.set([Some(node), version.as_deref(), Some(&conditions.to_string())])
}

/// The object among those that the answer of a deletecollection shows.
fn deleted_item<'r>(object: &Object, request: &'r Request) -> Option<&'r DeletedItem> {
    request.deleted_items().iter().find(|DeletedItem { meta, .. }| {
        if meta.uid.is_unknown() {
            (meta.namespace, meta.name) == (object.key.namespace, object.key.name)
        } else {
            meta.uid == object.uid
        }
    })
}

pub(super) fn read_time(origin: StateOrigin) -> Option<Timestamp> {
    match origin {
        StateOrigin::Read(time) | StateOrigin::Recorded { at: time, .. } => Some(time),
        StateOrigin::Snapshot | StateOrigin::Watch { .. } | StateOrigin::Etcd(_) => None,
    }
}
