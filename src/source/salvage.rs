//! Looks for whole values in a text that is broken somewhere.

use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;

/// How often a text may be gone through in search of values: nested ones that break off late would take
/// quadratic time.
const PASSES: usize = 16;

/// Where the objects are in `text` that are sound and of which `is_record` is true, in their order. The
/// first one may be any object if it is complete.
pub(super) fn salvage(text: &str, is_record: impl Fn(&str) -> bool) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let (mut from, mut left) = (0, text.len().saturating_mul(PASSES));
    while let Some(start) = memchr::memchr(b'{', &text.as_bytes()[from..]).map(|at| from + at) {
        from = start + 1;
        if !may_start(text, start) {
            continue;
        }
        match value(&text[start..]) {
            Ok(value) => {
                left = left.saturating_sub(value.len());
                let end = start + value.len();
                if is_complete(text, start, end, is_record(value)) {
                    found.push(start..end);
                    from = end;
                }
            }
            Err(read) => left = left.saturating_sub(read),
        }
        if left == 0 {
            break;
        }
    }
    found
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

/// Whether a value is one of the list and complete, as what follows it shows.
fn is_complete(text: &str, start: usize, end: usize, is_record: bool) -> bool {
    if start > 0 && !is_record {
        return false;
    }
    let rest = text[end..].trim_ascii_start();
    match rest.as_bytes().first() {
        None | Some(b'{') => true,
        Some(b',') if rest[1..].trim_ascii_start().starts_with('"') => {
            // Either a bracket too many has closed it and its keys go on, or the next value has lost its
            // bracket: that one has such keys again.
            let known = keys(&text[start..end]);
            is_record && keys(&format!("{{{}", &rest[1..])).iter().any(|key| known.contains(key))
        }
        Some(b',') => true,
        Some(b']' | b'}') => start > 0,
        _ => false,
    }
}

/// The keys of an object up to where it breaks.
fn keys(object: &str) -> BTreeSet<String> {
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
    let _ = serde_json::Deserializer::from_str(object).deserialize_map(&mut keys);
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
        for text in [r#"{"a":["#, r#"{"a":[{},"#, r#"[{"#, "{\n"] {
            salvage(&text.repeat(100_000), |_| false);
            salvage(&format!("{}x", text.repeat(100_000)), |_| false);
        }
    }
}
