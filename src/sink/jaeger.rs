//! Jaeger JSON: the document that Jaeger's query API serves and that its UI and Grafana open.
//!
//! The schema is Jaeger's `internal/uimodel/model.go`. All times are whole microseconds; Grafana
//! reads them as integers. One trace stands on each line.

use super::Encoder;
use super::distinct::distinct;
use super::json::Json;
use crate::view::{Attribute, Service, Span, SpanEvent, SpanId, SpanKind, Status, Trace, TraceId, Value};

/// The encoder. What it cannot carry: attributes of links, nanoseconds, lists (written as a text
/// that holds a JSON array).
#[derive(Clone, Copy, Debug)]
pub struct JaegerJson;

/// The largest integer that a reader in JavaScript takes without loss; Jaeger itself writes larger
/// ones as strings of type int64.
const MAX_SAFE_INTEGER: u64 = (1 << 53) - 1;

impl Encoder for JaegerJson {
    fn name(&self) -> &str {
        "jaeger-json"
    }

    fn title(&self) -> &str {
        "Jaeger JSON"
    }

    fn file_name(&self) -> &str {
        "jaeger.json"
    }

    fn begin(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"{\"data\":[\n");
    }

    fn trace(&self, trace: &Trace<'_>, out: &mut Vec<u8>) {
        self.open_trace(trace.id, out);
        self.spans(trace, out);
        self.close_trace(&trace.services, out);
    }

    fn between(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b",\n");
    }

    fn end(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"\n],\"total\":0,\"limit\":0,\"offset\":0,\"errors\":null}\n");
    }
}

impl JaegerJson {
    /// What of a trace stands before its spans.
    pub fn open_trace(&self, id: TraceId, out: &mut Vec<u8>) {
        Json(out).raw("{\"traceID\":\"").hex(id.0, 32).raw("\",\"spans\":[");
    }

    /// The spans of a trace, or of a part of it: a comma must stand between two parts.
    pub fn spans(&self, trace: &Trace<'_>, out: &mut Vec<u8>) {
        let mut w = Json(out);
        for (nth, span) in trace.spans.iter().enumerate() {
            w.raw(if nth > 0 { "," } else { "" });
            write_span(&mut w, trace, span);
        }
    }

    /// What of a trace stands behind its spans.
    pub fn close_trace(&self, services: &[Service<'_>], out: &mut Vec<u8>) {
        let mut w = Json(out);
        w.raw("],\"processes\":{");
        for (i, service) in services.iter().enumerate() {
            w.raw(if i > 0 { "," } else { "" });
            process_id(&mut w, i);
            w.raw(":{\"serviceName\":").text(&service.name).raw(",\"tags\":");
            w.list(distinct(&["service.name"], &service.attributes), write_tag).raw("}");
        }
        w.raw("},\"warnings\":null}");
    }
}

fn process_id(w: &mut Json<'_>, service: usize) {
    // A usize counts elements in memory and so fits.
    w.raw("\"p").int(service as i64 + 1).raw("\"");
}

fn write_span(w: &mut Json<'_>, trace: &Trace<'_>, span: &Span<'_>) {
    assert!(span.service < trace.services.len(), "a span's service is one of its trace's");
    // Jaeger's times are unsigned.
    let start = span.start.micros().max(0);
    w.raw("{\"traceID\":\"").hex(trace.id.0, 32);
    w.raw("\",\"spanID\":\"").hex(span.id.0.into(), 16);
    w.raw("\",\"operationName\":").text(&span.name);
    w.raw(",\"references\":").list(references(trace.id, span), |w, (kind, trace, span)| {
        w.raw("{\"refType\":\"").raw(kind).raw("\",\"traceID\":\"").hex(trace.0, 32);
        w.raw("\",\"spanID\":\"").hex(span.0.into(), 16).raw("\"}");
    });
    w.raw(",\"startTime\":").int(start);
    w.raw(",\"duration\":").int(span.end.micros().saturating_sub(start).max(0));
    w.raw(",\"tags\":");
    write_tags(w, span);
    w.raw(",\"logs\":").list(&span.events, write_log);
    w.raw(",\"processID\":");
    process_id(w, span.service);
    w.raw(",\"warnings\":null}");
}

/// The parent first, since the UI takes the first reference it can resolve for the parent.
fn references<'s>(
    trace: TraceId,
    span: &'s Span<'_>,
) -> impl Iterator<Item = (&'static str, TraceId, SpanId)> + 's {
    let parent = span.parent.map(|parent| ("CHILD_OF", trace, parent));
    let links = span.links.iter();
    parent.into_iter().chain(links.map(|link| ("FOLLOWS_FROM", link.trace, link.span)))
}

/// Kind and status are tags here. They win over attributes of the same name: readers colour by them.
fn write_tags(w: &mut Json<'_>, span: &Span<'_>) {
    w.raw(match span.kind {
        SpanKind::Internal => "[{\"key\":\"span.kind\",\"type\":\"string\",\"value\":\"internal\"}",
        SpanKind::Client => "[{\"key\":\"span.kind\",\"type\":\"string\",\"value\":\"client\"}",
        // It stands for others, and has nothing of its own.
        SpanKind::Unspecified => {
            w.list(distinct(&[], &span.attributes), write_tag);
            return;
        }
    });
    let mut taken: &[&str] = &["span.kind"];
    if let Status::Error(message) = &span.status {
        taken = &["span.kind", "error", "otel.status_code", "otel.status_description"];
        // A bool: any string, even "false", counts as an error.
        w.raw(",{\"key\":\"error\",\"type\":\"bool\",\"value\":true}");
        w.raw(",{\"key\":\"otel.status_code\",\"type\":\"string\",\"value\":\"ERROR\"}");
        if !message.is_empty() {
            w.raw(",{\"key\":\"otel.status_description\",\"type\":\"string\",\"value\":");
            w.text(message).raw("}");
        }
    }
    for attribute in distinct(taken, &span.attributes) {
        w.raw(",");
        write_tag(w, attribute);
    }
    w.raw("]");
}

fn write_log(w: &mut Json<'_>, event: &SpanEvent<'_>) {
    w.raw("{\"timestamp\":").int(event.time.micros().max(0));
    if event.name.is_empty() {
        w.raw(",\"fields\":").list(distinct(&[], &event.attributes), write_tag).raw("}");
        return;
    }
    w.raw(",\"fields\":[{\"key\":\"event\",\"type\":\"string\",\"value\":").text(&event.name).raw("}");
    for attribute in distinct(&["event"], &event.attributes) {
        w.raw(",");
        write_tag(w, attribute);
    }
    w.raw("]}");
}

fn write_tag(w: &mut Json<'_>, attribute: &Attribute<'_>) {
    w.raw("{\"key\":").text(&attribute.key);
    match &attribute.value {
        Value::Text(text) => w.raw(",\"type\":\"string\",\"value\":").text(text),
        Value::Bool(true) => w.raw(",\"type\":\"bool\",\"value\":true"),
        Value::Bool(false) => w.raw(",\"type\":\"bool\",\"value\":false"),
        Value::Int(n) if n.unsigned_abs() <= MAX_SAFE_INTEGER => {
            w.raw(",\"type\":\"int64\",\"value\":").int(*n)
        }
        Value::Int(n) => w.raw(",\"type\":\"int64\",\"value\":\"").int(*n).raw("\""),
        Value::List(items) => w.raw(",\"type\":\"string\",\"value\":").list_as_text(items),
    }
    .raw("}");
}
