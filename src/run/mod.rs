//! The sentence: read, index, link, tell.

mod books;
mod clocks;
mod counting;
mod doubts;
mod extensions;
mod filtering;
mod gaps;
mod in_order;
mod in_vain;
mod inspecting;
mod joined;
mod keeping;
mod kept;
mod linking;
mod merging;
mod narrowing;
mod opened;
mod origins;
mod placing;
#[cfg(feature = "net")]
mod pushing;
mod ranking;
mod reading;
mod redaction;
mod showing;
mod silences;
mod splitting;
mod summing;
mod telling;
mod traces;
mod wanted;
mod whose;

pub use crate::history::Bound;
pub use crate::sink::Format as OutputFormat;
pub use counting::{Counted, count};
pub use extensions::Extensions;
pub use filtering::{Filter, is_in, is_path_in};
pub use in_vain::{InVain, Lack};
pub use inspecting::inspect;
pub use joined::Joined;
pub use keeping::{DEFAULT_ARCHIVE, Keep};
pub use merging::{MergeError, Merged, conclude_anew, merge};
pub use opened::{Asked, Opened};
#[cfg(feature = "net")]
pub use pushing::push;
pub use ranking::{List, Name, Rank, Ranking, Slow, Standing};
pub use redaction::Redaction;
pub use showing::Showing;
pub use splitting::Parting;
pub(crate) use wanted::{chooses, is_user};

use crate::history::Window;
use crate::input::InputFile;
use crate::link::{self, Nesting};
use crate::report::{self, Summary};
use crate::sink;
use crate::versions::KeptBodies;
use crate::view::View;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

/// What is to be done, checked as far as it can be before any work.
#[derive(Clone, Debug)]
pub struct Job {
    /// What to read, sorted; none where an archive is read.
    pub inputs: Vec<InputFile>,
    /// The archive to read instead.
    pub archive: Option<PathBuf>,
    /// The archives to join instead: see [`merge`].
    pub merged: Option<Arc<Merged>>,
    /// The archive to write.
    pub keep: Option<Keep>,
    /// The name of the cluster of all inputs that have none of their own, part of every object's key. Without it each
    /// record is of the cluster that it or its envelope names: see [`Builder::fold`](crate::history::Builder::fold).
    pub cluster: Option<String>,
    /// Leave out what was over before this.
    pub since: Option<Bound>,
    /// Leave out what began after this.
    pub until: Option<Bound>,
    /// Move the clocks of API servers and clusters that disagree, so that causes come before effects.
    pub align_clocks: bool,
    /// Keep leases, leader election, heartbeats, probes and self-subject reviews.
    pub keep_noise: bool,
    /// Keep get, list and watch also where they were not denied.
    pub keep_reads: bool,
    /// Keep requests on Events as requests, instead of the Events that they write: for metrics.
    pub keep_event_requests: bool,
    /// Keep bodies, so that it can be told what writes changed.
    pub keep_bodies: bool,
    /// What is taken out before anything is written.
    pub redaction: Redaction,
    /// Bytes that an input may expand to; without it 100 GiB, and a thousand times what lies on the disk.
    pub max_expansion: Option<u64>,
    /// Where bodies are kept of inputs that are read once; without it where the system keeps temporary files.
    pub spill_dir: Option<PathBuf>,
    /// Worker threads, at least one.
    pub threads: usize,
    /// Which requests and objects are told.
    pub filter: Filter,
    /// What is shown, and how.
    pub showing: Showing,
    /// How large files may become.
    pub parting: Parting,
    /// What to write; may be empty.
    pub outputs: Vec<Output>,
    /// What there is to read, relate and write with.
    pub extensions: Arc<Extensions>,
    /// Whether the process ends with this job: millions of records are then not given back one by one.
    pub ends_process: bool,
}

