//! OTLP JSON lines, as OpenTelemetry's file exporter writes them: one `TracesData` a line.
//!
//! Ids are hex, enums and times as the OTLP specification's JSON encoding has them: integers, and
//! decimal strings for 64 bits. Fields with their default value are left out.
//!
//! A [`Parcel`] is the same trace in parts, as JSON or protobuf, of which requests to a receiver are made.

mod parcel;
mod protobuf;
mod shrink;

pub use parcel::{Parcel, Slice, Wire};

use super::Encoder;
use super::distinct::distinct;
use super::json::Json;
use crate::view::{Attribute, Service, Span, SpanEvent, SpanKind, SpanLink, Status, Trace, TraceId, Value};
use shrink::Dropped;

/// The encoder. A trace takes one or more whole lines; its spans stand by service, the services in
/// the order in which they first occur.
#[derive(Clone, Copy, Debug)]
pub struct OtlpJson;

/// The most bytes in a line, its end included. The collector's `otlpjsonfile` receiver cuts lines of
/// more than 1 MiB and drops the pieces without a word. A span that would not fit alone has its
/// longest texts shortened and carries `kelemetry.truncated`.
pub const LINE_LIMIT: usize = 512 * 1024;

const SCHEMA: &str = "https://opentelemetry.io/schemas/1.44.0";
const LINE_START: &str = "{\"resourceSpans\":[";
const LINE_END: &str = "]}\n";

impl Encoder for OtlpJson {
    fn name(&self) -> &str {
        "otlp-json"
    }

    fn title(&self) -> &str {
        "OTLP JSON"
    }

    fn file_name(&self) -> &str {
        "otlp.jsonl"
    }

    fn begin(&self, _: &mut Vec<u8>) {}

    fn trace(&self, trace: &Trace<'_>, out: &mut Vec<u8>) {
        let trace = &*trace.joined();
        let mut lines = Lines { start: out.len(), open: None, out };
        let (mut head, mut tail, mut encoded) = (Vec::new(), Vec::new(), Vec::new());
        write_tail(&mut Json(&mut tail));
        let mut of = None;
        for span in by_service(trace) {
            if of != Some(span.service) {
                of = Some(span.service);
                encode_head(&trace.services[span.service], &mut head);
            }
            encode_span(trace.id, span, room_beside(head.len(), tail.len()), &mut encoded);
            lines.add(span.service, &head, &encoded, &tail);
        }
        lines.close(&tail);
    }
}

/// What the line itself adds to its parts.
const FRAME: usize = LINE_START.len() + LINE_END.len();

/// What a line leaves to a single span between the parts around it.
const fn room_beside(head: usize, tail: usize) -> usize {
    LINE_LIMIT - head - tail - FRAME
}

/// The spans, those of one service together.
fn by_service<'t, 'a>(trace: &'t Trace<'a>) -> impl Iterator<Item = &'t Span<'a>> {
    let mut first_use = vec![usize::MAX; trace.services.len()];
    for (i, span) in trace.spans.iter().enumerate().rev() {
        first_use[span.service] = i;
    }
    let mut order: Vec<_> = trace.spans.iter().collect();
    order.sort_by_key(|span| first_use[span.service]);
    order.into_iter()
}

/// Puts spans into lines, each as full as it may be.
struct Lines<'o> {
    out: &'o mut Vec<u8>,
    /// Where the line begins.
    start: usize,
    /// The service whose list of spans is open; `None` when the line is not begun.
    open: Option<usize>,
}

impl Lines<'_> {
    fn add(&mut self, service: usize, head: &[u8], span: &[u8], tail: &[u8]) {
        let needed = match self.open {
            Some(open) if open == service => 1 + span.len(),
            _ => tail.len() + 1 + head.len() + span.len(),
        };
        let used = self.out.len() - self.start;
        if self.open.is_some() && used + needed + tail.len() + LINE_END.len() > LINE_LIMIT {
            self.close(tail);
        }
        match self.open {
            Some(open) if open == service => self.out.push(b','),
            Some(_) => {
                self.out.extend_from_slice(tail);
                self.out.push(b',');
                self.out.extend_from_slice(head);
            }
            None => {
                self.out.extend_from_slice(LINE_START.as_bytes());
                self.out.extend_from_slice(head);
            }
        }
        self.open = Some(service);
        self.out.extend_from_slice(span);
    }

    fn close(&mut self, tail: &[u8]) {
        if self.open.take().is_some() {
            self.out.extend_from_slice(tail);
            self.out.extend_from_slice(LINE_END.as_bytes());
        }
        self.start = self.out.len();
    }
}

/// Replaces `head` by the start of a `ResourceSpans`, up to its first span. At most a quarter of a line. Returns
/// the service as it had to be shrunk for that.
fn encode_head<'s>(service: &'s Service<'_>, head: &mut Vec<u8>) -> Option<Service<'s>> {
    const LIMIT: usize = LINE_LIMIT / 4;
    shrink::service(service, LIMIT, |service| {
        head.clear();
        write_head(&mut Json(head), service);
        head.len() <= LIMIT
    })
}

