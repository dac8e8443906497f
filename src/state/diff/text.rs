//! JSON text as values: one spelling for each string, no white space.

use crate::state::scan::is_compact;
use std::borrow::Cow;

/// A value on one line: without white space, strings with the fewest escapes, everything else as written.
/// Equal scalars have equal text; objects keep their order of keys.
pub(super) fn canonical(json: &str) -> Cow<'_, str> {
    if is_compact(json.as_bytes()) {
        return Cow::Borrowed(json);
    }
    let mut out = String::with_capacity(json.len());
    let mut rest = json;
    while let Some(at) = rest.find(|c: char| c == '"' || c <= ' ') {
        out.push_str(&rest[..at]);
        if rest.as_bytes()[at] == b'"' {
            let end = string_end(rest, at);
            push_string(&rest[at..end], &mut out);
            rest = &rest[end..];
        } else {
            rest = &rest[at + 1..];
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// The end of the string whose quote is at `start`, or of the text.
fn string_end(json: &str, start: usize) -> usize {
    let bytes = json.as_bytes();
    let mut at = start + 1;
    loop {
        match bytes.get(at) {
            None => return json.len(),
            Some(b'"') => return at + 1,
            Some(b'\\') => at += 2,
            Some(_) => at += 1,
        }
    }
}

/// The text of a string with its quotes, decoded. What is no valid escape stands for itself, half a
/// surrogate pair for U+FFFD, as Go reads it.
pub(super) fn decoded(string: &str) -> Cow<'_, str> {
    let inner = string.strip_prefix('"').unwrap_or(string);
    let inner = inner.strip_suffix('"').unwrap_or(inner);
    let Some(mut at) = inner.find('\\') else { return Cow::Borrowed(inner) };
    let mut out = String::with_capacity(inner.len());
    let mut rest = inner;
    loop {
        out.push_str(&rest[..at]);
        rest = unescape(&rest[at..], &mut out);
        match rest.find('\\') {
            Some(next) => at = next,
            None => break,
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Decodes the escape at the start of `text` into `out`; gives what follows.
fn unescape<'t>(text: &'t str, out: &mut String) -> &'t str {
    let known = match text.as_bytes().get(1) {
        Some(b'n') => '\n',
        Some(b't') => '\t',
        Some(b'r') => '\r',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(&byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
        Some(b'u') => return unescape_unit(text, out),
        _ => {
            out.push('\\');
            return &text[1..];
        }
    };
    out.push(known);
    &text[2..]
}

/// `\uXXXX`, or two of them that are one character.
fn unescape_unit<'t>(text: &'t str, out: &mut String) -> &'t str {
    let unit = |text: &str| {
        let digits =
            text.strip_prefix("\\u")?.get(..4).filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit()))?;
        u16::from_str_radix(digits, 16).ok()
    };
    let Some(first) = unit(text) else {
        out.push('\\');
        return &text[1..];
    };
    let second = unit(&text[6..]).filter(|_| (0xd800..0xdc00).contains(&first));
    let pair = second.and_then(|second| char::decode_utf16([first, second]).next()?.ok());
    out.push(pair.or_else(|| char::from_u32(u32::from(first))).unwrap_or(char::REPLACEMENT_CHARACTER));
    &text[if pair.is_some() { 12 } else { 6 }..]
}

/// Writes a string with the fewest escapes.
fn push_string(string: &str, out: &mut String) {
    if string.contains('\\') || string.len() < 2 || string.bytes().any(|byte| byte < b' ') {
        push_quoted(&decoded(string), out);
    } else {
        out.push_str(string);
    }
}

/// Writes text as a JSON string with the fewest escapes: those serde_json writes.
pub(super) fn push_quoted(text: &str, out: &mut String) {
    // Strings always have a JSON form; an empty one for none keeps this total.
    out.push_str(&serde_json::to_string(text).unwrap_or_default());
}

/// Whether two strings, or two words, are the same value.
pub(super) fn same_scalar(old: &str, new: &str) -> bool {
    old == new || (old.starts_with('"') && new.starts_with('"') && decoded(old) == decoded(new))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_spelling_for_each_value() {
        let cases = [
            ("{ \"a b\" :\n\t[1.50, \"x  y\"] }", "{\"a b\":[1.50,\"x  y\"]}"),
            (r#""\u003ca\u003e\/""#, r#""<a>/""#),
            (r#""\u00e9\ud83d\ude00\ud83d \uD83Dx""#, "\"é😀\u{fffd} \u{fffd}x\""),
            (r#""\u0007\n\"\\""#, r#""\u0007\n\"\\""#),
            ("\"plain text\"", "\"plain text\""),
        ];
        for (json, expected) in cases {
            assert_eq!(canonical(json), expected);
            assert_eq!(canonical(expected), expected);
        }
    }

    #[test]
    fn broken_escapes_stand_for_themselves() {
        for text in [r#""\q""#, r#""\u12""#, r#""\uzzzz\u""#, r#""\"#, "\"", "", r#""\ué""#] {
            let _ = (canonical(text), decoded(text));
        }
        assert_eq!(decoded(r#""\q\u12""#), r"\q\u12");
    }
}
