//! Records of the logs of other programs: events of their object's span, or spans below it where they lasted.

use super::ids::request_span_id;
use super::trace::{Attribute, Span, SpanEvent, SpanId, SpanKind, SpanRole, Status, Value};
use super::words::Words;
use crate::history::{Event, Index, Object, RequestId};
use crate::model::{Note, Symbol, Timestamp};
use crate::tree::ObjectTree;
use rustc_hash::{FxHashMap, FxHashSet};
use std::borrow::Cow;
use xxhash_rust::xxh3::Xxh3;

/// By this attribute a span or an event is known for what another program's log says. Its value is the trace source.
pub(super) const SOURCE: &str = "kelemetry.log.source";

/// One that is told as an event. One without any time stands at the start of its object's span, and says so.
pub(super) fn noted<'a>(
    words: &Words<'a>,
    event: &'a Event,
    note: &'a Note,
    start: Timestamp,
) -> SpanEvent<'a> {
    let (time, name) = (event.first.unwrap_or(start), title(words, event));
    SpanEvent { time, name, attributes: attributes(words, event, note) }
}

/// One that lasted.
pub(super) struct Lasting<'a> {
    event: &'a Event,
    note: &'a Note,
    start: Timestamp,
    end: Timestamp,
}

impl Lasting<'_> {
    /// The service of its span.
    pub(super) fn service<'a>(&self, index: &'a Index) -> &'a str {
        index.strings.get(self.note.source)
    }
}

/// Those of an object that lasted, in their order.
pub(super) fn lasting<'a>(index: &'a Index, object: &'a Object) -> impl Iterator<Item = Lasting<'a>> {
    object.events.iter().filter_map(|id| {
        let event = &index.events[id.0 as usize];
        let note = event.note.as_deref()?;
        let is_told = index.is_in_window(event.first, note.end);
        Some(Lasting { event, note, start: event.first.filter(|_| is_told)?, end: note.end? })
    })
}

/// Those that lasted, of an object, as spans below its span. `service` numbers the services by their names.
pub(super) fn note_spans<'a>(
    tree: &ObjectTree<'a>,
    object: &'a Object,
    parent: SpanId,
    mut service: impl FnMut(&'a str) -> usize,
) -> Vec<Span<'a>> {
    let (index, words) = (tree.index, Words::new(tree, object));
    let lasting: Vec<Lasting<'a>> = lasting(index, object).collect();
    let own: FxHashSet<(Symbol, Symbol)> =
        lasting.iter().filter_map(|record| record.note.span).map(|span| (span.trace, span.id)).collect();
    let told: FxHashSet<RequestId> = if lasting.iter().any(|record| record.event.request.is_some()) {
        object.requests.iter().map(|attached| attached.request).collect()
    } else {
        FxHashSet::default()
    };
    let request_of = |event: &Event| {
        let request = event.request.filter(|request| told.contains(request))?;
        Some(request_span_id(index, parent, &index.requests[request.0 as usize]))
    };
    // Below the span that it is below in its own trace, if that is here too.
    let above = |event: &Event, note: &Note| {
        let known = note.span.filter(|span| own.contains(&(span.trace, span.parent)));
        let known = known.map(|span| foreign_id(&words, span.trace, span.parent));
        known.or_else(|| request_of(event)).unwrap_or(parent)
    };
    let mut before: Option<(&Event, u64)> = None;
    let spans = lasting.iter().map(|record| {
        let &Lasting { event, note, start, end } = record;
        // What is alike in all that tells records apart is told apart by its order.
        let nth = before.filter(|(other, _)| other.first == event.first).map_or(0, |(_, nth)| nth + 1);
        before = Some((event, nth));
        Span {
            id: match note.span {
                Some(span) => foreign_id(&words, span.trace, span.id),
                None => span_id(&words, parent, event, note, nth),
            },
            parent: Some(above(event, note)),
            service: service(record.service(index)),
            name: title(&words, event),
            kind: SpanKind::Internal,
            role: SpanRole::Note,
            start,
            end,
            attributes: attributes(&words, event, note),
            events: Vec::new(),
            links: Vec::new(),
            status: Status::Unset,
        }
    });
    parents_first(spans.collect(), parent)
}

