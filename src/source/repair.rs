//! Makes readable what a strict JSON parser refuses although its meaning is plain.

use std::borrow::Cow;

/// The record with invalid UTF-8 and unpaired surrogates (`\ud800` without its other half) replaced
/// by U+FFFD, or `None` where there is nothing of that kind to repair.
pub(super) fn repair(record: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(record);
    let replaced = replace_lone_surrogates(&text);
    match (&text, replaced) {
        (_, Some(fixed)) => Some(fixed),
        (Cow::Owned(lossy), None) => Some(lossy.clone()),
        (Cow::Borrowed(_), None) => None,
    }
}

/// The record without the colours that a program writes for terminals (`jq -C`, log viewers); `None` where there are none.
/// As bytes of JSON they can stand nowhere.
pub(super) fn without_colours(record: &[u8]) -> Option<Vec<u8>> {
    let mut escape = memchr::memchr(0x1b, record)?;
    let mut plain = Vec::with_capacity(record.len());
    let mut rest = record;
    loop {
        plain.extend_from_slice(&rest[..escape]);
        let behind = &rest[escape + 1..];
        let is_inside = |byte: &&u8| byte.is_ascii_digit() || **byte == b';';
        let codes =
            behind.strip_prefix(b"[").map_or(0, |codes| 1 + codes.iter().take_while(is_inside).count());
        let is_ended = codes > 0 && behind.get(codes).is_some_and(u8::is_ascii_alphabetic);
        rest = &behind[codes + usize::from(is_ended)..];
        let Some(next) = memchr::memchr(0x1b, rest) else { break };
        escape = next;
    }
    plain.extend_from_slice(rest);
    Some(plain)
}

fn replace_lone_surrogates(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let mut fixed: Option<Vec<u8>> = None;
    let mut i = 0;
    // A record that is cut off may end in a backslash: what follows it lies beyond the end.
    while let Some(found) = memchr::memchr(b'\\', bytes.get(i..).unwrap_or_default()) {
        let at = i + found;
        i = at + 2;
        let Some(unit) = escape_at(bytes, at) else { continue };
        i = at + 6;
        match unit {
            0xD800..=0xDBFF if matches!(escape_at(bytes, i), Some(0xDC00..=0xDFFF)) => i += 6,
            // The same length, so that later offsets still hold.
            0xD800..=0xDFFF => {
                fixed.get_or_insert_with(|| bytes.to_vec())[at..at + 6].copy_from_slice(b"\\ufffd");
            }
            _ => {}
        }
    }
    fixed.and_then(|bytes| String::from_utf8(bytes).ok())
}

/// The code unit of a `\uXXXX` escape that starts at `at`.
fn escape_at(bytes: &[u8], at: usize) -> Option<u16> {
    let digits = bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
    let digits = std::str::from_utf8(digits).ok()?;
    u16::from_str_radix(digits, 16).ok()
}

/// The line without the NULs that a crash leaves before or behind a whole record; a line of nothing else
/// stays as it is.
pub(super) fn without_nuls(line: &[u8]) -> &[u8] {
    if line.first() != Some(&0) && line.last() != Some(&0) {
        return line;
    }
    let is_text = |byte: &u8| *byte != 0;
    match (line.iter().position(is_text), line.iter().rposition(is_text)) {
        (Some(first), Some(last)) => line[first..=last].trim_ascii(),
        _ => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_no_part_of_a_record() {
        let plain =
            |text: &str| without_colours(text.as_bytes()).map(|plain| String::from_utf8(plain).unwrap());
        assert_eq!(plain("\u{1b}[1;39m{\"a\":\u{1b}[0m1}\u{1b}[0m").as_deref(), Some("{\"a\":1}"));
        assert_eq!(plain("a\u{1b}").as_deref(), Some("a"));
        assert_eq!(plain("\u{1b}[\u{1b}[3").as_deref(), Some(""));
        assert_eq!(plain("{\"a\":1}"), None);
    }

    #[test]
    fn repairs_only_what_is_broken() {
        assert_eq!(repair(br#"{"a":"b\\ud800 \ud83d\ude00"}"#), None);
        assert_eq!(repair(br#"{"a":"x\ud800y\udc00"}"#).as_deref(), Some(r#"{"a":"x\ufffdy\ufffd"}"#));
        assert_eq!(repair(br#"{"a":"cut off after a backslash \"#), None);
        assert_eq!(repair(b"{\"a\":\"\xff\"}").as_deref(), Some("{\"a\":\"\u{fffd}\"}"));
    }
}
