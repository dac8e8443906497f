//! The versions of an object: its bodies replayed in order, each compared with the one before.

mod condition;
mod timeline;
mod version;

pub use condition::Condition;
pub use version::{Deletion, PatchReading, Version, Versions, Writer};
