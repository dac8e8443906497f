//! From traces to bytes, and from bytes to a file or standard output.
//!
//! Writing is cut in two. An [`Encoder`] is pure and holds no state: workers call it side by side, each
//! on its own traces. An [`Output`] is serial: it puts the encoded pieces in order around the
//! document's frame and hands them to a [`Target`], which knows files and pipes and no format.
//!
//! # Adding a format
//!
//! Write one file here with a unit struct that implements [`Encoder`], and give it a variant in
//! [`Format`]. Nothing else knows the formats one by one.

mod csv;
mod distinct;
mod graphviz;
mod jaeger;
mod json;
mod mermaid;
mod otlp;
mod output;
mod perfetto;
mod target;
#[cfg(test)]
mod tests;

pub use csv::Csv;
pub use graphviz::Graphviz;
pub use jaeger::JaegerJson;
pub use mermaid::Mermaid;
pub use otlp::{LINE_LIMIT, OtlpJson, Parcel, Slice, Wire};
pub use output::Output;
pub use perfetto::Perfetto;
pub use target::{Target, TargetError};

use crate::view::Trace;

/// A format for traces. A document is `begin`, then the traces with `between` between each two, then
/// `end`; without any trace it is `begin` and `end`.
///
/// Every call appends to `out` and depends on its arguments alone, so the same traces in the same
/// order give the same bytes whoever encodes them.
pub trait Encoder: Send + Sync {
    /// What the format is called in messages and options.
    fn name(&self) -> &'static str;

    /// What stands before the first trace.
    fn begin(&self, out: &mut Vec<u8>);

    /// One trace.
    ///
    /// # Panics
    /// If a span names a service that the trace does not have.
    fn trace(&self, trace: &Trace<'_>, out: &mut Vec<u8>);

    /// What stands between two traces.
    fn between(&self, out: &mut Vec<u8>);

    /// What stands after the last trace.
    fn end(&self, out: &mut Vec<u8>);
}

/// The formats there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// One document as Jaeger's query API serves it: [`JaegerJson`].
    JaegerJson,
    /// One OTLP `TracesData` a line: [`OtlpJson`].
    OtlpJson,
    /// Chrome's trace events: [`Perfetto`].
    Perfetto,
    /// The owners as a graph: [`Graphviz`].
    Dot,
    /// The same for Mermaid: [`Mermaid`].
    Mermaid,
    /// A row for each span: [`Csv`].
    Csv,
}

impl Format {
    /// All of them, in the order in which they are to be listed.
    pub const ALL: [Self; 6] =
        [Self::JaegerJson, Self::OtlpJson, Self::Perfetto, Self::Dot, Self::Mermaid, Self::Csv];

    /// The name, as in the option that asks for it.
    pub fn name(self) -> &'static str {
        self.encoder().name()
    }

    /// What people call it.
    pub const fn title(self) -> &'static str {
        match self {
            Self::JaegerJson => "Jaeger JSON",
            Self::OtlpJson => "OTLP JSON",
            Self::Perfetto => "Perfetto JSON",
            Self::Dot => "DOT",
            Self::Mermaid => "Mermaid",
            Self::Csv => "CSV",
        }
    }

    /// What a file of it is called in a directory.
    pub const fn file_name(self) -> &'static str {
        match self {
            Self::JaegerJson => "jaeger.json",
            Self::OtlpJson => "otlp.jsonl",
            Self::Perfetto => "perfetto.json",
            Self::Dot => "owners.dot",
            Self::Mermaid => "owners.mmd",
            Self::Csv => "spans.csv",
        }
    }

    /// Its encoder.
    pub fn encoder(self) -> &'static dyn Encoder {
        match self {
            Self::JaegerJson => &JaegerJson,
            Self::OtlpJson => &OtlpJson,
            Self::Perfetto => &Perfetto,
            Self::Dot => &Graphviz,
            Self::Mermaid => &Mermaid,
            Self::Csv => &Csv,
        }
    }
}
