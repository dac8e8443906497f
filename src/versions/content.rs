//! What an object was after a write: shown by a body, or worked out of what was asked for.

use super::binding::bound;
use super::derive::{Text, Write};
use super::replay::Replayer;
use super::splice;
use super::version::PatchReading;
use crate::history::{BodyMeta, Evidence, Object, Request};
use crate::model::{Answer, BodyRef, DeletedItem, Fault, Position, ResourceVersion, Verb};
use crate::state::diff::Body;
use crate::state::owners::ManagedFields;
use crate::state::schema::Subresources;
use serde_json::Value;
use std::cell::OnceCell;

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
    pub(super) fn new(text: String, evidence: Evidence) -> Self {
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

impl Replayer<'_> {
    /// The content that a write led to: what its answer shows, what a document of that version shows, or
    /// what its body makes of the version before.
    pub(super) fn after_write(
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
        let item = deleted_item(object, request);
        // The answer to a delete may show what was there before: what shows just its version does not.
        if let Some(sight) = shown.filter(|_| item.is_some() || request.verb.is_delete()) {
            return self.shown_by(object, object.sightings[sight].body, place, spare, faults);
        }
        if let Some(item) = item {
            let after = self.shown_by(object, item.body?, place, spare, faults)?;
            // It is shown as it was before. What lives on for a while (finalizers, the grace of pods) was
            // marked by a version of its own.
            let version = item.meta.resource_version;
            let (text, evidence) = (after.text, after.evidence);
            let met = Current { text, version, evidence, unseen: 0, managed: Managed::default() };
            let is_marked_now = item.meta.deletion.is_none();
            if is_marked_now && let Some(marked) = self.derived(object, at, Some(&met), None, faults) {
                return Some(marked);
            }
            let after = After { text: met.text, ..after };
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
    pub(super) fn shown_by(
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
            let version = object.attached(at).written.map(|(version, _)| version);
            let text = bound(&before?.text, &body?, request.start(), version)?;
            return Some(After::new(text, Evidence::Inferred));
        }
        let before = Text::new(before.map(|current| current.text.as_str()));
        let answer = answer.and_then(&mut read);
        let answer = Text::new(answer.as_deref());
        let annotations = request.annotations().and_then(read);
        let write = Write {
            index: self.index,
            object,
            request,
            body: body.as_ref(),
            answer: &answer,
            annotations: annotations.as_deref(),
            version: object.attached(at).written.map(|(version, _)| version),
            schema: self.schema(object),
            subresources: self.subresources(object),
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

    /// What a definition says of the subresources of an object.
    pub(super) fn subresources(&self, object: &Object) -> Option<&Subresources> {
        let text = |symbol| self.index.strings.get(symbol);
        self.schemas.subresources(text(object.key.group), text(object.version), text(object.kind))
    }
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
