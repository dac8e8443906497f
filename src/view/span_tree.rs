//! The tree of spans that the steps of a display mode work on.

use super::joins::Join;
use super::mode::Dialect;
use super::notes::SOURCE;
use super::shared::SharedNode;
use super::trace::{Attribute, Service, Span, SpanEvent, SpanId, SpanKind, Status, Trace, TraceId, Value};
use crate::model::{Timestamp, Word, word};
use rustc_hash::{FxHashMap, FxHashSet};
use std::borrow::Cow;
use xxhash_rust::xxh3::Xxh3;

/// The spans of a trace on their way to be shown: parents before children, the root first.
#[derive(Clone, Debug)]
pub struct SpanTree<'a> {
    /// Id of the trace.
    pub id: TraceId,
    /// The time that the archive covers.
    pub range: (Timestamp, Timestamp),
    /// The spans.
    pub nodes: Vec<SharedNode<'a>>,
    /// Names of tags that were copied from fields.
    pub copied: Vec<String>,
    /// What was folded of it.
    pub folded: Folded,
    /// Whose names and tags it has.
    pub dialect: Dialect,
    /// What services have besides their names.
    service_attributes: Vec<Attribute<'a>>,
    joins: Vec<Join>,
}

/// How many requests have no span of their own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Folded {
    /// They said the same as the one before.
    pub repeated: u64,
    /// Failures that controllers expect.
    pub expected: u64,
}

impl Folded {
    /// Both.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self { repeated: self.repeated + other.repeated, expected: self.expected + other.expected }
    }
}

/// A span, and what it is.
#[derive(Clone, Debug)]
pub struct Node<'a> {
    /// Its name, times and attributes. Service and events are beside it, until the tree is a [`Trace`] again.
    pub span: Span<'a>,
    /// What it is.
    pub role: Role,
    /// `service.name`.
    pub service: Cow<'a, str>,
    /// What happened during it.
    pub logs: Vec<Log<'a>>,
    /// What it has to say of what it did, in the original's kinds.
    pub records: Vec<(Record, Cow<'a, str>)>,
}

/// What a span is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The life of an object.
    Object,
    /// Stands between an owner and what it owns.
    Class,
    /// Stands between an object and what one source tells of it.
    Group,
    /// A request.
    Request,
    /// A part of a request's latency.
    Phase,
    /// An Event of Kubernetes.
    Event,
    /// What another program's log says, under this trace source.
    Note(Word),
}

impl Role {
    /// Whether it stands for something that has no times of its own: it may shrink to what it holds.
    pub const fn is_pseudo(self) -> bool {
        matches!(self, Self::Object | Self::Class | Self::Group)
    }

    /// The original's name of what it stands for, where it stands for something.
    pub const fn pseudo_type(self) -> Option<&'static str> {
        match self {
            Self::Object => Some("object"),
            Self::Class => Some("linkClass"),
            Self::Group => Some("groupByTraceSource"),
            Self::Request | Self::Phase | Self::Event | Self::Note(_) => None,
        }
    }

    /// The trace source of what another program's log says.
    pub const fn note(self) -> Option<Word> {
        match self {
            Self::Note(source) => Some(source),
            _ => None,
        }
    }

    /// The original's name of where it comes from.
    pub const fn source(self) -> &'static str {
        match self {
            Self::Object | Self::Class | Self::Group => "object",
            Self::Request | Self::Phase => "audit",
            Self::Event => "event",
            Self::Note(source) => source,
        }
    }
}

/// What happened at one instant, and who tells it.
#[derive(Clone, Debug)]
pub struct Log<'a> {
    /// Whose word it is.
    pub source: Role,
    /// When, and what.
    pub event: SpanEvent<'a>,
}

/// The kinds of what a request or an Event has to say: the original's types of logs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Record {
    /// `audit/objectDiff`: a line for each field.
    Diff,
    /// The same, of what changes with every write.
    VerboseDiff,
    /// `audit/objectSnapshot`: the object as JSON.
    Snapshot,
    /// `realError`: why it failed.
    Error,
    /// `realVerbose`: that nothing was changed.
    Verbose,
    /// `event/message`.
    Message,
}

