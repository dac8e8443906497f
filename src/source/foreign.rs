//! Damaged or foreign: what a record that cannot be used was meant to be.

use super::hint::PathHint;
use super::json::{Present, Text, lenient};
use memchr::memmem::{find, find_iter};

/// What only records of audit events hold, or parts of them: the programs that write some have the key without the colon.
pub const AUDIT_KEY: &str = r#""auditID":"#;

lenient! {
    struct Outline<'a> {
        metadata: Metadata<'a> = "metadata",
        items: Present = "Items",
        link: Present = "selfLink",
    }
}

lenient! {
    struct Metadata<'a> {
        name: Text<'a> = "name",
        uid: Text<'a> = "uid",
        created: Text<'a> = "creationTimestamp",
    }
}

/// Whether a record that could not be used was meant to be an audit event, an Event or an object. The
/// others (version files, error notes, lines of logs) are of no interest where they were only come across.
pub(super) fn is_damaged(record: &[u8], hint: &PathHint) -> bool {
    let has = |what: &[u8]| find(record, what).is_some();
    if has_audit_id(record) {
        return true;
    }
    if hint.is_container_log {
        return false;
    }
    match record.first() {
        Some(b'{' | b'[') => match serde_json::from_slice::<Outline<'_>>(record) {
            Ok(Outline { items, link, .. }) if items.0 && link.0 => true,
            Ok(Outline { metadata, .. }) => {
                let is_stored = !metadata.uid.is_empty() || !metadata.created.is_empty();
                is_stored && !metadata.name.is_empty()
            }
            Err(error) if error.is_data() => false,
            Err(_) => has(br#""metadata""#) && has(br#""apiVersion""#) || has(br#""involvedObject""#),
        },
        _ => record.starts_with(b"apiVersion:") || has(b"\napiVersion:"),
    }
}

/// What a record is that cannot be used, where it is known by its keys.
pub(super) fn what_it_is(text: &str) -> Option<&'static str> {
    let Kinds { kind, event, class, category, items, link, .. } = serde_json::from_str(text).ok()?;
    match () {
        () if &*kind == "Table" => {
            Some("a Table: what a terminal shows of objects, not the objects (ask for application/json)")
        }
        () if &*event == "kube.request" => {
            Some("a request in Teleport's own log, which is no audit event: it has neither an id nor a stage")
        }
        () if class.0 && category.0 => Some("an event of OCSF, which has only a part of an audit event"),
        () if items.0 && link.0 => {
            Some("a list in Go's own form, as kubectl up to 1.13 dumps clusters: not what the API serves")
        }
        () => None,
    }
}

lenient! {
    struct Kinds<'a> {
        kind: Text<'a> = "kind",
        event: Text<'a> = "event",
        class: Present = "class_uid",
        category: Present = "category_uid",
        items: Present = "Items",
        link: Present = "selfLink",
    }
}

/// Why a line is no JSON that begins what kubectl shows of objects in columns, `NAME   READY   STATUS`, or describes of
/// one, `Name:   web`; `None` of any other line.
pub(super) fn shown_by_kubectl(line: &str) -> Option<&'static str> {
    let mut columns = line.split("  ").map(str::trim).filter(|column| !column.is_empty());
    let is_upper = |byte: u8| byte.is_ascii_uppercase() || b" -%/".contains(&byte);
    let is_head = |column: &str| column.split('(').next().is_some_and(|name| name.bytes().all(is_upper));
    let is_known = ["NAME", "LAST SEEN"].iter().any(|first| line.starts_with(first));
    let is_table = is_known && columns.clone().count() > 1 && columns.all(is_head);
    (is_table || line.starts_with("Name:   "))
        .then_some("what kubectl shows of objects in a terminal, not the objects (ask for -o json)")
}

/// The id is a text, and may be cut off; a number of that name counts something.
fn has_audit_id(record: &[u8]) -> bool {
    let key: &[u8] = br#""auditID""#;
    find_iter(record, key).any(|at| {
        let value = record[at + key.len()..].trim_ascii_start().strip_prefix(b":");
        let value = value.map_or(b"".as_slice(), <[u8]>::trim_ascii_start);
        value.is_empty() || value.starts_with(b"\"")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_terminals_show_is_called_so() {
        for line in [
            "NAMESPACE   NAME   READY",
            "LAST SEEN   TYPE   REASON",
            "NAME     CPU(cores)   CPU%",
            "Name:         web-0",
        ] {
            assert!(shown_by_kubectl(line).is_some(), "{line}");
        }
        for line in ["NAME", "NAME READY", "Name: web", "NAMED  things", "web-0   1/1   Running", ""] {
            assert!(shown_by_kubectl(line).is_none(), "{line}");
        }
    }

    #[test]
    fn damaged_is_not_foreign() {
        for record in [
            r#"{"stage":"Panic","auditID""#,
            r#"{"auditID":"x""#,
            r#"ta":1},"auditID":"x"}"#,
            r#"{"apiVersion":"v1","kind":"Pod","metadata":{"na"#,
            r#"{"metadata":{"name":"a","uid":"u"},"spec":{}}"#,
            "kind: Pod\napiVersion: v1\nmetadata: [",
        ] {
            assert!(is_damaged(record.as_bytes(), &PathHint::default()), "{record}");
        }
        for record in [
            r#"{"fields": {"stage": 298062, "auditID": 298062}}"#,
            "2021-08-03T09:21:42Z {\"kind\":\"Pod\",\"apiVersion\":\"v1\",\"metadata\":{}}",
            r#"["the server could not find the requested resource"]"#,
            r#"{"level":"info","metadata":{"name":"x"}}"#,
            r#"{"level":"info","metadata":"x"}"#,
            r#"{"level":"info""#,
            "spec:\n  versionNumber: [",
        ] {
            assert!(!is_damaged(record.as_bytes(), &PathHint::default()), "{record}");
        }
    }
}
