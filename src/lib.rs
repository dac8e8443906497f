//! Replays archived Kubernetes audit logs, Events and snapshots into owner-linked traces.
//!
//! This is the library behind the `kelemetry` command. It is there for programs of your own that have all of its
//! commands and read, relate or write more than it: an [`App`] with
//!
//! * a [`Source`]: records of another kind become facts about objects;
//! * a [`LinkRule`]: objects are related by something that only you know;
//! * a [`Sink`]: traces are written in another format.
//!
//! What is built in implements the same traits and stands in the same lists. `examples/` has one of each; what needs
//! no code at all is in `docs/sources.md`.
//!
//! # What is promised
//!
//! The items at this level, and what their documentation says, are the public interface, and follow semantic
//! versioning: until 1.0 a minor version may change them, which the changelog then says under *Library*; a patch
//! version does not. From 1.0 on only a major version may. Enums and structs that will grow say so by
//! `#[non_exhaustive]`. The modules are the program's own rooms, public for its tests and its tools: they are hidden here,
//! and may change in any version. The command line and its files have promises of their own, which do not depend on
//! the library's.

mod app;

pub use app::App;
pub use link::{
    ANY_CLUSTER, Acting, Evidence, Fact, FieldPath, Fields, LinkRule, Name, NoPath, Owner, Reference, Report,
    Role, Selection, Subject, Target,
};
pub use model::{Timestamp, TraceContext};
pub use sink::Encoder as Sink;
pub use source::{About, Facts, LogEntry, Reading, Record, Source};
pub use view::{
    Attribute, Join, Service, Span, SpanEvent, SpanId, SpanKind, SpanLink, SpanRole, Status, Trace, TraceId,
    Value,
};

#[doc(hidden)]
pub mod archive;
#[doc(hidden)]
pub mod ask;
#[doc(hidden)]
pub mod bodies;
mod brackets;
#[doc(hidden)]
pub mod cli;
#[doc(hidden)]
pub mod declared;
#[doc(hidden)]
pub mod history;
#[doc(hidden)]
pub mod input;
#[doc(hidden)]
pub mod link;
#[cfg(feature = "net")]
#[doc(hidden)]
pub mod live;
#[doc(hidden)]
pub mod metrics;
#[doc(hidden)]
pub mod model;
#[doc(hidden)]
pub mod parallel;
mod plain;
mod protobuf;
#[cfg(feature = "net")]
#[doc(hidden)]
pub mod push;
#[doc(hidden)]
pub mod report;
#[doc(hidden)]
pub mod run;
#[cfg(feature = "net")]
#[doc(hidden)]
pub mod serve;
#[doc(hidden)]
pub mod shelf;
#[doc(hidden)]
pub mod sink;
#[doc(hidden)]
pub mod source;
mod spares;
#[doc(hidden)]
pub mod state;
#[doc(hidden)]
pub mod stores;
#[doc(hidden)]
pub mod tree;
#[doc(hidden)]
pub mod versions;
#[doc(hidden)]
pub mod view;
mod wildcard;
