//! What a trace is, before any output format: spans with typed attributes.

use super::joins::Join;
use crate::model::Timestamp;
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::fmt;

/// 128-bit trace id, never zero. Those that are made here have a high half that is not zero, since some readers
/// shorten such ids; one that others gave ([`Trace::joined`]) is as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TraceId(pub u128);

/// 64-bit span id, unique in its trace. Never zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SpanId(pub u64);

impl fmt::Display for TraceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl fmt::Display for SpanId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// The value of an attribute.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// Text.
    Text(Cow<'a, str>),
    /// A signed integer.
    Int(i64),
    /// A truth value.
    Bool(bool),
    /// A list of texts.
    List(Vec<Cow<'a, str>>),
}

/// A named value on a span, event, link or service.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribute<'a> {
    /// Name, as in formats and semantic conventions.
    pub key: Cow<'a, str>,
    /// Value.
    pub value: Value<'a>,
}

/// OpenTelemetry's span kind; only those that an audit story has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpanKind {
    /// The life of an object.
    Internal,
    /// A request, as its actor sees it.
    Client,
    /// None: it only stands for others.
    Unspecified,
}

/// What a span tells of. [`SpanKind`] does not say it: all but requests are internal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpanRole {
    /// The life of an object.
    Object,
    /// A request.
    Request,
    /// A part of a request's latency, or of such a part.
    Phase,
    /// What another program's log says: a record that lasted, or a span of another trace.
    Note,
    /// An Event of Kubernetes, in display modes that make spans of them.
    Event,
    /// Stands between an owner and what it owns, in such modes.
    Class,
    /// Stands between an object and what one source tells of it, in such modes.
    Group,
}

impl SpanRole {
    /// Whether it stands for something that has no times of its own: it may shrink to what it holds.
    pub const fn is_pseudo(self) -> bool {
        self.pseudo_type().is_some()
    }

    /// The original's name of what it stands for, where it stands for something.
    pub const fn pseudo_type(self) -> Option<&'static str> {
        match self {
            Self::Object => Some("object"),
            Self::Class => Some("linkClass"),
            Self::Group => Some("groupByTraceSource"),
            Self::Request | Self::Phase | Self::Note | Self::Event => None,
        }
    }
}

/// The outcome of a span.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Status<'a> {
    /// Nothing to say.
    #[default]
    Unset,
    /// It failed, with a message for people (may be empty).
    Error(Cow<'a, str>),
}

/// Something that happened at one instant during a span.
#[derive(Clone, Debug, PartialEq)]
pub struct SpanEvent<'a> {
    /// When.
    pub time: Timestamp,
    /// Its name.
    pub name: Cow<'a, str>,
    /// What is known of it.
    pub attributes: Vec<Attribute<'a>>,
}

/// A reference to a span that is not the parent.
#[derive(Clone, Debug, PartialEq)]
pub struct SpanLink<'a> {
    /// The trace it is in.
    pub trace: TraceId,
    /// The span.
    pub span: SpanId,
    /// Class, evidence …
    pub attributes: Vec<Attribute<'a>>,
}

/// One span. `start <= end`.
#[derive(Clone, Debug, PartialEq)]
pub struct Span<'a> {
    /// Id within the trace.
    pub id: SpanId,
    /// Parent in the same trace; `None` for the root.
    pub parent: Option<SpanId>,
    /// Index into [`Trace::services`].
    pub service: usize,
    /// Operation name.
    pub name: Cow<'a, str>,
    /// Kind.
    pub kind: SpanKind,
    /// What it tells of. Formats for traces do not say it: they have what tells it to people.
    pub role: SpanRole,
    /// First instant.
    pub start: Timestamp,
    /// Last instant.
    pub end: Timestamp,
    /// Attributes in the order in which they are to be shown. A field that is copied to a tag may be called like one that
    /// is there: of several with one key the first counts.
    pub attributes: Vec<Attribute<'a>>,
    /// Events by time.
    pub events: Vec<SpanEvent<'a>>,
    /// Links to other spans, in this or other traces; those of a root lead to other traces only.
    pub links: Vec<SpanLink<'a>>,
    /// Outcome.
    pub status: Status<'a>,
}

