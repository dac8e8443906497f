//! The census: every piece of evidence that names an object by its uid finds its incarnation here.

mod mentions;

use super::kinds::Kinds;
use super::object::{
    Attached, Belonging, Evidence, Existence, Object, ObjectId, RequestId, Revision, Sighting,
};
use super::packing::Head;
use super::request::{BodyMeta, Request};
use crate::model::{
    ObjectKey, ObjectMeta, ObjectState, OwnerReference, ResourceVersion, StateOrigin, Stored, Strings,
    Symbol, Timestamp, Uid, Verb, is_of_another,
};
use rustc_hash::FxHashMap;

/// Objects under construction.
pub(super) struct Census<'s> {
    pub(super) strings: &'s mut Strings,
    pub(super) kinds: &'s Kinds,
    pub(super) cluster: Symbol,
    pub(super) objects: Vec<Object>,
    by_uid: FxHashMap<Uid, ObjectId>,
    by_key: FxHashMap<ObjectKey, Vec<ObjectId>>,
    /// Requests that no uid ties to an object, by the key they name, in the order of their start.
    pub(super) anonymous: Vec<(ObjectKey, RequestId)>,
}

/// What the metadata of a body teaches of its object.
struct Lesson<'m> {
    kind: Symbol,
    api_version: Symbol,
    resource_version: Option<ResourceVersion>,
    created: Option<Timestamp>,
    belongs: Belonging<'m>,
}

impl<'m> From<&'m ObjectMeta> for Lesson<'m> {
    fn from(meta: &'m ObjectMeta) -> Self {
        let ObjectMeta { kind, api_version, resource_version, created, parent_link, trace_context, .. } =
            *meta;
        let belongs = Belonging { owners: &meta.owners, parent_link, trace_context };
        Self { kind, api_version, resource_version, created, belongs }
    }
}

impl<'m> From<&'m BodyMeta> for Lesson<'m> {
    fn from(shown: &'m BodyMeta) -> Self {
        let Head { kind, api_version, created, .. } = **shown;
        let resource_version = shown.resource_version;
        Self { kind, api_version, resource_version, created, belongs: shown.belongs() }
    }
}

/// Whether a body is the object itself, or a part of it.
fn is_own_body(request: &Request, meta: &Head, strings: &Strings) -> bool {
    !is_of_another(strings.get(meta.kind))
        && !matches!(strings.get(request.object.subresource), "scale" | "binding" | "eviction" | "token")
}

impl<'s> Census<'s> {
    pub(super) fn new(strings: &'s mut Strings, kinds: &'s Kinds, cluster: Symbol) -> Self {
        Self {
            strings,
            kinds,
            cluster,
            objects: Vec::new(),
            by_uid: FxHashMap::default(),
            by_key: FxHashMap::default(),
            anonymous: Vec::new(),
        }
    }

    /// Takes in a request: on the object that its uid tells, or into the queue of those without.
    pub(super) fn request(&mut self, id: RequestId, request: &Request) {
        let key = self.key_of(request);
        for item in request.deleted_items() {
            self.deleted_item(id, request, key, &item.meta);
        }
        if !request.deleted_items().is_empty() {
            return;
        }
        let uid = identity(request, key, self.strings);
        if uid.is_unknown() {
            self.anonymous.push((key, id));
            return;
        }
        let at = self.object(key, uid, Existence::Seen);
        if let Some(time) = request.start() {
            self.objects[at.0 as usize].cover(time);
        }
        let object = &mut self.objects[at.0 as usize];
        object.requests.push(Attached::new(id, Evidence::Exact));
        let read = request.object.resource_version.zip(request.start());
        object.versions_seen.extend(read);
        self.learn_from_request(at, request);
    }

    /// What an attributed request tells of its object besides its existence.
    pub(super) fn learn_from_request(&mut self, at: ObjectId, request: &Request) {
        let object = &mut self.objects[at.0 as usize];
        if object.version.is_empty() {
            object.version = request.object.version;
        }
        if !request.took_effect() {
            return;
        }
        // The server found the precondition met: that version was there.
        object.versions_seen.extend(request.object.resource_version.zip(request.start()));
        if is_create(request) {
            object.created = request.received;
            object.create_logged = true;
        }
        if let Some(meta) = request.response_meta() {
            if is_own_body(request, meta, self.strings) {
                self.learn(at, &meta.into(), request.end());
            } else if self.strings.get(meta.kind) == "Scale" && object.created.is_none() {
                // It has the name, the uid and the birth of what it scales; others have their own.
                object.created = meta.created;
            }
        } else if let Some(meta) = request.any_meta()
            && is_own_body(request, meta, self.strings)
            && (matches!(request.verb, Verb::Create | Verb::Update) || !meta.owners.is_empty())
        {
            object.learn_owners(meta.belongs(), (None, request.received));
        }
    }

