//! Times in the name of the root.

use super::Step;
use crate::model::Timestamp;
use crate::view::span_tree::SpanTree;
use std::borrow::Cow;

/// Adds the times of the root to its name (UTC), so that lists of traces tell them.
#[derive(Clone, Copy, Debug)]
pub(in crate::view) struct RootTimes;

impl Step for RootTimes {
    fn name(&self) -> &'static str {
        "PruneTagsVisitor"
    }

    fn apply(&self, tree: &mut SpanTree<'_>) {
        if let Some(root) = tree.nodes.first_mut() {
            let span = &mut root.span;
            span.name = Cow::Owned(format!("{} / {}..{}", span.name, clock(span.start), clock(span.end)));
        }
    }
}

/// `15:04:05`.
fn clock(time: Timestamp) -> String {
    let text = time.to_string();
    text.get(11..19).unwrap_or_default().to_owned()
}
