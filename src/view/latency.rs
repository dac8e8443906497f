//! Where the time of a slow request went: spans below it.

use super::span_tree::text;
use super::trace::{Attribute, Span, SpanEvent, SpanId, SpanKind, SpanRole, Status};
use crate::state::latency::Phase;
use std::borrow::Cow;
use xxhash_rust::xxh3::Xxh3;

/// All of the latency together.
const TOTAL: &str = "total";

/// The part in which mutating webhooks are asked, one after the other.
const MUTATION: &str = "mutating-webhook";

/// Adds what is annotated to the attributes of a request, and returns a span for each part. Only how long a part took
/// is known: they stand one behind the other, in the order in which a request passes them. What mutating webhooks did
/// (`mutations`, in the order of the calls) are spans of their part; where there is none they stay events of the
/// request.
pub(super) fn phase_spans<'a>(
    request: &mut Span<'a>,
    phases: &'a [Phase],
    mutations: &mut Vec<SpanEvent<'a>>,
    service: usize,
) -> Vec<Span<'a>> {
    let mut start = request.start;
    let mut out = Vec::new();
    for phase in phases {
        let key = Cow::Owned(format!("apiserver.latency.k8s.io/{}", phase.name));
        request.attributes.push(Attribute { key, ..Attribute::text("", &*phase.text) });
        if &*phase.name == TOTAL {
            continue;
        }
        let end = start.plus(phase.nanos);
        let part = Span {
            id: id(request.id, &phase.name, 0),
            parent: Some(request.id),
            service,
            name: Cow::Borrowed(&phase.name),
            kind: SpanKind::Internal,
            role: SpanRole::Phase,
            start,
            end,
            attributes: vec![Attribute::text("kelemetry.time.evidence", "inferred")],
            events: Vec::new(),
            links: Vec::new(),
            status: Status::Unset,
        };
        let calls = if &*phase.name == MUTATION { std::mem::take(mutations) } else { Vec::new() };
        let calls: Vec<Span<'a>> = (1..).zip(calls).map(|(nth, call)| call_span(&part, nth, call)).collect();
        out.push(part);
        out.extend(calls);
        start = end;
    }
    out
}

/// The call of a webhook. How long it took, nothing tells: it was within its part.
fn call_span<'a>(part: &Span<'a>, nth: u64, call: SpanEvent<'a>) -> Span<'a> {
    let name = text(&call.attributes, "webhook").filter(|name| !name.is_empty()).cloned();
    let mut attributes = part.attributes.clone();
    attributes.extend(call.attributes);
    Span {
        id: id(part.id, &call.name, nth),
        parent: Some(part.id),
        name: name.unwrap_or(call.name),
        attributes,
        ..part.clone()
    }
}

fn id(above: SpanId, name: &str, nth: u64) -> SpanId {
    let mut hash = Xxh3::new();
    hash.update(&above.0.to_le_bytes());
    hash.update(name.as_bytes());
    if nth > 0 {
        hash.update(&nth.to_le_bytes());
    }
    SpanId(hash.digest().max(1))
}
