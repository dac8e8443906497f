//! Where the time of a slow request went: spans below it.

use super::trace::{Attribute, Span, SpanId, SpanKind, Status};
use crate::state::latency::Phase;
use std::borrow::Cow;
use xxhash_rust::xxh3::Xxh3;

/// All of the latency together.
const TOTAL: &str = "total";

/// Adds what is annotated to the attributes of a request, and returns a span for each part. Only how long a part took
/// is known: they stand one behind the other, in the order in which a request passes them.
pub(super) fn phase_spans<'a>(request: &mut Span<'a>, phases: &'a [Phase], service: usize) -> Vec<Span<'a>> {
    let mut start = request.start;
    let mut out = Vec::new();
    for phase in phases {
        let key = Cow::Owned(format!("apiserver.latency.k8s.io/{}", phase.name));
        request.attributes.push(Attribute { key, ..Attribute::text("", &*phase.text) });
        if &*phase.name == TOTAL {
            continue;
        }
        let mut hash = Xxh3::new();
        hash.update(&request.id.0.to_le_bytes());
        hash.update(phase.name.as_bytes());
        let end = start.plus(phase.nanos);
        out.push(Span {
            id: SpanId(hash.digest().max(1)),
            parent: Some(request.id),
            service,
            name: Cow::Borrowed(&phase.name),
            kind: SpanKind::Internal,
            start,
            end,
            attributes: vec![Attribute::text("kelemetry.time.evidence", "inferred")],
            events: Vec::new(),
            links: Vec::new(),
            status: Status::Unset,
        });
        start = end;
    }
    out
}
