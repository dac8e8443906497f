//! Finding the ends of JSON values without looking into them.
//!
//! Offsets are those of bytes in the whole text. What is passed over is trusted: that brackets pair and
//! strings end is checked, that a number is one is not.

mod excerpt;
mod valid;

pub use crate::brackets::is_compact;
pub use excerpt::excerpt;
pub use valid::{Notes, check, is_json};

use crate::brackets::{container_end, string_stop};
use memchr::memmem::Finder;
use std::borrow::Cow;
use std::sync::LazyLock;

static FIND_ESCAPE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("\\u"));

/// Whether a plain name in a text may be spelled so that its bytes do not tell it: `metad\u0061ta`.
pub fn may_respell(text: &str) -> bool {
    FIND_ESCAPE.find(text.as_bytes()).is_some()
}

/// The kinds of values that need different treatment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `{…}`
    Object,
    /// `[…]`
    List,
    /// `"…"`
    Text,
    /// Numbers, `true`, `false`, `null`: compared as written.
    Word,
}

/// The offset of the next item, or of the end of what holds the items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Where the item starts.
    Item(usize),
    /// One past the closing bracket.
    End(usize),
}

/// What kind of value starts at `at`, if one does.
pub fn kind(text: &[u8], at: usize) -> Option<Kind> {
    match text.get(at)? {
        b'{' => Some(Kind::Object),
        b'[' => Some(Kind::List),
        b'"' => Some(Kind::Text),
        b'-' | b'0'..=b'9' | b't' | b'f' | b'n' => Some(Kind::Word),
        _ => None,
    }
}

/// The first byte from `at` on that is no white space.
pub fn skip_space(text: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = text.get(at) {
        at += 1;
    }
    at
}

/// The end of the value that starts at `at`.
pub fn end(text: &[u8], at: usize) -> Option<usize> {
    match kind(text, at)? {
        Kind::Word => Some(word_end(text, at)),
        Kind::Text => text_end(text, at),
        Kind::Object | Kind::List => container_end(text, at),
    }
}

/// The end of the value that starts at `at`, if it is certain that it ends within `text`: a number at the
/// very end may go on.
pub fn end_within(text: &[u8], at: usize) -> Option<usize> {
    let is_word = kind(text, at)? == Kind::Word;
    end(text, at).filter(|&end| !is_word || end < text.len())
}

/// The first item of the object or list that opens at `at`, which `close` closes.
pub fn first(text: &[u8], at: usize, close: u8) -> Next {
    let at = skip_space(text, at + 1);
    if text.get(at) == Some(&close) { Next::End(at + 1) } else { Next::Item(at) }
}

/// What follows the item that ends at `at`; the offset of what should not stand there otherwise.
///
/// # Errors
/// Neither a comma nor `close` follows.
pub fn next(text: &[u8], at: usize, close: u8) -> Result<Next, usize> {
    let at = skip_space(text, at);
    match text.get(at) {
        Some(b',') => Ok(Next::Item(skip_space(text, at + 1))),
        Some(&byte) if byte == close => Ok(Next::End(at + 1)),
        _ => Err(at),
    }
}

/// Reads `"key":` at `at`: the key as written, without its quotes, and where its value starts.
///
/// # Errors
/// The offset at which something else stands.
pub fn key(text: &str, at: usize) -> Result<(&str, usize), usize> {
    let bytes = text.as_bytes();
    let end = text_end(bytes, at).filter(|_| bytes[at] == b'"').ok_or(at)?;
    let colon = skip_space(bytes, end);
    if bytes.get(colon) != Some(&b':') {
        return Err(colon);
    }
    Ok((text.get(at + 1..end - 1).unwrap_or_default(), skip_space(bytes, colon + 1)))
}

fn word_end(text: &[u8], at: usize) -> usize {
    let in_word = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.');
    at + text.get(at..).unwrap_or_default().iter().take_while(|&byte| in_word(byte)).count()
}

/// The end of the string whose opening quote is at `at`.
fn text_end(text: &[u8], at: usize) -> Option<usize> {
    let mut at = at + 1;
    loop {
        at = string_stop(text, at)?;
        match text[at] {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

/// Length of the longest common prefix.
pub fn common_prefix(a: &[u8], b: &[u8]) -> usize {
    // Arrays of a known size are compared without a call.
    const BLOCK: usize = 32;
    let (blocks, _) = a.as_chunks::<BLOCK>();
    let (others, _) = b.as_chunks::<BLOCK>();
    let start = blocks.iter().zip(others).take_while(|(a, b)| a == b).count() * BLOCK;
    start + a[start..].iter().zip(&b[start..]).take_while(|(a, b)| a == b).count()
}

/// The items of an object or a list, passed over one after the other.
///
/// Ends at the closing bracket, or where the text is broken: see [`Items::is_whole`].
pub struct Items<'t> {
    text: &'t str,
    next: Option<Next>,
    is_object: bool,
}

/// An item of an object or a list.
#[derive(Clone, Copy, Debug)]
pub struct Item<'t> {
    /// The key as written, without its quotes; empty for elements of lists.
    pub key: &'t str,
    /// The text of the value.
    pub value: &'t str,
}

impl Item<'_> {
    /// Whether its key is this name, however it is written.
    pub fn is(&self, name: &str) -> bool {
        is_key(self.key, name)
    }
}

