//! OTLP JSON lines against the fields of `opentelemetry/proto/trace/v1/trace.proto`.

use super::{any_trace, document, object_span, role_of, sample};
use crate::model::Timestamp;
use crate::sink::{LINE_LIMIT, OtlpJson};
use crate::view::{
    Attribute, Service, Span, SpanEvent, SpanId, SpanKind, SpanLink, Status, Trace, TraceId, Value,
};
use proptest::prelude::*;
use serde::Deserialize;
use std::borrow::Cow;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct TracesData {
    resource_spans: Vec<ResourceSpans>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct ResourceSpans {
    resource: Resource,
    scope_spans: Vec<ScopeSpans>,
    schema_url: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Resource {
    attributes: Vec<KeyValue>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ScopeSpans {
    scope: Scope,
    spans: Vec<OSpan>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Scope {
    name: String,
    version: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct OSpan {
    trace_id: String,
    span_id: String,
    parent_span_id: Option<String>,
    name: String,
    kind: u8,
    start_time_unix_nano: String,
    end_time_unix_nano: String,
    #[serde(default)]
    attributes: Vec<KeyValue>,
    #[serde(default)]
    dropped_attributes_count: u32,
    #[serde(default)]
    events: Vec<OEvent>,
    #[serde(default)]
    dropped_events_count: u32,
    #[serde(default)]
    links: Vec<OLink>,
    #[serde(default)]
    dropped_links_count: u32,
    status: Option<OStatus>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct OEvent {
    time_unix_nano: String,
    name: String,
    #[serde(default)]
    attributes: Vec<KeyValue>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct OLink {
    trace_id: String,
    span_id: String,
    #[serde(default)]
    attributes: Vec<KeyValue>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OStatus {
    #[serde(default)]
    message: String,
    code: u8,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyValue {
    key: String,
    value: AnyValue,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
enum AnyValue {
    #[serde(rename = "stringValue")]
    Text(String),
    #[serde(rename = "boolValue")]
    Bool(bool),
    #[serde(rename = "intValue")]
    Int(String),
    #[serde(rename = "arrayValue")]
    List { values: Vec<AnyValue> },
}

fn decimal(text: &str) -> i64 {
    text.parse().unwrap()
}

fn hex(text: &str, digits: usize) -> u128 {
    assert_eq!(text.len(), digits);
    u128::from_str_radix(text, 16).unwrap()
}

fn attributes(read: Vec<KeyValue>) -> Vec<Attribute<'static>> {
    fn value(read: AnyValue) -> Value<'static> {
        match read {
            AnyValue::Text(text) => Value::Text(text.into()),
            AnyValue::Bool(b) => Value::Bool(b),
            AnyValue::Int(n) => Value::Int(decimal(&n)),
            AnyValue::List { values } => Value::List(values.into_iter().map(value).map(text).collect()),
        }
    }
    fn text(value: Value<'static>) -> Cow<'static, str> {
        let Value::Text(text) = value else { panic!("a list of texts") };
        text
    }
    read.into_iter().map(|a| Attribute { key: a.key.into(), value: value(a.value) }).collect()
}

fn span(read: OSpan, service: usize) -> (TraceId, Span<'static>) {
    let id = |text: &str| SpanId(hex(text, 16) as u64);
    let kind = if read.kind == 3 { SpanKind::Client } else { SpanKind::Internal };
    let span = Span {
        id: id(&read.span_id),
        parent: read.parent_span_id.map(|text| id(&text)),
        service,
        name: read.name.into(),
        kind,
        role: role_of(kind),
        start: Timestamp::at(decimal(&read.start_time_unix_nano)),
        end: Timestamp::at(decimal(&read.end_time_unix_nano)),
        attributes: attributes(read.attributes),
        events: (read.events.into_iter())
            .map(|event| SpanEvent {
                time: Timestamp::at(decimal(&event.time_unix_nano)),
                name: event.name.into(),
                attributes: attributes(event.attributes),
            })
            .collect(),
        links: (read.links.into_iter())
            .map(|link| SpanLink {
                trace: TraceId(hex(&link.trace_id, 32)),
                span: id(&link.span_id),
                attributes: attributes(link.attributes),
            })
            .collect(),
        status: read.status.map_or(Status::Unset, |status| {
            assert_eq!(status.code, 2);
            Status::Error(status.message.into())
        }),
    };
    (TraceId(hex(&read.trace_id, 32)), span)
}

fn read_lines(text: &str) -> impl Iterator<Item = TracesData> + '_ {
    text.split_inclusive('\n').map(|line| {
        assert!(line.len() <= LINE_LIMIT && line.ends_with('\n'), "{} bytes", line.len());
        serde_json::from_str(line).unwrap()
    })
}

/// The trace as the lines tell it; `service` of a span is the number of its group.
fn read(trace: &Trace<'_>) -> Trace<'static> {
    let mut back = Trace { id: trace.id, services: vec![], spans: vec![], joins: vec![] };
    let text = document(&OtlpJson, std::slice::from_ref(trace));
    for group in read_lines(&text).flat_map(|line| line.resource_spans) {
        assert_eq!(group.schema_url, "https://opentelemetry.io/schemas/1.44.0");
        let mut resource = attributes(group.resource.attributes);
        let first = resource.remove(0);
        let Value::Text(name) = first.value else { panic!("service.name is a text") };
        assert_eq!(first.key, "service.name");
        back.services.push(Service { name, attributes: resource });
        let mut scopes = group.scope_spans;
        let [scope] = &mut *scopes else { panic!("one scope") };
        assert_eq!((&*scope.scope.name, &*scope.scope.version), ("kelemetry", env!("CARGO_PKG_VERSION")));
        assert!(!scope.spans.is_empty());
        for read in scope.spans.drain(..) {
            let (id, span) = span(read, back.services.len() - 1);
            assert_eq!(id, trace.id);
            back.spans.push(span);
        }
    }
    back
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn reading_back_gives_what_was_written(trace in any_trace()) {
        let back = read(&trace);
        let mut expected: Vec<Span<'_>> = Vec::new();
        let mut services: Vec<usize> = Vec::new();
        for span in &trace.spans {
            if !services.contains(&span.service) {
                services.push(span.service);
                let of_service = trace.spans.iter().filter(|other| other.service == span.service);
                expected.extend(of_service.cloned().map(|s| Span { service: services.len() - 1, ..s }));
            }
        }
        prop_assert_eq!(back.spans, expected);
        let services: Vec<_> = services.into_iter().map(|i| trace.services[i].clone()).collect();
        prop_assert_eq!(back.services, services);
    }
}

#[test]
fn golden() {
    let expected = r#"{"resourceSpans":[
{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"pods"}},
{"key":"host.name","value":{"stringValue":"east"}}]},
"scopeSpans":[{"scope":{"name":"kelemetry","version":"VERSION"},"spans":[
{"traceId":"0102030405060708090a0b0c0d0e0f10","spanId":"00000000000000a1","name":"Pod shop/web-0","kind":1,
"startTimeUnixNano":"1700000000123456789","endTimeUnixNano":"1700000002000001000",
"attributes":[{"key":"k8s.object.uid","value":{"stringValue":"u-1"}},
{"key":"owners","value":{"arrayValue":{"values":[{"stringValue":"a\"b"},{"stringValue":"c"}]}}}],
"events":[{"timeUnixNano":"1700000001000000999","name":"k8s.event",
"attributes":[{"key":"k8s.event.reason","value":{"stringValue":"Killing"}},
{"key":"k8s.event.count","value":{"intValue":"3"}}]}],
"links":[{"traceId":"0102030405060708090a0b0c0d0e0f11","spanId":"00000000000000b1",
"attributes":[{"key":"kelemetry.link.class","value":{"stringValue":"owner"}}]}]}]}],
"schemaUrl":"https://opentelemetry.io/schemas/1.44.0"},
{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"kubelet"}}]},
"scopeSpans":[{"scope":{"name":"kelemetry","version":"VERSION"},"spans":[
{"traceId":"0102030405060708090a0b0c0d0e0f10","spanId":"ffeeddccbbaa9988","parentSpanId":"00000000000000a1",
"name":"delete pods","kind":3,
"startTimeUnixNano":"1700000001000000000","endTimeUnixNano":"1700000001000250000",
"attributes":[{"key":"responseCode","value":{"intValue":"409"}},
{"key":"big","value":{"intValue":"-9007199254740992"}},{"key":"dry\trun","value":{"boolValue":false}}],
"status":{"message":"the object has\nbeen modified","code":2}}]}],
"schemaUrl":"https://opentelemetry.io/schemas/1.44.0"}]}"#;
    let expected = expected.replace('\n', "").replace("VERSION", env!("CARGO_PKG_VERSION"));
    assert_eq!(document(&OtlpJson, &[sample(), sample()]), format!("{expected}\n{expected}\n"));
    assert_eq!(document(&OtlpJson, &[]), "");
}

