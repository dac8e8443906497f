//! Whom references mean: which incarnation of which object, in which cluster.

use super::{ANY_CLUSTER, FieldPath, Fields, Manifests, Name, Target};
use crate::history::{Existence, Index, Object, ObjectId};
use crate::model::{ObjectKey, Symbol, Timestamp, Uid};
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

/// Objects of one cluster, group, resource and namespace, with their labels as JSON.
type Labelled = Vec<(ObjectId, String)>;

pub(super) struct Finder<'i> {
    index: &'i Index,
    manifests: &'i dyn Manifests,
    clusters: Vec<Symbol>,
    by_uid: FxHashMap<(Symbol, Uid), ObjectId>,
    by_key: FxHashMap<ObjectKey, Vec<ObjectId>>,
    /// Those that were there, by key without a name; gathered where a rule asks for labels.
    by_place: OnceCell<FxHashMap<ObjectKey, Vec<ObjectId>>>,
    /// By key without a name; read where a rule asks.
    labels: FxHashMap<ObjectKey, Labelled>,
    /// When what names an owner by its uid began at the earliest; read where an owner has no time of its own.
    owned_since: OnceCell<FxHashMap<(Symbol, Uid), Timestamp>>,
    /// Clusters that were named in vain, since there are no inputs of them: how often.
    pub(super) unknown_clusters: BTreeMap<String, u64>,
}

/// The plural resource of what a rule names by it or by a kind.
pub(super) fn plural<'n>(index: &'n Index, name: &'n Name<'_>) -> Cow<'n, str> {
    let is_kind = name.resource.starts_with(|c: char| c.is_ascii_uppercase());
    if !is_kind {
        return Cow::Borrowed(&*name.resource);
    }
    index.kinds.named(&name.group, &name.resource, &index.strings)
}

impl<'i> Finder<'i> {
    pub(super) fn new(index: &'i Index, manifests: &'i dyn Manifests) -> Self {
        let mut by_uid = FxHashMap::default();
        let mut by_key: FxHashMap<_, Vec<_>> = FxHashMap::default();
        for (i, object) in index.objects.iter().enumerate() {
            if !object.uid.is_unknown() {
                by_uid.insert((object.key.cluster, object.uid), ObjectId(i as u32));
            }
            by_key.entry(object.key).or_default().push(ObjectId(i as u32));
        }
        let clusters: BTreeSet<_> = index.objects.iter().map(|object| object.key.cluster.0).collect();
        Self {
            index,
            manifests,
            clusters: clusters.into_iter().map(Symbol).collect(),
            by_uid,
            by_key,
            by_place: OnceCell::new(),
            labels: FxHashMap::default(),
            owned_since: OnceCell::new(),
            unknown_clusters: BTreeMap::new(),
        }
    }

    pub(super) const fn has_several_clusters(&self) -> bool {
        self.clusters.len() > 1
    }

    /// Whom a reference of an object means: one object, several where more than one fits, or none.
    pub(super) fn find(&mut self, from: ObjectId, target: &Target<'_>) -> Vec<ObjectId> {
        let found = self.all(from, target);
        if found.is_empty() {
            self.count_unknown(target);
        }
        found
    }

