//! Names within brackets: flow mappings of YAML (`{user: u, password: hunter2}`), structs that Go dumps
//! (`Spec{Password:"hunter2"}`) and its maps (`map[password:hunter2]`).

use std::ops::Range;

use super::Manner;
use super::assignments::Name;
use super::literals::{
    Literal, begins_value, behind_quotes, blanks, end_of_composite, in_quotes, is_nothing, run_of_head, word,
};

/// What stands around a place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Bracket {
    Mapping,
    Sequence,
    /// A map as Go prints it, which blanks separate.
    GoMap,
}

/// Which brackets are open, told on the way through a text.
pub(super) struct Flow<'t> {
    text: &'t str,
    at: usize,
    open: Vec<Bracket>,
}

impl<'t> Flow<'t> {
    pub(super) const fn of(text: &'t str) -> Self {
        Self { text, at: 0, open: Vec::new() }
    }

    /// The value of a name that has its colon at `sign`, where both are within brackets. Asked from left to right.
    pub(super) fn value(&mut self, name: &Name, sign: usize, manner: Manner) -> Option<Range<usize>> {
        let around = self.around(name.start)?;
        let start = sign + 1;
        let tight = blanks(self.text, start) == 0;
        match (around, before(self.text, name)?) {
            (Bracket::Mapping, '{' | ',') => self.of_mapping(start, manner, tight),
            (Bracket::Sequence, '[' | ',') if manner == Manner::Settings => {
                self.of_mapping(start, manner, tight)
            }
            (Bracket::GoMap, _) if tight => self.literal(start, true),
            _ => None,
        }
        .filter(|value| !is_nothing(&self.text[value.clone()]))
    }

    /// Whether an element of a list without quotes may end here.
    pub(super) fn is_in_sequence(&mut self, at: usize) -> bool {
        self.around(at) == Some(Bracket::Sequence)
    }

    fn of_mapping(&self, colon: usize, manner: Manner, tight: bool) -> Option<Range<usize>> {
        let text = self.text;
        if manner == Manner::Prose {
            return self.literal(colon + blanks(text, colon), tight);
        }
        let begin = colon + super::run(text, colon, |byte| byte.is_ascii_whitespace());
        let start = behind_tags(text, begin);
        let value = match text.as_bytes().get(start)? {
            b'"' | b'\'' | b'`' | b'\\' | b'[' | b'{' => self.literal(start, false)?,
            _ => lines(text, start),
        };
        // Where the text is no YAML, what looks like a tag may be a part of the secret.
        Some(if begin < start { begin..value.end } else { value })
    }

    /// What is a mapping or a struct is judged name by name.
    fn literal(&self, start: usize, tight: bool) -> Option<Range<usize>> {
        match Literal::at(self.text, start) {
            Literal::Quoted(inside) => Some(inside),
            Literal::Word(start) => Some(word(self.text, start, tight)),
            Literal::Composite(start) => {
                let rest = &self.text[start..];
                match kind(rest) {
                    Kind::Texts => Some(start..end_of_composite(self.text, start)),
                    Kind::Structs => None,
                    Kind::Word => Some(word(self.text, start, tight)),
                }
            }
        }
    }

    /// The innermost bracket that is open at `until`.
    fn around(&mut self, until: usize) -> Option<Bracket> {
        let bytes = self.text.as_bytes();
        while self.at < until {
            let at = self.at;
            self.at += 1;
            match bytes[at] {
                b'{' => self.open.push(Bracket::Mapping),
                b'[' if self.text[..at].ends_with("map") => self.open.push(Bracket::GoMap),
                b'[' => self.open.push(Bracket::Sequence),
                b'}' | b']' => drop(self.open.pop()),
                b'"' | b'\'' if begins_value(self.text, at) => self.at = self.behind_quoted(at),
                _ => {}
            }
        }
        self.open.last().copied()
    }

    /// What is quoted has no brackets that count, unless they are all there is: JSON within a text.
    fn behind_quoted(&self, at: usize) -> usize {
        let start = self.text[..at].trim_end_matches('\\').len();
        match in_quotes(self.text, start) {
            Some(inside)
                if inside.end < self.text.len() && !self.text[inside.clone()].starts_with(['{', '[']) =>
            {
                behind_quotes(self.text, inside.end)
            }
            _ => at + 1,
        }
    }
}

/// What stands before a name, blanks and the marks of compared lines aside.
fn before(text: &str, name: &Name) -> Option<char> {
    let quotes = if name.quoted { "\"'\\" } else { "" };
    let is_between = |c: char| c.is_whitespace() || "+-".contains(c);
    text[..name.start]
        .trim_end_matches(|c| quotes.contains(c))
        .trim_end_matches(is_between)
        .chars()
        .next_back()
}

/// Behind what says of which type a value is, or how it is called: `!!str`, `&anchor`.
fn behind_tags(text: &str, mut start: usize) -> usize {
    while text[start..].starts_with(['!', '&']) {
        start += super::run(text, start, |byte| !byte.is_ascii_whitespace() && !b",{}[]".contains(&byte));
        start += super::run(text, start, |byte| byte.is_ascii_whitespace());
    }
    start
}

/// What something with brackets in it is.
enum Kind {
    /// A list of texts, or a text in parts.
    Texts,
    /// A mapping, a struct, or a list of such; or a pointer to one, or none.
    Structs,
    /// A word that has brackets, as passwords do.
    Word,
}

fn kind(value: &str) -> Kind {
    let head = &value[..run_of_head(value, 0)];
    let is_type = head.starts_with('&') || head.contains('.') || head == "map";
    match value.as_bytes().get(head.len()) {
        Some(b'(') if head == "strings.Join" => Kind::Texts,
        Some(b'[') if head.is_empty() && !holds_structs(value) => Kind::Texts,
        Some(b'[') if head.is_empty() => Kind::Structs,
        Some(b'{') if head.is_empty() => Kind::Structs,
        Some(b'(') if value.starts_with("(*") => Kind::Structs,
        Some(b'{' | b'[') if is_type => Kind::Structs,
        _ => Kind::Word,
    }
}

/// Whether a list is one of mappings or structs, or is none at all: `[]core.Volume(nil)`.
fn holds_structs(list: &str) -> bool {
    let elements = match list.strip_prefix("[]") {
        Some(typed) => {
            let typed = typed.strip_prefix("interface {}").unwrap_or(typed);
            typed[run_of_head(typed, 0)..].strip_prefix('{')
        }
        None => Some(&list[1..]),
    };
    elements.map(str::trim_start).is_none_or(|first| first[run_of_head(first, 0)..].starts_with(['{', '(']))
}

/// A value of several lines: up to a comma or a bracket.
fn lines(text: &str, start: usize) -> Range<usize> {
    let mut end = start;
    loop {
        end = word(text, end, false).end;
        let next = end + super::run(text, end, |byte| byte.is_ascii_whitespace());
        if next == end || next == text.len() || text[next..].starts_with([',', '}', ']']) {
            return start..end;
        }
        end = next;
    }
}
