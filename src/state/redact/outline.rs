//! Where the values of a JSON text stand, so that some can be exchanged and all else keeps its bytes.
//!
//! No tree of values: numbers beyond 64 bits, the order of members and doubled keys have to survive.

use std::borrow::Cow;
use std::cell::RefCell;

use serde::de::{Deserializer, Visitor};

use crate::brackets::string_stop;
use crate::state::scan::{Notes, check, is_json};

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Object,
    Array,
    String,
    /// A number or a boolean.
    Scalar,
    Null,
}

/// Offsets in bytes; 16 bytes, since a large object has thousands.
struct Node {
    start: u32,
    end: u32,
    /// The node behind this one and all that is in it.
    next: u32,
    /// A string with escapes in it.
    is_escaped: bool,
    /// The key of the node that follows.
    is_key: bool,
}

/// All values of a JSON text, in the order of the text; keys of objects are nodes before their values.
pub(super) struct Outline<'t> {
    pub(super) text: &'t str,
    nodes: Vec<Node>,
    /// How deep it nests.
    pub(super) levels: usize,
}

thread_local! {
    /// Memory of outlines that are done with: there is one for each value that is told.
    static SPARE: RefCell<Vec<Vec<Node>>> = const { RefCell::new(Vec::new()) };
}

/// So many outlines are alive at a time: texts within texts.
const MOST_SPARE: usize = 8;
/// Larger ones give their memory back.
const LARGEST_SPARE: usize = 1 << 16;

impl Drop for Outline<'_> {
    fn drop(&mut self) {
        let mut nodes = std::mem::take(&mut self.nodes);
        nodes.clear();
        SPARE.with_borrow_mut(|spare| {
            if spare.len() < MOST_SPARE && nodes.capacity() <= LARGEST_SPARE {
                spare.push(nodes);
            }
        });
    }
}

/// The node of the whole text.
pub(super) const ROOT: usize = 0;

impl<'t> Outline<'t> {
    /// `None` where the text is not one JSON value. However deep it nests, nothing recurses.
    pub(super) fn of(text: &'t str) -> Option<Self> {
        u32::try_from(text.len()).ok()?;
        let mut drawing = Drawing::of(text.len());
        match check(text, &mut drawing) {
            Some(true) => Some(Self { text, nodes: drawing.nodes, levels: drawing.levels }),
            Some(false) => None,
            None => is_json(text).then(|| Self::of_valid(text))?,
        }
    }

    /// The same of a text that was read as JSON before. Of any other it tells something, and is as safe.
    pub(super) fn of_valid(text: &'t str) -> Option<Self> {
        // Bodies of four gigabytes are not kept, and what is longer than that is hidden whole.
        u32::try_from(text.len()).ok()?;
        let Drawing { nodes, levels, .. } = draw(text.as_bytes());
        let outline = Self { text, nodes, levels };
        (!outline.nodes.is_empty()).then_some(outline)
    }

