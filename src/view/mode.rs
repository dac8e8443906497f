//! Display modes: which steps make what is shown.

use super::ids::mode_trace_id;
use super::joins::Contexts;
use super::original_lines::respell;
use super::size::Size;
use super::span_tree::{Folded, SpanTree, TraceSource};
use super::steps::{
    ClusterNames, Collapse, Compact, Dissolve, EventSpans, GroupBySource, LinkClasses, OriginalTags,
    PruneEmpty, RecordsAsLogs, Rename, RootTimes, Step,
};
use super::trace::{Attribute, SpanRole, Trace};
use super::tracing::{Story, count};
use crate::tree::{ObjectTree, TextFilter};
use std::borrow::Cow;
use std::sync::Arc;

/// How a tree of objects is shown: a list of steps over its tree of spans.
#[derive(Clone, Debug)]
pub struct Mode {
    /// The name, as it is typed.
    pub name: Cow<'static, str>,
    /// The number that the original has for it; none of the one that it does not have.
    pub id: Option<u32>,
    pub(super) steps: Vec<Arc<dyn Step>>,
}

/// Whose names and tags are used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dialect {
    /// The original's, OpenTelemetry's and our own.
    #[default]
    Full,
    /// The original's alone.
    Kelemetry,
}

impl Default for Mode {
    fn default() -> Self {
        Self::story()
    }
}

impl Mode {
    /// Objects nested by ownership, requests as spans below them, Events as events on them.
    pub const fn story() -> Self {
        Self { name: Cow::Borrowed("story"), id: None, steps: Vec::new() }
    }

    /// The original's: objects nested by ownership, requests and Events as logs on them.
    pub fn tracing() -> Self {
        let own: [Arc<dyn Step>; 3] =
            [Arc::new(Collapse::original()), Arc::new(Dissolve::role(SpanRole::Class)), Arc::new(Compact)];
        Self::original("tracing", 0x2000_0000, &own)
    }

    /// Those that need no declaration. Beside the above there are the original's `grouped` (as tracing, with a span
    /// for every link and the logs below a span for their source), `tree` (objects nested by links, every request
    /// and every Event a span) and `timeline` (as tree, without the spans of objects).
    pub fn built_in() -> [Self; 5] {
        let events = TextFilter::one_of([TraceSource::Event.name()]);
        let grouped: [Arc<dyn Step>; 3] =
            [Arc::new(Collapse::original()), Arc::new(GroupBySource(events.inverted())), Arc::new(Compact)];
        [
            Self::story(),
            Self::tracing(),
            Self::original("grouped", 0x3000_0000, &grouped),
            Self::original("tree", 0, &[]),
            Self::original("timeline", 0x1000_0000, &[Arc::new(Dissolve::role(SpanRole::Object))]),
        ]
    }

    /// What is its own stands between what all of the original's have.
    fn original(name: &'static str, id: u32, own: &[Arc<dyn Step>]) -> Self {
        let mut steps: Vec<Arc<dyn Step>> = vec![Arc::new(PruneEmpty), Arc::new(Rename::objects())];
        steps.extend(own.iter().cloned());
        steps.extend([Arc::new(ClusterNames) as Arc<dyn Step>, Arc::new(RootTimes)]);
        Self { name: Cow::Borrowed(name), id: Some(id), steps }
    }

    /// All that is done for it in this dialect: what the original stores comes first.
    fn all_steps(self, dialect: Dialect) -> Vec<Arc<dyn Step>> {
        let mut steps: Vec<Arc<dyn Step>> = Vec::new();
        if self.id.is_none() {
            return steps;
        }
        let only_original = dialect == Dialect::Kelemetry;
        steps.extend([Arc::new(EventSpans) as Arc<dyn Step>, Arc::new(LinkClasses)]);
        steps.extend(only_original.then(|| Arc::new(OriginalTags) as Arc<dyn Step>));
        steps.extend(self.steps);
        steps.extend(only_original.then(|| Arc::new(RecordsAsLogs) as Arc<dyn Step>));
        steps
    }
}

/// What makes traces of trees: a mode, in a dialect.
pub struct View {
    /// The original's number, with its modifiers.
    id: Option<u32>,
    dialect: Dialect,
    steps: Vec<Arc<dyn Step>>,
    extent: Extent,
    size: Size,
    contexts: Contexts,
}

/// How much is shown of what there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All trees, each as a whole.
    Whole,
    /// Some trees, or parts of them: what links lead to may not be there.
    Part,
}

