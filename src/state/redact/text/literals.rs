//! Values as programs write them: in quotes, in brackets, or as words.

use std::ops::Range;

use crate::state::redact::place::is_no_secret;

/// Longest name of a type in parentheses, in bytes: `(*core.EnvVarSource)`.
const LONGEST_TYPE: usize = 64;
/// What go-cmp puts around the lines of a text that has several.
const TRIPLE: &str = "\"\"\"";

/// A value of which only the beginning was looked at.
pub(super) enum Literal {
    /// What stands between quotes.
    Quoted(Range<usize>),
    /// Something in brackets begins here: `[]string{"a"}`, `map[a:b]`, `{"a":"b"}`.
    Composite(usize),
    /// Whatever else does.
    Word(usize),
}

impl Literal {
    /// The value that begins at `start`, behind the types that go-spew writes: `(string) (len=7) "hunter2"`.
    pub(super) fn at(text: &str, mut start: usize) -> Self {
        while let Some(behind) = behind_type(text, start) {
            start = behind;
        }
        if let Some(inside) = in_triple_quotes(text, start).or_else(|| in_quotes(text, start)) {
            return Self::Quoted(inside);
        }
        let head = run_of_head(text, start);
        match text.as_bytes().get(start + head) {
            Some(b'{' | b'[' | b'(') => Self::Composite(start),
            _ => Self::Word(start),
        }
    }
}

/// What a type or a constructor is called.
pub(super) fn run_of_head(text: &str, start: usize) -> usize {
    super::run(text, start, |byte| byte.is_ascii_alphanumeric() || b"_.*&".contains(&byte))
}

/// Where the value goes on behind `(string) `; another type or a text must follow.
fn behind_type(text: &str, start: usize) -> Option<usize> {
    let inside = text[start..].strip_prefix('(')?;
    let length = inside.bytes().take(LONGEST_TYPE).position(|byte| matches!(byte, b')' | b'"' | b'\n'))?;
    let behind = start + 1 + length;
    let next = behind + 1 + blanks(text, behind + 1);
    let goes_on = matches!(text.as_bytes().get(next), Some(b'(' | b'"' | b'\\' | b'`'));
    (text.as_bytes()[behind] == b')' && goes_on).then_some(next)
}

/// One past the brackets of a composite, or the end of the text where it breaks off.
pub(super) fn end_of_composite(text: &str, start: usize) -> usize {
    let mut at = start;
    loop {
        at += run_of_head(text, at);
        at += usize::from(text[..at].ends_with("interface") && text[at..].starts_with(" {"));
        if !matches!(text.as_bytes().get(at), Some(b'{' | b'[' | b'(')) {
            return at;
        }
        at = closing(text, at);
    }
}

/// One past the bracket that closes the one at `open`, or the end of the text. Those within quotes do not count.
pub(super) fn closing(text: &str, open: usize) -> usize {
    let (mut at, mut depth) = (open, 0_usize);
    while let Some(byte) = text.as_bytes().get(at) {
        match byte {
            b'{' | b'[' | b'(' => depth += 1,
            b'}' | b']' | b')' => depth -= 1,
            b'\'' if !begins_value(text, at) => {}
            b'"' | b'\'' | b'`' | b'\\' => {
                let slashes = super::run(text, at, |byte| byte == b'\\');
                at =
                    in_quotes(text, at).map_or(at + slashes.max(1), |inside| behind_quotes(text, inside.end));
                continue;
            }
            _ => {}
        }
        at += 1;
        if depth == 0 {
            return at;
        }
    }
    text.len()
}

/// Whether a quote opens something rather than being an apostrophe.
pub(super) fn begins_value(text: &str, at: usize) -> bool {
    text[..at].trim_end_matches('\\').trim_end().ends_with([':', ',', '{', '[', '('])
}

/// What stands in quotes at `start`, without them. A text that ends before its quote is one to the end.
pub(super) fn in_quotes(text: &str, start: usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let slashes = super::run(text, start, |byte| byte == b'\\');
    let open = start + slashes;
    let quote = *bytes.get(open).filter(|quote| matches!(quote, b'"' | b'\'' | b'`'))?;
    let mut at = open + 1;
    while let Some(found) = memchr::memchr(quote, &bytes[at..]) {
        let end = at + found;
        // YAML and SQL double a quote that they mean.
        if quote == b'\'' && slashes == 0 && bytes.get(end + 1) == Some(&b'\'') {
            at = end + 2;
            continue;
        }
        let before = bytes[open + 1..end].iter().rev().take_while(|byte| **byte == b'\\').count();
        // A quote that as many backslashes precede as the first one closes it.
        if before <= slashes {
            return Some(open + 1..end - before);
        }
        at = end + 1;
    }
    Some(open + 1..text.len())
}

/// Behind the quote that closes a text which ends at `end`.
pub(super) fn behind_quotes(text: &str, end: usize) -> usize {
    (end + super::run(text, end, |byte| byte == b'\\') + 1).min(text.len())
}

/// `(\n"""\nline\n"""\n)`
fn in_triple_quotes(text: &str, start: usize) -> Option<Range<usize>> {
    let inside = text[start..].strip_prefix('(')?.trim_start().strip_prefix(TRIPLE)?;
    let begin = text.len() - inside.len();
    Some(begin..inside.find(TRIPLE).map_or(text.len(), |length| begin + length))
}

/// A value without quotes, in a list of others: up to a comma, a bracket or the end of its line. One that is `tight`
/// stands right behind its colon as Go's `%v` has it, which separates by blanks.
pub(super) fn word(text: &str, start: usize, tight: bool) -> Range<usize> {
    let mut depth = 0_usize;
    let ends = |byte: &u8| {
        match byte {
            b'{' => depth += 1,
            b'}' if depth > 0 => depth -= 1,
            b',' | b'}' | b']' | b'\n' | b'\r' => return true,
            _ => {}
        }
        false
    };
    let length = text.as_bytes()[start..].iter().position(ends).unwrap_or(text.len() - start);
    let word = text[start..start + length].trim_end();
    start..start + if tight { before_next_key(word) } else { word.len() }
}

/// `a b next:c` → `a b`
fn before_next_key(word: &str) -> usize {
    let key = |colon: usize| {
        let blank = word[..colon].rfind(' ')?;
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"_-./".contains(&byte);
        (blank + 1 < colon && word[blank + 1..colon].bytes().all(is_name)).then_some(blank)
    };
    let end = word.match_indices(':').find_map(|(colon, _)| key(colon));
    end.map_or(word.len(), |end| word[..end].trim_end().len())
}

/// How many bytes of blanks there are from `at` on.
pub(super) fn blanks(text: &str, at: usize) -> usize {
    super::run(text, at, |byte| byte == b' ' || byte == b'\t')
}

/// What says that there is no value, in Go too.
pub(super) fn is_nothing(value: &str) -> bool {
    let is_pointer = value.starts_with(['(', '[']) && value.ends_with("(nil)");
    is_no_secret(value) || matches!(value, "nil" | "<nil>") || is_pointer
}
