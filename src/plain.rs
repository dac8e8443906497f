//! Texts that others wrote, fit for a terminal: what it would obey is written out. Logs, servers and file names can
//! hold anything, and a terminal does what it is told: move, recolour, retitle, and run what was typed before. So do
//! spreadsheets, which compute what begins as a formula. And what is counted, in words.

use std::borrow::Cow;
use std::fmt::Display;

/// The text on one line, with what a terminal would obey as `\u{1b}`.
pub(crate) fn plain(text: &str) -> Cow<'_, str> {
    escaped(text, is_obeyed)
}

/// The same of a text of several lines, which stay lines.
pub(crate) fn plain_lines(text: &str) -> Cow<'_, str> {
    escaped(text, |c| c != '\n' && is_obeyed(c))
}

/// The text as a field of CSV (RFC 4180), with what a terminal would obey written out, and `'` in front of what a
/// spreadsheet would take for a formula.
pub(crate) fn cell(text: &str) -> Cow<'_, str> {
    let text = plain_lines(text);
    let guard = if text.starts_with(['=', '+', '-', '@', '\n']) { "'" } else { "" };
    if text.contains([',', '"', '\n']) {
        Cow::Owned(format!("\"{guard}{}\"", text.replace('"', "\"\"")))
    } else if guard.is_empty() {
        text
    } else {
        Cow::Owned(format!("{guard}{text}"))
    }
}

/// `1 body`, `2 bodies`.
pub(crate) fn counted<N: Display + PartialEq + From<u8>>(n: N, one: &str, many: &str) -> String {
    format!("{n} {}", if n == N::from(1) { one } else { many })
}

#[cfg(feature = "net")]
type Cause<'e> = &'e (dyn std::error::Error + 'static);

/// An error and its causes, one behind the other. What is told of them depends: all, the last, the first that says where.
#[cfg(feature = "net")]
pub(crate) fn causes<'e>(error: Cause<'e>) -> impl Iterator<Item = Cause<'e>> {
    std::iter::successors(Some(error), |error: &Cause<'e>| (*error).source())
}

/// Control characters, what parts lines, and what turns the direction of what follows.
pub(crate) fn is_obeyed(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn escaped(text: &str, is_command: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.chars().any(&is_command) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_command(c) { out.extend(c.escape_unicode()) } else { out.push(c) }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_others_command_nothing() {
        assert_eq!(plain("kubectl/v1.35 (größe)"), "kubectl/v1.35 (größe)");
        assert_eq!(plain("a\u{1b}[31m\nb\u{9b}\u{202e}"), "a\\u{1b}[31m\\u{a}b\\u{9b}\\u{202e}");
        assert_eq!(plain_lines("a\u{1b}[31m\nb\r\n"), "a\\u{1b}[31m\nb\\u{d}\n");
    }

    #[test]
    fn cells_are_quoted_and_no_formulas() {
        for (text, written) in [
            ("", ""),
            ("a b", "a b"),
            ("a,\"b\"\n", "\"a,\"\"b\"\"\n\""),
            ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
            ("@a,b", "\"'@a,b\""),
            ("+1", "'+1"),
            ("-x", "'-x"),
            ("\n=1", "\"'\n=1\""),
            ("\t=1\r", "\\u{9}=1\\u{d}"),
            ("a-b=c", "a-b=c"),
        ] {
            assert_eq!(cell(text), written);
        }
    }
}
