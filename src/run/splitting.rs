//! Outputs that are parted into files of a size that viewers stand, with an index of what is where.

use super::placing::{NewDirectory, Ready, make};
use super::{Output, RunError, Target};
use crate::model::Timestamp;
use crate::plain::{counted, plain};
use crate::report::Written;
use crate::sink::{self, Complete, Encoder, TargetError};
use crate::view::{Status, Trace, TraceId};
use serde_json::json;
use std::collections::HashSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// How large files may become.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parting {
    /// The most traces of a file.
    pub max_traces: Option<u64>,
    /// The most bytes of a file; one trace may be larger.
    pub max_bytes: Option<u64>,
    /// A file for each trace, named by its id.
    pub per_trace: bool,
}

impl Parting {
    /// Whether there is more than one file.
    pub const fn is_on(self) -> bool {
        self.max_traces.is_some() || self.max_bytes.is_some() || self.per_trace
    }

    /// Files that Jaeger's page opens with ease: one of 5,000 traces crashed it, and it copies every file that it reads.
    pub const fn with_ease() -> Self {
        Self { max_traces: Some(EASY_TRACES), max_bytes: Some(EASY_BYTES), per_trace: false }
    }
}

/// The most traces that Jaeger's page opens with ease.
pub(super) const EASY_TRACES: u64 = 300;
/// The most bytes of such a file.
pub(super) const EASY_BYTES: u64 = 50_000_000;

/// A trace among encoded ones.
#[derive(Clone, Debug)]
pub(super) struct Note {
    /// Where its bytes end, for each output.
    pub(super) ends: Vec<usize>,
    id: String,
    /// The trace that it is a part of in OTLP, where it is one.
    joins: Option<String>,
    root: String,
    cluster: String,
    start: Timestamp,
    end: Timestamp,
    spans: usize,
    failed: usize,
}

impl Note {
    pub(super) fn of(trace: &Trace<'_>, ends: Vec<usize>) -> Self {
        let root = &trace.spans[0];
        Self {
            ends,
            id: trace.id.to_string(),
            joins: trace.continues().map(|context| TraceId(context.trace).to_string()),
            root: root.object_path(),
            cluster: trace.cluster_of(root).to_owned(),
            start: trace.spans.iter().map(|span| span.start).min().unwrap_or(root.start),
            end: trace.spans.iter().map(|span| span.end).max().unwrap_or(root.end),
            spans: trace.spans.len(),
            failed: trace.spans.iter().filter(|span| matches!(span.status, Status::Error(_))).count(),
        }
    }
}

/// An output in one file, or in several.
pub(super) enum Out {
    Whole(sink::Output),
    Parted(Box<Parted>),
}

/// An output in several files.
pub(super) struct Parted {
    format: sink::Format,
    base: PathBuf,
    parting: Parting,
    names_clusters: bool,
    open: Option<Open>,
    files: Vec<File>,
    /// The files that the index of an earlier run names.
    before: Vec<String>,
    /// Goes when the files have gone that have no name yet.
    room: Option<NewDirectory>,
}

struct Open {
    output: sink::Output,
    path: PathBuf,
    bytes: u64,
    traces: Vec<Note>,
}

struct File {
    path: PathBuf,
    whole: Complete,
    traces: Vec<Note>,
}

impl Out {
    pub(super) fn create(output: &Output, parting: Parting) -> Result<Self, RunError> {
        let Output { format, target } = output;
        let mut room = None;
        let (base, parting) = match target {
            Target::Directory(directory) => {
                room = make(directory)?;
                let parting = if parting.is_on() { parting } else { Parting::with_ease() };
                (directory.join(format.file_name()), parting)
            }
            Target::File(path) => (path.clone(), parting),
            Target::Stdout => (PathBuf::from("-"), Parting::default()),
        };
        let target = sink::Target::create(&base).map_err(RunError::Output)?;
        if !parting.is_on() {
            return Ok(Self::Whole(sink::Output::new(*format, target)));
        }
        // That it can be written is known now; the files have names of their own.
        Ok(Self::Parted(Box::new(Parted::new(*format, base, parting, room))))
    }

