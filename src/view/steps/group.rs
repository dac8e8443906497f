//! Logs by who tells them.

use super::Step;
use crate::model::Word;
use crate::tree::TextFilter;
use crate::view::span_tree::{Log, Node, SpanTree, TraceSource};
use crate::view::trace::SpanRole;

/// Moves the logs of these sources from the spans of objects and links to spans below them, one for each source.
#[derive(Clone, Debug)]
pub(in crate::view) struct GroupBySource(pub TextFilter);

/// What tells logs, in the order of the groups.
const SOURCES: [TraceSource; 2] = [TraceSource::Audit, TraceSource::Event];

/// Other programs whose logs tell something, by name.
fn others(node: &Node<'_>) -> Vec<TraceSource> {
    let name = |log: &Log<'_>| match log.source {
        TraceSource::Log(name) => Some(name),
        _ => None,
    };
    let mut names: Vec<Word> = node.logs.iter().filter_map(name).collect();
    names.sort_unstable();
    names.dedup();
    names.into_iter().map(TraceSource::Log).collect()
}

impl Step for GroupBySource {
    fn name(&self) -> &'static str {
        "GroupByTraceSourceVisitor"
    }

    fn apply(&self, tree: &mut SpanTree<'_>) {
        let mut nodes = Vec::with_capacity(tree.nodes.len());
        for mut node in std::mem::take(&mut tree.nodes) {
            let mut groups = Vec::new();
            let may_part = node.span.role.is_pseudo() && node.span.role != SpanRole::Group;
            let sources = SOURCES.into_iter().chain(others(&node));
            for source in sources.filter(|source| may_part && self.0.admits(source.name())) {
                let logs = std::mem::take(&mut node.logs).into_iter();
                let (grouped, others): (Vec<_>, Vec<_>) = logs.partition(|log| log.source == source);
                node.logs = others;
                if !grouped.is_empty() {
                    let mut group = Node::pseudo(SpanRole::Group, &node.span, source.name(), source.name());
                    group.span.parent = Some(node.span.id);
                    group.logs = grouped;
                    groups.push(group.into());
                }
            }
            nodes.push(node);
            nodes.append(&mut groups);
        }
        tree.nodes = nodes;
    }
}
