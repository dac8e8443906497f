//! What the start of a line of YAML says.

use std::collections::BTreeSet;

/// The kinds of lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// Nothing, or a comment.
    Blank,
    /// `%YAML …`
    Directive,
    /// `---`: a document starts, on the same line if `content`.
    Start { content: bool },
    /// `...`
    End,
    /// Anything else, behind `indent` spaces; `dash` if it is an item of a sequence.
    Content { indent: usize, dash: bool },
}

impl Line {
    pub(super) fn of(line: &[u8]) -> Self {
        let line = line.trim_ascii_end();
        let indent = line.iter().take_while(|&&byte| byte == b' ').count();
        let rest = &line[indent..];
        match rest.trim_ascii_start().first() {
            None | Some(b'#') => return Self::Blank,
            // A tab is no indentation, so the line goes on with what is above it.
            Some(_) if rest[0] == b'\t' => return Self::Content { indent: usize::MAX, dash: false },
            Some(b'%') if indent == 0 => return Self::Directive,
            Some(_) => {}
        }
        if indent == 0 {
            if let Some(rest) = mark(line, b"---") {
                return Self::Start {
                    content: !matches!(rest.trim_ascii_start().first(), None | Some(b'#')),
                };
            } else if mark(line, b"...").is_some() {
                return Self::End;
            }
        }
        Self::Content { indent, dash: mark(rest, b"-").is_some() }
    }
}

/// What stands behind a mark, which ends with its line or a blank.
fn mark<'a>(line: &'a [u8], mark: &[u8]) -> Option<&'a [u8]> {
    line.strip_prefix(mark).filter(|rest| matches!(rest.first(), None | Some(b' ' | b'\t')))
}

/// So many lines may stand in front of a document that are no YAML.
const MOST_LINES: usize = 256;

/// How long the lines at the start of `text` are that are no YAML, but what a terminal shows around it: commands,
/// prompts, warnings, titles. A document has to begin behind them, or the text has to end there; else they are damage, and
/// nothing is there to take them out of. None if that takes more text.
pub(super) fn banner(text: &[u8], end: bool) -> Option<usize> {
    let mut at = 0;
    for _ in 0..MOST_LINES {
        let rest = &text[at..];
        let len = match memchr::memchr(b'\n', rest) {
            Some(len) => len + 1,
            None if end => rest.len(),
            None => return None,
        };
        let line = rest[..len].trim_ascii_end();
        if len == 0 || at > 0 && starts_document(line) {
            return Some(at);
        }
        if Line::of(line) != Line::Blank && !is_no_yaml(line) {
            break;
        }
        at += len;
    }
    Some(0)
}

/// Whether a dump of objects begins with this line.
pub(super) fn starts_document(line: &[u8]) -> bool {
    let line = line.strip_prefix(b"- ").unwrap_or(line);
    let starts = [&b"apiVersion:"[..], b"kind:", b"items:"].iter().any(|key| mark(line, key).is_some());
    starts || mark(line, b"---").is_some()
}

/// Whether a line at the left is none that a mapping or a list may have there. One word may be a key that was cut
/// off, or a document (`null`).
pub(super) fn is_no_yaml(line: &[u8]) -> bool {
    if [&b"Warning: "[..], b"error: ", b"Error: "].iter().any(|start| line.starts_with(start)) {
        return true;
    }
    match line.first() {
        None | Some(b' ' | b'\t' | b'#' | b'-' | b'.' | b'%' | b'{' | b'}' | b']' | b'"' | b'\'') => false,
        Some(b'?' | b'&' | b'*' | b'!' | b'|' | b'>' | b',' | b':') => false,
        // A prompt, as in `[root@m0 ~]# kubectl get pods -o yaml`.
        Some(b'[') => [&b"]#"[..], b"]$"].iter().any(|end| {
            let behind = memchr::memmem::find(line, end).map(|at| &line[at + end.len()..]);
            behind.is_some_and(|rest| rest.first().is_none_or(u8::is_ascii_whitespace))
        }),
        Some(_) => line.trim_ascii_end().contains(&b' ') && !is_mapping_line(line),
    }
}

/// `key:`, `key: value`, and either behind a dash or several.
pub(super) fn is_mapping_line(line: &[u8]) -> bool {
    let mut rest = line.trim_ascii_start();
    while let Some(item) = rest.strip_prefix(b"- ") {
        rest = item.trim_ascii_start();
    }
    let rest = rest.strip_prefix(b"\"").unwrap_or(rest);
    let in_key = |&&byte: &&u8| byte.is_ascii_alphanumeric() || b"-_./\"".contains(&byte);
    let key = rest.iter().take_while(in_key).count();
    let value = rest[key..].strip_prefix(b":");
    key > 0
        && rest[0].is_ascii_alphabetic()
        && value.is_some_and(|value| matches!(value.first(), None | Some(b' ' | b'\t')))
}