    pub(super) fn raw(&self, node: usize) -> &'t str {
        &self.text[self.range(node)]
    }

    pub(super) fn range(&self, node: usize) -> std::ops::Range<usize> {
        self.nodes[node].start as usize..self.nodes[node].end as usize
    }

    pub(super) fn shape(&self, node: usize) -> Shape {
        match self.text.as_bytes()[self.nodes[node].start as usize] {
            b'{' => Shape::Object,
            b'[' => Shape::Array,
            b'"' => Shape::String,
            b'n' => Shape::Null,
            _ => Shape::Scalar,
        }
    }

    /// The text of a string; empty for all else.
    pub(super) fn string(&self, node: usize) -> Cow<'t, str> {
        if self.shape(node) != Shape::String {
            return Cow::Borrowed("");
        }
        let quoted = self.raw(node);
        if self.nodes[node].is_escaped { unescape(quoted) } else { Cow::Borrowed(inside_quotes(quoted)) }
    }

    /// The text of a string without escapes.
    pub(super) fn plain(&self, node: usize) -> Option<&'t str> {
        let is_plain = !self.nodes[node].is_escaped && self.shape(node) == Shape::String;
        is_plain.then(|| inside_quotes(self.raw(node)))
    }

    /// All that is in an object or an array, at any depth.
    pub(super) fn within(&self, node: usize) -> std::ops::Range<usize> {
        node + 1..self.nodes[node].next as usize
    }

    /// Whether the node is the key of the one that follows.
    pub(super) fn is_key(&self, node: usize) -> bool {
        self.nodes[node].is_key
    }

    /// The elements of an array, or keys and values of an object by turns.
    pub(super) fn inside(&self, node: usize) -> impl Iterator<Item = usize> {
        let end = self.nodes[node].next as usize;
        let step = move |at: &usize| Some(self.nodes[*at].next as usize).filter(|next| *next < end);
        std::iter::successors(Some(node + 1).filter(|first| *first < end), step)
    }

    /// Key and value of each member of an object; nothing for all else.
    pub(super) fn members(&self, node: usize) -> impl Iterator<Item = (Cow<'t, str>, usize)> {
        let end = if self.shape(node) == Shape::Object { self.nodes[node].next as usize } else { node };
        let mut next = node + 1;
        std::iter::from_fn(move || {
            let key = next;
            (key < end).then(|| {
                next = self.nodes.get(key + 1)?.next as usize;
                Some((self.string(key), key + 1))
            })?
        })
    }

    /// The key of a member, by the node of its value.
    pub(super) const fn key(value: usize) -> usize {
        value - 1
    }

    /// The last member of this name, as Go's decoder has it.
    pub(super) fn member(&self, node: usize, name: &str) -> Option<usize> {
        self.members(node).filter(|(key, _)| key == name).map(|(_, value)| value).last()
    }
}

fn inside_quotes(quoted: &str) -> &str {
    quoted.get(1..quoted.len().saturating_sub(1)).unwrap_or_default()
}

/// The text between the quotes of a JSON string, decoded.
fn unescape(quoted: &str) -> Cow<'_, str> {
    let text = serde_json::Deserializer::from_str(quoted).deserialize_bytes(Lossy);
    Cow::Owned(text.unwrap_or_default())
}

/// Reads strings whose surrogates may lack their other half.
struct Lossy;

impl Visitor<'_> for Lossy {
    type Value = String;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a string")
    }

    fn visit_bytes<E>(self, bytes: &[u8]) -> Result<String, E> {
        Ok(String::from_utf8_lossy(bytes).into_owned())
    }
}

/// What most values and keys take at least on the average of an object, signs around them included.
const BYTES_OF_A_VALUE: usize = 8;

/// Memory for the nodes of a text.
fn spare(len: usize) -> Vec<Node> {
    let mut nodes = SPARE.with_borrow_mut(Vec::pop).unwrap_or_default();
    nodes.reserve(len / BYTES_OF_A_VALUE + 1);
    nodes
}

/// Nodes under way, and those whose end is not known yet.
struct Drawing {
    nodes: Vec<Node>,
    open: Vec<u32>,
    levels: usize,
}

impl Drawing {
    fn of(len: usize) -> Self {
        Self { nodes: spare(len), open: Vec::new(), levels: 0 }
    }

    fn push(&mut self, start: usize, end: usize, is_escaped: bool, is_key: bool) {
        let next = small(self.nodes.len() + 1);
        self.nodes.push(Node { start: small(start), end: small(end), next, is_escaped, is_key });
    }
}

impl Notes for Drawing {
    fn open(&mut self, start: usize) {
        self.open.push(small(self.nodes.len()));
        self.levels = self.levels.max(self.open.len());
        self.push(start, start, false, false);
    }

    fn close(&mut self, end: usize) {
        let next = small(self.nodes.len());
        if let Some(node) = self.open.pop().and_then(|at| self.nodes.get_mut(at as usize)) {
            (node.end, node.next) = (small(end), next);
        }
    }

    fn key(&mut self, start: usize, end: usize, is_escaped: bool) {
        self.push(start, end, is_escaped, true);
    }

