//! The second pass: tree by tree, into every output at once.

use super::showing::{Seed, Seeds};
use super::{Output, OutputFormat, Progress, RunError, Target};
use crate::history::Index;
use crate::link::Forest;
use crate::model::Fault;
use crate::parallel::ordered;
use crate::report::Written;
use crate::sink;
use crate::versions::Replayer;
use crate::view::{Folded, View};
use rayon::ThreadPool;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// What was told.
#[derive(Clone, Debug, Default)]
pub(super) struct Told {
    pub(super) traces: u64,
    pub(super) spans: u64,
    /// Spans of the largest trace.
    pub(super) largest: u64,
    /// Requests without a span of their own.
    pub(super) folded: Folded,
    /// Bodies that could not be read again.
    pub(super) faults: Vec<Fault>,
}

/// About so many spans are encoded at a time: enough to keep workers busy, few enough to stay in cache.
const SPANS_AT_A_TIME: usize = 500;

/// Opens the outputs, so that what cannot be written is known before the work.
pub(super) fn create(outputs: &[Output]) -> Result<Vec<sink::Output>, RunError> {
    let open = |output: &Output| {
        let format = match output.format {
            OutputFormat::JaegerJson => sink::Format::JaegerJson,
            OutputFormat::OtlpJson => sink::Format::OtlpJson,
        };
        let target = sink::Target::create(&path(output)).map_err(RunError::Output)?;
        Ok(sink::Output::new(format, target))
    };
    outputs.iter().map(open).collect()
}

fn path(output: &Output) -> PathBuf {
    match &output.target {
        Target::Stdout => Path::new("-").to_owned(),
        Target::File(path) => path.clone(),
    }
}

/// One encoded piece for each output.
struct Piece {
    bytes: Vec<Vec<u8>>,
    told: Told,
}

/// Where the trees come from.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) index: &'a Index,
    pub(super) forest: &'a Forest,
    pub(super) replayer: &'a Replayer<'a>,
    pub(super) seeds: &'a Seeds,
}

/// Encodes all trees and writes them in the order of the index.
pub(super) fn tell(
    source: &Source<'_>,
    view: &View,
    outputs: &mut [sink::Output],
    pool: &ThreadPool,
    progress: &dyn Progress,
) -> Result<Told, RunError> {
    let encoders: Vec<_> = outputs.iter().map(sink::Output::encoder).collect();
    let mut all = Told::default();
    let Source { index, forest, replayer, .. } = *source;
    let work = |seeds: Vec<Seed<'_>>| {
        let mut piece = Piece { bytes: vec![Vec::new(); encoders.len()], told: Told::default() };
        for seed in seeds {
            let mut tree = seed.tree(index, forest, replayer.redactor());
            if tree.is_empty() {
                continue;
            }
            // Without an output nobody asks what was changed.
            let faults = if encoders.is_empty() { Vec::new() } else { tree.replay(replayer) };
            let (traces, folded) = view.traces(&tree);
            for trace in &traces {
                for (encoder, bytes) in encoders.iter().zip(&mut piece.bytes) {
                    if !bytes.is_empty() {
                        encoder.between(bytes);
                    }
                    encoder.trace(trace, bytes);
                }
            }
            let spans = || traces.iter().map(|trace| trace.spans.len() as u64);
            piece.told.add(Told {
                traces: traces.len() as u64,
                spans: spans().sum(),
                largest: spans().max().unwrap_or(0),
                folded,
                faults,
            });
        }
        piece
    };
    let flow = ordered(pool, chunks(source), work, |piece| {
        if progress.cancelled() {
            return ControlFlow::Break(RunError::Interrupted);
        }
        all.add(piece.told);
        for (output, bytes) in outputs.iter_mut().zip(&piece.bytes) {
            if let Err(error) = output.append(bytes) {
                return ControlFlow::Break(RunError::Output(error));
            }
        }
        ControlFlow::Continue(())
    });
    match flow {
        ControlFlow::Break(error) => Err(error),
        ControlFlow::Continue(()) => Ok(all),
    }
}

/// Trees, packed so that each pack has about [`SPANS_AT_A_TIME`] spans.
fn chunks<'a>(source: &Source<'a>) -> impl Iterator<Item = Vec<Seed<'a>>> + 'a {
    let Source { index, forest, replayer, seeds } = *source;
    let mut seeds = seeds.iter(forest).peekable();
    std::iter::from_fn(move || {
        let (mut pack, mut spans) = (Vec::new(), 0);
        while spans < SPANS_AT_A_TIME
            && let Some(seed) = seeds.next()
        {
            let tree = seed.tree(index, forest, replayer.redactor());
            spans += tree.members.iter().map(|&id| 1 + tree.object(id).requests.len()).sum::<usize>();
            pack.push(seed);
        }
        (!pack.is_empty()).then_some(pack)
    })
}

/// Completes the outputs: only now do they bear their names.
pub(super) fn finish(wanted: &[Output], outputs: Vec<sink::Output>) -> Result<Vec<Written>, RunError> {
    let finish = |(wanted, output): (&Output, sink::Output)| {
        let format = match wanted.format {
            OutputFormat::JaegerJson => "Jaeger JSON",
            OutputFormat::OtlpJson => "OTLP JSON",
        };
        let bytes = output.finish().map_err(RunError::Output)?;
        Ok(Written { path: path(wanted).display().to_string(), format: format.to_owned(), bytes })
    };
    wanted.iter().zip(outputs).map(finish).collect()
}

impl Told {
    fn add(&mut self, other: Self) {
        self.traces += other.traces;
        self.spans += other.spans;
        self.largest = self.largest.max(other.largest);
        self.folded = self.folded.plus(other.folded);
        self.faults.extend(other.faults);
    }
}
