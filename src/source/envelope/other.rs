//! Envelopes that nobody described: an audit event is known wherever it stands, an Event right inside.

use super::members::{Members, elements, string};
use super::{Content, Inner, Peeled, peeled};
use memchr::memmem;
use serde_json::Value;
use std::collections::BTreeSet;

/// What every audit event has, in a string too.
pub(super) const MARK: &str = "auditID";

/// The same as others spell it.
pub(super) const SPELLED: &[&str] = &["AuditID", "auditid", "AuditId", "audit_id"];

/// Goes to the members that hold audit events. Objects are not looked for: a record may well speak of an object
/// (an admission review does) and be no evidence that there is one.
pub(super) fn peel(m: &Members<'_>) -> Option<Peeled> {
    let marked: Vec<&str> = m.iter().map(|(_, raw)| raw).filter(|raw| raw.contains(MARK)).collect();
    let holding = if marked.is_empty() {
        let is_spelled = |raw: &&str| SPELLED.iter().any(|mark| raw.contains(mark));
        m.iter().map(|(_, raw)| raw).filter(is_spelled).collect()
    } else {
        marked
    };
    let is_event = |raw: &&str| Members::of(raw).is_some_and(|m| m.has(MARK) && m.has("stage"));
    // Where an event stands there twice, parsed and as text, it is one.
    let (parsed, others): (Vec<_>, Vec<_>) = holding.into_iter().partition(is_event);
    let all = || parsed.iter().chain(&others).copied();
    if all().nth(1).is_none() {
        return peeled("other", held(all().next()?)?);
    }
    let mut told = Told::default();
    let (mut inner, mut first) = (Vec::new(), None);
    for raw in all() {
        match held(raw) {
            Some(more) if told.adds(raw) => inner.extend(more),
            Some(more) => first = first.or(Some(more)),
            None => {}
        }
    }
    if inner.is_empty() { peeled("other", first?) } else { peeled("other", inner) }
}

/// An envelope that is known, with what other members hold beside what it is known for.
pub(super) fn beside(mut known: Peeled, m: &Members<'_>) -> Peeled {
    // The longest is what is known: the others are looked at, which are short.
    let longest = m.iter().map(|(_, raw)| raw.len()).max().unwrap_or_default();
    let others = || m.iter().map(|(_, raw)| raw).filter(|raw| raw.len() < longest && raw.contains(MARK));
    if others().next().is_none() {
        return known;
    }
    let mut told = Told::default();
    for inner in &known.inner {
        if let Content::Record(text) | Content::Audit(text) | Content::Text(text) = &inner.content {
            told.adds(text);
        }
    }
    let all = m.iter().map(|(_, raw)| raw).filter(|raw| raw.contains(MARK));
    let more: Vec<_> = all.filter(|raw| told.adds(raw)).filter_map(held).flatten().collect();
    known.inner.extend(more);
    known
}

/// What a member holds: records, or text that is JSON and no prose that mentions audit events.
fn held(raw: &str) -> Option<Vec<Inner>> {
    match elements(raw) {
        Some(all) => Some(all.into_iter().map(Inner::of).collect()),
        None if raw.starts_with('{') => Some(vec![Inner::of(raw)]),
        None => string(raw).filter(|text| is_wrapped(text)).map(|text| vec![Inner::text(text)]),
    }
}

/// The audit events of the members that were gone to.
#[derive(Default)]
struct Told<'a> {
    ids: BTreeSet<&'a str>,
    stages: BTreeSet<&'a str>,
}

impl<'a> Told<'a> {
    /// Whether a member holds an audit event that is none of them: another request, or another stage of one.
    fn adds(&mut self, raw: &'a str) -> bool {
        let (ids, stages) = (values(raw, MARK), values(raw, "stage"));
        let is_known = ids.is_subset(&self.ids) && stages.is_subset(&self.stages);
        let adds = !(ids.is_empty() || stages.is_empty() || is_known);
        self.ids.extend(ids);
        self.stages.extend(stages);
        adds
    }
}

