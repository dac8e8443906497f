//! zip, by its directory.

use super::zip_record::{
    CENTRAL, CENTRAL_MAGIC, END, END_MAGIC, END64_MAGIC, LOCAL, LOCAL_MAGIC, LOCATOR64_MAGIC, Record, number,
};
use super::zip_scan::Scan;
use super::{Found, Members};
use crate::input::budget::Budget;
use crate::input::codec::Codec;
use crate::input::decode::{Decoder, Layer};
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// The record at the end may be followed by a comment of this length.
const LONGEST_COMMENT: u64 = 0xffff;

/// A zip archive being read.
pub(in crate::input) struct Zip {
    file: Bytes,
    budget: Budget,
    directory: Directory,
    /// What went wrong with the stream that the archive came from.
    trouble: Option<io::Error>,
}

enum Directory {
    /// Records from `at` to `end`; `shift` is how much more than they say everything is away from the start
    /// (of a program that unpacks itself).
    At {
        at: u64,
        end: u64,
        shift: u64,
    },
    Missing(Scan),
    Done,
}

/// A file that can be read at any place.
pub(super) struct Bytes {
    file: File,
    pub(super) size: u64,
    progress: Arc<Progress>,
}

/// How much has been read of what lies on the disk. Members may claim the same bytes over and over: no more
/// are counted than there are, and none of a temporary file's, whose bytes were counted when it was made.
struct Progress {
    read: AtomicU64,
    all: u64,
}

impl Progress {
    fn new(read: u64, all: u64) -> Arc<Self> {
        Arc::new(Self { read: AtomicU64::new(read), all })
    }

    fn add(&self, bytes: u64) {
        let all = |read: u64| Some(read.saturating_add(bytes).min(self.all));
        _ = self.read.fetch_update(Ordering::Relaxed, Ordering::Relaxed, all);
    }

    fn read(&self) -> u64 {
        self.read.load(Ordering::Relaxed)
    }
}

impl Bytes {
    /// Reads into `out` what is at `at`. False if the file ends before.
    pub(super) fn read(&mut self, at: u64, out: &mut [u8]) -> io::Result<bool> {
        if at.saturating_add(out.len() as u64) > self.size {
            return Ok(false);
        }
        self.file.seek(SeekFrom::Start(at))?;
        self.file.read_exact(out)?;
        Ok(true)
    }

    pub(super) fn vec(&mut self, at: u64, len: usize) -> io::Result<Option<Vec<u8>>> {
        let mut bytes = vec![0; len];
        Ok(self.read(at, &mut bytes)?.then_some(bytes))
    }

    /// The `len` bytes from `at` on, as a layer.
    fn part(&self, at: u64, len: u64) -> io::Result<Part> {
        Ok(Part {
            file: self.file.try_clone()?,
            at,
            left: len,
            progress: self.progress.clone(),
            budget: None,
        })
    }

    /// The content of a member, whose bytes start at `at`, held against the checksum of its record.
    pub(super) fn open(&self, record: &Record, at: u64, budget: &Budget) -> Result<Box<dyn Layer>, String> {
        let layer = self.open_unchecked(record, at, budget)?;
        Ok(Box::new(Checked { layer, crc: flate2::Crc::new(), wanted: Some(record.crc) }))
    }

    /// The same of a record that does not tell the checksum.
    pub(super) fn open_unchecked(
        &self,
        record: &Record,
        at: u64,
        budget: &Budget,
    ) -> Result<Box<dyn Layer>, String> {
        if record.is_encrypted() {
            return Err("encrypted, not read".to_owned());
        }
        let codec = match record.method {
            0 => None,
            8 => Some(Codec::Deflate),
            12 => Some(Codec::Bzip2),
            // 20 was zstd's number for a while.
            20 | 93 => Some(Codec::Zstd),
            95 => Some(Codec::Xz),
            method => return Err(format!("compressed by method {method}, which is not supported")),
        };
        let mut part = self.part(at, record.packed).map_err(|error| format!("cannot be read: {error}"))?;
        // Members may claim the same bytes over and over.
        part.budget = codec.is_none().then(|| budget.above());
        let mut layer: Box<dyn Layer> = Box::new(part);
        if let Some(codec) = codec {
            layer = Box::new(Decoder::new(codec, Vec::new(), layer, budget.above()));
        }
        Ok(layer)
    }
}

