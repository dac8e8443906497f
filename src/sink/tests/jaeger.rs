//! Jaeger JSON against the schema of Jaeger's `internal/uimodel/model.go`.

use super::{any_trace, document, object_span, sample};
use crate::sink::JaegerJson;
use crate::view::{Attribute, Span, SpanKind, Status, Trace, Value};
use proptest::prelude::*;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    data: Vec<JTrace>,
    total: u64,
    limit: u64,
    offset: u64,
    #[serde(rename = "errors")]
    _errors: (),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct JTrace {
    #[serde(rename = "traceID")]
    id: String,
    spans: Vec<JSpan>,
    processes: BTreeMap<String, Process>,
    #[serde(rename = "warnings")]
    _warnings: (),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct JSpan {
    #[serde(rename = "traceID")]
    trace: String,
    #[serde(rename = "spanID")]
    id: String,
    operation_name: String,
    references: Vec<Reference>,
    start_time: u64,
    duration: u64,
    tags: Vec<KeyValue>,
    logs: Vec<Log>,
    #[serde(rename = "processID")]
    process: String,
    #[serde(rename = "warnings")]
    _warnings: (),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Reference {
    ref_type: String,
    #[serde(rename = "traceID")]
    trace: String,
    #[serde(rename = "spanID")]
    span: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Log {
    timestamp: u64,
    fields: Vec<KeyValue>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Process {
    service_name: String,
    tags: Vec<KeyValue>,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct KeyValue {
    key: String,
    r#type: String,
    value: serde_json::Value,
}

fn read(traces: &[Trace<'_>]) -> Vec<JTrace> {
    let text = document(&JaegerJson, traces);
    assert_eq!(text.lines().count(), traces.len().max(1) + 2, "one trace a line");
    let document: Document = serde_json::from_str(&text).unwrap();
    assert_eq!((document.total, document.limit, document.offset), (0, 0, 0));
    document.data
}

fn tag(key: &str, r#type: &str, value: impl Into<serde_json::Value>) -> KeyValue {
    KeyValue { key: key.into(), r#type: r#type.into(), value: value.into() }
}

fn tags_of(attributes: &[Attribute<'_>]) -> Vec<KeyValue> {
    let expected = |attribute: &Attribute<'_>| match &attribute.value {
        Value::Text(text) => tag(&attribute.key, "string", &**text),
        Value::Bool(b) => tag(&attribute.key, "bool", *b),
        Value::Int(n) if n.unsigned_abs() >> 53 == 0 => tag(&attribute.key, "int64", *n),
        Value::Int(n) => tag(&attribute.key, "int64", n.to_string()),
        Value::List(items) => tag(&attribute.key, "string", serde_json::to_string(items).unwrap()),
    };
    attributes.iter().map(expected).collect()
}

fn check_span(read: JSpan, span: &Span<'_>, trace: &Trace<'_>) {
    let trace_id = format!("{:032x}", trace.id.0);
    assert_eq!((read.trace, read.id), (trace_id.clone(), format!("{:016x}", span.id.0)));
    assert_eq!(read.operation_name, span.name);
    assert_eq!(read.process, format!("p{}", span.service + 1));
    assert_eq!(read.start_time, span.start.nanos() as u64 / 1000);
    assert_eq!(read.start_time + read.duration, span.end.nanos() as u64 / 1000);

    let parent = span.parent.map(|id| ("CHILD_OF".into(), trace_id, format!("{:016x}", id.0)));
    let links = span.links.iter().map(|link| {
        ("FOLLOWS_FROM".into(), format!("{:032x}", link.trace.0), format!("{:016x}", link.span.0))
    });
    let references: Vec<_> = parent.into_iter().chain(links).collect();
    let found: Vec<_> = read.references.into_iter().map(|r| (r.ref_type, r.trace, r.span)).collect();
    assert_eq!(found, references);

    let kind = if span.kind == SpanKind::Client { "client" } else { "internal" };
    let mut tags = vec![tag("span.kind", "string", kind)];
    if let Status::Error(message) = &span.status {
        tags.push(tag("error", "bool", true));
        tags.push(tag("otel.status_code", "string", "ERROR"));
        if !message.is_empty() {
            tags.push(tag("otel.status_description", "string", &**message));
        }
    }
    tags.extend(tags_of(&span.attributes));
    assert_eq!(read.tags, tags);

    for (log, event) in read.logs.iter().zip(&span.events) {
        assert_eq!(log.timestamp, event.time.nanos() as u64 / 1000);
        // One without a name has just its fields.
        let name = Some(&*event.name).filter(|name| !name.is_empty());
        let mut fields: Vec<_> = name.into_iter().map(|name| tag("event", "string", name)).collect();
        fields.extend(tags_of(&event.attributes));
        assert_eq!(log.fields, fields);
    }
    assert_eq!(read.logs.len(), span.events.len());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn reading_back_gives_what_was_written(trace in any_trace()) {
        let read = read(std::slice::from_ref(&trace)).remove(0);
        prop_assert_eq!(read.id, format!("{:032x}", trace.id.0));
        prop_assert_eq!(read.processes.len(), trace.services.len());
        for (i, service) in trace.services.iter().enumerate() {
            let process = &read.processes[&format!("p{}", i + 1)];
            prop_assert_eq!(&process.service_name, &service.name);
            prop_assert_eq!(&process.tags, &tags_of(&service.attributes));
        }
        prop_assert_eq!(read.spans.len(), trace.spans.len());
        for (read, span) in read.spans.into_iter().zip(&trace.spans) {
            check_span(read, span, &trace);
        }
    }
}

#[test]
fn documents_of_none_one_and_two_traces() {
    assert_eq!(
        document(&JaegerJson, &[]),
        "{\"data\":[\n\n],\"total\":0,\"limit\":0,\"offset\":0,\"errors\":null}\n"
    );
    for n in 0..3 {
        assert_eq!(read(&vec![sample(); n]).len(), n);
    }
}

#[test]
fn golden() {
    let expected = r#"{"traceID":"0102030405060708090a0b0c0d0e0f10","spans":[
{"traceID":"0102030405060708090a0b0c0d0e0f10","spanID":"00000000000000a1","operationName":"Pod shop/web-0",
"references":[{"refType":"FOLLOWS_FROM","traceID":"0102030405060708090a0b0c0d0e0f11","spanID":"00000000000000b1"}],
"startTime":1700000000123456,"duration":1876545,
"tags":[{"key":"span.kind","type":"string","value":"internal"},
{"key":"k8s.object.uid","type":"string","value":"u-1"},
{"key":"owners","type":"string","value":"[\"a\\\"b\",\"c\"]"}],
"logs":[{"timestamp":1700000001000000,"fields":[{"key":"event","type":"string","value":"k8s.event"},
{"key":"k8s.event.reason","type":"string","value":"Killing"},{"key":"k8s.event.count","type":"int64","value":3}]}],
"processID":"p1","warnings":null},
{"traceID":"0102030405060708090a0b0c0d0e0f10","spanID":"ffeeddccbbaa9988","operationName":"delete pods",
"references":[{"refType":"CHILD_OF","traceID":"0102030405060708090a0b0c0d0e0f10","spanID":"00000000000000a1"}],
"startTime":1700000001000000,"duration":250,
"tags":[{"key":"span.kind","type":"string","value":"client"},{"key":"error","type":"bool","value":true},
{"key":"otel.status_code","type":"string","value":"ERROR"},
{"key":"otel.status_description","type":"string","value":"the object has\nbeen modified"},
{"key":"responseCode","type":"int64","value":409},{"key":"big","type":"int64","value":"-9007199254740992"},
{"key":"dry\trun","type":"bool","value":false}],
"logs":[],"processID":"p2","warnings":null}],
"processes":{"p1":{"serviceName":"pods","tags":[{"key":"host.name","type":"string","value":"east"}]},
"p2":{"serviceName":"kubelet","tags":[]}},"warnings":null}"#;
    let text = document(&JaegerJson, &[sample()]);
    assert_eq!(text.lines().nth(1).unwrap(), expected.replace('\n', ""));
}

#[test]
fn a_key_stands_once_and_the_status_wins() {
    let mut span = object_span();
    span.status = Status::Error("".into());
    span.attributes = vec![Attribute::text("error", "false"), Attribute::int("a", 1), Attribute::int("a", 2)];
    span.events[0].attributes = vec![Attribute::text("event", "other")];
    let read = read(&[Trace { spans: vec![span], ..sample() }]).remove(0).spans.remove(0);
    let keys: Vec<_> = read.tags.iter().map(|t| &*t.key).collect();
    assert_eq!(keys, ["span.kind", "error", "otel.status_code", "a"]);
    assert_eq!(read.tags[1].value, true);
    assert_eq!(read.logs[0].fields, [tag("event", "string", "k8s.event")]);
}

#[test]
fn times_before_1970_do_not_become_huge() {
    let mut span = object_span();
    span.start = crate::model::Timestamp::at(-5_000);
    span.end = crate::model::Timestamp::at(7_000);
    let read = read(&[Trace { spans: vec![span], ..sample() }]).remove(0).spans.remove(0);
    assert_eq!((read.start_time, read.duration), (0, 7));
}
