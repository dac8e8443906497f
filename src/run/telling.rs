//! The second pass: tree by tree, into every output at once.

use super::placing::Ready;
use super::showing::{Seed, Seeds};
use super::splitting::{Note, Out, Parting};
use super::{Output, Progress, RunError};
use crate::history::Index;
use crate::link::Forest;
use crate::model::Fault;
use crate::parallel::ordered;
use crate::report::{LargeTrace, Written};
use crate::spares::{Buffer, Spares};
use crate::versions::{Histories, ResourceTag};
use crate::view::{Folded, Shown, Span, Trace, View};
use rayon::ThreadPool;
use std::ops::ControlFlow;

/// What was told.
#[derive(Clone, Debug, Default)]
pub(super) struct Told {
    pub(super) traces: u64,
    pub(super) spans: u64,
    /// Spans of the largest trace.
    pub(super) largest: u64,
    /// Requests without a span of their own.
    pub(super) folded: Folded,
    /// Traces that had more spans than they may have.
    pub(super) large: Vec<LargeTrace>,
    /// Bodies that could not be read again.
    pub(super) faults: Vec<Fault>,
}

/// About so many spans are encoded at a time: enough to keep workers busy, few enough to stay in cache.
const SPANS_AT_A_TIME: usize = 500;

/// Opens the outputs, so that what cannot be written is known before the work.
pub(super) fn create(outputs: &[Output], parting: Parting) -> Result<Vec<Out>, RunError> {
    outputs.iter().map(|output| Out::create(output, parting)).collect()
}

/// Encoded traces.
struct Piece {
    /// For each output.
    bytes: Vec<Vec<u8>>,
    /// The traces, if an output is parted.
    notes: Vec<Note>,
}

/// Where the trees come from.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) index: &'a Index,
    pub(super) forest: &'a Forest,
    pub(super) histories: &'a dyn Histories,
    pub(super) seeds: &'a Seeds,
    /// Fields that are copied to tags.
    pub(super) tags: &'a [ResourceTag],
    /// Whether it is told, with what writes changed. If not, it is counted.
    pub(super) replays: bool,
    /// So many trees in front are passed over.
    pub(super) passed: usize,
}

/// Encodes all trees and writes them in the order of the index.
pub(super) fn tell(
    source: &Source<'_>,
    view: &View,
    outputs: &mut [Out],
    pool: &ThreadPool,
    progress: &dyn Progress,
) -> Result<Told, RunError> {
    let encoders: Vec<_> = outputs.iter().map(Out::encoder).collect();
    let is_parted: Vec<bool> = outputs.iter().map(|output| matches!(output, Out::Parted(_))).collect();
    let spares = Spares::default();
    let begin = || Piece { bytes: encoders.iter().map(|_| spares.take()).collect(), notes: Vec::new() };
    let add = |piece: &mut Piece, trace: Trace<'_>| {
        for ((encoder, bytes), is_parted) in encoders.iter().zip(&mut piece.bytes).zip(&is_parted) {
            if !bytes.is_empty() && !is_parted {
                encoder.between(bytes);
            }
            encoder.trace(&trace, bytes);
        }
        if is_parted.contains(&true) {
            piece.notes.push(Note::of(&trace, piece.bytes.iter().map(Vec::len).collect()));
        }
    };
    let write = |piece: Piece, _: usize| {
        let bytes: Vec<Buffer> =
            piece.bytes.into_iter().map(|bytes| Buffer::new(bytes, spares.clone())).collect();
        for (nth, (output, bytes)) in outputs.iter_mut().zip(&bytes).enumerate() {
            if let Err(error) = output.append(nth, bytes, &piece.notes) {
                return ControlFlow::Break(RunError::Output(error));
            }
        }
        ControlFlow::Continue(())
    };
    // Without an output nobody asks what was changed.
    let source = Source { replays: !encoders.is_empty(), ..*source };
    let (told, flow) = each(&source, view, pool, progress, (begin, add), write);
    match flow {
        ControlFlow::Break(error) => Err(error),
        ControlFlow::Continue(()) => Ok(told),
    }
}

