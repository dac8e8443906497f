//! From an object tree to traces: which spans there are, how they are named, what they carry.

mod actor;
mod caller;
mod change;
mod declared;
mod event;
mod ids;
mod joins;
mod latency;
mod mode;
mod notes;
mod object;
mod original_lines;
mod request;
mod shared;
mod shift;
mod size;
mod span_tree;
mod steps;
mod times;
mod trace;
mod tracing;
mod words;

pub use actor::node_of;
pub use declared::Views;
pub use ids::{mode_of, mode_trace_id, trace_id};
pub use joins::{Contexts, Join};
pub use mode::{Dialect, Extent, Mode, Shown, View};
pub use shared::SharedNode;
pub use size::Size;
pub use span_tree::{Folded, Log, Node, Record, SpanTree, TraceSource};
pub use steps::{Step, changed_path};
pub use trace::{
    Attribute, Service, Span, SpanEvent, SpanId, SpanKind, SpanLink, SpanRole, Status, Trace, TraceId, Value,
    text_of,
};
pub use tracing::{Part, Story};
