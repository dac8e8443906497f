//! From traces to bytes, and from bytes to a file or standard output.
//!
//! Writing is cut in two. An [`Encoder`] is pure and holds no state: workers call it side by side, each
//! on its own traces. An [`Output`] is serial: it puts the encoded pieces in order around the
//! document's frame and hands them to a [`Target`], which knows files and pipes and no format.
//!
//! # Adding a format
//!
//! Write one file here with a unit struct that implements [`Encoder`], and put it into the list in
//! [`Format`]. Nothing else knows the formats one by one. A program of your own hands one to
//! [`App::sink`](crate::App::sink).

mod complete;
mod csv;
mod distinct;
mod graphviz;
mod jaeger;
mod json;
mod mermaid;
mod otlp;
mod output;
mod owners;
mod perfetto;
mod target;
#[cfg(test)]
mod tests;

pub use complete::Complete;
pub use csv::Csv;
pub use graphviz::Graphviz;
pub use jaeger::JaegerJson;
pub use mermaid::Mermaid;
pub use otlp::{LINE_LIMIT, OtlpJson, Parcel, Slice, Wire};
pub use output::Output;
pub use perfetto::Perfetto;
pub use target::{Target, TargetError, file_of, is_same_file};

use crate::view::Trace;
use std::borrow::Cow;
use std::fmt;

/// A format for traces. A document is `begin`, then the traces with `between` between each two, then
/// `end`; without any trace it is `begin` and `end`.
///
/// Every call depends on its arguments alone, so the same traces in the same order give the same bytes whoever
/// encodes them.
pub trait Encoder: Send + Sync {
    /// What the format is called in options: `jaeger-json`.
    fn name(&self) -> &str;

    /// What people call it: `Jaeger JSON`.
    fn title(&self) -> &str {
        self.name()
    }

    /// What a file of it is called in a directory: `jaeger.json`.
    fn file_name(&self) -> &str {
        self.name()
    }

    /// The same format where several clusters are told of, if that is to be seen of each row or drawing; without it
    /// nothing is different.
    fn among_clusters(&self) -> Option<&'static dyn Encoder> {
        None
    }

    /// Appends what stands before the first trace.
    fn begin(&self, out: &mut Vec<u8>);

    /// Appends one trace.
    ///
    /// # Panics
    /// If a span names a service that the trace does not have.
    fn trace(&self, trace: &Trace<'_>, out: &mut Vec<u8>);

    /// Encoded traces with the numbers that they have in the document, in a format that numbers what is in it. Called in
    /// the order of the document; `taken` is the last number that is in use.
    fn number<'t>(&self, traces: &'t [u8], taken: &mut u64) -> Cow<'t, [u8]> {
        let _ = taken;
        Cow::Borrowed(traces)
    }

    /// Appends what stands between two traces. Nothing, unless a format says otherwise.
    fn between(&self, out: &mut Vec<u8>) {
        let _ = out;
    }

    /// Appends what stands after the last trace. Nothing, unless a format says otherwise.
    fn end(&self, out: &mut Vec<u8>) {
        let _ = out;
    }
}

/// A format that there is, built in or added: a handle to its encoder.
#[derive(Clone, Copy)]
pub struct Format(&'static dyn Encoder);

impl Format {
    /// One document as Jaeger's query API serves it: [`JaegerJson`].
    pub const JAEGER_JSON: Self = Self(&JaegerJson);
    /// One OTLP `TracesData` a line: [`OtlpJson`].
    pub const OTLP_JSON: Self = Self(&OtlpJson);
    /// Chrome's trace events: [`Perfetto`].
    pub const PERFETTO: Self = Self(&Perfetto { names_clusters: false });
    /// The owners as a graph: [`Graphviz`].
    pub const DOT: Self = Self(&Graphviz { names_clusters: false });
    /// The same for Mermaid: [`Mermaid`].
    pub const MERMAID: Self = Self(&Mermaid { names_clusters: false });
    /// A row for each span: [`Csv`].
    pub const CSV: Self = Self(&Csv { names_clusters: false });

    /// All that are built in, in the order in which they are to be listed.
    pub const ALL: [Self; 6] =
        [Self::JAEGER_JSON, Self::OTLP_JSON, Self::PERFETTO, Self::DOT, Self::MERMAID, Self::CSV];

    /// Another one. It lives as long as the program.
    pub fn new(encoder: impl Encoder + 'static) -> Self {
        Self(Box::leak(Box::new(encoder)))
    }

    /// The same where several clusters are told of.
    #[must_use]
    pub fn among_clusters(self) -> Self {
        self.0.among_clusters().map_or(self, Self)
    }

    /// The name, as in the option that asks for it.
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// What people call it.
    pub fn title(self) -> &'static str {
        self.0.title()
    }

    /// What a file of it is called in a directory.
    pub fn file_name(self) -> &'static str {
        self.0.file_name()
    }

    /// Its encoder.
    pub const fn encoder(self) -> &'static dyn Encoder {
        self.0
    }
}

impl PartialEq for Format {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

impl Eq for Format {}

impl fmt::Debug for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
