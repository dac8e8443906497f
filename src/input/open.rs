//! Opens a file and peels off its compressions.

use super::decode::{Codec, Decoder, Disk, Layer};
use super::msgpack::{Transcoder, is_map};
use super::{InputFile, ReadOptions};
use std::fs::File;
use std::io;
use std::path::Path;

/// How deep compressions are peeled.
const DEEPEST: usize = 4;

/// A file opened, and the beginning of its text.
pub(super) struct Text {
    layer: Box<dyn Layer>,
    /// See [`super::Opened::container`].
    pub(super) container: &'static str,
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
    /// Opens `file` and reads its head. The error is in words for a person.
    pub(super) fn open(file: &InputFile, options: &ReadOptions) -> Result<Self, String> {
        let (layer, size) = open(&file.path).map_err(|error| format!("cannot be opened: {error}"))?;
        Ok(Self::peel(layer, size, options))
    }

    fn peel(mut layer: Box<dyn Layer>, size: u64, options: &ReadOptions) -> Self {
        let mut codecs = Vec::new();
        let mut transcoded = false;
        // One byte more than expected, so that the end is seen.
        let first = usize::try_from(size.saturating_add(1)).unwrap_or(usize::MAX);
        let capacity = |codecs: &[Codec], transcoded: bool| {
            if codecs.is_empty() && !transcoded && size > 0 { options.head.min(first) } else { options.head }
        };
        loop {
            let mut head = Vec::with_capacity(capacity(&codecs, transcoded));
            let full = head.capacity();
            let result = layer.fill(&mut head);
            if let Some(codec) = Codec::of(&head).filter(|_| codecs.len() < DEEPEST) {
                codecs.push(codec);
                let below = match result {
                    Ok(()) => layer,
                    Err(error) => Box::new(Failing { error: Some(error), on_disk: layer.on_disk() }),
                };
                layer = Box::new(Decoder::new(codec, head, below, options.max_expansion));
                continue;
            }
            if !transcoded && is_map(&head) {
                transcoded = true;
                layer = Box::new(Transcoder::new(head, result, layer, options.max_expansion));
                continue;
            }
            let expected = if codecs.is_empty() && !transcoded { size } else { 0 };
            let mut text = Self {
                layer,
                container: if transcoded { "messagepack" } else { container(&codecs) },
                ended: head.len() < full,
                head,
                trouble: None,
                expected,
                told: 0,
            };
            text.close(result);
            return text;
        }
    }

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
        now - std::mem::replace(&mut self.told, now)
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
fn open(path: &Path) -> io::Result<(Box<dyn Layer>, u64)> {
    if path == Path::new("-") {
        return Ok((Box::new(Disk::new(io::stdin())), 0));
    }
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    if metadata.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let size = if metadata.is_file() { metadata.len() } else { 0 };
    Ok((Box::new(Disk::new(file)), size))
}

fn container(codecs: &[Codec]) -> &'static str {
    use Codec::{Gzip, Zstd};
    match codecs {
        [] => "plain",
        [Gzip] => "gzip",
        [Zstd] => "zstd",
        [Gzip, Gzip] => "gzip+gzip",
        [Gzip, Zstd] => "gzip+zstd",
        [Zstd, Gzip] => "zstd+gzip",
        [Zstd, Zstd] => "zstd+zstd",
        [_, _, _] => "compressed three times",
        _ => "compressed four times",
    }
}