/// Whether a key as it is written, without its quotes, is this name.
pub fn is_key(written: &str, name: &str) -> bool {
    written == name || written.contains('\\') && decoded(written) == name
}

/// A key as it is meant; one that no parser would take as it is written.
pub fn decoded(written: &str) -> Cow<'_, str> {
    let spelled = |written: &str| serde_json::from_str(&format!("\"{written}\"")).ok();
    match written.contains('\\').then(|| spelled(written)).flatten() {
        Some(key) => Cow::Owned(key),
        None => Cow::Borrowed(written),
    }
}

impl<'t> Items<'t> {
    /// Those of the value that `text` starts with; `None` if that is neither an object nor a list.
    pub fn of(text: &'t str) -> Option<Self> {
        Self::at(text, skip_space(text.as_bytes(), 0))
    }

    /// Those of the value that starts at `at`; `None` if that is neither an object nor a list.
    pub fn at(text: &'t str, at: usize) -> Option<Self> {
        let is_object = match kind(text.as_bytes(), at)? {
            Kind::Object => true,
            Kind::List => false,
            Kind::Text | Kind::Word => return None,
        };
        let next = first(text.as_bytes(), at, close(is_object));
        Some(Self { text, next: Some(next), is_object })
    }

    /// Whether it is an object.
    pub const fn is_object(&self) -> bool {
        self.is_object
    }

    /// Whether all items were read, and the bracket behind them.
    pub const fn is_whole(&self) -> bool {
        self.end().is_some()
    }

    /// One past the bracket that closes it, once all items were read.
    pub const fn end(&self) -> Option<usize> {
        match self.next {
            Some(Next::End(end)) => Some(end),
            _ => None,
        }
    }

    /// The value of the member of this name. Of several the last counts, as it does for the server.
    pub fn last_of(self, name: &str) -> Option<&'t str> {
        self.filter(|item| item.is(name)).last().map(|item| item.value)
    }

    /// The key of the next item, as in [`Item`], and where its value starts: for those who may enter it. They
    /// have to say by [`Items::pass`] where it ends.
    pub fn enter(&mut self) -> Option<(&'t str, usize)> {
        let Some(Next::Item(at)) = self.next else { return None };
        self.next = None;
        if self.is_object { key(self.text, at).ok() } else { Some(("", at)) }
    }

    /// Goes on behind the value that ends at `end`; `None` if neither a comma nor the end follows.
    pub fn pass(&mut self, end: usize) -> Option<()> {
        self.next = Some(next(self.text.as_bytes(), end, close(self.is_object)).ok()?);
        Some(())
    }
}

impl<'t> Iterator for Items<'t> {
    type Item = Item<'t>;

    fn next(&mut self) -> Option<Item<'t>> {
        let (key, start) = self.enter()?;
        let end = end(self.text.as_bytes(), start)?;
        self.pass(end)?;
        Some(Item { key, value: self.text.get(start..end)? })
    }
}

const fn close(is_object: bool) -> u8 {
    if is_object { b'}' } else { b']' }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    fn told(text: &str) -> Option<(Vec<(String, Value)>, bool)> {
        let mut items = Items::of(text)?;
        let read = |item: Item<'_>| {
            let key = serde_json::from_str(&format!("\"{}\"", item.key)).unwrap();
            (key, serde_json::from_str(item.value).unwrap())
        };
        let all = items.by_ref().map(read).collect();
        Some((all, items.is_whole()))
    }

    #[test]
    fn of_members_of_one_name_the_last_counts() {
        let last = |text, name| Items::of(text).unwrap().last_of(name);
        let twice = r#"{"a":1,"b":2,"\u0061":3,"\q":4}"#;
        assert_eq!([last(twice, "a"), last(twice, "b"), last(twice, "c")], [Some("3"), Some("2"), None]);
        assert_eq!(last("[1]", "a"), None);
    }

    #[test]
    fn long_strings_end_where_short_ones_do() {
        for length in 0..120 {
            for text in ["a".repeat(length) + "\\\"", "é\\\\".repeat(length)] {
                let text = format!("\"{text}\" \"");
                assert_eq!(end(text.as_bytes(), 0), Some(text.len() - 2));
                assert_eq!(end(&text.as_bytes()[..text.len() - 3], 0), None);
            }
        }
    }

    proptest! {
        #[test]
        fn items_are_those_that_a_parser_finds(
            text in r#"( ?[\[{]("a(\\")?":)?(1|null|"x\\\\"|\[\]|\{"b":\[3\]\})?,? ?("c":|"c")?(\{\}|2)?[\]}]| \{"a" : [1-9]{1,2} ,"a":"\}" \} )"#,
        ) {
            if let Ok(value) = serde_json::from_str::<Value>(&text) {
                let (all, is_whole) = told(&text).unwrap();
                prop_assert!(is_whole);
                let again = match value {
                    Value::Object(_) => Value::Object(all.into_iter().collect()),
                    _ => Value::Array(all.into_iter().map(|(_, value)| value).collect()),
                };
                prop_assert_eq!(again, value);
            }
        }
    }
}
