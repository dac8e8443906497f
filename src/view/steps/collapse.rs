//! Requests and Events as logs of their objects.

use super::Step;
use crate::view::span_tree::{Log, Node, Role, SpanTree};
use crate::view::trace::{Attribute, SpanEvent, Value};
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// Makes one log of every request and every Event, at its start, on the span of its object.
#[derive(Clone, Copy, Debug)]
pub(in crate::view) struct Collapse {
    /// Whether the original's fields are all there is.
    pub only_original: bool,
}

impl Step for Collapse {
    fn name(&self) -> &'static str {
        "CollapseNestingVisitor"
    }

    fn apply(&self, tree: &mut SpanTree<'_>) {
        // What they tell stands on their requests too.
        tree.nodes.retain(|node| node.role != Role::Phase);
        let mut logs: FxHashMap<usize, Vec<Log<'_>>> = FxHashMap::default();
        let parents = tree.parents();
        let mut is_parent = vec![false; tree.nodes.len()];
        parents.iter().flatten().for_each(|&parent| is_parent[parent] = true);
        let mut kept = Vec::with_capacity(tree.nodes.len());
        for (at, node) in std::mem::take(&mut tree.nodes).into_iter().enumerate() {
            let parent = parents[at].filter(|_| !node.role.is_pseudo() && !is_parent[at]);
            match parent {
                Some(parent) => logs.entry(parent).or_default().push(self.log(node)),
                None => kept.push((at, node)),
            }
        }
        tree.nodes = kept
            .into_iter()
            .map(|(at, mut node)| {
                node.logs.extend(logs.remove(&at).unwrap_or_default());
                node
            })
            .collect();
    }
}

impl Collapse {
    fn log<'a>(self, node: Node<'a>) -> Log<'a> {
        let Node { span, role, records, .. } = node;
        let mapped: &[&'static str] = match role {
            Role::Event => &["action", "source"],
            _ => &["userAgent", "sourceIP"],
        };
        // The original's log has its title in a field named after the source; an Event's is the name of the log.
        let (name, title) = match (role, self.only_original) {
            (Role::Event, _) => (span.name, None),
            (_, true) => (Cow::Borrowed(""), Some(span.name)),
            (_, false) => (Cow::Borrowed(role.source()), Some(span.name)),
        };
        let mut fields: Vec<Attribute<'a>> = Vec::new();
        fields.extend(title.map(|title| Attribute::text(role.source(), title)));
        let (mut first, mut rest) = (Vec::new(), Vec::new());
        for attribute in span.attributes {
            let is_mapped = mapped.contains(&&*attribute.key);
            if is_mapped && !is_empty(&attribute.value) {
                first.push(attribute);
            } else if !is_mapped && !records.iter().any(|(record, _)| record.field() == attribute.key) {
                rest.push(attribute);
            }
        }
        fields.extend(first);
        fields.extend(
            records
                .into_iter()
                .filter(|(record, _)| self.only_original || !record.field().is_empty())
                .map(|(record, text)| Attribute::text(record.field(), text)),
        );
        if !self.only_original {
            fields.extend(rest);
        }
        Log { source: role, event: SpanEvent { time: span.start, name, attributes: fields } }
    }
}

fn is_empty(value: &Value<'_>) -> bool {
    matches!(value, Value::Text(text) if text.is_empty())
}
