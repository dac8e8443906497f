//! From an object tree to traces: which spans there are, how they are named, what they carry.

mod trace;

pub use trace::{
    Attribute, Service, Span, SpanEvent, SpanId, SpanKind, SpanLink, Status, Trace, TraceId, Value,
};
