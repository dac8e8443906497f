//! Conditions: what an object says of its own state, with the times at which it changed its mind.

use crate::model::{Change, Op, Segment, Timestamp};
use serde::Deserialize;
use std::borrow::Cow;

/// A condition after a change of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// `type`.
    pub kind: Box<str>,
    /// `status`: `True`, `False`, `Unknown`; empty where the condition was removed.
    pub status: Box<str>,
    /// `reason`.
    pub reason: Box<str>,
    /// `message`.
    pub message: Box<str>,
    /// `lastTransitionTime`: not the time of the write that told of it.
    pub transition: Option<Timestamp>,
}

#[derive(Deserialize)]
struct Body<'a> {
    #[serde(borrow, default)]
    status: Option<Status<'a>>,
}

#[derive(Deserialize)]
struct Status<'a> {
    #[serde(borrow, default)]
    conditions: Option<Vec<Entry<'a>>>,
}

#[derive(Deserialize)]
struct Entry<'a> {
    #[serde(borrow, rename = "type", default)]
    kind: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    status: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    reason: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    message: Option<Cow<'a, str>>,
    #[serde(borrow, default, rename = "lastTransitionTime")]
    transition: Option<Cow<'a, str>>,
}

/// The conditions that a write changed in status, reason, message or transition time; a mere heartbeat is no
/// change.
pub(super) fn changed_conditions(changes: &[Change], after: &str) -> Vec<Condition> {
    let mut kinds: Vec<String> = changes.iter().filter_map(touched).collect();
    kinds.dedup();
    if kinds.is_empty() {
        return Vec::new();
    }
    let body: Option<Body<'_>> = serde_json::from_str(after).ok();
    let entries = body.and_then(|body| body.status?.conditions).unwrap_or_default();
    let is_whole = kinds.iter().any(String::is_empty);
    let told = entries
        .into_iter()
        .filter_map(|entry| {
            let kind = entry.kind.clone()?;
            (is_whole || kinds.iter().any(|touched| *touched == *kind)).then(|| entry.condition(&kind))
        })
        .collect::<Vec<_>>();
    let gone = kinds.iter().filter(|kind| !kind.is_empty() && told.iter().all(|c| *c.kind != ***kind));
    let gone = gone.map(|kind| Condition {
        kind: kind.as_str().into(),
        status: "".into(),
        reason: "".into(),
        message: "".into(),
        transition: None,
    });
    let gone = gone.collect::<Vec<_>>();
    told.into_iter().chain(gone).collect()
}

impl Entry<'_> {
    fn condition(&self, kind: &str) -> Condition {
        let text = |field: &Option<Cow<'_, str>>| field.as_deref().unwrap_or_default().into();
        Condition {
            kind: kind.into(),
            status: text(&self.status),
            reason: text(&self.reason),
            message: text(&self.message),
            transition: self.transition.as_deref().and_then(|t| Timestamp::parse(t.as_bytes())),
        }
    }
}

/// The type of the condition that a change is about; empty for all of them, where the list came at once.
fn touched(change: &Change) -> Option<String> {
    let [Segment::Field(status), rest @ ..] = change.path.segments() else { return None };
    if &**status != "status" || change.op == Op::Reorder {
        return None;
    }
    match rest {
        [] => Some(String::new()),
        [Segment::Field(list), rest @ ..] if &**list == "conditions" => match rest {
            [] => Some(String::new()),
            [Segment::Element { keys, .. }, rest @ ..] => {
                let told = match rest {
                    [] => true,
                    [Segment::Field(field), ..] => {
                        matches!(&**field, "status" | "reason" | "message" | "lastTransitionTime")
                    }
                    _ => false,
                };
                let kind = keys.iter().find(|(name, _)| &**name == "type")?;
                told.then(|| serde_json::from_str(&kind.1).unwrap_or_default())
            }
            _ => Some(String::new()),
        },
        _ => None,
    }
}
