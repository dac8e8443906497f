//! Words for what a log tells: acts and lives.

use crate::ask::{Act, Life};
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
        None if life.is_gone => {
            let by = life.gone_by.map_or_else(String::new, |by| format!(" before {by}"));
            parts.push(format!("deleted at an unknown time{by}"));
        }
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
