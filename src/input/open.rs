//! Opens a file and peels off its compressions.

use super::archive::{self, Feed, Kind, Members, Tar, Zip};
use super::budget::Budget;
use super::codec::Codec;
use super::decode::{Decoder, Disk, Layer};
use super::seals::Sealing;
use super::transcoding::Transcoding;
use super::{InputFile, ReadOptions};
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// How deep compressions are peeled.
const DEEPEST: usize = 4;

/// What a file is.
pub(super) enum Content {
    /// Text, or something that should have been some.
    Text(Text),
    /// Many files.
    Archive {
        /// Them.
        members: Box<dyn Members>,
        /// See [`super::Opened::container`].
        container: String,
    },
}

/// Where bytes come from.
pub(super) struct Origin {
    /// Bytes that a plain file on disk has; 0 for anything else.
    pub(super) size: u64,
    /// Bytes that there are about; 0 where unknown.
    pub(super) hint: u64,
    /// Bytes on disk that have been told of.
    pub(super) told: u64,
    /// The file on disk, if that is what it is.
    pub(super) path: Option<PathBuf>,
    /// How many archives within one another may be opened.
    pub(super) archives: usize,
}

impl Content {
    /// Opens what comes from a store and has `size` bytes there. It is asked for once: like what is unpacked, it
    /// cannot be read again.
    pub(super) fn fetch(
        source: impl Read + Send + 'static,
        size: u64,
        sealing: Option<Sealing>,
        budget: &Budget,
        options: &ReadOptions,
    ) -> Result<Self, String> {
        let origin = Origin { size: 0, hint: size, told: 0, path: None, archives: archive::DEEPEST };
        Self::peel(Box::new(Disk::new(source).sealed(sealing)), &origin, budget, options)
    }

    /// Opens `file`, whose layers expand within `budget`, and reads its head. The error is in words for a
    /// person.
    pub(super) fn open(
        file: &InputFile,
        sealing: Option<Sealing>,
        budget: &Budget,
        options: &ReadOptions,
    ) -> Result<Self, String> {
        let (layer, size) =
            open(&file.path, sealing).map_err(|error| format!("cannot be opened: {error}"))?;
        let path = (size > 0).then(|| file.path.clone());
        let origin = Origin { size, hint: size, told: 0, path, archives: archive::DEEPEST };
        Self::peel(layer, &origin, budget, options)
    }

    /// Peels the compressions off `layer`. The error is in words for a person.
    pub(super) fn peel(
        mut layer: Box<dyn Layer>,
        origin: &Origin,
        budget: &Budget,
        options: &ReadOptions,
    ) -> Result<Self, String> {
        let mut codecs = Vec::new();
        let mut transcoded: Option<Transcoding> = None;
        let mut budget = budget.clone();
        // One byte more than expected, so that the end is seen.
        let first = usize::try_from(origin.hint.saturating_add(1)).unwrap_or(usize::MAX);
        let first = if origin.hint > 0 { options.head.min(first) } else { options.head };
        loop {
            let is_file = codecs.is_empty() && transcoded.is_none();
            let mut head = Vec::with_capacity(if is_file { first } else { options.head });
            let full = head.capacity();
            let result = layer.fill(&mut head);
            let codec = Codec::of(&head).filter(|_| codecs.len() < DEEPEST);
            let kind = Kind::of(&head).filter(|_| codec.is_none() && origin.archives > 0);
            let transcoding = Transcoding::of(&head).filter(|_| codec.is_none() && transcoded.is_none());
            if codec.is_none() && kind.is_none() && transcoding.is_none() {
                let ended = head.len() < full;
                let container = match transcoded {
                    None => container(&codecs),
                    Some(transcoding) => names(transcoding.name(), &codecs),
                };
                let (expected, told) = (if is_file { origin.size } else { 0 }, origin.told);
                let mut text = Text { layer, container, head, trouble: None, ended, expected, told };
                text.close(result);
                return Ok(Self::Text(text));
            }
            let below: Box<dyn Layer> = match result {
                Ok(()) => layer,
                Err(error) => Box::new(Failing { error: Some(error), on_disk: layer.on_disk() }),
            };
            if let Some(codec) = codec {
                codecs.push(codec);
                layer = Box::new(Decoder::new(codec, head, below, budget.clone()));
                budget = budget.above();
                continue;
            }
            if let Some(transcoding) = transcoding {
                layer = transcoding.layer(head, below, options.max_expansion);
                transcoded = Some(transcoding);
                continue;
            }
            let on_disk = origin.path.as_ref().filter(|_| codecs.is_empty());
            let container = kind.map_or_else(String::new, |kind| names(kind.name(), &codecs));
            let feed = Feed::new(head, below);
            let members: Box<dyn Members> = match kind {
                Some(Kind::Zip) => Box::new(zip(on_disk, feed, budget)?),
                _ => Box::new(Tar::new(feed, budget)),
            };
            return Ok(Self::Archive { members, container });
        }
    }
}

