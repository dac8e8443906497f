//! What a write changed, as attributes of its span and as events of its object's.

use super::trace::{Attribute, SpanEvent};
use crate::history::Evidence;
use crate::model::{Change, ChangeClass, Timestamp};
use crate::state::lines::{Naming, VALUE_LIMIT, line, values};
use crate::versions::{Condition, Owners, Version, Writer};
use std::borrow::Cow;
use std::fmt::Write as _;

/// The original's `diff`, `verbose diff` and `snapshot`, the changes in a form for machines, and what they
/// rest on.
pub(super) fn attributes<'a>(version: &'a Version) -> Vec<Attribute<'a>> {
    let mut out = Vec::new();
    let mut add = |key: &'static str, text: Cow<'a, str>| {
        if !text.is_empty() {
            out.push(Attribute::text(key, text));
        }
    };
    let manager = version.common_manager();
    let told = Told::of(version, manager);
    add("diff", told.diff.into());
    add("verbose diff", told.verbose.into());
    add("kelemetry.changes", told.structured.into());
    add("kelemetry.field_manager", manager.unwrap_or_default().into());
    add("snapshot", version.snapshot.as_deref().unwrap_or_default().into());
    if version.is_known && !version.has_base && version.snapshot.is_none() {
        out.push(Attribute::text("kelemetry.diff.base", "unknown"));
    } else if version.evidence != Evidence::Exact && !version.changes.is_empty() {
        out.push(Attribute::text("kelemetry.diff.evidence", version.evidence.name()));
    }
    if version.unseen > 0 && version.has_base && version.is_known {
        out.push(Attribute::int("kelemetry.diff.unseen_versions", version.unseen.into()));
    }
    if let Some(patch) = version.patch {
        out.push(Attribute::text("kelemetry.patch.type", patch.kind));
        if !patch.is_sure {
            out.push(Attribute::text("kelemetry.patch.evidence", Evidence::Inferred.name()));
        }
    }
    out
}

/// A version that no request of the log wrote: an event on its object's span, at the time at which it was
/// first seen.
pub(super) fn unknown_writer<'a>(version: &'a Version, time: Timestamp) -> SpanEvent<'a> {
    let mut out = Vec::new();
    if let Some(number) = version.version {
        out.push(Attribute::text("kelemetry.resource_version.written", number.0.to_string()));
    }
    if version.is_stored {
        out.push(Attribute::text("kelemetry.resource_version.evidence", "etcd"));
    }
    if version.is_deletion {
        out.push(Attribute::text("kelemetry.resource_version.deleted", "true"));
    }
    let changes = attributes(version);
    if let Writer::Unknown(Some(manager)) = &version.writer
        && changes.iter().all(|attribute| attribute.key != "kelemetry.field_manager")
    {
        out.push(Attribute::text("kelemetry.field_manager", manager.to_string()));
        out.push(Attribute::text("kelemetry.field_manager.evidence", Evidence::Reported.name()));
    }
    out.extend(changes.into_iter().filter(|a| a.key != "kelemetry.diff.base"));
    SpanEvent { time, name: Cow::Borrowed("unknown writer"), attributes: out }
}

/// A condition that changed, at its own time, but not before the object's span. Another reason or message for
/// the same status is as old as the write.
pub(super) fn condition_event<'a>(
    condition: &'a Condition,
    written: Timestamp,
    not_before: Timestamp,
) -> SpanEvent<'a> {
    let mut out = Vec::new();
    for (key, text) in [
        ("type", &condition.condition_type),
        ("status", &condition.status),
        ("reason", &condition.reason),
        ("message", &condition.message),
    ] {
        if !text.is_empty() {
            out.push(Attribute::text(key, &**text));
        }
    }
    if let Some(transition) = condition.transition {
        out.push(Attribute::text("lastTransitionTime", transition.to_string()));
    }
    out.push(Attribute::text("kelemetry.condition.written", written.to_string()));
    SpanEvent {
        // Whole seconds: it may lie before the write that made the object.
        time: condition.transition.filter(|_| condition.is_transition).unwrap_or(written).max(not_before),
        name: Cow::Borrowed("status.condition"),
        attributes: out,
    }
}

/// The changes of a class, one a line.
fn lines(changes: &[Change], class: ChangeClass) -> String {
    let mut out = String::new();
    for change in changes.iter().filter(|change| change.class == class) {
        let separator = if out.is_empty() { "" } else { "\n" };
        let _ = write!(out, "{separator}{}", line(change, Naming::Keyed, VALUE_LIMIT));
    }
    out
}

/// What mutating webhooks made of a request, each as an event of its span.
pub(super) fn webhook_events<'a>(version: &Version, time: Timestamp) -> impl Iterator<Item = SpanEvent<'a>> {
    version.mutations.iter().map(move |mutation| {
        let mut attributes = vec![
            Attribute::text("webhook", mutation.webhook.to_string()),
            Attribute::text("configuration", mutation.configuration.to_string()),
        ];
        if !mutation.changes.is_empty() {
            attributes.push(Attribute::text("patch", lines(&mutation.changes, ChangeClass::Diff)));
        }
        SpanEvent { time, name: Cow::Borrowed("mutating webhook"), attributes }
    })
}

