//! Logs by who tells them.

use super::Step;
use crate::view::span_tree::{Node, Role, SpanTree};

/// Moves the logs of one source from their span to a span below it, which stands for the source.
#[derive(Clone, Copy, Debug)]
pub(in crate::view) struct GroupBySource(pub Role);

impl Step for GroupBySource {
    fn name(&self) -> &'static str {
        "GroupByTraceSourceVisitor"
    }

    fn apply(&self, tree: &mut SpanTree<'_>) {
        let mut nodes = Vec::with_capacity(tree.nodes.len());
        for mut node in std::mem::take(&mut tree.nodes) {
            let logs = std::mem::take(&mut node.logs).into_iter();
            let (grouped, others): (Vec<_>, Vec<_>) =
                logs.partition(|log| node.role != Role::Group && log.source == self.0);
            node.logs = others;
            let group = (!grouped.is_empty()).then(|| {
                let source = self.0.source();
                let mut group = Node::pseudo(Role::Group, &node.span, source, source);
                group.span.parent = Some(node.span.id);
                group.logs = grouped;
                group
            });
            nodes.push(node);
            nodes.extend(group);
        }
        tree.nodes = nodes;
    }
}
