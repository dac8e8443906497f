//! The JSON of Jaeger's page.

use super::otlp::{Double, KeyValue, Kind, ResourceSpans, Scope, Span, Status, Traces, Value, Whole};
use crate::serve::refusal::Refusal;
use crate::serve::v1::to_bytes;
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct Document<'a> {
    data: Vec<Trace<'a>>,
    total: usize,
    limit: usize,
    offset: usize,
    errors: Option<()>,
}

#[derive(Serialize)]
struct Trace<'a> {
    #[serde(rename = "traceID")]
    id: String,
    spans: Vec<Told<'a>>,
    processes: BTreeMap<String, Process<'a>>,
    warnings: Option<()>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Told<'a> {
    #[serde(rename = "traceID")]
    trace: String,
    #[serde(rename = "spanID")]
    id: String,
    operation_name: &'a str,
    references: Vec<Reference>,
    start_time: u64,
    duration: u64,
    tags: Vec<Tag<'a>>,
    logs: Vec<Log<'a>>,
    #[serde(rename = "processID")]
    process: String,
    warnings: Option<()>,
}

#[derive(Serialize)]
struct Reference {
    #[serde(rename = "refType")]
    kind: &'static str,
    #[serde(rename = "traceID")]
    trace: String,
    #[serde(rename = "spanID")]
    span: String,
}

#[derive(Clone, Serialize)]
struct Tag<'a> {
    key: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    value: Scalar<'a>,
}

#[derive(Clone, Serialize)]
#[serde(untagged)]
enum Scalar<'a> {
    Text(Cow<'a, str>),
    Bool(bool),
    Int(i64),
    Double(f64),
}

#[derive(Serialize)]
struct Log<'a> {
    timestamp: u64,
    fields: Vec<Tag<'a>>,
}

#[derive(Clone, Serialize)]
struct Process<'a> {
    #[serde(rename = "serviceName")]
    name: Cow<'a, str>,
    tags: Vec<Tag<'a>>,
}

/// The largest integer that JavaScript holds without loss; Jaeger writes larger ones as texts.
const MAX_SAFE_INTEGER: u64 = (1 << 53) - 1;

/// All traces of a document, in the order of their first spans.
pub(super) fn document(traces: &Traces) -> Result<Vec<u8>, Refusal> {
    let mut told: Vec<Trace<'_>> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for (nth, resource) in traces.resource_spans.iter().enumerate() {
        let (process, named) = (process(resource), format!("p{}", nth + 1));
        for (scope, span) in resource
            .scope_spans
            .iter()
            .flat_map(|scope| scope.spans.iter().map(move |span| (&scope.scope, span)))
        {
            let id = hex(&span.trace_id, 32)?;
            let place = *places.entry(id.clone()).or_insert_with(|| {
                told.push(Trace { id, spans: Vec::new(), processes: BTreeMap::new(), warnings: None });
                told.len() - 1
            });
            let trace = &mut told[place];
            trace.processes.entry(named.clone()).or_insert_with(|| process.clone());
            trace.spans.push(span_of(span, scope, &named)?);
        }
    }
    to_bytes(&Document { data: told, total: 0, limit: 0, offset: 0, errors: None })
}

/// An id as Jaeger's page has it.
fn hex(id: &str, digits: usize) -> Result<String, Refusal> {
    if id.len() == digits && id.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Ok(id.to_ascii_lowercase());
    }
    Err(Refusal::Malformed(format!("cannot unmarshal OTLP: `{id}` is no id of {digits} hexadecimal digits")))
}

fn process(resource: &ResourceSpans) -> Process<'_> {
    let attributes = &resource.resource.attributes;
    let name = attributes.iter().find(|attribute| attribute.key == "service.name");
    let name = name.and_then(|attribute| attribute.value.string_value.as_deref());
    let tags = attributes.iter().filter(|attribute| attribute.key != "service.name").map(tag);
    Process { name: name.unwrap_or("unknown_service").into(), tags: tags.collect() }
}

fn span_of<'a>(span: &'a Span, scope: &'a Scope, process: &str) -> Result<Told<'a>, Refusal> {
    let trace = hex(&span.trace_id, 32)?;
    let mut references = Vec::new();
    if !span.parent_span_id.is_empty() {
        let parent = hex(&span.parent_span_id, 16)?;
        references.push(Reference { kind: "CHILD_OF", trace: trace.clone(), span: parent });
    }
    for link in &span.links {
        let (trace, span) = (hex(&link.trace_id, 32)?, hex(&link.span_id, 16)?);
        references.push(Reference { kind: "FOLLOWS_FROM", trace, span });
    }
    let mut tags: Vec<Tag<'_>> = span.attributes.iter().map(tag).collect();
    tags.extend(kind(&span.kind).map(|kind| text("span.kind", kind)));
    for (key, value) in [("otel.scope.name", &scope.name), ("otel.scope.version", &scope.version)] {
        if !value.is_empty() {
            tags.push(text(key, value));
        }
    }
    tags.extend(status(&span.status));
    let logs = span.events.iter().map(|event| {
        let name = (!event.name.is_empty()).then(|| text("event", &event.name));
        let fields = name.into_iter().chain(event.attributes.iter().map(tag)).collect();
        Log { timestamp: event.time_unix_nano.micros(), fields }
    });
    let start = span.start_time_unix_nano.micros();
    Ok(Told {
        trace,
        id: hex(&span.span_id, 16)?,
        operation_name: &span.name,
        references,
        start_time: start,
        duration: span.end_time_unix_nano.micros().saturating_sub(start),
        tags,
        logs: logs.collect(),
        process: process.to_owned(),
        warnings: None,
    })
}