/// The changes of a version in all their forms.
#[derive(Default)]
struct Told {
    /// One a line.
    diff: String,
    verbose: String,
    /// `[{"path", "op", "old", "new", "managers", "previous_managers", "webhook"}]`: `old` and `new` as JSON,
    /// absent where there is none; the field managers where they are not just the common one. Without what
    /// is verbose.
    structured: String,
}

/// What a change takes besides its values, mostly its path.
const ROOM: usize = 160;

impl Told {
    fn with_room(changes: &[Change]) -> Self {
        let shown = |json: &Option<Box<str>>| json.as_deref().map_or(0, |json| json.len().min(VALUE_LIMIT));
        let told = changes.iter().filter(|change| change.class == ChangeClass::Diff);
        let room: usize = told.map(|change| ROOM + shown(&change.old) + shown(&change.new)).sum();
        Self {
            diff: String::with_capacity(room),
            verbose: String::new(),
            structured: String::with_capacity(room),
        }
    }

    fn of(version: &Version, common: Option<&str>) -> Self {
        let mut told = Self::with_room(&version.changes);
        let nobody = Owners::default();
        let mut path = String::new();
        for (at, change) in version.changes.iter().enumerate() {
            path.clear();
            let _ = write!(path, "{}", change.path.keyed());
            let line = Line { path: &path, values: values(change, VALUE_LIMIT) };
            match change.class {
                ChangeClass::Verbose => line.push(&mut told.verbose),
                ChangeClass::Diff => {
                    line.push(&mut told.diff);
                    let owners = version.owners.get(at).unwrap_or(&nobody);
                    structured(&mut told.structured, change, &line, owners, common);
                }
            }
        }
        if !told.structured.is_empty() {
            told.structured.push(']');
        }
        told
    }
}

/// The path of a change, and the old and the new value as they are told.
struct Line<'c> {
    path: &'c str,
    values: [Cow<'c, str>; 2],
}

impl Line<'_> {
    /// Adds the same as [`line`](crate::state::lines::line) of the change.
    fn push(&self, out: &mut String) {
        let [old, new] = &self.values;
        if !out.is_empty() {
            out.push('\n');
        }
        for part in [self.path, " ", old, " -> ", new] {
            out.push_str(part);
        }
    }
}

fn structured(out: &mut String, change: &Change, line: &Line<'_>, owners: &Owners, common: Option<&str>) {
    let Line { path, values } = line;
    out.push_str(if out.is_empty() { "[{\"path\":" } else { ",{\"path\":" });
    push_quoted(out, path);
    for part in [",\"op\":\"", change.op.name(), "\""] {
        out.push_str(part);
    }
    for (name, json, value) in
        [(",\"old\":", &change.old, &values[0]), (",\"new\":", &change.new, &values[1])]
    {
        if json.is_some() {
            out.push_str(name);
            // A value, or, where it is long, a text that tells it from others.
            match value {
                Cow::Borrowed(json) => out.push_str(json),
                Cow::Owned(text) => push_quoted(out, text),
            }
        }
    }
    if common.is_none() {
        names(out, "managers", &owners.managers);
    }
    if owners.changed_hands(common) {
        names(out, "previous_managers", &owners.previous);
    }
    if let Some(webhook) = &owners.webhook {
        out.push_str(",\"webhook\":");
        push_quoted(out, webhook);
    }
    out.push('}');
}

fn names(out: &mut String, key: &str, names: &[Box<str>]) {
    if names.is_empty() {
        return;
    }
    for part in [",\"", key, "\":"] {
        out.push_str(part);
    }
    for (at, name) in names.iter().enumerate() {
        out.push(if at == 0 { '[' } else { ',' });
        push_quoted(out, name);
    }
    out.push(']');
}

/// A text as a string of JSON.
fn push_quoted(out: &mut String, text: &str) {
    if text.bytes().any(|byte| byte < b' ' || byte == b'"' || byte == b'\\') {
        out.push_str(&serde_json::to_string(text).unwrap_or_default());
        return;
    }
    for part in ["\"", text, "\""] {
        out.push_str(part);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Op, Segment};

    #[test]
    fn lines_are_those_of_one_change() {
        let element = Segment::Element { index: 1, keys: [("name".into(), "\"w b\"".into())].into() };
        let path = || [Segment::Field("a/b".into()), element.clone()].into_iter().collect();
        let value = |length| format!("\"{}\"", "x".repeat(length)).into_boxed_str();
        let change = |op, class, old, new| Change { path: path(), op, class, old, new };
        let changes = vec![
            change(Op::Add, ChangeClass::Diff, None, Some(value(VALUE_LIMIT))),
            change(Op::Replace, ChangeClass::Verbose, Some(value(1)), Some(value(2))),
            change(Op::Remove, ChangeClass::Diff, Some(value(3)), None),
        ];
        for class in [ChangeClass::Diff, ChangeClass::Verbose] {
            let mut out = String::new();
            for change in changes.iter().filter(|change| change.class == class) {
                let path = change.path.keyed().to_string();
                Line { path: &path, values: values(change, VALUE_LIMIT) }.push(&mut out);
            }
            assert_eq!(out, lines(&changes, class));
        }
    }

    #[test]
    fn quotes_are_those_of_json() {
        for text in ["", "a b/é", "\"", "\\", "\n", "\u{1f}\u{7f}"] {
            let mut out = String::new();
            push_quoted(&mut out, text);
            assert_eq!(out, serde_json::to_string(text).unwrap());
        }
    }
}
