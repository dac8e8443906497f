//! Who owns what in a trace, for formats that draw it.

use crate::plain::counted;
use crate::view::{Span, SpanId, SpanRole, Status, Trace, text_of};
use std::collections::HashMap;

/// What graphs are called, and what their colours and lines say. A document that they are pasted into tells the rest.
pub(super) const TITLE: &str = "Kubernetes objects by owner";
pub(super) const LEGEND: [(&str, &str); 2] =
    [("failed", "something asked of it failed"), ("deleted", "deleted or gone")];
pub(super) const ARROWS: &str = "arrows: to what an object owns; broken ones: other links";

/// An object as it is drawn.
pub(super) struct Drawn<'t> {
    /// Lines: service, name, cluster where that is told, and how many requests there were.
    pub(super) label: Vec<&'t str>,
    /// A request on it failed.
    pub(super) failed: bool,
    /// It is no more.
    pub(super) deleted: bool,
}

/// An arrow from one object to another.
pub(super) enum Arrow<'t> {
    /// To what it owns.
    Owner,
    /// By a link of this class.
    Link(&'t str),
}

/// Tells each object, and then each arrow with its ends: those of an object stand together.
pub(super) fn each<W>(
    (trace, names_clusters): (&Trace<'_>, bool),
    to: &mut W,
    object: impl Fn(&mut W, SpanId, Drawn<'_>),
    between: impl Fn(&mut W),
    arrow: impl Fn(&mut W, SpanId, SpanId, Arrow<'_>),
) {
    let (requests, above) = (trace.requests_of_objects(), trace.objects_above());
    let objects = || trace.spans.iter().filter(|span| span.is_object());
    let is_failure =
        |span: &&Span<'_>| span.role == SpanRole::Request && matches!(span.status, Status::Error(_));
    let mut failures: HashMap<SpanId, usize> = HashMap::new();
    for object in trace.spans.iter().filter(is_failure).filter_map(|span| span.parent) {
        *failures.entry(object).or_default() += 1;
    }
    for span in objects() {
        let mut count = counted(requests[&span.id], "request", "requests");
        let failed = failures.get(&span.id).copied().unwrap_or(0);
        if failed > 0 {
            count += &format!(", {failed} failed");
        }
        let cluster = names_clusters.then(|| format!("cluster {}", trace.cluster_of(span)));
        let mut label = vec![&*trace.services[span.service].name, &*span.name];
        label.extend(cluster.as_deref());
        label.push(&count);
        let is_end = |key: &str| matches!(key, "kelemetry.object.deleted" | "kelemetry.object.gone");
        let deleted = span.attributes.iter().any(|attribute| is_end(&attribute.key));
        object(to, span.id, Drawn { label, failed: failed > 0, deleted });
    }
    between(to);
    for span in objects() {
        if let Some(parent) = above.get(&span.id) {
            arrow(to, *parent, span.id, Arrow::Owner);
        }
        for link in &span.links {
            let class = text_of(&link.attributes, "kelemetry.link.class").unwrap_or_default();
            arrow(to, span.id, link.span, Arrow::Link(class));
        }
    }
}
