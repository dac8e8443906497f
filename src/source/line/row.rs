//! Rows of tables: the record is in one of the columns.

use super::super::envelope::cluster_beside;
use super::super::record::{Context, Reader};
use super::super::shape::Shape;
use super::is_klog;
use super::time::moment;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Columns in which exports hold a whole record (CloudWatch Insights, Splunk, Log Analytics, Grafana).
const RECORDS: &[&str] =
    &["@message", "_raw", "log_s", "log", "message", "Message", "LogEntry", "Line", "line", "event", "body"];

/// Columns with the time of a row, the better ones first.
const TIMES: &[&str] =
    &["@timestamp", "_time", "TimeGenerated", "time", "timestamp", "Time", "@ingestionTime"];

impl Reader<'_> {
    /// Reads a row that has become a JSON object.
    pub(super) fn row(&mut self, bytes: &[u8], context: Context<'_>) {
        let Err(reason) = self.attempt(bytes, context) else { return };
        let text = String::from_utf8_lossy(bytes);
        match self.column(&text, context) {
            Some(Err(reason)) => self.reject(context.position, reason),
            None => self.reject(context.position, reason),
            Some(Ok(())) => {}
        }
    }

    /// Reads the column that holds the record; None where there is none.
    fn column(&mut self, text: &str, context: Context<'_>) -> Option<Result<(), String>> {
        let row: BTreeMap<Cow<'_, str>, &RawValue> = serde_json::from_str(text).ok()?;
        let string = |name: &str| serde_json::from_str::<String>(row.get(name)?.get()).ok();
        let time = TIMES.iter().find_map(|name| moment(&string(name)?));
        let context = Context { time: time.or(context.time), depth: context.depth + 1, ..context };
        let is_event = |value: &RawValue| {
            let shape = serde_json::from_str::<Shape<'_>>(value.get());
            shape.is_ok_and(|shape| shape.audit_id.0 && shape.stage.0)
        };
        let events = row.values().filter(|value| is_event(value));
        let cluster = cluster_beside(text);
        let mut failed = None;
        for value in events.chain(RECORDS.iter().filter_map(|name| row.get(*name))) {
            let text = match value.get().starts_with('"') {
                true => Cow::Owned(serde_json::from_str::<String>(value.get()).ok()?),
                false => Cow::Borrowed(value.get()),
            };
            let done = match is_klog(&text) {
                true => self.log_text(&text, context),
                false => self.within("", &cluster, |reader| reader.value(text.trim(), context)),
            };
            match done {
                Ok(()) => return Some(Ok(())),
                Err(reason) => failed = failed.or(Some(Err(reason))),
            }
        }
        failed
    }
}
