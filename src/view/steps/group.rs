//! Logs by who tells them.

use super::Step;
use crate::model::Word;
use crate::tree::TextFilter;
use crate::view::span_tree::{Node, Role, SpanTree};

/// Moves the logs of these sources from the spans of objects and links to spans below them, one for each source.
#[derive(Clone, Debug)]
pub(in crate::view) struct GroupBySource(pub TextFilter);

/// What tells logs, in the order of the groups.
const SOURCES: [Role; 2] = [Role::Request, Role::Event];

/// Other programs whose logs tell something, by name.
fn others(node: &Node<'_>) -> Vec<Role> {
    let mut names: Vec<Word> = node.logs.iter().filter_map(|log| log.source.note()).collect();
    names.sort_unstable();
    names.dedup();
    names.into_iter().map(Role::Note).collect()
}

impl Step for GroupBySource {
    fn name(&self) -> &'static str {
        "GroupByTraceSourceVisitor"
    }

    fn apply(&self, tree: &mut SpanTree<'_>) {
        let mut nodes = Vec::with_capacity(tree.nodes.len());
        for mut node in std::mem::take(&mut tree.nodes) {
            let mut groups = Vec::new();
            let may_part = node.role.is_pseudo() && node.role != Role::Group;
            let sources = SOURCES.into_iter().chain(others(&node));
            for source in sources.filter(|source| may_part && self.0.admits(source.source())) {
                let logs = std::mem::take(&mut node.logs).into_iter();
                let (grouped, others): (Vec<_>, Vec<_>) = logs.partition(|log| log.source == source);
                node.logs = others;
                if !grouped.is_empty() {
                    let mut group = Node::pseudo(Role::Group, &node.span, source.source(), source.source());
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
