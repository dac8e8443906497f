//! The sentence: read, index, link, tell.

use crate::input::{InputFile, Role};
use crate::model::{FileId, Timestamp};
use crate::report::{InputReport, Summary};
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// What is to be done, checked as far as it can be before any work.
#[derive(Clone, Debug)]
pub struct Job {
    /// What to read, sorted.
    pub inputs: Vec<InputFile>,
    /// The cluster's name, part of every object's key.
    pub cluster: String,
    /// Leave out what was over before this.
    pub since: Option<Bound>,
    /// Leave out what began after this.
    pub until: Option<Bound>,
    /// Keep leases, leader election, heartbeats, probes and self-subject reviews.
    pub keep_noise: bool,
    /// Keep get, list and watch.
    pub keep_reads: bool,
    /// Worker threads, at least one.
    pub threads: usize,
    /// What to write; may be empty.
    pub outputs: Vec<Output>,
}

/// One end of the time that is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// This instant.
    At(Timestamp),
    /// This many nanoseconds before the last record of the archive.
    BeforeEnd(i64),
}

/// One output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// How it is written.
    pub format: OutputFormat,
    /// Where to.
    pub target: Target,
}

/// The formats that can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutputFormat {
    /// What Jaeger's search page uploads.
    JaegerJson,
    /// One OTLP `TracesData` a line.
    OtlpJson,
}

/// Where an output goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Standard output.
    Stdout,
    /// A file, replaced only when the output is complete.
    File(PathBuf),
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stdout => f.write_str("standard output"),
            Self::File(path) => path.display().fmt(f),
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
    /// Something that the user should know. It stands in [`Summary::warnings`] too.
    fn warn(&self, message: &str);
    /// Whether to stop and leave nothing behind. Asked at least once a block and once a tree.
    fn cancelled(&self) -> bool;
}

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// An input named by the user is not there or cannot be opened.
    #[error("cannot read {}", path.display())]
    Input {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// No input holds a single record that could be used. The summary says what was wrong with them.
    #[error("nothing readable in {}", inputs_in_words(.0.inputs.len()))]
    NothingReadable(Box<Summary>),
    /// An output cannot be created or written.
    #[error("cannot write {}", path.display())]
    Output {
        /// Which; `-` is standard output.
        path: PathBuf,
        /// Why. [`io::ErrorKind::BrokenPipe`] on standard output: the reader has had enough.
        source: io::Error,
    },
    /// [`Progress::cancelled`] said so.
    #[error("interrupted, nothing written")]
    Interrupted,
}

fn inputs_in_words(n: usize) -> String {
    if n == 1 { "the input".to_owned() } else { format!("any of the {n} inputs") }
}

/// Finds the files that the given paths name: files, directories (walked), globs, `-`.
///
/// # Errors
/// A path that does not exist, or a directory that cannot be walked.
pub fn discover(paths: &[(Role, PathBuf)]) -> Result<Vec<InputFile>, RunError> {
    let mut found = Vec::new();
    for (role, path) in paths {
        if path == Path::new("-") {
            found.push((path.clone(), *role, 0));
            continue;
        }
        let failed = |source| RunError::Input { path: path.clone(), source };
        if !std::fs::metadata(path).map_err(failed)?.is_dir() {
            let size = std::fs::metadata(path).map_err(failed)?.len();
            found.push((path.clone(), *role, size));
            continue;
        }
        for entry in walkdir::WalkDir::new(path).sort_by_file_name() {
            let entry = entry.map_err(|error| failed(error.into()))?;
            if entry.file_type().is_file() {
                let size = entry.metadata().map_err(|error| failed(error.into()))?.len();
                found.push((entry.into_path(), *role, size));
            }
        }
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    Ok((0u32..)
        .zip(found)
        .map(|(id, (path, role, size))| InputFile { id: FileId(id), path, role, size })
        .collect())
}

/// Replays the inputs into the outputs.
///
/// # Errors
/// Nothing was written, see [`RunError`]. Records that could not be used are no error: they stand in
/// the summary's ledger.
pub fn run(job: Job, progress: &dyn Progress) -> Result<Summary, RunError> {
    for output in &job.outputs {
        // Where the directory is missing there is no need to read anything.
        let Target::File(path) = &output.target else { continue };
        let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty());
        std::fs::metadata(directory.unwrap_or(Path::new(".")))
            .map_err(|source| RunError::Output { path: path.clone(), source })?;
    }
    progress.total(job.inputs.iter().map(|input| input.size).sum());
    let inputs = job
        .inputs
        .iter()
        .map(|input| InputReport { path: input.path.display().to_string(), ..InputReport::default() });
    if progress.cancelled() {
        return Err(RunError::Interrupted);
    }
    // The rooms between input and sink are not joined yet: no record is read.
    Err(RunError::NothingReadable(Box::new(Summary { inputs: inputs.collect(), ..Summary::default() })))
}
