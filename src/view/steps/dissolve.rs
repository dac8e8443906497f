//! Spans of one kind are taken out of the nesting.

use super::Step;
use crate::tree::TextFilter;
use crate::view::span_tree::SpanTree;
use crate::view::trace::SpanRole;

/// Leaves out spans that only stand for others, by what they stand for; what hung below them moves up. The root stays.
#[derive(Clone, Debug)]
pub(in crate::view) struct Dissolve(pub TextFilter);

impl Dissolve {
    /// The spans of one role.
    pub(in crate::view) fn role(role: SpanRole) -> Self {
        Self(TextFilter::one_of(role.pseudo_type()))
    }
}

impl Step for Dissolve {
    fn name(&self) -> &'static str {
        "ExtractNestingVisitor"
    }

    fn apply(&self, tree: &mut SpanTree<'_>) {
        tree.dissolve(|node| node.span.role.pseudo_type().is_some_and(|kind| self.0.admits(kind)));
    }
}
