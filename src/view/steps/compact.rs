//! Spans that only stand for others shrink to what they hold.

use super::Step;
use crate::model::Timestamp;
use crate::view::span_tree::{INSTANT, SpanTree};

/// Gives every span that only stands for others the extent of its logs and of the spans below it; the root gets
/// 5 % on each side, so that nothing sticks to the edges.
#[derive(Clone, Copy, Debug)]
pub(in crate::view) struct Compact;

impl Step for Compact {
    fn name(&self) -> &'static str {
        "CompactDurationVisitor"
    }

    fn apply(&self, tree: &mut SpanTree<'_>) {
        let parents = tree.parents();
        let mut held: Vec<Option<(Timestamp, Timestamp)>> = vec![None; tree.nodes.len()];
        for at in (0..tree.nodes.len()).rev() {
            let node = &mut tree.nodes[at];
            if node.span.role.is_pseudo() {
                for log in &node.logs {
                    widen(&mut held[at], (log.event.time, log.event.time.plus(INSTANT)));
                }
                if let Some((start, end)) = held[at] {
                    (node.span.start, node.span.end) = (start, end);
                }
            }
            if let Some(parent) = parents[at] {
                widen(&mut held[parent], (node.span.start, node.span.end));
            }
        }
        if let (Some(root), Some(Some(_))) = (tree.nodes.first_mut(), held.first()) {
            let padding = root.span.end.since(root.span.start) / 20;
            root.span.start = root.span.start.plus(-padding);
            root.span.end = root.span.end.plus(padding);
        }
    }
}

fn widen(range: &mut Option<(Timestamp, Timestamp)>, by: (Timestamp, Timestamp)) {
    *range = Some(range.map_or(by, |(start, end)| (start.min(by.0), end.max(by.1))));
}
