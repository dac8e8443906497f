//! Words for what a log tells: acts, lives, and texts that others wrote.

use crate::ask::{Act, Life};
use crate::history::Existence;
use crate::model::{ResourceVersion, Timestamp};
use std::borrow::Cow;

/// A text that others wrote, on one line and without what a terminal would obey.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_command) {
        return Cow::Borrowed(text);
    }
    let escaped = text.chars().flat_map(|c| {
        let (command, other) = if is_command(c) { (Some(c.escape_unicode()), None) } else { (None, Some(c)) };
        command.into_iter().flatten().chain(other)
    });
    Cow::Owned(escaped.collect())
}

/// Control characters, and those that turn the direction of what follows.
fn is_command(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// `patch status`.
pub(super) fn verb(act: &Act) -> String {
    let parts = [act.verb.as_str(), act.subresource.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    plain(&parts.join(" ")).into_owned()
}

/// The user, or that there was none.
pub(super) fn user(act: &Act) -> Cow<'_, str> {
    if act.user.is_empty() { Cow::Borrowed("nobody (unauthenticated)") } else { plain(&act.user) }
}

/// `alice (patch status, audit 6ef1bb5…)`.
pub(super) fn act(act: &Act) -> String {
    let id =
        if act.audit_id.is_empty() { String::new() } else { format!(", audit {}", plain(&act.audit_id)) };
    format!("{} ({}{id})", user(act), verb(act))
}

/// `resourceVersion 1234`.
pub(super) fn version(version: Option<ResourceVersion>) -> String {
    version.map_or_else(|| "a version without a number".to_owned(), |v| format!("resourceVersion {}", v.0))
}

/// When an incarnation lived: `created … by alice, deleted … by bob, uid …`.
pub(super) fn life(life: &Life) -> String {
    let by = |act: &Option<Act>| act.as_ref().map_or_else(String::new, |act| format!(" by {}", user(act)));
    let at = |time: Timestamp| time.to_string();
    let mut parts = Vec::new();
    match (life.created, life.first, life.existence) {
        (_, _, Existence::Never) => parts.push("never existed: requests named it, none made it".to_owned()),
        (Some(created), ..) => parts.push(format!("created {}{}", at(created), by(&life.creator))),
        (None, Some(first), _) => parts.push(format!("created at an unknown time, first seen {}", at(first))),
        (None, None, _) => parts.push("created at an unknown time".to_owned()),
    }
    match life.deleted {
        Some(deleted) => parts.push(format!("deleted {}{}", at(deleted), by(&life.deleter))),
        None if life.is_gone => parts.push("deleted at an unknown time".to_owned()),
        None if life.existence == Existence::Seen => {
            parts.push("not deleted as far as the archive tells".into())
        }
        None => {}
    }
    if !life.object.uid.is_empty() {
        parts.push(format!("uid {}", plain(&life.object.uid)));
    }
    parts.join(", ")
}

/// `1 field`, `2 fields`.
pub(super) fn count(n: usize, what: &str) -> String {
    format!("{n} {what}{}", if n == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_others_command_nothing() {
        assert_eq!(plain("kubectl/v1.35 (größe)"), "kubectl/v1.35 (größe)");
        assert_eq!(plain("a\u{1b}[31m\nb\u{9b}\u{202e}"), "a\\u{1b}[31m\\u{a}b\\u{9b}\\u{202e}");
    }
}