    /// Takes in a state that a document shows.
    pub(super) fn state(&mut self, state: &ObjectState) {
        let meta = &state.meta;
        let (group, resource) = if state.resource.is_empty() {
            let found = self.kinds.resource(meta.api_version, meta.kind, self.strings);
            (found.group, found.resource)
        } else {
            (group_of(meta.api_version, self.strings), state.resource)
        };
        let key =
            ObjectKey { cluster: self.cluster, group, resource, namespace: meta.namespace, name: meta.name };
        let at = match (meta.uid.is_unknown(), state.origin) {
            (true, StateOrigin::Recorded { .. }) => self.recorded(key),
            (true, _) => self.nameable(key),
            (false, _) => self.object(key, meta.uid, Existence::Seen),
        };
        let object = &mut self.objects[at.0 as usize];
        let is_whole = !matches!(state.origin, StateOrigin::Etcd(stored) if !stored.is_whole);
        object.sightings.extend(state.body.filter(|_| is_whole).map(|body| Sighting {
            resource_version: meta.resource_version,
            origin: state.origin,
            body,
        }));
        match state.origin {
            StateOrigin::Snapshot => object.show_in_snapshot(meta.resource_version),
            StateOrigin::Read(time) => {
                object.cover(time);
                object.last_read = object.last_read.max(Some(time));
            }
            // Without a uid the next object of this name cannot be told from it.
            StateOrigin::Watch { deleted: true } if !meta.uid.is_unknown() => {
                (object.is_gone, object.in_snapshot) = (true, false);
                object.due = object.due.max(meta.deletion);
            }
            StateOrigin::Watch { .. } => {}
            StateOrigin::Etcd(stored) => return self.stored(at, state, stored),
            StateOrigin::Recorded { at, deleted } => {
                object.cover(at);
                object.last_read = object.last_read.max(Some(at));
                if deleted {
                    (object.is_gone, object.in_snapshot, object.due) = (true, false, Some(at));
                }
            }
        }
        let time = match state.origin {
            StateOrigin::Read(time) | StateOrigin::Recorded { at: time, .. } => Some(time),
            StateOrigin::Snapshot | StateOrigin::Watch { .. } | StateOrigin::Etcd(_) => None,
        };
        self.learn(at, &meta.into(), time);
    }

    /// Takes in a revision of an etcd database. Nothing tells yet when it was written.
    fn stored(&mut self, at: ObjectId, state: &ObjectState, stored: Stored) {
        let (meta, object) = (&state.meta, &mut self.objects[at.0 as usize]);
        object.revisions.extend(meta.resource_version.map(|resource_version| Revision {
            resource_version,
            stored,
            is_going: meta.deletion.is_some(),
            body: state.body,
            between: None,
        }));
        if stored.is_deletion {
            (object.is_gone, object.in_snapshot) = (true, false);
            object.due = object.due.max(meta.deletion);
        }
        if stored.is_last {
            object.show_in_snapshot(meta.resource_version);
            self.learn(at, &meta.into(), None);
        } else {
            self.learn_head(at, &meta.into(), None);
        }
    }

    /// An object that another names by uid: a placeholder, unless something shows it.
    pub(super) fn reference(
        &mut self,
        key: ObjectKey,
        uid: Uid,
        kind: Symbol,
        existence: Existence,
    ) -> ObjectId {
        let at = self.object(key, uid, existence);
        let object = &mut self.objects[at.0 as usize];
        if object.kind.is_empty() {
            object.kind = kind;
        }
        at
    }

    /// The key of an owner: in the namespace of what it owns, unless its kind has none.
    pub(super) fn owner_key(&mut self, owner: &OwnerReference, child: ObjectKey) -> ObjectKey {
        let found = self.kinds.resource(owner.api_version, owner.kind, self.strings);
        let namespace = if found.namespaced == Some(false) { Symbol::EMPTY } else { child.namespace };
        ObjectKey {
            cluster: child.cluster,
            group: found.group,
            resource: found.resource,
            namespace,
            name: owner.name,
        }
    }

    pub(super) fn by_uid(&self, uid: Uid) -> Option<ObjectId> {
        self.by_uid.get(&uid).copied()
    }

    pub(super) fn incarnations(&self, key: &ObjectKey) -> &[ObjectId] {
        self.by_key.get(key).map_or(&[], Vec::as_slice)
    }

    /// A new incarnation without a uid.
    pub(super) fn add_anonymous(&mut self, key: ObjectKey, existence: Existence) -> ObjectId {
        self.push(Object::new(key, Uid::default(), existence))
    }

    fn push(&mut self, object: Object) -> ObjectId {
        let id = ObjectId(u32::try_from(self.objects.len()).unwrap_or(u32::MAX));
        self.by_key.entry(object.key).or_default().push(id);
        self.objects.push(object);
        id
    }

