//! What writes changed, in the original's own words: elements by position, values whole.

use super::span_tree::{Node, Record, SpanTree};
use super::trace::{Attribute, SpanRole};
use crate::history::Request;
use crate::model::{Change, Verb};
use crate::state::lines::{Naming, line};
use crate::tree::ObjectTree;
use crate::versions::Version;
use std::borrow::Cow;

/// Puts the original's lines in the place of ours, which name elements of lists by their keys and cut long
/// values. `spans` are those of the tree, requests in the order of its members.
pub(super) fn respell(tree: &ObjectTree<'_>, spans: &mut SpanTree<'_>) {
    let versions = tree.members.iter().enumerate().flat_map(|(at, &id)| {
        tree.object(id).requests.iter().enumerate().map(move |(nth, attached)| {
            let version = tree.versions.get(at).and_then(|versions| versions.of_request(nth));
            (&tree.index.requests[attached.request.0 as usize], version)
        })
    });
    let requests = spans.nodes.iter_mut().filter(|node| node.span.role == SpanRole::Request);
    for (node, (request, version)) in requests.zip(versions) {
        compare_versions(node, request);
        let others = |(record, _): &(Record, _)| !matches!(record, Record::Diff | Record::VerboseDiff);
        node.records.retain(others);
        let lines = version.map_or_else(Vec::new, lines);
        node.records.splice(0..0, lines);
    }
}

/// An update that is answered with the version that it had read has changed nothing, to the original; whatever else
/// has, to it, written the version that it is answered with.
fn compare_versions(node: &mut Node<'_>, request: &Request) {
    node.records.retain(|(record, _)| *record != Record::Verbose);
    if !matches!(request.verb, Verb::Update | Verb::Patch) || !request.succeeded() {
        return;
    }
    let Some(answered) = request.response_meta().and_then(|meta| meta.resource_version) else {
        return;
    };
    if request.object.resource_version == Some(answered) {
        node.records.push((Record::Verbose, Cow::Borrowed("No-op update")));
    } else {
        node.span.attributes.push(Attribute::text("newResourceVersion", answered.0.to_string()));
    }
}

fn lines(version: &Version) -> Vec<(Record, Cow<'static, str>)> {
    let of = |record: Record| {
        let changes = version.changes.iter().filter(|change| class(change) == Some(record));
        let lines: Vec<String> =
            changes.map(|c| line(c, Naming::Positional, usize::MAX).to_string()).collect();
        (!lines.is_empty()).then(|| (record, Cow::Owned(lines.join("\n"))))
    };
    [Record::Diff, Record::VerboseDiff].into_iter().filter_map(of).collect()
}

/// The classes of its default configuration.
fn class(change: &Change) -> Option<Record> {
    let path = change.path.positional().to_string();
    let below = |field: &str| {
        path.strip_prefix(field).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    if below("metadata.managedFields") {
        None
    } else if below("metadata.resourceVersion") || below("metadata.generation") {
        Some(Record::VerboseDiff)
    } else {
        Some(Record::Diff)
    }
}
