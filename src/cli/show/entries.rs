//! What happened on an object, line by line.

use super::alike::is_alike;
use crate::model::Timestamp;
use crate::view::{Span, SpanEvent, SpanRole};

/// A line of it.
pub(super) enum Entry<'t, 'a> {
    /// Requests in a row that are alike.
    Requests(Vec<&'t Span<'a>>),
    /// A record of another program's log that lasted.
    Record(&'t Span<'a>),
    /// An Event, a condition that turned, a gap.
    Event(&'t SpanEvent<'a>),
}

impl Entry<'_, '_> {
    pub(super) fn time(&self) -> Timestamp {
        match self {
            Self::Requests(spans) => spans[0].start,
            Self::Record(span) => span.start,
            Self::Event(event) => event.time,
        }
    }

    pub(super) fn end(&self) -> Timestamp {
        match self {
            Self::Requests(spans) => spans.iter().map(|span| span.end).max().unwrap_or(self.time()),
            Self::Record(span) => span.end,
            Self::Event(event) => event.time,
        }
    }
}

/// In the order of time; `spans` are the requests and records right below the object. `folds`: requests in a row that are
/// alike are one line.
pub(super) fn entries<'t, 'a>(
    object: &'t Span<'a>,
    mut spans: Vec<&'t Span<'a>>,
    folds: bool,
) -> Vec<Entry<'t, 'a>> {
    spans.sort_by_key(|span| span.start);
    let mut entries: Vec<Entry<'t, 'a>> = Vec::new();
    let mut events = object.events.iter().peekable();
    for span in spans {
        while let Some(event) = events.next_if(|event| event.time < span.start) {
            entries.push(Entry::Event(event));
        }
        match entries.last_mut() {
            _ if span.role != SpanRole::Request => entries.push(Entry::Record(span)),
            Some(Entry::Requests(alike)) if folds && is_alike(alike[0], span) => alike.push(span),
            _ => entries.push(Entry::Requests(vec![span])),
        }
    }
    entries.extend(events.map(Entry::Event));
    entries
}
