//! Traces that would be too large, or last too long, are cut by time; their parts know each other.

use super::span_tree::{Role, SpanTree};
use super::steps::{FoldExpected, FoldRepetition, Step};
use super::trace::{Attribute, SpanId, SpanLink, TraceId};
use crate::model::Timestamp;
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;
use xxhash_rust::xxh3::Xxh3;

/// How large traces may become.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    /// The longest that a trace lasts, in nanoseconds; windows begin at multiples of it.
    pub window: Option<i64>,
    /// The most spans of a trace. What has more is folded first, then cut.
    pub max_spans: Option<usize>,
    /// Whether repetition is folded everywhere.
    pub fold: bool,
    /// Whether failures that controllers expect are folded.
    pub fold_expected: bool,
}

impl Size {
    /// Whether a tree of so many spans stays as it is, if its mode adds none.
    pub(super) const fn leaves(self, spans: usize) -> bool {
        let is_large = match self.max_spans {
            Some(max) => spans > max,
            None => false,
        };
        self.window.is_none() && !is_large && !self.fold && !self.fold_expected
    }

    /// The parts of a tree, in the order of time, and whether it had too many spans. `shown` makes of a part what is
    /// shown in the end: that is what must not be too large.
    pub(super) fn cut<'a>(
        self,
        tree: SpanTree<'a>,
        shown: impl Fn(SpanTree<'a>) -> SpanTree<'a> + Copy,
    ) -> (Vec<SpanTree<'a>>, bool) {
        let is_large = |tree: &SpanTree<'a>| {
            let Some(max) = self.max_spans else { return false };
            // A mode makes at most a span of every Event and of every link.
            let logs: usize = tree.nodes.iter().map(|node| node.logs.len()).sum();
            2 * tree.nodes.len() + logs > max && shown(tree.clone()).nodes.len() > max
        };
        let mut was_large = false;
        let windows = match self.window {
            Some(length) => part(tree, |time| time.nanos().div_euclid(length)),
            None => vec![tree],
        };
        let mut parts = Vec::new();
        // The next stands last.
        let mut open: Vec<SpanTree<'a>> = windows.into_iter().rev().collect();
        while let Some(tree) = open.pop() {
            let is_too_large = is_large(&tree);
            was_large |= is_too_large;
            if !is_too_large && !self.fold && !self.fold_expected {
                parts.push(tree);
                continue;
            }
            // Cut is what has not been folded: numbers on objects are those of their own part.
            let folded = self.folded(&tree, is_too_large);
            let Some(median) = median(&tree).filter(|_| is_large(&folded)) else {
                parts.push(folded);
                continue;
            };
            let halves = part(tree, |time| i64::from(time >= median));
            match halves.len() {
                // All of it belongs together, whenever it began.
                ..2 => parts.push(folded),
                _ => open.extend(halves.into_iter().rev()),
            }
        }
        (connect(parts), was_large)
    }

    fn folded<'a>(self, tree: &SpanTree<'a>, is_too_large: bool) -> SpanTree<'a> {
        let mut tree = tree.clone();
        if self.fold_expected {
            FoldExpected.apply(&mut tree);
        }
        if self.fold || is_too_large {
            FoldRepetition.apply(&mut tree);
        }
        tree
    }
}

/// When half of what happened had happened; `None` where all of it was at once.
fn median(tree: &SpanTree<'_>) -> Option<Timestamp> {
    let mut times: Vec<Timestamp> = Vec::new();
    let is_busy = busy(tree, &tree.parents());
    for (at, node) in tree.nodes.iter().enumerate() {
        match node.role {
            Role::Request => times.push(node.span.start),
            Role::Object if node.logs.is_empty() && !is_busy[at] => times.push(node.span.start),
            Role::Object => times.extend(node.logs.iter().map(|log| log.event.time)),
            _ => {}
        }
    }
    times.sort_unstable();
    let (first, middle) = (times.first()?, times.get(times.len() / 2)?);
    let later = times.iter().find(|time| *time > first)?;
    Some(*middle.max(later))
}

/// Which objects have requests.
fn busy(tree: &SpanTree<'_>, parents: &[Option<usize>]) -> Vec<bool> {
    let mut is_busy = vec![false; tree.nodes.len()];
    for (node, parent) in tree.nodes.iter().zip(parents) {
        if let (Role::Request, Some(object)) = (node.role, *parent) {
            is_busy[object] = true;
        }
    }
    is_busy
}

