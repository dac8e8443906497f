//! The original's tags and nothing else.

use super::Step;
use crate::model::Timestamp;
use crate::view::span_tree::{Log, Node, Record, SpanTree};
use crate::view::trace::{Attribute, SpanEvent, SpanKind, SpanRole, Status};
use std::borrow::Cow;

/// Leaves every span the tags that the original gives it, by their names and in their order, all text, and takes
/// away what the original does not have: links, outcomes, other logs.
#[derive(Clone, Copy, Debug)]
pub(in crate::view) struct OriginalTags;

/// Makes logs of what requests and Events have to say, as the original stores it.
#[derive(Clone, Copy, Debug)]
pub(in crate::view) struct RecordsAsLogs;

/// The original's traces last so long.
const HALF_HOUR: i64 = 30 * 60 * Timestamp::SECOND;

/// What the original's exporter and Jaeger add.
const SCOPE: &str = "otel.scope.name";
const FORMAT: &str = "internal.span.format";

impl Step for OriginalTags {
    fn name(&self) -> &'static str {
        "OriginalTags"
    }

    fn apply(&self, tree: &mut SpanTree<'_>) {
        let half_hours = |time: Timestamp| time.nanos().div_euclid(HALF_HOUR);
        let first = Timestamp::at(half_hours(tree.range.0).saturating_mul(HALF_HOUR));
        let end = Timestamp::at((half_hours(tree.range.1) + 1).saturating_mul(HALF_HOUR));
        tree.nodes.retain(|node| node.span.role != SpanRole::Phase);
        let parents = tree.parents();
        for (at, parent) in parents.into_iter().enumerate() {
            let above = parent.filter(|_| tree.nodes[at].span.role == SpanRole::Event);
            let object = above.map(|above| tree.nodes[above].span.attributes.clone());
            let node = &mut tree.nodes[at];
            if node.span.role.is_pseudo() {
                // They have no times of their own.
                (node.span.start, node.span.end) = (first, end);
            }
            node.logs.clear();
            node.span.links.clear();
            node.span.status = Status::Unset;
            if node.span.role == SpanRole::Class || node.span.role == SpanRole::Group {
                continue;
            }
            if node.span.role != SpanRole::Object {
                node.service = Cow::Borrowed(node.source.name());
            }
            node.span.kind = SpanKind::Internal;
            if let Some(object) = object {
                node.span.attributes.extend(object);
            }
            node.span.attributes = tags(node, first, &tree.copied);
        }
    }
}

fn tags<'a>(node: &Node<'a>, window: Timestamp, copied: &[String]) -> Vec<Attribute<'a>> {
    let mut tags: Vec<Attribute<'a>> = Vec::with_capacity(20);
    let own: &[&'static str] = match node.span.role {
        SpanRole::Request => &[
            "auditId",
            "newResourceVersion",
            "proxy",
            "resourceVersion",
            "responseCode",
            "sourceIP",
            "tag",
            "userAgent",
            "username",
        ],
        SpanRole::Event => &["action", "source"],
        _ => &[],
    };
    for &key in ["cluster", "group", "name", "namespace", "resource", "version"].iter().chain(own) {
        tags.extend(node.text(key).map(|text| Attribute::text(key, text.clone())));
    }
    tags.push(Attribute::text(FORMAT, "otlp"));
    tags.push(Attribute::text(SCOPE, node.source.name()));
    match node.span.role {
        SpanRole::Object => tags.push(Attribute::text("timeStamp", rfc3339(window))),
        SpanRole::Request => {
            // The address of the server that sent the event to the original's webhook: in no log.
            tags.push(Attribute::text("apiserver", node.text("apiserver").cloned().unwrap_or_default()));
        }
        _ => {}
    }
    if node.span.role == SpanRole::Object {
        let is_copied = |tag: &&Attribute<'a>| copied.iter().any(|name| *name == tag.key);
        tags.extend(node.span.attributes.iter().filter(is_copied).cloned());
    }
    tags.sort_by(|a, b| a.key.cmp(&b.key));
    tags
}

/// Whole seconds.
fn rfc3339(time: Timestamp) -> String {
    let text = time.to_string();
    format!("{}Z", text.get(..19).unwrap_or(&text))
}

impl Step for RecordsAsLogs {
    fn name(&self) -> &'static str {
        "RecordsAsLogs"
    }

    fn apply(&self, tree: &mut SpanTree<'_>) {
        for node in tree.nodes.iter_mut().filter(|node| !node.span.role.is_pseudo()) {
            let mut said: Vec<(Record, Cow<'_, str>)> = Vec::new();
            for (record, text) in std::mem::take(&mut node.records) {
                match said.last_mut() {
                    // The original parts them only when it shows them.
                    Some((Record::Diff, diff)) if record == Record::VerboseDiff => {
                        *diff = Cow::Owned(format!("{diff}\n{text}"));
                    }
                    _ => said.push((record, text)),
                }
            }
            let time = node.span.start;
            let log = |(_, name)| Log {
                source: node.source,
                event: SpanEvent { time, name, attributes: Vec::new() },
            };
            let logs: Vec<_> = said.into_iter().map(log).collect();
            node.logs.extend(logs);
        }
    }
}
