//! What every view begins with: one span an object, nested by ownership, its requests below it.

use super::actor::component;
use super::change;
use super::ids::{object_span_id, trace_id};
use super::joins::{self, Contexts, Join};
use super::latency::phase_spans;
use super::notes::{lasting, note_spans};
use super::object::{Placed, object_span};
use super::request::request_span;
use super::times::{Life, lives};
use super::trace::{Attribute, Service, Span, SpanId, Trace, TraceId};
use super::words::Words;
use crate::history::{Index, ObjectId};
use crate::model::Symbol;
use crate::state::latency::Phase;
use crate::tree::ObjectTree;
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::collections::hash_map::Entry;
use std::ops::Range;

/// What a trace of a tree is told of: every object span is followed by its requests by start, then by its children. It can
/// be told part by part: none needs the others, so that they can be told side by side, and need not all be there at a time.
pub struct Story<'a> {
    tree: &'a ObjectTree<'a>,
    lives: FxHashMap<ObjectId, Life>,
    services: Services<'a>,
    id: TraceId,
    /// Whether links to other traces are told.
    leads_out: bool,
    contexts: Contexts,
    joins: Vec<Join>,
}

/// Spans that follow one another.
pub struct Part(Vec<Piece>);

/// Those of one object: its own stands before its first request, the records of other logs behind its last.
struct Piece {
    member: usize,
    requests: Range<usize>,
}

impl<'a> Story<'a> {
    pub(super) fn new(tree: &'a ObjectTree<'a>, contexts: Contexts) -> Self {
        let services = Services::of(tree);
        let id = trace_id(tree.index, tree.object(tree.members[0]));
        let joins = if contexts == Contexts::Adopted { joins::joins(tree) } else { Vec::new() };
        Self { tree, lives: lives(tree), services, id, leads_out: true, contexts, joins }
    }

    /// Leaves out links to other traces.
    #[must_use]
    pub(super) fn without_ways_out(self) -> Self {
        Self { leads_out: false, ..self }
    }

    /// The trace as a whole, its links to parents not yet marked as such.
    pub(super) fn whole(&self) -> Trace<'a> {
        let mut trace = self.frame();
        for part in self.parts(usize::MAX) {
            self.part(&part, &mut trace.spans);
        }
        trace
    }

    /// The trace without its spans.
    pub fn frame(&self) -> Trace<'a> {
        let (services, joins) = (self.services.list.clone(), self.joins.clone());
        Trace { id: self.id, services, spans: Vec::new(), joins }
    }

    /// All of it in its order, in parts of so many spans and a few.
    pub fn parts(&self, spans: usize) -> Vec<Part> {
        let (mut parts, mut part, mut room) = (Vec::new(), Vec::new(), spans);
        for (member, &id) in self.tree.members.iter().enumerate() {
            let (mut begin, end) = (0_usize, self.tree.object(id).requests.len());
            loop {
                let cut = end.min(begin.saturating_add(room));
                part.push(Piece { member, requests: begin..cut });
                room = room.saturating_sub(1 + cut - begin);
                if room == 0 {
                    parts.push(Part(std::mem::take(&mut part)));
                    room = spans;
                }
                if cut == end {
                    break;
                }
                begin = cut;
            }
        }
        parts.extend((!part.is_empty()).then_some(Part(part)));
        parts
    }

    /// A part, with the spans as they are in the trace in the end.
    pub fn told(&self, part: &Part) -> Trace<'a> {
        let mut trace = self.frame();
        self.part(part, &mut trace.spans);
        trace.mark_links_to_parents();
        trace
    }

    fn part(&self, part: &Part, spans: &mut Vec<Span<'a>>) {
        let begin = spans.len();
        for piece in &part.0 {
            self.spans(piece, spans);
        }
        if !self.leads_out {
            for span in &mut spans[begin..] {
                span.links.retain(|link| link.trace == self.id || link.is_foreign());
            }
        }
    }

    fn spans(&self, piece: &Piece, spans: &mut Vec<Span<'a>>) {
        let (tree, member) = (self.tree, piece.member);
        let object = tree.object(tree.members[member]);
        let own = object_span_id(tree.index, object);
        if piece.requests.start == 0 {
            spans.push(self.object(member));
        }
        let words = Words::new(tree, object);
        for at in piece.requests.clone() {
            self.request(&words, member, at, own, spans);
        }
        if piece.requests.end == object.requests.len() {
            let service = |name: &str| self.services.number(name, object.key.cluster);
            spans.extend(note_spans(tree, object, own, service));
        }
    }

    fn object(&self, member: usize) -> Span<'a> {
        let tree = self.tree;
        let id = tree.members[member];
        let parent = tree.parent(id).map(|link| (object_span_id(tree.index, tree.object(link.to)), link));
        let service = self.services.number(service_of_object(tree, id), tree.object(id).key.cluster);
        let (versions, life) = (tree.versions.get(member), self.lives[&id]);
        let placed = Placed { id, versions, life, parent, service };
        let mut span = object_span(tree, placed, |id| self.lives.contains_key(&id));
        let tags = tree.tags.get(member).map_or(&[][..], Vec::as_slice);
        for (key, value) in tags {
            span.attributes.push(Attribute { key: Cow::Borrowed(key), ..Attribute::text("", &**value) });
        }
        if self.contexts != Contexts::Ignored {
            joins::tell(tree, id, &mut span);
        }
        span
    }

    fn request(&self, words: &Words<'a>, member: usize, at: usize, parent: SpanId, out: &mut Vec<Span<'a>>) {
        let (tree, index) = (self.tree, self.tree.index);
        let object = tree.object(tree.members[member]);
        let attached = &object.requests[at];
        let user = index.acting_user(&index.requests[attached.request.0 as usize]);
        let cluster = object.key.cluster;
        let service = self.services.number(component(user), cluster);
        let mut span = request_span(words, object, parent, attached, service);
        let version = tree.versions.get(member).and_then(|versions| versions.of_request(at));
        span.attributes.extend(version.into_iter().flat_map(change::attributes));
        let mutations = version.into_iter().flat_map(|version| change::webhook_events(version, span.start));
        let mut mutations = mutations.collect();
        let phases = phases_of(tree, member, at).map(|phases| {
            phase_spans(&mut span, phases, &mut mutations, self.services.number(SERVER, cluster))
        });
        span.events.append(&mut mutations);
        span.events.sort_by_key(|event| event.time);
        out.push(span);
        out.extend(phases.into_iter().flatten());
    }
}

