//! The second pass: tree by tree, into every output at once.

use super::{Output, OutputFormat, Progress, RunError, Target};
use crate::history::{Index, ObjectId};
use crate::link::Forest;
use crate::model::Fault;
use crate::parallel::ordered;
use crate::report::Written;
use crate::sink;
use crate::spares::{Buffer, Spares};
use crate::state::redact::Redactor;
use crate::tree::ObjectTree;
use crate::versions::Replayer;
use crate::view::tracing;
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
    bytes: Vec<Buffer>,
    told: Told,
}

/// Encodes all trees and writes them in the order of the index.
pub(super) fn tell(
    index: &Index,
    forest: &Forest,
    replayer: &Replayer<'_>,
    outputs: &mut [sink::Output],
    pool: &ThreadPool,
    progress: &dyn Progress,
) -> Result<Told, RunError> {
    let encoders: Vec<_> = outputs.iter().map(sink::Output::encoder).collect();
    let mut all = Told::default();
    let spares = Spares::default();
    let work = |roots: Vec<ObjectId>| {
        let mut written: Vec<Vec<u8>> = encoders.iter().map(|_| spares.take()).collect();
        let mut told = Told::default();
        for root in roots {
            let mut tree = ObjectTree::new(index, forest, root, replayer.redactor());
            if tree.is_empty() {
                continue;
            }
            // Without an output nobody asks what was changed.
            let faults = if encoders.is_empty() { Vec::new() } else { tree.replay(replayer) };
            let trace = tracing(&tree);
            for (encoder, bytes) in encoders.iter().zip(&mut written) {
                if !bytes.is_empty() {
                    encoder.between(bytes);
                }
                encoder.trace(&trace, bytes);
            }
            told.add(Told {
                traces: 1,
                spans: trace.spans.len() as u64,
                largest: trace.spans.len() as u64,
                faults,
            });
        }
        Piece { bytes: written.into_iter().map(|bytes| Buffer::new(bytes, spares.clone())).collect(), told }
    };
    let flow = ordered(pool, chunks(index, forest, replayer.redactor()), work, |piece| {
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

/// Roots, packed so that each pack has about [`SPANS_AT_A_TIME`] spans.
fn chunks<'a>(
    index: &'a Index,
    forest: &'a Forest,
    redactor: &'a Redactor,
) -> impl Iterator<Item = Vec<ObjectId>> + 'a {
    let mut roots = forest.roots.iter().copied().peekable();
    std::iter::from_fn(move || {
        let (mut pack, mut spans) = (Vec::new(), 0);
        while spans < SPANS_AT_A_TIME
            && let Some(root) = roots.next()
        {
            let tree = ObjectTree::new(index, forest, root, redactor);
            spans += tree.members.iter().map(|&id| 1 + tree.object(id).requests.len()).sum::<usize>();
            pack.push(root);
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
        self.faults.extend(other.faults);
    }
}
