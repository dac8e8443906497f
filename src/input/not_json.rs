//! Lines of logs that begin with a bracket as JSON does, and are none: `[23/Nov/2026:12:00:01 +0000] GET /`.

use serde::de::IgnoredAny;

/// Whether a line is no JSON, whatever follows it. What is only cut off, or broken further in, is not meant.
pub(super) fn is_no_json(line: &[u8]) -> bool {
    let inside = line.get(1..).unwrap_or_default().trim_ascii_start();
    let opens_none = match (line.first(), inside.first()) {
        (Some(b'{'), Some(first)) => !matches!(first, b'"' | b'}'),
        (Some(b'['), Some(b'{' | b'[' | b'"' | b']')) | (Some(b'{' | b'['), None) => false,
        (Some(b'['), Some(_)) => is_no_element(inside),
        _ => return false,
    };
    opens_none || has_words_behind(line)
}

/// Whether what stands behind the opening bracket of a list is no number and no word that JSON has.
fn is_no_element(inside: &[u8]) -> bool {
    let mut values = serde_json::Deserializer::from_slice(inside).into_iter::<IgnoredAny>();
    match values.next() {
        Some(Ok(_)) => {
            let behind = inside[values.byte_offset()..].trim_ascii_start().first();
            !matches!(behind, None | Some(b',' | b']'))
        }
        Some(Err(error)) => !error.is_eof(),
        None => false,
    }
}

/// Whether words follow upon a value that is complete.
fn has_words_behind(line: &[u8]) -> bool {
    let mut values = serde_json::Deserializer::from_slice(line).into_iter::<IgnoredAny>();
    if !matches!(values.next(), Some(Ok(_))) {
        return false;
    }
    let behind = line[values.byte_offset()..].trim_ascii_start().first();
    behind.is_some_and(|byte| byte.is_ascii_alphanumeric() || b"-(<=".contains(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_are_not_all_of_json() {
        for line in [
            "[23/Nov/2026:12:00:01 +0000] x",
            "[2026-11-23 12:00:01,123] x",
            "[12:00:01] x",
            "[thread-1] x",
            "[  0 ] x",
            "[0] x",
            "[] x",
            "[*] x",
            "{web} x",
            "{} x",
            "{\"a\":1} x",
        ] {
            assert!(is_no_json(line.as_bytes()), "{line}");
        }
        for line in [
            "[",
            "[1",
            "[1,",
            "[-1.5e3]",
            "[tru",
            "[true, 1]",
            "[\"a",
            "[{\"a\":",
            "{",
            "{}",
            "{\"a\":1}{\"a\"",
            "{\"a\":1},",
            "{\"a\":1}]",
            "{\"a\":1}\u{0}\u{0}",
            "{\"a\":x",
            "a",
            "",
        ] {
            assert!(!is_no_json(line.as_bytes()), "{line}");
        }
    }
}