    /// The same where several clusters are told of; nothing is written yet.
    pub(super) fn among_clusters(self, wanted: &Output) -> Self {
        let format = wanted.format.among_clusters();
        match self {
            Self::Whole(output) => Self::Whole(output.encoded_by(format)),
            Self::Parted(parted) => {
                Self::Parted(Box::new(Parted { format, names_clusters: true, ..*parted }))
            }
        }
    }

    pub(super) fn encoder(&self) -> &'static dyn Encoder {
        match self {
            Self::Whole(output) => output.encoder(),
            Self::Parted(parted) => parted.format.encoder(),
        }
    }

    /// Appends encoded traces; `notes` say where each ends, if the output is parted: then nothing stands between them.
    pub(super) fn append(&mut self, nth: usize, bytes: &[u8], notes: &[Note]) -> Result<(), TargetError> {
        let parted = match self {
            Self::Whole(output) => return output.append(bytes),
            Self::Parted(parted) => parted,
        };
        let mut begin = 0;
        for note in notes {
            parted.trace(&bytes[begin..note.ends[nth]], note)?;
            begin = note.ends[nth];
        }
        Ok(())
    }

    /// Completes it; it has not its name yet.
    pub(super) fn complete(self, wanted: &Output) -> Result<Ready, TargetError> {
        let format = wanted.format.title();
        match self {
            Self::Whole(output) => {
                let whole = output.complete()?;
                let path = match &wanted.target {
                    Target::Stdout => "-".to_owned(),
                    named => named.to_string(),
                };
                let written = Written { path, format: format.to_owned(), bytes: whole.bytes() };
                Ok(Ready::one(whole, written))
            }
            Self::Parted(parted) => parted.complete(format),
        }
    }
}

impl Parted {
    fn new(format: sink::Format, base: PathBuf, parting: Parting, room: Option<NewDirectory>) -> Self {
        let before = files_of(&beside(&base, INDEX));
        Self { format, base, parting, names_clusters: false, open: None, files: Vec::new(), before, room }
    }

    fn trace(&mut self, bytes: &[u8], note: &Note) -> Result<(), TargetError> {
        let is_full = self.open.as_ref().is_some_and(|open| {
            let traces = self.parting.max_traces.is_some_and(|max| open.traces.len() as u64 >= max);
            let size = self.parting.max_bytes.is_some_and(|max| open.bytes + bytes.len() as u64 > max);
            self.parting.per_trace || traces || size
        });
        if is_full {
            self.close()?;
        }
        let mut open = match self.open.take() {
            Some(open) => open,
            None => {
                let number = format!("{:04}", self.files.len() + 1);
                let path = named(&self.base, if self.parting.per_trace { &note.id } else { &number });
                let output = sink::Output::new(self.format, sink::Target::create(&path)?);
                // What stands around the traces of a document.
                Open { output, path, bytes: 128, traces: Vec::new() }
            }
        };
        open.output.append(bytes)?;
        open.bytes += bytes.len() as u64;
        open.traces.push(note.clone());
        self.open = Some(open);
        Ok(())
    }

    fn close(&mut self) -> Result<(), TargetError> {
        let Some(Open { output, path, traces, .. }) = self.open.take() else { return Ok(()) };
        self.files.push(File { path, whole: output.complete()?, traces });
        Ok(())
    }

    fn complete(mut self, format: &str) -> Result<Ready, TargetError> {
        self.close()?;
        let index = beside(&self.base, INDEX);
        // Programs read the index: it comes last.
        let texts = [(beside(&self.base, "index.txt"), self.table()), (index.clone(), self.index())];
        let indexes = texts.iter().map(|(path, text)| write(path, text)).collect::<Result<_, _>>()?;
        let bytes = self.files.iter().map(|file| file.whole.bytes()).sum();
        let format =
            format!("{format} in {}{}", counted(self.files.len() as u64, "file", "files"), self.beyond());
        let written = Written { path: index.display().to_string(), format, bytes };
        let stale = self.stale();
        let files = self.files.into_iter().map(|file| file.whole).collect();
        Ok(Ready { files, indexes, stale, written, room: self.room })
    }