impl Record {
    /// The original's name of the kind.
    pub const fn log_type(self) -> &'static str {
        match self {
            Self::Diff | Self::VerboseDiff => "audit/objectDiff",
            Self::Snapshot => "audit/objectSnapshot",
            Self::Error => "realError",
            Self::Verbose => "realVerbose",
            Self::Message => "event/message",
        }
    }

    /// The field of a log that it becomes.
    pub const fn field(self) -> &'static str {
        match self {
            Self::Diff => "diff",
            Self::VerboseDiff => "verbose diff",
            Self::Snapshot => "snapshot",
            Self::Error => "error",
            Self::Verbose => "",
            Self::Message => "message",
        }
    }
}

/// How long an Event lasts as a span, which is an instant really: long enough to be seen. The original's.
pub(super) const INSTANT: i64 = 1_000_000_000;

impl<'a> SpanTree<'a> {
    /// The tree of a trace of objects and requests.
    pub fn new(trace: Trace<'a>, range: Option<(Timestamp, Timestamp)>) -> Self {
        let Trace { id, services, spans, joins } = trace;
        let ends = spans.first().map_or((Timestamp::at(0), Timestamp::at(0)), |root| (root.start, root.end));
        let node = |span: Span<'a>| {
            let service = services[span.service].name.clone();
            let role = match span.kind {
                SpanKind::Client => Role::Request,
                _ if span.is_object() => Role::Object,
                _ => note_of(&span.attributes).unwrap_or(Role::Phase),
            };
            let mut node = Node { span, role, service, logs: Vec::new(), records: Vec::new() };
            let events = std::mem::take(&mut node.span.events);
            node.logs =
                events.into_iter().map(|event| Log { source: source_of(role, &event), event }).collect();
            node
        };
        let nodes = spans.into_iter().map(|span| node(span).into()).collect();
        let service_attributes = services.first().map_or_else(Vec::new, |first| first.attributes.clone());
        let (range, folded) = (range.unwrap_or(ends), Folded::default());
        let dialect = Dialect::default();
        Self { id, range, nodes, copied: Vec::new(), folded, dialect, service_attributes, joins }
    }

    /// The same, where spans also say apart from their attributes what they have to say: for steps that tell it otherwise.
    #[must_use]
    pub fn with_records(mut self) -> Self {
        for node in &mut self.nodes {
            match node.role {
                Role::Request => node.records = records(&node.span),
                Role::Note(_) => node.records = message(&node.span.attributes).into_iter().collect(),
                _ => {}
            }
        }
        self
    }

    /// The trace that it has become. `names` says what services are called besides their names; without it as
    /// before.
    pub fn into_trace(self, names: impl Fn(&str) -> Option<Vec<Attribute<'a>>>) -> Trace<'a> {
        let Self { id, nodes, service_attributes, joins, .. } = self;
        let mut services: Vec<Service<'a>> = Vec::new();
        let mut at: FxHashMap<Cow<'a, str>, usize> = FxHashMap::default();
        let spans = nodes.into_iter().map(|node| {
            let Node { mut span, service, mut logs, .. } = node.into_node();
            span.service = *at.entry(service.clone()).or_insert_with(|| {
                let attributes = names(&service).unwrap_or_else(|| service_attributes.clone());
                services.push(Service { name: service, attributes });
                services.len() - 1
            });
            logs.sort_by_key(|log| log.event.time);
            span.events = logs.into_iter().map(|log| log.event).collect();
            span
        });
        let spans = spans.collect();
        Trace { id, services, spans, joins }
    }

    /// Takes away links to spans of this trace that are no longer in it.
    pub fn keep_links_that_lead_somewhere(&mut self) {
        let (id, places) = (self.id, self.places());
        let leads = |link: &super::SpanLink<'_>| link.trace != id || places.contains_key(&link.span);
        self.nodes.iter_mut().for_each(|node| node.span.links.retain(leads));
    }

    /// The indices of the nodes by their ids.
    pub fn places(&self) -> FxHashMap<SpanId, usize> {
        self.nodes.iter().enumerate().map(|(at, node)| (node.span.id, at)).collect()
    }

    /// For each node the index of its parent; `None` for the root.
    pub fn parents(&self) -> Vec<Option<usize>> {
        let places = self.places();
        self.nodes.iter().map(|node| places.get(&node.span.parent?).copied()).collect()
    }

    /// Leaves out nodes; what hung below them hangs below the next that stays. The root stays.
    pub fn dissolve(&mut self, goes: impl Fn(&Node<'a>) -> bool) {
        let mut instead: FxHashMap<SpanId, SpanId> = FxHashMap::default();
        let nodes = std::mem::take(&mut self.nodes);
        for mut node in nodes {
            let Some(parent) = node.span.parent else {
                self.nodes.push(node);
                continue;
            };
            // Parents come first: what they hang below is settled.
            let parent = instead.get(&parent).copied().unwrap_or(parent);
            if goes(&node) {
                instead.insert(node.span.id, parent);
            } else {
                node.span.parent = Some(parent);
                self.nodes.push(node);
            }
        }
    }

    /// Leaves out nodes together with all that hangs below them. The root stays.
    pub fn prune(&mut self, goes: impl Fn(usize, &Node<'a>) -> bool) {
        let mut gone: FxHashSet<SpanId> = FxHashSet::default();
        let nodes = std::mem::take(&mut self.nodes);
        for (at, node) in nodes.into_iter().enumerate() {
            let is_below = node.span.parent.is_some_and(|parent| gone.contains(&parent));
            if at > 0 && (is_below || goes(at, &node)) {
                gone.insert(node.span.id);
            } else {
                self.nodes.push(node);
            }
        }
    }
}

impl<'a> Node<'a> {
    /// A span that stands for others: no attributes, and the times of another.
    pub fn pseudo(role: Role, like: &Span<'a>, name: &'static str, service: &'a str) -> Self {
        let mut hash = Xxh3::new();
        hash.update(&like.id.0.to_le_bytes());
        hash.update(name.as_bytes());
        hash.update(service.as_bytes());
        let span = Span {
            id: SpanId(hash.digest().max(1)),
            parent: None,
            service: 0,
            name: Cow::Borrowed(name),
            kind: SpanKind::Unspecified,
            start: like.start,
            end: like.end,
            attributes: Vec::new(),
            events: Vec::new(),
            links: Vec::new(),
            status: Status::Unset,
        };
        Self { span, role, service: Cow::Borrowed(service), logs: Vec::new(), records: Vec::new() }
    }

    /// An attribute that is text.
    pub fn text(&self, key: &str) -> Option<&Cow<'a, str>> {
        text(&self.span.attributes, key)
    }
}

/// An attribute that is text.
pub(super) fn text<'s, 'a>(attributes: &'s [Attribute<'a>], key: &str) -> Option<&'s Cow<'a, str>> {
    attributes.iter().find(|attribute| attribute.key == key).and_then(|attribute| match &attribute.value {
        Value::Text(text) => Some(text),
        _ => None,
    })
}

