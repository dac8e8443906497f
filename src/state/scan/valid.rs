//! Whether a text is JSON, all of it looked at.

use super::skip_space;
use crate::brackets::string_stop;
use serde::de::IgnoredAny;

/// Levels that one word has bits for; what is deeper is left to serde_json.
const DEEPEST: u32 = 64;

/// Whether `text` is one JSON value, as serde_json reads it: RFC 8259, and numbers of any length.
pub fn is_json(text: &str) -> bool {
    check(text, &mut ()).unwrap_or_else(|| serde_json::from_str::<IgnoredAny>(text).is_ok())
}

/// Takes note of the values of a text, in its order.
pub trait Notes {
    /// An object or a list opens at `start`.
    fn open(&mut self, start: usize);
    /// The innermost of those that are open ends before `end`.
    fn close(&mut self, end: usize);
    /// The key of the value that follows, as a string with its quotes, and whether there are escapes in it.
    fn key(&mut self, start: usize, end: usize, is_escaped: bool);
    /// A string, a number, `true`, `false` or `null`, and whether there are escapes in it.
    fn scalar(&mut self, start: usize, end: usize, is_escaped: bool);
}

impl Notes for () {
    fn open(&mut self, _: usize) {}
    fn close(&mut self, _: usize) {}
    fn key(&mut self, _: usize, _: usize, _: bool) {}
    fn scalar(&mut self, _: usize, _: usize, _: bool) {}
}

/// The same, with notes of what was met. `None` where it nests so deep that it is left to others; the notes are
/// of no use then.
pub fn check(text: &str, notes: &mut impl Notes) -> Option<bool> {
    Check { text: text.as_bytes(), at: 0, depth: 0, objects: 0, notes }.whole()
}

struct Check<'t, N> {
    text: &'t [u8],
    notes: &'t mut N,
    at: usize,
    depth: u32,
    /// A bit for each open bracket, the innermost the lowest: whether it is that of an object.
    objects: u64,
}

impl<N: Notes> Check<'_, N> {
    /// `None` where it nests too deep for this.
    fn whole(&mut self) -> Option<bool> {
        let mut is_member = false;
        loop {
            self.space();
            // The one place where keys are read: most of a text are strings, and a call for each would be felt.
            if is_member {
                if !self.key() {
                    return Some(false);
                }
                self.space();
            }
            match self.peek() {
                b'"' => {
                    if !self.string(N::scalar) {
                        return Some(false);
                    }
                }
                b'{' | b'[' if self.depth == DEEPEST => return None,
                open @ (b'{' | b'[') => {
                    self.notes.open(self.at);
                    self.at += 1;
                    self.depth += 1;
                    is_member = open == b'{';
                    self.objects = self.objects << 1 | u64::from(is_member);
                    self.space();
                    if self.peek() != open + 2 {
                        continue;
                    }
                }
                _ if self.word_or_number() => {}
                _ => return Some(false),
            }
            match self.behind() {
                Behind::Value => is_member = self.objects & 1 == 1,
                Behind::End => return Some(skip_space(self.text, self.at) == self.text.len()),
                Behind::Broken => return Some(false),
            }
        }
    }

    /// Goes on behind a value, or in front of the bracket that closes an empty one.
    #[inline]
    fn behind(&mut self) -> Behind {
        while self.depth > 0 {
            self.space();
            match self.peek() {
                b',' => {
                    self.at += 1;
                    return Behind::Value;
                }
                close @ (b'}' | b']') if (close == b'}') == (self.objects & 1 == 1) => {}
                _ => return Behind::Broken,
            }
            self.at += 1;
            self.depth -= 1;
            self.objects >>= 1;
            self.notes.close(self.at);
        }
        Behind::End
    }

    /// The byte here; zero, which JSON never has outside of strings, at the end.
    #[inline]
    fn peek(&self) -> u8 {
        self.text.get(self.at).copied().unwrap_or(0)
    }

    #[inline]
    fn space(&mut self) {
        if self.peek() <= b' ' {
            self.at = skip_space(self.text, self.at);
        }
    }

    /// A key and its colon.
    #[inline]
    fn key(&mut self) -> bool {
        if self.peek() != b'"' || !self.string(N::key) {
            return false;
        }
        self.space();
        let is_there = self.peek() == b':';
        self.at += 1;
        is_there
    }

    fn word_or_number(&mut self) -> bool {
        let start = self.at;
        let is_there = match self.peek() {
            b't' => self.word(b"true"),
            b'f' => self.word(b"false"),
            b'n' => self.word(b"null"),
            _ => self.number(),
        };
        self.notes.scalar(start, self.at, false);
        is_there
    }

    fn word(&mut self, word: &[u8]) -> bool {
        let is_there = self.text[self.at..].starts_with(word);
        self.at += word.len();
        is_there
    }

    /// A string whose opening quote is here.
    #[inline]
    fn string(&mut self, note: impl FnOnce(&mut N, usize, usize, bool)) -> bool {
        let (start, mut is_escaped) = (self.at, false);
        self.at += 1;
        loop {
            let Some(stop) = string_stop(self.text, self.at) else { return false };
            self.at = stop + 1;
            if self.text[stop] == b'"' {
                note(self.notes, start, self.at, is_escaped);
                return true;
            }
            if self.text[stop] != b'\\' || !self.escape() {
                return false;
            }
            is_escaped = true;
        }
    }

    fn escape(&mut self) -> bool {
        let letter = self.peek();
        self.at += 1;
        match letter {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => true,
            b'u' => {
                let digits = self.text.get(self.at..self.at + 4);
                self.at += 4;
                digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
            }
            _ => false,
        }
    }

    fn number(&mut self) -> bool {
        self.at += usize::from(self.peek() == b'-');
        let whole = match self.peek() {
            b'0' => {
                self.at += 1;
                true
            }
            _ => self.digits(),
        };
        let fraction = self.peek() != b'.' || {
            self.at += 1;
            self.digits()
        };
        whole && fraction && self.exponent()
    }

    fn exponent(&mut self) -> bool {
        if !matches!(self.peek(), b'e' | b'E') {
            return true;
        }
        self.at += 1;
        self.at += usize::from(matches!(self.peek(), b'+' | b'-'));
        self.digits()
    }

    /// One digit or more.
    fn digits(&mut self) -> bool {
        let start = self.at;
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        self.at > start
    }
}

