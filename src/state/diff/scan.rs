//! The texts of two versions, passed over value by value.

use super::{Body, BrokenBody, Version};
use crate::state::scan;
pub(super) use crate::state::scan::{Kind, Next, common_prefix, end_within};

/// The text of one version.
#[derive(Clone, Copy)]
pub(super) struct Doc<'t> {
    text: &'t str,
    version: Version,
    /// A value whose end is known; none starts at the end of the text.
    known: Span,
}

/// First and last-but-one byte of a value.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The member of an object.
pub(super) struct Member<'t> {
    /// The key as written, without its quotes.
    pub(super) key: &'t str,
    /// Where its value starts.
    pub(super) value: usize,
}

impl<'t> Doc<'t> {
    pub(super) fn new(body: Body<'t>, version: Version) -> Self {
        let len = body.text.len();
        let known =
            body.managed.map_or(Span { start: len, end: len }, |r| Span { start: r.start, end: r.end });
        Self { text: body.text, version, known }
    }

    pub(super) fn bytes(self) -> &'t [u8] {
        self.text.as_bytes()
    }

    /// The text of a value.
    pub(super) fn slice(self, span: Span) -> &'t str {
        self.text.get(span.start..span.end).unwrap_or_default()
    }

    pub(super) fn broken(self, at: usize) -> BrokenBody {
        BrokenBody { version: self.version, at }
    }

    /// Where the root value starts.
    pub(super) fn root(self) -> usize {
        scan::skip_space(self.bytes(), 0)
    }

    /// Checks that nothing follows the root value that ends at `at`.
    pub(super) fn finish(self, at: usize) -> Result<(), BrokenBody> {
        let end = scan::skip_space(self.bytes(), at);
        if end == self.text.len() { Ok(()) } else { Err(self.broken(end)) }
    }

    /// The kind of the value that starts at `at`.
    pub(super) fn kind(self, at: usize) -> Result<Kind, BrokenBody> {
        scan::kind(self.bytes(), at).ok_or(self.broken(at))
    }

    /// The value that starts at `start`.
    pub(super) fn value(self, start: usize) -> Result<Span, BrokenBody> {
        if start == self.known.start && start < self.known.end {
            return Ok(self.known);
        }
        self.kind(start)?;
        let end = scan::end(self.bytes(), start);
        Ok(Span { start, end: end.ok_or(self.broken(start))? })
    }

    /// Reads `"key":` at `at`.
    pub(super) fn member(self, at: usize) -> Result<Member<'t>, BrokenBody> {
        let (key, value) = scan::key(self.text, at).map_err(|at| self.broken(at))?;
        Ok(Member { key, value })
    }

    /// The first item of the object or list that opens at `at`.
    pub(super) fn first(self, at: usize, close: u8) -> Next {
        scan::first(self.bytes(), at, close)
    }

    /// What follows the item that ends at `at`.
    pub(super) fn next(self, at: usize, close: u8) -> Result<Next, BrokenBody> {
        scan::next(self.bytes(), at, close).map_err(|at| self.broken(at))
    }

    /// Adds the elements of a list from `next` on; gives its end.
    pub(super) fn elements(self, mut next: Next, to: &mut Vec<Span>) -> Result<usize, BrokenBody> {
        loop {
            match next {
                Next::End(end) => return Ok(end),
                Next::Item(at) => {
                    let element = self.value(at)?;
                    to.push(element);
                    next = self.next(element.end, b']')?;
                }
            }
        }
    }
}
