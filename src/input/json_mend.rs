//! Finds back into JSON that was damaged: what a quote or a bracket means is judged by its neighbours.
//!
//! Nothing here changes how sound JSON is read: there a string opens only behind `{[,:` and closes
//! only before `,:]}`.

use super::excerpt::Excerpt;

/// What a quote inside of a string is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quote {
    /// The end of the string.
    Closes,
    /// A part of the string: one too many, or the backslash before it is lost.
    Stray,
    /// The start of the next string, since the end of this one is lost. The structure between them
    /// starts here.
    Opens(usize),
}

/// Judges the quote at `at` inside of a string; None if that takes more text.
pub(super) fn quote_in_string(text: Excerpt<'_>, at: usize) -> Option<Quote> {
    Some(match next(text, at + 1)? {
        None | Some((_, b',' | b':' | b']' | b'}')) => Quote::Closes,
        Some(_) => structure_before(text.text, at).map_or(Quote::Stray, Quote::Opens),
    })
}

/// Whether the quote at `at` outside of a string opens one. If not, it ends one whose start is lost.
pub(super) fn opens_string(text: &[u8], at: usize) -> bool {
    matches!(before(text, at), None | Some(b'{' | b'[' | b',' | b':' | b'"'))
}

/// Where the structure starts that text ends with, such as `},{` or `, `.
fn structure_before(text: &[u8], at: usize) -> Option<usize> {
    let is_structure = |byte: &&u8| b"{}[],: ".contains(byte);
    let start = at - text[..at].iter().rev().take_while(is_structure).count();
    let ends_value = |byte: &u8| matches!(byte, b'}' | b']' | b',');
    text[start..at].iter().position(ends_value).map(|found| start + found)
}

/// The last byte before `at` that is not blank.
pub(super) fn before(text: &[u8], at: usize) -> Option<u8> {
    text[..at].trim_ascii_end().last().copied()
}

/// The first byte from `at` on that is not blank, and where it is: `Some(None)` if there is none, `None`
/// if that takes more text.
pub(super) fn next(text: Excerpt<'_>, at: usize) -> Option<Option<(usize, u8)>> {
    let Excerpt { text, is_last, .. } = text;
    let found = text[at..].iter().position(|byte| !byte.is_ascii_whitespace());
    match found {
        Some(blanks) => Some(Some((at + blanks, text[at + blanks]))),
        None => is_last.then_some(None),
    }
}

/// Bytes of an object's start that are compared.
const START: usize = 48;

/// How the object that starts at `at` begins: its bracket, its first key and the colon. Nothing if it
/// begins otherwise.
pub(super) fn first_key(text: &[u8], at: usize) -> &[u8] {
    let start = &text[at..text.len().min(at + START)];
    let is_object = start.strip_prefix(b"{").is_some_and(|rest| rest.trim_ascii_start().starts_with(b"\""));
    let len = start.iter().position(|&byte| byte == b':').filter(|_| is_object).map_or(0, |colon| colon + 1);
    &start[..len]
}

/// Whether `start` stands at `at`; None if that takes more text.
pub(super) fn stands_at(text: Excerpt<'_>, at: usize, start: &[u8]) -> Option<bool> {
    let Excerpt { text, is_last, .. } = text;
    let there = &text[at..text.len().min(at + start.len())];
    if start.is_empty() || !start.starts_with(there) {
        return Some(false);
    }
    match there.len() == start.len() {
        true => Some(true),
        false => is_last.then_some(false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn excerpt(text: &[u8], is_last: bool) -> Excerpt<'_> {
        Excerpt { text, base: 0, is_last }
    }

    fn quote(text: &str) -> Quote {
        let at = text.find('|').unwrap();
        quote_in_string(excerpt(text.replace('|', "").as_bytes(), true), at).unwrap()
    }

    #[test]
    fn a_quote_is_judged_by_its_neighbours() {
        for text in [r#"{"a":"b|","c":1}"#, r#"{"a|" : 1}"#, r#"["a|" ]"#, r#"["a|""#] {
            assert_eq!(quote(text), Quote::Closes, "{text}");
        }
        assert_eq!(quote(r#"{"a":"b,|"c":1}"#), Quote::Opens(7));
        assert_eq!(quote(r#"[{"a":"b}, {|"c":1}"#), Quote::Opens(8));
        assert_eq!(quote(r#"{"a":"say |"hi" now"}"#), Quote::Stray);
        assert_eq!(quote(r#"{"a":"2|""}"#), Quote::Stray);
        assert_eq!(quote_in_string(excerpt(br#"{"a""#, false), 3), None);
        assert!(opens_string(br#"{"a": "#, 6) && !opens_string(br#"{"a": b"#, 7));
    }

    #[test]
    fn objects_of_a_kind_start_alike() {
        assert_eq!(first_key(br#"[{"level":"x"}"#, 1), br#"{"level":"#);
        assert_eq!(first_key(b"{}", 0), b"");
        let [open, whole] = [false, true].map(|is_last| excerpt(br#"{"level":1}{"lev"#, is_last));
        let key = br#"{"level":"#;
        assert_eq!(stands_at(open, 0, key), Some(true));
        assert_eq!(stands_at(open, 11, key), None);
        assert_eq!(stands_at(whole, 11, key), Some(false));
        assert_eq!(stands_at(open, 1, key), Some(false));
    }
}
