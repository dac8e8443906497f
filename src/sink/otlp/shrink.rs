//! Makes a span fit into a line that is too short for it.
//!
//! First the longest texts are cut, as little as halving allows; when all are down to [`SHORT`]
//! bytes and it is still too much, the last events, links and attributes go and are counted.

use crate::view::{Attribute, Service, Span, SpanEvent, SpanLink, Status, Value};
use std::borrow::Cow;

/// No text is cut to less than this many bytes.
const SHORT: usize = 1024;

/// How many parts of a span were left out.
#[derive(Clone, Copy, Default)]
pub(super) struct Dropped {
    pub(super) attributes: usize,
    pub(super) events: usize,
    pub(super) links: usize,
}

/// The span, shrunk until `fits` says so, with what was left out. Costs one question for each halving; only
/// spans of hundreds of kilobytes come here.
pub(super) fn span<'s>(
    whole: &'s Span<'_>,
    limit: usize,
    mut fits: impl FnMut(&Span<'_>, Dropped) -> bool,
) -> (Span<'s>, Dropped) {
    let most = whole.attributes.len().max(whole.events.len()).max(whole.links.len());
    let mut cuts = Cut::ever_smaller(limit, most).peekable();
    loop {
        let cut = cuts.next().unwrap_or(Cut::NOTHING);
        let dropped = Dropped {
            attributes: whole.attributes.len().saturating_sub(cut.items),
            events: whole.events.len().saturating_sub(cut.items),
            links: whole.links.len().saturating_sub(cut.items),
        };
        let mut shrunk = cut.span(whole);
        shrunk.attributes.push(Attribute::bool("kelemetry.truncated", true));
        if fits(&shrunk, dropped) || cuts.peek().is_none() {
            return (shrunk, dropped);
        }
    }
}

/// The service, shrunk until `fits` says so; `None` where the whole does.
pub(super) fn service<'s>(
    whole: &'s Service<'_>,
    limit: usize,
    mut fits: impl FnMut(&Service<'_>) -> bool,
) -> Option<Service<'s>> {
    if fits(whole) {
        return None;
    }
    let mut shrunk = None;
    for cut in Cut::ever_smaller(limit, whole.attributes.len()) {
        let service = Service { name: cut.text(&whole.name), attributes: cut.attributes(&whole.attributes) };
        let is_enough = fits(&service);
        shrunk = Some(service);
        if is_enough {
            break;
        }
    }
    shrunk
}

/// The most that may stay.
#[derive(Clone, Copy)]
struct Cut {
    /// Bytes of a text (or of all texts of a list), before the mark of the cut.
    bytes: usize,
    /// Attributes, events or links of a span; attributes of an event or link.
    items: usize,
}

impl Cut {
    const NOTHING: Self = Self { bytes: SHORT, items: 0 };

    /// Ends with no items at all, so a name and some ids remain, which fit into any line.
    fn ever_smaller(bytes: usize, items: usize) -> impl Iterator<Item = Self> {
        std::iter::successors(Some(Self { bytes: bytes / 2, items }), |&Self { bytes, items }| {
            if bytes > SHORT {
                Some(Self { bytes: (bytes / 2).max(SHORT), items })
            } else {
                (items > 0).then_some(Self { bytes, items: items / 2 })
            }
        })
    }

    fn span<'s>(self, span: &'s Span<'_>) -> Span<'s> {
        let events = span.events.iter().take(self.items).map(|event| SpanEvent {
            time: event.time,
            name: self.text(&event.name),
            attributes: self.attributes(&event.attributes),
        });
        let links = span.links.iter().take(self.items).map(|link| SpanLink {
            trace: link.trace,
            span: link.span,
            attributes: self.attributes(&link.attributes),
        });
        Span {
            id: span.id,
            parent: span.parent,
            service: span.service,
            name: self.text(&span.name),
            kind: span.kind,
            role: span.role,
            start: span.start,
            end: span.end,
            attributes: self.attributes(&span.attributes),
            events: events.collect(),
            links: links.collect(),
            status: match &span.status {
                Status::Unset => Status::Unset,
                Status::Error(message) => Status::Error(self.text(message)),
            },
        }
    }

    fn attributes<'s>(self, attributes: &'s [Attribute<'_>]) -> Vec<Attribute<'s>> {
        let cut = |attribute: &'s Attribute<'_>| Attribute {
            key: Cow::Borrowed(&*attribute.key),
            value: match &attribute.value {
                Value::Text(text) => Value::Text(self.text(text)),
                Value::Int(n) => Value::Int(*n),
                Value::Bool(b) => Value::Bool(*b),
                Value::List(items) => Value::List(self.list(items)),
            },
        };
        attributes.iter().take(self.items).map(cut).collect()
    }

    /// As many whole items as stay below the limit, then a mark.
    fn list<'s>(self, items: &'s [Cow<'_, str>]) -> Vec<Cow<'s, str>> {
        let mut room = self.bytes;
        let mut kept = Vec::new();
        for item in items {
            // The quotes and braces around an item count, or a million empty ones would stay.
            let Some(left) = room.checked_sub(item.len() + 20) else {
                kept.push(Cow::Borrowed("…"));
                break;
            };
            room = left;
            kept.push(Cow::Borrowed(&**item));
        }
        kept
    }

    fn text<'s>(self, text: &'s str) -> Cow<'s, str> {
        if text.len() <= self.bytes {
            return Cow::Borrowed(text);
        }
        let end = (0..=self.bytes).rev().find(|&i| text.is_char_boundary(i)).unwrap_or(0);
        Cow::Owned(format!("{}…", &text[..end]))
    }
}