/// Nothing is read and nothing written; all would be told, without secrets, by one worker.
impl Default for Job {
    fn default() -> Self {
        Self {
            inputs: Vec::new(),
            archive: None,
            merged: None,
            keep: None,
            cluster: None,
            since: None,
            until: None,
            align_clocks: false,
            keep_noise: false,
            keep_reads: false,
            keep_event_requests: false,
            keep_bodies: true,
            redaction: Redaction::default(),
            max_expansion: None,
            spill_dir: None,
            threads: 1,
            filter: Filter::default(),
            showing: Showing::default(),
            parting: Parting::default(),
            outputs: Vec::new(),
            extensions: Arc::default(),
            ends_process: false,
        }
    }
}

impl Job {
    fn window(&self) -> Window {
        Window { since: self.since, until: self.until }
    }

    /// The name of the only cluster there is, if the user gave it one.
    fn only_cluster(&self) -> Option<&str> {
        self.cluster.as_deref().filter(|_| !self.has_clusters())
    }

    /// Whether the user said of any input which cluster it is of.
    fn has_clusters(&self) -> bool {
        self.inputs.iter().any(|input| input.cluster.is_some())
    }

    /// Whether the archive that is written keeps what the records said, for [`merge`]. Without all bodies that
    /// would not do, and what is left out by choice is not in an archive.
    fn keeps_facts(&self) -> bool {
        let has_bodies = |keep: &Keep| !self.keep_bodies || keep.bodies == KeptBodies::All;
        self.keep.as_ref().is_some_and(|keep| keep.facts && has_bodies(keep)) && !self.filter.is_on()
    }
}

/// One output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// How it is written.
    pub format: OutputFormat,
    /// Where to.
    pub target: Target,
}

/// Where an output goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Standard output.
    Stdout,
    /// A file, replaced only when the output is complete.
    File(PathBuf),
    /// A directory of files that viewers open with ease, see [`Parting::with_ease`]; made if it is not there.
    Directory(PathBuf),
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stdout => f.write_str("standard output"),
            Self::File(path) | Self::Directory(path) => path.display().fmt(f),
        }
    }
}

