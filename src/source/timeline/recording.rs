//! What the program's own recordings (`kelemetry snapshot`) say besides the objects: what they are of, which lists were
//! complete, and what they miss.

use super::super::batch::Batch;
use super::super::gap::GapFact;
use super::super::json::{Text, lenient};
use crate::model::{ResourceVersion, Symbol, Timestamp};

/// The apiVersion of such documents.
pub(super) const API_VERSION: &str = "kelemetry/v1";

lenient! {
    struct Gap<'a> {
        group: Text<'a> = "group",
        resource: Text<'a> = "resource",
        since: Text<'a> = "since",
        at: Text<'a> = "at",
        from: Text<'a> = "from",
        to: Text<'a> = "resourceVersion",
    }
}

/// Takes in a document of a recording; the record counts as set aside.
///
/// # Errors
/// A gap that does not say what is missing.
pub(super) fn learn(text: &str, kind: &str, batch: &mut Batch) -> Result<(), String> {
    let is_open = kind == "RecordingTrouble";
    if is_open || kind == "RecordingGap" {
        let gap: Gap<'_> =
            serde_json::from_str(text).map_err(|_| format!("a {kind} whose fields have other types"))?;
        let time = |text: &Text<'_>| Timestamp::parse(text.as_bytes());
        let (since, until) = (time(if is_open { &gap.at } else { &gap.since }), time(&gap.at));
        let (Some(since), Some(until)) = (since, until) else {
            return Err(format!("a {kind} without times"));
        };
        let fact = GapFact {
            cluster: Symbol::EMPTY,
            group: batch.strings.intern(&gap.group),
            resource: batch.strings.intern(&gap.resource),
            since,
            until,
            from: ResourceVersion::parse(&gap.from),
            to: if is_open { None } else { ResourceVersion::parse(&gap.to) },
        };
        batch.gaps.push(fact);
    }
    batch.counts.set_aside("recording-notes");
    Ok(())
}
