//! Conditions: what an object says of its own state, with the times at which it changed its mind.

use crate::model::{Change, Op, Segment, Timestamp};
use crate::state::scan::excerpt;
use serde::Deserialize;
use std::borrow::Cow;

/// A condition after a change of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// `type`.
    pub condition_type: Box<str>,
    /// `status`: `True`, `False`, `Unknown`; empty where the condition was removed.
    pub status: Box<str>,
    /// `reason`.
    pub reason: Box<str>,
    /// `message`.
    pub message: Box<str>,
    /// `lastTransitionTime`: not the time of the write that told of it.
    pub transition: Option<Timestamp>,
    /// Whether the change is that transition; else it came later, and only reason or message are others.
    pub is_transition: bool,
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
/// change. `after` is the whole object: it is looked into only where a change shows less than a condition.
pub(super) fn changed_conditions(changes: &[Change], after: &str) -> Vec<Condition> {
    let mut told: Vec<Condition> = Vec::new();
    let mut partly: Vec<(String, bool)> = Vec::new();
    for change in changes {
        match touched(change) {
            Some(Touched::All(of_list)) => told.extend(of_list),
            Some(Touched::One(condition)) => told.push(condition),
            Some(Touched::Part(kind, moves)) => match partly.last_mut() {
                Some((last, moved)) if *last == kind => *moved |= moves,
                _ => partly.push((kind, moves)),
            },
            None => {}
        }
    }
    if !partly.is_empty() {
        let status = excerpt(after, &[("status", &["conditions"])]);
        let body: Option<Body<'_>> = status.as_deref().and_then(|status| serde_json::from_str(status).ok());
        let entries = body.and_then(|body| body.status?.conditions).unwrap_or_default();
        let touched = |entry: &Entry<'_>| {
            let (_, moves) = partly.iter().find(|(kind, _)| entry.kind.as_deref() == Some(kind))?;
            Some(Condition { is_transition: *moves, ..entry.condition() })
        };
        told.extend(entries.iter().filter_map(touched));
    }
    told
}

/// What of the conditions a change shows.
enum Touched {
    /// The list as a whole, as it is now, and what is no longer in it.
    All(Vec<Condition>),
    /// One that is new or gone.
    One(Condition),
    /// A field of the condition of this type, and whether that says that its status is another.
    Part(String, bool),
}

impl Entry<'_> {
    fn condition(&self) -> Condition {
        let text = |field: &Option<Cow<'_, str>>| field.as_deref().unwrap_or_default().into();
        Condition {
            condition_type: text(&self.kind),
            status: text(&self.status),
            reason: text(&self.reason),
            message: text(&self.message),
            transition: self.transition.as_deref().and_then(|t| Timestamp::parse(t.as_bytes())),
            is_transition: true,
        }
    }
}

fn touched(change: &Change) -> Option<Touched> {
    let [Segment::Field(status), rest @ ..] = change.path.segments() else { return None };
    if &**status != "status" || change.op == Op::Reorder {
        return None;
    }
    let new = change.new.as_deref().unwrap_or("null");
    let old = change.old.as_deref().unwrap_or("null");
    match rest {
        [] => {
            let status = |text| serde_json::from_str::<Option<Status<'_>>>(text).ok();
            let conditions =
                |text| Some(status(text)?.and_then(|status| status.conditions).unwrap_or_default());
            Some(list(&conditions(old).unwrap_or_default(), &conditions(new)?))
        }
        [Segment::Field(field), rest @ ..] if &**field == "conditions" => match rest {
            [] => {
                let conditions = |text| serde_json::from_str::<Option<Vec<Entry<'_>>>>(text).ok();
                let old = conditions(old).flatten().unwrap_or_default();
                Some(list(&old, &conditions(new)?.unwrap_or_default()))
            }
            [Segment::Element { keys, .. }, rest @ ..] => {
                let kind: String = keys
                    .iter()
                    .find(|(name, _)| &**name == "type")
                    .map(|(_, kind)| kind)
                    .and_then(|kind| serde_json::from_str(kind).ok())?;
                one(kind, rest, new)
            }
            _ => None,
        },
        _ => None,
    }
}

/// The whole list, and what is no longer in it.
fn list(old: &[Entry<'_>], new: &[Entry<'_>]) -> Touched {
    let is_gone =
        |entry: &&Entry<'_>| entry.kind.is_some() && new.iter().all(|other| other.kind != entry.kind);
    let gone = old.iter().filter(is_gone).filter_map(|entry| Some(gone(entry.kind.as_deref()?)));
    Touched::All(gone.chain(new.iter().map(Entry::condition)).collect())
}

/// A condition that is no longer there: it has no status.
fn gone(kind: &str) -> Condition {
    Condition {
        condition_type: kind.into(),
        status: "".into(),
        reason: "".into(),
        message: "".into(),
        transition: None,
        is_transition: true,
    }
}

fn one(kind: String, rest: &[Segment], new: &str) -> Option<Touched> {
    match rest {
        [] => {
            let entry = serde_json::from_str::<Option<Entry<'_>>>(new).ok()?;
            Some(Touched::One(entry.map_or_else(|| gone(&kind), |entry| entry.condition())))
        }
        [Segment::Field(field), ..] => {
            let moves = matches!(&**field, "status" | "lastTransitionTime");
            (moves || matches!(&**field, "reason" | "message")).then_some(Touched::Part(kind, moves))
        }
        _ => None,
    }
}
