//! Creates with `generateName` at audit level Metadata: the log does not name what they made.

use super::census::{Census, is_create};
use super::event::Event;
use super::object::{Attached, Evidence, Existence, ObjectId, RequestId};
use super::request::Request;
use crate::model::{ObjectKey, Strings, Symbol, Timestamp, Verb, uncombined};
use rustc_hash::{FxHashMap, FxHashSet};

/// How long after a create its object can first show up in anything else.
const REACTION: i64 = 2 * Timestamp::SECOND;

/// When a controller said that it had made an object.
#[derive(Clone, Copy)]
struct Announced {
    at: Timestamp,
    /// The controller.
    by: Symbol,
}

/// By namespace and name.
type Announcements = FxHashMap<(Symbol, String), Announced>;

/// An object that no logged create made.
struct Newborn {
    /// When it was first shown.
    birth: Timestamp,
    id: ObjectId,
    name: Symbol,
    /// The controller that said so; empty where none did.
    maker: Symbol,
}

/// Gives nameless creates the object that they made, where only one fits: an object of the same
/// namespace and resource, without a create of its own, that was first shown just after.
pub(super) fn name_creates(census: &mut Census<'_>, requests: &[Request], events: &[Event]) {
    let nameless = |(key, id): &(ObjectKey, RequestId)| {
        let request = &requests[id.0 as usize];
        key.name.is_empty() && request.verb == Verb::Create && is_create(request) && request.took_effect()
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
        for (id, made) in match_in_order(&ids, objects, requests, census.strings) {
            match made {
                Some(object) => attach(census, object, id, requests),
                None => census.anonymous.push((collection, id)),
            }
        }
    }
}

/// When a controller said that it had created an object: the best clock for its birth, 0.3 to 4 ms
/// after the create's answer.
fn announcements(events: &[Event], census: &Census<'_>) -> Announcements {
    let mut all = FxHashMap::default();
    for event in events {
        let (message, is_last) = uncombined(census.strings.get(event.message));
        if census.strings.get(event.reason) == "SuccessfulCreate"
            && let Some(at) = if is_last { event.last.map(end_of_second) } else { event.first }
            && let Some((_, name)) = message.split_once(": ")
        {
            let announced = Announced { at, by: event.component };
            all.entry((event.namespace, name.to_owned())).or_insert(announced);
        }
    }
    all
}

/// That of the last of many Events is a whole second, cut down.
const fn end_of_second(time: Timestamp) -> Timestamp {
    time.plus(Timestamp::SECOND - 1)
}

/// Objects that no logged create made, by collection, in the order in which they were first shown.
fn newborns(
    census: &Census<'_>,
    requests: &[Request],
    announced: &Announcements,
) -> FxHashMap<ObjectKey, Vec<Newborn>> {
    let mut created_by_name: FxHashSet<ObjectKey> = FxHashSet::default();
    for (key, id) in &census.anonymous {
        let request = &requests[id.0 as usize];
        if is_create(request) && request.succeeded() {
            created_by_name.insert(*key);
        }
    }
    let mut all: FxHashMap<ObjectKey, Vec<Newborn>> = FxHashMap::default();
    for (i, object) in census.objects.iter().enumerate() {
        let key = object.key;
        if object.create_logged || object.existence != Existence::Seen || created_by_name.contains(&key) {
            continue;
        }
        let told = announced.get(&(key.namespace, census.strings.get(key.name).to_owned())).copied();
        let birth = [told.map(|told| told.at), object.first].into_iter().flatten().min();
        if let Some(birth) = birth {
            let collection = ObjectKey { name: Symbol::EMPTY, ..key };
            let maker = told.map_or(Symbol::EMPTY, |told| told.by);
            let newborn = Newborn { birth, id: ObjectId(i as u32), name: key.name, maker };
            all.entry(collection).or_default().push(newborn);
        }
    }
    for list in all.values_mut() {
        list.sort_by_key(|newborn| (newborn.birth, census.strings.get(newborn.name)));
    }
    all
}

/// Pairs creates with newborns. Both are in time order; a newborn belongs to the earliest unpaired create that can
/// have made it and was received before it, if that is near.
fn match_in_order(
    creates: &[RequestId],
    newborns: &[Newborn],
    requests: &[Request],
    strings: &Strings,
) -> Vec<(RequestId, Option<ObjectId>)> {
    let mut pairs: Vec<(RequestId, Option<ObjectId>)> = creates.iter().map(|&id| (id, None)).collect();
    let received = |id: RequestId| requests[id.0 as usize].received.unwrap_or(Timestamp::MAX);
    for newborn in newborns {
        let birth = newborn.birth;
        let before = creates.partition_point(|&id| received(id) < birth);
        let near = |id: RequestId| birth.since(received(id)) < REACTION;
        // From the earliest near one: births keep the order of their creates.
        let start = creates[..before].partition_point(|&id| !near(id));
        let may_be = |&i: &usize| {
            pairs[i].1.is_none() && can_have_made(&requests[creates[i].0 as usize], newborn, strings)
        };
        if let Some(free) = (start..before).find(may_be) {
            pairs[free].1 = Some(newborn.id);
        }
    }
    pairs
}

/// Names are made of so many bytes of what they begin with, and five more.
const LONGEST_PREFIX: usize = 58;

/// Whether what a create says of the name and of who asks does not speak against it.
fn can_have_made(request: &Request, newborn: &Newborn, strings: &Strings) -> bool {
    let prefix = request.any_meta().map_or("", |meta| strings.get(meta.generate_name)).as_bytes();
    let name = strings.get(newborn.name).as_bytes();
    let is_prefix = name.starts_with(&prefix[..prefix.len().min(LONGEST_PREFIX)]);
    // Controllers of kube-controller-manager have accounts of their own, called like what their Events come from.
    let account = request.acting_user(strings).strip_prefix("system:serviceaccount:kube-system:");
    let account = account.filter(|account| account.ends_with("-controller"));
    let maker = strings.get(newborn.maker);
    // daemon-set-controller says that it is daemonset-controller.
    let is_alike = |account: &str| account.replace('-', "") == maker.replace('-', "");
    is_prefix && (maker.is_empty() || account.is_none_or(is_alike))
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
