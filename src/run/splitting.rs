//! Outputs that are parted into files of a size that viewers stand, with an index of what is where.

use super::{Output, RunError, Target};
use crate::model::Timestamp;
use crate::report::Written;
use crate::sink::{self, Encoder, TargetError};
use crate::view::{Status, Trace};
use serde_json::json;
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
}

/// A trace among encoded ones.
#[derive(Clone, Debug)]
pub(super) struct Note {
    /// Where its bytes end, for each output.
    pub(super) ends: Vec<usize>,
    id: String,
    root: String,
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
            root: root.object_path(),
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
    open: Option<Open>,
    files: Vec<File>,
}

struct Open {
    output: sink::Output,
    path: PathBuf,
    bytes: u64,
    traces: Vec<Note>,
}

struct File {
    path: PathBuf,
    bytes: u64,
    traces: Vec<Note>,
}

impl Out {
    pub(super) fn create(output: &Output, parting: Parting) -> Result<Self, RunError> {
        let format = output.format;
        let target = sink::Target::create(&path(output)).map_err(RunError::Output)?;
        let Target::File(base) = &output.target else {
            return Ok(Self::Whole(sink::Output::new(format, target)));
        };
        if !parting.is_on() {
            return Ok(Self::Whole(sink::Output::new(format, target)));
        }
        // That it can be written is known now; the files have names of their own.
        let (base, open, files) = (base.clone(), None, Vec::new());
        Ok(Self::Parted(Box::new(Parted { format, base, parting, open, files })))
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

    /// Completes it.
    pub(super) fn finish(self, wanted: &Output) -> Result<Written, TargetError> {
        let format = wanted.format.title();
        match self {
            Self::Whole(output) => {
                let bytes = output.finish()?;
                Ok(Written { path: path(wanted).display().to_string(), format: format.to_owned(), bytes })
            }
            Self::Parted(parted) => parted.finish(format),
        }
    }
}

impl Parted {
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
        let bytes = output.finish()?;
        self.files.push(File { path, bytes, traces });
        Ok(())
    }

    fn finish(mut self, format: &str) -> Result<Written, TargetError> {
        self.close()?;
        let index = beside(&self.base, "index.json");
        write(&index, &self.index())?;
        write(&beside(&self.base, "index.txt"), &self.table())?;
        let bytes = self.files.iter().map(|file| file.bytes).sum();
        let format = format!("{format} in {} files", self.files.len());
        Ok(Written { path: index.display().to_string(), format, bytes })
    }

    fn index(&self) -> String {
        let trace = |note: &Note| {
            json!({"trace_id": note.id, "root": note.root, "first": note.start.to_string(),
                "last": note.end.to_string(), "spans": note.spans, "failed": note.failed})
        };
        let file = |file: &File| {
            let traces: Vec<_> = file.traces.iter().map(trace).collect();
            json!({"path": name_of(&file.path), "bytes": file.bytes, "traces": traces})
        };
        let files: Vec<_> = self.files.iter().map(file).collect();
        format!("{:#}\n", json!({"files": files}))
    }

    fn table(&self) -> String {
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
                note.root,
                name_of(&file.path)
            );
        }
        out
    }
}

fn write(path: &Path, text: &str) -> Result<(), TargetError> {
    let mut target = sink::Target::create(path)?;
    target.write(text.as_bytes())?;
    target.finish().map(drop)
}

fn path(output: &Output) -> PathBuf {
    match &output.target {
        Target::Stdout => Path::new("-").to_owned(),
        Target::File(path) => path.clone(),
    }
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

/// `story.json` → `story.json.index.txt`: two outputs may differ in their endings alone.
fn beside(base: &Path, end: &str) -> PathBuf {
    base.with_file_name(format!("{}.{end}", name_of(base)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_named_after_the_output() {
        assert_eq!(named(Path::new("a/story.json"), "0001"), Path::new("a/story-0001.json"));
        assert_eq!(named(Path::new("story"), "0001"), Path::new("story-0001"));
        assert_eq!(beside(Path::new("a/story.json"), "index.txt"), Path::new("a/story.json.index.txt"));
    }
}
