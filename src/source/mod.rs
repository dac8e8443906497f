//! From blocks to facts: one file per format, envelopes peeled on the way.
//!
//! A record is told by its shape, never by the name of its file and seldom by its `kind` (audit
//! events inside a webhook's list have none). Nothing is kept between blocks.

mod audit;
mod batch;
mod broken;
mod envelope;
mod event;
mod header;
mod json;
mod keep;
#[cfg(test)]
mod lanes;
mod list;
mod meta;
mod object;
mod record;
mod repair;
mod salvage;
mod split;
pub mod yaml;

pub use batch::{Batch, Counts, KindFact, LeaseFact, Origin};
pub use envelope::Provenance;
pub use keep::Keep;
pub use record::parse_block;
