//! Log shippers: fluentd, fluent-bit, vector, Datadog, GELF, journald. The record is an object or JSON in a
//! string, under a key that many of them share.

use super::members::{Members, elements};
use super::{Content, Inner, Peeled, peeled};

/// Keys that hold the line, and the envelope's name.
const LINES: &[(&str, &str)] = &[
    ("structured", "openshift-structured"),
    ("short_message", "gelf"),
    ("log", "fluent"),
    ("message", "message"),
    ("MESSAGE", "journald"),
    ("log_processed", "fluent"),
    ("full_message", "gelf"),
    ("msg", "message"),
    ("content", "message"),
    ("contents", "message"),
];

pub(super) fn peel(m: &Members<'_>) -> Option<Peeled> {
    if let Some(attributes) = datadog(m) {
        return peeled("datadog", [Inner::of(attributes).from("", &m.scalar("host"))]);
    }
    if let Some(rows) = m.array("data").filter(|rows| rows.iter().all(|row| row.contains("\"attributes\""))) {
        return peeled("datadog", rows.into_iter().map(Inner::of));
    }
    let holds = |raw: &str| Inner::of(raw);
    let found = LINES.iter().filter_map(|(key, name)| Some((name, m.get(key)?)));
    let mut inner: Vec<_> = found.map(|(name, raw)| (*name, holds(raw))).collect();
    let best = inner.iter().position(|(_, inner)| matches!(inner.content, Content::Record(_)));
    // What has the keys of an audit event is told apart by what it lacks.
    let is_ours = ["auditID", "stage", "metadata", "kind"].iter().any(|key| m.has(key));
    let best = best.or_else(|| (!inner.is_empty() && !is_ours).then_some(0))?;
    let (name, inner) = inner.swap_remove(best);
    let cluster = m.text_at(&["openshift", "cluster_id"]);
    let host = ["hostname", "host", "_HOSTNAME"].iter().map(|key| m.text(key).unwrap_or_default());
    let host = host.into_iter().find(|host| !host.is_empty()).unwrap_or_default();
    let time = ["@timestamp", "time", "timestamp"].iter().find_map(|key| m.text(key)).unwrap_or_default();
    peeled(name, [inner.from(&cluster, &host).at(time)])
}

/// `attributes` that hold an audit event, themselves or once more in `attributes`.
fn datadog<'a>(m: &Members<'a>) -> Option<&'a str> {
    let raw = m.get("attributes")?;
    let attributes = Members::of(raw)?;
    match attributes.get("attributes") {
        Some(inner) => Some(inner),
        None => (attributes.has("auditID") || attributes.has("involvedObject")).then_some(raw),
    }
}

/// `[1700000000.5, {…}]`: the record behind its time.
pub(super) fn of_pair(text: &str) -> Option<Peeled> {
    let pair = elements(text)?;
    let [_, record] = pair.as_slice() else { return None };
    record.starts_with('{').then(|| peeled("fluent", [Inner::of(record)])).flatten()
}
