//! Which objects continue a trace of others.

use super::Manifests;
use crate::history::{Index, ObjectId};
use crate::model::TraceContext;
use rustc_hash::FxHashMap;
use serde::Deserialize;
use serde_json::value::RawValue;

/// The span of another trace that each object continues, of those that do.
pub type Contexts = FxHashMap<ObjectId, TraceContext>;

/// What annotations say, and, of what Tekton runs, its status: there it writes the span that it began by itself. `kept`
/// are known.
pub(super) fn contexts(index: &Index, manifests: &dyn Manifests, kept: Option<Contexts>) -> Contexts {
    let (is_kept, mut contexts) = (kept.is_some(), kept.unwrap_or_default());
    for (id, object) in (0..).map(ObjectId).zip(&index.objects) {
        let text = |symbol| index.strings.get(symbol);
        let runs = || text(object.key.group) == "tekton.dev" && RUNS.contains(&text(object.key.resource));
        let context = match text(object.trace_context) {
            "" if !is_kept && runs() => of_status(manifests, id),
            annotated => TraceContext::parse(annotated),
        };
        if let Some(context) = context {
            contexts.insert(id, context);
        }
    }
    contexts
}

/// What has a `status.spanContext`.
const RUNS: [&str; 2] = ["pipelineruns", "taskruns"];

fn of_status(manifests: &dyn Manifests, id: ObjectId) -> Option<TraceContext> {
    let manifest = manifests.newest(id)?;
    let run: Run<'_> = serde_json::from_str(&manifest.text).ok()?;
    TraceContext::parse(run.status.span_context.get())
}

/// What is asked of a run's manifest.
#[derive(Deserialize)]
struct Run<'m> {
    #[serde(borrow)]
    status: RunStatus<'m>,
}

#[derive(Deserialize)]
struct RunStatus<'m> {
    #[serde(borrow, rename = "spanContext")]
    span_context: &'m RawValue,
}
