//! Replays archived Kubernetes audit logs, Events and snapshots into owner-linked traces.

pub mod input;
pub mod model;
pub mod parallel;
pub mod source;
pub mod view;
