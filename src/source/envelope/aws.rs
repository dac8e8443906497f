//! CloudWatch Logs, however it was exported: the messages of log streams named after API servers.

use super::members::{Members, elements};
use super::{Content, Inner, Peeled, peeled};
use crate::input::gunzip;
use crate::model::marked;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

pub(super) fn peel(m: &Members<'_>) -> Option<Peeled> {
    if m.has("logEvents") && (m.has("messageType") || m.has("logGroup")) {
        let cluster = cluster_of(&m.scalar("logGroup"), &m.scalar("owner"));
        let stream = m.scalar("logStream");
        let control = m.text("messageType").is_some_and(|kind| kind == "CONTROL_MESSAGE");
        let events = m.array("logEvents").unwrap_or_default();
        let messages = events.into_iter().filter(|_| !control).map(|e| message(e, &cluster, &stream));
        return peeled("cloudwatch-subscription", messages);
    }
    if m.text("messageType").is_some_and(|kind| kind == "CONTROL_MESSAGE") {
        return peeled("cloudwatch-subscription", []);
    }
    if let Some(events) = m.array("events").filter(|events| is_page(m, events)) {
        return peeled("cloudwatch", events.into_iter().map(|e| message(e, "", "")));
    }
    if let Some(data) = m.object("awslogs").and_then(|logs| logs.text("data")) {
        return peeled("cloudwatch-lambda", [packed(&data)]);
    }
    if let Some(records) = m.array("Records").filter(|_| !m.has("kind")) {
        let data = |record: &str| {
            let record = Members::of(record)?;
            let data = record.object("kinesis").and_then(|kinesis| kinesis.text("data"));
            // Of GetRecords, then of a queue's messages.
            let data = data.or_else(|| record.text("Data")).map(|data| packed(&data));
            data.or_else(|| record.text("body").map(Inner::text))
        };
        let inner: Vec<_> = records.iter().map(|record| data(record)).collect();
        if inner.iter().all(Option::is_none)
            && records.iter().any(|record| record.contains("\"eventSource\""))
        {
            return peeled("cloudtrail", [Inner::foreign("what was asked of AWS, and not of a cluster")]);
        }
        let inner = inner.into_iter().map(|data| data.unwrap_or_else(|| Inner::foreign("no kinesis data")));
        return peeled("kinesis", inner);
    }
    if is_firehose(m) {
        let data = |record: &str| Members::of(record)?.text("data").map(|data| packed(&data));
        let records = m.array("records").unwrap_or_default();
        let inner = records.into_iter().map(|r| data(r).unwrap_or_else(|| Inner::foreign("no data")));
        return peeled("firehose", inner);
    }
    if let Some(rows) = m.array("results").filter(|_| m.has("statistics") || m.has("status")) {
        return peeled("cloudwatch-insights", rows.into_iter().filter_map(row));
    }
    if let Some(raw) = m.get("@message") {
        let from = (cluster_of(&m.scalar("@log"), ""), m.scalar("@logStream"));
        return peeled(
            "cloudwatch-insights",
            [Inner::of(raw).from(&from.0, &from.1).at(&m.scalar("@timestamp"))],
        );
    }
    if m.has("message") && (m.has("logStreamName") || m.has("logStream")) && m.has("timestamp") {
        return peeled(
            "cloudwatch",
            [event(m, &cluster_of(&m.scalar("logGroup"), ""), &m.scalar("logStream"))],
        );
    }
    None
}

/// What Firehose hands to a Lambda function or to an HTTP endpoint.
pub(super) fn is_firehose(m: &Members<'_>) -> bool {
    m.has("records") && ["deliveryStreamArn", "invocationId", "requestId"].iter().any(|key| m.has(key))
}

/// A row of Insights: `[{"field":"@message","value":"…"},…]`.
pub(super) fn of_row(text: &str) -> Option<Peeled> {
    peeled("cloudwatch-insights", [row(text)?])
}

fn row(row: &str) -> Option<Inner> {
    let fields = elements(row)?;
    let value = |name: &str| {
        let fields = fields.iter().filter_map(|field| Members::of(field));
        fields.filter(|field| field.scalar("field") == name).find_map(|field| field.text("value"))
    };
    let Some(message) = value("@message") else { return Some(Inner::foreign("a row without @message")) };
    let cluster = cluster_of(&value("@log").unwrap_or_default(), "");
    let inner = Inner::text(message).from(&cluster, &value("@logStream").unwrap_or_default());
    Some(inner.at(&value("@timestamp").unwrap_or_default()))
}