/// How many spans the whole story has of a tree that was not replayed: such a tree has no phases.
pub(super) fn count(tree: &ObjectTree<'_>) -> Option<usize> {
    let spans = |&id: &ObjectId| {
        let object = tree.object(id);
        1 + object.requests.len() + lasting(tree.index, object).count()
    };
    tree.latencies.is_empty().then(|| tree.members.iter().map(spans).sum())
}

/// Where the time of a request went that is not its actor's.
const SERVER: &str = "kube-apiserver";

fn phases_of<'a>(tree: &'a ObjectTree<'a>, member: usize, request: usize) -> Option<&'a Vec<Phase>> {
    let phases = tree.latencies.get(member)?;
    // In the order of the requests.
    let at = phases.binary_search_by_key(&request, |(at, _)| *at).ok()?;
    Some(&phases[at].1)
}

fn service_of_object<'a>(tree: &ObjectTree<'a>, id: ObjectId) -> &'a str {
    match tree.index.strings.get(tree.object(id).key.resource) {
        "" => "apiserver",
        resource => resource,
    }
}

/// The services of a trace in the order of their first span: resources for objects, actors for requests, those of each
/// cluster for themselves.
struct Services<'a> {
    list: Vec<Service<'a>>,
    numbers: FxHashMap<(&'a str, Symbol), usize>,
    /// One host for all keeps Jaeger from suspecting clock skew between parent and child.
    host: &'a str,
}

impl<'a> Services<'a> {
    /// All of a tree.
    fn of(tree: &'a ObjectTree<'a>) -> Self {
        let index = tree.index;
        let host = index.strings.get(tree.object(tree.members[0]).key.cluster);
        let mut services = Self { list: Vec::new(), numbers: FxHashMap::default(), host };
        for (member, &id) in tree.members.iter().enumerate() {
            let object = tree.object(id);
            let mut add = |name| services.add(name, object.key.cluster, index);
            add(service_of_object(tree, id));
            for (at, attached) in object.requests.iter().enumerate() {
                let user = index.acting_user(&index.requests[attached.request.0 as usize]);
                add(component(user));
                if phases_of(tree, member, at).is_some() {
                    add(SERVER);
                }
            }
            lasting(index, object).for_each(|record| add(record.service(index)));
        }
        services
    }

    fn add(&mut self, name: &'a str, cluster: Symbol, index: &'a Index) {
        let Entry::Vacant(place) = self.numbers.entry((name, cluster)) else { return };
        place.insert(self.list.len());
        let cluster = index.strings.get(cluster);
        let attributes = vec![
            Attribute::text("service.namespace", cluster),
            Attribute::text("k8s.cluster.name", cluster),
            Attribute::text("host.name", self.host),
            Attribute::text("telemetry.sdk.name", "kelemetry"),
            Attribute::text("telemetry.sdk.language", "rust"),
        ];
        self.list.push(Service { name: Cow::Borrowed(name), attributes });
    }

    fn number(&self, name: &str, cluster: Symbol) -> usize {
        self.numbers[&(name, cluster)]
    }
}
