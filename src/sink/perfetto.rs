//! What Perfetto's page opens (and chrome://tracing): a track for each object, requests as slices on it, arrows from
//! owners to what they own.
//!
//! The format is Chrome's JSON trace events. Times are microseconds with three decimals.

use super::Encoder;
use super::json::Json;
use crate::model::Timestamp;
use crate::view::{Attribute, Span, SpanId, SpanKind, Status, Trace, Value};
use std::collections::HashMap;

/// The encoder. A trace is a process, an object a thread of it.
#[derive(Clone, Copy, Debug)]
pub struct Perfetto;

impl Encoder for Perfetto {
    fn name(&self) -> &str {
        "perfetto"
    }

    fn title(&self) -> &str {
        "Perfetto JSON"
    }

    fn file_name(&self) -> &str {
        "perfetto.json"
    }

    fn begin(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"{\"displayTimeUnit\":\"ms\",\"traceEvents\":[\n");
    }

    fn trace(&self, trace: &Trace<'_>, out: &mut Vec<u8>) {
        let process = low(trace.id.0 as u64);
        let spans: HashMap<SpanId, &Span<'_>> = trace.spans.iter().map(|span| (span.id, span)).collect();
        let mut w = Json(out);
        w.raw("{\"ph\":\"M\",\"name\":\"process_name\",\"pid\":").int(process);
        w.raw(",\"args\":{\"name\":").text(&trace.spans[0].name).raw("}}");
        for span in &trace.spans {
            // What is no object lies on the track of the object above it.
            let mut own = span;
            while !is_track(own)
                && let Some(above) = own.parent.and_then(|parent| spans.get(&parent))
            {
                own = above;
            }
            let track = Track { process, thread: low(own.id.0) };
            if is_track(span) {
                name_track(&mut w, track, &trace.services[span.service].name, &span.name);
            }
            slice(&mut w, track, span);
            span.events
                .iter()
                .for_each(|event| instant(&mut w, track, event.time, &event.name, &event.attributes));
            let above = span.parent.and_then(|parent| spans.get(&parent)).filter(|_| is_track(span));
            if let Some(above) = above.filter(|above| is_track(above)) {
                arrow(&mut w, track, low(above.id.0), span);
            }
        }
    }

    fn between(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b",\n");
    }

    fn end(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"\n]}\n");
    }
}

#[derive(Clone, Copy)]
struct Track {
    process: i64,
    thread: i64,
}

/// Numbers that every reader takes without loss.
const fn low(id: u64) -> i64 {
    (id & 0x7fff_ffff) as i64
}

fn is_track(span: &Span<'_>) -> bool {
    span.is_object() || span.parent.is_none()
}

fn name_track(w: &mut Json<'_>, track: Track, service: &str, name: &str) {
    w.raw(",\n{\"ph\":\"M\",\"name\":\"thread_name\",\"pid\":").int(track.process);
    w.raw(",\"tid\":")
        .int(track.thread)
        .raw(",\"args\":{\"name\":")
        .text(&format!("{service} {name}"))
        .raw("}}");
}

fn time(w: &mut Json<'_>, key: &str, nanos: i64) {
    w.raw(key).int(nanos / 1_000).raw(".").raw(&format!("{:03}", nanos % 1_000));
}

fn slice(w: &mut Json<'_>, track: Track, span: &Span<'_>) {
    let category = if span.kind == SpanKind::Client { "request" } else { "object" };
    w.raw(",\n{\"ph\":\"X\",\"cat\":\"").raw(category).raw("\",\"name\":").text(&span.name);
    w.raw(",\"pid\":").int(track.process).raw(",\"tid\":").int(track.thread);
    let start = span.start.nanos().max(0);
    time(w, ",\"ts\":", start);
    time(w, ",\"dur\":", span.end.nanos().saturating_sub(start).max(0));
    w.raw(",\"args\":{");
    let status = match &span.status {
        Status::Error(message) => Some(message),
        Status::Unset => None,
    };
    if let Some(message) = status {
        w.raw("\"error\":").text(message);
    }
    arguments(w, &span.attributes, status.is_none());
    w.raw("}}");
}

fn instant(w: &mut Json<'_>, track: Track, at: Timestamp, name: &str, attributes: &[Attribute<'_>]) {
    w.raw(",\n{\"ph\":\"i\",\"s\":\"t\",\"name\":").text(name);
    w.raw(",\"pid\":").int(track.process).raw(",\"tid\":").int(track.thread);
    time(w, ",\"ts\":", at.nanos().max(0));
    w.raw(",\"args\":{");
    arguments(w, attributes, true);
    w.raw("}}");
}

/// From the track of the owner to that of the object, where the object begins.
fn arrow(w: &mut Json<'_>, track: Track, from: i64, span: &Span<'_>) {
    for (phase, thread) in [("\"s\"", from), ("\"f\",\"bp\":\"e\"", track.thread)] {
        w.raw(",\n{\"ph\":")
            .raw(phase)
            .raw(",\"cat\":\"children\",\"name\":\"children\",\"id\":")
            .int(track.thread);
        w.raw(",\"pid\":").int(track.process).raw(",\"tid\":").int(thread);
        time(w, ",\"ts\":", span.start.nanos().max(0));
        w.raw("}");
    }
}

fn arguments(w: &mut Json<'_>, attributes: &[Attribute<'_>], is_first: bool) {
    let mut is_first = is_first;
    for attribute in super::distinct::distinct(&["error"], attributes) {
        w.raw(if is_first { "" } else { "," }).text(&attribute.key).raw(":");
        is_first = false;
        match &attribute.value {
            Value::Text(text) => w.text(text),
            Value::Int(n) => w.int(*n),
            Value::Bool(true) => w.raw("true"),
            Value::Bool(false) => w.raw("false"),
            Value::List(items) => w.list(items, |w, item| _ = w.text(item)),
        };
    }
}
