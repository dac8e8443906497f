//! What a request body makes of the version before, where no answer shows it.

use super::deletion::options_of_uri;
use super::scale;
use super::strategy::{Place, is_custom, stored};
use super::version::PatchReading;
use crate::history::{Index, Object, Request, is_create};
use crate::model::{ResourceVersion, Verb};
use crate::state::deleting;
use crate::state::patch::{self, Certainty, Logged, Manager};
use crate::state::scan::excerpt;
use crate::state::schema::{Subresources, Type};
use crate::state::secret::take_string_data;
use crate::state::stored::{disrupted, normalize_status};
use crate::state::webhook::mutated;
use serde_json::{Value, json};
use std::cell::OnceCell;

/// A version that was worked out.
pub(super) struct Derived {
    pub(super) object: Value,
    pub(super) patch: Option<PatchReading>,
}

/// A JSON text that is read as a tree only where somebody asks for it.
pub(super) struct Text<'t> {
    text: Option<&'t str>,
    value: OnceCell<Option<Value>>,
}

impl<'t> Text<'t> {
    pub(super) const fn new(text: Option<&'t str>) -> Self {
        Self { text, value: OnceCell::new() }
    }

    /// `None` where there is no text, or it is not JSON.
    pub(super) fn value(&self) -> Option<&Value> {
        self.value.get_or_init(|| serde_json::from_str(self.text?).ok()).as_ref()
    }
}

/// What a request was about, and with what.
pub(super) struct Write<'w> {
    pub(super) index: &'w Index,
    pub(super) object: &'w Object,
    pub(super) request: &'w Request,
    /// The body, and the answer where it is no object of its own kind (Scale, partial metadata).
    pub(super) body: Option<&'w Value>,
    pub(super) answer: &'w Text<'w>,
    /// The annotations of its record.
    pub(super) annotations: Option<&'w str>,
    /// The version that it wrote, where anything tells.
    pub(super) version: Option<ResourceVersion>,
    pub(super) schema: Type<'w>,
    /// What a definition says of the kind, where one is known.
    pub(super) subresources: Option<&'w Subresources>,
}