    /// That a trace alone is larger than a file was to be, in words.
    fn beyond(&self) -> String {
        let is_beyond = |file: &&File| self.parting.max_bytes.is_some_and(|max| file.whole.bytes() > max);
        match self.files.iter().filter(is_beyond).count() {
            0 => String::new(),
            n => format!(", {n} larger than asked for (a trace alone, which --window parts)"),
        }
    }

    /// What an earlier run left and this one does not replace would be taken for a part of this story. Nothing but
    /// files with names of this output's own is touched.
    fn stale(&self) -> Vec<PathBuf> {
        let new: HashSet<String> = self.files.iter().map(|file| name_of(&file.path)).collect();
        let stale =
            self.before.iter().filter(|name| !new.contains(*name) && is_named_after(&self.base, name));
        stale.map(|name| self.base.with_file_name(name)).collect()
    }

    fn index(&self) -> String {
        let trace = |note: &Note| {
            let mut told = json!({"trace_id": note.id, "root": note.root, "first": note.start.to_string(),
                "last": note.end.to_string(), "spans": note.spans, "failed": note.failed});
            if self.names_clusters {
                told["k8s.cluster.name"] = json!(note.cluster);
            }
            if let Some(joins) = &note.joins {
                told["joins"] = json!(joins);
            }
            told
        };
        let file = |file: &File| {
            let traces: Vec<_> = file.traces.iter().map(trace).collect();
            json!({"path": name_of(&file.path), "bytes": file.whole.bytes(), "traces": traces})
        };
        let files: Vec<_> = self.files.iter().map(file).collect();
        format!("{:#}\n", json!({"files": files}))
    }

    fn table(&self) -> String {
        let root = |note: &Note| match self.names_clusters {
            true => format!("{}@{}", note.root, note.cluster),
            false => note.root.clone(),
        };
        let mut out =
            format!("{:27} {:>7} {:>7}  {:32}  ROOT, FILE\n", "BEGAN (UTC)", "SPANS", "FAILED", "TRACE");
        for (file, note) in
            self.files.iter().flat_map(|file| file.traces.iter().map(move |note| (file, note)))
        {
            let _ = writeln!(
                out,
                "{:27} {:>7} {:>7}  {}  {}, {}",
                note.start.to_string(),
                note.spans,
                note.failed,
                note.id,
                plain(&root(note)),
                name_of(&file.path)
            );
        }
        out
    }
}

fn write(path: &Path, text: &str) -> Result<Complete, TargetError> {
    let mut target = sink::Target::create(path)?;
    target.write(text.as_bytes())?;
    target.complete()
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// `story.json` → `story-0001.json`.
fn named(base: &Path, part: &str) -> PathBuf {
    let stem = base.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let end = base.extension().map(|end| format!(".{}", end.to_string_lossy())).unwrap_or_default();
    base.with_file_name(format!("{stem}-{part}{end}"))
}

/// Whether [`named`] can have made this name.
fn is_named_after(base: &Path, name: &str) -> bool {
    let part = name_of(&named(base, "\0"));
    let Some((before, after)) = part.split_once('\0') else { return false };
    let inner = name.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
    inner.is_some_and(|inner| !inner.is_empty() && inner.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// The files that an index names, if there is one.
fn files_of(index: &Path) -> Vec<String> {
    let text = std::fs::read(index).unwrap_or_default();
    let index: serde_json::Value = serde_json::from_slice(&text).unwrap_or_default();
    let files = index["files"].as_array().into_iter().flatten();
    files.filter_map(|file| file["path"].as_str().map(str::to_owned)).collect()
}

/// What the index is called behind the name of the output.
const INDEX: &str = "index.json";

/// `story.json` → `story.json.index.txt`: two outputs may differ in their endings alone.
fn beside(base: &Path, end: &str) -> PathBuf {
    base.with_file_name(format!("{}.{end}", name_of(base)))
}

#[cfg(test)]
mod tests;