fn kind(kind: &Kind) -> Option<&'static str> {
    const NAMES: [&str; 6] = ["", "internal", "server", "client", "producer", "consumer"];
    let name = match kind {
        Kind::Number(number) => NAMES.get(usize::from(*number)).copied(),
        Kind::Name(name) => {
            let name = name.strip_prefix("SPAN_KIND_").unwrap_or(name);
            NAMES.into_iter().find(|known| known.eq_ignore_ascii_case(name))
        }
    };
    name.filter(|name| !name.is_empty())
}

fn status(status: &Status) -> Vec<Tag<'_>> {
    let code = match &status.code {
        Kind::Number(2) => "ERROR",
        Kind::Number(1) => "OK",
        Kind::Name(name) if name.ends_with("ERROR") => "ERROR",
        Kind::Name(name) if name.ends_with("OK") => "OK",
        Kind::Number(_) | Kind::Name(_) => return Vec::new(),
    };
    let mut tags = vec![text("otel.status_code", code)];
    if code == "ERROR" {
        tags.push(Tag { key: "error", kind: "bool", value: Scalar::Bool(true) });
    }
    if !status.message.is_empty() {
        tags.push(text("otel.status_description", &status.message));
    }
    tags
}

fn text<'a>(key: &'a str, value: &'a str) -> Tag<'a> {
    Tag { key, kind: "string", value: Scalar::Text(value.into()) }
}

fn tag(attribute: &KeyValue) -> Tag<'_> {
    let (kind, value) = scalar(&attribute.value);
    Tag { key: &attribute.key, kind, value }
}

fn scalar(value: &Value) -> (&'static str, Scalar<'_>) {
    if let Some(text) = &value.string_value {
        return ("string", Scalar::Text(text.into()));
    }
    if let Some(is_so) = value.bool_value {
        return ("bool", Scalar::Bool(is_so));
    }
    match &value.int_value {
        Some(Whole::Number(number)) if number.unsigned_abs() > MAX_SAFE_INTEGER => {
            return ("int64", Scalar::Text(number.to_string().into()));
        }
        Some(Whole::Number(number)) => return ("int64", Scalar::Int(*number)),
        Some(Whole::Digits(digits)) => {
            return match digits.parse::<i64>() {
                Ok(number) if number.unsigned_abs() <= MAX_SAFE_INTEGER => ("int64", Scalar::Int(number)),
                _ => ("int64", Scalar::Text(digits.into())),
            };
        }
        None => {}
    }
    match &value.double_value {
        Some(Double::Number(number)) => return ("float64", Scalar::Double(*number)),
        Some(Double::Name(name)) => return ("string", Scalar::Text(name.into())),
        None => {}
    }
    match &value.bytes_value {
        Some(bytes) => ("binary", Scalar::Text(bytes.into())),
        None if value.array_value.is_some() || value.kvlist_value.is_some() => {
            ("string", Scalar::Text(serde_json::to_string(&Nested(value)).unwrap_or_default().into()))
        }
        None => ("string", Scalar::Text("".into())),
    }
}

/// A list or a map, as the JSON that it is.
struct Nested<'a>(&'a Value);

impl Serialize for Nested<'_> {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match (&self.0.array_value, &self.0.kvlist_value) {
            (Some(array), _) => to.collect_seq(array.values.iter().map(Nested)),
            (None, Some(list)) => {
                to.collect_map(list.values.iter().map(|one| (&one.key, Nested(&one.value))))
            }
            (None, None) => scalar(self.0).1.serialize(to),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::serve::transform::otlp::read;

    #[test]
    fn what_others_write_is_understood() {
        let text = r#"{"resourceSpans":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"a"}}]},
            "scopeSpans":[{"scope":null,"spans":[{"traceId":"0AF7651916CD43DD8448EB211C80319C","spanId":"b7ad6b7169203331",
            "parentSpanId":"","name":"x","kind":"SPAN_KIND_SERVER","startTimeUnixNano":2000,"endTimeUnixNano":"5000",
            "attributes":[{"key":"n","value":{"intValue":"9007199254740993"}},{"key":"l","value":{"arrayValue":{"values":
            [{"intValue":1},{"kvlistValue":{"values":[{"key":"k","value":{"boolValue":true}}]}}]}}}],
            "events":null,"status":{"code":2,"message":"no"}}]}]}]}"#;
        let json = String::from_utf8(document(&read(text.as_bytes()).unwrap()).unwrap()).unwrap();
        for part in [
            r#""traceID":"0af7651916cd43dd8448eb211c80319c""#,
            r#""startTime":2,"duration":3"#,
            r#"{"key":"n","type":"int64","value":"9007199254740993"}"#,
            r#"{"key":"l","type":"string","value":"[1,{\"k\":true}]"}"#,
            r#"{"key":"span.kind","type":"string","value":"server"}"#,
            r#"{"key":"error","type":"bool","value":true}"#,
            r#""processes":{"p1":{"serviceName":"a","tags":[]}}"#,
        ] {
            assert!(json.contains(part), "{part} in {json}");
        }
        for bad in [
            "",
            "[]",
            "{\"resourceSpans\":3}",
            r#"{"resourceSpans":[{"scopeSpans":[{"spans":[{"traceId":"x","spanId":"y"}]}]}]}"#,
        ] {
            assert!(read(bad.as_bytes()).and_then(|traces| document(&traces)).is_err(), "{bad}");
        }
    }
}
