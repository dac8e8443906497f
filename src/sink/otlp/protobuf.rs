//! Spans and resources in the protobuf encoding of `opentelemetry/proto/trace/v1/trace.proto`.
//!
//! Written by hand like the JSON, and from the same parts: the generated messages would take a copy of
//! every text first. Their decoder is what the tests read it with.

use super::shrink::Dropped;
use crate::protobuf::Proto;
use crate::sink::distinct::distinct;
use crate::view::{Attribute, Service, Span, SpanEvent, SpanKind, SpanLink, Status, TraceId, Value};

/// The resource of a service, as the field of a `ResourceSpans`.
pub(super) fn write_resource(w: &mut Proto<'_>, service: &Service<'_>) {
    w.message(1, |w| {
        write_pair(w, 1, "service.name", &Value::Text((&*service.name).into()));
        write_attributes(w, 1, distinct(&["service.name"], &service.attributes));
    });
}

/// The fields of a `Span`.
pub(super) fn write_span(w: &mut Proto<'_>, trace: TraceId, span: &Span<'_>, dropped: Dropped) {
    w.bytes(1, &trace.0.to_be_bytes());
    w.bytes(2, &span.id.0.to_be_bytes());
    if let Some(parent) = span.parent {
        w.bytes(4, &parent.0.to_be_bytes());
    }
    w.text(5, &span.name);
    match span.kind {
        SpanKind::Internal => w.int(6, 1),
        SpanKind::Client => w.int(6, 3),
        SpanKind::Unspecified => {}
    }
    let (start, end) = super::times(span);
    w.fixed64(7, start.cast_unsigned());
    w.fixed64(8, end.cast_unsigned());
    write_attributes(w, 9, distinct(&[], &span.attributes));
    w.count(10, dropped.attributes);
    for event in &span.events {
        w.message(11, |w| write_event(w, event));
    }
    w.count(12, dropped.events);
    for link in &span.links {
        w.message(13, |w| write_link(w, link));
    }
    w.count(14, dropped.links);
    if let Status::Error(message) = &span.status {
        w.message(15, |w| {
            w.text(2, message);
            w.int(3, 2);
        });
    }
}

fn write_event(w: &mut Proto<'_>, event: &SpanEvent<'_>) {
    w.fixed64(1, event.time.nanos().max(0).cast_unsigned());
    w.text(2, &event.name);
    write_attributes(w, 3, distinct(&[], &event.attributes));
}

fn write_link(w: &mut Proto<'_>, link: &SpanLink<'_>) {
    w.bytes(1, &link.trace.0.to_be_bytes());
    w.bytes(2, &link.span.0.to_be_bytes());
    write_attributes(w, 4, distinct(&[], &link.attributes));
}

fn write_attributes<'s>(w: &mut Proto<'_>, field: u64, attributes: impl Iterator<Item = &'s Attribute<'s>>) {
    attributes.for_each(|attribute| write_pair(w, field, &attribute.key, &attribute.value));
}

fn write_pair(w: &mut Proto<'_>, field: u64, key: &str, value: &Value<'_>) {
    w.message(field, |w| {
        w.text(1, key);
        w.message(2, |w| write_value(w, value));
    });
}

/// The one field of an `AnyValue`, which is there even if it is empty or 0: it says what kind of value it is.
fn write_value(w: &mut Proto<'_>, value: &Value<'_>) {
    match value {
        Value::Text(text) => w.bytes(1, text.as_bytes()),
        Value::Bool(is) => w.int(2, u64::from(*is)),
        Value::Int(n) => w.int(3, n.cast_unsigned()),
        Value::List(items) => w.message(5, |w| {
            items.iter().for_each(|item| w.message(1, |w| w.bytes(1, item.as_bytes())));
        }),
    }
}
