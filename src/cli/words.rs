//! Words for what a log tells: acts and lives.

use crate::ask::{Act, Life, Terminating};
use crate::history::Existence;
use crate::model::{ResourceVersion, Timestamp};
use crate::plain::plain;
use std::borrow::Cow;

/// `patch status`.
pub(super) fn verb(act: &Act) -> String {
    let parts = [act.verb.as_str(), act.subresource.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    plain(&parts.join(" ")).into_owned()
}

/// The user, or that there was none, and who impersonated it.
pub(super) fn user(act: &Act) -> Cow<'_, str> {
    let user = if act.user.is_empty() { Cow::Borrowed("nobody (unauthenticated)") } else { plain(&act.user) };
    impersonated(user, &act.impersonated_by)
}

/// `bob (by alice)`; just `bob` where nobody impersonated him.
pub(super) fn impersonated<'t>(user: Cow<'t, str>, by: &str) -> Cow<'t, str> {
    if by.is_empty() { user } else { Cow::Owned(format!("{user} (by {})", plain(by))) }
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
        Some(deleted) => parts.push(end(deleted, life)),
        None if life.is_gone => {
            let by = life.gone_by.map_or_else(String::new, |by| format!(" before {by}"));
            parts.push(format!("deleted at an unknown time{by}"));
        }
        None if life.existence == Existence::Seen => {
            parts.push(life.terminating.as_ref().map_or_else(not_deleted, |going| terminating(going, life)));
        }
        None => {}
    }
    if !life.object.uid.is_empty() {
        parts.push(format!("uid {}", plain(&life.object.uid)));
    }
    parts.join(", ")
}

/// How it went: `deleted … by bob`, or `deletion asked for … by bob (delete), gone … by the garbage collector (patch)`.
fn end(deleted: Timestamp, life: &Life) -> String {
    let by = |told: fn(&Act) -> String| {
        let deleter = life.deleter.as_ref();
        deleter.map_or_else(String::new, |act| format!(" by {}", told(act)))
    };
    match asker(life.deleter.as_ref(), life.asker.as_ref()) {
        Some(asked) => format!("deletion asked for{}, gone {deleted}{}", asked_for(asked), by(deed)),
        None if life.asker.is_none() && life.deleter.is_some() => {
            format!("gone {deleted}{}, who asked for its deletion is not in the log", by(deed))
        }
        None => format!("deleted {deleted}{}", by(|act| user(act).into_owned())),
    }
}

/// Who asked for a deletion, where that is not the request that ended the object.
pub(super) fn asker<'a>(ended: Option<&Act>, asked: Option<&'a Act>) -> Option<&'a Act> {
    asked.filter(|asked| Some(*asked) != ended)
}

/// ` 11:10:02 by bob (delete)`.
pub(super) fn asked_for(asked: &Act) -> String {
    let start = asked.start.map_or_else(String::new, |start| format!(" {start}"));
    format!("{start} by {}", deed(asked))
}

/// `bob (delete)`.
fn deed(act: &Act) -> String {
    format!("{} ({})", user(act), verb(act))
}

fn not_deleted() -> String {
    "not deleted as far as the archive tells".to_owned()
}

/// `terminating: deletion asked for … by bob, waits for x.example/hold`.
fn terminating(going: &Terminating, life: &Life) -> String {
    let since = match (&life.asker, going.since) {
        (Some(asked), _) => format!("deletion asked for{}", asked_for(asked)),
        (None, Some(since)) => format!("deletionTimestamp {since}, who asked for it is not in the log"),
        (None, None) => "who asked for it is not in the log".to_owned(),
    };
    let names: Vec<&str> = going.finalizers.iter().map(|name| &**name).collect();
    let holds =
        if names.is_empty() { String::new() } else { format!(", waits for {}", plain(&names.join(", "))) };
    format!("terminating: {since}{holds}")
}
