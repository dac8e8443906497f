//! Spans that hold nothing are left out.

use super::Step;
use crate::view::span_tree::SpanTree;

/// Leaves out spans that only stand for others and hold none, from the leaves up. The root stays.
#[derive(Clone, Copy, Debug)]
pub(in crate::view) struct PruneEmpty;

impl Step for PruneEmpty {
    fn name(&self) -> &'static str {
        "PruneChildlessVisitor"
    }

    fn apply(&self, tree: &mut SpanTree<'_>) {
        let parents = tree.parents();
        let mut holds = vec![false; tree.nodes.len()];
        for (at, node) in tree.nodes.iter().enumerate().rev() {
            holds[at] |= !node.span.role.is_pseudo() || !node.logs.is_empty();
            if let (true, Some(parent)) = (holds[at], parents[at]) {
                holds[parent] = true;
            }
        }
        tree.prune(|at, _| !holds[at]);
    }
}