/// Only what was reported has words of an Event.
fn source_of(role: Role, event: &SpanEvent<'_>) -> Role {
    let is_reported = event.attributes.iter().any(|attribute| attribute.key.starts_with("k8s.event."));
    if is_reported { Role::Event } else { note_of(&event.attributes).unwrap_or(role) }
}

/// What another program's log says is known by its source.
fn note_of(attributes: &[Attribute<'_>]) -> Option<Role> {
    let source = text(attributes, SOURCE)?;
    Some(Role::Note(word(source).unwrap_or("log")))
}

/// The words of what was reported.
pub(super) fn message<'a>(attributes: &[Attribute<'a>]) -> Option<(Record, Cow<'a, str>)> {
    Some((Record::Message, text(attributes, "message")?.clone()))
}

/// What a request has to say.
fn records<'a>(span: &Span<'a>) -> Vec<(Record, Cow<'a, str>)> {
    let mut records = Vec::new();
    for (record, key) in
        [(Record::Diff, "diff"), (Record::VerboseDiff, "verbose diff"), (Record::Snapshot, "snapshot")]
    {
        records.extend(text(&span.attributes, key).map(|text| (record, text.clone())));
    }
    if let Status::Error(message) = &span.status {
        let kind = text(&span.attributes, "error.type").filter(|kind| kind.parse::<u16>().is_err());
        let text = match kind {
            Some(kind) if kind != message => Cow::Owned(format!("{kind}: {message}")),
            Some(kind) => Cow::Owned(format!("{kind}: ")),
            None => message.clone(),
        };
        records.push((Record::Error, text));
    }
    if span.attributes.iter().any(|attribute| attribute.key == "kelemetry.no_op") {
        records.push((Record::Verbose, Cow::Borrowed("No-op update")));
    }
    records
}