/// What the strings of a key say, however deep, in JSON in strings too.
fn values<'a>(raw: &'a str, key: &str) -> BTreeSet<&'a str> {
    let value = |at: usize| {
        let behind = raw[at + key.len()..].trim_start_matches('\\').strip_prefix('"')?;
        let value = behind.trim_start().strip_prefix(':')?.trim_start();
        value.trim_start_matches('\\').strip_prefix('"')?.split(['"', '\\']).next()
    };
    memmem::find_iter(raw.as_bytes(), key).filter_map(value).collect()
}

/// Goes to the members that are Events, as objects or as text, or lists of them: what passed through a queue.
pub(super) fn of_event(m: &Members<'_>) -> Option<Peeled> {
    let mentions = |raw: &&str| raw.contains("involvedObject") || raw.contains("regarding");
    let events = |raw: &str| match elements(raw) {
        Some(all) => all.into_iter().map(event).collect::<Option<Vec<_>>>(),
        None => event(raw).map(|event| vec![event]),
    };
    let mut all: Vec<String> =
        m.iter().map(|(_, raw)| raw).filter(mentions).filter_map(events).flatten().collect();
    if all.len() > 1 {
        // The same Event once more, parsed or as text, is one.
        let mut told: Vec<Value> = Vec::new();
        all.retain(|text| {
            let value = serde_json::from_str(text).unwrap_or_default();
            let is_new = !told.contains(&value);
            told.push(value);
            is_new
        });
    }
    if all.is_empty() { None } else { peeled("other", all.into_iter().map(Inner::text)) }
}

/// The text of an Event.
fn event(raw: &str) -> Option<String> {
    let text = string(raw).unwrap_or_else(|| raw.to_owned());
    let m = Members::of(&text)?;
    let is_event = (m.has("involvedObject") || m.has("regarding")) && m.has("metadata") && m.has("reason");
    is_event.then_some(text)
}

/// Whether a string is JSON and no prose that mentions audit events.
fn is_wrapped(text: &str) -> bool {
    text.trim_ascii_start().starts_with(['{', '['])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(id: &str, stage: &str) -> String {
        format!(r#"{{"auditID":"{id}","stage":"{stage}","verb":"get"}}"#)
    }

    fn records(text: &str) -> usize {
        Members::of(text).and_then(|m| peel(&m)).map_or(0, |peeled| peeled.inner.len())
    }

    #[test]
    fn each_member_with_an_event_of_its_own() {
        let [a, b, later] = [event("a", "RequestReceived"), event("b", "Panic"), event("a", "Panic")];
        let text = serde_json::Value::from(a.as_str());
        assert_eq!(records(&format!(r#"{{"m0":{a},"m1":{b}}}"#)), 2);
        assert_eq!(records(&format!(r#"{{"m0":{a},"m1":{later},"x":"auditID"}}"#)), 2);
        assert_eq!(records(&format!(r#"{{"message":{text},"m1":{{"deep":{b}}}}}"#)), 2);
        assert_eq!(records(&format!(r#"{{"message":{text},"parsed":{a}}}"#)), 1);
        assert_eq!(records(&format!(r#"{{"message":{text},"parsed":{{"deep":{a}}}}}"#)), 1);
        assert_eq!(records(r#"{"message":"no auditID here"}"#), 0);
    }

    #[test]
    fn each_member_that_is_an_event_of_kubernetes() {
        let event =
            |n: u32| format!(r#"{{"metadata":{{"name":"e{n}"}},"involvedObject":{{}},"reason":"R"}}"#);
        let text = serde_json::Value::from(event(1));
        let count =
            |text: &str| Members::of(text).and_then(|m| of_event(&m)).map(|peeled| peeled.inner.len());
        assert_eq!(count(&format!(r#"{{"a":{},"b":{},"c":{text}}}"#, event(1), event(2))), Some(2));
        assert_eq!(count(r#"{"a":{"involvedObject":{}}}"#), None);
    }
}
