//! Who owns what in a trace, for formats that draw it.

use crate::plain::counted;
use crate::view::{SpanId, Trace, text_of};

/// The lines of a label: service, name, and how many requests there were.
pub(super) type Label<'t> = [&'t str; 3];

/// An arrow from one object to another.
pub(super) enum Arrow<'t> {
    /// To what it owns.
    Owner,
    /// By a link of this class.
    Link(&'t str),
}

/// Tells each object, and then each arrow with its ends: those of an object stand together.
pub(super) fn each<W>(
    trace: &Trace<'_>,
    to: &mut W,
    object: impl Fn(&mut W, SpanId, Label<'_>),
    between: impl Fn(&mut W),
    arrow: impl Fn(&mut W, SpanId, SpanId, Arrow<'_>),
) {
    let (requests, above) = (trace.requests_of_objects(), trace.objects_above());
    let objects = || trace.spans.iter().filter(|span| span.is_object());
    for span in objects() {
        let count = counted(requests[&span.id], "request", "requests");
        object(to, span.id, [&trace.services[span.service].name, &span.name, &count]);
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
