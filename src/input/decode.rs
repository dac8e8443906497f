//! Layers of bytes: the file itself and the decompressors over it.

use super::budget::Budget;
use super::codec::{Codec, Inflater};
use super::seals::Sealing;
use std::io::{self, Read};

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
    /// Until the end has been seen.
    sealing: Option<Sealing>,
}

impl<R: Read + Send> Disk<R> {
    pub(super) fn new(source: R) -> Self {
        Self { source, read: 0, sealing: None }
    }

    /// Notes what its bytes hash to as well.
    pub(super) fn sealed(self, sealing: Option<Sealing>) -> Self {
        Self { sealing, ..self }
    }
}

impl<R: Read + Send> Layer for Disk<R> {
    fn fill(&mut self, out: &mut Vec<u8>) -> io::Result<()> {
        let before = out.len();
        let spare = (out.capacity() - before) as u64;
        // `read_to_end` reads into the spare capacity without clearing it first.
        let result = self.source.by_ref().take(spare).read_to_end(out);
        self.read += (out.len() - before) as u64;
        if let Some(sealing) = &mut self.sealing {
            sealing.add(&out[before..]);
        }
        match result {
            Ok(_) => {
                if let Some(sealing) = self.sealing.take_if(|_| out.len() < out.capacity()) {
                    sealing.end();
                }
                Ok(())
            }
            Err(error) => Err(io::Error::other(format!("cannot be read further: {error}"))),
        }
    }

    fn on_disk(&self) -> u64 {
        self.read
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
    budget: Budget,
    /// Nothing more will come out.
    done: bool,
}

impl Decoder {
    /// Decodes `input`, which has been read from `below`, and what follows it, within the `budget`.
    pub(super) fn new(codec: Codec, input: Vec<u8>, below: Box<dyn Layer>, budget: Budget) -> Self {
        // What has no magic bytes starts at once, and has no second member.
        let member = if codec == Codec::Deflate { Inflater::new(codec).ok() } else { None };
        Self { below, codec, member, input, used: 0, trouble: None, budget, done: false }
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
        self.refill(Codec::MAGIC).or_else(|error| if self.input.is_empty() { Err(error) } else { Ok(()) })?;
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
        if let Err((within, error)) = self.budget.spend(grown, self.below.on_disk()) {
            out.truncate(before + within as usize);
            return Err(error);
        }
        if ended? {
            self.member = None;
            return Ok(self.codec != Codec::Deflate);
        } else if taken == 0 && grown == 0 {
            let at_hand = self.input.len() - self.used;
            self.refill(at_hand + 1)?;
            if self.input.len() - self.used == at_hand {
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
