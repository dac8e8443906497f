//! The encoders, read back by strict readers of the schemas they claim to follow.

mod jaeger;
mod otlp;
mod parcel;

use crate::model::Timestamp;
use crate::sink::{Encoder, Format};
use crate::view::{
    Attribute, Service, Span, SpanEvent, SpanId, SpanKind, SpanLink, SpanRole, Status, Trace, TraceId, Value,
};
use proptest::collection::vec;
use proptest::prelude::*;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// The whole document.
pub(super) fn document(encoder: &dyn Encoder, traces: &[Trace<'_>]) -> String {
    let (mut out, mut taken) = (Vec::new(), 0);
    encoder.begin(&mut out);
    for (i, trace) in traces.iter().enumerate() {
        if i > 0 {
            encoder.between(&mut out);
        }
        let mut encoded = Vec::new();
        encoder.trace(trace, &mut encoded);
        out.extend_from_slice(&encoder.number(&encoded, &mut taken));
    }
    encoder.end(&mut out);
    String::from_utf8(out).unwrap()
}

pub(super) const TRACE: TraceId = TraceId(0x0102030405060708090a0b0c0d0e0f10);

pub(super) fn object_span() -> Span<'static> {
    Span {
        id: SpanId(0xa1),
        parent: None,
        service: 0,
        name: "Pod shop/web-0".into(),
        kind: SpanKind::Internal,
        role: SpanRole::Object,
        start: Timestamp::at(1_700_000_000_123_456_789),
        end: Timestamp::at(1_700_000_002_000_001_000),
        attributes: vec![
            Attribute::text("k8s.object.uid", "u-1"),
            Attribute { key: "owners".into(), value: Value::List(vec!["a\"b".into(), "c".into()]) },
        ],
        events: vec![SpanEvent {
            time: Timestamp::at(1_700_000_001_000_000_999),
            name: "k8s.event".into(),
            attributes: vec![
                Attribute::text("k8s.event.reason", "Killing"),
                Attribute::int("k8s.event.count", 3),
            ],
        }],
        links: vec![SpanLink {
            trace: TraceId(TRACE.0 + 1),
            span: SpanId(0xb1),
            attributes: vec![Attribute::text("kelemetry.link.class", "owner")],
        }],
        status: Status::Unset,
    }
}

/// A Pod and the request that deleted it, refused; with what is special in each format.
pub(super) fn sample() -> Trace<'static> {
    let request = Span {
        id: SpanId(0xffee_ddcc_bbaa_9988),
        parent: Some(SpanId(0xa1)),
        service: 1,
        name: "delete pods".into(),
        kind: SpanKind::Client,
        role: SpanRole::Request,
        start: Timestamp::at(1_700_000_001_000_000_000),
        end: Timestamp::at(1_700_000_001_000_250_000),
        attributes: vec![
            Attribute::int("responseCode", 409),
            Attribute::int("big", -(1 << 53)),
            Attribute::bool("dry\trun", false),
        ],
        events: vec![],
        links: vec![],
        status: Status::Error("the object has\nbeen modified".into()),
    };
    Trace {
        id: TRACE,
        services: vec![
            Service { name: "pods".into(), attributes: vec![Attribute::text("host.name", "east")] },
            Service { name: "kubelet".into(), attributes: vec![] },
        ],
        spans: vec![object_span(), request],
        joins: vec![],
    }
}

fn text() -> impl Strategy<Value = Cow<'static, str>> {
    // Control characters, quotes and the rest of ASCII have to turn up more often than in all of Unicode.
    let character = prop_oneof![4 => (0u8..0x80).prop_map(char::from), 1 => any::<char>()];
    vec(character, 0..40).prop_map(|chars| chars.into_iter().collect::<String>().into())
}

fn value() -> impl Strategy<Value = Value<'static>> {
    prop_oneof![
        text().prop_map(Value::Text),
        any::<i64>().prop_map(Value::Int),
        (-(1i64 << 53) - 2..=-(1i64 << 53) + 2).prop_map(Value::Int),
        ((1i64 << 53) - 2..=(1i64 << 53) + 2).prop_map(Value::Int),
        any::<bool>().prop_map(Value::Bool),
        vec(text(), 0..4).prop_map(Value::List),
    ]
}