/// The emitter of spans: an OpenTelemetry resource, a Jaeger process.
#[derive(Clone, Debug, PartialEq)]
pub struct Service<'a> {
    /// `service.name`.
    pub name: Cow<'a, str>,
    /// The other resource attributes, without `service.name`.
    pub attributes: Vec<Attribute<'a>>,
}

/// One story: a root span and everything below it. Parents stand before their children; the root is
/// the first span; there is at least one span.
#[derive(Clone, Debug, PartialEq)]
pub struct Trace<'a> {
    /// Id.
    pub id: TraceId,
    /// The services that its spans name.
    pub services: Vec<Service<'a>>,
    /// Spans.
    pub spans: Vec<Span<'a>>,
    /// The stories that continue traces of others: this one, and those that links lead to. See [`Trace::joined`].
    pub joins: Vec<Join>,
}

impl Trace<'_> {
    /// The cluster that a span tells of.
    pub fn cluster_of<'s>(&'s self, span: &'s Span<'_>) -> &'s str {
        let service = &self.services[span.service].attributes;
        text_of(service, "k8s.cluster.name")
            .or_else(|| text_of(&span.attributes, "cluster"))
            .unwrap_or_default()
    }

    /// See [`Span::mark_links_to_parent`].
    pub(super) fn mark_links_to_parents(&mut self) {
        let id = self.id;
        self.spans.iter_mut().for_each(|span| span.mark_links_to_parent(id));
    }

    /// The next object above each object that has one: what is no object may stand between them.
    pub(crate) fn objects_above(&self) -> FxHashMap<SpanId, SpanId> {
        let (mut nearest, mut above) = (FxHashMap::default(), FxHashMap::default());
        for span in &self.spans {
            let upper = span.parent.and_then(|parent| nearest.get(&parent)).copied();
            let own = if span.is_object() { Some(span.id) } else { upper };
            nearest.extend(own.map(|own| (span.id, own)));
            above.extend(upper.filter(|_| span.is_object()).map(|upper| (span.id, upper)));
        }
        above
    }

    /// How many requests hang directly below each object.
    pub(crate) fn requests_of_objects(&self) -> FxHashMap<SpanId, usize> {
        let of = |role| self.spans.iter().filter(move |span| span.role == role);
        let mut requests: FxHashMap<SpanId, usize> = of(SpanRole::Object).map(|span| (span.id, 0)).collect();
        for object in of(SpanRole::Request).filter_map(|span| span.parent) {
            requests.entry(object).and_modify(|count| *count += 1);
        }
        requests
    }
}

impl Span<'_> {
    /// Says of links to the parent itself that the span is its child all the same: without that Jaeger takes such a link
    /// in the place of the parent. `trace`: the one that it is in.
    pub(super) fn mark_links_to_parent(&mut self, trace: TraceId) {
        let parent = self.parent;
        let links = self.links.iter_mut();
        for link in links.filter(|link| link.trace == trace && Some(link.span) == parent) {
            link.attributes.push(Attribute::text("opentracing.ref_type", "child_of"));
        }
    }

    /// Whether it is the life of an object.
    pub fn is_object(&self) -> bool {
        self.role == SpanRole::Object
    }

    /// `resource/namespace/name` of an object, as far as it has them.
    pub fn object_path(&self) -> String {
        let parts =
            ["resource", "namespace", "name"].map(|key| text_of(&self.attributes, key).unwrap_or_default());
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join("/")
    }
}

/// The attribute of this name, if it is text.
pub fn text_of<'s>(attributes: &'s [Attribute<'_>], key: &str) -> Option<&'s str> {
    attributes.iter().find(|attribute| attribute.key == key).and_then(|attribute| match &attribute.value {
        Value::Text(text) => Some(&**text),
        _ => None,
    })
}

impl<'a> Attribute<'a> {
    /// A text attribute.
    pub fn text(key: &'static str, value: impl Into<Cow<'a, str>>) -> Self {
        Self { key: Cow::Borrowed(key), value: Value::Text(value.into()) }
    }

    /// An integer attribute.
    pub fn int(key: &'static str, value: i64) -> Self {
        Self { key: Cow::Borrowed(key), value: Value::Int(value) }
    }

    /// A truth value.
    pub fn bool(key: &'static str, value: bool) -> Self {
        Self { key: Cow::Borrowed(key), value: Value::Bool(value) }
    }
}