impl Write<'_> {
    fn text(&self, symbol: crate::model::Symbol) -> &str {
        self.index.strings.get(symbol)
    }

    /// The version after it. `None` where that does not follow from what was logged.
    pub(super) fn derive(&self, before: &Text<'_>) -> Option<Derived> {
        let subresource = self.text(self.request.object.subresource);
        let object = match (self.request.verb, subresource) {
            _ if is_create(self.request) && self.request.verb != Verb::Patch => self.created()?,
            (_, "scale") => return self.scaled(before.value()?),
            (Verb::Update, _) => self.updated(before.value(), self.body?, subresource)?,
            (Verb::Patch, _) => return self.patched(before.value(), subresource),
            (Verb::Delete | Verb::DeleteCollection, "") => {
                let uri = self.text(self.request.uri);
                self.marked(before, &self.body.cloned().unwrap_or_else(|| options_of_uri(uri)))?
            }
            (Verb::Create, "eviction") => self.evicted(before)?,
            _ => return None,
        };
        Some(Derived { object: self.finished(object, subresource), patch: None })
    }

    /// A create stores its body; defaults and what admission adds are not known.
    fn created(&self) -> Option<Value> {
        let mut object = self.body.filter(|body| body.is_object())?.clone();
        let metadata = object.as_object_mut()?.entry("metadata").or_insert_with(|| json!({}));
        let metadata = metadata.as_object_mut()?;
        for (key, symbol) in [
            ("name", self.object.key.name),
            ("namespace", self.object.key.namespace),
            ("uid", self.object.uid.0),
        ] {
            if !symbol.is_empty() {
                metadata.insert(key.to_owned(), self.text(symbol).into());
            }
        }
        metadata.remove("creationTimestamp");
        Some(self.mutated(object))
    }

    /// What webhooks made of it, which come before the server takes it over.
    fn mutated(&self, object: Value) -> Value {
        match self.annotations {
            Some(annotations) => mutated(object, annotations),
            None => object,
        }
    }

    /// Of an object a Scale changes one number: its answer shows it, else the body asks for it.
    fn scaled(&self, before: &Value) -> Option<Derived> {
        let group = self.text(self.object.key.group);
        let path = scale::path(self.subresources, is_custom(group), before)?;
        let answer = self.answer.value().filter(|answer| answer["kind"] == "Scale");
        let (replicas, patch) = match (answer, self.request.verb) {
            (Some(answer), _) => (scale::replicas(answer)?, None),
            (None, Verb::Patch) => {
                let (scale, reading) = self.apply(&scale::shown(before, &path), Type::UNKNOWN, "scale")?;
                (scale::replicas(&scale)?, Some(reading))
            }
            (None, _) => (scale::replicas(self.body?)?, None),
        };
        let object = scale::scaled(before, &path, replicas)?;
        Some(Derived { object: self.finished(object, "scale"), patch })
    }

    /// An update replaces everything but what belongs to the server, and to the other part of the object:
    /// a write of `status` leaves the rest as it is, and the other way round.
    fn updated(&self, before: Option<&Value>, body: &Value, subresource: &str) -> Option<Value> {
        let Value::Object(object) = self.mutated(body.clone()) else { return None };
        let Some(before) = before.and_then(Value::as_object) else {
            // Without the version before nothing is known of the other part.
            return (subresource.is_empty() && !object.contains_key("status")).then_some(object.into());
        };
        Some(stored(before, object, self.place(subresource)))
    }

    /// What lives on after a delete: held by a finalizer, or for the grace of a pod.
    fn marked(&self, before: &Text<'_>, options: &Value) -> Option<Value> {
        let resource = (self.text(self.object.key.group), self.text(self.object.key.resource));
        let start = self.request.start()?;
        // Most objects are gone then, which few of their fields tell.
        let fields = excerpt(before.text?, deleting::FIELDS)?;
        deleting::marked(&serde_json::from_str(&fields).ok()?, resource, options, start)?;
        deleting::marked(before.value()?, resource, options, start)
    }

    /// An eviction that is let through deletes its pod, with the options that it brings.
    fn evicted(&self, before: &Text<'_>) -> Option<Value> {
        let eviction = self.body?;
        let mut pod = self.marked(before, &eviction["deleteOptions"])?;
        // Servers before 1.26 do not say so. Which one it was nothing tells, but those before 1.22 know no `v1`.
        if eviction["apiVersion"] == "policy/v1" {
            disrupted(&mut pod, self.request.start());
        }
        Some(pod)
    }

    fn place<'p>(&'p self, subresource: &'p str) -> Place<'p> {
        let (group, resource) = (self.text(self.object.key.group), self.text(self.object.key.resource));
        // So it is unless a definition says otherwise.
        let has_status = self.subresources.is_none_or(|declared| declared.has_status);
        let (version, time) = (self.text(self.request.object.version), self.request.start());
        Place { group, version, resource, subresource, has_status, time }
    }

    fn patched(&self, before: Option<&Value>, subresource: &str) -> Option<Derived> {
        let before = match before {
            Some(before) => before,
            None if is_create(self.request) => &Value::Null,
            None => return None,
        };
        let (next, reading) = self.apply(before, self.schema, subresource)?;
        let object = match (self.mutated(next), before.as_object()) {
            (Value::Object(next), Some(before)) => stored(before, next, self.place(subresource)),
            (next, _) => next,
        };
        Some(Derived { object: self.finished(object, subresource), patch: Some(reading) })
    }

    /// What the body, as a patch, makes of a document; and how it was read.
    fn apply(&self, before: &Value, schema: Type<'_>, subresource: &str) -> Option<(Value, PatchReading)> {
        let body = self.body?;
        let uri = self.text(self.request.uri);
        let logged = Logged {
            body,
            uri_query: uri,
            user_agent: self.text(self.request.caller.user_agent),
            is_custom_resource: is_custom(self.text(self.object.key.group)),
        };
        let (kind, certainty) = patch::infer(logged, before, schema);
        let manager = patch::field_manager(uri);
        let manager = manager.as_deref().map(|name| Manager { name, subresource });
        let empty = json!({});
        let base = if before.is_null() { &empty } else { before };
        let next = patch::apply(kind, base, body, schema, manager).ok()?;
        Some((next, PatchReading { kind: kind.name(), is_sure: certainty == Certainty::Sure }))
    }

    /// What the server makes of a status and of the texts of a Secret, and what the answer shows.
    fn finished(&self, mut object: Value, subresource: &str) -> Value {
        let group = self.text(self.object.key.group);
        if self.place(subresource).is_of_status() && !is_custom(group) {
            normalize_status(&mut object, group, self.text(self.object.kind));
        }
        if (group, self.text(self.object.key.resource)) == ("", "secrets") {
            take_string_data(&mut object);
        }
        self.as_stored(object)
    }

    /// The answer of a metadata client shows the metadata, that of a scale its new version.
    fn as_stored(&self, mut object: Value) -> Value {
        let Some(metadata) = object.get_mut("metadata").and_then(Value::as_object_mut) else { return object };
        if let Some(version) = self.version {
            metadata.insert("resourceVersion".to_owned(), version.0.to_string().into());
        }
        let Some(whole) = self.answer.value() else { return object };
        let Some(answer) = whole.get("metadata").and_then(Value::as_object) else { return object };
        let is_partial = whole
            .get("kind")
            .is_some_and(|kind| kind.as_str().is_some_and(|kind| kind.starts_with("PartialObjectMetadata")));
        if is_partial {
            *metadata = answer.clone();
        } else if let Some(version) = answer.get("resourceVersion") {
            metadata.insert("resourceVersion".to_owned(), version.clone());
        }
        object
    }
}
