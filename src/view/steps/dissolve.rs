//! Spans of one kind are taken out of the nesting.

use super::Step;
use crate::view::span_tree::{Role, SpanTree};

/// Leaves out all spans of a role; what hung below them moves up. The root stays.
#[derive(Clone, Copy, Debug)]
pub(in crate::view) struct Dissolve(pub Role);

impl Step for Dissolve {
    fn name(&self) -> &'static str {
        "ExtractNestingVisitor"
    }

    fn apply(&self, tree: &mut SpanTree<'_>) {
        tree.dissolve(|node| node.role == self.0);
    }
}
