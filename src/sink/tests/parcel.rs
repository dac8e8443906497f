//! Parcels against the lines of the same traces, both read by OpenTelemetry's own types.

use super::{any_trace, document, object_span, sample};
use crate::sink::{LINE_LIMIT, OtlpJson, Parcel, Slice, Wire};
use crate::view::{Attribute, SpanEvent, SpanId, Status, Trace, Value};
use opentelemetry_proto::tonic::collector::trace::v1::ExportTraceServiceRequest;
use opentelemetry_proto::tonic::trace::v1::{ResourceSpans, TracesData};
use proptest::prelude::*;
use prost::Message as _;
use std::sync::Arc;

/// What lines and requests may do differently: put one span beside the other.
fn one_by_one(groups: Vec<ResourceSpans>) -> Vec<ResourceSpans> {
    let mut single = Vec::new();
    for group in groups {
        for scope in &group.scope_spans {
            for span in &scope.spans {
                let mut alone = group.clone();
                alone.scope_spans = vec![scope.clone()];
                alone.scope_spans[0].spans = vec![span.clone()];
                single.push(alone);
            }
        }
    }
    single
}

fn lines(traces: &[Trace<'_>]) -> Vec<ResourceSpans> {
    let text = document(&OtlpJson, traces);
    let read = |line: &str| serde_json::from_str::<TracesData>(line).unwrap().resource_spans;
    one_by_one(text.lines().flat_map(read).collect())
}

fn decoded(wire: Wire, request: &[u8]) -> Vec<ResourceSpans> {
    match wire {
        Wire::Json => serde_json::from_slice::<ExportTraceServiceRequest>(request).unwrap().resource_spans,
        Wire::Protobuf => ExportTraceServiceRequest::decode(request).unwrap().resource_spans,
    }
}

fn slices(wire: Wire, traces: &[Trace<'_>]) -> Vec<Slice> {
    traces.iter().map(|trace| Slice::whole(Arc::new(Parcel::new(trace, wire)))).collect()
}

fn check(traces: &[Trace<'_>]) {
    let lines = lines(traces);
    for wire in [Wire::Json, Wire::Protobuf] {
        let request = wire.request(&slices(wire, traces));
        assert_eq!(one_by_one(decoded(wire, &request)), lines, "{wire:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn requests_tell_what_lines_tell(trace in any_trace()) {
        check(&[sample(), trace]);
    }

    /// However a trace is cut into requests, they hold all of it, and none is larger than was said.
    #[test]
    fn every_cut_holds_every_span_once(trace in any_trace(), cut in 0..20_usize) {
        for wire in [Wire::Json, Wire::Protobuf] {
            let parcel = Arc::new(Parcel::new(&trace, wire));
            let cut = cut.min(parcel.len());
            let mut groups = Vec::new();
            for spans in [0..cut, cut..parcel.len()] {
                let cost: usize = spans.clone().map(|span| parcel.cost(span, span > spans.start)).sum();
                let request = wire.request(&[Slice { parcel: Arc::clone(&parcel), spans }]);
                prop_assert!(request.len() <= cost + 32, "{} bytes, not {cost}", request.len());
                groups.extend(decoded(wire, &request));
            }
            prop_assert_eq!(one_by_one(groups), lines(std::slice::from_ref(&trace)));
        }
    }
}

#[test]
fn what_is_too_long_for_a_line_is_cut_in_the_same_way() {
    let with = |bytes: usize, text: &str| {
        let mut trace = sample();
        trace.spans[0].attributes = vec![Attribute::text("body", text.repeat(bytes / text.len()))];
        trace
    };
    // Around the limit, and with what JSON writes at its longest.
    for bytes in [LINE_LIMIT / 10, LINE_LIMIT / 6, LINE_LIMIT - 1_000, LINE_LIMIT, 3 * LINE_LIMIT] {
        check(&[with(bytes, "x"), with(bytes, "\u{1}"), with(bytes, "\"é")]);
    }
    let mut many = with(2, "x");
    many.services[0].name = "\u{1}".repeat(LINE_LIMIT).into();
    many.spans[0].events =
        vec![SpanEvent { name: "e".into(), time: object_span().start, attributes: vec![] }; 20_000];
    many.spans[0].status = Status::Error("x".repeat(LINE_LIMIT).into());
    many.spans[1].attributes =
        vec![Attribute { key: "list".into(), value: Value::List(vec!["".into(); 60_000]) }];
    check(&[many]);
}

#[test]
fn a_resource_is_said_once_for_spans_in_a_row() {
    let mut trace = sample();
    trace.spans.push(crate::view::Span { id: SpanId(3), ..object_span() });
    for wire in [Wire::Json, Wire::Protobuf] {
        let groups = decoded(wire, &wire.request(&slices(wire, &[trace.clone()])));
        assert_eq!(groups.iter().map(|group| group.scope_spans[0].spans.len()).collect::<Vec<_>>(), [2, 1]);
    }
}
