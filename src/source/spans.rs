//! Spans of others as OTLP JSON: what API servers, etcd and kubelets trace themselves. A span with the attribute
//! `audit-id` belongs to the request of that id, those below it too; one of a pod to that pod.

use super::facts::{About, Facts, LogEntry};
use super::line::time::moment;
use super::record::{Context, Reader};
use crate::model::{SpanOrigin, Timestamp};
use serde::Deserialize;
use serde_json::Value;
use std::borrow::Cow;

/// By this key they are known.
const MARK: &str = r#""resourceSpans""#;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Document {
    resource_spans: Vec<OfResource>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[derive(Default)]
struct OfResource {
    resource: Attributes,
    #[serde(alias = "instrumentationLibrarySpans")]
    scope_spans: Vec<OfScope>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct OfScope {
    spans: Vec<Span>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Attributes {
    attributes: Vec<Attribute>,
}

#[derive(Deserialize)]
struct Attribute {
    key: String,
    #[serde(default)]
    value: Value,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Span {
    trace_id: String,
    span_id: String,
    parent_span_id: String,
    name: String,
    start_time_unix_nano: Value,
    end_time_unix_nano: Value,
    attributes: Vec<Attribute>,
    status: Status,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Status {
    message: String,
    code: Value,
}

impl Reader<'_> {
    /// Reads a document of spans; `None` where it is none.
    pub(super) fn spans(&mut self, text: &str, context: Context<'_>) -> Option<Result<(), String>> {
        memchr::memmem::find(text.as_bytes(), MARK.as_bytes())?;
        let document: Document = match serde_json::from_str(text) {
            Ok(document) => document,
            Err(error) => return Some(Err(format!("OTLP spans: {error}"))),
        };
        for of_resource in &document.resource_spans {
            let own = &of_resource.resource.attributes;
            // What this program wrote is no evidence.
            if find(own, "telemetry.sdk.name").is_some_and(|name| name == "kelemetry") {
                return Some(Err("OTLP spans that kelemetry wrote".to_owned()));
            }
            let service = find(own, "service.name").unwrap_or(Cow::Borrowed("span"));
            for span in of_resource.scope_spans.iter().flat_map(|scope| &scope.spans) {
                let entry = entry(span, &service, own);
                let origin = [&span.trace_id, &span.span_id, &span.parent_span_id];
                self.span(&entry, origin, context);
            }
        }
        Some(Ok(()))
    }

    fn span(&mut self, entry: &LogEntry<'_>, [trace, id, parent]: [&String; 3], context: Context<'_>) {
        Facts::new(self, context, "otlp-spans").log(entry);
        let strings = &mut self.batch.strings;
        let [trace, id, parent] = [trace, id, parent].map(|id| strings.intern(&id.to_ascii_lowercase()));
        if let Some(note) = self.batch.events.last_mut().and_then(|event| event.note.as_mut()) {
            note.span = Some(SpanOrigin { trace, id, parent });
        }
    }
}

fn entry<'s>(span: &'s Span, service: &'s str, resource: &'s [Attribute]) -> LogEntry<'s> {
    let time = |value: &Value| -> Option<Timestamp> {
        match value {
            Value::String(text) => moment(text),
            Value::Number(number) => number.as_i64().map(Timestamp::at),
            _ => None,
        }
    };
    let of = |key: &str| find(&span.attributes, key).or_else(|| find(resource, key));
    let mut about: Vec<About<'_>> = Vec::new();
    about.extend(find(&span.attributes, "audit-id").map(About::Request));
    about.extend(["k8s.object.uid", "k8s.pod.uid"].into_iter().find_map(of).map(About::Uid));
    let pod = find(&span.attributes, "k8s.pod.name").or_else(|| find(&span.attributes, "k8s.pod"));
    about.extend(pod.map(|name| About::Named {
        group: None,
        kind: "Pod".into(),
        namespace: of("k8s.namespace.name"),
        name,
    }));
    let is_error = span.status.code == 2 || span.status.code == "STATUS_CODE_ERROR";
    LogEntry {
        source: service.into(),
        title: span.name.as_str().into(),
        message: span.status.message.as_str().into(),
        level: if is_error { "error" } else { "" }.into(),
        start: time(&span.start_time_unix_nano),
        end: time(&span.end_time_unix_nano),
        about,
        attributes: span
            .attributes
            .iter()
            .filter_map(|attribute| Some((attribute.key.as_str().into(), text(&attribute.value)?)))
            .collect(),
        ..LogEntry::default()
    }
}

fn find<'s>(attributes: &'s [Attribute], key: &str) -> Option<Cow<'s, str>> {
    let found = attributes.iter().find(|attribute| attribute.key == key)?;
    text(&found.value).filter(|text| !text.is_empty())
}

/// `{"stringValue":"a"}`, `{"intValue":"1"}`, `{"boolValue":true}`; lists as JSON.
fn text(value: &Value) -> Option<Cow<'_, str>> {
    let inside = value.as_object()?.values().next()?;
    Some(match inside {
        Value::String(text) => Cow::Borrowed(text),
        other => Cow::Owned(other.to_string()),
    })
}