/// A tree by time: in each part what happened then, and what it hangs below.
fn part<'a>(tree: SpanTree<'a>, window: impl Fn(Timestamp) -> i64) -> Vec<SpanTree<'a>> {
    let parents = tree.parents();
    let mut parts: BTreeMap<i64, Vec<bool>> = BTreeMap::new();
    let mut mark = |window: i64, at: usize| {
        let has = parts.entry(window).or_insert_with(|| vec![false; tree.nodes.len()]);
        let mut at = Some(at);
        while let Some(own) = at.filter(|&own| !has[own]) {
            has[own] = true;
            at = parents[own];
        }
    };
    let is_busy = busy(&tree, &parents);
    for (at, node) in tree.nodes.iter().enumerate() {
        if node.role == Role::Request {
            mark(window(node.span.start), at);
        } else if node.role == Role::Phase {
            // It is where its request is.
            let above = std::iter::successors(Some(at), |&at| parents[at]);
            let request = above.into_iter().find(|&at| tree.nodes[at].role == Role::Request);
            mark(window(tree.nodes[request.unwrap_or(at)].span.start), at);
        }
        node.logs.iter().for_each(|log| mark(window(log.event.time), at));
    }
    for (at, node) in tree.nodes.iter().enumerate() {
        // Where nothing happened to an object, it stands where it began.
        if node.role == Role::Object && node.logs.is_empty() && !is_busy[at] {
            mark(window(node.span.start), at);
        }
    }
    let is_whole = parts.len() < 2;
    let mut out = Vec::new();
    for (own, has) in parts {
        let mut cut = tree.clone();
        if !is_whole {
            let mut has = has.into_iter();
            cut.nodes.retain(|_| has.next().is_some_and(|has| has));
            for node in cut.nodes.iter_mut().filter(|node| node.role == Role::Object) {
                node.logs.retain(|log| window(log.event.time) == own);
            }
            clip(&mut cut);
        }
        out.push(cut);
    }
    out
}

/// Objects last no longer in a part than what the part tells.
fn clip(tree: &mut SpanTree<'_>) {
    let happened = tree.nodes.iter().flat_map(|node| {
        let logs = node.logs.iter().map(|log| (log.event.time, log.event.time));
        let own = (node.role == Role::Request).then_some((node.span.start, node.span.end));
        logs.chain(own)
    });
    let Some((first, last)) = happened.reduce(|(a, b), (c, d)| (a.min(c), b.max(d))) else { return };
    for node in tree.nodes.iter_mut().filter(|node| node.role == Role::Object) {
        node.span.start = node.span.start.clamp(first, last);
        node.span.end = node.span.end.clamp(first, last);
    }
}

/// Gives every part but the first an id of its own, and its root too, and links the roots, both ways: of a link to a
/// span of the same id Jaeger's page thinks that it leads to itself, and shows nothing of the trace.
fn connect(mut parts: Vec<SpanTree<'_>>) -> Vec<SpanTree<'_>> {
    let count = parts.len();
    if count < 2 {
        return parts;
    }
    let ends: Vec<End> = (0_u64..).zip(&parts).map(|(nth, part)| End::of(part, nth)).collect();
    let held: Vec<FxHashSet<SpanId>> =
        parts.iter().map(|part| part.nodes.iter().map(|node| node.span.id).collect()).collect();
    for (nth, part) in parts.iter_mut().enumerate() {
        let whole = End { trace: part.id, root: part.nodes[0].span.id };
        part.id = ends[nth].trace;
        for span in part.nodes.iter_mut().map(|node| &mut node.span) {
            if span.parent == Some(whole.root) {
                span.parent = Some(ends[nth].root);
            }
            for link in span.links.iter_mut().filter(|link| link.trace == whole.trace) {
                let elsewhere = || held.iter().position(|spans| spans.contains(&link.span));
                let at = if held[nth].contains(&link.span) { nth } else { elsewhere().unwrap_or(0) };
                link.trace = ends[at].trace;
                if link.span == whole.root {
                    link.span = ends[at].root;
                }
            }
        }
        let root = &mut part.nodes[0].span;
        root.id = ends[nth].root;
        let neighbours = [nth.checked_sub(1), Some(nth + 1).filter(|next| *next < count)];
        for end in neighbours.into_iter().flatten().map(|at| ends[at]) {
            let attributes = vec![
                Attribute::text("kelemetry.link.class", "window"),
                Attribute::text("kelemetry.link.evidence", "exact"),
            ];
            root.links.push(SpanLink { trace: end.trace, span: end.root, attributes });
        }
        root.attributes.push(Attribute::int("kelemetry.part", nth as i64 + 1));
        root.attributes.push(Attribute::int("kelemetry.parts", count as i64));
    }
    parts
}

/// Where links to a part lead.
#[derive(Clone, Copy)]
struct End {
    trace: TraceId,
    root: SpanId,
}

impl End {
    fn of(part: &SpanTree<'_>, nth: u64) -> Self {
        let root = part.nodes[0].span.id;
        Self { trace: part_id(part.id, nth), root: if nth == 0 { root } else { root_id(root, nth) } }
    }
}

fn root_id(root: SpanId, nth: u64) -> SpanId {
    let mut hash = Xxh3::new();
    hash.update(&root.0.to_le_bytes());
    hash.update(&nth.to_le_bytes());
    SpanId(hash.digest().max(1))
}

/// The first part keeps the id: links of other traces lead to it.
fn part_id(id: TraceId, nth: u64) -> TraceId {
    if nth == 0 {
        return id;
    }
    let mut hash = Xxh3::new();
    hash.update(&id.0.to_le_bytes());
    hash.update(&nth.to_le_bytes());
    TraceId(hash.digest128() | 1 << 127)
}