    fn scalar(&mut self, start: usize, end: usize, is_escaped: bool) {
        self.push(start, end, is_escaped, false);
    }
}

/// Cuts a text that should be JSON.
fn draw(text: &[u8]) -> Drawing {
    let mut drawing = Drawing::of(text.len());
    let mut at = 0;
    while at < text.len() {
        match text[at] {
            b'{' | b'[' => {
                drawing.open(at);
                at += 1;
            }
            b'}' | b']' => {
                at += 1;
                drawing.close(at);
            }
            b' ' | b'\n' | b'\r' | b'\t' | b',' => at += 1,
            b':' => {
                at += 1;
                if let Some(key) = drawing.nodes.last_mut() {
                    key.is_key = true;
                }
            }
            b'"' => {
                let (end, is_escaped) = end_of_string(text, at);
                drawing.scalar(at, end, is_escaped);
                at = end;
            }
            _ => {
                let is_end = |byte: &u8| b",]} \n\r\t".contains(byte);
                let end = text[at..].iter().position(is_end).map_or(text.len(), |length| at + length);
                drawing.scalar(at, end, false);
                at = end;
            }
        }
    }
    drawing
}

/// A length or a count within a text, which is shorter than 4 GiB.
#[expect(clippy::cast_possible_truncation, reason = "the length of the text was looked at")]
const fn small(n: usize) -> u32 {
    n as u32
}

/// One past the closing quote, and whether there are escapes before it.
fn end_of_string(text: &[u8], start: usize) -> (usize, bool) {
    let (mut at, mut is_escaped) = (start + 1, false);
    while let Some(stop) = string_stop(text, at) {
        match text[stop] {
            b'"' => return (stop + 1, is_escaped),
            b'\\' => {
                is_escaped = true;
                at = stop + 2;
            }
            _ => at = stop + 1,
        }
    }
    (text.len(), is_escaped)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn told(outline: &Outline<'_>, node: usize) -> String {
        match outline.shape(node) {
            Shape::Object => {
                let members = outline.members(node);
                let members = members.map(|(key, value)| format!("{key:?}:{}", told(outline, value)));
                format!("{{{}}}", members.collect::<Vec<_>>().join(","))
            }
            Shape::Array => {
                let elements = outline.inside(node).map(|element| told(outline, element));
                format!("[{}]", elements.collect::<Vec<_>>().join(","))
            }
            _ => outline.raw(node).to_owned(),
        }
    }

    #[test]
    fn every_value_is_where_it_stands() {
        for text in
            [r#"{"a":[1,{"b":"x\"}"},[],{}],"c":null}"#, "[]", "3", r#""\\""#, r#"{"a":-1.5e9,"a":true}"#]
        {
            assert_eq!(told(&Outline::of(text).unwrap(), ROOT), text);
        }
        let outline = Outline::of(" { \"\\u0061\" : [ 1 , 2 ] }\n").unwrap();
        assert_eq!(outline.raw(outline.member(ROOT, "a").unwrap()), "[ 1 , 2 ]");
    }

    #[test]
    fn half_surrogates_become_replacement_characters() {
        assert_eq!(unescape(r#""a\ud800b\n""#).replace('\u{fffd}', "?"), "a???b\n");
    }

    #[test]
    fn depth_is_no_danger() {
        let deep = "[".repeat(100_000) + &"]".repeat(100_000);
        assert_eq!(Outline::of(&deep).unwrap().nodes.len(), 100_000);
        assert!(Outline::of(&deep[1..]).is_none());
    }

    proptest! {
        #[test]
        fn any_text_is_json_or_not(text in "[\\[\\]{}\",:a0 \\\\ntrue]{0,24}") {
            let known = serde_json::from_str::<serde_json::Value>(&text);
            if known.is_ok() {
                let outline = Outline::of(&text).unwrap();
                prop_assert_eq!(serde_json::from_str::<serde_json::Value>(&told(&outline, ROOT)).unwrap(), known.unwrap());
            }
        }
    }
}
