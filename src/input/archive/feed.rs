//! A layer read in steps of any size.

use crate::input::decode::Layer;
use std::io;

/// Bytes read from below at a time.
const CHUNK: usize = 256 << 10;

/// A layer whose first bytes have been read already, and what of it is at hand.
pub(in crate::input) struct Feed {
    buffer: Vec<u8>,
    used: usize,
    below: Box<dyn Layer>,
    /// What went wrong below after the bytes at hand.
    trouble: Option<io::Error>,
    ended: bool,
}

impl Feed {
    /// `head`, and what follows it in `below`.
    pub(in crate::input) fn new(head: Vec<u8>, below: Box<dyn Layer>) -> Self {
        Self { buffer: head, used: 0, below, trouble: None, ended: false }
    }

    /// Some bytes; none at the end. An error comes once, and is the end.
    pub(super) fn ready(&mut self) -> io::Result<&[u8]> {
        if self.used == self.buffer.len() && !self.ended {
            if self.trouble.is_none() {
                self.buffer.clear();
                self.used = 0;
                self.buffer.reserve(CHUNK);
                self.trouble = self.below.fill(&mut self.buffer).err();
                self.ended = self.trouble.is_none() && self.buffer.is_empty();
            }
            if let Some(trouble) = self.trouble.take_if(|_| self.used == self.buffer.len()) {
                self.ended = true;
                return Err(trouble);
            }
        }
        Ok(&self.buffer[self.used..])
    }

    /// Appends up to `most` bytes; fewer only at the end.
    pub(in crate::input) fn append(&mut self, out: &mut Vec<u8>, most: usize) -> io::Result<usize> {
        let mut done = 0;
        while done < most {
            let ready = self.ready()?;
            let len = ready.len().min(most - done);
            if len == 0 {
                break;
            }
            out.extend_from_slice(&ready[..len]);
            self.used += len;
            done += len;
        }
        Ok(done)
    }

    /// Passes over up to `most` bytes; fewer only at the end.
    pub(super) fn skip(&mut self, most: u64) -> io::Result<u64> {
        let mut done = 0;
        while done < most {
            let len = (self.ready()?.len() as u64).min(most - done);
            if len == 0 {
                break;
            }
            self.used += len as usize;
            done += len;
        }
        Ok(done)
    }
}

impl Layer for Feed {
    fn fill(&mut self, out: &mut Vec<u8>) -> io::Result<()> {
        let spare = out.capacity() - out.len();
        self.append(out, spare).map(drop)
    }

    fn on_disk(&self) -> u64 {
        self.below.on_disk()
    }
}
