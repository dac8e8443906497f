//! A trace in parts, of which requests of any size are made.

use super::protobuf::write_resource;
use super::shrink::Dropped;
use super::{LINE_START, SCHEMA, by_service, encode_head, encode_span, protobuf, room_beside, write_tail};
use crate::protobuf::{Proto, varint_length};
use crate::sink::json::Json;
use crate::view::{Service, Span, Trace, TraceId};
use std::ops::Range;
use std::sync::Arc;
use xxhash_rust::xxh3::xxh3_64;

/// How a request is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wire {
    /// `ExportTraceServiceRequest` of `trace_service.proto`.
    Protobuf,
    /// The same in OTLP's JSON.
    Json,
}

/// A trace, encoded span by span, in the order of [`super::OtlpJson`] and with the same spans shrunk. Memory: the
/// encoded bytes, and 24 bytes for each span.
pub struct Parcel {
    trace: TraceId,
    wire: Wire,
    bytes: Vec<u8>,
    /// What stands in front of spans: their resource.
    heads: Vec<Range<usize>>,
    spans: Vec<Part>,
    /// Of the bytes.
    digest: u64,
}

struct Part {
    head: usize,
    bytes: Range<usize>,
}

/// Some spans of a trace, one after the other.
#[derive(Clone)]
pub struct Slice {
    /// The trace.
    pub parcel: Arc<Parcel>,
    /// Which of its spans.
    pub spans: Range<usize>,
}

impl Parcel {
    /// Encodes a trace.
    ///
    /// # Panics
    /// If a span names a service that the trace does not have.
    pub fn new(trace: &Trace<'_>, wire: Wire) -> Self {
        let trace = &*trace.joined();
        let (heads, spans) = (Vec::new(), Vec::new());
        let mut parcel = Self { trace: trace.id, wire, bytes: Vec::new(), heads, spans, digest: 0 };
        let (mut tail, mut of) = (Vec::new(), None);
        write_tail(&mut Json(&mut tail));
        let mut writer = Writer { wire, trace: trace.id, tail: tail.len(), head: 0, json: Vec::new() };
        for span in by_service(trace) {
            if of != Some(span.service) {
                of = Some(span.service);
                let start = parcel.bytes.len();
                writer.head(&trace.services[span.service], &mut parcel.bytes);
                parcel.heads.push(start..parcel.bytes.len());
            }
            let start = parcel.bytes.len();
            writer.span(span, &mut parcel.bytes);
            parcel.spans.push(Part { head: parcel.heads.len() - 1, bytes: start..parcel.bytes.len() });
        }
        // Once: each request with a part of a large trace names it.
        parcel.digest = xxh3_64(&parcel.bytes);
        parcel
    }

    /// The id of the trace.
    pub const fn trace(&self) -> TraceId {
        self.trace
    }

    /// How many spans there are.
    #[expect(clippy::len_without_is_empty, reason = "a trace has at least one span")]
    pub const fn len(&self) -> usize {
        self.spans.len()
    }

    /// A hash of all that is told of the trace.
    pub const fn digest(&self) -> u64 {
        self.digest
    }

    /// The most bytes that a span adds to a request in which the span before stands as well, or does not.
    pub fn cost(&self, span: usize, follows: bool) -> usize {
        let part = &self.spans[span];
        let is_under_head = follows && span > 0 && self.spans[span - 1].head == part.head;
        let head = if is_under_head { 0 } else { self.heads[part.head].len() + AROUND_A_HEAD };
        part.bytes.len() + AROUND_A_SPAN + head
    }
}

/// A comma; or a field and its length.
const AROUND_A_SPAN: usize = 6;
/// Lengths, scope and schema.
const AROUND_A_HEAD: usize = 160;

/// Encodes the parts of one trace.
struct Writer {
    wire: Wire,
    trace: TraceId,
    /// Bytes of the JSON behind the spans of a service.
    tail: usize,
    /// Bytes of the JSON before them.
    head: usize,
    json: Vec<u8>,
}

