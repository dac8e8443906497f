//! Events of Kubernetes as events of a span.

use super::notes::noted;
use super::trace::{Attribute, SpanEvent, Value};
use super::words::Words;
use crate::history::Event;
use crate::model::Timestamp;
use std::borrow::Cow;

/// One entity is one event, at its first occurrence; how often and until when it came again are
/// attributes. One without any time stands at the start of its object's span, and says so.
pub(super) fn span_event<'a>(words: &Words<'a>, event: &'a Event, start: Timestamp) -> SpanEvent<'a> {
    if let Some(note) = &event.note {
        return noted(words, event, note, start);
    }
    let text = |symbol| words.index.strings.get(symbol);
    let mut attributes = Vec::with_capacity(10);
    let message = words.message(event.message);
    if !message.is_empty() {
        attributes.push(Attribute::text("message", message));
    }
    let mut add = |key: &'static str, value: &'a str| {
        if !value.is_empty() {
            attributes.push(Attribute::text(key, value));
        }
    };
    add("source", text(event.component));
    add("action", text(event.action));
    add("k8s.event.reason", text(event.reason));
    add("k8s.event.type", text(event.event_type));
    add("k8s.event.name", text(event.name));
    add("k8s.event.uid", text(event.uid.0));
    add("k8s.object.fieldpath", text(event.regarding.field_path));
    add("k8s.event.reporting_instance", text(event.instance));
    if let Some(related) = event.related.as_ref().filter(|related| !related.is_empty()) {
        let name = [text(related.kind), text(related.namespace), text(related.name)];
        attributes.push(Attribute::text("k8s.event.related", name.map(str::trim).join("/")));
    }
    if event.count > 1 {
        attributes.push(Attribute::int("k8s.event.count", event.count.into()));
        if let Some(last) = event.last {
            attributes.push(Attribute::text("k8s.event.last_time", last.to_string()));
        }
        let known = event.written.iter().map(|time| Cow::Owned(time.to_string()));
        if event.written.len() > 1 {
            let key = Cow::Borrowed("kelemetry.event.occurrences");
            attributes.push(Attribute { key, value: Value::List(known.collect()) });
        }
    }
    if event.has_gap() {
        attributes.push(Attribute::bool("kelemetry.event.gap", true));
    }
    if event.first.is_none() {
        attributes.push(Attribute::bool("kelemetry.time.unknown", true));
    }
    let reason = text(event.reason);
    let name = Cow::Borrowed(if reason.is_empty() { "Event" } else { reason });
    SpanEvent { time: event.first.unwrap_or(start), name, attributes }
}
