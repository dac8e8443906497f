//! Traces that would be too large, or last too long, are cut by time; their parts know each other.

use super::span_tree::{Log, SpanTree};
use super::steps::{FoldExpected, FoldRepetition, Step};
use super::trace::{Attribute, SpanId, SpanLink, SpanRole, TraceId};
use crate::model::Timestamp;
use rustc_hash::{FxHashMap, FxHashSet};
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
            let whole = extent(&tree);
            let halves = part(tree, |time| i64::from(time >= median));
            // All of it belongs together, whenever it began: what others hang below is in every part.
            if halves.iter().any(|half| extent(half) == whole) {
                parts.push(folded);
            } else {
                open.extend(halves.into_iter().rev());
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

/// How much a tree tells: no part of it tells more.
fn extent(tree: &SpanTree<'_>) -> (usize, usize) {
    (tree.nodes.len(), tree.nodes.iter().map(|node| node.logs.len()).sum())
}

/// When half of what happened had happened; `None` where all of it was at once. That something has others below it is
/// nothing that happened.
fn median(tree: &SpanTree<'_>) -> Option<Timestamp> {
    let mut times: Vec<Timestamp> = Vec::new();
    let parents = tree.parents();
    let (is_busy, wholes) = (busy(tree, &parents), wholes(tree, &parents));
    let is_parent = owners(tree, &parents);
    for (at, node) in tree.nodes.iter().enumerate() {
        match node.span.role {
            SpanRole::Request | SpanRole::Note => times.push(tree.nodes[wholes[at]].span.start),
            SpanRole::Object if node.logs.is_empty() && !is_busy[at] => {
                times.extend((!is_parent[at]).then_some(node.span.start));
            }
            SpanRole::Object => times.extend(node.logs.iter().map(|log| log.event.time)),
            _ => {}
        }
    }
    times.sort_unstable();
    let (first, middle) = (times.first()?, times.get(times.len() / 2)?);
    let later = times.iter().find(|time| *time > first)?;
    Some(*middle.max(later))
}

/// Which objects have requests, or records of other logs that lasted.
fn busy(tree: &SpanTree<'_>, parents: &[Option<usize>]) -> Vec<bool> {
    let mut is_busy = vec![false; tree.nodes.len()];
    for (node, parent) in tree.nodes.iter().zip(parents) {
        if let (SpanRole::Request | SpanRole::Note, Some(object)) = (node.span.role, *parent) {
            is_busy[object] = true;
        }
    }
    is_busy
}

/// Which objects have others below them.
fn owners(tree: &SpanTree<'_>, parents: &[Option<usize>]) -> Vec<bool> {
    let mut is_parent = vec![false; tree.nodes.len()];
    for (node, parent) in tree.nodes.iter().zip(parents) {
        if let (SpanRole::Object, Some(owner)) = (node.span.role, *parent) {
            is_parent[owner] = true;
        }
    }
    is_parent
}

/// For each span the one right below an object that it is a part of: the request, or the record of another log.
fn wholes(tree: &SpanTree<'_>, parents: &[Option<usize>]) -> Vec<usize> {
    let is_object = |at: usize| tree.nodes[at].span.role == SpanRole::Object;
    let mut wholes = Vec::with_capacity(parents.len());
    for (at, parent) in parents.iter().enumerate() {
        let above = parent.filter(|&above| !is_object(at) && !is_object(above));
        // Parents come first.
        wholes.push(above.map_or(at, |above| wholes[above]));
    }
    wholes
}

/// What happened, by window: the spans that tell it. A part of a request is where its request is.
fn happenings(
    tree: &SpanTree<'_>,
    parents: &[Option<usize>],
    window: impl Fn(Timestamp) -> i64,
) -> Vec<(i64, usize)> {
    let (is_busy, wholes) = (busy(tree, parents), wholes(tree, parents));
    let mut out = Vec::with_capacity(tree.nodes.len());
    for (at, node) in tree.nodes.iter().enumerate() {
        // Where nothing happened to an object, it stands where it began.
        if node.span.role != SpanRole::Object || (node.logs.is_empty() && !is_busy[at]) {
            out.push((window(tree.nodes[wholes[at]].span.start), at));
        }
        out.extend(node.logs.iter().map(|log| (window(log.event.time), at)));
    }
    out.sort_unstable();
    out.dedup();
    out
}

/// A tree by time: in each part what happened then, and what it hangs below.
fn part<'a>(mut tree: SpanTree<'a>, window: impl Fn(Timestamp) -> i64) -> Vec<SpanTree<'a>> {
    let parents = tree.parents();
    let happened = happenings(&tree, &parents, &window);
    let windows = || happened.chunk_by(|(a, _), (b, _)| a == b);
    if windows().nth(1).is_none() {
        return vec![tree];
    }
    let mut logs = logs_of_objects(&mut tree, window);
    // The last part that each span was put into.
    let mut held = vec![usize::MAX; tree.nodes.len()];
    let mut out = Vec::new();
    for (nth, happened) in windows().enumerate() {
        let mut places = Vec::new();
        for &(_, at) in happened {
            let mut next = Some(at);
            while let Some(at) = next.filter(|&at| held[at] != nth) {
                held[at] = nth;
                places.push(at);
                next = parents[at];
            }
        }
        places.sort_unstable();
        let mut part = tree.with(places.iter().map(|&at| tree.nodes[at].clone()).collect());
        for (node, at) in part.nodes.iter_mut().zip(places) {
            if let Some(logs) = logs.remove(&(happened[0].0, at)) {
                node.logs = logs;
            }
        }
        clip(&mut part);
        out.push(part);
    }
    out
}

