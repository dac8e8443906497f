//! SimKube traces: which objects were applied and deleted, second by second. No uids, no versions.

use super::super::json::{Number, lenient};
use super::super::list::for_each_item;
use super::super::record::{Context, Reader};
use crate::model::{StateOrigin, Timestamp};
use serde_json::value::RawValue;

lenient! {
    struct Trace<'a> {
        events: Option<&'a RawValue> = "events",
    }
}

lenient! {
    struct Step<'a> {
        ts: Number = "ts",
        applied: Option<&'a RawValue> = "applied_objs",
        deleted: Option<&'a RawValue> = "deleted_objs",
    }
}

const SECOND: i64 = 1_000_000_000;

/// Reads every object of every step.
pub(super) fn parse(reader: &mut Reader<'_>, text: &str, context: Context<'_>) -> Result<(), String> {
    let broken = "a SimKube trace whose events are no list".to_owned();
    let trace: Trace<'_> = serde_json::from_str(text).map_err(|_| broken.clone())?;
    for_each_item(trace.events.map_or("[]", RawValue::get), |step| {
        let Ok(step) = serde_json::from_str::<Step<'_>>(step) else {
            reader.reject(context.position, "a step of a SimKube trace whose fields have other types".into());
            return;
        };
        let at = Timestamp::at(step.ts.0.saturating_mul(SECOND));
        for (objects, deleted) in [(step.applied, false), (step.deleted, true)] {
            let origin = StateOrigin::Recorded { at, deleted };
            let each = |object: &str| {
                if let Err(reason) = reader.inner(object, Context { origin, ..context }) {
                    reader.reject(context.position, reason);
                }
            };
            if for_each_item(objects.map_or("[]", RawValue::get), each).is_err() {
                reader.reject(context.position, "a step of a SimKube trace whose objects are no list".into());
            }
        }
    })
    .map_err(|_| broken)
}
