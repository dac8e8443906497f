//! Objects of one owner to which the same happened: of four hundred Pods of a ReplicaSet one tells the story.

use crate::ask::Wanted;
use crate::view::{Span, SpanEvent, SpanRole, Status, Trace, changed_path, text_of};
use std::collections::HashMap;
use std::fmt::Write as _;

use super::alike::{is_alike, marks};
use super::deed::command;
use super::lines::values;

/// Fewer are told one by one.
const ENOUGH: usize = 3;

/// Which objects have the same story: the same requests by the same actors with the same outcomes, changes of the
/// same fields, Events of the same reasons, records of the same titles, and objects below them of which the same holds.
/// Names, times, and values that are no plain words do not count.
pub(super) struct Siblings(HashMap<u64, u32>);

impl Siblings {
    /// Of a trace; `below`: its spans by the ids of those that they hang below; what was `asked` for is
    /// always told for itself.
    pub(super) fn of<'a>(trace: &Trace<'a>, below: &HashMap<u64, Vec<&Span<'a>>>, asked: &[Wanted]) -> Self {
        let (mut stories, mut numbers) = (HashMap::new(), HashMap::new());
        let children = |span: &Span<'_>| below.get(&span.id.0).map_or(&[][..], Vec::as_slice);
        // Owners stand before what they own, whatever the order of the spans.
        let mut objects = vec![super::root(trace)];
        let mut at = 0;
        while let Some(object) = objects.get(at) {
            objects.extend(children(object).iter().copied().filter(|span| span.is_object()));
            at += 1;
        }
        for object in objects.into_iter().rev() {
            let mut story = own(trace, object, children(object));
            let mut owned: Vec<u32> =
                children(object).iter().filter_map(|child| numbers.get(&child.id.0)).copied().collect();
            owned.sort_unstable();
            let _ = write!(story, "{owned:?}");
            if asked.iter().any(|asked| may_be(asked, object)) {
                let _ = write!(story, "{}", object.id);
            }
            let next = u32::try_from(stories.len()).unwrap_or(u32::MAX);
            numbers.insert(object.id.0, *stories.entry(story).or_insert(next));
        }
        Self(numbers)
    }

    /// Siblings, those with the same story together, in the order of the first of each.
    pub(super) fn groups<'t, 'a>(&self, siblings: Vec<&'t Span<'a>>) -> Vec<Vec<&'t Span<'a>>> {
        let (mut groups, mut places): (Vec<Vec<_>>, HashMap<u32, usize>) = (Vec::new(), HashMap::new());
        for span in siblings {
            let place = self
                .0
                .get(&span.id.0)
                .map_or(groups.len(), |story| *places.entry(*story).or_insert(groups.len()));
            match groups.get_mut(place) {
                Some(group) => group.push(span),
                None => groups.push(vec![span]),
            }
        }
        let (many, few): (Vec<_>, Vec<_>) = groups.into_iter().partition(|group| group.len() >= ENOUGH);
        let mut all: Vec<_> = few.into_iter().flatten().map(|span| vec![span]).chain(many).collect();
        all.sort_by_key(|group| group[0].start);
        all
    }
}

/// Whether this is what was asked for, by its name.
fn may_be(asked: &Wanted, span: &Span<'_>) -> bool {
    match asked {
        Wanted::Named { name, .. } => text_of(&span.attributes, "name") == Some(name),
        Wanted::Of { object, .. } => may_be(object, span),
        Wanted::Uid(uid) => text_of(&span.attributes, "k8s.object.uid") == Some(uid),
    }
}

/// What happened on an object itself.
fn own(trace: &Trace<'_>, object: &Span<'_>, children: &[&Span<'_>]) -> String {
    let get = |key| text_of(&object.attributes, key).unwrap_or_default();
    let mut story = format!("{} {} {}", get("group"), get("resource"), get("kelemetry.object.existence"));
    let is_state = |key: &str| {
        matches!(
            key,
            "kelemetry.object.deleted" | "kelemetry.object.created_before" | "kelemetry.object.gone"
        )
    };
    let states = object.attributes.iter().map(|attribute| &*attribute.key).filter(|key| is_state(key));
    states.for_each(|state| story += state);
    let of = |role| children.iter().copied().filter(move |span| span.role == role);
    let mut requests: Vec<&Span<'_>> = of(SpanRole::Request).collect();
    requests.sort_by_key(|span| span.start);
    requests.dedup_by(|later, earlier| is_alike(earlier, later));
    // Who comes first among several controllers is chance.
    let mut entries: Vec<String> = requests.into_iter().map(|span| request(trace, span)).collect();
    entries.sort_unstable();
    let record = |span: &Span<'_>| format!("{} {}", trace.services[span.service].name, span.name);
    let mut events: Vec<String> =
        object.events.iter().map(event).chain(of(SpanRole::Note).map(record)).collect();
    events.sort_unstable();
    events.dedup();
    entries.append(&mut events);
    story + &entries.join("\n")
}

fn request(trace: &Trace<'_>, span: &Span<'_>) -> String {
    let get = |key| text_of(&span.attributes, key).unwrap_or_default();
    let actor = &trace.services[span.service].name;
    let mut text = format!("{actor} {} {} {:?} ", get("tag"), get("subresource"), marks(span));
    text.extend(command(span));
    if matches!(span.status, Status::Error(_)) {
        text = text + get("responseCode") + get("error.type");
    }
    for line in get("diff").lines() {
        let path = changed_path(line);
        let (old, new) = values(line.get(path.len() + 1..).unwrap_or_default()).unwrap_or_default();
        let _ = write!(text, " {path} {} {}", plain(old), plain(new));
    }
    text
}

fn event(event: &SpanEvent<'_>) -> String {
    let get = |key| text_of(&event.attributes, key).unwrap_or_default();
    let name = &*event.name;
    match name {
        "status.condition" => format!("{name} {} {} {}", get("type"), get("status"), get("reason")),
        name => format!("{name} {}", get("k8s.event.type")),
    }
}

/// What a value says of its field in any object: `"Running"`, `3`, `true`; of all else only its type.
fn plain(value: &str) -> &str {
    let is_word = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'"');
    let is_count = value.len() <= 6 && value.bytes().all(|byte| byte.is_ascii_digit());
    if is_word(value) || is_count { value } else { value.get(..1).unwrap_or_default() }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn values_of_their_own_do_not_count() {
        for value in ["\"Running\"", "true", "null", "12"] {
            assert_eq!(plain(value), value);
        }
        assert_eq!(plain("\"10.0.0.7\""), "\"");
        assert_eq!(plain("{\"a\":1}"), "{");
        assert_eq!(plain("1795432"), "1");
    }
}
