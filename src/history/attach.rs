//! Events find the objects that they are about.

use super::births::Births;
use super::census::Census;
use super::event::Event;
use super::object::{EventId, Existence, ObjectId};
use crate::model::{ObjectKey, Regarding, Symbol, Timestamp};
use rustc_hash::FxHashMap;

/// Hangs every Event on the object that it is about, and returns how many found none.
pub(super) fn attach_events(census: &mut Census<'_>, events: &[Event]) -> u64 {
    let mut loose = 0;
    let mut by_name: Option<FxHashMap<(Symbol, Symbol), Vec<ObjectId>>> = None;
    let mut births = FxHashMap::default();
    for (i, event) in events.iter().enumerate().filter(|(_, event)| event.note.is_none()) {
        let object = match &event.regarding {
            r if r.name.is_empty() && r.uid.is_unknown() => None,
            r if r.kind.is_empty() => {
                let names = by_name.get_or_insert_with(|| index_names(census));
                only_one(names.get(&(event.namespace, r.name)), census, event.first)
            }
            r => Some(target(census, r, event.first, &mut births)),
        };
        match object {
            Some(id) => {
                let object = &mut census.objects[id.0 as usize];
                let (key, before) = (object.key, object.start());
                object.events.push(EventId(i as u32));
                [event.first, event.last].into_iter().flatten().for_each(|time| object.cover(time));
                if object.start() != before
                    && let Some(births) = births.get_mut(&key)
                {
                    births.place(census, id);
                }
            }
            None => loose += 1,
        }
    }
    loose
}

/// The incarnation that was alive then, else the nearest before, else a new one: an Event is written
/// about things that are there.
fn target(
    census: &mut Census<'_>,
    regarding: &Regarding,
    time: Option<Timestamp>,
    births: &mut FxHashMap<ObjectKey, Births>,
) -> ObjectId {
    if let Some(id) = census.by_uid(regarding.uid).filter(|_| !regarding.uid.is_unknown()) {
        return id;
    }
    let key = census.regarding_key(regarding);
    let births = births.entry(key).or_insert_with(|| Births::of(census, &key));
    let (current, next) = births.around(census, time);
    if let Some(id) = current.or(next) {
        census.objects[id.0 as usize].existence = Existence::Seen;
        return id;
    }
    let id = census.add_anonymous(key, Existence::Seen);
    census.objects[id.0 as usize].kind = regarding.kind;
    census.learn_version(id, regarding.api_version);
    births.place(census, id);
    id
}

fn index_names(census: &Census<'_>) -> FxHashMap<(Symbol, Symbol), Vec<ObjectId>> {
    let mut names: FxHashMap<_, Vec<_>> = FxHashMap::default();
    for (i, object) in census.objects.iter().enumerate() {
        names.entry((object.key.namespace, object.key.name)).or_default().push(ObjectId(i as u32));
    }
    names
}

/// The object of that name, where there is but one alive.
fn only_one(named: Option<&Vec<ObjectId>>, census: &Census<'_>, time: Option<Timestamp>) -> Option<ObjectId> {
    let alive = |id: &&ObjectId| {
        let object = &census.objects[id.0 as usize];
        object.existence == Existence::Seen && time.is_none_or(|t| object.is_alive_at(t))
    };
    let mut alive = named?.iter().filter(alive);
    alive.next().copied().filter(|_| alive.next().is_none())
}
