//! The versions of an object: its bodies replayed in order, each compared with the one before.

mod collection;
mod condition;
mod content;
mod deletion;
mod derive;
mod hide;
mod histories;
mod keep;
mod latency;
mod newest;
mod overruled;
mod rebuild;
mod recorder;
mod replay;
mod scale;
mod shown;
mod splice;
mod strategy;
mod tags;
mod timeline;
mod version;
mod whereabouts;
mod writers;

pub use collection::deleted_by_collections;
pub use condition::Condition;
pub use deletion::Going;
pub use hide::target;
pub use histories::Histories;
pub use keep::{Kept, KeptBodies, ShownBy, told};
pub use overruled::{lived_on, old_snapshots};
pub use rebuild::{Rebuilt, Truth};
pub use replay::Replayer;
pub use shown::Shown;
pub use tags::ResourceTag;
pub use version::{Deletion, Owners, PatchReading, Version, Versions, Writer};
pub use whereabouts::place_notes;
