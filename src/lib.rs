//! Replays archived Kubernetes audit logs, Events and snapshots into owner-linked traces.

pub mod archive;
pub mod ask;
pub mod bodies;
mod brackets;
pub mod cli;
pub mod declared;
pub mod history;
pub mod input;
pub mod link;
#[cfg(feature = "net")]
pub mod live;
pub mod metrics;
pub mod model;
pub mod parallel;
mod protobuf;
#[cfg(feature = "net")]
pub mod push;
pub mod report;
pub mod run;
#[cfg(feature = "net")]
pub mod serve;
pub mod shelf;
pub mod sink;
pub mod source;
mod spares;
pub mod state;
pub mod tree;
pub mod versions;
pub mod view;
