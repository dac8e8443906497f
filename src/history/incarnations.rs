//! Requests without a uid: which incarnation of their key they were about, by creates and times.

use super::births::Births;
use super::census::{Census, is_create};
use super::lifetime::{SKEW, end_of_life};
use super::object::{Attached, Evidence, Existence, ObjectId, RequestId};
use super::request::Request;
use crate::model::{ObjectKey, Symbol, Timestamp, Verb};
use rustc_hash::FxHashMap;

/// By so many nanoseconds, and less, `metadata.creationTimestamp` is cut down.
const CUT_OFF: i64 = Timestamp::SECOND;

/// Gives every request that no uid ties to an object the incarnation that fits, or one of its own.
pub(super) fn place_anonymous(census: &mut Census<'_>, requests: &[Request]) {
    for object in &mut census.objects {
        object.deleted = end_of_life(object, requests, census.strings);
    }
    let mut order = Vec::new();
    let mut by_key: FxHashMap<ObjectKey, Vec<RequestId>> = FxHashMap::default();
    for (key, id) in std::mem::take(&mut census.anonymous) {
        let key = concerned(key, &requests[id.0 as usize], census);
        by_key.entry(key).or_insert_with(|| {
            order.push(key);
            Vec::new()
        });
        by_key.entry(key).or_default().push(id);
    }
    for key in order {
        let ids = by_key.remove(&key).unwrap_or_default();
        Placement::new(census, requests, key).place(&ids);
    }
}

/// The key of the object that a request on a collection concerns: a namespace is the object whose
/// content a deletecollection empties. Other requests on collections, and requests on no resource,
/// get an object of their own that was never one.
fn concerned(key: ObjectKey, request: &Request, census: &mut Census<'_>) -> ObjectKey {
    if key.resource.is_empty() {
        let uri = census.strings.get(request.uri);
        let path = uri.split('?').next().unwrap_or_default().to_owned();
        return ObjectKey {
            cluster: key.cluster,
            name: census.strings.intern(&path),
            ..ObjectKey::default()
        };
    }
    if key.name.is_empty() && request.verb == Verb::DeleteCollection && !key.namespace.is_empty() {
        let resource = census.strings.intern("namespaces");
        let (cluster, name) = (key.cluster, key.namespace);
        return ObjectKey { cluster, group: Symbol::EMPTY, resource, namespace: Symbol::EMPTY, name };
    }
    key
}

struct Placement<'p, 's> {
    census: &'p mut Census<'s>,
    requests: &'p [Request],
    key: ObjectKey,
    /// Incarnations, known by their uids from elsewhere, that no logged create has made so far.
    unmade: Vec<ObjectId>,
    /// The one object of this key that never was.
    never: Option<ObjectId>,
}

impl<'p, 's> Placement<'p, 's> {
    fn new(census: &'p mut Census<'s>, requests: &'p [Request], key: ObjectKey) -> Self {
        let known = census.incarnations(&key).iter().copied();
        let is_unmade = |id: &ObjectId| {
            let object = &census.objects[id.0 as usize];
            !object.create_logged && !object.uid.is_unknown()
        };
        let unmade = known.clone().filter(is_unmade).collect();
        let never = known.clone().find(|id| census.objects[id.0 as usize].existence == Existence::Never);
        Self { unmade, never, census, requests, key }
    }

    fn place(&mut self, ids: &[RequestId]) {
        if self.key.name.is_empty() || self.key.resource.is_empty() {
            let id = self.census.add_anonymous(self.key, Existence::Referenced);
            ids.iter().for_each(|&request| self.attach(id, request));
            return;
        }
        let is_made = |r: &Request| is_create(r) && r.took_effect();
        let (made, others): (Vec<_>, Vec<_>) = ids.iter().copied().partition(|&id| is_made(self.request(id)));
        let mut later = None;
        // From the last: an incarnation belongs to the latest create before it was first seen.
        for &id in made.iter().rev() {
            let time = self.request(id).start();
            // Edited copies of one line: an object is not made twice in a moment, nor are there two
            // where no time keeps them apart.
            let same = later.filter(|&(then, _)| then == time).map(|(_, object)| object);
            let object = same
                .or_else(|| self.created_by(id, made.len() == 1))
                .unwrap_or_else(|| self.census.add_anonymous(self.key, Existence::Seen));
            later = Some((time, object));
            self.attach(object, id);
            self.census.learn_from_request(object, &self.requests[id.0 as usize]);
            self.unmade.retain(|unmade| *unmade != object);
        }
        let mut births = Births::of(self.census, &self.key);
        for id in others {
            let object = self.meant(id, &mut births);
            let before = self.birth(object);
            self.attach(object, id);
            if self.birth(object) != before && self.never != Some(object) {
                births.place(self.census, object);
            }
        }
    }

