//! Secrets in the midst of plain text: arguments, scripts, files of settings, annotations, messages.

mod assignments;
mod flow;
mod glance;
mod literals;
mod logins;
mod pairs;
mod refused;
mod siblings;
mod tokens;
mod urls;

use std::borrow::Cow;
use std::ops::Range;

use super::key::{Marker, placeholder};
use super::names::Names;
use glance::Glance;
pub(super) use glance::cannot_hold_a_secret;
pub(super) use logins::Command;

/// How a text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Manner {
    /// Prose or anything else. A colon means little in it: `failed to fetch token: forbidden`.
    Prose,
    /// A file of settings: `password: hunter2` is one.
    Settings,
}

/// So many rounds are tried; two are the rule, and three rare.
const ROUNDS: usize = 8;

/// The text with every secret in it replaced.
pub(super) fn redact<'t>(text: &'t str, manner: Manner, names: &Names, marker: &Marker) -> Cow<'t, str> {
    settle(text, marker, |text| once(text, manner, names, marker))
}

/// Repeats a round until it finds nothing more: what is hidden may have been what kept the text around it from
/// being found, and what has been redacted once must not change when it is redacted again. A text that does
/// not settle is hidden whole.
pub(super) fn settle<'t>(
    text: &'t str,
    marker: &Marker,
    round: impl for<'r> Fn(&'r str) -> Cow<'r, str>,
) -> Cow<'t, str> {
    let Cow::Owned(mut clean) = round(text) else { return Cow::Borrowed(text) };
    for _ in 1..ROUNDS {
        match round(&clean) {
            Cow::Borrowed(_) => return Cow::Owned(clean),
            Cow::Owned(cleaner) => clean = cleaner,
        }
    }
    Cow::Owned(marker.redacted(text.as_bytes()))
}

fn once<'t>(text: &'t str, manner: Manner, names: &Names, marker: &Marker) -> Cow<'t, str> {
    // The shortest thing to find, `pw=x`, has four letters.
    if text.len() < 4 {
        return Cow::Borrowed(text);
    }
    if tokens::is_opaque(text) || (manner == Manner::Settings && assignments::holds_a_secret(text)) {
        return Cow::Owned(marker.redacted(text.as_bytes()));
    }
    replace(text, found(text, manner, names), marker)
}

/// Where the secrets are, by kind.
fn found(text: &str, manner: Manner, names: &Names) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let glance = Glance::at(text);
    if glance.tokens {
        tokens::find(text, &mut found);
    }
    if glance.signs {
        tokens::credentials(text, &mut found);
        urls::find(text, &mut found);
        assignments::find(text, manner, names, &mut found);
        logins::find(text, &mut found);
        if refused::may_hold_values(text) {
            refused::find(text, names, &mut found);
            pairs::find(text, manner, names, &mut found);
            if manner == Manner::Settings {
                siblings::find(text, names, &mut found);
            }
        }
    }
    found
}

/// The text with these ranges replaced by their hashes, those that overlap as one.
pub(super) fn replace<'t>(text: &'t str, mut found: Vec<Range<usize>>, marker: &Marker) -> Cow<'t, str> {
    found.retain(|range| !range.is_empty() && placeholder(&text[range.start..]).is_none());
    if found.is_empty() {
        return Cow::Borrowed(text);
    }
    found.sort_by_key(|range| range.start);
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    let mut ranges = found.into_iter().peekable();
    while let Some(Range { start, mut end }) = ranges.next() {
        while let Some(next) = ranges.next_if(|next| next.start < end) {
            end = end.max(next.end);
        }
        out.push_str(&text[at..start]);
        out.push_str(&marker.redacted(&text.as_bytes()[start..end]));
        at = end;
    }
    out.push_str(&text[at..]);
    Cow::Owned(out)
}

/// How many bytes from `start` on are of a class of ASCII.
fn run(text: &str, start: usize, class: impl Fn(u8) -> bool) -> usize {
    text.as_bytes()[start..].iter().take_while(|byte| byte.is_ascii() && class(**byte)).count()
}

#[cfg(test)]
#[path = "../tests/text.rs"]
mod tests;