fn is_page(m: &Members<'_>, events: &[&str]) -> bool {
    let is_message = |event: &&str| {
        Members::of(event).is_some_and(|e| e.has("message") && (e.has("timestamp") || e.has("eventId")))
    };
    let tokens = ["nextToken", "nextForwardToken", "nextBackwardToken", "searchedLogStreams"];
    events.first().map_or_else(|| tokens.iter().any(|key| m.has(key)), is_message)
}

fn message(text: &str, cluster: &str, stream: &str) -> Inner {
    Members::of(text)
        .map_or_else(|| Inner::foreign("a log event that is no object"), |m| event(&m, cluster, stream))
}

fn event(m: &Members<'_>, cluster: &str, stream: &str) -> Inner {
    let own = m.scalar("logStreamName");
    let stream = if own.is_empty() { stream } else { &own };
    match m.get("message") {
        Some(raw) if cluster.is_empty() => {
            Inner::of(raw).from(&m.cluster(), stream).at(&m.scalar("timestamp"))
        }
        Some(raw) => Inner::of(raw).from(cluster, stream).at(&m.scalar("timestamp")),
        None => Inner::foreign("a log event without message"),
    }
}

/// Base64 of JSON, most often of its gzip, perhaps of several values one after the other.
fn packed(data: &str) -> Inner {
    let Ok(bytes) = STANDARD.decode(data.trim()) else { return Inner::foreign("data that is no base64") };
    let Some(bytes) = gunzip(&bytes) else { return Inner::foreign("data that is no sound gzip") };
    match String::from_utf8(bytes) {
        Ok(text) => several(text),
        Err(_) => Inner::foreign("data that is no text"),
    }
}

/// One value as it is; several, back to back, as an array. What follows the sound ones is an element as well, in a
/// string, so that it is rejected for itself.
fn several(text: String) -> Inner {
    let mut stream = serde_json::Deserializer::from_str(&text).into_iter::<&serde_json::value::RawValue>();
    let (mut values, mut sound) = (Vec::new(), 0);
    while let Some(Ok(value)) = stream.next() {
        values.push(value.get().to_owned());
        sound = stream.byte_offset();
    }
    if values.len() < 2 {
        return Inner::text(text);
    }
    let rest = text[sound..].trim();
    if !rest.is_empty() {
        values.push(serde_json::Value::from(rest).to_string());
    }
    Inner::new(Content::Record(format!("[{}]", values.join(","))))
}

/// The cluster whose group of logs is named beside a record, by whoever fetched it from there.
pub(super) fn log_group_cluster(m: &Members<'_>) -> String {
    let group = LOG_GROUPS.iter().map(|key| m.scalar(key)).find(|group| group.contains("/aws/eks/"));
    group.map_or_else(String::new, |group| cluster_of(&group, &m.scalar("owner")))
}

const LOG_GROUPS: &[&str] = &["logGroup", "logGroupName", "log_group", "log_group_name", "@log"];

/// `/aws/eks/<cluster>/cluster`, perhaps behind an account, or as an ARN:
/// `arn:aws:logs:<region>:<account>:log-group:/aws/eks/<cluster>/cluster:*`.
fn cluster_of(group: &str, owner: &str) -> String {
    let (before, rest) = group.split_once("/aws/eks/").unwrap_or_default();
    let name = rest.trim_end_matches(":*").strip_suffix("/cluster").unwrap_or_default();
    let parts: Vec<&str> = before.split(':').collect();
    let (account, region) = match parts.as_slice() {
        ["arn", _, _, region, account, ..] => (*account, *region),
        [account, _] => (*account, ""),
        _ => (owner, ""),
    };
    marked(name, &[("cloud", "aws"), ("account", account), ("region", region)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_sound_values_is_not_lost() {
        for (text, expected) in [
            (r#"{"a":1} {"b":2}"#, r#"[{"a":1},{"b":2}]"#),
            (r#"{"a":1}{"b":2}{"c"#, r#"[{"a":1},{"b":2},"{\"c"]"#),
            (r#"{"a":1}{"c"#, r#"{"a":1}{"c"#),
        ] {
            let Content::Record(record) = several(text.to_owned()).content else { panic!("{text}") };
            assert_eq!(record, expected);
        }
    }
}
