//! The elements of the list that a JSON value is cut along.

use super::json_mend::first_key;
use super::window::Span;
use std::cmp::Ordering;

/// Bytes of a document's start by which another one is known.
const DOCUMENT: usize = 24;

/// The array that a value too large to hold is cut along: itself, or its `items`.
#[derive(Debug)]
pub(super) struct List {
    /// How many brackets are open between its elements.
    pub(super) depth: usize,
    /// Offset behind its opening bracket.
    pub(super) opened: u64,
    /// Offset and line of its closing bracket.
    pub(super) closed: Option<(u64, u64)>,
    /// Complete elements that were not yet handed on.
    pub(super) elements: Vec<Span>,
    /// Whether there was any element.
    pub(super) any: bool,
    /// Whether a comma is missing between elements, or there is one too many.
    pub(super) stray: bool,
    /// Where the element starts that is not complete, and its line.
    pub(super) next: (u64, u64),
    /// Whether the element that is not complete has swallowed what may be the end of the list.
    pub(super) has_lost_its_end: bool,
    /// The column of the elements, if the first one starts a line.
    column: Option<usize>,
    /// How the document starts that holds the list; nothing if that is the list's own bracket.
    pub(super) document: Vec<u8>,
    /// The last element. What follows may turn out to belong to it.
    held: Option<Span>,
    /// How the first object in it starts.
    first_key: Vec<u8>,
}

impl List {
    /// A list that starts at `opened` (offset and line) of a `document` whose text goes that far.
    pub(super) fn new(depth: usize, opened: (u64, u64), document: &[u8]) -> Self {
        Self {
            depth,
            opened: opened.0,
            closed: None,
            elements: Vec::new(),
            any: false,
            stray: false,
            next: opened,
            has_lost_its_end: false,
            column: None,
            document: document[..document.len().min(DOCUMENT)].to_vec(),
            held: None,
            first_key: Vec::new(),
        }
    }

    /// Notes the element that ends before `at`, and that the next one starts at `next`. False if there
    /// was none.
    pub(super) fn end_element(&mut self, text: &[u8], base: u64, at: usize, next: (u64, u64)) -> bool {
        let (start, line) = std::mem::replace(&mut self.next, next);
        let Some(element) = Span::trimmed(text, base, (start - base) as usize..at, line) else {
            return false;
        };
        self.any = true;
        let bytes = element.of(text, base);
        let is_bracket = matches!(bytes[0], b'{' | b'[');
        if is_bracket && self.first_key.is_empty() {
            self.first_key = first_key(bytes, 0).to_vec();
            self.column = column(text, (element.start - base) as usize);
        }
        match &mut self.held {
            Some(held) if is_fragment(bytes) => held.end = element.end,
            held => self.elements.extend(held.replace(element)),
        }
        true
    }

    /// Lets go of the last element.
    pub(super) fn release(&mut self) {
        self.elements.extend(self.held.take());
    }

    /// How an element starts, where all start alike: by the first one known, which may be the one that
    /// `text` is in up to `at`.
    pub(super) fn element_start<'t>(&'t self, text: &'t [u8], base: u64, at: usize) -> &'t [u8] {
        match self.first_key.is_empty() {
            true => first_key(&text[..at], self.start_of_next(text, base, at)),
            false => &self.first_key,
        }
    }

    /// The column of the elements, by the first one known as well.
    pub(super) fn column(&self, text: &[u8], base: u64, at: usize) -> Option<usize> {
        let start = self.start_of_next(text, base, at);
        self.column.or_else(|| column(text, start).filter(|_| !self.any && text.get(start) == Some(&b'{')))
    }

    fn start_of_next(&self, text: &[u8], base: u64, at: usize) -> usize {
        let from = (self.next.0 - base) as usize;
        // No more of them than a line: this is asked often.
        let blanks = text[from..at].iter().take(1 << 10).take_while(|byte| byte.is_ascii_whitespace());
        from + blanks.count()
    }

    /// Where a bracket stands that starts its line, compared with the elements; None if either does not.
    pub(super) fn indent(&self, text: &[u8], base: u64, at: usize) -> Option<Ordering> {
        Some(column(text, at)?.cmp(&self.column(text, base, at)?))
    }
}

/// How many spaces stand before `at`, if nothing else does on its line.
fn column(text: &[u8], at: usize) -> Option<usize> {
    let column = text[..at].iter().rev().take_while(|&&byte| byte == b' ').count();
    text[..at - column].ends_with(b"\n").then_some(column)
}

/// Whether this is no element, but a part of one whose brackets are damaged: a key and its value, or
/// what no value starts with.
fn is_fragment(bytes: &[u8]) -> bool {
    match bytes[0] {
        b'"' => {
            let name = bytes[1..].split(|&byte| byte == b'"').next().unwrap_or_default();
            bytes.get(name.len() + 2..).is_some_and(|rest| rest.trim_ascii_start().starts_with(b":"))
        }
        b'{' | b'[' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n' => false,
        _ => true,
    }
}
