//! The elements of the list that a JSON value is cut along.

use super::excerpt::{Excerpt, Span};
use super::json_mend::first_key;
use crate::model::Position;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use std::cmp::Ordering;
use std::fmt;

/// Bytes of a document's start by which another one is known.
const DOCUMENT: usize = 24;

/// The array that a value too large to hold is cut along: itself, or its `items`.
#[derive(Debug)]
pub(super) struct List {
    /// How many brackets are open between its elements.
    pub(super) depth: usize,
    /// Offset behind its opening bracket.
    pub(super) opened: u64,
    /// Where its closing bracket stands.
    pub(super) closed: Option<Position>,
    /// Complete elements that were not yet handed on.
    pub(super) elements: Vec<Span>,
    /// Whether there was any element.
    pub(super) any: bool,
    /// Whether a comma is missing between elements, or there is one too many.
    pub(super) stray: bool,
    /// Where the element starts that is not complete.
    pub(super) next: Position,
    /// Whether the element that is not complete has swallowed what may be the end of the list.
    pub(super) has_lost_its_end: bool,
    /// The column of the elements, if the first one starts a line.
    column: Option<usize>,
    /// How the document starts that holds the list; nothing if that is the list's own bracket.
    pub(super) document: Vec<u8>,
    /// The last element. What follows may turn out to belong to it.
    held: Option<Held>,
    /// How the first object in it starts.
    first_key: Vec<u8>,
}

impl List {
    /// A list that starts at `opened` of a `document` whose text goes that far.
    pub(super) fn new(depth: usize, opened: Position, document: &[u8]) -> Self {
        Self {
            depth,
            opened: opened.offset,
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
    pub(super) fn end_element(&mut self, text: Excerpt<'_>, at: usize, next: Position) -> bool {
        let start = std::mem::replace(&mut self.next, next);
        let Some(element) = text.trimmed(start, text.offset(at)) else { return false };
        self.any = true;
        let bytes = text.of(element);
        let is_bracket = matches!(bytes[0], b'{' | b'[');
        if is_bracket && self.first_key.is_empty() {
            self.first_key = first_key(bytes, 0).to_vec();
            self.column = column(text, text.index(element.start.offset));
        }
        match &mut self.held {
            Some(held) if is_fragment(bytes) => {
                held.rest = Some(Span { end: element.end, ..held.rest.unwrap_or(element) });
                if let Some(key) = key_of(bytes) {
                    let last = held.last_key.get_or_insert_with(|| last_key(text.of(held.element)));
                    held.is_whole = last.as_deref() == Some(key);
                }
            }
            _ => {
                self.release();
                self.held = Some(Held { element, last_key: None, rest: None, is_whole: false });
            }
        }
        true
    }

    /// Lets go of the last element.
    pub(super) fn release(&mut self) {
        if let Some(Held { element, rest, is_whole, .. }) = self.held.take() {
            match rest {
                Some(rest) if is_whole => self.elements.extend([element, rest]),
                rest => {
                    self.elements.push(Span { end: rest.map_or(element.end, |rest| rest.end), ..element })
                }
            }
        }
    }

    /// How an element starts, where all start alike: by the first one known, which may be the one that
    /// `text` is in up to `at`.
    pub(super) fn element_start<'t>(&'t self, text: Excerpt<'t>, at: usize) -> &'t [u8] {
        match self.first_key.is_empty() {
            true => first_key(&text.text[..at], self.start_of_next(text, at)),
            false => &self.first_key,
        }
    }

    /// The column of the elements, by the first one known as well.
    pub(super) fn column(&self, text: Excerpt<'_>, at: usize) -> Option<usize> {
        let start = self.start_of_next(text, at);
        let is_object = || text.text.get(start) == Some(&b'{');
        self.column.or_else(|| column(text, start).filter(|_| !self.any && is_object()))
    }

    fn start_of_next(&self, text: Excerpt<'_>, at: usize) -> usize {
        let from = text.index(self.next.offset);
        // No more of them than a line: this is asked often.
        let blanks = text.text[from..at].iter().take(1 << 10).take_while(|byte| byte.is_ascii_whitespace());
        from + blanks.count()
    }

    /// Where a bracket stands that starts its line, compared with the elements; None if either does not.
    pub(super) fn indent(&self, text: Excerpt<'_>, at: usize) -> Option<Ordering> {
        Some(column(text, at)?.cmp(&self.column(text, at)?))
    }
}

/// An element, and what stands behind it that is no element.
#[derive(Debug)]
struct Held {
    element: Span,
    /// Its last key, once that was looked up.
    last_key: Option<Option<String>>,
    rest: Option<Span>,
    /// Whether the rest ends as the element does: then it is another one, whose start is lost.
    is_whole: bool,
}

/// How many spaces stand before `at`, if nothing else does on its line.
fn column(text: Excerpt<'_>, at: usize) -> Option<usize> {
    let before = &text.text[..at];
    let column = before.iter().rev().take_while(|&&byte| byte == b' ').count();
    before[..at - column].ends_with(b"\n").then_some(column)
}

/// The last key of an object, if it is sound.
fn last_key(object: &[u8]) -> Option<String> {
    struct LastKey;
    impl<'t> Visitor<'t> for LastKey {
        type Value = Option<String>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }
        fn visit_map<A: MapAccess<'t>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut last = None;
            while let Some((key, IgnoredAny)) = map.next_entry()? {
                last = Some(key);
            }
            Ok(last)
        }
    }
    serde_json::Deserializer::from_slice(object).deserialize_map(LastKey).ok()?
}

/// The key of a fragment that is one with its value.
fn key_of(bytes: &[u8]) -> Option<&str> {
    let inner = bytes.strip_prefix(b"\"")?;
    let name = inner.split(|&byte| byte == b'"').next()?;
    let behind = inner.get(name.len() + 1..)?.trim_ascii_start();
    behind.starts_with(b":").then(|| std::str::from_utf8(name).ok())?
}

/// Whether this is no element, but a part of one whose brackets are damaged: a key and its value, or
/// what no value starts with.
fn is_fragment(bytes: &[u8]) -> bool {
    match bytes[0] {
        b'"' => key_of(bytes).is_some(),
        b'{' | b'[' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n' => false,
        _ => true,
    }
}