#[test]
fn what_takes_no_time_takes_a_nanosecond() {
    let times = |start, end| {
        let span = Span { start: Timestamp::at(start), end: Timestamp::at(end), ..object_span() };
        let back = read(&Trace { spans: vec![span], ..sample() }).spans.remove(0);
        (back.start.nanos(), back.end.nanos())
    };
    assert_eq!(times(5_000, 5_000), (5_000, 5_001));
    assert_eq!(times(5_000, 5_001), (5_000, 5_001));
    assert_eq!(times(-5_000, -1), (0, 1));
}

/// A trace of `n` spans, alternating between two services, each with a text of `bytes` bytes.
fn large(n: usize, bytes: usize) -> Trace<'static> {
    let mut trace = sample();
    trace.spans = (0..n)
        .map(|i| Span {
            id: SpanId(i as u64 + 1),
            service: (i + 1) % 2,
            attributes: vec![Attribute::text("body", "é".repeat(bytes / 2))],
            ..object_span()
        })
        .collect();
    trace
}

#[test]
fn full_lines_are_followed_by_new_ones() {
    for bytes in [10, 1_000, 200_000, 260_000] {
        let trace = large(1_000_000 / bytes.max(1000), bytes);
        let back = read(&trace);
        assert_eq!(back.spans.len(), trace.spans.len());
        assert!(back.spans.iter().all(|span| span.attributes == trace.spans[0].attributes), "nothing is cut");
        let text = document(&OtlpJson, &[trace]);
        let longest = text.lines().map(str::len).max().unwrap();
        assert!(longest > LINE_LIMIT / 2 || text.lines().count() == 1, "lines are filled");
    }
}