/// The same spans, each behind the one that it is below, if that is among them: level by level, in their order. Of a
/// circle the first hangs below the object's span.
fn parents_first(spans: Vec<Span<'_>>, object: SpanId) -> Vec<Span<'_>> {
    let mut below: FxHashMap<SpanId, Vec<usize>> = FxHashMap::default();
    // How many spans with an id are left: what hangs below one hangs below all of them.
    let mut left: FxHashMap<SpanId, usize> = FxHashMap::default();
    for (at, span) in spans.iter().enumerate() {
        *left.entry(span.id).or_default() += 1;
        below.entry(span.parent.unwrap_or(object)).or_default().push(at);
    }
    let is_top = |span: &Span<'_>| span.parent.is_none_or(|parent| !left.contains_key(&parent));
    let mut level: Vec<usize> = (0..spans.len()).filter(|&at| is_top(&spans[at])).collect();
    let mut spans: Vec<Option<Span<'_>>> = spans.into_iter().map(Some).collect();
    let mut out = Vec::with_capacity(spans.len());
    let mut first = 0;
    while out.len() < spans.len() {
        if level.is_empty() {
            first += spans[first..].iter().take_while(|span| span.is_none()).count();
            spans[first].iter_mut().for_each(|span| span.parent = Some(object));
            level.push(first);
        }
        let mut next = Vec::new();
        for span in level.drain(..).filter_map(|at| spans[at].take()) {
            if let Some(left) = left.get_mut(&span.id) {
                *left -= 1;
                next.extend((*left == 0).then(|| below.remove(&span.id)).into_iter().flatten().flatten());
            }
            out.push(span);
        }
        next.sort_unstable();
        level = next;
    }
    out
}

/// The span of another trace, of which there may be several with one id.
fn foreign_id(words: &Words<'_>, trace: Symbol, id: Symbol) -> SpanId {
    let mut hash = Xxh3::new();
    hash.update(words.index.strings.get(trace).as_bytes());
    hash.update(words.index.strings.get(id).as_bytes());
    hash.update(b"span");
    SpanId(hash.digest().max(1))
}

/// Whether it is told as a span.
pub(super) fn lasts(event: &Event) -> bool {
    event.first.is_some() && event.note.as_ref().is_some_and(|note| note.end.is_some())
}

fn title<'a>(words: &Words<'a>, event: &Event) -> Cow<'a, str> {
    let title = words.prose(event.reason);
    if title.is_empty() { Cow::Borrowed("log") } else { title }
}

fn attributes<'a>(words: &Words<'a>, event: &'a Event, note: &'a Note) -> Vec<Attribute<'a>> {
    let text = |symbol| words.index.strings.get(symbol);
    let mut out = Vec::with_capacity(4 + note.attributes.len());
    let message = words.message(event.message);
    if !message.is_empty() {
        out.push(Attribute::text("message", message));
    }
    out.push(Attribute::text(SOURCE, text(note.source)));
    if !event.event_type.is_empty() {
        out.push(Attribute::text("kelemetry.log.level", text(event.event_type)));
    }
    if let Some((start, end)) = event.first.zip(note.end) {
        out.push(Attribute::text("kelemetry.log.duration", format!("{}s", seconds(end.since(start)))));
    }
    if event.count > 1 {
        out.push(Attribute::int("kelemetry.log.count", event.count.into()));
    }
    if event.first.is_none() {
        out.push(Attribute::bool("kelemetry.time.unknown", true));
    }
    for (key, value) in &note.attributes {
        let key = text(*key);
        if out.iter().all(|other| other.key != key) {
            let value = Value::Text(words.field(key, *value));
            out.push(Attribute { key: Cow::Borrowed(key), value });
        }
    }
    out
}

/// Without zeros at the end. What seems to end before it began took no time.
fn seconds(nanos: i64) -> String {
    let nanos = nanos.max(0);
    let text = format!("{}.{:09}", nanos / Timestamp::SECOND, nanos % Timestamp::SECOND);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn span_id(words: &Words<'_>, parent: SpanId, event: &Event, note: &Note, nth: u64) -> SpanId {
    let mut hash = Xxh3::new();
    hash.update(&parent.0.to_le_bytes());
    hash.update(words.index.strings.get(note.source).as_bytes());
    for time in [event.first, note.end] {
        hash.update(&time.map_or(0, |time| time.nanos()).to_le_bytes());
    }
    hash.update(title(words, event).as_bytes());
    hash.update(&nth.to_le_bytes());
    hash.update(b"log");
    SpanId(hash.digest().max(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn durations_are_short() {
        let nanos = [1_500_000_000, 2_000_000_000, 1_000, -47_999_000_000];
        assert_eq!(nanos.map(seconds), ["1.5", "2", "0.000001", "0"]);
    }

    /// The object's span, which is not among the others.
    const OBJECT: SpanId = SpanId(100);

    fn spans(ids: &[(u64, u64)]) -> Vec<Span<'static>> {
        let span = |(at, &(id, parent)): (i64, &(u64, u64))| Span {
            id: SpanId(id),
            parent: Some(SpanId(parent)),
            service: 0,
            name: Cow::Borrowed(""),
            kind: SpanKind::Internal,
            role: SpanRole::Note,
            start: Timestamp::at(at),
            end: Timestamp::at(at),
            attributes: Vec::new(),
            events: Vec::new(),
            links: Vec::new(),
            status: Status::Unset,
        };
        (0..).zip(ids).map(span).collect()
    }

    /// The same round by round, as it is said.
    fn naive(mut left: Vec<Span<'static>>) -> Vec<Span<'static>> {
        let mut out = Vec::new();
        while !left.is_empty() {
            let waits = |span: &Span<'_>| left.iter().any(|other| Some(other.id) == span.parent);
            let (waiting, mut ready): (Vec<_>, Vec<_>) = left.iter().cloned().partition(waits);
            left = waiting;
            if ready.is_empty() {
                ready.push(Span { parent: Some(OBJECT), ..left.remove(0) });
            }
            out.append(&mut ready);
        }
        out
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// Whatever forms trees, chains and circles, and of whatever there are two of one id.
        #[test]
        fn parents_stand_first(ids in proptest::collection::vec((0..12_u64, 0..14_u64), 0..16)) {
            prop_assert_eq!(parents_first(spans(&ids), OBJECT), naive(spans(&ids)));
        }
    }
}
