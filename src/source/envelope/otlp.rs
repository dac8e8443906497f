//! OTLP logs as JSON: the record is the body, a string or a tree of typed values.

use super::members::{Members, Writer, quoted};
use super::{Content, Inner, Peeled, peeled};
use crate::source::cluster::{names_cluster, told_cluster};
use crate::source::line::time::moment;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Bodies nest no deeper than records of the API do.
const DEEPEST: usize = 60;

pub(super) fn peel(m: &Members<'_>) -> Option<Peeled> {
    let resources = m.array("resourceLogs")?;
    peeled("otlp", resources.into_iter().filter_map(Members::of).flat_map(|resource| records(&resource)))
}

/// The attributes of a resource or a record.
struct Attributes<'a>(Vec<Members<'a>>);

impl<'a> Attributes<'a> {
    fn of(m: &Members<'a>) -> Self {
        Self(m.array("attributes").unwrap_or_default().into_iter().filter_map(Members::of).collect())
    }

    /// What the first of `keys` that is there says, a text or a number; empty where there is none.
    fn told(&self, keys: &[&str]) -> String {
        let found = self.0.iter().find(|attribute| keys.contains(&&*attribute.scalar("key")));
        let value = found.and_then(|attribute| attribute.object("value")).unwrap_or_default();
        value.text("stringValue").unwrap_or_else(|| value.scalar("intValue"))
    }

    /// The cluster that they name; empty where they name none.
    fn cluster(&self) -> String {
        let keys = self.0.iter().map(|attribute| attribute.scalar("key")).filter(|key| names_cluster(key));
        told_cluster(keys.map(|key| {
            let text = self.told(&[&key]);
            (key, text)
        }))
    }
}

fn records(resource: &Members<'_>) -> Vec<Inner> {
    let about = resource.object("resource").unwrap_or_default();
    let about = Attributes::of(&about);
    let cluster = about.cluster();
    let instance = about.told(&["k8s.node.name", "host.name"]);
    let scopes = resource.array("scopeLogs").or_else(|| resource.array("instrumentationLibraryLogs"));
    let scopes = scopes.unwrap_or_default().into_iter().filter_map(Members::of);
    let records = scopes.flat_map(|scope| scope.array("logRecords").unwrap_or_default());
    let time = |record: &str| Members::of(record).map(|m| m.scalar("timeUnixNano")).unwrap_or_default();
    let inner = |record: &str| event(record, &about).unwrap_or_else(|| body(record));
    let inner = |record: &str| {
        let names = |m: &Members<'_>| m.get("attributes").is_some_and(|raw| raw.contains("cluster"));
        let own = Members::of(record).filter(names).map(|m| Attributes::of(&m).cluster());
        let own = own.filter(|own| !own.is_empty());
        inner(record).from(own.as_ref().unwrap_or(&cluster), &instance).at(&time(record))
    };
    records.map(inner).collect()
}

/// An Event of the collector's receiver k8s_events, which puts its fields into attributes of the record and of
/// the resource, and its message into the body.
fn event(record: &str, about: &Attributes<'_>) -> Option<Inner> {
    if !record.contains("\"k8s.event.reason\"") {
        return None;
    }
    let m = Members::of(record)?;
    let own = Attributes::of(&m);
    let text = |writer: &mut Writer, key: &str, from: &Attributes<'_>, name: &str| {
        writer.text(key, &from.told(&[name]));
    };
    let (mut metadata, mut involved, mut event) = (Writer::default(), Writer::default(), Writer::default());
    text(&mut metadata, "name", &own, "k8s.event.name");
    text(&mut metadata, "uid", &own, "k8s.event.uid");
    text(&mut metadata, "namespace", &own, "k8s.namespace.name");
    text(&mut involved, "namespace", &own, "k8s.namespace.name");
    for (key, name) in [
        ("kind", "k8s.object.kind"),
        ("name", "k8s.object.name"),
        ("uid", "k8s.object.uid"),
        ("apiVersion", "k8s.object.api_version"),
        ("resourceVersion", "k8s.object.resource_version"),
        ("fieldPath", "k8s.object.fieldpath"),
    ] {
        text(&mut involved, key, about, name);
    }
    event.text("kind", "Event");
    event.raw("metadata", &metadata.end());
    event.raw("involvedObject", &involved.end());
    text(&mut event, "reason", &own, "k8s.event.reason");
    event.text("message", &m.text_at(&["body", "stringValue"]));
    event.text("type", &m.scalar("severityText"));
    let stamp = |time: &str| moment(time).map(|time| time.to_string()).unwrap_or_default();
    // As Go prints a time: `2024-11-12 05:00:01 +0000 UTC`.
    event.text("firstTimestamp", &stamp(&own.told(&["k8s.event.start_time"])));
    event.text("lastTimestamp", &stamp(&m.scalar("timeUnixNano")));
    let count = own.told(&["k8s.event.count"]);
    if count.parse::<u64>().is_ok() {
        event.raw("count", &count);
    }
    Some(Inner::new(Content::Record(event.end())))
}

fn body(record: &str) -> Inner {
    let record = Members::of(record).unwrap_or_default();
    // A parser in front of the exporter may have moved an audit event there.
    if let Some(attributes) = record.get("attributes").filter(|raw| raw.contains("\"auditID\"")) {
        let all = format!(r#"{{"kvlistValue":{{"values":{attributes}}}}}"#);
        if let Some(json) = Members::of(&all).and_then(|all| value(&all, DEEPEST)) {
            return Inner::new(Content::Record(json));
        }
    }
    let Some(body) = record.object("body") else { return Inner::foreign("a record without body") };
    let bytes = body.text("bytesValue").and_then(|text| STANDARD.decode(text).ok());
    let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok()).or_else(|| body.text("stringValue"));
    match text {
        Some(text) => Inner::text(text),
        None => match value(&body, DEEPEST) {
            Some(json) if json.starts_with('{') => Inner::new(Content::Record(json)),
            _ => Inner::foreign("a body that is neither text nor a map"),
        },
    }
}

/// An AnyValue as plain JSON.
fn value(any: &Members<'_>, depth: usize) -> Option<String> {
    if let Some(text) = any.text("stringValue") {
        return Some(quoted(&text));
    }
    if let Some(number) = any.get("intValue").or_else(|| any.get("doubleValue")) {
        return Some(number.trim_matches('"').to_owned()).filter(|text| super::members::is_json(text));
    }
    if let Some(raw) = any.get("boolValue") {
        return Some(raw.to_owned());
    }
    let depth = depth.checked_sub(1)?;
    if let Some(list) = any.object("arrayValue") {
        let values = list.array("values").unwrap_or_default();
        let values: Option<Vec<_>> = values.into_iter().map(|v| value(&Members::of(v)?, depth)).collect();
        return Some(format!("[{}]", values?.join(",")));
    }
    let Some(map) = any.object("kvlistValue") else { return Some("null".into()) };
    let mut writer = Writer::default();
    for pair in map.array("values").unwrap_or_default() {
        let pair = Members::of(pair)?;
        let json = pair.object("value").map_or_else(|| Some("null".into()), |v| value(&v, depth))?;
        writer.raw(&pair.scalar("key"), &json);
    }
    Some(writer.end())
}