/// A ZIP archive, whose directory is at its end: read where it lies, or out of a copy.
fn zip(on_disk: Option<&PathBuf>, feed: Feed, budget: Budget) -> Result<Zip, String> {
    match on_disk {
        Some(path) => File::open(path)
            .and_then(|file| Zip::open(file, budget))
            .map_err(|error| format!("cannot be read: {error}")),
        None => {
            Zip::spool(feed, budget).map_err(|error| format!("cannot be kept in a temporary file: {error}"))
        }
    }
}

/// A file opened, and the beginning of its text.
pub(super) struct Text {
    layer: Box<dyn Layer>,
    /// See [`super::Opened::container`].
    pub(super) container: String,
    /// The first bytes, at most as many as the head that was asked for.
    pub(super) head: Vec<u8>,
    /// Why there is no more than what has been read, if that is not the plain end.
    trouble: Option<String>,
    ended: bool,
    /// Bytes that a plain file should have.
    expected: u64,
    told: u64,
}

impl Text {
    /// Appends up to the capacity of `out`.
    pub(super) fn fill(&mut self, out: &mut Vec<u8>) {
        if !self.ended {
            let result = self.layer.fill(out);
            self.ended = out.len() < out.capacity();
            self.close(result);
        }
    }

    /// Whether all has been read.
    pub(super) fn ended(&self) -> bool {
        self.ended
    }

    /// Whether the text is that of a plain file, which can be read again.
    pub(super) fn can_be_read_again(&self) -> bool {
        self.expected > 0
    }

    /// Why the text ended where it did, if it should not have.
    pub(super) fn trouble(&mut self) -> Option<String> {
        self.trouble.take()
    }

    /// Bytes on disk read since the last call.
    pub(super) fn consumed(&mut self) -> u64 {
        let now = self.layer.on_disk();
        now.saturating_sub(std::mem::replace(&mut self.told, now))
    }

    /// Bytes on disk: of a plain file all that it has, else those that were read.
    pub(super) fn on_disk(&self) -> u64 {
        self.expected.max(self.layer.on_disk())
    }

    /// Bytes on disk that have been told of.
    pub(super) fn told(&self) -> u64 {
        self.told
    }

    fn close(&mut self, result: io::Result<()>) {
        if let Err(error) = result {
            self.ended = true;
            self.trouble = Some(error.to_string());
        } else if self.ended && self.layer.on_disk() < self.expected {
            self.trouble = Some("file shrank while being read".into());
        }
    }
}

/// What is left of a layer whose head was followed by an error.
struct Failing {
    error: Option<io::Error>,
    on_disk: u64,
}

impl Layer for Failing {
    fn fill(&mut self, _: &mut Vec<u8>) -> io::Result<()> {
        self.error.take().map_or(Ok(()), Err)
    }

    fn on_disk(&self) -> u64 {
        self.on_disk
    }
}

/// The file and its size, which is 0 where it means nothing.
fn open(path: &Path, sealing: Option<Sealing>) -> io::Result<(Box<dyn Layer>, u64)> {
    if path == Path::new("-") {
        return Ok((Box::new(Disk::new(io::stdin()).sealed(sealing)), 0));
    }
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    if metadata.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let size = if metadata.is_file() { metadata.len() } else { 0 };
    Ok((Box::new(Disk::new(file).sealed(sealing)), size))
}

/// What is in compressions, and they, the outermost last.
fn names(inside: &str, codecs: &[Codec]) -> String {
    let names = std::iter::once(inside).chain(codecs.iter().map(|codec| codec.name()));
    names.collect::<Vec<_>>().join("+")
}

/// The compressions of a text, the outermost first.
fn container(codecs: &[Codec]) -> String {
    let names: Vec<_> = codecs.iter().map(|codec| codec.name()).collect();
    match names.as_slice() {
        [] => "plain".to_owned(),
        [_] | [_, _] => names.join("+"),
        [_, _, _] => "compressed three times".to_owned(),
        _ => "compressed four times".to_owned(),
    }
}
