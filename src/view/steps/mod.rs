//! The steps that display modes are made of: each a pure function from one tree of spans to another.
//!
//! # Adding a step
//!
//! Write one file here with a struct that implements [`Step`], and put it into the steps of a mode in
//! [`mode.rs`](super::mode), or into the kinds that files declare in [`declared`](super::declared).

mod clusters;
mod collapse;
mod compact;
mod diff_classes;
mod dissolve;
mod events;
mod fold;
mod group;
mod lift;
mod link_classes;
mod original;
mod prune;
mod rename;
mod root_times;

pub(super) use clusters::ClusterNames;
pub(super) use collapse::{Collapse, TagMapping};
pub(super) use compact::Compact;
pub use diff_classes::changed_path;
pub(super) use diff_classes::{DiffClass, DiffClasses};
pub(super) use dissolve::Dissolve;
pub(super) use events::EventSpans;
pub(super) use fold::{FoldExpected, FoldRepetition};
pub(super) use group::GroupBySource;
pub(super) use lift::LiftTags;
pub(super) use link_classes::LinkClasses;
pub(super) use original::{OriginalTags, RecordsAsLogs};
pub(super) use prune::PruneEmpty;
pub(super) use rename::{Name, Rename};
pub(super) use root_times::RootTimes;

use super::span_tree::SpanTree;
use std::fmt::Debug;

/// One step. The same tree gives the same tree.
pub trait Step: Debug + Send + Sync {
    /// What the original's configuration calls it, or calls what comes nearest.
    fn name(&self) -> &'static str;

    /// Carries it out.
    fn apply(&self, tree: &mut SpanTree<'_>);
}
