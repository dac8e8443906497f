//! What is kept in memory of every span.

use super::Operation;
use crate::history::ObjectId;
use crate::model::{Fault, Strings, Symbol, Timestamp};
use crate::run::{Opened, Progress, RunError};
use crate::tree::ObjectTree;
use crate::view::{Attribute, Span, SpanKind, SpanRole, Status, Trace, TraceId, Value, trace_id};
use rustc_hash::{FxHashMap, FxHashSet};
use std::borrow::Cow;
use std::ops::Range;
use xxhash_rust::xxh3::Xxh3;

/// All spans of an archive, tree by tree: an [`Entry`] a span, and eight bytes more for each of its attributes.
#[derive(Default)]
pub(super) struct Catalog {
    pub(super) names: Strings,
    spans: Vec<Entry>,
    /// [`mark`] of every attribute, span after span.
    marks: Vec<u64>,
    trees: Vec<Tree>,
    by_id: FxHashMap<TraceId, u32>,
    /// Every object, by the lower half of the id of a trace that shows it.
    by_low: FxHashMap<u64, ObjectId>,
}

/// Threads that look through traces when an archive is opened. What each needs for the largest trace, some sixty
/// megabytes, the process keeps from then on; a second one would save a second of three.
const OPENING: usize = 1;

/// A span.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) id: u64,
    pub(super) start: Timestamp,
    pub(super) end: Timestamp,
    /// The object that it is about.
    pub(super) object: ObjectId,
    /// The place of its parent in the tree; its own for the root.
    pub(super) parent: u32,
    pub(super) service: Symbol,
    pub(super) name: Symbol,
    /// Where its marks end; they begin where those of the span before end.
    marks: u32,
    pub(super) kind: SpanKind,
    pub(super) failed: bool,
    pub(super) role: SpanRole,
}

// There are millions of them; ARCHITECTURE.md and docs/serve.md tell the size.
const _: () = assert!(size_of::<Entry>() == 48);

/// A tree of objects: a trace.
#[derive(Clone, Debug)]
pub(super) struct Tree {
    pub(super) root: ObjectId,
    pub(super) id: TraceId,
    /// Its spans, in the order of the trace.
    pub(super) spans: Range<usize>,
    /// [`mark`] of what its services have: the same for all of them, they tell of the cluster.
    common: Vec<u64>,
}

impl Tree {
    /// Those of these marks that its services do not have anyway.
    pub(super) fn beyond_services(&self, marks: &[u64]) -> Vec<u64> {
        marks.iter().copied().filter(|mark| !self.common.contains(mark)).collect()
    }
}

/// The same of one tree, before it has its place.
struct Sheet {
    root: ObjectId,
    id: TraceId,
    names: Strings,
    /// The names of its services.
    services: Vec<Symbol>,
    /// Its objects that have no span yet.
    members: std::vec::IntoIter<ObjectId>,
    /// The one whose spans are being added.
    object: ObjectId,
    /// Where each span stands, by its id.
    places: FxHashMap<u64, u32>,
    spans: Vec<Entry>,
    marks: Vec<u64>,
    common: Vec<u64>,
}

/// What stands for an attribute with its value as text.
pub(super) fn mark(key: &str, value: &str) -> u64 {
    let mut hash = Xxh3::new();
    hash.update(key.as_bytes());
    hash.update(&[0xff]);
    hash.update(value.as_bytes());
    hash.digest()
}

fn mark_of(attribute: &Attribute<'_>) -> u64 {
    let value: Cow<'_, str> = match &attribute.value {
        Value::Text(text) => Cow::Borrowed(text),
        Value::Int(number) => number.to_string().into(),
        Value::Bool(is_so) => if *is_so { "true" } else { "false" }.into(),
        Value::List(items) => serde_json::to_string(items).unwrap_or_default().into(),
    };
    mark(&attribute.key, &value)
}

/// How a kind of spans is called, as in Jaeger's `span.kind`.
pub(super) const fn kind_name(kind: SpanKind) -> &'static str {
    match kind {
        SpanKind::Internal => "internal",
        SpanKind::Client => "client",
        SpanKind::Unspecified => "",
    }
}

impl Sheet {
    /// One without spans.
    fn begin(tree: &ObjectTree<'_>, trace: &Trace<'_>) -> Self {
        let mut names = Strings::default();
        let services = trace.services.iter().map(|service| names.intern(&service.name)).collect();
        let mut common: Vec<u64> =
            trace.services.iter().flat_map(|service| &service.attributes).map(mark_of).collect();
        common.sort_unstable();
        common.dedup();
        let members = tree.members.clone().into_iter();
        let (spans, marks, places) = Default::default();
        let root = tree.members[0];
        Self { root, id: trace.id, names, services, members, object: root, places, spans, marks, common }
    }

