//! `spec.password: Invalid value: "hunter2": too short`: values that the API server refused, as it quotes them
//! (apimachinery/pkg/util/validation/field/errors.go), and what others say in its manner.

use std::ops::Range;

use memchr::memmem;

use super::assignments::is_name;
use super::literals::{Literal, behind_quotes, blanks, end_of_composite, is_nothing};
use crate::state::redact::names::{Look, Names, is_about};
use crate::state::redact::numbers::is_secret_among_secrets;
use crate::state::redact::place::{NAMED_VALUES, VALUES};

/// What every such text holds, in either case of its first letter.
const ALUE: &[u8] = b"alue";
/// How field errors begin that show a value.
const REFUSALS: &[&str] = &["Invalid", "Unsupported", "Duplicate"];
/// Words that stand between a name and `value`.
const BETWEEN: &[&str] =
    &["invalid", "unsupported", "duplicate", "has", "had", "got", "with", "a", "an", "the", "wrong"];
/// Words that stand between `value "…" for` and a name.
const BEFORE_NAME: &[&str] = &["flag ", "field ", "key ", "option ", "parameter ", "variable ", "env "];
/// What stands where schemas are violated instead of the value: the name of its type.
const TYPES: &[&str] = &["string", "integer", "number", "boolean", "object", "array", "null"];
/// Longest path that is looked at, in bytes.
const LONGEST_PATH: usize = 1024;

/// Whether [`find`] and [`super::pairs::find`] can find anything.
pub(super) fn may_hold_values(text: &str) -> bool {
    memmem::find(text.as_bytes(), ALUE).is_some()
}

pub(super) fn find(text: &str, names: &Names, found: &mut Vec<Range<usize>>) {
    let mut behind = 0;
    for at in memmem::find_iter(text.as_bytes(), ALUE) {
        let Some(start) = at.checked_sub(1).filter(|start| *start >= behind) else { continue };
        let value =
            if matches!(text.as_bytes()[start], b'v' | b'V') { refused(text, start, names) } else { None };
        if let Some(value) = value {
            behind = value.end;
            found.push(value);
        }
    }
}

/// The value behind the word `value` at `start`, if it is a secret.
fn refused(text: &str, start: usize, names: &Names) -> Option<Range<usize>> {
    let behind = start + 1 + ALUE.len();
    let colon = usize::from(text[behind..].starts_with(':'));
    let blanks = blanks(text, behind + colon);
    if blanks == 0 {
        return None;
    }
    let before = text[..start].trim_end_matches(' ');
    let is_refusal = colon == 1 && REFUSALS.iter().any(|word| before.ends_with(word));
    let literal = Literal::at(text, behind + colon + blanks);
    let value = match literal {
        Literal::Quoted(inside) => inside,
        Literal::Composite(start) if is_refusal => start..start,
        Literal::Word(start) if is_refusal => unquoted(text, start),
        _ => return None,
    };
    let about = path_before(text, before);
    let is_secret = |path: &str| is_secret_at(path, &text[value.clone()], names);
    if !is_secret(about) && !path_behind(text, value.end).is_some_and(is_secret) {
        return None;
    }
    let value = if value.is_empty() { value.start..end_of_composite(text, value.start) } else { value };
    let told = &text[value.clone()];
    (!is_nothing(told) && !TYPES.contains(&told)).then_some(value)
}

/// What is printed as it is: up to the colon before what is wrong with it.
fn unquoted(text: &str, start: usize) -> Range<usize> {
    let line = text[start..].lines().next().unwrap_or_default();
    start..start + line.find(": ").unwrap_or(line.len())
}

/// The path or name before `… Invalid`.
fn path_before<'t>(text: &'t str, before: &'t str) -> &'t str {
    let mut before = before;
    for _ in 0..4 {
        let word = before.rsplit(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
        if !BETWEEN.iter().any(|known| known.eq_ignore_ascii_case(word)) {
            break;
        }
        before = before[..before.len() - word.len()].trim_end_matches(' ');
    }
    let end = before.strip_suffix(':').unwrap_or(before).trim_end_matches(['"', '\'', '`', '\\']).len();
    let bytes = &text.as_bytes()[..end];
    let mut start = end;
    while let Some(&byte) = start.checked_sub(1).and_then(|at| bytes.get(at)) {
        let length = match byte {
            b']' => {
                let inside = &bytes[start.saturating_sub(LONGEST_PATH)..start];
                let Some(open) = memchr::memrchr(b'[', inside) else { break };
                inside.len() - open
            }
            byte if is_name(byte) || byte == b'*' => 1,
            _ => break,
        };
        start -= length;
        if end - start > LONGEST_PATH {
            break;
        }
    }
    text.get(start..end).unwrap_or_default()
}

/// `invalid value "…" for flag -password`, as Go's flags complain.
fn path_behind(text: &str, end: usize) -> Option<&str> {
    let mut rest = text[behind_quotes(text, end)..].strip_prefix(" for ")?;
    for word in BEFORE_NAME {
        rest = rest.strip_prefix(word).unwrap_or(rest);
    }
    let rest = rest.trim_start_matches(['"', '\'', '`', '\\']);
    let path = &rest[..rest.bytes().take(LONGEST_PATH).take_while(|byte| is_name(*byte)).count()];
    Some(path.trim_end_matches('.'))
}

/// Whether what a path leads to is a secret, by the names on it as those of bodies.
fn is_secret_at(path: &str, value: &str, names: &Names) -> bool {
    let elements = elements(path);
    let is_index = |element: &&str| element.bytes().all(|byte| byte.is_ascii_digit() || byte == b'*');
    let Some(last) = elements.iter().rposition(|element| !is_index(element)) else { return false };
    let (groups, field) = (&elements[..last], elements[last]);
    let is_named = VALUES.contains(&field)
        && match groups {
            [.., list, index] if is_index(index) => NAMED_VALUES.contains(list),
            [.., name] => names.is_secret(name),
            [] => false,
        };
    let is_among = groups.iter().any(|group| names.look(group) == Look::Secrets) && !is_about(field);
    let is_listed = last + 1 < elements.len();
    if value.starts_with(|c: char| c.is_ascii_digit() || c == '-') && value.parse::<f64>().is_ok() {
        return names.hides_number(field, is_listed)
            || is_named
            || is_among && is_secret_among_secrets(field, value);
    }
    is_named || is_among || names.is_secret(field)
}

/// `spec.env[name=A].value` has four; what is in brackets is one, whatever it is.
fn elements(path: &str) -> Vec<&str> {
    let (mut elements, mut rest) = (Vec::new(), path);
    while !rest.is_empty() {
        let (element, behind) = match rest.strip_prefix('[') {
            Some(inside) => inside.split_once(']').unwrap_or((inside, "")),
            None => rest.split_at(rest.find(['.', '[']).unwrap_or(rest.len())),
        };
        let name = element.rsplit('=').next().unwrap_or(element);
        elements.push(name.trim_matches(['"', '\'', '\\']));
        rest = behind.strip_prefix('.').unwrap_or(behind);
    }
    elements
}