/// Told of the work while it goes on, and asked whether it should. Called from the thread that called
/// [`run`].
pub trait Progress: Sync {
    /// How many bytes there are to read, as on disk; 0 where unknown.
    fn total(&self, bytes: u64);
    /// So many more have been read.
    fn advance(&self, bytes: u64);
    /// Another phase has begun: `linking`, `writing`.
    fn phase(&self, name: &str);
    /// So much of the phase is done, of 1000, in these words.
    fn done(&self, _per_mille: u64, _words: &str) {}
    /// Something that the user should know. It stands in [`Summary::warnings`] too.
    fn warn(&self, message: &str);
    /// Whether to stop and leave nothing behind. Asked at least once a block and once a tree.
    fn cancelled(&self) -> bool;
}

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// No input holds a single record that could be used. The summary says what was wrong with them.
    #[error("nothing readable in {}", inputs_in_words(.0))]
    NothingReadable(Box<Summary>),
    /// An output cannot be created or written; a closed pipe is one of the ways.
    #[error(transparent)]
    Output(sink::TargetError),
    /// An archive cannot be written or read.
    #[error(transparent)]
    Archive(#[from] crate::archive::ArchiveError),
    /// An archive does not hold what is asked for.
    #[error("the archive {} {what}", path.display())]
    NotKept {
        /// The archive.
        path: PathBuf,
        /// What it lacks, as the rest of the sentence.
        what: &'static str,
    },
    /// An input is not what the user said it is.
    #[error("{} {}", path.display(), wrong)]
    Role {
        /// Which.
        path: PathBuf,
        /// What is wrong, as the rest of a sentence that begins with the path.
        wrong: &'static str,
    },
    /// An object that is to be shown is not there.
    #[error(transparent)]
    NotFound(#[from] crate::ask::NotFound),
    /// The temporary file for bodies of inputs that are read once cannot be written.
    #[error(
        "cannot use a temporary file for what is read once: compressed inputs, pipes and the like (--spill-dir or TMPDIR \
         name another directory)"
    )]
    Spill(#[source] std::io::Error),
    /// What a push has to remember cannot be.
    #[cfg(feature = "net")]
    #[error(transparent)]
    Memory(#[from] crate::push::MemoryError),
    /// The worker threads could not be started.
    #[error("cannot start the worker threads")]
    Threads(#[source] rayon::ThreadPoolBuildError),
    /// [`Progress::cancelled`] said so.
    #[error("interrupted, nothing written")]
    Interrupted,
    /// Archives cannot be joined.
    #[error(transparent)]
    Merge(#[from] MergeError),
}

fn inputs_in_words(summary: &Summary) -> String {
    let named: Vec<_> = summary.inputs.iter().filter(|input| input.member_of.is_none()).collect();
    match named.as_slice() {
        [input] if input.path == "-" => "standard input".to_owned(),
        [input] => input.path.clone(),
        inputs => format!("any of the {} inputs", inputs.len()),
    }
}

/// Replays the inputs into the outputs.
///
/// # Errors
/// Nothing was written, see [`RunError`]. Records that could not be used are no error: they stand in
/// the summary's ledger.
pub fn run(job: Job, progress: &dyn Progress) -> Result<Summary, RunError> {
    let clock = Instant::now();
    let pool = joined::pool(&job)?;
    let mut outputs = telling::create(&job.outputs, job.parting)?;
    let keeping = job.keep.as_ref().map(keeping::Keeping::create).transpose()?;
    let joined = joined::read(&job, &pool, progress)?;
    if joined.has_clusters() {
        let named = |(output, wanted): (splitting::Out, &Output)| output.among_clusters(wanted);
        outputs = outputs.into_iter().zip(&job.outputs).map(named).collect();
    }
    progress.phase("writing");
    let summary = conclude(&job, &joined, clock, progress, |source, view, nesting, summary| {
        let links = (nesting, source.forest);
        let keep = |keeping: keeping::Keeping| keeping.keep(&job, &joined, links, &pool, progress);
        let kept = keeping.map(keep).transpose()?;
        let mut told = telling::tell(source, view, &mut outputs, &pool, progress)?;
        summary.outputs = telling::finish(&job.outputs, outputs)?;
        if let Some(mut kept) = kept {
            if job.outputs.is_empty() {
                told.faults.append(&mut kept.faults);
            }
            summary.outputs.push(kept.finish()?);
        }
        Ok(told)
    });
    if job.ends_process {
        joined.leave();
    }
    summary
}

/// Links what was read, lets `tell` tell it, and says all that there is to say of it.
fn conclude(
    job: &Job,
    joined: &Joined,
    clock: Instant,
    progress: &dyn Progress,
    tell: impl FnOnce(&telling::Source<'_>, &View, &Nesting, &mut Summary) -> Result<telling::Told, RunError>,
) -> Result<Summary, RunError> {
    let index = joined.index();
    let link::Linked { nesting, said, unknown_clusters } = joined.linked(progress)?;
    let forest = nesting.clone().forest(index);
    let mut summary = joined.summary.clone();
    summing::add_links(&mut summary, &forest);
    summary.warnings.extend(linking::in_vain(&said));
    summary.warnings.extend(linking::without_inputs(&unknown_clusters));
    let histories = joined.histories();
    let seeds = job.showing.seeds(index, &forest, joined.chosen.as_ref(), || joined.inquiry())?;
    narrowing::leave_out(&mut summary, index, "other-objects", &seeds.left_out(index));
    let view = job.showing.view(&seeds);
    let tags = &job.showing.resource_tags;
    let source = telling::Source {
        index,
        forest: &forest,
        histories: &*histories,
        seeds: &seeds,
        tags,
        replays: true,
        passed: 0,
    };
    let told = tell(&source, &view, &nesting, &mut summary)?;
    (summary.traces, summary.spans) = (told.traces, told.spans);
    if let Some(why) = joined.in_vain(job).filter(|_| told.traces == 0) {
        summary.is_in_vain = true;
        summary.warnings.push(why.to_string());
    }
    narrowing::add_folded(&mut summary, told.folded);
    summing::add_warnings(&mut summary, &told);
    narrowing::add_large(&mut summary, job.showing.size.max_spans, told.largest, told.large);
    summary.seconds = clock.elapsed().as_secs_f64();
    summary.peak_rss_bytes = report::peak_rss_bytes();
    summary.warnings.iter().for_each(|warning| progress.warn(warning));
    Ok(summary)
}