    /// Adds the spans of the next part.
    fn add(&mut self, part: &Trace<'_>) {
        for span in &part.spans {
            // Every object's span stands before those of its requests.
            if span.is_object() {
                self.object = self.members.next().unwrap_or(self.object);
            }
            let place = u32::try_from(self.spans.len()).unwrap_or(u32::MAX);
            self.places.insert(span.id.0, place);
            add_marks(span, &mut self.marks);
            self.spans.push(Entry {
                id: span.id.0,
                start: span.start,
                end: span.end,
                object: self.object,
                parent: span.parent.and_then(|parent| self.places.get(&parent.0).copied()).unwrap_or(place),
                service: self.services[span.service],
                name: self.names.intern(&span.name),
                marks: u32::try_from(self.marks.len()).unwrap_or(u32::MAX),
                kind: span.kind,
                failed: matches!(span.status, Status::Error(_)),
                role: span.role,
            });
        }
    }
}

/// Marks of all that readers show of a span as tags or logs.
fn add_marks(span: &Span<'_>, marks: &mut Vec<u64>) {
    let kind = kind_name(span.kind);
    if !kind.is_empty() {
        marks.push(mark("span.kind", kind));
    }
    if let Status::Error(message) = &span.status {
        marks.extend([mark("error", "true"), mark("otel.status_code", "ERROR")]);
        marks.push(mark("otel.status_description", message));
    }
    marks.extend(span.attributes.iter().map(mark_of));
    for event in &span.events {
        marks.push(mark("event", &event.name));
        marks.extend(event.attributes.iter().map(mark_of));
    }
}

impl Catalog {
    /// Of all that an archive tells. Returns what could not be read as well.
    pub(super) fn of(opened: &Opened, progress: &dyn Progress) -> Result<(Self, Vec<Fault>), RunError> {
        let mut catalog = Self::default();
        let faults =
            opened.each_story(OPENING, progress, (Sheet::begin, Sheet::add), |sheet| catalog.add(sheet))?;
        let index = opened.index();
        let objects = (0..).map(ObjectId).zip(&index.objects);
        catalog.by_low = objects.map(|(id, object)| (trace_id(index, object).0 as u64, id)).collect();
        catalog.names.shrink_to_fit();
        catalog.spans.shrink_to_fit();
        catalog.marks.shrink_to_fit();
        Ok((catalog, faults))
    }

    fn add(&mut self, sheet: Sheet) {
        let symbols = self.names.absorb(&sheet.names);
        let to = |symbol: Symbol| symbols[symbol.0 as usize];
        let (begin, marks) = (self.spans.len(), u32::try_from(self.marks.len()).unwrap_or(u32::MAX));
        self.spans.extend(sheet.spans.into_iter().map(|span| Entry {
            service: to(span.service),
            name: to(span.name),
            marks: span.marks.saturating_add(marks),
            ..span
        }));
        self.marks.extend(&sheet.marks);
        self.by_id.insert(sheet.id, u32::try_from(self.trees.len()).unwrap_or(u32::MAX));
        let Sheet { root, id, common, .. } = sheet;
        self.trees.push(Tree { root, id, spans: begin..self.spans.len(), common });
    }

    pub(super) fn ids(&self) -> impl Iterator<Item = TraceId> + '_ {
        self.trees.iter().map(|tree| tree.id)
    }

    pub(super) fn trees(&self) -> &[Tree] {
        &self.trees
    }

    /// The root of the trace with this id.
    pub(super) fn story(&self, id: TraceId) -> Option<ObjectId> {
        self.tree(id).map(|tree| tree.root)
    }

    pub(super) fn tree(&self, id: TraceId) -> Option<&Tree> {
        self.trees.get(*self.by_id.get(&id)? as usize)
    }

    /// The object with this lower half of an id.
    pub(super) fn object(&self, low: u64) -> Option<ObjectId> {
        self.by_low.get(&low).copied()
    }

    /// The object of a span of a trace.
    pub(super) fn object_of_span(&self, id: TraceId, span: u64) -> Option<ObjectId> {
        let spans = &self.spans[self.tree(id)?.spans.clone()];
        spans.iter().find(|entry| entry.id == span).map(|entry| entry.object)
    }

    pub(super) fn spans(&self, tree: &Tree) -> &[Entry] {
        &self.spans[tree.spans.clone()]
    }

    /// Spans of a tree, each with the marks of its attributes.
    pub(super) fn marked(&self, tree: &Tree) -> impl Iterator<Item = (&Entry, &[u64])> {
        let before = tree.spans.start.checked_sub(1).map_or(0, |before| self.spans[before].marks);
        let entries = self.spans[tree.spans.clone()].iter();
        entries.scan(before, |begin, entry| {
            let marks = &self.marks[*begin as usize..entry.marks as usize];
            *begin = entry.marks;
            Some((entry, marks))
        })
    }

    /// Every service, once.
    pub(super) fn services(&self) -> impl Iterator<Item = &str> {
        let services: FxHashSet<Symbol> = self.spans.iter().map(|span| span.service).collect();
        services.into_iter().map(|symbol| self.names.get(symbol))
    }

    /// What a service does, each once.
    pub(super) fn operations(&self, service: &str) -> Vec<Operation> {
        let Some(service) = self.names.find(service) else { return Vec::new() };
        let spans = self.spans.iter().filter(|span| span.service == service);
        let found: FxHashSet<(Symbol, &str)> = spans.map(|span| (span.name, kind_name(span.kind))).collect();
        let operation = |(name, kind)| Operation { name: self.names.get(name).to_owned(), kind };
        found.into_iter().map(operation).collect()
    }
}