/// A stretch of the archive.
struct Part {
    file: File,
    at: u64,
    left: u64,
    progress: Arc<Progress>,
    /// Where the bytes are booked, unless that is done when they are decompressed.
    budget: Option<Budget>,
}

impl Layer for Part {
    fn fill(&mut self, out: &mut Vec<u8>) -> io::Result<()> {
        let spare = ((out.capacity() - out.len()) as u64).min(self.left);
        let before = out.len();
        // The place is that of all who have the file open.
        self.file.seek(SeekFrom::Start(self.at))?;
        let result = (&mut self.file).take(spare).read_to_end(out);
        let read = (out.len() - before) as u64;
        self.at += read;
        self.left -= read;
        self.progress.add(read);
        if let Some(Err((_, error))) = self.budget.as_ref().map(|budget| budget.spend(read, 0)) {
            return Err(error);
        }
        if result? as u64 != spare {
            self.left = 0;
            return Err(io::Error::other("the archive ends inside of it"));
        }
        Ok(())
    }

    fn on_disk(&self) -> u64 {
        self.progress.read()
    }
}

/// Compares what came out with the checksum.
struct Checked {
    layer: Box<dyn Layer>,
    crc: flate2::Crc,
    wanted: Option<u32>,
}

impl Layer for Checked {
    fn fill(&mut self, out: &mut Vec<u8>) -> io::Result<()> {
        let before = out.len();
        let result = self.layer.fill(out);
        self.crc.update(&out[before..]);
        if result.is_err() {
            self.wanted = None;
        } else if out.len() < out.capacity() && self.wanted.take().is_some_and(|crc| crc != self.crc.sum()) {
            return Err(io::Error::other("its checksum is wrong: some of it is damaged"));
        }
        result
    }

    fn on_disk(&self) -> u64 {
        self.layer.on_disk()
    }
}

impl Zip {
    /// The archive that `file` is.
    ///
    /// # Errors
    /// The file cannot be read.
    pub(in crate::input) fn open(file: File, budget: Budget) -> io::Result<Self> {
        let size = file.metadata()?.len();
        Self::of(Bytes { file, size, progress: Progress::new(0, size) }, budget)
    }

    /// The archive that `layer` yields. It can only be read from its end, so it is kept in a temporary file.
    ///
    /// # Errors
    /// The temporary file cannot be written. What is missing of the archive is no error here.
    pub(in crate::input) fn spool(mut layer: impl Layer, budget: Budget) -> io::Result<Self> {
        let mut file = tempfile::tempfile()?;
        let mut buffer = Vec::with_capacity(1 << 20);
        let mut size = 0;
        let trouble = loop {
            buffer.clear();
            let result = layer.fill(&mut buffer);
            file.write_all(&buffer)?;
            size += buffer.len() as u64;
            if result.is_err() || buffer.len() < buffer.capacity() {
                break result.err();
            }
        };
        let on_disk = layer.on_disk();
        let progress = Progress::new(on_disk, on_disk);
        Self::of(Bytes { file, size, progress }, budget).map(|zip| Self { trouble, ..zip })
    }

    fn of(mut file: Bytes, budget: Budget) -> io::Result<Self> {
        let directory = match find_directory(&mut file)? {
            Some(directory) => directory,
            None => Directory::Missing(Scan::default()),
        };
        Ok(Self { file, budget, directory, trouble: None })
    }

