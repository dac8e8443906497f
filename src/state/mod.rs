//! What the states of an object say: pure functions over the text of bodies, without files, spans or threads.

pub mod deleting;
pub mod diff;
pub mod latency;
pub mod lines;
pub mod manifest;
pub mod owners;
pub mod patch;
pub mod query;
pub mod redact;
pub mod requirement;
pub mod scan;
pub mod schema;
pub mod secret;
pub mod selector;
pub mod stored;
pub mod webhook;
mod yaml;