    fn request(&self, id: RequestId) -> &Request {
        &self.requests[id.0 as usize]
    }

    fn attach(&mut self, object: ObjectId, id: RequestId) {
        let request = &self.requests[id.0 as usize];
        let object = &mut self.census.objects[object.0 as usize];
        object.requests.push(Attached::new(id, Evidence::Inferred));
        object.version = if object.version.is_empty() { request.object.version } else { object.version };
        let shows = request.took_effect();
        let is_named = !self.key.name.is_empty() && !self.key.resource.is_empty();
        if shows && is_named && request.verb != Verb::DeleteCollection {
            // Others may have told no more than its uid.
            object.existence = Existence::Seen;
        }
        if let Some(time) = request.start().filter(|_| shows || object.first.is_none()) {
            object.cover(time);
        }
        if shows && matches!(request.verb, Verb::Delete) {
            object.deleted = object.deleted.max(request.end());
        }
    }

    /// The incarnation, known by its uid from elsewhere, that this create can have made.
    fn created_by(&self, id: RequestId, is_only: bool) -> Option<ObjectId> {
        let request = self.request(id);
        let (received, end) = (request.start()?, request.end()?);
        let fits = |&&id: &&ObjectId| {
            let object = &self.census.objects[id.0 as usize];
            let in_time = object.created.is_none_or(|c| received.plus(-CUT_OFF) < c && c <= end);
            let told = object.created.is_some() || object.first.is_some();
            in_time && object.first.is_none_or(|first| first >= received) && (told || is_only)
        };
        let mut candidates = self.unmade.iter().filter(fits);
        // What others merely name is the last choice.
        let uid = |id: ObjectId| self.census.strings.get(self.census.objects[id.0 as usize].uid.0);
        let order = |id: &&ObjectId| (self.birth(**id).is_none(), self.birth(**id), uid(**id));
        let first = candidates.clone().min_by_key(order).copied()?;
        let has_told = self.census.objects[first.0 as usize].start().is_some();
        (has_told || candidates.nth(1).is_none()).then_some(first)
    }

    fn birth(&self, id: ObjectId) -> Option<Timestamp> {
        self.census.objects[id.0 as usize].start()
    }

    /// The incarnation that a request at this time was about.
    fn meant(&mut self, id: RequestId, births: &mut Births) -> ObjectId {
        let request = &self.requests[id.0 as usize];
        let time = request.start();
        let (current, next) = births.around(self.census, time);
        let made_nothing = is_create(request) && (request.failed() || request.dry_run) && request.code != 409;
        if made_nothing {
            // While the object lives it is about that; else about the one to come, or none at all.
            let lives =
                current.filter(|o| time.is_none_or(|t| self.census.objects[o.0 as usize].is_alive_at(t)));
            return lives.or(next).unwrap_or_else(|| self.never());
        }
        if let Some(found) = current.or(next.filter(|next| !self.is_before_create(request, *next))) {
            return found;
        }
        let existence = match request.code {
            404 => return self.never(),
            409 => Existence::Seen,
            _ if request.succeeded() => Existence::Seen,
            _ => Existence::Referenced,
        };
        let object = self.census.add_anonymous(self.key, existence);
        births.place(self.census, object);
        object
    }

    /// Whether a request found an object before this one was made: that was another one of its name.
    fn is_before_create(&self, request: &Request, next: ObjectId) -> bool {
        let next = &self.census.objects[next.0 as usize];
        let made = next.created.filter(|_| next.create_logged);
        // The deletion of a collection finds nothing, and succeeds.
        let found_one = request.succeeded() && !request.dry_run && request.verb != Verb::DeleteCollection;
        found_one && request.end().zip(made).is_some_and(|(end, made)| end.plus(SKEW) <= made)
    }

    /// The one object of this key that never was.
    fn never(&mut self) -> ObjectId {
        *self.never.get_or_insert_with(|| self.census.add_anonymous(self.key, Existence::Never))
    }
}
