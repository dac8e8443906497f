//! From blocks to facts: one file per format, envelopes peeled on the way.
//!
//! A record is told by its shape, never by the name of its file and seldom by its `kind` (audit
//! events inside a webhook's list have none). Nothing is kept between blocks.

mod asking;
mod audit;
mod batch;
mod broken;
mod caller;
mod cluster;
mod cut_short;
mod declared;
mod envelope;
mod etcd;
mod event;
mod facts;
mod foreign;
mod gap;
mod header;
mod heard;
mod hint;
mod json;
mod keep;
mod kubernetes;
#[cfg(test)]
mod lanes;
mod legacy;
mod line;
mod list;
mod meta;
mod object;
mod quick;
mod quoted;
mod raw;
mod record;
mod reference;
mod repair;
mod request_info;
mod salvage;
mod shape;
mod sources;
mod spans;
mod split;
mod stamp;
mod survey;
mod timeline;
mod watch;
mod wrapping;
pub mod yaml;

pub use batch::{Batch, Counts, EtcdFact, KindFact, LeaseFact, SightFact};
pub use declared::Declared;
pub use facts::{About, Facts, LogEntry};
pub use foreign::AUDIT_KEY;
pub use gap::GapFact;
pub use heard::{Heard, PAUSE, Served, Stretch};
pub use hint::PathHint;
pub use keep::Keep;
pub use record::{parse_block, parse_block_with};
pub use sources::{Reading, Record, Source, Sources};
pub use stamp::Unread;
pub use survey::Survey;
