//! The part of a file's text that is at hand, and stretches of it.

use crate::model::Position;
use std::ops::Range;

/// The part of a file's text that is at hand. Stretches and positions hold offsets in the file; what goes through
/// the bytes counts from the first one at hand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Excerpt<'t> {
    pub(super) text: &'t [u8],
    /// Offset in the file of its first byte.
    pub(super) base: u64,
    /// Whether no more will follow.
    pub(super) is_last: bool,
}

impl<'t> Excerpt<'t> {
    /// Where the byte `at` stands in the file.
    pub(super) const fn offset(self, at: usize) -> u64 {
        self.base + at as u64
    }

    /// Where the byte at this offset of the file stands in the text at hand.
    pub(super) const fn index(self, offset: u64) -> usize {
        (offset - self.base) as usize
    }

    /// The bytes of a stretch.
    pub(super) fn of(self, span: Span) -> &'t [u8] {
        &self.text[self.index(span.start.offset)..self.index(span.end)]
    }

    /// A stretch from `start` on without the blanks around it; None if there is nothing else.
    pub(super) fn trimmed(self, start: Position, end: u64) -> Option<Span> {
        let whole = self.of(Span { start, end });
        let inner = whole.trim_ascii_start();
        let start = behind(start, &whole[..whole.len() - inner.len()]);
        let len = inner.trim_ascii_end().len();
        (len > 0).then_some(Span { start, end: start.offset + len as u64 })
    }
}

/// A stretch of the text of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: Position,
    /// Offset behind its last byte.
    pub(super) end: u64,
}

impl Span {
    /// Where it lies in a text that starts at offset `base`.
    pub(super) const fn within(self, base: u64) -> Range<usize> {
        (self.start.offset - base) as usize..(self.end - base) as usize
    }
}

/// Where the text goes on that is `passed` from `start` on.
pub(super) fn behind(start: Position, passed: &[u8]) -> Position {
    Position { line: start.line + newlines(passed), offset: start.offset + passed.len() as u64, ..start }
}

/// How many lines end in `text`.
pub(super) fn newlines(text: &[u8]) -> u64 {
    memchr::memchr_iter(b'\n', text).count() as u64
}
