//! Stories that continue a trace of others: their objects carry the context of the span that made them.

use super::trace::{Attribute, Span, SpanId, SpanLink, Trace, TraceId, text_of};
use super::trace_id;
use crate::history::ObjectId;
use crate::model::TraceContext;
use crate::tree::ObjectTree;
use std::borrow::Cow;

/// What becomes of the trace context that an object carries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Contexts {
    /// Nothing.
    Ignored,
    /// The span of the object has a link to the span that it names.
    #[default]
    Linked,
    /// The same; and where the object is the root of a story, what goes to where that trace is may be told as a part of
    /// it: [`Trace::joined`].
    Adopted,
}

/// A story that continues a trace of others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Join {
    /// The id that it has by itself.
    pub own: TraceId,
    /// The span that it hangs below.
    pub context: TraceContext,
}

/// The class of a link to a span of another trace.
const TRACE_CONTEXT: &str = "trace-context";

/// Tells of the context that an object carries.
pub(super) fn tell(tree: &ObjectTree<'_>, id: ObjectId, span: &mut Span<'_>) {
    let Some(context) = tree.forest.contexts.get(&id) else { return };
    span.attributes.push(Attribute::text("kelemetry.trace_context", context.to_string()));
    let attributes = vec![
        Attribute::text("kelemetry.link.class", TRACE_CONTEXT),
        Attribute::text("kelemetry.link.evidence", "exact"),
    ];
    span.links.push(SpanLink { trace: TraceId(context.trace), span: SpanId(context.span), attributes });
}

/// Those of this story and of the stories that it has links to.
pub(super) fn joins(tree: &ObjectTree<'_>) -> Vec<Join> {
    let contexts = &tree.forest.contexts;
    if contexts.is_empty() {
        return Vec::new();
    }
    let links = tree.members.iter().flat_map(|id| &tree.forest.links[id.0 as usize]);
    let others = links.map(|link| tree.forest.root_of(link.to));
    let roots = tree.members.first().copied().into_iter().chain(others);
    let join = |root: ObjectId| {
        let context = *contexts.get(&root)?;
        Some(Join { own: trace_id(tree.index, tree.object(root)), context })
    };
    let mut joins: Vec<Join> = roots.filter_map(join).collect();
    joins.sort_by_key(|join| join.own);
    joins.dedup();
    joins
}

impl SpanLink<'_> {
    /// Whether it leads to a span that others told of: ids of such are what they are.
    pub fn is_foreign(&self) -> bool {
        text_of(&self.attributes, "kelemetry.link.class") == Some(TRACE_CONTEXT)
    }
}

impl<'a> Trace<'a> {
    /// The span of another trace that this one continues.
    pub fn continues(&self) -> Option<TraceContext> {
        self.context(self.id)
    }

    fn context(&self, own: TraceId) -> Option<TraceContext> {
        self.joins.iter().find(|join| join.own == own).map(|join| join.context)
    }

    /// The trace as a part of the one that its root continues: with that id, its root below the span that made it. Links
    /// lead to where other stories have gone likewise. As it is where there is nothing to continue.
    pub fn joined(&self) -> Cow<'_, Self> {
        if self.joins.is_empty() {
            return Cow::Borrowed(self);
        }
        let mut joined = self.clone();
        let links = joined.spans.iter_mut().flat_map(|span| &mut span.links);
        for link in links.filter(|link| !link.is_foreign()) {
            link.trace = self.context(link.trace).map_or(link.trace, |context| TraceId(context.trace));
        }
        if let Some(context) = self.continues() {
            joined.id = TraceId(context.trace);
            let root = &mut joined.spans[0];
            root.parent = Some(SpanId(context.span));
            // Where its parent never came, Jaeger's page would hang it below whatever it has a link to.
            root.links.retain(|link| link.trace != joined.id);
        }
        Cow::Owned(joined)
    }
}
