//! What the start of a line of YAML says.

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
