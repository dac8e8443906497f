//! Events of Kubernetes as spans of their own.

use super::Step;
use crate::view::span_tree::{INSTANT, Log, Node, SpanTree, TraceSource, message, text};
use crate::view::trace::{Span, SpanEvent, SpanId, SpanKind, SpanRole, Status};
use std::borrow::Cow;
use xxhash_rust::xxh3::Xxh3;

/// Makes a span below the object's of every Event.
#[derive(Clone, Copy, Debug)]
pub(in crate::view) struct EventSpans;

impl Step for EventSpans {
    fn name(&self) -> &'static str {
        "EventSpans"
    }

    fn apply(&self, tree: &mut SpanTree<'_>) {
        let mut nodes = Vec::with_capacity(tree.nodes.len());
        for mut node in std::mem::take(&mut tree.nodes) {
            let (reported, others) = std::mem::take(&mut node.logs)
                .into_iter()
                .partition(|log| matches!(log.source, TraceSource::Event | TraceSource::Log(_)));
            let reported: Vec<_> = reported;
            node.logs = others;
            let (parent, home) = (node.span.id, node.span.service);
            nodes.push(node);
            nodes.extend((0..).zip(reported).map(|(nth, log)| event_node((parent, home), nth, log).into()));
        }
        tree.nodes = nodes;
    }
}

/// Below a span, at home where that has its service.
fn event_node((parent, home): (SpanId, usize), nth: u64, log: Log<'_>) -> Node<'_> {
    let Log { source: teller, event: SpanEvent { time, name, attributes } } = log;
    let is_event = teller == TraceSource::Event;
    let records = message(&attributes).into_iter().collect();
    let source = text(&attributes, "source").filter(|source| is_event && !source.is_empty());
    let source = source.cloned();
    let span = Span {
        id: id(parent, nth, &attributes),
        parent: Some(parent),
        service: home,
        name,
        kind: SpanKind::Internal,
        role: if is_event { SpanRole::Event } else { SpanRole::Note },
        start: time,
        end: time.plus(INSTANT),
        attributes,
        events: Vec::new(),
        links: Vec::new(),
        status: Status::Unset,
    };
    let service = source.unwrap_or(Cow::Borrowed(teller.name()));
    Node { span, source: teller, service, logs: Vec::new(), records }
}

/// By its uid; two of an object that have none are told apart by their order.
fn id(parent: SpanId, nth: u64, attributes: &[crate::view::Attribute<'_>]) -> SpanId {
    let mut hash = Xxh3::new();
    hash.update(&parent.0.to_le_bytes());
    match text(attributes, "k8s.event.uid") {
        Some(uid) => hash.update(uid.as_bytes()),
        None => hash.update(&nth.to_le_bytes()),
    }
    hash.update(b"event");
    SpanId(hash.digest().max(1))
}
