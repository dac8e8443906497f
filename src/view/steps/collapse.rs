//! Requests and Events as logs of their objects.

use super::Step;
use super::diff_classes::DiffClasses;
use crate::tree::TextFilter;
use crate::view::mode::Dialect;
use crate::view::span_tree::{Log, Node, Record, SpanTree, TraceSource};
use crate::view::trace::{Attribute, SpanEvent, SpanRole, Value};
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// Makes one log of every request and every Event, at its start, on the span of its object.
#[derive(Clone, Debug)]
pub(in crate::view) struct Collapse {
    /// Of which sources: `audit`, `event`.
    pub sources: TextFilter,
    /// Tags that come first in a log.
    pub tags: Vec<TagMapping>,
    /// How changes are parted; without it as they are told.
    pub diffs: Option<DiffClasses>,
    /// The fields for what else there is to say, by the original's types of logs; what has none is not said.
    pub log_types: Vec<(String, String)>,
}

/// A tag that becomes a field of a log.
#[derive(Clone, Debug)]
pub(in crate::view) struct TagMapping {
    /// The source that it is one of.
    pub source: String,
    /// The tag.
    pub tag: String,
    /// The field.
    pub field: String,
}

impl Collapse {
    /// As the original does it where nothing else is declared.
    pub(in crate::view) fn original() -> Self {
        let tag = |(source, tag): (&str, &str)| TagMapping {
            source: source.to_owned(),
            tag: tag.to_owned(),
            field: tag.to_owned(),
        };
        let tags = [("audit", "userAgent"), ("audit", "sourceIP"), ("event", "action"), ("event", "source")];
        let said = [Record::Snapshot, Record::Error, Record::Verbose, Record::Message];
        Self {
            sources: TextFilter::default(),
            tags: tags.map(tag).to_vec(),
            diffs: None,
            log_types: said.map(|record| (record.log_type().to_owned(), record.field().to_owned())).to_vec(),
        }
    }
}

impl Step for Collapse {
    fn name(&self) -> &'static str {
        "CollapseNestingVisitor"
    }

    fn apply(&self, tree: &mut SpanTree<'_>) {
        // What they tell stands on their requests too.
        if self.sources.admits(TraceSource::Audit.name()) {
            tree.nodes.retain(|node| node.span.role != SpanRole::Phase);
        }
        let mut logs: FxHashMap<usize, Vec<Log<'_>>> = FxHashMap::default();
        let parents = tree.parents();
        let mut is_parent = vec![false; tree.nodes.len()];
        parents.iter().flatten().for_each(|&parent| is_parent[parent] = true);
        let mut kept = Vec::with_capacity(tree.nodes.len());
        for (at, node) in std::mem::take(&mut tree.nodes).into_iter().enumerate() {
            let goes =
                !node.span.role.is_pseudo() && !is_parent[at] && self.sources.admits(node.source.name());
            match parents[at].filter(|_| goes) {
                Some(parent) => {
                    logs.entry(parent).or_default().push(self.log(node.into_node(), tree.dialect))
                }
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
    fn log<'a>(&self, node: Node<'a>, dialect: Dialect) -> Log<'a> {
        let Node { span, source, records, .. } = node;
        let only_original = dialect == Dialect::Kelemetry;
        // The original's log has its title in a field named after the source; an Event's is the name of the log.
        let (name, title) = match (span.role, only_original) {
            (SpanRole::Event | SpanRole::Note, _) => (span.name, None),
            (_, true) => (Cow::Borrowed(""), Some(span.name)),
            (_, false) => (Cow::Borrowed(source.name()), Some(span.name)),
        };
        let mut fields: Vec<Attribute<'a>> = Vec::new();
        fields.extend(title.map(|title| Attribute::text(source.name(), title)));
        let (mut first, mut rest) = (Vec::new(), Vec::new());
        for attribute in span.attributes {
            let is_it = |tag: &TagMapping| tag.source == source.name() && tag.tag == attribute.key;
            match self.tags.iter().position(is_it) {
                Some(_) if is_empty(&attribute.value) => rest.push(attribute),
                Some(at) if self.tags[at].field == attribute.key => first.push((at, attribute)),
                Some(at) => {
                    let key = Cow::Owned(self.tags[at].field.clone());
                    first.push((at, Attribute { key, ..attribute }));
                }
                None if records.iter().any(|(record, _)| record.field() == attribute.key) => {}
                None => rest.push(attribute),
            }
        }
        first.sort_by_key(|(at, _)| *at);
        fields.extend(first.into_iter().map(|(_, attribute)| attribute));
        fields.extend(self.said(records, only_original));
        if !only_original {
            fields.extend(rest);
        }
        Log { source, event: SpanEvent { time: span.start, name, attributes: fields } }
    }

    /// What is told of what a span has to say.
    fn said<'a>(&self, records: Vec<(Record, Cow<'a, str>)>, only_original: bool) -> Vec<Attribute<'a>> {
        let (mut out, mut others, mut lines) = (Vec::new(), Vec::new(), Vec::new());
        for (record, text) in records {
            match (record, &self.diffs) {
                (Record::Diff | Record::VerboseDiff, None) => out.push(Attribute::text(record.field(), text)),
                (Record::Diff | Record::VerboseDiff, Some(_)) => lines.push(text),
                _ => {
                    let field = self.log_types.iter().find(|(kind, _)| kind == record.log_type());
                    // Without a name a field says nothing that the tags do not; the original has it.
                    let field = field.filter(|(_, field)| only_original || !field.is_empty());
                    let key = field.map(|(_, field)| Cow::Owned(field.clone()));
                    others.extend(key.map(|key| Attribute { key, ..Attribute::text("", text) }));
                }
            }
        }
        let classes =
            self.diffs.iter().flat_map(|diffs| diffs.parted(lines.iter().flat_map(|text| text.lines())));
        out.extend(
            classes.map(|(field, text)| Attribute { key: Cow::Owned(field), ..Attribute::text("", text) }),
        );
        out.append(&mut others);
        out
    }
}

fn is_empty(value: &Value<'_>) -> bool {
    matches!(value, Value::Text(text) if text.is_empty())
}
