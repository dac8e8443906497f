//! Requests that say the same again become one span.

use super::{Step, changed_path};
use crate::model::Timestamp;
use crate::view::span_tree::{Node, SpanTree, text};
use crate::view::trace::{Attribute, SpanId, SpanRole, Status};
use rustc_hash::{FxHashMap, FxHashSet};

/// Folds consecutive requests on one object by one actor, with one title (verb, subresource, outcome) and the same
/// changed fields: the first stays, with their number and the time of the last.
#[derive(Clone, Copy, Debug)]
pub(in crate::view) struct FoldRepetition;

/// Folds failures that controllers expect, conflicts (409) and deletions of what is gone (404): their numbers stand
/// on the object.
#[derive(Clone, Copy, Debug)]
pub(in crate::view) struct FoldExpected;

impl Step for FoldRepetition {
    fn name(&self) -> &'static str {
        "FoldRepetition"
    }

    fn apply(&self, tree: &mut SpanTree<'_>) {
        let mut by_object: FxHashMap<SpanId, Vec<usize>> = FxHashMap::default();
        for (at, node) in
            tree.nodes.iter().enumerate().filter(|(_, node)| node.span.role == SpanRole::Request)
        {
            by_object.entry(node.span.parent.unwrap_or(node.span.id)).or_default().push(at);
        }
        let mut gone: FxHashSet<SpanId> = FxHashSet::default();
        let mut folds: Vec<(usize, u64, Timestamp, Timestamp)> = Vec::new();
        for mut requests in by_object.into_values() {
            requests.sort_by_key(|&at| tree.nodes[at].span.start);
            for alike in requests.chunk_by(|&a, &b| is_alike(&tree.nodes[a], &tree.nodes[b])) {
                let [first, others @ ..] = alike else { continue };
                let Some(last) = others.last() else { continue };
                let ends = alike.iter().map(|&at| tree.nodes[at].span.end);
                let end = ends.max().unwrap_or(tree.nodes[*first].span.end);
                folds.push((*first, alike.len() as u64, tree.nodes[*last].span.start, end));
                gone.extend(others.iter().map(|&at| tree.nodes[at].span.id));
            }
        }
        for (at, count, last, end) in folds {
            let span = &mut tree.nodes[at].span;
            span.end = end;
            span.attributes.push(Attribute::int("kelemetry.fold.count", count as i64));
            span.attributes.push(Attribute::text("kelemetry.fold.last", last.to_string()));
        }
        tree.folded.repeated += gone.len() as u64;
        tree.prune(|_, node| gone.contains(&node.span.id));
    }
}

fn is_alike(a: &Node<'_>, b: &Node<'_>) -> bool {
    a.service == b.service && a.span.name == b.span.name && paths(a).eq(paths(b))
}

/// The fields that a request changed.
fn paths<'n>(node: &'n Node<'_>) -> impl Iterator<Item = &'n str> {
    let diff = text(&node.span.attributes, "diff").map_or("", |diff| &**diff);
    diff.lines().map(changed_path)
}

impl Step for FoldExpected {
    fn name(&self) -> &'static str {
        "FoldExpected"
    }

    fn apply(&self, tree: &mut SpanTree<'_>) {
        let parents = tree.parents();
        let mut gone: FxHashSet<SpanId> = FxHashSet::default();
        let mut counts: FxHashMap<usize, [i64; 2]> = FxHashMap::default();
        for (node, parent) in tree.nodes.iter().zip(&parents) {
            if let (Some(kind), Some(parent)) = (expected(node), *parent) {
                counts.entry(parent).or_default()[kind] += 1;
                gone.insert(node.span.id);
            }
        }
        for (at, counts) in counts {
            for (key, count) in
                ["kelemetry.fold.conflicts", "kelemetry.fold.not_found"].into_iter().zip(counts)
            {
                if count > 0 {
                    tree.nodes[at].span.attributes.push(Attribute::int(key, count));
                }
            }
        }
        tree.folded.expected += gone.len() as u64;
        tree.prune(|_, node| gone.contains(&node.span.id));
    }
}

/// 0: a conflict, 1: a deletion of what is gone.
fn expected(node: &Node<'_>) -> Option<usize> {
    if node.span.role != SpanRole::Request || node.span.status == Status::Unset {
        return None;
    }
    let get = |key| node.text(key).map_or("", |text| &**text);
    match (get("responseCode"), get("tag")) {
        ("409", _) => Some(0),
        ("404", "delete") => Some(1),
        _ => None,
    }
}
