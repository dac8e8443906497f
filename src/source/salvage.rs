//! Looks for whole values in a text that is broken somewhere.

use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::collections::BTreeSet;
use std::fmt;
use std::io::Read;
use std::ops::Range;

/// How often a text may be gone through in search of values: nested ones that break off late would take
/// quadratic time.
const PASSES: usize = 16;

/// Of what follows a value so many bytes are looked at for its keys.
const BEHIND: u64 = 64 << 10;

/// Where the objects are in `text` that are sound and of which `is_record` is true, in their order. The
/// first one may be any object if it is complete.
pub(super) fn salvage(text: &str, is_record: impl Fn(&str) -> bool) -> Vec<Range<usize>> {
    Search { text, left: text.len().saturating_mul(PASSES) }.all(is_record)
}

/// A search, and how many bytes may yet be read of its text.
struct Search<'t> {
    text: &'t str,
    left: usize,
}

impl Search<'_> {
    fn all(&mut self, is_record: impl Fn(&str) -> bool) -> Vec<Range<usize>> {
        let text = self.text;
        let (mut found, mut from) = (Vec::new(), 0);
        while let Some(start) = memchr::memchr(b'{', &text.as_bytes()[from..]).map(|at| from + at) {
            from = start + 1;
            if !may_start(text, start) {
                continue;
            }
            match value(&text[start..]) {
                Ok(value) => {
                    self.spend(value.len());
                    let end = start + value.len();
                    if self.is_complete(start..end, is_record(value)) {
                        found.push(start..end);
                        from = end;
                    }
                }
                Err(read) => self.spend(read),
            }
            if self.left == 0 {
                break;
            }
        }
        found
    }

    fn spend(&mut self, read: usize) {
        self.left = self.left.saturating_sub(read);
    }

    /// Whether a value is one of the list and complete, as what follows it shows.
    fn is_complete(&mut self, value: Range<usize>, is_record: bool) -> bool {
        let start = value.start;
        if start > 0 && !is_record {
            return false;
        }
        let rest = self.text[value.end..].trim_ascii_start();
        match rest.as_bytes().first() {
            None | Some(b'{') => true,
            Some(b',') if rest[1..].trim_ascii_start().starts_with('"') => {
                // Either a bracket too many has closed it and its keys go on, or the next value has lost its
                // bracket: that one has such keys again.
                is_record && self.has_keys_of(value, &rest.as_bytes()[1..])
            }
            Some(b',') => true,
            Some(b']' | b'}') => start > 0,
            _ => false,
        }
    }

    /// Whether what follows a value has any of its keys.
    fn has_keys_of(&mut self, value: Range<usize>, rest: &[u8]) -> bool {
        self.spend(value.len());
        let known = keys(self.text[value].as_bytes());
        let mut rest = b"{".chain(rest).take(BEHIND);
        let found = keys(&mut rest);
        self.spend((BEHIND - rest.limit()) as usize);
        found.iter().any(|key| known.contains(key))
    }
}

/// The value at the start of a text, or how many bytes show that there is none.
fn value(text: &str) -> Result<&str, usize> {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<&RawValue>();
    match values.next() {
        Some(Ok(value)) => Ok(value.get()),
        Some(Err(error)) => Err(offset(text, error.line(), error.column())),
        None => Err(text.len()),
    }
}

/// The offset of a line and a column, both counted from 1.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let newlines = memchr::memchr_iter(b'\n', text.as_bytes());
    let start = line.checked_sub(2).and_then(|before| newlines.map(|at| at + 1).nth(before));
    (start.unwrap_or(0) + column).min(text.len())
}

/// Whether an element of a list may start here.
fn may_start(text: &str, at: usize) -> bool {
    matches!(text.as_bytes()[..at].trim_ascii_end().last(), None | Some(b',' | b'}' | b'['))
}

/// The keys of an object up to where it breaks.
fn keys(object: impl Read) -> BTreeSet<String> {
    struct Keys(BTreeSet<String>);
    impl<'de> Visitor<'de> for &mut Keys {
        type Value = ();
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
            while let Some(key) = map.next_key()? {
                self.0.insert(key);
                map.next_value::<IgnoredAny>()?;
            }
            Ok(())
        }
    }
    let mut keys = Keys(BTreeSet::new());
    // That it breaks is known.
    let _ = serde_json::Deserializer::from_reader(object).deserialize_map(&mut keys);
    keys.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        let is_record = |value: &str| value.contains("uid");
        salvage(text, is_record).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn finds_what_was_swallowed() {
        assert_eq!(found(r#"{"a":{"b":"c},{"uid":1},{"x":2}, {"uid":3}"#), [r#"{"uid":1}"#, r#"{"uid":3}"#]);
        assert_eq!(found(r#"{"a":1}, x"#), [r#"{"a":1}"#]);
        assert_eq!(found(r#"{"a":1}{"uid":2}]}"#), [r#"{"a":1}"#, r#"{"uid":2}"#]);
        // One bracket too many: half an item.
        assert_eq!(found(r#"{"a":1},"uid":2}"#), [""; 0]);
        // One too few: the next item.
        assert_eq!(found(r#"{"uid":1},"b":2,"uid":2}"#), [r#"{"uid":1}"#]);
    }

    #[test]
    fn takes_no_quadratic_time() {
        let nested = r#"{"uid":1},"k":{"a":"#;
        for text in [r#"{"a":["#, r#"{"a":[{},"#, r#"[{"#, "{\n", nested] {
            salvage(&text.repeat(100_000), |value| value.contains("uid"));
            salvage(&format!("{}x", text.repeat(100_000)), |value| value.contains("uid"));
        }
    }

    #[test]
    fn reads_little_of_what_follows_a_record() {
        let text = format!(r#"{{"a":[{}1]}}"#, r#"{"uid":1},"k":1,"#.repeat(100_000));
        let mut search = Search { text: &text, left: usize::MAX };
        search.all(|value| value.contains("uid"));
        let read = usize::MAX - search.left;
        assert!(read < 8 * text.len(), "{read} bytes of {}", text.len());
    }
}
