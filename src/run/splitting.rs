//! Outputs that are parted into files of a size that viewers stand, with an index of what is where.

use super::{Output, RunError, Target};
use crate::model::Timestamp;
use crate::report::Written;
use crate::sink::{self, Encoder, TargetError};
use crate::view::{Status, Trace};
use serde_json::json;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// How large files may become. Of both sizes, none is what suits the format, and 0 any.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parting {
    /// The most traces of a file.
    pub max_traces: Option<u64>,
    /// The most bytes of a file; one trace may be larger.
    pub max_bytes: Option<u64>,
    /// A file for each trace, named by its id.
    pub per_trace: bool,
}

/// Beyond these Jaeger's page gets slow or gives up: a file of 5,000 traces crashed it.
pub(super) const COMFORTABLE_TRACES: u64 = 300;
pub(super) const COMFORTABLE_BYTES: u64 = 50_000_000;

impl Parting {
    /// One file, however large.
    pub const WHOLE: Self = Self { max_traces: Some(0), max_bytes: Some(0), per_trace: false };

    /// Whether somebody wants more than one file.
    pub fn is_asked_for(self) -> bool {
        self.per_trace || [self.max_traces, self.max_bytes].iter().any(|max| max.is_some_and(|max| max > 0))
    }

    /// What it comes to for an output: `None` if that is one file.
    fn limits(self, format: sink::Format, path: &Path) -> Option<Limits> {
        // Devices and pipes have no names beside theirs.
        let is_file = std::fs::metadata(path).map_or(true, |found| found.is_file());
        let is_for_page = format == sink::Format::JaegerJson && is_file && !self.per_trace;
        let limit = |asked: Option<u64>, comfortable| match asked {
            Some(0) => u64::MAX,
            Some(max) => max,
            None if is_for_page => comfortable,
            None => u64::MAX,
        };
        let limits = Limits {
            traces: limit(self.max_traces, COMFORTABLE_TRACES),
            bytes: limit(self.max_bytes, COMFORTABLE_BYTES),
            per_trace: self.per_trace,
            keeps_name: !self.is_asked_for(),
        };
        (self.per_trace || limits.traces < u64::MAX || limits.bytes < u64::MAX).then_some(limits)
    }
}

/// How large the files of an output may become.
#[derive(Clone, Copy)]
struct Limits {
    traces: u64,
    bytes: u64,
    per_trace: bool,
    /// Whether the first file has the name of the output: nobody asked for others.
    keeps_name: bool,
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
    limits: Limits,
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
    /// What has the name of the output gets it when all the others are there.
    pending: Option<sink::Output>,
}

impl Out {
    pub(super) fn create(output: &Output, parting: Parting) -> Result<Self, RunError> {
        let format = output.format;
        let target = sink::Target::create(&path(output)).map_err(RunError::Output)?;
        let limits = match &output.target {
            Target::File(base) => parting.limits(format, base).map(|limits| (limits, base)),
            Target::Stdout => None,
        };
        let Some((limits, base)) = limits else {
            return Ok(Self::Whole(sink::Output::new(format, target)));
        };
        // That it can be written is known now, even where the files have names of their own.
        let open = limits.keeps_name.then(|| Open::new(sink::Output::new(format, target), base.clone()));
        Ok(Self::Parted(Box::new(Parted { format, base: base.clone(), limits, open, files: Vec::new() })))
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

    /// Completes it. Returns what was written, and what there is to say of it.
    pub(super) fn finish(self, wanted: &Output) -> Result<(Written, Option<String>), TargetError> {
        let format = wanted.format.title();
        match self {
            Self::Whole(output) => {
                let bytes = output.finish()?;
                let path = path(wanted).display().to_string();
                Ok((Written { path, format: format.to_owned(), bytes }, None))
            }
            Self::Parted(parted) => parted.finish(format),
        }
    }
}

impl Open {
    const fn new(output: sink::Output, path: PathBuf) -> Self {
        // What stands around the traces of a document.
        Self { output, path, bytes: 128, traces: Vec::new() }
    }
}

impl Parted {
    fn trace(&mut self, bytes: &[u8], note: &Note) -> Result<(), TargetError> {
        let Limits { traces, bytes: max, per_trace, .. } = self.limits;
        let is_full = self.open.as_ref().is_some_and(|open| {
            let is_full = open.traces.len() as u64 >= traces || open.bytes + bytes.len() as u64 > max;
            !open.traces.is_empty() && (per_trace || is_full)
        });
        if is_full {
            self.close()?;
        }
        let mut open = match self.open.take() {
            Some(open) => open,
            None => {
                let number = format!("{:04}", self.files.len() + 1);
                let path = named(&self.base, if per_trace { &note.id } else { &number });
                Open::new(sink::Output::new(self.format, sink::Target::create(&path)?), path)
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
        let (bytes, pending) = if path == self.base { (0, Some(output)) } else { (output.finish()?, None) };
        self.files.push(File { path, bytes, traces, pending });
        Ok(())
    }

    fn finish(mut self, format: &str) -> Result<(Written, Option<String>), TargetError> {
        self.close()?;
        for file in &mut self.files {
            if let Some(output) = file.pending.take() {
                file.bytes = output.finish()?;
            }
        }
        let bytes = self.files.iter().map(|file| file.bytes).sum();
        if let ([only], true) = (self.files.as_slice(), self.limits.keeps_name) {
            let path = only.path.display().to_string();
            return Ok((Written { path, format: format.to_owned(), bytes }, None));
        }
        let (index, table) = (beside(&self.base, "index.json"), beside(&self.base, "index.txt"));
        write(&index, &self.index())?;
        write(&table, &self.table())?;
        let path = if self.limits.keeps_name { &self.base } else { &index };
        let remark = self.limits.keeps_name.then(|| {
            let traces = |files: &[File]| files.iter().map(|file| file.traces.len()).sum::<usize>();
            let further = self.files.len() - 1;
            format!(
                "{} holds the first {} of {} traces, as many as Jaeger's page opens with ease; the others are in {further} \
                 further file{}, and {} tells what is where (--max-traces 0 --max-bytes 0: one file)",
                self.base.display(),
                traces(&self.files[..1]),
                traces(&self.files),
                if further == 1 { "" } else { "s" },
                table.display()
            )
        });
        let format = format!("{format} in {} files", self.files.len());
        Ok((Written { path: path.display().to_string(), format, bytes }, remark))
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
