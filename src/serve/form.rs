//! How traces are written into an answer: part by part, so that several threads can, and nobody needs all of it twice.

use super::refusal::Refusal;
use super::reply::Pages;
use super::routes::Ask;
use super::search::PAGE;
use crate::shelf::Hit;
use crate::sink::Encoder as _;
use crate::sink::{JaegerJson, OtlpJson};
use crate::view::{Trace, TraceId};

/// What of a trace stands where.
pub(super) struct Form {
    /// Between two traces.
    pub(super) between: &'static str,
    /// Before the first part of a trace.
    pub(super) open: fn(TraceId, &mut Vec<u8>),
    /// Some of its spans.
    pub(super) part: fn(&Trace<'_>, &mut Vec<u8>),
    /// Between two parts.
    pub(super) comma: &'static str,
    /// Behind the last part, of the trace without its spans.
    pub(super) close: fn(&Trace<'_>, &mut Vec<u8>),
}

/// Jaeger JSON.
pub(super) static JAEGER: Form = Form {
    between: ",\n",
    open: |id, out| JaegerJson.open_trace(id, out),
    part: |part, out| JaegerJson.spans(part, out),
    comma: ",",
    close: |frame, out| JaegerJson.close_trace(&frame.services, out),
};

/// Elements of OTLP's `resourceSpans`.
pub(super) static OTLP: Form =
    Form { between: ",", open: |_, _| {}, part: resource_spans, comma: ",", close: |_, _| {} };

/// Those of the lines that an export has.
fn resource_spans(part: &Trace<'_>, out: &mut Vec<u8>) {
    let mut lines = Vec::new();
    OtlpJson.trace(part, &mut lines);
    let begin = out.len();
    for line in lines.split(|byte| *byte == b'\n') {
        let inner = line.strip_prefix(b"{\"resourceSpans\":[").and_then(|line| line.strip_suffix(b"]}"));
        if let Some(inner) = inner {
            if out.len() > begin {
                out.push(b',');
            }
            out.extend_from_slice(inner);
        }
    }
}

/// What most spans take. Buffers that grow are copied, and each doubling is new memory that the system has to clear.
const ROOM: usize = 4 << 10;

/// Traces on their way into an answer.
pub(super) struct Script<'a> {
    form: &'a Form,
    pages: Pages,
    page: Vec<u8>,
    is_first: bool,
}

impl<'a> Script<'a> {
    /// Behind what an answer begins with.
    pub(super) fn new(form: &'a Form, begin: &[u8]) -> Self {
        Self { form, pages: Pages::default(), page: begin.to_vec(), is_first: true }
    }

    /// Whether there is no trace in it yet.
    pub(super) const fn is_empty(&self) -> bool {
        self.is_first
    }

    pub(super) fn bytes(&self) -> usize {
        self.pages.bytes() + self.page.len()
    }

    /// The answer, with what it ends with.
    pub(super) fn end(mut self, end: &[u8]) -> Pages {
        self.page.extend_from_slice(end);
        self.pages.push(self.page);
        self.pages
    }

    /// Adds a trace that is at hand.
    pub(super) fn add(&mut self, trace: &Trace<'_>) {
        let mut part = Vec::new();
        (self.form.part)(trace, &mut part);
        self.put(trace, vec![part]);
    }

    /// Adds a trace of the shelf, its parts written side by side. Returns how much there is to it: its spans, and a
    /// quarter of their events; `None` where it has no span.
    pub(super) fn tell(&mut self, ask: &Ask<'_>, hit: Hit) -> Result<Option<usize>, Refusal> {
        let form = self.form;
        let write = |part: &Trace<'_>| {
            let mut out = Vec::with_capacity(part.spans.len() * ROOM);
            (form.part)(part, &mut out);
            (out, part.spans.iter().map(|span| 1 + span.events.len() / 4).sum::<usize>())
        };
        let told = ask.shelf.parts(hit, write, |frame, parts| {
            let (parts, sizes): (Vec<_>, Vec<usize>) = parts.into_iter().unzip();
            self.put(frame, parts);
            sizes.iter().sum()
        })?;
        Ok(told)
    }

    fn put(&mut self, frame: &Trace<'_>, parts: Vec<Vec<u8>>) {
        if !std::mem::replace(&mut self.is_first, false) {
            self.page.extend_from_slice(self.form.between.as_bytes());
        }
        (self.form.open)(frame.id, &mut self.page);
        for (nth, part) in parts.into_iter().enumerate() {
            if nth > 0 {
                self.page.extend_from_slice(self.form.comma.as_bytes());
            }
            // What is large is not moved.
            if part.len() > PAGE / 8 {
                self.pages.push(std::mem::take(&mut self.page));
                self.pages.push(part);
            } else {
                self.page.extend_from_slice(&part);
            }
        }
        (self.form.close)(frame, &mut self.page);
        if self.page.len() > PAGE {
            self.pages.push(std::mem::take(&mut self.page));
        }
    }
}
