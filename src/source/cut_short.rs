//! Audit events whose end was cut off, by a collector that allows messages of 16 KiB, 32 KiB or 256 KiB: what
//! is whole of them is used.

use super::audit;
use super::json::{Present, Stamp, Text, lenient};
use super::record::{Context, Reader};
use super::request_info::request_info;
use serde::de::IgnoredAny;

lenient! {
    /// What must be whole of an audit event for it to tell anything.
    struct Whole<'a> {
        audit_id: Text<'a> = "auditID",
        stage: Text<'a> = "stage",
        uri: Text<'a> = "requestURI",
        verb: Text<'a> = "verb",
        received: Stamp<'a> = "requestReceivedTimestamp",
        stamp: Stamp<'a> = "stageTimestamp",
        old_received: Stamp<'a> = "timestamp",
        object: Present = "objectRef",
        annotations: Present = "annotations",
    }
}

/// What collectors put behind a message that they cut (CloudWatch, GKE, fluentd).
const MARKS: &[&str] = &["[Truncated...]", "[truncated]", "[TRUNCATED]", "...(truncated)", "...", "…"];

impl Reader<'_> {
    /// Uses the audit event that the text is a beginning of; else gives back `reason`. Nothing was added
    /// then.
    pub(super) fn cut_short(
        &mut self,
        text: &str,
        reason: String,
        context: Context<'_>,
    ) -> Result<(), String> {
        let text = without_mark(text);
        let is_cut = serde_json::from_str::<IgnoredAny>(text).is_err_and(|error| error.is_eof());
        let Some(members) = whole_members(text).filter(|_| is_cut) else { return Err(reason) };
        let mut event = format!("{members}}}");
        let Ok(whole) = serde_json::from_str::<Whole<'_>>(&event) else { return Err(reason) };
        if whole.audit_id.is_empty() {
            return Err(reason);
        }
        let lacks_object = !whole.object.0 && !request_info("", &whole.uri).resource.is_empty();
        if whole.stage.is_empty() || whole.verb.is_empty() || whole.uri.is_empty() || lacks_object {
            return Err(format!("{reason}, before it tells what was asked for"));
        }
        let has_time = [&whole.received, &whole.stamp, &whole.old_received].iter().any(|t| !t.is_empty());
        let has_annotations = whole.annotations.0;
        event.pop();
        match context.time {
            _ if has_time => {}
            Some(time) => event.push_str(&format!(r#","stageTimestamp":"{time}""#)),
            None => return Err(format!("{reason}, and nothing tells when it was")),
        }
        // Where they are whole there is no body behind them, in the order of the API server.
        if !has_annotations {
            event.push_str(r#","annotations":{"audit.k8s.io/truncated":"true"}"#);
        }
        event.push('}');
        audit::parse_whole(&event, (context.position, context.time), self.keep, &mut self.batch)
    }
}

fn without_mark(text: &str) -> &str {
    let text = text.trim_end();
    MARKS.iter().find_map(|mark| text.strip_suffix(mark)).unwrap_or(text)
}

/// A JSON object up to the last of its members that is surely whole: one that a comma follows.
fn whole_members(text: &str) -> Option<&str> {
    let (mut depth, mut in_string, mut is_escaped) = (0u64, false, false);
    let mut end = None;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if in_string => is_escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.checked_sub(1)?,
            b',' if depth == 1 => end = Some(at),
            _ => {}
        }
    }
    end.filter(|_| text.starts_with('{')).map(|end| &text[..end])
}

#[cfg(test)]
mod tests {
    use super::super::keep::Keep;
    use super::super::record::top_level;
    use super::*;
    use crate::model::{Position, Timestamp};
    use crate::source::Batch;
    use proptest::prelude::*;

    const EVENT: &str = r#"{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"a","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/a/pods/b","verb":"update","user":{"username":"é\","},"objectRef":{"resource":"pods","namespace":"a","name":"b","apiVersion":"v1"},"responseStatus":{"code":200},"requestObject":{"kind":"Pod","metadata":{"name":"b"},"spec":{"x":[1,{"y":",}"}]}},"requestReceivedTimestamp":"2026-11-23T12:00:01.000000Z","stageTimestamp":"2026-11-23T12:00:02.000000Z","annotations":{"a":"b"}}"#;

    fn read(text: &str, time: Option<Timestamp>) -> Result<Batch, String> {
        let mut reader = Reader {
            keep: Keep::default(),
            hint: &crate::source::PathHint::default(),
            sources: &crate::source::Sources::default(),
            batch: Batch::default(),
        };
        let context = Context { time, ..top_level(Position::default()) };
        reader.value(text, context).map(|()| reader.batch)
    }

    #[test]
    fn what_is_whole_is_used() {
        let time = Timestamp::parse(b"2026-11-23T12:00:05Z");
        let body = EVENT.find("\"spec\"").unwrap();
        for mark in ["", "[Truncated...]", "..."] {
            let text = format!("{}{mark}", &EVENT[..body]);
            let batch = read(&text, time).unwrap();
            let stage = &batch.stages[0];
            assert!(stage.truncated && stage.request_body.is_none());
            assert_eq!((stage.code, stage.received, stage.stamp), (200, None, time));
            let reason = read(&text, None).map(|_| ()).unwrap_err();
            assert!(reason.ends_with("and nothing tells when it was"), "{reason}");
        }
        let stamps = EVENT.find(r#","annotations""#).unwrap();
        let stage = &read(&EVENT[..stamps + 9], None).unwrap().stages[0];
        assert!(stage.truncated && stage.request_body.is_some() && stage.received.is_some());
        let object = EVENT.find("\"namespace\"").unwrap();
        let reason = read(&EVENT[..object], time).map(|_| ()).unwrap_err();
        assert!(reason.ends_with("before it tells what was asked for"), "{reason}");
        assert!(!read(EVENT, time).unwrap().stages[0].truncated);
    }

    proptest! {
        #[test]
        fn any_cut_says_nothing_else(at in 0..EVENT.len()) {
            let time = Timestamp::parse(b"2026-11-23T12:00:05Z");
            let text = String::from_utf8_lossy(&EVENT.as_bytes()[..at]);
            let whole = read(EVENT, None).unwrap();
            if let Ok(batch) = read(&text, time) {
                let (cut, whole) = (&batch.stages[0], &whole.stages[0]);
                prop_assert_eq!(batch.strings.get(cut.user), "é\",");
                prop_assert_eq!(cut.verb, whole.verb);
                prop_assert!(cut.code == 0 || cut.code == 200);
                prop_assert!(cut.truncated || at + 1 == EVENT.len());
            }
        }
    }
}
