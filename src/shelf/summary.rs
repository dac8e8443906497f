//! A trace in a line of a list.

use super::{Hit, Shelf};
use crate::model::{Fault, Timestamp};
use crate::parallel::each;
use crate::view::{Status, Trace, TraceId};
use std::sync::PoisonError;

/// A trace in numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Its id.
    pub id: TraceId,
    /// The service of its root.
    pub service: String,
    /// The name of its root.
    pub name: String,
    /// `resource/namespace/name` of its root, where that is an object.
    pub object: String,
    /// The cluster of its root.
    pub cluster: String,
    /// When its earliest span begins.
    pub start: Timestamp,
    /// When its latest span ends.
    pub end: Timestamp,
    /// Spans.
    pub spans: usize,
    /// Those that failed.
    pub errors: usize,
    /// Spans that are objects.
    pub objects: usize,
    /// The services in it, in the order of their first span.
    pub services: Vec<ServiceSummary>,
}

/// A service in numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceSummary {
    /// What it is called.
    pub name: String,
    /// Its spans in this trace.
    pub spans: usize,
    /// Those that failed.
    pub errors: usize,
}

/// So many that had to be read are remembered.
const REMEMBERED: usize = 20_000;

impl Shelf {
    /// Traces in numbers, those that have a span; made side by side. `None`: `is_late` said so.
    ///
    /// # Errors
    /// Their archive cannot be read any more.
    pub fn summaries(
        &self,
        hits: &[Hit],
        is_late: impl Fn() -> bool + Sync,
    ) -> Result<Option<Vec<Summary>>, Fault> {
        // Trees of one group stand together: it is read once for all of them.
        let mut order: Vec<usize> = (0..hits.len()).collect();
        order.sort_by_key(|&nth| hits[nth].place());
        let make = |nth: usize| {
            let made = if is_late() { Ok(None) } else { self.summary(hits[nth]).map(Some) };
            (nth, made)
        };
        let mut made = each(&self.pool, order, make);
        made.sort_by_key(|(nth, _)| *nth);
        let made: Option<Vec<Option<Summary>>> =
            made.into_iter().map(|(_, made)| made).collect::<Result<_, _>>()?;
        Ok(made.map(|made| made.into_iter().flatten().collect()))
    }

    fn summary(&self, hit: Hit) -> Result<Option<Summary>, Fault> {
        if let Some(outline) = self.outline(hit) {
            return Ok(Some(summary(&outline)));
        }
        let known = || self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(summary) = known().get(&hit) {
            return Ok(summary.clone());
        }
        let summary = self.volumes[hit.volume].opened.count(hit.asked, summary)?;
        let mut known = known();
        if known.len() >= REMEMBERED {
            known.clear();
        }
        known.insert(hit, summary.clone());
        Ok(summary)
    }
}

fn summary(trace: &Trace<'_>) -> Summary {
    let root = &trace.spans[0];
    let mut services: Vec<ServiceSummary> = trace
        .services
        .iter()
        .map(|service| ServiceSummary { name: service.name.to_string(), spans: 0, errors: 0 })
        .collect();
    let mut summary = Summary {
        id: trace.id,
        service: services[root.service].name.clone(),
        name: root.name.to_string(),
        object: root.object_path(),
        cluster: trace.cluster_of(root).to_owned(),
        start: root.start,
        end: root.end,
        spans: trace.spans.len(),
        errors: 0,
        objects: 0,
        services: Vec::new(),
    };
    for span in &trace.spans {
        let failed = usize::from(matches!(span.status, Status::Error(_)));
        services[span.service].spans += 1;
        services[span.service].errors += failed;
        summary.errors += failed;
        summary.objects += usize::from(span.is_object());
        summary.start = summary.start.min(span.start);
        summary.end = summary.end.max(span.end);
    }
    services.retain(|service| service.spans > 0);
    Summary { services, ..summary }
}