/// Makes pieces of some traces each, side by side, and takes them in the order of the index, with the number of
/// trees that they are of. What was told comes back even if it ended before.
pub(super) fn each<P: Send>(
    source: &Source<'_>,
    view: &View,
    pool: &ThreadPool,
    progress: &dyn Progress,
    (begin, add): (impl Fn() -> P + Sync, impl Fn(&mut P, Trace<'_>) + Sync),
    mut take: impl FnMut(P, usize) -> ControlFlow<RunError>,
) -> (Told, ControlFlow<RunError>) {
    let mut all = Told::default();
    let Source { index, forest, histories, .. } = *source;
    let work = |seeds: Vec<Seed<'_>>| {
        let (mut piece, mut told, trees) = (begin(), Told::default(), seeds.len());
        for seed in seeds {
            let mut tree = seed.tree(index, forest, histories.redactor());
            if tree.is_empty() {
                continue;
            }
            if !source.replays
                && let Some(spans) = view.count(&tree)
            {
                told.count(spans as u64);
                continue;
            }
            let mut faults = Vec::new();
            if source.replays {
                faults = tree.replay(histories);
                tree.tag(histories, source.tags);
            }
            let Shown { traces, folded, was_large } = view.traces(&tree);
            let large = was_large.then(|| large(&traces, folded)).into_iter().collect();
            told.add(Told { folded, large, faults, ..Told::default() });
            for trace in traces {
                told.count(trace.spans.len() as u64);
                add(&mut piece, trace);
            }
        }
        (piece, told, trees)
    };
    let flow = ordered(pool, chunks(source), work, |(piece, told, trees)| {
        if progress.cancelled() {
            return ControlFlow::Break(RunError::Interrupted);
        }
        all.add(told);
        take(piece, trees)
    });
    (all, flow)
}

/// Counts what stands behind so many trees, of which nobody is told any more.
#[cfg(feature = "net")]
pub(super) fn rest(source: &Source<'_>, view: &View, pool: &ThreadPool, passed: usize) -> Told {
    let source = Source { replays: false, passed, ..*source };
    let nothing = (|| (), |_: &mut (), _: Trace<'_>| {});
    each(&source, view, pool, &Unheard, nothing, |(), _| ControlFlow::Continue(())).0
}

/// Counting goes on where the user wanted no more to be done: what was not done has to be told.
#[cfg(feature = "net")]
struct Unheard;

#[cfg(feature = "net")]
impl Progress for Unheard {
    fn total(&self, _: u64) {}
    fn advance(&self, _: u64) {}
    fn phase(&self, _: &str) {}
    fn warn(&self, _: &str) {}
    fn cancelled(&self) -> bool {
        false
    }
}

/// Trees, packed so that each pack has about [`SPANS_AT_A_TIME`] spans.
fn chunks<'a>(source: &Source<'a>) -> impl Iterator<Item = Vec<Seed<'a>>> + 'a {
    let Source { index, forest, histories, seeds, .. } = *source;
    let mut seeds = seeds.iter(forest).skip(source.passed).peekable();
    std::iter::from_fn(move || {
        let (mut pack, mut spans) = (Vec::new(), 0);
        while spans < SPANS_AT_A_TIME
            && let Some(seed) = seeds.next()
        {
            let tree = seed.tree(index, forest, histories.redactor());
            spans += tree.members.iter().map(|&id| 1 + tree.object(id).requests.len()).sum::<usize>();
            pack.push(seed);
        }
        (!pack.is_empty()).then_some(pack)
    })
}

fn large(traces: &[Trace<'_>], folded: Folded) -> LargeTrace {
    let first = traces.first();
    LargeTrace {
        trace_id: first.map_or_else(String::new, |trace| trace.id.to_string()),
        root: first.and_then(|trace| trace.spans.first()).map_or_else(String::new, Span::object_path),
        parts: traces.len() as u64,
        folded: folded.repeated,
    }
}

/// Completes the outputs: only now do they bear their names.
pub(super) fn finish(wanted: &[Output], outputs: Vec<Out>) -> Result<Vec<Written>, RunError> {
    let complete = |(wanted, output): (&Output, Out)| output.complete(wanted);
    // None gets its name before all are whole.
    let ready: Result<Vec<_>, _> = wanted.iter().zip(outputs).map(complete).collect();
    let placed = ready.and_then(|ready| ready.into_iter().map(Ready::place).collect());
    placed.map_err(RunError::Output)
}

impl Told {
    /// One more trace.
    fn count(&mut self, spans: u64) {
        self.add(Self { traces: 1, spans, largest: spans, ..Self::default() });
    }

    pub(super) fn add(&mut self, other: Self) {
        self.traces += other.traces;
        self.spans += other.spans;
        self.largest = self.largest.max(other.largest);
        self.folded = self.folded.plus(other.folded);
        self.large.extend(other.large);
        self.faults.extend(other.faults);
    }
}
