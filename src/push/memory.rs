//! What an endpoint has accepted, on disk, so that a push that was interrupted goes on.
//!
//! A file of JSON lines that only grows. The first says whom it is about; then each request leaves a line
//! before it is sent, and another when it is known what became of it. A request without the second may
//! have been accepted or not: it is sent again, and counted.

use super::batch::Batch;
use crate::sink::{Parcel, Slice};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, BufRead as _, BufReader, Seek as _, SeekFrom, Write as _};
use std::ops::Range;
use std::path::{Path, PathBuf};

/// Raised when lines change their meaning.
const FORMAT: u32 = 1;

/// Whom the file is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Header {
    kelemetry_push: u32,
    endpoint: String,
    protocol: String,
    /// By how much times were moved; another push must not move them elsewhere.
    shift_seconds: Option<i64>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Line {
    /// A request is about to be sent.
    Sending(Vec<Part>),
    /// It was answered: whether its spans are there now.
    Accepted(bool),
}

/// Some spans of a trace.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Part {
    /// In hexadecimal, as the hash of all that is told of it.
    trace: String,
    digest: String,
    /// From the first to before the last.
    spans: (usize, usize),
}

/// Why nothing can be remembered.
#[derive(Debug, thiserror::Error)]
pub enum MemoryError {
    /// The system refuses.
    #[error("cannot use {}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// It is another kind of file.
    #[error("{} is not what a push remembers", .0.display())]
    Foreign(PathBuf),
    /// It is about another endpoint or protocol, or about times moved otherwise.
    #[error("{} remembers a push {other}: for this one use another file", path.display())]
    Other {
        /// The file.
        path: PathBuf,
        /// What differs.
        other: String,
    },
    /// Another push uses it.
    #[error("another push is using {}", .0.display())]
    InUse(PathBuf),
}

/// What is known of a trace.
#[derive(Default)]
struct Known {
    digest: String,
    accepted: Vec<Range<usize>>,
    /// Sent, and never answered.
    unsure: Vec<Range<usize>>,
}

/// The file, held by a lock as long as the push lasts.
pub struct Memory {
    path: PathBuf,
    file: File,
    header: Option<Header>,
    known: FxHashMap<u128, Known>,
}

/// What is left of a trace to be sent.
pub(super) struct Left {
    /// Spans, in their order.
    pub(super) spans: Vec<usize>,
    /// So many of them may have been accepted before.
    pub(super) unsure: u64,
    /// It was sent before, but told something else.
    pub(super) has_changed: bool,
}