    fn all(&mut self, from: ObjectId, target: &Target<'_>) -> Vec<ObjectId> {
        let own = self.index.objects[from.0 as usize].key;
        match target {
            Target::Uid { cluster, uid } => {
                let Some(uid) = self.symbol(uid).map(Uid) else { return Vec::new() };
                let found = |this: &Self, cluster| this.by_uid.get(&(cluster, uid)).copied();
                self.only(cluster.as_deref(), true, &own, found)
            }
            Target::Named { any_of, at } => {
                let at = at.or_else(|| self.owned_since(from));
                let found = |name: &Name<'_>| {
                    let Some(key) = self.key(&own, name) else { return Vec::new() };
                    self.only(name.cluster.as_deref(), !name.uid.is_empty(), &own, |this, cluster| {
                        this.meant(&ObjectKey { cluster, ..key }, &name.uid, at)
                    })
                };
                any_of.iter().flat_map(found).collect()
            }
            Target::Labelled { within, labels } => {
                let Some(key) = self.key(&own, &Name { name: "".into(), ..within.clone() }) else {
                    return Vec::new();
                };
                let clusters = match within.cluster.as_deref() {
                    None => vec![own.cluster],
                    Some(ANY_CLUSTER) => self.clusters.clone(),
                    Some(name) => self.cluster(name).into_iter().collect(),
                };
                let mut selected = Vec::new();
                for cluster in clusters {
                    let all = self.labelled(ObjectKey { cluster, ..key }).iter();
                    selected.extend(all.filter(|(_, of)| labels.selects(of)).map(|(id, _)| *id));
                }
                selected.into_iter().filter(|id| self.met(from, *id)).collect()
            }
        }
    }

    /// What is found in a cluster; where it may be any, in the only one that has it. There may be inputs of a cluster
    /// that nobody gave its name: a uid tells.
    fn only(
        &self,
        cluster: Option<&str>,
        has_uid: bool,
        own: &ObjectKey,
        found: impl Fn(&Self, Symbol) -> Option<ObjectId>,
    ) -> Vec<ObjectId> {
        match cluster {
            None => found(self, own.cluster).into_iter().collect(),
            Some(name) => match self.cluster(name) {
                Some(cluster) => found(self, cluster).into_iter().collect(),
                None if name == ANY_CLUSTER || has_uid => {
                    self.clusters.iter().filter_map(|&cluster| found(self, cluster)).collect()
                }
                None => Vec::new(),
            },
        }
    }

    /// A cluster that there are inputs of.
    fn cluster(&self, name: &str) -> Option<Symbol> {
        self.symbol(name).filter(|cluster| self.clusters.contains(cluster))
    }

    fn count_unknown(&mut self, target: &Target<'_>) {
        let cluster = match target {
            Target::Uid { cluster, .. } => cluster.as_deref(),
            Target::Named { any_of, .. } => any_of.first().and_then(|name| name.cluster.as_deref()),
            Target::Labelled { within, .. } => within.cluster.as_deref(),
        };
        if let Some(name) = cluster.filter(|name| *name != ANY_CLUSTER && self.cluster(name).is_none()) {
            *self.unknown_clusters.entry(name.to_owned()).or_default() += 1;
        }
    }

    fn symbol(&self, text: &str) -> Option<Symbol> {
        self.index.strings.find(text)
    }

    /// A key beside another, in the same cluster.
    fn key(&self, own: &ObjectKey, name: &Name<'_>) -> Option<ObjectKey> {
        let namespace = name.namespace.as_deref().map_or(Some(own.namespace), |text| self.symbol(text));
        Some(ObjectKey {
            cluster: own.cluster,
            group: self.symbol(&name.group)?,
            resource: self.symbol(&plural(self.index, name))?,
            namespace: namespace?,
            name: self.symbol(&name.name)?,
        })
    }

    /// The incarnation that is meant: the one of the uid, else the one of the time. What the cluster has no namespaces
    /// for has none.
    fn meant(&self, key: &ObjectKey, uid: &str, at: Option<Timestamp>) -> Option<ObjectId> {
        if !uid.is_empty() {
            return self.by_uid.get(&(key.cluster, Uid(self.symbol(uid)?))).copied();
        }
        let of_the_cluster = ObjectKey { namespace: Symbol::EMPTY, ..*key };
        self.incarnation(key, at).or_else(|| self.incarnation(&of_the_cluster, at))
    }

    /// The incarnation of a key at a time: the youngest that was born by then, or the first.
    fn incarnation(&self, key: &ObjectKey, at: Option<Timestamp>) -> Option<ObjectId> {
        let object = |id: &ObjectId| &self.index.objects[id.0 as usize];
        let seen = self.by_key.get(key)?.iter().filter(|id| object(id).existence == Existence::Seen);
        // The index has them by birth. Births may be whole seconds, and a controller may be quick.
        let born = seen.clone().rfind(|id| object(id).start().zip(at).is_none_or(|(start, at)| start <= at));
        born.or_else(|| seen.clone().next()).copied()
    }

    /// When a placeholder was there, as far as what it owns tells.
    fn owned_since(&self, id: ObjectId) -> Option<Timestamp> {
        let objects = &self.index.objects;
        let object = &objects[id.0 as usize];
        if object.uid.is_unknown() || object.start().is_some() {
            return None;
        }
        let all = self.owned_since.get_or_init(|| {
            let mut all = FxHashMap::default();
            for (child, start) in objects.iter().filter_map(|child| Some((child, child.start()?))) {
                for owner in child.owners.iter().chain(&child.former_controllers) {
                    let known = all.entry((child.key.cluster, owner.uid)).or_insert(start);
                    *known = start.min(*known);
                }
            }
            all
        });
        all.get(&(object.key.cluster, object.uid)).copied()
    }

    fn labelled(&mut self, key: ObjectKey) -> &Labelled {
        let (index, manifests) = (self.index, self.manifests);
        let by_place = self.by_place.get_or_init(|| {
            let mut by_place: FxHashMap<_, Vec<_>> = FxHashMap::default();
            for (id, object) in (0..).map(ObjectId).zip(&index.objects) {
                if object.existence == Existence::Seen {
                    by_place.entry(ObjectKey { name: key.name, ..object.key }).or_default().push(id);
                }
            }
            by_place
        });
        self.labels.entry(key).or_insert_with(|| {
            let path: FieldPath = FieldPath::labels();
            let labels = |&id: &ObjectId| {
                let state = manifests.newest(id)?;
                // What is shown without labels has none.
                let labels =
                    Fields::of(&state.text).values(&path).first().map_or("{}", |text| text).to_owned();
                Some((id, labels))
            };
            by_place.get(&key).into_iter().flatten().filter_map(labels).collect()
        })
    }

    /// Whether two objects can have been there at the same time.
    fn met(&self, one: ObjectId, other: ObjectId) -> bool {
        let object = |id: ObjectId| &self.index.objects[id.0 as usize];
        let is_before =
            |one: &Object, other: &Object| one.ended_by().zip(other.start()).is_some_and(|(a, b)| a < b);
        !is_before(object(one), object(other)) && !is_before(object(other), object(one))
    }
}
