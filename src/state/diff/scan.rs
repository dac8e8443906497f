//! Finding the ends of JSON values without looking into them.
//!
//! Offsets are those of bytes in the whole text. What is passed over is trusted: that brackets pair and
//! strings end is checked, that a number is one is not.

use super::{BrokenBody, Version};
use crate::brackets::container_end;

/// The kinds of values that need different treatment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Object,
    List,
    Text,
    /// Numbers, `true`, `false`, `null`: compared as written.
    Word,
}

/// The text of one version.
#[derive(Clone, Copy)]
pub(super) struct Doc<'t> {
    text: &'t str,
    version: Version,
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

/// The offset of the next item, or of the end of what holds the items.
#[derive(Clone, Copy)]
pub(super) enum Next {
    Item(usize),
    End(usize),
}

impl<'t> Doc<'t> {
    pub(super) fn new(text: &'t str, version: Version) -> Self {
        Self { text, version }
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
        skip_space(self.bytes(), 0)
    }

    /// Checks that nothing follows the root value that ends at `at`.
    pub(super) fn finish(self, at: usize) -> Result<(), BrokenBody> {
        let end = skip_space(self.bytes(), at);
        if end == self.text.len() { Ok(()) } else { Err(self.broken(end)) }
    }

    /// The kind of the value that starts at `at`.
    pub(super) fn kind(self, at: usize) -> Result<Kind, BrokenBody> {
        kind(self.bytes(), at).ok_or(self.broken(at))
    }

    /// The value that starts at `start`.
    pub(super) fn value(self, start: usize) -> Result<Span, BrokenBody> {
        let end = match self.kind(start)? {
            Kind::Word => Some(word_end(self.bytes(), start)),
            Kind::Text => text_end(self.bytes(), start),
            Kind::Object | Kind::List => container_end(self.bytes(), start),
        };
        Ok(Span { start, end: end.ok_or(self.broken(start))? })
    }

    /// Reads `"key":` at `at`.
    pub(super) fn member(self, at: usize) -> Result<Member<'t>, BrokenBody> {
        let bytes = self.bytes();
        let end = text_end(bytes, at).filter(|_| bytes[at] == b'"').ok_or(self.broken(at))?;
        let colon = skip_space(bytes, end);
        if bytes.get(colon) != Some(&b':') {
            return Err(self.broken(colon));
        }
        let key = self.slice(Span { start: at + 1, end: end - 1 });
        Ok(Member { key, value: skip_space(bytes, colon + 1) })
    }

    /// The first item of the object or list that opens at `at`.
    pub(super) fn first(self, at: usize, close: u8) -> Next {
        let at = skip_space(self.bytes(), at + 1);
        if self.bytes().get(at) == Some(&close) { Next::End(at + 1) } else { Next::Item(at) }
    }

    /// What follows the item that ends at `at`.
    pub(super) fn next(self, at: usize, close: u8) -> Result<Next, BrokenBody> {
        let at = skip_space(self.bytes(), at);
        match self.bytes().get(at) {
            Some(b',') => Ok(Next::Item(skip_space(self.bytes(), at + 1))),
            Some(&byte) if byte == close => Ok(Next::End(at + 1)),
            _ => Err(self.broken(at)),
        }
    }

    /// The elements of the list that opens at `at`, and its end.
    pub(super) fn elements(self, at: usize) -> Result<(Vec<Span>, usize), BrokenBody> {
        let mut elements = Vec::new();
        let mut next = self.first(at, b']');
        loop {
            match next {
                Next::End(end) => return Ok((elements, end)),
                Next::Item(at) => {
                    let element = self.value(at)?;
                    elements.push(element);
                    next = self.next(element.end, b']')?;
                }
            }
        }
    }
}

fn kind(text: &[u8], at: usize) -> Option<Kind> {
    match text.get(at)? {
        b'{' => Some(Kind::Object),
        b'[' => Some(Kind::List),
        b'"' => Some(Kind::Text),
        b'-' | b'0'..=b'9' | b't' | b'f' | b'n' => Some(Kind::Word),
        _ => None,
    }
}

fn skip_space(text: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = text.get(at) {
        at += 1;
    }
    at
}

/// The end of the value that starts at `at`, if it is certain that it ends within `text`: a number at the
/// very end may go on.
pub(super) fn end_within(text: &[u8], at: usize) -> Option<usize> {
    match kind(text, at)? {
        Kind::Word => Some(word_end(text, at)).filter(|&end| end < text.len()),
        Kind::Text => text_end(text, at),
        Kind::Object | Kind::List => container_end(text, at),
    }
}

fn word_end(text: &[u8], at: usize) -> usize {
    let in_word = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.');
    at + text.get(at..).unwrap_or_default().iter().take_while(|&byte| in_word(byte)).count()
}

/// The end of the string whose opening quote is at `at`.
fn text_end(text: &[u8], at: usize) -> Option<usize> {
    let mut at = at + 1;
    loop {
        match *text.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

/// Length of the longest common prefix.
pub(super) fn common_prefix(a: &[u8], b: &[u8]) -> usize {
    // Arrays of a known size are compared without a call.
    const BLOCK: usize = 32;
    let (blocks, _) = a.as_chunks::<BLOCK>();
    let (others, _) = b.as_chunks::<BLOCK>();
    let start = blocks.iter().zip(others).take_while(|(a, b)| a == b).count() * BLOCK;
    start + a[start..].iter().zip(&b[start..]).take_while(|(a, b)| a == b).count()
}
