//! Display modes: which steps make what is shown.

use super::ids::mode_trace_id;
use super::original_lines::respell;
use super::size::Size;
use super::span_tree::{Folded, Role, SpanTree};
use super::steps::{
    ClusterNames, Collapse, Compact, Dissolve, EventSpans, GroupBySource, LinkClasses, ObjectNames,
    OriginalTags, PruneEmpty, RecordsAsLogs, RootTimes, Step,
};
use super::trace::{Attribute, Trace};
use super::tracing::tracing;
use crate::tree::{ObjectTree, Selector};

/// How a tree of objects is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    /// Objects nested by ownership, requests as spans below them, Events as events on them.
    #[default]
    Story,
    /// The original's: objects nested by ownership, requests and Events as logs on them.
    Tracing,
    /// The original's: as tracing, with a span for every link and the logs below a span for their source.
    Grouped,
    /// The original's: objects nested by links, every request and Event a span.
    Tree,
    /// The original's: as tree, without the spans of objects.
    Timeline,
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

impl Mode {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Story, Self::Tracing, Self::Grouped, Self::Tree, Self::Timeline];

    /// The name, as it is typed.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Story => "story",
            Self::Tracing => "tracing",
            Self::Grouped => "grouped",
            Self::Tree => "tree",
            Self::Timeline => "timeline",
        }
    }

    /// The number that the original has for it; none of the one that it does not have.
    pub const fn id(self) -> Option<u32> {
        match self {
            Self::Story => None,
            Self::Tree => Some(0),
            Self::Timeline => Some(0x1000_0000),
            Self::Tracing => Some(0x2000_0000),
            Self::Grouped => Some(0x3000_0000),
        }
    }

    /// The mode of one of the original's numbers, and the modifiers that the number adds to it ([`Selector::id`]).
    pub fn of_number(number: u32) -> Option<(Self, u32)> {
        let modifiers = Selector::ALL.iter().fold(0, |all, selector| all | selector.id());
        let mode = Self::ALL.into_iter().find(|mode| mode.id() == Some(number & !modifiers))?;
        Some((mode, number & modifiers))
    }

    fn steps(self, dialect: Dialect) -> Vec<Box<dyn Step>> {
        let only_original = dialect == Dialect::Kelemetry;
        let mut steps: Vec<Box<dyn Step>> = Vec::new();
        if self == Self::Story {
            return steps;
        }
        steps.extend([Box::new(EventSpans) as Box<dyn Step>, Box::new(LinkClasses)]);
        if only_original {
            steps.push(Box::new(OriginalTags));
        }
        steps.extend([Box::new(PruneEmpty) as Box<dyn Step>, Box::new(ObjectNames)]);
        match self {
            Self::Story | Self::Tree => {}
            Self::Timeline => steps.push(Box::new(Dissolve(Role::Object))),
            Self::Tracing => steps.extend([
                Box::new(Collapse { only_original }) as Box<dyn Step>,
                Box::new(Dissolve(Role::Class)),
                Box::new(Compact),
            ]),
            Self::Grouped => steps.extend([
                Box::new(Collapse { only_original }) as Box<dyn Step>,
                Box::new(GroupBySource(Role::Request)),
                Box::new(Compact),
            ]),
        }
        if only_original {
            steps.push(Box::new(RecordsAsLogs));
        }
        steps.extend([Box::new(ClusterNames) as Box<dyn Step>, Box::new(RootTimes)]);
        steps
    }
}

/// What makes traces of trees: a mode, in a dialect.
pub struct View {
    /// The original's number, with its modifiers.
    id: Option<u32>,
    dialect: Dialect,
    steps: Vec<Box<dyn Step>>,
    /// Whether only a part of what there is is shown: what links lead to may not be there.
    is_part: bool,
    size: Size,
}

impl View {
    /// A mode in a dialect; with the modifiers that were chosen, by the original's numbers. `is_part`: not all
    /// trees are shown, or not whole.
    pub fn new(mode: Mode, dialect: Dialect, modifiers: u32, is_part: bool) -> Self {
        let id = mode.id().map(|id| id | modifiers);
        Self { id, dialect, steps: mode.steps(dialect), is_part, size: Size::default() }
    }

    /// Cuts and folds what would become too large.
    #[must_use]
    pub fn sized(self, size: Size) -> Self {
        Self { size, ..self }
    }

    /// The traces of a tree, in the order of time: one, unless it is cut; and what was folded of it.
    pub fn traces<'a>(&self, tree: &'a ObjectTree<'a>) -> (Vec<Trace<'a>>, Folded) {
        let mut trace = tracing(tree);
        if self.is_part {
            let id = trace.id;
            trace.spans.iter_mut().for_each(|span| span.links.retain(|link| link.trace == id));
        }
        if self.id.is_none() && self.size.is_free() {
            return (vec![trace], Folded::default());
        }
        let mut spans = SpanTree::new(trace, tree.index.range);
        spans.copied = tree.tags.iter().flatten().map(|(name, _)| name.clone()).collect();
        spans.copied.sort_unstable();
        spans.copied.dedup();
        if self.dialect == Dialect::Kelemetry {
            respell(tree, &mut spans);
        }
        let parts = self.size.cut(spans, |part| self.shown(part));
        let folded = parts.iter().map(|part| part.folded).fold(Folded::default(), Folded::plus);
        let trace = |part| {
            let mut part = self.shown(part);
            part.keep_links_that_lead_somewhere();
            part.into_trace(|service| self.service_attributes(service))
        };
        (parts.into_iter().map(trace).collect(), folded)
    }

    /// What a tree of spans looks like in the end.
    fn shown<'a>(&self, mut spans: SpanTree<'a>) -> SpanTree<'a> {
        if let Some(mode) = self.id {
            spans.id = mode_trace_id(mode, spans.id);
            for link in spans.nodes.iter_mut().flat_map(|node| &mut node.span.links) {
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
