//! What a write changed, as attributes of its span and as events of its object's.

use super::trace::{Attribute, SpanEvent};
use crate::history::Evidence;
use crate::model::{Change, ChangeClass, Timestamp};
use crate::state::lines::{Naming, VALUE_LIMIT, cut, line};
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
    add("diff", lines(&version.changes, ChangeClass::Diff).into());
    add("verbose diff", lines(&version.changes, ChangeClass::Verbose).into());
    let manager = version.common_manager();
    add("kelemetry.changes", structured(version, manager).into());
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
        ("type", &condition.kind),
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

/// `[{"path", "op", "old", "new", "managers", "previous_managers", "webhook"}]`: `old` and `new` as JSON,
/// absent where there is none; the field managers where they are not just the common one. Without what is
/// verbose.
fn structured(version: &Version, common: Option<&str>) -> String {
    let mut out = String::new();
    let nobody = Owners::default();
    for (at, change) in version.changes.iter().enumerate() {
        if change.class != ChangeClass::Diff {
            continue;
        }
        let owners = version.owners.get(at).unwrap_or(&nobody);
        out.push(if out.is_empty() { '[' } else { ',' });
        out.push_str("{\"path\":");
        out.push_str(&quoted(&change.path.keyed().to_string()));
        let _ = write!(out, ",\"op\":\"{}\"", change.op.name());
        for (name, value) in [("old", &change.old), ("new", &change.new)] {
            if let Some(value) = value {
                let _ = write!(out, ",\"{name}\":{}", short(value));
            }
        }
        if common.is_none() {
            names(&mut out, "managers", &owners.managers);
        }
        if owners.changed_hands(common) {
            names(&mut out, "previous_managers", &owners.previous);
        }
        if let Some(webhook) = &owners.webhook {
            let _ = write!(out, ",\"webhook\":{}", quoted(webhook));
        }
        out.push('}');
    }
    if !out.is_empty() {
        out.push(']');
    }
    out
}

fn names(out: &mut String, key: &str, names: &[Box<str>]) {
    if !names.is_empty() {
        let names: Vec<_> = names.iter().map(|name| quoted(name)).collect();
        let _ = write!(out, ",\"{key}\":[{}]", names.join(","));
    }
}

/// A value, or, where it is long, a text that tells it from others.
fn short(value: &str) -> Cow<'_, str> {
    match cut(value, VALUE_LIMIT) {
        Cow::Borrowed(value) => Cow::Borrowed(value),
        Cow::Owned(text) => Cow::Owned(quoted(&text)),
    }
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}