enum Behind {
    /// Another value follows.
    Value,
    /// The outermost value is over.
    End,
    Broken,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn by_serde(text: &str) -> bool {
        serde_json::from_str::<IgnoredAny>(text).is_ok()
    }

    #[test]
    fn json_is_told_from_what_is_none() {
        for text in [
            "",
            " ",
            "{",
            "}",
            "{}",
            "[]",
            " [ ] ",
            "[1,]",
            "[,1]",
            "{\"a\":}",
            "{\"a\" 1}",
            "{\"a\":1,}",
            "{a:1}",
            "[1 2]",
            "[1}",
            "{\"a\":1]",
            "{}{}",
            "01",
            "-",
            "-0",
            "1.",
            "1.e1",
            "1e",
            "1e+9",
            "-1.5E-07",
            "tru",
            "truely",
            "nul",
            "\"",
            "\"\\\"",
            "\"\\u12g4\"",
            "\"\\u12\"",
            "\"\\ud800\"",
            "\"\\x\"",
            "\"a\nb\"",
            "[[[[]]]]",
            "{\"\":{\"\":[{}]}}",
            "\u{feff}{}",
            "1\u{0}",
        ] {
            assert_eq!(is_json(text), by_serde(text), "{text}");
        }
        for depth in [63, 64, 65, 200] {
            let text = "[".repeat(depth) + &"]".repeat(depth);
            assert!(is_json(&text) && !is_json(&text[1..]) && !is_json(&text[..text.len() - 1]), "{depth}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn any_text_is_judged_as_serde_json_does(
            text in r#"([\[\]{},:]|"([a-zé]|\\[nu"x\\]|[0-9a-f]{1,4}){0,20}"|-?[0-9]{0,3}[.eE+-]?[0-9]?|true|null| |\n){0,14}"#,
        ) {
            prop_assert_eq!(is_json(&text), by_serde(&text));
        }

        #[test]
        fn so_is_json_with_a_defect(
            value in r#"\{"a":(\[1,\{"b":"c\\n"\}\]|"x"|-0\.5e1),"d":\{\}(,"e":\[\[\],false\])?\}"#,
            at in any::<prop::sample::Index>(),
            by in r#"[{}\[\]",:0a\\ ]?"#,
        ) {
            let at = at.index(value.len());
            let text = format!("{}{by}{}", &value[..at], &value[at + 1..]);
            prop_assert_eq!(is_json(&text), by_serde(&text));
        }
    }
}
