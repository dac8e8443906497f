//! Layers of bytes: the file itself and the decompressors over it.

use flate2::{Decompress, FlushDecompress, Status};
use std::io::{self, Read};
use zstd::stream::raw::{Decoder as ZstdDecoder, InBuffer, Operation, OutBuffer};

/// Bytes read from below at a time by a decompressor.
const INPUT: usize = 256 << 10;

/// A stream of bytes.
pub(super) trait Layer: Send {
    /// Appends to `out` until its capacity is reached; fewer only at the end of the stream. Before an
    /// error everything that could be read has been appended.
    fn fill(&mut self, out: &mut Vec<u8>) -> io::Result<()>;

    /// Bytes read from the file so far.
    fn on_disk(&self) -> u64;
}

/// The file.
pub(super) struct Disk<R> {
    source: R,
    read: u64,
}

impl<R: Read + Send> Disk<R> {
    pub(super) fn new(source: R) -> Self {
        Self { source, read: 0 }
    }
}

impl<R: Read + Send> Layer for Disk<R> {
    fn fill(&mut self, out: &mut Vec<u8>) -> io::Result<()> {
        let before = out.len();
        let spare = (out.capacity() - before) as u64;
        // `read_to_end` reads into the spare capacity without clearing it first.
        let result = self.source.by_ref().take(spare).read_to_end(out);
        self.read += (out.len() - before) as u64;
        match result {
            Ok(_) => Ok(()),
            Err(error) => Err(io::Error::other(format!("cannot be read further: {error}"))),
        }
    }

    fn on_disk(&self) -> u64 {
        self.read
    }
}

/// A compression, known by its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Codec {
    Gzip,
    Zstd,
}

impl Codec {
    pub(super) fn of(head: &[u8]) -> Option<Self> {
        match head {
            [0x1f, 0x8b, 8, ..] => Some(Self::Gzip),
            [0x28, 0xb5, 0x2f, 0xfd, ..] | [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..] => Some(Self::Zstd),
            _ => None,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Gzip => "gzip",
            Self::Zstd => "zstd",
        }
    }
}

/// The decoder of one member or frame after the other.
enum Inflater {
    Gzip(Decompress),
    Zstd { decoder: ZstdDecoder<'static>, wanted: usize },
}

impl Inflater {
    fn new(codec: Codec) -> io::Result<Self> {
        Ok(match codec {
            Codec::Gzip => Self::Gzip(Decompress::new_gzip(15)),
            // The least that tells the size of a frame's header.
            Codec::Zstd => Self::Zstd { decoder: ZstdDecoder::new()?, wanted: 5 },
        })
    }

    /// Decodes some of `input` into the spare capacity of `out`. Says how much input it took and
    /// whether the member is complete.
    fn step(&mut self, input: &[u8], out: &mut Vec<u8>) -> (usize, io::Result<bool>) {
        match self {
            Self::Gzip(inflate) => {
                let before = inflate.total_in();
                let status = inflate.decompress_vec(input, out, FlushDecompress::None);
                let ended = match status {
                    Ok(status) => Ok(status == Status::StreamEnd),
                    Err(_) => Err(io::Error::other("gzip stream is corrupt")),
                };
                ((inflate.total_in() - before) as usize, ended)
            }
            Self::Zstd { decoder, wanted } => {
                // On an error zstd forgets what the same call had decoded: give it no more than the
                // one block it asks for.
                let mut input = InBuffer::around(&input[..input.len().min(*wanted)]);
                let len = out.len();
                let ended = match decoder.run(&mut input, &mut OutBuffer::around_pos(out, len)) {
                    Ok(hint) => {
                        *wanted = hint.max(1);
                        Ok(hint == 0)
                    }
                    Err(error) => {
                        let what = error.to_string().to_lowercase();
                        Err(io::Error::other(format!("zstd stream is corrupt: {what}")))
                    }
                };
                (input.pos(), ended)
            }
        }
    }
}

/// A decompressor over another layer.
pub(super) struct Decoder {
    below: Box<dyn Layer>,
    codec: Codec,
    /// None between members.
    member: Option<Inflater>,
    /// Read from below; the first `used` bytes are done with.
    input: Vec<u8>,
    used: usize,
    /// What went wrong below after the bytes in `input`.
    trouble: Option<io::Error>,
    max: u64,
    produced: u64,
    /// Nothing more will come out.
    done: bool,
}

impl Decoder {
    /// Decodes `input`, which has been read from `below`, and what follows it, up to `max` bytes.
    pub(super) fn new(codec: Codec, input: Vec<u8>, below: Box<dyn Layer>, max: u64) -> Self {
        let (member, trouble) = (None, None);
        Self { below, codec, member, input, used: 0, trouble, max, produced: 0, done: false }
    }

    /// Makes at least `least` bytes of input ready unless the layer below ends before.
    fn refill(&mut self, least: usize) -> io::Result<()> {
        if self.input.len() - self.used >= least {
            return Ok(());
        }
        self.input.drain(..self.used);
        self.used = 0;
        self.input.reserve(INPUT);
        if let Err(error) = self.below.fill(&mut self.input) {
            self.trouble = Some(error);
        }
        match self.trouble.take_if(|_| self.input.len() < least) {
            Some(trouble) => Err(trouble),
            None => Ok(()),
        }
    }

    /// Between members: whether another one starts. Zeros are padding.
    fn next_member(&mut self) -> io::Result<bool> {
        let is_padding = |&&byte: &&u8| byte == 0;
        loop {
            self.refill(1)?;
            self.used += self.input[self.used..].iter().take_while(is_padding).count();
            if self.used < self.input.len() {
                break;
            } else if self.input.is_empty() {
                return Ok(false);
            }
        }
        self.refill(4).or_else(|error| if self.input.is_empty() { Err(error) } else { Ok(()) })?;
        if Codec::of(&self.input[self.used..]) != Some(self.codec) {
            let codec = self.codec.name();
            return Err(io::Error::other(format!("garbage after the end of the {codec} stream")));
        }
        self.member = Some(Inflater::new(self.codec)?);
        Ok(true)
    }

    /// Decodes a little; false when nothing more will come.
    fn advance(&mut self, out: &mut Vec<u8>) -> io::Result<bool> {
        let Some(member) = &mut self.member else { return self.next_member() };
        let before = out.len();
        let (taken, ended) = member.step(&self.input[self.used..], out);
        self.used += taken;
        let grown = (out.len() - before) as u64;
        if grown > self.max - self.produced {
            out.truncate(before + (self.max - self.produced) as usize);
            self.produced = self.max;
            return Err(io::Error::other(format!("expands to more than {} bytes", self.max)));
        }
        self.produced += grown;
        if ended? {
            self.member = None;
        } else if taken == 0 && grown == 0 {
            self.refill(1)?;
            if self.input.is_empty() {
                return Err(io::Error::other(format!("{} stream ends early", self.codec.name())));
            }
        }
        Ok(true)
    }
}

impl Layer for Decoder {
    fn fill(&mut self, out: &mut Vec<u8>) -> io::Result<()> {
        while out.len() < out.capacity() && !self.done {
            match self.advance(out) {
                Ok(more) => self.done = !more,
                Err(error) => {
                    self.done = true;
                    return Err(error);
                }
            }
        }
        Ok(())
    }

    fn on_disk(&self) -> u64 {
        self.below.on_disk()
    }
}
