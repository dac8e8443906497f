//! Log shippers: fluentd, fluent-bit, vector, Datadog, GELF, journald. The record is an object or JSON in a
//! string, under a key that many of them share.

use super::members::{Members, elements, string};
use super::{Content, Inner, Peeled, peeled};
use crate::source::line::{holds_record, is_klog};

/// Keys that hold the line, and the envelope's name.
const LINES: &[(&str, &str)] = &[
    ("structured", "openshift-structured"),
    ("full_message", "gelf"),
    ("short_message", "gelf"),
    ("log", "fluent"),
    ("message", "message"),
    ("MESSAGE", "journald"),
    ("log_processed", "fluent"),
    ("msg", "message"),
    ("content", "message"),
    ("contents", "message"),
];

/// Keys that tell a record from what is about it.
const RECORDS: &[&str] = &["auditID", "involvedObject", "regarding", "metadata", "protoPayload"];

pub(super) fn peel(m: &Members<'_>) -> Option<Peeled> {
    if let Some(attributes) = datadog(m) {
        // Its tags stand beside the attributes or among them.
        let own = m.cluster();
        let cluster = if own.is_empty() { m.object("attributes").unwrap_or_default().cluster() } else { own };
        let inner = Inner::of(attributes).from(&cluster, &m.scalar("host"));
        return peeled("datadog", [inner.at(&m.scalar("timestamp"))]);
    }
    let has_attributes = |row: &&str| Members::of(row).is_some_and(|row| row.has("attributes"));
    if let Some(rows) = m.array("data").filter(|rows| rows.iter().all(has_attributes)) {
        return peeled("datadog", rows.into_iter().map(Inner::of));
    }
    let found = LINES.iter().filter_map(|(key, name)| Some((name, m.get(key)?)));
    let mut inner: Vec<_> = found.map(|(name, raw)| (*name, Inner::of(raw))).collect();
    let position = |is: &dyn Fn(&str) -> bool| {
        let is = |content: &Content| matches!(content, Content::Record(text) if is(text));
        inner.iter().position(|(_, inner)| is(&inner.content))
    };
    // Beside the line `log` may be what is known of its file.
    let best = position(&|text| RECORDS.iter().any(|key| text.contains(key))).or_else(|| position(&|_| true));
    // What has the keys of an audit event or of an Event is told apart by what it lacks.
    let is_ours = ["auditID", "stage", "metadata", "kind", "reason"].iter().any(|key| m.has(key));
    let best = best.or_else(|| (!inner.is_empty() && !is_ours).then_some(0))?;
    let (name, mut inner) = inner.swap_remove(best);
    // Many programs' own logs have such a key: what they say is no record, and not known to be none of ours.
    if matches!(&inner.content, Content::Text(text) if !is_klog(text) && !holds_record(text)) {
        inner = Inner::foreign("a line of text, not JSON");
    }
    let cluster = m.text_at(&["openshift", "cluster_id"]);
    let host = ["hostname", "host", "_HOSTNAME"].iter().map(|key| m.text(key).unwrap_or_default());
    let host = host.into_iter().find(|host| !host.is_empty()).unwrap_or_default();
    let time =
        ["@timestamp", "time", "timestamp", "date", "__REALTIME_TIMESTAMP"].iter().map(|key| m.scalar(key));
    let time = time.into_iter().find(|time| !time.is_empty()).unwrap_or_default();
    peeled(name, [inner.from(&cluster, &host).at(&time)])
}

/// `attributes` that hold an audit event, themselves or once more in `attributes`.
fn datadog<'a>(m: &Members<'a>) -> Option<&'a str> {
    let raw = m.get("attributes")?;
    let attributes = Members::of(raw)?;
    match attributes.get("attributes") {
        Some(inner) => Some(inner).filter(|inner| RECORDS.iter().any(|key| inner.contains(key))),
        None => (attributes.has("auditID") || attributes.has("involvedObject")).then_some(raw),
    }
}

/// `[1700000000.5, {…}]` and `[[1700000000.5, {}], {…}]`: the record behind its time. And, as JSON in a string,
/// behind a time, a stream or both: `--query 'events[].[timestamp,message]'`.
pub(super) fn of_tuple(text: &str) -> Option<Peeled> {
    let tuple = elements(text)?;
    let (record, before) = tuple.split_last()?;
    let inner = Inner::of(record);
    let is_object = record.starts_with('{');
    let is_record = is_object || matches!(&inner.content, Content::Record(text) if text.starts_with('{'));
    let (first, others) = before.split_first().filter(|_| is_record)?;
    let time = elements(first).and_then(|pair| pair.first().copied()).unwrap_or(first);
    let words: Option<Vec<_>> = others.iter().map(|word| string(word)).collect();
    let instance = words?.into_iter().next().unwrap_or_default();
    let time = string(time).unwrap_or_else(|| time.to_owned());
    peeled(if is_object { "fluent" } else { "quoted" }, [inner.from("", &instance).at(&time)])
}
