//! Damaged or foreign: what a record that cannot be used was meant to be.

use super::hint::PathHint;
use super::json::{Text, lenient};
use memchr::memmem::find;

lenient! {
    struct Outline<'a> {
        metadata: Metadata<'a> = "metadata",
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
    if has(br#""auditID""#) {
        return true;
    }
    if hint.is_container_log {
        return false;
    }
    match record.first() {
        Some(b'{' | b'[') => match serde_json::from_slice::<Outline<'_>>(record) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damaged_is_not_foreign() {
        for record in [
            r#"{"auditID":"x""#,
            r#"ta":1},"auditID":"x"}"#,
            r#"{"apiVersion":"v1","kind":"Pod","metadata":{"na"#,
            r#"{"metadata":{"name":"a","uid":"u"},"spec":{}}"#,
            "kind: Pod\napiVersion: v1\nmetadata: [",
        ] {
            assert!(is_damaged(record.as_bytes(), &PathHint::default()), "{record}");
        }
        for record in [
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
