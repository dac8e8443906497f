//! Events find their objects; the index gets its final order.

use super::census::{Census, version_of};
use super::chronicle::{Chronicle, Sight};
use super::dating::Dating;
use super::event::Event;
use super::halves::take_halves;
use super::lifetime::end_of_life;
use super::object::{EventId, Evidence, Existence, Object, ObjectId};
use super::shown::show_unlogged;
use super::states::SeenState;
use super::versions::{attribute_versions, claim_answers};
use super::{Index, Request};
use crate::model::{
    ObjectKey, ObjectState, Regarding, StageKind, StateOrigin, Strings, Symbol, Timestamp, Uid,
};
use rustc_hash::FxHashMap;

impl Census<'_> {
    /// Takes in all evidence with a uid: requests first, then states, Events, and owner references.
    pub(super) fn take(&mut self, requests: &[Request], states: &[SeenState], events: &[Event]) {
        for (i, request) in requests.iter().enumerate() {
            self.request(super::RequestId(i as u32), request);
        }
        for SeenState { state, last_read } in states {
            self.state(state);
            if let &Some(last) = last_read {
                let origin = match state.origin {
                    StateOrigin::Recorded { deleted, .. } => StateOrigin::Recorded { at: last, deleted },
                    _ => StateOrigin::Read(last),
                };
                let again = ObjectState { origin, body: None, ..state.clone() };
                self.state(&again);
            }
        }
        for event in events {
            for regarding in [event.regarding, event.related()] {
                self.regarding(&regarding, event);
            }
        }
        self.owners();
    }

    fn regarding(&mut self, regarding: &Regarding, event: &Event) {
        if regarding.uid.is_unknown() {
            return;
        }
        let key = self.regarding_key(regarding);
        let at = self.reference(key, regarding.uid, regarding.kind, Existence::Seen);
        self.learn_version(at, regarding);
        let object = &mut self.objects[at.0 as usize];
        for time in [event.first, event.last].into_iter().flatten() {
            object.cover(time);
        }
        object.versions_seen.extend(regarding.resource_version.zip(event.first));
    }

    /// What names an object names its API version, too.
    fn learn_version(&mut self, at: ObjectId, regarding: &Regarding) {
        if self.objects[at.0 as usize].version.is_empty() {
            let version = version_of(self.strings.get(regarding.api_version)).to_owned();
            self.objects[at.0 as usize].version = self.strings.intern(&version);
        }
    }

    fn regarding_key(&mut self, regarding: &Regarding) -> ObjectKey {
        let found = self.kinds.resource(regarding.api_version, regarding.kind, self.strings);
        let namespace = if found.namespaced == Some(false) { Symbol::EMPTY } else { regarding.namespace };
        let (group, resource) = (found.group, found.resource);
        ObjectKey { cluster: self.cluster, group, resource, namespace, name: regarding.name }
    }

    /// Every owner has an object, if only a placeholder.
    pub(super) fn owners(&mut self) {
        let mut i = 0;
        while i < self.objects.len() {
            let object = &self.objects[i];
            let child = object.key;
            let owners: Vec<_> = object.owners.iter().chain(&object.former_controllers).copied().collect();
            for owner in owners.iter().filter(|o| !o.uid.is_unknown()) {
                let key = self.owner_key(owner, child);
                let at = self.reference(key, owner.uid, owner.kind, Existence::Referenced);
                let object = &mut self.objects[at.0 as usize];
                if object.version.is_empty() {
                    let version =
                        self.strings.get(owner.api_version).rsplit('/').next().unwrap_or_default().to_owned();
                    object.version = self.strings.intern(&version);
                }
            }
            i += 1;
        }
    }
}

/// Hangs every Event on the object that it is about, and returns how many found none.
pub(super) fn attach_events(census: &mut Census<'_>, events: &[Event]) -> u64 {
    let mut loose = 0;
    let mut by_name: Option<FxHashMap<(Symbol, Symbol), Vec<ObjectId>>> = None;
    for (i, event) in events.iter().enumerate().filter(|(_, event)| event.note.is_none()) {
        let object = match &event.regarding {
            r if r.name.is_empty() && r.uid.is_unknown() => None,
            r if r.kind.is_empty() => {
                let names = by_name.get_or_insert_with(|| index_names(census));
                only_one(names.get(&(event.namespace, r.name)), census, event.first)
            }
            r => Some(target(census, r, event.first)),
        };
        match object {
            Some(id) => {
                let object = &mut census.objects[id.0 as usize];
                object.events.push(EventId(i as u32));
                [event.first, event.last].into_iter().flatten().for_each(|time| object.cover(time));
            }
            None => loose += 1,
        }
    }
    loose
}

