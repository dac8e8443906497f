//! The text of a file that has been read and not yet been handed on, and what cuts it.

use super::excerpt::{Excerpt, Span, behind};
use super::{Block, Piece, PieceKind, Records};
use crate::model::{FileId, Position};
use crate::spares::{Buffer, Spares};

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

    /// All of it; with `end` no more will follow.
    pub(super) fn excerpt(&self, end: bool) -> Excerpt<'_> {
        Excerpt { text: &self.text, base: self.start.offset, is_last: end }
    }

    /// The text from a position on.
    pub(super) fn from(&self, at: Position) -> &[u8] {
        &self.text[(at.offset - self.start.offset) as usize..]
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
        self.start = behind(start, &bytes);
        Block::new(start, Buffer::new(bytes, self.spares.clone()), records)
    }
}

/// A record that can be handed on.
#[derive(Clone, Copy, Debug)]
struct Ready {
    span: Span,
    kind: PieceKind,
}

/// Complete records that were not yet handed on, in the order of the text.
pub(super) struct Queue {
    ready: Vec<Ready>,
    /// About how many bytes make a block.
    block: usize,
    /// What the records of a block are.
    records: fn(Vec<Piece>) -> Records,
}

impl Queue {
    pub(super) const fn new(block: usize, records: fn(Vec<Piece>) -> Records) -> Self {
        Self { ready: Vec::new(), block, records }
    }

    pub(super) fn push(&mut self, span: Span, kind: PieceKind) {
        self.ready.push(Ready { span, kind });
    }

    pub(super) fn extend(&mut self, spans: impl IntoIterator<Item = Span>, kind: PieceKind) {
        self.ready.extend(spans.into_iter().map(|span| Ready { span, kind }));
    }

    /// Hands on the text up to the last record, in blocks. What is not worth a block yet stays.
    pub(super) fn hand_on(&mut self, window: &mut Window, out: &mut Vec<Block>) {
        self.take(window, false, out);
    }

    /// The same, but nothing stays.
    pub(super) fn hand_on_all(&mut self, window: &mut Window, out: &mut Vec<Block>) {
        self.take(window, true, out);
    }

    /// Hands on all the text that is left, which is its last.
    pub(super) fn finish(&mut self, window: &mut Window, out: &mut Vec<Block>) {
        self.hand_on_all(window, out);
        if !window.text.is_empty() {
            out.push(window.take(window.text.len(), (self.records)(Vec::new())));
        }
    }

    fn take(&mut self, window: &mut Window, all: bool, out: &mut Vec<Block>) {
        let block = self.block as u64;
        let mut left = self.ready.as_slice();
        while let Some(last) = left.last() {
            let base = window.start.offset;
            let full = left.iter().position(|ready| ready.span.end - base >= block);
            // Not a block for a small rest.
            let last_end = last.span.end - base;
            let count = match full {
                Some(at) if left[at].span.end - base + block / 2 < last_end => at + 1,
                Some(_) => left.len(),
                None if all || last_end as usize >= window.text.len() / 2 => left.len(),
                None => break,
            };
            let (now, later) = left.split_at(count);
            let piece = |ready: &Ready| Piece {
                range: ready.span.within(base),
                line: ready.span.start.line,
                kind: ready.kind,
            };
            let pieces = now.iter().map(piece).collect();
            out.push(window.take((now[count - 1].span.end - base) as usize, (self.records)(pieces)));
            left = later;
        }
        let done = self.ready.len() - left.len();
        self.ready.drain(..done);
    }
}
