//! `password=…`, `"token": "…"`, `--api-key …`, `<secret>…</secret>` and lines of YAML.

use std::ops::Range;

use super::Manner;
use super::flow::Flow;
use super::literals::{behind_quotes, closing, in_quotes, word as element};
use crate::state::redact::key::placeholder;
use crate::state::redact::names::Names;
use crate::state::redact::place::is_no_secret;

/// Longest name that is looked at, in bytes; names of ConfigMap keys have at most 253.
const LONGEST_NAME: usize = 253;

/// Whether the text is a manifest of a Secret, whose values have any names.
pub(super) fn holds_a_secret(text: &str) -> bool {
    let is_kind = |line: &str| {
        let value = line.trim_start_matches(['-', ' ']).strip_prefix("kind:");
        value.is_some_and(|kind| matches!(kind.trim().trim_matches(['"', '\'']), "Secret" | "SecretList"))
    };
    text.contains("Secret") && text.lines().any(is_kind)
}

pub(super) fn find(text: &str, manner: Manner, names: &Names, found: &mut Vec<Range<usize>>) {
    let mut behind = 0;
    let mut flow = Flow::of(text);
    let has_brackets = memchr::memchr2(b'{', b'[', text.as_bytes()).is_some();
    for (at, sign) in text.bytes().enumerate() {
        if at < behind || !matches!(sign, b'=' | b':' | b'>' | b' ' | b',') {
            continue;
        }
        let can_assign = |name: &Name| can_assign(text, name, at, manner) || sign == b':' && has_brackets;
        let Some(name) = name_before(text, at).filter(can_assign) else { continue };
        if !names.is_secret(&text[name.start..name.end]) {
            continue;
        }
        let value = match sign {
            b'=' => assigned(text, &name, at),
            b':' => after_colon(text, &name, at, manner, &mut flow),
            b'>' => in_element(text, at),
            b',' => next_element(text, &name, at, &mut flow),
            _ => argument(text, at),
        };
        let Some(value) = value.filter(|value| !value.is_empty()) else { continue };
        if !is_no_secret(&text[value.clone()]) {
            behind = value.end;
            let instead = if sign == b',' { instead(text, &value) } else { None };
            found.push(value);
            found.extend(instead);
        }
    }
}

/// What can be told before the name is looked at.
fn can_assign(text: &str, name: &Name, sign: usize, manner: Manner) -> bool {
    match text.as_bytes()[sign] {
        b'>' => name.end == sign && text[..name.start].ends_with('<'),
        b' ' => text.as_bytes()[name.start] == b'-' && !name.quoted,
        b',' => text.as_bytes()[name.start] == b'-',
        b':' => name.quoted || manner == Manner::Settings || is_header(text, name),
        _ => true,
    }
}

/// `-H "X-Api-Key: hunter2"`, and the same as an argument of its own.
fn is_header(text: &str, name: &Name) -> bool {
    match text[..name.start].bytes().next_back() {
        Some(before) => matches!(before, b'"' | b'\''),
        None => text[..name.end].contains('-'),
    }
}

/// A name and what is around it.
pub(super) struct Name {
    pub(super) start: usize,
    pub(super) end: usize,
    /// It stands in quotes, as keys of JSON do.
    pub(super) quoted: bool,
}

pub(super) fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"_-./".contains(&byte)
}

/// The name that ends before a sign, but for quotes and blanks.
pub(super) fn name_before(text: &str, sign: usize) -> Option<Name> {
    let bytes = text.as_bytes();
    let mut end = sign;
    let is_argument = bytes[sign] == b' ';
    while !is_argument && end > 0 && bytes[end - 1] == b' ' && sign - end < 8 {
        end -= 1;
    }
    let quoted = end > 0 && matches!(bytes[end - 1], b'"' | b'\'');
    // `\"password\":` in a JSON text within another.
    while quoted && end > 0 && matches!(bytes[end - 1], b'"' | b'\'' | b'\\') {
        end -= 1;
    }
    let length = bytes[..end].iter().rev().take(LONGEST_NAME).take_while(|byte| is_name(**byte)).count();
    (length > 1).then_some(Name { start: end - length, end, quoted })
}

/// What follows `name=`: all the rest where the text is nothing but this assignment.
fn assigned(text: &str, name: &Name, sign: usize) -> Option<Range<usize>> {
    let mut start = sign + 1;
    // `==` compares, `=>` maps.
    start += usize::from(matches!(text.as_bytes().get(start), Some(b'=' | b'>')));
    start += super::run(text, start, |byte| byte == b' ');
    if let Some(quoted) = in_quotes(text, start) {
        return Some(quoted);
    }
    // A line of a file, or an argument of its own; in a script a value ends with its word.
    let starts_line = name.start == 0 || text.as_bytes()[name.start - 1] == b'\n';
    if starts_line && !name.quoted && placeholder(&text[start..]).is_none() {
        let line_end = memchr::memchr2(b'\n', b'\r', &text.as_bytes()[start..]);
        return Some(start..line_end.map_or(text.len(), |at| start + at));
    }
    word(text, start)
}

/// A value that is not in quotes: up to what ends one in scripts, queries and lists of settings.
fn word(text: &str, start: usize) -> Option<Range<usize>> {
    if let Some(length) = placeholder(&text[start..]) {
        return Some(start..start + length);
    }
    let ends = |c: char| c.is_whitespace() || "\"'`;&".contains(c);
    let end = text[start..].find(ends).map_or(text.len(), |at| start + at);
    Some(start..end)
}