/// Whether lines begin with the same word again, as those of a log do (`INFO: …`): a mapping has each key once. Of what has
/// keys of objects some are cut off or come twice by mistake, and that is told.
pub(super) fn repeats_words<'h>(lines: impl Iterator<Item = &'h [u8]>) -> bool {
    const OBJECTS: &[&[u8]] = &[b"apiVersion", b"kind", b"metadata", b"items", b"auditID"];
    let mut seen = BTreeSet::new();
    let mut repeats = false;
    for key in lines.take_while(|line| !line.starts_with(b"---")).filter_map(top_level_key) {
        if OBJECTS.contains(&key) {
            return false;
        }
        repeats |= !seen.insert(key);
    }
    repeats
}

/// The length of the key and its colon, if the line is `items:` at the top level and nothing else.
pub(super) fn is_items_key(line: &[u8]) -> Option<usize> {
    [&b"items:"[..], b"\"items\":", b"'items':"].into_iter().find_map(|key| {
        let rest = line.strip_prefix(key)?;
        let value = rest.trim_ascii_start();
        (value.is_empty() || (value[0] == b'#' && value.len() < rest.len())).then_some(key.len())
    })
}

/// The key of a block mapping at the top level, if the line begins with one.
pub(super) fn top_level_key(line: &[u8]) -> Option<&[u8]> {
    let colon = memchr::memchr(b':', line)?;
    if !line[colon + 1..].first().is_none_or(u8::is_ascii_whitespace) {
        return None;
    }
    let key = &line[..colon];
    let quote = key.first().filter(|byte| matches!(byte, b'"' | b'\''));
    let key = match quote {
        Some(&quote) => key[1..].strip_suffix(&[quote])?,
        None => key,
    };
    key.iter().all(|byte| byte.is_ascii_alphanumeric()).then_some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_terminals_show_around_yaml() {
        let of = |text: &str| banner(text.as_bytes(), true);
        for text in [
            "+ kubectl get pods -o yaml\n",
            "$ kubectl get pods -o yaml\n",
            "[root@m0 ~]# kubectl get pods -o yaml\n\n",
            "==== pods ====\n# all\n",
            "Switched to context \"prod\".\nWarning: v1 ComponentStatus is deprecated\n",
            "I1130 18:00:00.000000    1234 request.go:655] Throttling request took 1.04s\n",
        ] {
            for behind in ["", "apiVersion: v1\n", "- apiVersion: v1\n", "---\n"] {
                assert_eq!(of(&format!("{text}{behind}")), Some(text.len()), "{text}");
            }
            assert_eq!(banner(text.as_bytes(), false), None, "{text}");
            assert_eq!(of(&format!("{text}  name: a\n")), Some(0), "{text}");
            assert_eq!(of(&format!("{text}spec:\n")), Some(0), "{text}");
        }
        for text in
            ["stat", "stat\n", "null\n", "status:\n", "- a\n", "\"a\n", "}\n", "app.kubernetes.io/name: a\n"]
        {
            assert_eq!(of(text), Some(0), "{text}");
        }
    }

    #[test]
    fn lines_are_told_by_their_start() {
        for (line, kind) in [
            ("", Line::Blank),
            ("  # comment\r\n", Line::Blank),
            ("\tx: 1\n", Line::Content { indent: usize::MAX, dash: false }),
            ("%YAML 1.2\n", Line::Directive),
            ("---\r\n", Line::Start { content: false }),
            ("--- # comment\n", Line::Start { content: false }),
            ("--- !tag\n", Line::Start { content: true }),
            ("...\n", Line::End),
            ("----\n", Line::Content { indent: 0, dash: false }),
            ("  ---\n", Line::Content { indent: 2, dash: false }),
            ("- a: 1\n", Line::Content { indent: 0, dash: true }),
            ("  -\n", Line::Content { indent: 2, dash: true }),
            ("-1\n", Line::Content { indent: 0, dash: false }),
        ] {
            assert_eq!(Line::of(line.as_bytes()), kind, "{line:?}");
        }
        assert_eq!(is_items_key(b"items: # all\n"), Some(6));
        assert_eq!(is_items_key(b"\"items\":\r\n"), Some(8));
        assert_eq!(is_items_key(b"items: []\n"), None);
        assert_eq!(is_items_key(b" items:\n"), None);
        for (line, key) in [("kind: a\n", "kind"), ("\"kind\":", "kind"), ("spec:\r\n", "spec")] {
            assert_eq!(top_level_key(line.as_bytes()), Some(key.as_bytes()), "{line:?}");
        }
        for line in ["{kind: a}\n", "kind:a\n", "'kind: a\n", " kind: a\n", "kind\n"] {
            assert_eq!(top_level_key(line.as_bytes()), None, "{line:?}");
        }
    }
}
