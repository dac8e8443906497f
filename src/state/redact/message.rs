//! Words of the server about something secret: what they quote is hidden.

use std::borrow::Cow;
use std::ops::Range;

use super::Target;
use super::key::{Marker, placeholder};
use super::text::replace;

/// What is quoted behind these words names things: `secrets "db" is forbidden: User "jane" cannot get
/// resource "secrets" in API group "" in the namespace "shop"`.
const NAMING: &[&str] = &[
    "user",
    "group",
    "groups",
    "resource",
    "resources",
    "subresource",
    "namespace",
    "namespaces",
    "kind",
    "version",
    "role",
    "clusterrole",
    "rolebinding",
    "secret",
    "secrets",
    "serviceaccount",
    "serviceaccounts",
    "controller",
    "reason",
    "verb",
    "webhook",
    "manager",
    "key",
];

/// Behind these comes what was sent, in whatever form Go prints it: field errors
/// (apimachinery/pkg/util/validation/field/errors.go) and json-iterator's context of a syntax error.
const SENT: &[&str] =
    &["value: ", "error found in #", "bigger context ...", "error decoding ", "got first char "];

pub(super) fn redact<'t>(of: &Target<'_>, text: &'t str, marker: &Marker) -> Cow<'t, str> {
    replace(text, quoted(of, text), marker)
}

fn quoted(of: &Target<'_>, text: &str) -> Vec<Range<usize>> {
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some(start) = text[at..].find(['"', '\'', '`']).map(|offset| at + offset) {
        if let Some(dump) = dump(&text[at..start]) {
            found.push(at + dump..text.len());
            return found;
        }
        let inside = start + 1;
        if is_apostrophe(text, start) {
            at = inside;
            continue;
        }
        let end = closing(text, start);
        if !(is_known(of, &text[inside..end]) || names_something(&text[..start])) {
            found.push(inside..end);
        }
        at = (end + 1).min(text.len());
    }
    found.extend(dump(&text[at..]).map(|dump| at + dump..text.len()));
    found
}

/// Where something follows that was sent and is not in quotes.
fn dump(text: &str) -> Option<usize> {
    let behind = |words: &&str| text.find(*words).map(|at| at + words.len());
    let start = SENT.iter().filter_map(behind).min()?;
    (!text[start..].is_empty() && placeholder(&text[start..]).is_none()).then_some(start)
}

/// `can't`: an apostrophe within a word opens nothing.
fn is_apostrophe(text: &str, at: usize) -> bool {
    text.as_bytes()[at] == b'\'' && text[..at].ends_with(|c: char| c.is_alphanumeric())
}

/// The quote that closes the one at `start`, or the end of the text.
fn closing(text: &str, start: usize) -> usize {
    let quote = char::from(text.as_bytes()[start]);
    let mut escaped = false;
    for (at, c) in text[start + 1..].char_indices() {
        let end = start + 1 + at;
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = quote == '"',
            _ if c == quote && !is_within_word(text, end) => return end,
            _ => {}
        }
    }
    text.len()
}

/// A single quote that letters follow closes nothing.
fn is_within_word(text: &str, at: usize) -> bool {
    text.as_bytes()[at] == b'\'' && text[at + 1..].starts_with(|c: char| c.is_alphanumeric())
}

fn is_known(of: &Target<'_>, quoted: &str) -> bool {
    let known = [of.name, of.namespace, of.resource, of.kind, of.group, of.version, ""];
    known.contains(&quoted) || placeholder(quoted) == Some(quoted.len())
}

fn names_something(before: &str) -> bool {
    let word = before.trim_end_matches([' ', '=']).rsplit(|c: char| !c.is_alphanumeric()).next();
    // `Invalid value: "…"` has its colon between.
    word.is_some_and(|word| NAMING.contains(&word.to_ascii_lowercase().as_str()))
}