/// The incarnation that was alive then, else the nearest before, else a new one: an Event is written
/// about things that are there.
fn target(census: &mut Census<'_>, regarding: &Regarding, time: Option<Timestamp>) -> ObjectId {
    if let Some(id) = census.by_uid(regarding.uid).filter(|_| !regarding.uid.is_unknown()) {
        return id;
    }
    let key = census.regarding_key(regarding);
    let mut found: Vec<_> = census.incarnations(&key).to_vec();
    found.retain(|id| census.objects[id.0 as usize].existence != Existence::Never);
    found.sort_by_key(|id| {
        (census.objects[id.0 as usize].start(), census.strings.get(census.objects[id.0 as usize].uid.0))
    });
    let born = found.iter().rposition(|id| census.objects[id.0 as usize].start() <= time);
    match born.map(|at| found[at]).or(found.first().copied()) {
        Some(id) => {
            let object = &mut census.objects[id.0 as usize];
            object.existence = Existence::Seen;
            id
        }
        None => {
            let id = census.add_anonymous(key, Existence::Seen);
            census.objects[id.0 as usize].kind = regarding.kind;
            census.learn_version(id, regarding);
            id
        }
    }
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

impl Index {
    /// What can be said once every request has its object: ends, versions, kinds, the final order.
    pub(super) fn complete(&mut self, mut sights: Vec<Sight>) {
        for object in &mut self.objects {
            object.requests.sort_by_key(|attached| attached.request);
            object.requests.dedup_by_key(|attached| attached.request);
            object.deleted = end_of_life(object, &self.requests, &self.strings);
            object.revisions.sort_by_key(|revision| (revision.version, revision.body));
            object.revisions.dedup_by_key(|revision| revision.version);
            claim_answers(object, &self.requests);
            show_unlogged(object, &self.requests, &self.strings);
            if object.kind.is_empty() && !object.key.resource.is_empty() {
                object.kind = self.kinds.kind(object.key.group, object.key.resource, &mut self.strings);
            }
        }
        Dating::new(&self.objects, &self.requests, &sights).apply(&mut self.objects, &self.strings);
        for object in &mut self.objects {
            let unknown = attribute_versions(object, &self.requests, &self.strings);
            let halves = take_halves(object, &self.requests, &self.strings);
            self.tally.unknown_writers += unknown.saturating_sub(halves) as u64;
        }
        let requests = &self.requests;
        let written = self.objects.iter().flat_map(|object| &object.requests).filter_map(|attached| {
            let request = &requests[attached.request.0 as usize];
            let (version, evidence) = attached.written?;
            // What was inferred itself must not bound others.
            (evidence == Evidence::Exact).then_some((request.start()?, request.end()?, version))
        });
        sights.extend(written);
        Chronicle::new(sights).deduce(&mut self.objects, requests, &self.strings);
        self.objects.iter_mut().for_each(Object::mark_guesses);
        let is_stage = |r: &Request| r.stage == StageKind::RequestReceived;
        self.tally.unanswered = self.requests.iter().filter(|r| is_stage(r)).count() as u64;
        self.tally.event_gaps = self.events.iter().filter(|e| e.has_gap()).count() as u64;
        let strings = &self.strings;
        // Computed on demand, never stored: no objects, although snapshots list them.
        self.objects.retain(|object| strings.get(object.key.resource) != "componentstatuses");
        self.objects.sort_by_cached_key(|object| order(object, strings));
    }

    /// Leaves out what is not to be told. Until then the index holds all that there is to conclude from.
    pub fn narrow(&mut self, keep_noise: bool) {
        for object in &mut self.objects {
            let is_told = |attached: &super::Attached| self.told[attached.request.0 as usize];
            object.untold = object.requests.extract_if(.., |attached| !is_told(attached)).collect();
            object.shrink_to_fit();
        }
        if !keep_noise {
            let strings = &self.strings;
            let is_noise = |key: &ObjectKey| matches!(strings.get(key.resource), "leases" | "events");
            self.objects.retain(|object| !is_noise(&object.key) || !object.requests.is_empty());
        }
    }
}

pub(super) type Order<'s> = ([&'s str; 4], Option<Timestamp>, &'s str, Existence);

/// Where an object stands in the index.
pub(super) fn order<'s>(object: &Object, strings: &'s Strings) -> Order<'s> {
    let key = &object.key;
    let text = |symbol| strings.get(symbol);
    let path = [text(key.group), text(key.resource), text(key.namespace), text(key.name)];
    (path, object.start(), text(Uid(object.uid.0).0), object.existence)
}