    fn step(&mut self) -> io::Result<Option<Found>> {
        let Directory::At { at, end, shift } = &mut self.directory else {
            let Directory::Missing(scan) = &mut self.directory else { return Ok(None) };
            return scan.next(&mut self.file, &self.budget);
        };
        while *at < *end {
            let fixed = self.file.vec(*at, CENTRAL)?.filter(|fixed| fixed.starts_with(CENTRAL_MAGIC));
            let damaged = || Ok(Some(Found::trouble("its directory is damaged, the rest is not read")));
            let Some(fixed) = fixed else {
                self.directory = Directory::Done;
                return damaged();
            };
            let [name, extra, comment] = Record::central_names(&fixed);
            let Some(names) = self.file.vec(*at + CENTRAL as u64, name + extra)? else {
                self.directory = Directory::Done;
                return damaged();
            };
            *at += (CENTRAL + name + extra + comment) as u64;
            let record = Record::of_central(&fixed, &names[..name], &names[name..]);
            if record.is_file() {
                let shift = *shift;
                return self.member(&record, shift).map(Some);
            }
        }
        Ok(None)
    }

    fn member(&mut self, record: &Record, shift: u64) -> io::Result<Found> {
        let header = record.offset.saturating_add(shift);
        let fixed = self.file.vec(header, LOCAL)?.filter(|fixed| fixed.starts_with(LOCAL_MAGIC));
        let Some(fixed) = fixed else {
            return Ok(Found::bad(&record.name, "the archive's directory names a place where it is not"));
        };
        let [name, extra] = Record::local_names(&fixed);
        let at = header + (LOCAL + name + extra) as u64;
        Ok(match self.file.open(record, at, &self.budget) {
            Ok(layer) => Found::Member { name: record.name.clone(), size: record.size, layer },
            Err(reason) => Found::bad(&record.name, reason),
        })
    }
}

impl Members for Zip {
    fn next(&mut self) -> Option<Found> {
        if let Some(trouble) = self.trouble.take() {
            return Some(Found::trouble(trouble.to_string()));
        }
        match self.step() {
            Ok(Some(found)) => Some(found),
            Ok(None) => {
                self.directory = Directory::Done;
                self.file.progress.add(u64::MAX);
                None
            }
            Err(error) => {
                self.directory = Directory::Done;
                Some(Found::trouble(format!("cannot be read further: {error}")))
            }
        }
    }

    fn on_disk(&self) -> u64 {
        self.file.progress.read()
    }
}

/// Where the directory is; None if there is none.
fn find_directory(file: &mut Bytes) -> io::Result<Option<Directory>> {
    let tail_at = file.size.saturating_sub(LONGEST_COMMENT + END as u64);
    let tail = file.vec(tail_at, (file.size - tail_at) as usize)?.unwrap_or_default();
    let Some(found) = memchr::memmem::rfind(&tail, END_MAGIC).filter(|at| at + END <= tail.len()) else {
        return Ok(None);
    };
    let end_at = tail_at + found as u64;
    let end = &tail[found..];
    let (mut len, mut start, mut behind) = (number(end, 12, 4), number(end, 16, 4), end_at);
    // Archives that are too large for these numbers have a second record.
    let locator = match end_at.checked_sub(20) {
        Some(at) => file.vec(at, 20)?.filter(|bytes| bytes.starts_with(LOCATOR64_MAGIC)),
        None => None,
    };
    if let Some(locator) = locator {
        let told = number(&locator, 8, 8);
        // Where the archive does not start at the start of the file, it is elsewhere: just before.
        for at in [told, end_at.saturating_sub(76)] {
            if let Some(record) = file.vec(at, 56)?.filter(|bytes| bytes.starts_with(END64_MAGIC)) {
                (len, start, behind) = (number(&record, 40, 8), number(&record, 48, 8), at);
                break;
            }
        }
    }
    let Some(at) = behind.checked_sub(len) else { return Ok(None) };
    let Some(shift) = at.checked_sub(start) else { return Ok(None) };
    Ok(Some(Directory::At { at, end: behind, shift }))
}
