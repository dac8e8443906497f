//! The tree of spans that the steps of a display mode work on.

use super::joins::Join;
use super::mode::Dialect;
use super::notes::SOURCE;
use super::shared::SharedNode;
use super::trace::{
    Attribute, Service, Span, SpanEvent, SpanId, SpanKind, SpanRole, Status, Trace, TraceId, Value,
};
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
    /// What the services of the spans have besides their names: most often the same.
    service_attributes: Vec<Vec<Attribute<'a>>>,
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

/// A span, and who tells of it.
#[derive(Clone, Debug)]
pub struct Node<'a> {
    /// Its name, times and attributes. Service and events are beside it, until the tree is a [`Trace`] again.
    pub span: Span<'a>,
    /// Whose word it is.
    pub source: TraceSource,
    /// `service.name`.
    pub service: Cow<'a, str>,
    /// What happened during it.
    pub logs: Vec<Log<'a>>,
    /// What it has to say of what it did, in the original's kinds.
    pub records: Vec<(Record, Cow<'a, str>)>,
}

/// Whose word something is: the original's trace sources, and the logs of other programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TraceSource {
    /// The state of an object.
    Object,
    /// The audit log.
    Audit,
    /// Events of Kubernetes.
    Event,
    /// Another program's log, by its name: it may be called as one of the others.
    Log(Word),
}

impl TraceSource {
    /// The original's name of it, or the log's.
    pub const fn name(self) -> Word {
        match self {
            Self::Object => "object",
            Self::Audit => "audit",
            Self::Event => "event",
            Self::Log(name) => name,
        }
    }

    fn of(span: &Span<'_>) -> Self {
        match span.role {
            SpanRole::Object | SpanRole::Class | SpanRole::Group => Self::Object,
            SpanRole::Request | SpanRole::Phase => Self::Audit,
            SpanRole::Event => Self::Event,
            SpanRole::Note => log_of(&span.attributes).unwrap_or(Self::Log("log")),
        }
    }

    /// Who tells of what happened during a span that this source tells of.
    fn of_event(self, event: &SpanEvent<'_>) -> Self {
        let is_reported = || event.attributes.iter().any(|attribute| attribute.key.starts_with("k8s.event."));
        log_of(&event.attributes).unwrap_or_else(|| if is_reported() { Self::Event } else { self })
    }
}

/// What happened at one instant, and who tells it.
#[derive(Clone, Debug)]
pub struct Log<'a> {
    /// Whose word it is.
    pub source: TraceSource,
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
pub(super) const INSTANT: i64 = Timestamp::SECOND;

impl<'a> SpanTree<'a> {
    /// The tree of a trace of objects and requests.
    pub fn new(trace: Trace<'a>, range: Option<(Timestamp, Timestamp)>) -> Self {
        let Trace { id, services, spans, joins } = trace;
        let ends = spans.first().map_or((Timestamp::at(0), Timestamp::at(0)), |root| (root.start, root.end));
        let node = |mut span: Span<'a>| {
            let (service, source) = (services[span.service].name.clone(), TraceSource::of(&span));
            let events = std::mem::take(&mut span.events).into_iter();
            let logs = events.map(|event| Log { source: source.of_event(&event), event }).collect();
            Node { span, source, service, logs, records: Vec::new() }
        };
        let nodes = spans.into_iter().map(|span| node(span).into()).collect();
        let service_attributes = services.into_iter().map(|service| service.attributes).collect();
        let (range, folded) = (range.unwrap_or(ends), Folded::default());
        let dialect = Dialect::default();
        Self { id, range, nodes, copied: Vec::new(), folded, dialect, service_attributes, joins }
    }

    /// The same, where spans also say apart from their attributes what they have to say: for steps that tell it otherwise.
    #[must_use]
    pub fn with_records(mut self) -> Self {
        for node in &mut self.nodes {
            match node.span.role {
                SpanRole::Request => node.records = records(&node.span),
                SpanRole::Note => node.records = message(&node.span.attributes).into_iter().collect(),
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
        let mut at: FxHashMap<(Cow<'a, str>, usize), usize> = FxHashMap::default();
        // Services of one name are several where they are of several clusters.
        let homes: Vec<usize> = service_attributes
            .iter()
            .map(|own| service_attributes.iter().position(|other| other == own).unwrap_or(0))
            .collect();
        let has_home = |service: &str| homes.iter().any(|home| *home != 0) && names(service).is_none();
        let spans = nodes.into_iter().map(|node| {
            let Node { mut span, service, mut logs, .. } = node.into_node();
            let home = if has_home(&service) { homes.get(span.service).copied().unwrap_or(0) } else { 0 };
            span.service = *at.entry((service.clone(), home)).or_insert_with(|| {
                let own = || service_attributes.get(home).cloned().unwrap_or_default();
                let attributes = names(&service).unwrap_or_else(own);
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

    /// The same tree of other spans.
    pub(super) fn with(&self, nodes: Vec<SharedNode<'a>>) -> Self {
        Self {
            nodes,
            copied: self.copied.clone(),
            service_attributes: self.service_attributes.clone(),
            joins: self.joins.clone(),
            ..*self
        }
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
    pub fn pseudo(role: SpanRole, like: &Span<'a>, name: &'static str, service: &'a str) -> Self {
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
            role,
            start: like.start,
            end: like.end,
            attributes: Vec::new(),
            events: Vec::new(),
            links: Vec::new(),
            status: Status::Unset,
        };
        let (source, service) = (TraceSource::of(&span), Cow::Borrowed(service));
        Self { span, source, service, logs: Vec::new(), records: Vec::new() }
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

/// What another program's log says is known by its source.
fn log_of(attributes: &[Attribute<'_>]) -> Option<TraceSource> {
    let source = text(attributes, SOURCE)?;
    Some(TraceSource::Log(word(source).unwrap_or("log")))
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