impl Writer {
    fn head(&mut self, service: &Service<'_>, out: &mut Vec<u8>) {
        let shrunk = encode_head(service, &mut self.json);
        self.head = self.json.len();
        match self.wire {
            Wire::Json => out.extend_from_slice(&self.json),
            Wire::Protobuf => write_resource(&mut Proto(out), shrunk.as_ref().unwrap_or(service)),
        }
    }

    fn span(&mut self, span: &Span<'_>, out: &mut Vec<u8>) {
        let limit = room_beside(self.head, self.tail);
        if self.wire == Wire::Json {
            encode_span(self.trace, span, limit, &mut self.json);
            out.extend_from_slice(&self.json);
            return;
        }
        let start = out.len();
        protobuf::write_span(&mut Proto(out), self.trace, span, Dropped::default());
        // The same spans are shrunk as in JSON, which is at most ten times as long: an item of a list takes 4
        // bytes here and 19 there, a byte of a text 1 and 6.
        if (out.len() - start) * 10 > limit
            && let Some((shrunk, dropped)) = encode_span(self.trace, span, limit, &mut self.json)
        {
            out.truncate(start);
            protobuf::write_span(&mut Proto(out), self.trace, &shrunk, dropped);
        }
    }
}

impl Slice {
    /// All of a parcel.
    pub fn whole(parcel: Arc<Parcel>) -> Self {
        Self { spans: 0..parcel.len(), parcel }
    }
}

/// The spans of one resource.
struct Run<'s> {
    head: &'s [u8],
    spans: Vec<&'s [u8]>,
}

/// Spans by resource; a resource that comes again at once is not said again.
fn runs(slices: &[Slice]) -> Vec<Run<'_>> {
    let mut runs: Vec<Run<'_>> = Vec::new();
    for Slice { parcel, spans } in slices {
        for part in &parcel.spans[spans.clone()] {
            let head = &parcel.bytes[parcel.heads[part.head].clone()];
            let span = &parcel.bytes[part.bytes.clone()];
            match runs.last_mut() {
                Some(run) if run.head == head => run.spans.push(span),
                _ => runs.push(Run { head, spans: vec![span] }),
            }
        }
    }
    runs
}

impl Wire {
    /// One request with these spans, all of them encoded for this wire.
    pub fn request(self, slices: &[Slice]) -> Vec<u8> {
        debug_assert!(slices.iter().all(|slice| slice.parcel.wire == self), "encoded for another wire");
        let mut out = Vec::new();
        match self {
            Self::Json => json_request(&runs(slices), &mut out),
            Self::Protobuf => protobuf_request(&runs(slices), &mut out),
        }
        out
    }
}

fn json_request(runs: &[Run<'_>], out: &mut Vec<u8>) {
    out.extend_from_slice(LINE_START.as_bytes());
    for (i, run) in runs.iter().enumerate() {
        if i > 0 {
            out.push(b',');
        }
        out.extend_from_slice(run.head);
        for (i, span) in run.spans.iter().enumerate() {
            if i > 0 {
                out.push(b',');
            }
            out.extend_from_slice(span);
        }
        write_tail(&mut Json(out));
    }
    out.extend_from_slice(b"]}");
}

fn protobuf_request(runs: &[Run<'_>], out: &mut Vec<u8>) {
    let (mut scope, mut schema) = (Vec::new(), Vec::new());
    Proto(&mut scope).message(1, |w| {
        w.text(1, "kelemetry");
        w.text(2, env!("CARGO_PKG_VERSION"));
    });
    Proto(&mut schema).text(3, SCHEMA);
    let field = |length: usize| 1 + varint_length(length) + length;
    let mut w = Proto(out);
    for run in runs {
        let spans: usize = run.spans.iter().map(|span| field(span.len())).sum();
        let in_scope = scope.len() + spans;
        w.begin(1, run.head.len() + field(in_scope) + schema.len());
        w.0.extend_from_slice(run.head);
        w.begin(2, in_scope);
        w.0.extend_from_slice(&scope);
        run.spans.iter().for_each(|span| w.bytes(2, span));
        w.0.extend_from_slice(&schema);
    }
}