fn write_head(w: &mut Json<'_>, service: &Service<'_>) {
    w.raw("{\"resource\":{\"attributes\":[{\"key\":\"service.name\",\"value\":{\"stringValue\":");
    w.text(&service.name).raw("}}");
    for attribute in distinct(&["service.name"], &service.attributes) {
        w.raw(",");
        write_attribute(w, attribute);
    }
    w.raw("]},\"scopeSpans\":[{\"scope\":{\"name\":\"kelemetry\",\"version\":");
    w.text(env!("CARGO_PKG_VERSION")).raw("},\"spans\":[");
}

/// The end of a `ResourceSpans`, after its last span.
fn write_tail(w: &mut Json<'_>) {
    w.raw("]}],\"schemaUrl\":").text(SCHEMA).raw("}");
}

/// Replaces `encoded` by a span of at most `limit` bytes. Returns the span as it had to be shrunk for that.
fn encode_span<'s>(
    trace: TraceId,
    span: &'s Span<'_>,
    limit: usize,
    encoded: &mut Vec<u8>,
) -> Option<(Span<'s>, Dropped)> {
    let mut fits = |span: &Span<'_>, dropped: Dropped| {
        encoded.clear();
        write_span(&mut Json(encoded), trace, span, dropped);
        encoded.len() <= limit
    };
    (!fits(span, Dropped::default())).then(|| shrink::span(span, limit, fits))
}

fn write_span(w: &mut Json<'_>, trace: TraceId, span: &Span<'_>, dropped: Dropped) {
    w.raw("{\"traceId\":\"").hex(trace.0, 32).raw("\",\"spanId\":\"").hex(span.id.0.into(), 16);
    if let Some(parent) = span.parent {
        w.raw("\",\"parentSpanId\":\"").hex(parent.0.into(), 16);
    }
    w.raw("\",\"name\":").text(&span.name);
    w.raw(match span.kind {
        SpanKind::Internal => ",\"kind\":1",
        SpanKind::Client => ",\"kind\":3",
        SpanKind::Unspecified => "",
    });
    let (start, end) = times(span);
    w.raw(",\"startTimeUnixNano\":\"").int(start);
    w.raw("\",\"endTimeUnixNano\":\"").int(end).raw("\"");
    write_attributes(w, &span.attributes);
    write_dropped(w, ",\"droppedAttributesCount\":", dropped.attributes);
    if !span.events.is_empty() {
        w.raw(",\"events\":").list(&span.events, write_event);
    }
    write_dropped(w, ",\"droppedEventsCount\":", dropped.events);
    if !span.links.is_empty() {
        w.raw(",\"links\":").list(&span.links, write_link);
    }
    write_dropped(w, ",\"droppedLinksCount\":", dropped.links);
    if let Status::Error(message) = &span.status {
        w.raw(",\"status\":{");
        if !message.is_empty() {
            w.raw("\"message\":").text(message).raw(",");
        }
        w.raw("\"code\":2}");
    }
    w.raw("}");
}

/// OTLP's times are unsigned. One nanosecond is the least that Jaeger takes for a duration: at none it warns of
/// a negative one, and does the same.
fn times(span: &Span<'_>) -> (i64, i64) {
    let start = span.start.nanos().max(0);
    (start, span.end.nanos().max(start.saturating_add(1)))
}

fn write_dropped(w: &mut Json<'_>, key: &str, count: usize) {
    if count > 0 {
        w.raw(key).int(count.min(u32::MAX as usize) as i64);
    }
}

fn write_event(w: &mut Json<'_>, event: &SpanEvent<'_>) {
    w.raw("{\"timeUnixNano\":\"").int(event.time.nanos().max(0)).raw("\",\"name\":").text(&event.name);
    write_attributes(w, &event.attributes);
    w.raw("}");
}

fn write_link(w: &mut Json<'_>, link: &SpanLink<'_>) {
    w.raw("{\"traceId\":\"").hex(link.trace.0, 32);
    w.raw("\",\"spanId\":\"").hex(link.span.0.into(), 16).raw("\"");
    write_attributes(w, &link.attributes);
    w.raw("}");
}

fn write_attributes(w: &mut Json<'_>, attributes: &[Attribute<'_>]) {
    if !attributes.is_empty() {
        w.raw(",\"attributes\":").list(distinct(&[], attributes), write_attribute);
    }
}

fn write_attribute(w: &mut Json<'_>, attribute: &Attribute<'_>) {
    w.raw("{\"key\":").text(&attribute.key);
    match &attribute.value {
        Value::Text(text) => w.raw(",\"value\":{\"stringValue\":").text(text).raw("}}"),
        Value::Int(n) => w.raw(",\"value\":{\"intValue\":\"").int(*n).raw("\"}}"),
        Value::Bool(true) => w.raw(",\"value\":{\"boolValue\":true}}"),
        Value::Bool(false) => w.raw(",\"value\":{\"boolValue\":false}}"),
        // `values` even if it is empty: some readers reject an array value without it.
        Value::List(items) => w
            .raw(",\"value\":{\"arrayValue\":{\"values\":")
            .list(items, |w, item| _ = w.raw("{\"stringValue\":").text(item).raw("}"))
            .raw("}}}"),
    };
}