/// What is shown of a tree.
#[derive(Debug)]
pub struct Shown<'a> {
    /// Its traces in the order of time: one, unless it is cut.
    pub traces: Vec<Trace<'a>>,
    /// What was folded of it.
    pub folded: Folded,
    /// Whether it had more spans than a trace may have, and was folded, and cut where that was not enough.
    pub was_large: bool,
}

impl View {
    /// A mode in a dialect; with the modifiers that were chosen, by the original's numbers.
    pub fn new(mode: Mode, dialect: Dialect, modifiers: u32, extent: Extent) -> Self {
        let id = mode.id.map(|id| id | modifiers);
        let (size, contexts) = (Size::default(), Contexts::default());
        Self { id, dialect, steps: mode.all_steps(dialect), extent, size, contexts }
    }

    /// Cuts and folds what would become too large.
    #[must_use]
    pub fn sized(self, size: Size) -> Self {
        Self { size, ..self }
    }

    /// What is shown of a tree, to be told part by part; `None` where it becomes what it is only as a whole.
    pub fn story<'a>(&self, tree: &'a ObjectTree<'a>) -> Option<Story<'a>> {
        let is_told_as_it_is = self.id.is_none() && self.size.leaves(usize::MAX);
        is_told_as_it_is.then(|| self.telling(tree))
    }

    fn telling<'a>(&self, tree: &'a ObjectTree<'a>) -> Story<'a> {
        let story = Story::new(tree, self.contexts);
        match self.extent {
            Extent::Whole => story,
            Extent::Part => story.without_ways_out(),
        }
    }

    /// What becomes of the trace contexts that objects carry. The original knows none, and its modes have ids of their
    /// own, which tell the mode: their traces are parts of no other.
    #[must_use]
    pub fn with_contexts(self, contexts: Contexts) -> Self {
        let contexts = match (self.dialect, self.id, contexts) {
            (Dialect::Kelemetry, ..) => Contexts::Ignored,
            (_, Some(_), Contexts::Adopted) => Contexts::Linked,
            _ => contexts,
        };
        Self { contexts, ..self }
    }

    /// How many spans its trace has, where nothing has to be told to know it: one of a tree that was not replayed, and that
    /// is shown as it is.
    pub fn count(&self, tree: &ObjectTree<'_>) -> Option<usize> {
        let spans = count(tree).filter(|spans| self.size.leaves(*spans));
        spans.filter(|_| self.id.is_none())
    }

    /// What is shown of a tree.
    pub fn traces<'a>(&self, tree: &'a ObjectTree<'a>) -> Shown<'a> {
        let mut trace = self.telling(tree).whole();
        if self.id.is_none() && self.size.leaves(trace.spans.len()) {
            trace.mark_links_to_parents();
            return Shown { traces: vec![trace], folded: Folded::default(), was_large: false };
        }
        let mut spans = SpanTree::new(trace, tree.index.range);
        if self.id.is_some() {
            spans = spans.with_records();
        }
        spans.dialect = self.dialect;
        spans.copied = tree.tags.iter().flatten().map(|(name, _)| name.clone()).collect();
        spans.copied.sort_unstable();
        spans.copied.dedup();
        if self.dialect == Dialect::Kelemetry {
            respell(tree, &mut spans);
        }
        let (parts, was_large) = self.size.cut(spans, |part| self.shown(part));
        let folded = parts.iter().map(|part| part.folded).fold(Folded::default(), Folded::plus);
        let trace = |part| {
            let mut part = self.shown(part);
            part.keep_links_that_lead_somewhere();
            let mut trace = part.into_trace(|service| self.service_attributes(service));
            trace.mark_links_to_parents();
            trace
        };
        Shown { traces: parts.into_iter().map(trace).collect(), folded, was_large }
    }

    /// What a tree of spans looks like in the end.
    fn shown<'a>(&self, mut spans: SpanTree<'a>) -> SpanTree<'a> {
        if let Some(mode) = self.id {
            spans.id = mode_trace_id(mode, spans.id);
            let links = spans.nodes.iter_mut().flat_map(|node| &mut node.span.links);
            for link in links.filter(|link| !link.is_foreign()) {
                link.trace = mode_trace_id(mode, link.trace);
            }
        }
        self.steps.iter().for_each(|step| step.apply(&mut spans));
        spans
    }

    /// The original knows a service's version, and nothing of those that stand for others.
    fn service_attributes(&self, service: &str) -> Option<Vec<Attribute<'static>>> {
        let is_pseudo = service == crate::link::CHILDREN;
        (self.dialect == Dialect::Kelemetry).then(|| {
            let version = Attribute::text("service.version", env!("CARGO_PKG_VERSION"));
            if is_pseudo { Vec::new() } else { vec![version] }
        })
    }
}
