//! The text of a file that has been read and not yet been handed on, and what cuts it.

use super::{Block, Piece, PieceKind, Records};
use crate::model::{FileId, Position};
use crate::spares::{Buffer, Spares};
use std::ops::Range;

/// Text at hand, from the end of the last block to the end of what was read.
#[derive(Debug)]
pub(super) struct Window {
    pub(super) text: Vec<u8>,
    /// Where the text starts.
    pub(super) start: Position,
    /// Where the memory of new text comes from.
    pub(super) spares: Spares,
}

impl Window {
    pub(super) fn new(file: FileId, offset: u64, text: Vec<u8>) -> Self {
        Self { text, start: Position { file, line: 1, offset }, spares: Spares::default() }
    }

    /// Hands on the first `len` bytes. Copies the smaller part, so a window that is cut at its end
    /// costs no more than what is left over.
    pub(super) fn take(&mut self, len: usize, records: Records) -> Block {
        let bytes = if len >= self.text.len() / 2 {
            let mut rest = self.spares.take();
            rest.extend_from_slice(&self.text[len..]);
            let mut taken = std::mem::replace(&mut self.text, rest);
            taken.truncate(len);
            taken
        } else {
            let mut taken = self.spares.take();
            taken.extend_from_slice(&self.text[..len]);
            self.text.drain(..len);
            taken
        };
        let start = self.start;
        self.start.line += newlines(&bytes);
        self.start.offset += len as u64;
        Block::new(start, Buffer::new(bytes, self.spares.clone()), records)
    }
}

/// How many lines end in `text`.
pub(super) fn newlines(text: &[u8]) -> u64 {
    memchr::memchr_iter(b'\n', text).count() as u64
}

/// A stretch of the text of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    /// Offset of its first byte.
    pub(super) start: u64,
    /// Offset behind its last byte.
    pub(super) end: u64,
    /// Line of its first byte.
    pub(super) line: u64,
}

impl Span {
    /// The part of `text` (which starts at offset `base`) in `range` without the blanks around it; None
    /// if there is nothing else. `line` is the one of the start of `range`.
    pub(super) fn trimmed(text: &[u8], base: u64, range: Range<usize>, line: u64) -> Option<Self> {
        let whole = &text[range.clone()];
        let behind = whole.trim_ascii_start();
        let before = whole.len() - behind.len();
        let inner = behind.trim_ascii_end();
        let start = base + (range.start + before) as u64;
        let line = line + newlines(&whole[..before]);
        (!inner.is_empty()).then_some(Self { start, end: start + inner.len() as u64, line })
    }

    /// Its bytes in `text`, which starts at offset `base`.
    pub(super) fn of(self, text: &[u8], base: u64) -> &[u8] {
        &text[(self.start - base) as usize..(self.end - base) as usize]
    }
}

/// A record that can be handed on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ready {
    pub(super) span: Span,
    pub(super) kind: PieceKind,
}

/// Hands on the text up to the last of `ready` in blocks of about `block` bytes. What is not worth a
/// block yet stays, unless `all`.
pub(super) fn take_ready(
    window: &mut Window,
    ready: &mut Vec<Ready>,
    block: usize,
    all: bool,
    records: fn(Vec<Piece>) -> Records,
    out: &mut Vec<Block>,
) {
    let mut left = ready.as_slice();
    while let Some(last) = left.last() {
        let base = window.start.offset;
        let full = left.iter().position(|ready| ready.span.end - base >= block as u64);
        // Not a block for a small rest.
        let last_end = last.span.end - base;
        let count = match full {
            Some(at) if left[at].span.end - base + block as u64 / 2 < last_end => at + 1,
            Some(_) => left.len(),
            None if all || last_end as usize >= window.text.len() / 2 => left.len(),
            None => break,
        };
        let (now, later) = left.split_at(count);
        let piece = |ready: &Ready| Piece {
            range: (ready.span.start - base) as usize..(ready.span.end - base) as usize,
            line: ready.span.line,
            kind: ready.kind,
        };
        let pieces = now.iter().map(piece).collect();
        out.push(window.take((now[count - 1].span.end - base) as usize, records(pieces)));
        left = later;
    }
    let done = ready.len() - left.len();
    ready.drain(..done);
}