/// What follows a colon: in JSON wherever it stands, in YAML where the name starts the line or is within brackets.
fn after_colon(
    text: &str,
    name: &Name,
    sign: usize,
    manner: Manner,
    flow: &mut Flow<'_>,
) -> Option<Range<usize>> {
    let start = sign + 1 + super::run(text, sign + 1, |byte| byte == b' ');
    let in_brackets = flow.value(name, sign, manner);
    if name.quoted {
        let word = || word(text, start).map(|word| trim_brackets(text, word));
        return in_quotes(text, start).or(in_brackets).or_else(word);
    }
    if !can_assign(text, name, sign, manner) {
        return in_brackets;
    }
    let lead = lead(text, name.start);
    if !(lead == name.start || text[..name.start - lead].ends_with('\n')) {
        return in_quotes(text, start).or(in_brackets).or_else(|| in_header(text, name, start));
    }
    let on_line = on_line(text, start, lead, manner);
    // What is within brackets may go on where the line ends.
    match (on_line, in_brackets) {
        (Some(on_line), Some(longer)) if on_line.end < longer.end => Some(longer),
        (on_line, in_brackets) => on_line.or(in_brackets),
    }
}

/// The value of a name that starts its line, `lead` further in.
pub(super) fn on_line(text: &str, start: usize, lead: usize, manner: Manner) -> Option<Range<usize>> {
    let end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let value = text[start..end].trim_end();
    if manner == Manner::Settings && value.is_empty() {
        return indented(text, end, lead, true);
    }
    if manner == Manner::Settings && value.starts_with(['|', '>']) {
        return indented(text, end, lead, false);
    }
    let end = start + value.len();
    // A list may go on, too.
    let is_list = manner == Manner::Settings && value.starts_with('[') && !value.ends_with(']');
    let end = if is_list { closing(text, start).max(end) } else { end };
    Some(in_quotes(text, start).unwrap_or(start..end))
}

/// How many bytes before a name may stand at the start of its line, as in `  - name: …`.
fn lead(text: &str, start: usize) -> usize {
    text[..start].bytes().rev().take_while(|byte| b" \t-#{,".contains(byte)).count()
}

/// `"X-Api-Key: hunter2"`: up to the quote that closes the header.
fn in_header(text: &str, name: &Name, start: usize) -> Option<Range<usize>> {
    let quote = text[..name.start].chars().next_back().filter(|quote| matches!(quote, '"' | '\''))?;
    let length = text[start..].find(quote).unwrap_or(text.len() - start);
    Some(start..start + length)
}

/// `{"token":abc}`: brackets that close what is around the value are none of it. Nor is what is no text.
fn trim_brackets(text: &str, value: Range<usize>) -> Range<usize> {
    let trimmed = text[value.clone()].trim_end_matches(['}', ']', ',']);
    let is_structure = trimmed.starts_with(['{', '[']);
    value.start..value.start + if is_structure { 0 } else { trimmed.len() }
}

/// The lines from `end` on that are further in than `indent`: a block of text, or a list, of YAML.
fn indented(text: &str, end: usize, indent: usize, is_yaml: bool) -> Option<Range<usize>> {
    let block = text.get(end + 1..)?;
    let mut length = 0;
    for line in block.split_inclusive('\n') {
        let depth = line.len() - line.trim_start().len();
        let is_item = is_yaml && depth == indent && line[depth..].starts_with("- ");
        let is_inside = depth > indent || line.trim().is_empty() || is_item;
        // What is a mapping is judged name by name.
        let is_mapping = is_yaml && (line.trim_end().ends_with(':') || line.contains(": "));
        if !is_inside || is_mapping {
            break;
        }
        length += line.len();
    }
    let lead = block.len() - block.trim_start().len();
    let trimmed = block[..length].trim_end().len();
    (lead < trimmed).then_some(end + 1 + lead..end + 1 + trimmed)
}

/// `<password>hunter2</password>`. A placeholder is no tag.
fn in_element(text: &str, sign: usize) -> Option<Range<usize>> {
    let start = sign + 1;
    let mut tags = text[start..].match_indices('<').map(|(at, _)| start + at);
    tags.find(|at| placeholder(&text[*at..]).is_none()).map(|end| start..end)
}

/// `--password hunter2` in a script.
fn argument(text: &str, sign: usize) -> Option<Range<usize>> {
    let start = sign + 1 + super::run(text, sign + 1, |byte| byte == b' ');
    let value = in_quotes(text, start).or_else(|| word(text, start));
    value.filter(|_| !text[start..].starts_with('-'))
}

/// `["--password", "hunter2"]`: the value of a flag is the next element.
fn next_element(text: &str, name: &Name, comma: usize, flow: &mut Flow<'_>) -> Option<Range<usize>> {
    let start = element_at(text, comma + 1);
    match in_quotes(text, start) {
        Some(inside) => Some(inside).filter(|inside| !text[inside.clone()].starts_with('-')),
        None if name.quoted || !flow.is_in_sequence(comma) => None,
        None => Some(element(text, start, false)).filter(|_| !text[start..].starts_with('-')),
    }
}

/// Where the next element of a list begins, behind a mark of go-cmp: `,\n- \t"old"`.
fn element_at(text: &str, at: usize) -> usize {
    let rest = text[at..].trim_start();
    let marked = rest.strip_prefix(['+', '-']).filter(|rest| rest.starts_with(char::is_whitespace));
    text.len() - marked.map_or(rest, str::trim_start).len()
}

/// What go-cmp says that a value which ends at `end` became: `- \t"old",\n+ \t"new"`.
fn instead(text: &str, value: &Range<usize>) -> Option<Range<usize>> {
    let is_old = text[..value.start].trim_end_matches(['"', '`', '\\']).trim_end().ends_with('-');
    let next = text[behind_quotes(text, value.end)..].strip_prefix(',').map(str::trim_start)?;
    let new = text.len() - next.strip_prefix('+').filter(|_| is_old)?.trim_start().len();
    in_quotes(text, new)
}
