//! The text of a file that has been read and not yet been handed on, and what cuts it.

use super::{Block, Records};
use crate::model::{FileId, Position};

/// Text at hand, from the end of the last block to the end of what was read.
#[derive(Debug)]
pub(super) struct Window {
    pub(super) text: Vec<u8>,
    /// Where the text starts.
    pub(super) start: Position,
}

impl Window {
    pub(super) fn new(file: FileId, offset: u64, text: Vec<u8>) -> Self {
        Self { text, start: Position { file, line: 1, offset } }
    }

    /// Hands on the first `len` bytes. Copies the smaller part, so a window that is cut at its end
    /// costs no more than what is left over.
    pub(super) fn take(&mut self, len: usize, records: Records) -> Block {
        let bytes = if len >= self.text.len() / 2 {
            let rest = self.text[len..].to_vec();
            let mut taken = std::mem::replace(&mut self.text, rest);
            taken.truncate(len);
            taken
        } else {
            let taken = self.text[..len].to_vec();
            self.text.drain(..len);
            taken
        };
        let Position { file, line, offset } = self.start;
        self.start.line += newlines(&bytes);
        self.start.offset += len as u64;
        Block { file, first_line: line, offset, bytes, records, consumed: 0 }
    }
}

/// How many lines end in `text`.
pub(super) fn newlines(text: &[u8]) -> u64 {
    memchr::memchr_iter(b'\n', text).count() as u64
}

/// A framing at work: text is appended to its window, and blocks come out.
pub(super) trait Cut {
    /// Where to append text.
    fn window(&mut self) -> &mut Window;

    /// Cuts what is complete; with `end`, when no more text will follow, all that is left, so that the
    /// window is empty and starts at the end of the text.
    fn cut(&mut self, end: bool, out: &mut Vec<Block>);
}