/// What happened to objects at one instant, by window and object. It is taken off them: in no part they have all of it.
fn logs_of_objects<'a>(
    tree: &mut SpanTree<'a>,
    window: impl Fn(Timestamp) -> i64,
) -> FxHashMap<(i64, usize), Vec<Log<'a>>> {
    let mut logs: FxHashMap<_, Vec<Log<'a>>> = FxHashMap::default();
    for (at, node) in tree.nodes.iter_mut().enumerate() {
        if node.span.role == SpanRole::Object && !node.logs.is_empty() {
            for log in std::mem::take(&mut node.logs) {
                logs.entry((window(log.event.time), at)).or_default().push(log);
            }
        }
    }
    logs
}

/// Objects last no longer in a part than what the part tells.
fn clip(tree: &mut SpanTree<'_>) {
    let happened = tree.nodes.iter().flat_map(|node| {
        let logs = node.logs.iter().map(|log| (log.event.time, log.event.time));
        let lasts = matches!(node.span.role, SpanRole::Request | SpanRole::Note);
        logs.chain(lasts.then_some((node.span.start, node.span.end)))
    });
    let Some((first, last)) = happened.reduce(|(a, b), (c, d)| (a.min(c), b.max(d))) else { return };
    for node in tree.nodes.iter_mut().filter(|node| node.span.role == SpanRole::Object) {
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
    // Where a span stands for the first time.
    let mut first: FxHashMap<SpanId, usize> = FxHashMap::default();
    for (nth, part) in parts.iter().enumerate() {
        part.nodes.iter().for_each(|node| _ = first.entry(node.span.id).or_insert(nth));
    }
    for (nth, part) in parts.iter_mut().enumerate() {
        let whole = End { trace: part.id, root: part.nodes[0].span.id };
        let held: FxHashSet<SpanId> = part.nodes.iter().map(|node| node.span.id).collect();
        part.id = ends[nth].trace;
        for span in part.nodes.iter_mut().map(|node| &mut node.span) {
            if span.parent == Some(whole.root) {
                span.parent = Some(ends[nth].root);
            }
            for link in span.links.iter_mut().filter(|link| link.trace == whole.trace) {
                let elsewhere = || first.get(&link.span).copied().unwrap_or(0);
                let at = if held.contains(&link.span) { nth } else { elsewhere() };
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
