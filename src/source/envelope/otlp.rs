//! OTLP logs as JSON: the record is the body, a string or a tree of typed values.

use super::members::{Members, Writer, quoted};
use super::{Content, Inner, Peeled, peeled};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Bodies nest no deeper than records of the API do.
const DEEPEST: usize = 60;

pub(super) fn peel(m: &Members<'_>) -> Option<Peeled> {
    let resources = m.array("resourceLogs")?;
    peeled("otlp", resources.into_iter().filter_map(Members::of).flat_map(|resource| records(&resource)))
}

fn records(resource: &Members<'_>) -> Vec<Inner> {
    let about = resource.object("resource").and_then(|r| r.array("attributes")).unwrap_or_default();
    let told = |keys: &[&str]| {
        let known = |attribute: &&Members<'_>| keys.contains(&&*attribute.scalar("key"));
        let attributes: Vec<_> = about.iter().filter_map(|text| Members::of(text)).collect();
        attributes
            .iter()
            .find(known)
            .map(|found| found.text_at(&["value", "stringValue"]))
            .unwrap_or_default()
    };
    let cluster = told(&["k8s.cluster.name", "openshift.cluster.uid", "k8s.cluster.uid"]);
    let instance = told(&["k8s.node.name", "host.name"]);
    let scopes = resource.array("scopeLogs").or_else(|| resource.array("instrumentationLibraryLogs"));
    let scopes = scopes.unwrap_or_default().into_iter().filter_map(Members::of);
    let records = scopes.flat_map(|scope| scope.array("logRecords").unwrap_or_default());
    let time = |record: &str| Members::of(record).map(|m| m.scalar("timeUnixNano")).unwrap_or_default();
    records.map(|record| body(record).from(&cluster, &instance).at(&time(record))).collect()
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