fn attributes() -> impl Strategy<Value = Vec<Attribute<'static>>> {
    vec((text(), value()), 0..6).prop_map(|pairs| {
        let mut seen = BTreeSet::new();
        let mut all: Vec<_> = pairs.into_iter().map(|(key, value)| Attribute { key, value }).collect();
        all.retain(|a| seen.insert(a.key.clone()));
        all
    })
}

fn time() -> impl Strategy<Value = Timestamp> {
    (0..i64::MAX).prop_map(Timestamp::at)
}

fn span() -> impl Strategy<Value = Span<'static>> {
    let event = (time(), text(), attributes()).prop_map(|(time, name, attributes)| SpanEvent {
        time,
        name,
        attributes,
    });
    let link = (any::<u128>(), any::<u64>(), attributes()).prop_map(|(trace, span, attributes)| SpanLink {
        trace: TraceId(trace),
        span: SpanId(span),
        attributes,
    });
    let status = prop_oneof![Just(Status::Unset), text().prop_map(Status::Error)];
    let kind = prop_oneof![Just(SpanKind::Internal), Just(SpanKind::Client)];
    (
        (any::<u64>(), proptest::option::of(any::<u64>()), 0..3usize, text(), kind),
        (time(), time(), attributes(), vec(event, 0..3), vec(link, 0..3), status),
    )
        .prop_map(|((id, parent, service, name, kind), (a, b, attributes, events, links, status))| {
            Span {
                id: SpanId(id),
                parent: parent.map(SpanId),
                service,
                name,
                kind,
                role: role_of(kind),
                start: a.min(b),
                end: a.max(b),
                attributes,
                events,
                links,
                status,
            }
        })
}

/// What is an object, and what a request: no format for traces tells it otherwise.
pub(super) fn role_of(kind: SpanKind) -> SpanRole {
    if kind == SpanKind::Client { SpanRole::Request } else { SpanRole::Object }
}

/// Any trace, except that it may not be a tree and times are not before 1970.
pub(super) fn any_trace() -> impl Strategy<Value = Trace<'static>> {
    let service = (text(), attributes()).prop_map(|(name, attributes)| Service { name, attributes });
    (any::<u128>(), vec(service, 3), vec(span(), 1..6)).prop_map(|(id, services, spans)| Trace {
        id: TraceId(id),
        services,
        spans,
        joins: vec![],
    })
}

#[test]
fn what_stands_between_objects_parts_no_owner_from_what_it_owns() {
    let mut trace = sample();
    for (id, parent, role) in [(0xa2, 0xa1, SpanRole::Class), (0xa3, 0xa2, SpanRole::Object)] {
        trace.spans.push(Span { id: SpanId(id), parent: Some(SpanId(parent)), role, ..object_span() });
    }
    let (owner, owned) = (SpanId(0xa1), SpanId(0xa3));
    let text = |format: Format| document(format.encoder(), &[trace.clone()]);
    assert!(text(Format::MERMAID).contains(&format!("  s{owner} --> s{owned}\n")));
    assert!(text(Format::DOT).contains(&format!("  \"{owner}\" -> \"{owned}\";\n")));
    for format in [Format::MERMAID, Format::DOT] {
        let text = text(format);
        let parts = ["Kubernetes objects by owner", "something asked of it failed", "deleted or gone"];
        assert!(parts.iter().all(|part| text.contains(part)), "{text}");
    }
    let perfetto = text(Format::PERFETTO);
    assert_eq!((perfetto.matches("\"ph\":\"s\"").count(), perfetto.matches("\"ph\":\"f\"").count()), (1, 1));
}

#[test]
fn formats_have_distinct_names() {
    let names: BTreeSet<_> = Format::ALL.map(Format::name).into();
    assert_eq!(
        names.into_iter().collect::<Vec<_>>(),
        ["csv", "dot", "jaeger-json", "mermaid", "otlp-json", "perfetto"]
    );
}
