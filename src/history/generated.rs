//! Creates with `generateName` at audit level Metadata: the log does not name what they made.

use super::census::{Census, is_create};
use super::event::Event;
use super::object::{Attached, Evidence, Existence, ObjectId, RequestId};
use super::request::Request;
use crate::model::{ObjectKey, Symbol, Timestamp, Verb};
use rustc_hash::FxHashMap;

/// How long after a create its object can first show up in anything else.
const REACTION: i64 = 2_000_000_000;

/// Gives nameless creates the object that they made, where only one fits: an object of the same
/// namespace and resource, without a create of its own, that was first shown just after.
pub(super) fn name_creates(census: &mut Census<'_>, requests: &[Request], events: &[Event]) {
    let nameless = |(key, id): &(ObjectKey, RequestId)| {
        let request = &requests[id.0 as usize];
        key.name.is_empty()
            && request.verb == Verb::Create
            && is_create(request)
            && request.succeeded()
            && !request.dry_run
    };
    let (creates, others): (Vec<_>, Vec<_>) =
        std::mem::take(&mut census.anonymous).into_iter().partition(nameless);
    census.anonymous = others;
    let announced = announcements(events, census);
    let newborn = newborns(census, requests, &announced);
    let mut by_collection: FxHashMap<ObjectKey, Vec<RequestId>> = FxHashMap::default();
    let mut order = Vec::new();
    for (key, id) in creates {
        if !by_collection.contains_key(&key) {
            order.push(key);
        }
        by_collection.entry(key).or_default().push(id);
    }
    for collection in order {
        let ids = by_collection.remove(&collection).unwrap_or_default();
        let objects = newborn.get(&collection).map_or(&[][..], Vec::as_slice);
        for (id, made) in match_in_order(&ids, objects, requests) {
            match made {
                Some(object) => attach(census, object, id, requests),
                None => census.anonymous.push((collection, id)),
            }
        }
    }
}

/// When a controller said that it had created an object: the best clock for its birth, 0.3 to 4 ms
/// after the create's answer.
fn announcements(events: &[Event], census: &Census<'_>) -> FxHashMap<(Symbol, String), Timestamp> {
    let mut all = FxHashMap::default();
    for event in events {
        if census.strings.get(event.reason) == "SuccessfulCreate"
            && let Some(first) = event.first
            && let Some((_, name)) = census.strings.get(event.message).split_once(": ")
        {
            all.entry((event.namespace, name.to_owned())).or_insert(first);
        }
    }
    all
}

/// Objects that no logged create made, by collection, in the order in which they were first shown.
fn newborns(
    census: &Census<'_>,
    requests: &[Request],
    announced: &FxHashMap<(Symbol, String), Timestamp>,
) -> FxHashMap<ObjectKey, Vec<(Timestamp, ObjectId)>> {
    let mut created_by_name: FxHashMap<ObjectKey, ()> = FxHashMap::default();
    for (key, id) in &census.anonymous {
        let request = &requests[id.0 as usize];
        if is_create(request) && request.succeeded() {
            created_by_name.insert(*key, ());
        }
    }
    let mut all: FxHashMap<ObjectKey, Vec<(Timestamp, ObjectId)>> = FxHashMap::default();
    for (i, object) in census.objects.iter().enumerate() {
        let key = object.key;
        if object.create_logged || object.existence != Existence::Seen || created_by_name.contains_key(&key) {
            continue;
        }
        let told = announced.get(&(key.namespace, census.strings.get(key.name).to_owned())).copied();
        let birth = [told, object.first].into_iter().flatten().min();
        if let Some(birth) = birth {
            let collection = ObjectKey { name: Symbol::EMPTY, ..key };
            all.entry(collection).or_default().push((birth, ObjectId(i as u32)));
        }
    }
    for list in all.values_mut() {
        list.sort_by_key(|&(birth, id)| (birth, census.strings.get(census.objects[id.0 as usize].key.name)));
    }
    all
}

/// Pairs creates with newborns. Both are in time order; a newborn belongs to the latest unpaired create
/// that was received before it, if that is near.
fn match_in_order(
    creates: &[RequestId],
    newborns: &[(Timestamp, ObjectId)],
    requests: &[Request],
) -> Vec<(RequestId, Option<ObjectId>)> {
    let mut pairs: Vec<(RequestId, Option<ObjectId>)> = creates.iter().map(|&id| (id, None)).collect();
    let received = |id: RequestId| requests[id.0 as usize].received.unwrap_or(Timestamp::MAX);
    for &(birth, object) in newborns {
        let before = creates.partition_point(|&id| received(id) < birth);
        let near = |id: RequestId| birth.nanos() - received(id).nanos() < REACTION;
        // From the earliest near one: births keep the order of their creates.
        let start = creates[..before].partition_point(|&id| !near(id));
        if let Some(free) = (start..before).find(|&i| pairs[i].1.is_none()) {
            pairs[free].1 = Some(object);
        }
    }
    pairs
}

fn attach(census: &mut Census<'_>, object: ObjectId, id: RequestId, requests: &[Request]) {
    let request = &requests[id.0 as usize];
    let made = &mut census.objects[object.0 as usize];
    made.requests.push(Attached::new(id, Evidence::Inferred));
    if let Some(time) = request.start() {
        made.cover(time);
    }
    census.learn_from_request(object, request);
}
