//! From an object tree to traces: which spans there are, how they are named, what they carry.

mod actor;
mod change;
mod event;
mod ids;
mod object;
mod request;
mod times;
mod trace;
mod tracing;
mod words;

pub use trace::{
    Attribute, Service, Span, SpanEvent, SpanId, SpanKind, SpanLink, Status, Trace, TraceId, Value,
};
pub use tracing::tracing;