    /// The incarnation of this uid.
    fn object(&mut self, key: ObjectKey, uid: Uid, existence: Existence) -> ObjectId {
        if let Some(&id) = self.by_uid.get(&uid) {
            let object = &mut self.objects[id.0 as usize];
            object.existence = object.existence.max(existence);
            return id;
        }
        let id = self.push(Object::new(key, uid, existence));
        self.by_uid.insert(uid, id);
        id
    }

    /// The one object of a key that documents without uids show.
    fn nameable(&mut self, key: ObjectKey) -> ObjectId {
        match self.incarnations(&key).last() {
            Some(&id) => {
                self.objects[id.0 as usize].existence = Existence::Seen;
                id
            }
            None => self.add_anonymous(key, Existence::Seen),
        }
    }

    /// The object of a key that a recording without uids shows: another one after it saw the last end.
    fn recorded(&mut self, key: ObjectKey) -> ObjectId {
        match self.incarnations(&key).last() {
            Some(&id) if self.objects[id.0 as usize].is_gone => self.add_anonymous(key, Existence::Seen),
            _ => self.nameable(key),
        }
    }

    fn deleted_item(&mut self, id: RequestId, request: &Request, collection: ObjectKey, meta: &ObjectMeta) {
        let key = ObjectKey { namespace: meta.namespace, name: meta.name, ..collection };
        let at = if meta.uid.is_unknown() {
            self.nameable(key)
        } else {
            self.object(key, meta.uid, Existence::Seen)
        };
        let object = &mut self.objects[at.0 as usize];
        object.requests.push(Attached::new(id, Evidence::Exact));
        if let Some(time) = request.start() {
            object.cover(time);
        }
        self.learn(at, &meta.into(), request.received);
    }

    fn learn(&mut self, at: ObjectId, meta: &Lesson<'_>, time: Option<Timestamp>) {
        // A snapshot has no time of its own: whatever it shows was there at the end.
        let sight = time.unwrap_or(Timestamp::MAX);
        let seen = meta.resource_version.map(|version| (version, sight));
        self.objects[at.0 as usize].versions_seen.extend(seen);
        self.learn_head(at, meta, time);
    }

    /// All but the version.
    fn learn_head(&mut self, at: ObjectId, meta: &Lesson<'_>, time: Option<Timestamp>) {
        let object = &mut self.objects[at.0 as usize];
        let is_partial = self.strings.get(meta.kind).starts_with("PartialObjectMetadata");
        if !meta.kind.is_empty() && !is_partial && object.kind.is_empty() {
            object.kind = meta.kind;
        }
        if object.version.is_empty() && !is_partial {
            let version = version_of(self.strings.get(meta.api_version)).to_owned();
            object.version = self.strings.intern(&version);
        }
        object.created = object.created.or(meta.created);
        object.learn_owners(meta.belongs, (meta.resource_version, time));
    }

    fn key_of(&mut self, request: &Request) -> ObjectKey {
        let target = &request.object;
        let body = request.any_meta();
        let from_body = |own: Symbol, pick: fn(&Head) -> Symbol| {
            if own.is_empty() && is_create(request) { body.map_or(own, |shown| pick(shown)) } else { own }
        };
        ObjectKey {
            cluster: self.cluster,
            group: target.group,
            resource: target.resource,
            namespace: target.namespace,
            name: from_body(target.name, |meta| meta.name),
        }
    }
}

/// Whether the request made a new object: a create, or an apply or update answered with 201.
pub fn is_create(request: &Request) -> bool {
    let is_object = request.object.subresource.is_empty();
    match request.verb {
        Verb::Create => is_object,
        Verb::Update | Verb::Patch => is_object && request.code == 201,
        _ => false,
    }
}

/// The uid of the object that the request was about; unknown where nothing in it tells. What a dry
/// run or a failed create answers is no object's, and a token has one of its own.
fn identity(request: &Request, key: ObjectKey, strings: &Strings) -> Uid {
    let is_token = strings.get(request.object.subresource) == "token";
    let is_told = !(is_token || request.dry_run && is_create(request));
    let body = request.response_meta().filter(|m| is_told && request.succeeded() && m.name == key.name);
    let status = request.details().filter(|_| request.succeeded() && request.verb == Verb::Delete);
    let told = body.map(|m| m.uid).filter(|u| !u.is_unknown()).or(status.map(|d| d.uid));
    match told {
        Some(uid) => uid,
        None if is_create(request) => Uid::default(),
        None => request.object.uid,
    }
}

fn group_of(api_version: Symbol, strings: &mut Strings) -> Symbol {
    let group = strings.get(api_version).split_once('/').map(|(group, _)| group.to_owned());
    group.map_or(Symbol::EMPTY, |group| strings.intern(&group))
}

pub(super) fn version_of(api_version: &str) -> &str {
    api_version.rsplit('/').next().unwrap_or(api_version)
}
