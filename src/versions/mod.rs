//! The versions of an object: its bodies replayed in order, each compared with the one before.

mod condition;
mod deletion;
mod derive;
mod hide;
mod recorder;
mod replay;
mod splice;
mod timeline;
mod version;
mod writers;

pub use condition::Condition;
pub use hide::target;
pub use replay::{Replayer, Shown};
pub use version::{Deletion, Owners, PatchReading, Version, Versions, Writer};
