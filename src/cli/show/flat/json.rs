//! Rows as one JSON array.

use super::row::{Kind, Row};
use serde::Serialize;
use serde_json::value::RawValue;

#[derive(Serialize)]
struct Element<'a> {
    time: String,
    r#type: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    cluster: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    group: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    resource: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    namespace: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    name: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    uid: &'a str,
    /// The whole name of who asked; of all else who said it.
    #[serde(skip_serializing_if = "Option::is_none")]
    user: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    impersonated_by: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'a str>,
    /// The verb with its subresource, the reason of an Event, the title of a record.
    what: &'a str,
    /// What an `exec` ran, where a `proxy` led.
    #[serde(skip_serializing_if = "str::is_empty")]
    command: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<u16>,
    failed: bool,
    warning: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
    #[serde(skip_serializing_if = "str::is_empty")]
    message: &'a str,
    #[serde(skip_serializing_if = "is_one")]
    count: i64,
    #[serde(skip_serializing_if = "str::is_empty")]
    last: &'a str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    conditions: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    changes: Option<&'a RawValue>,
    #[serde(skip_serializing_if = "str::is_empty")]
    field_manager: &'a str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    marks: &'a [String],
    certainty: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    audit_id: &'a str,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
fn is_one(count: &i64) -> bool {
    *count == 1
}

pub(super) fn array(rows: &[Row]) -> String {
    if rows.is_empty() {
        return "[]\n".to_owned();
    }
    let lines: Vec<String> = rows.iter().map(|row| line(&element(row))).collect();
    format!("[\n{}\n]\n", lines.join(",\n"))
}

fn line(element: &Element<'_>) -> String {
    serde_json::to_string(element).expect("only texts, and JSON that was read as such: cannot fail")
}

fn element(row: &Row) -> Element<'_> {
    let is_request = row.kind == Kind::Request;
    let object = &row.object;
    Element {
        time: row.time.to_string(),
        r#type: match row.kind {
            Kind::Request => "request",
            Kind::Unseen => "unseen write",
            Kind::Condition => "condition",
            Kind::Event => "event",
            Kind::Record => "record",
            Kind::Silence => "silence",
        },
        cluster: &object.cluster,
        group: &object.group,
        resource: &object.resource,
        namespace: &object.namespace,
        name: &object.name,
        uid: &object.uid,
        user: is_request.then_some(&*row.user),
        impersonated_by: Some(&*row.impersonated_by).filter(|by| !by.is_empty()),
        source: Some(&*row.actor).filter(|actor| !is_request && !actor.is_empty()),
        what: &row.deed,
        command: &row.command,
        code: row.code.parse().ok(),
        failed: row.failure.is_some(),
        warning: row.is_warning,
        reason: row.failure.as_ref().map(|[_, reason]| &**reason).filter(|reason| !reason.is_empty()),
        message: &row.message,
        count: row.count,
        last: &row.last,
        conditions: &row.conditions,
        changes: serde_json::from_str(&row.changes).ok(),
        field_manager: &row.field_manager,
        marks: &row.marks,
        certainty: row.certainty,
        audit_id: &row.audit_id,
    }
}
