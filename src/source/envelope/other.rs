//! Envelopes that nobody described: an audit event is known wherever it stands, an Event right inside.

use super::members::{Members, elements, string};
use super::{Inner, Peeled, peeled};

/// What every audit event has, in a string too.
pub(super) const MARK: &str = "auditID";

/// Goes to the member that holds audit events. Objects are not looked for: a record may well speak of an object
/// (an admission review does) and be no evidence that there is one.
pub(super) fn peel(m: &Members<'_>) -> Option<Peeled> {
    let holding = || m.iter().map(|(_, raw)| raw).filter(|raw| raw.contains(MARK));
    let is_event = |raw: &&str| Members::of(raw).is_some_and(|m| m.has(MARK) && m.has("stage"));
    // Where an event stands there twice, parsed and as text, it is one.
    let raw = holding().find(is_event).or_else(|| holding().next())?;
    match elements(raw) {
        Some(all) => peeled("other", all.into_iter().map(Inner::of)),
        None if raw.starts_with('{') => peeled("other", [Inner::of(raw)]),
        None => {
            string(raw).filter(|text| is_wrapped(text)).and_then(|text| peeled("other", [Inner::text(text)]))
        }
    }
}

/// Goes to the member that is an Event, as an object or as text, or a list of them: what passed through a queue.
pub(super) fn of_event(m: &Members<'_>) -> Option<Peeled> {
    let mentions = |raw: &&str| raw.contains("involvedObject") || raw.contains("regarding");
    let events = |raw: &str| match elements(raw) {
        Some(all) => all.into_iter().map(event).collect::<Option<Vec<_>>>(),
        None => event(raw).map(|event| vec![event]),
    };
    peeled("other", m.iter().map(|(_, raw)| raw).filter(mentions).find_map(events)?)
}

fn event(raw: &str) -> Option<Inner> {
    let text = string(raw).unwrap_or_else(|| raw.to_owned());
    let m = Members::of(&text)?;
    let is_event = (m.has("involvedObject") || m.has("regarding")) && m.has("metadata") && m.has("reason");
    is_event.then(|| Inner::text(text))
}

/// Whether a string is JSON and no prose that mentions audit events.
fn is_wrapped(text: &str) -> bool {
    text.trim_ascii_start().starts_with(['{', '['])
}