#[test]
fn every_length_around_the_limit_fits_and_is_cut_only_beyond_it() {
    let overhead = document(&OtlpJson, &[large(1, 0)]).len();
    for bytes in LINE_LIMIT - overhead - 6..LINE_LIMIT - overhead + 6 {
        let mut trace = large(1, 0);
        trace.spans[0].attributes = vec![Attribute::text("body", "x".repeat(bytes))];
        let cut = read(&trace).spans[0].attributes.len() == 2;
        assert_eq!(cut, overhead + bytes > LINE_LIMIT, "{bytes}");
    }
}

#[test]
fn a_span_longer_than_a_line_has_its_longest_texts_cut() {
    let mut trace = large(3, 3 * LINE_LIMIT);
    trace.spans[1].attributes.push(Attribute::text("small", "stays"));
    trace.spans[1].events[0].attributes.push(Attribute::text("note", "\u{1}".repeat(LINE_LIMIT)));
    let back = read(&trace);
    assert_eq!(back.spans.len(), 3);
    let span = back.spans.iter().find(|span| span.id == SpanId(2)).unwrap();
    let [body, small, mark] = &*span.attributes else { panic!("{:?}", span.attributes.len()) };
    let Value::Text(body) = &body.value else { panic!() };
    assert!(body.len() > 10_000 && body.starts_with("éé") && body.ends_with("é…"), "{}", body.len());
    assert_eq!(*small, Attribute::text("small", "stays"));
    assert_eq!(*mark, Attribute::bool("kelemetry.truncated", true));
    assert_eq!(span.events.len(), 1);
}

#[test]
fn a_span_with_too_many_parts_counts_those_left_out() {
    let mut trace = large(1, 0);
    trace.spans[0].events = vec![trace.spans[0].events[0].clone(); 20_000];
    trace.spans[0].attributes = (0..9_000)
        .map(|i| Attribute { key: format!("key-{i}").into(), value: Value::List(vec!["".into(); 9]) })
        .collect();
    let text = document(&OtlpJson, &[trace]);
    let span =
        read_lines(&text).next().unwrap().resource_spans.remove(0).scope_spans.remove(0).spans.remove(0);
    assert!(!span.events.is_empty());
    assert_eq!(span.events.len() as u32 + span.dropped_events_count, 20_000);
    assert_eq!(span.attributes.len() as u32 - 1 + span.dropped_attributes_count, 9_000);
    assert_eq!((span.links.len(), span.dropped_links_count), (1, 0));
}

#[test]
fn nothing_is_too_long_for_a_line() {
    let huge = "\u{1}".repeat(LINE_LIMIT);
    let mut trace = sample();
    trace.services[0].name = huge.clone().into();
    trace.services[0].attributes[0].key = huge.clone().into();
    trace.spans[0].name = huge.clone().into();
    trace.spans[0].status = Status::Error(huge.clone().into());
    trace.spans[0].links[0].attributes[0].key = huge.clone().into();
    trace.spans[0].attributes[0].value = Value::List(vec![huge.clone().into(), huge.into()]);
    assert_eq!(read(&trace).spans.len(), 2);
}