impl Memory {
    /// Opens a file, or makes it, and reads what it remembers.
    ///
    /// # Errors
    /// See [`MemoryError`].
    pub fn open(path: &Path) -> Result<Self, MemoryError> {
        let io = |source| MemoryError::Io { path: path.to_owned(), source };
        let file = OpenOptions::new().read(true).append(true).create(true).open(path).map_err(io)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(MemoryError::InUse(path.to_owned())),
            Err(TryLockError::Error(error)) => return Err(io(error)),
        }
        let mut memory = Self { path: path.to_owned(), file, header: None, known: FxHashMap::default() };
        let whole = memory.read()?;
        // A line that a crash has cut off was never acted upon.
        memory.file.set_len(whole).map_err(io)?;
        Ok(memory)
    }

    /// Reads the lines; returns where the last whole one ends.
    fn read(&mut self) -> Result<u64, MemoryError> {
        let io = |source| MemoryError::Io { path: self.path.clone(), source };
        let foreign = || MemoryError::Foreign(self.path.clone());
        let mut file = &self.file;
        file.seek(SeekFrom::Start(0)).map_err(io)?;
        let mut reader = BufReader::new(file);
        let (mut line, mut end, mut open) = (Vec::new(), 0, Vec::new());
        let mut known: FxHashMap<u128, Known> = FxHashMap::default();
        let mut header = None;
        loop {
            line.clear();
            let length = reader.read_until(b'\n', &mut line).map_err(io)?;
            if length == 0 || !line.ends_with(b"\n") {
                break;
            }
            end += length as u64;
            if header.is_none() {
                let read: Header = serde_json::from_slice(&line).map_err(|_| foreign())?;
                header = Some(read).filter(|header| header.kelemetry_push == FORMAT);
                if header.is_none() {
                    return Err(foreign());
                }
                continue;
            }
            match serde_json::from_slice(&line).map_err(|_| foreign())? {
                Line::Sending(parts) => {
                    note(&mut known, std::mem::replace(&mut open, parts), None).ok_or_else(foreign)?;
                }
                Line::Accepted(is) => {
                    note(&mut known, std::mem::take(&mut open), Some(is)).ok_or_else(foreign)?;
                }
            }
        }
        note(&mut known, open, None).ok_or_else(foreign)?;
        // What is no file of ours has no header line, but may have other bytes.
        if header.is_none() && !line.is_empty() && !line.starts_with(b"{\"kelemetry_push\"") {
            return Err(foreign());
        }
        (self.known, self.header) = (known, header);
        Ok(end)
    }

    /// By how much the push before this moved times, if there was one.
    pub(super) fn shift_seconds(&self) -> Option<i64> {
        self.header.as_ref().and_then(|header| header.shift_seconds)
    }

    /// Says whom it is about, or checks it.
    pub(super) fn begin(
        &mut self,
        endpoint: String,
        protocol: &str,
        shift_seconds: Option<i64>,
    ) -> Result<(), MemoryError> {
        let wanted =
            Header { kelemetry_push: FORMAT, endpoint, protocol: protocol.to_owned(), shift_seconds };
        let Some(header) = &self.header else {
            self.append(&wanted)?;
            self.header = Some(wanted);
            return Ok(());
        };
        let other = if header.endpoint != wanted.endpoint {
            format!("to {}", header.endpoint)
        } else if header.protocol != wanted.protocol {
            format!("by {}", header.protocol)
        } else if header.shift_seconds != wanted.shift_seconds {
            let how = if header.shift_seconds.is_some() { "with" } else { "without" };
            format!("{how} --shift-to-now")
        } else {
            return Ok(());
        };
        Err(MemoryError::Other { path: self.path.clone(), other })
    }

    /// Spans that were accepted before.
    pub(super) fn accepted(&self) -> u64 {
        self.known.values().flat_map(|known| &known.accepted).map(|spans| spans.len() as u64).sum()
    }

    /// What of a trace has not been accepted.
    pub(super) fn left(&self, parcel: &Parcel) -> Left {
        let all = 0..parcel.len();
        let Some(known) = self.known.get(&parcel.trace().0) else {
            return Left { spans: all.collect(), unsure: 0, has_changed: false };
        };
        if known.digest != hex(parcel.digest()) {
            return Left { spans: all.collect(), unsure: 0, has_changed: true };
        }
        let is_in =
            |ranges: &[Range<usize>], span| ranges.iter().any(|range: &Range<usize>| range.contains(&span));
        let spans: Vec<usize> = all.filter(|&span| !is_in(&known.accepted, span)).collect();
        let unsure = spans.iter().filter(|&&span| is_in(&known.unsure, span)).count() as u64;
        Left { spans, unsure, has_changed: false }
    }

    /// A request is about to be sent.
    pub(super) fn sending(&mut self, batch: &Batch) -> Result<(), MemoryError> {
        let part = |slice: &Slice| Part {
            trace: slice.parcel.trace().to_string(),
            digest: hex(slice.parcel.digest()),
            spans: (slice.spans.start, slice.spans.end),
        };
        self.append(&Line::Sending(batch.slices.iter().map(part).collect()))
    }

    /// It is known what became of it.
    pub(super) fn answered(&mut self, is_accepted: bool) -> Result<(), MemoryError> {
        self.append(&Line::Accepted(is_accepted))
    }

    /// A line that is on the disk when this returns.
    fn append(&mut self, line: &impl Serialize) -> Result<(), MemoryError> {
        let error = |source| MemoryError::Io { path: self.path.clone(), source };
        let mut text = serde_json::to_vec(line).map_err(|wrong| error(wrong.into()))?;
        text.push(b'\n');
        self.file.write_all(&text).and_then(|()| self.file.sync_data()).map_err(error)
    }
}

fn hex(digest: u64) -> String {
    format!("{digest:016x}")
}

/// Notes what became of a request; `None` where the file is damaged.
fn note(known: &mut FxHashMap<u128, Known>, parts: Vec<Part>, accepted: Option<bool>) -> Option<()> {
    for part in parts {
        let trace = u128::from_str_radix(&part.trace, 16).ok()?;
        let entry = known.entry(trace).or_default();
        if entry.digest != part.digest {
            *entry = Known { digest: part.digest, ..Known::default() };
        }
        let spans = part.spans.0..part.spans.1;
        match accepted {
            Some(true) => entry.accepted.push(spans),
            Some(false) => {}
            None => entry.unsure.push(spans),
        }
    }
    Some(())
}
