//! What every view begins with: one span an object, nested by ownership, its requests below it.

use super::actor::component;
use super::change;
use super::ids::{object_span_id, trace_id};
use super::joins::{self, Contexts};
use super::latency::phase_spans;
use super::notes::note_spans;
use super::object::object_span;
use super::request::request_span;
use super::times::lives;
use super::trace::{Attribute, Service, Span, Trace};
use super::words::Words;
use crate::tree::ObjectTree;
use std::borrow::Cow;

/// The trace of a tree: every object span is followed by its requests by start, then by its children.
pub fn tracing<'a>(tree: &'a ObjectTree<'a>, contexts: Contexts) -> Trace<'a> {
    let index = tree.index;
    let lives = lives(tree);
    let cluster = index.strings.get(tree.object(tree.members[0]).key.cluster);
    let mut services = Services { cluster, list: Vec::new() };
    let mut spans: Vec<Span<'a>> = Vec::new();
    for (member, &id) in tree.members.iter().enumerate() {
        let versions = tree.versions.get(member);
        let object = tree.object(id);
        let parent = tree.parent(id);
        let parent = parent.map(|link| (object_span_id(index, tree.object(link.to)), link));
        let resource = index.strings.get(object.key.resource);
        let service = services.of(if resource.is_empty() { "apiserver" } else { resource });
        let mut span = object_span(tree, id, versions, lives[&id], parent, service);
        let tags = tree.tags.get(member).map_or(&[][..], Vec::as_slice);
        for (key, value) in tags {
            span.attributes.push(Attribute { key: Cow::Borrowed(key), ..Attribute::text("", &**value) });
        }
        if contexts != Contexts::Ignored {
            joins::tell(tree, id, &mut span);
        }
        let parent = span.id;
        spans.push(span);
        let words = Words::new(tree, object);
        for (at, attached) in object.requests.iter().enumerate() {
            let user = index.acting_user(&index.requests[attached.request.0 as usize]);
            let service = services.of(component(user));
            let mut span = request_span(&words, object, parent, attached, service);
            let version = versions.and_then(|versions| versions.of_request(at));
            span.attributes.extend(version.into_iter().flat_map(change::attributes));
            let phases = tree.latencies.get(member).map_or(&[][..], Vec::as_slice);
            let phases = phases.iter().find(|(request, _)| *request == at).map(|(_, phases)| phases);
            let mutations =
                version.into_iter().flat_map(|version| change::webhook_events(version, span.start));
            let mut mutations = mutations.collect();
            let phases = phases
                .map(|phases| phase_spans(&mut span, phases, &mut mutations, services.of("kube-apiserver")));
            span.events.append(&mut mutations);
            span.events.sort_by_key(|event| event.time);
            spans.push(span);
            spans.extend(phases.into_iter().flatten());
        }
        spans.extend(note_spans(tree, object, parent, |name| services.of(name)));
    }
    let joins = if contexts == Contexts::Adopted { joins::joins(tree) } else { Vec::new() };
    Trace { id: trace_id(index, tree.object(tree.members[0])), services: services.list, spans, joins }
}

/// The services of a trace in the order of their first span: resources for objects, actors for requests.
struct Services<'a> {
    cluster: &'a str,
    list: Vec<Service<'a>>,
}

impl<'a> Services<'a> {
    fn of(&mut self, name: &'a str) -> usize {
        self.list.iter().position(|service| service.name == name).unwrap_or_else(|| {
            let attributes = vec![
                Attribute::text("service.namespace", self.cluster),
                Attribute::text("k8s.cluster.name", self.cluster),
                // One host for all keeps Jaeger from suspecting clock skew between parent and child.
                Attribute::text("host.name", self.cluster),
                Attribute::text("telemetry.sdk.name", "kelemetry"),
                Attribute::text("telemetry.sdk.language", "rust"),
            ];
            self.list.push(Service { name: Cow::Borrowed(name), attributes });
            self.list.len() - 1
        })
    }
}
