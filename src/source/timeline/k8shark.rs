//! k8shark captures: answers of an API server, one record a file, each at its time.

use super::super::json::{Number, Text, lenient};
use super::super::record::{Context, Reader};
use crate::model::{StateOrigin, Timestamp};
use serde_json::value::RawValue;

lenient! {
    struct Record<'a> {
        captured: Text<'a> = "captured_at",
        code: Number = "response_code",
        change: Text<'a> = "event_type",
        body: Option<&'a RawValue> = "response_body",
    }
}

lenient! {
    struct BodyKind<'a> {
        kind: Text<'a> = "kind",
    }
}

/// Reads the answer in a record. Tables repeat what lists hold; failures, answers without a kind (API
/// descriptions) and texts hold no objects.
pub(super) fn parse(reader: &mut Reader<'_>, text: &str, context: Context<'_>) -> Result<(), String> {
    let reason = |_| "a k8shark record whose fields have other types".to_owned();
    let record: Record<'_> = serde_json::from_str(text).map_err(reason)?;
    let body = record.body.map_or("null", RawValue::get);
    let kind = serde_json::from_str::<BodyKind<'_>>(body).unwrap_or_default().kind;
    let is_failure = record.code.0 >= 400 || &*kind == "Status";
    let rule = match &*kind {
        _ if is_failure => "failed-reads",
        "Table" => "tables",
        "" => "other-answers",
        _ => {
            let deleted = &*record.change == "DELETED";
            // Without a time (format 1) it is a snapshot, or a line of a watch, like any other.
            let origin = match (Timestamp::parse(record.captured.as_bytes()), &*record.change) {
                (Some(at), _) => StateOrigin::Recorded { at, deleted },
                (None, "") => StateOrigin::Snapshot,
                (None, _) => StateOrigin::Watch { deleted },
            };
            return reader.inner(body, Context { origin, ..context });
        }
    };
    reader.batch.counts.set_aside(rule);
    Ok(())
}
