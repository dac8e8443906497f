//! From what rules say to links: which incarnations are meant, and who hangs below whom.

use super::contexts::contexts;
use super::forest::{Link, Nesting};
use super::places::{Place, place_of};
use super::subject::{Acts, LazyManifest, Report, Subject};
use super::{ANY_CLUSTER, Fact, FieldPath, Fields, LinkRule, Manifests, Name, Reference, Role, Target};
use crate::history::{Evidence, Existence, Index, Object, ObjectId, Request};
use crate::model::{ObjectKey, Symbol, Timestamp, Uid, Verb, word};
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// What the rules come to.
pub struct Linked {
    /// All links.
    pub nesting: Nesting,
    /// What each rule said, in their order.
    pub said: Vec<Said>,
}

/// How much a rule said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Its name.
    pub rule: String,
    /// Where it is declared; empty of what is built in.
    pub declared_at: String,
    /// How often it named something.
    pub references: u64,
    /// How often that was there.
    pub found: u64,
}

/// What came of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The one hangs below the other.
    Nests,
    /// It is a link.
    Links,
    /// It would nest, but something stronger names another parent: it is a link.
    Weaker,
    /// It guesses, and a body shows the owners.
    Settled,
    /// The same was said before.
    Repeats,
    /// It names the object that says so.
    Itself,
    /// Nothing in the inputs is what it names.
    Missing,
    /// Several objects are what it names, and only one can be meant.
    Several,
}

/// A statement, and what came of it.
pub(super) struct Heard<'h> {
    pub(super) rule: &'h dyn LinkRule,
    /// Whose metadata, manifest or Event says it.
    pub(super) from: ObjectId,
    pub(super) place: Place,
    pub(super) reference: &'h Reference<'h>,
    /// Who is meant; nobody where it does not come to a link.
    pub(super) to: Option<ObjectId>,
    pub(super) outcome: Outcome,
}

/// Links the objects of the index by these rules; `kept` are links that are known.
pub fn link<'r>(
    index: &Index,
    rules: impl IntoIterator<Item = &'r dyn LinkRule>,
    manifests: &dyn Manifests,
    kept: Option<Nesting>,
) -> Linked {
    let rules: Vec<_> = rules.into_iter().collect();
    listen(index, &rules, manifests, kept, &mut |_| {})
}

/// The same, and tells what is said.
pub(super) fn listen(
    index: &Index,
    rules: &[&dyn LinkRule],
    manifests: &dyn Manifests,
    kept: Option<Nesting>,
    heard: &mut dyn FnMut(Heard<'_>),
) -> Linked {
    let mut kept = kept;
    let contexts = contexts(index, manifests, kept.as_mut().map(|kept| std::mem::take(&mut kept.contexts)));
    let mut resolver = Resolver::new(index, manifests, kept);
    let has_several = resolver.clusters.len() > 1;
    let asked = |rule: &&&dyn LinkRule| has_several || !rule.is_across_clusters();
    let said = |rule: &&dyn LinkRule| Said {
        rule: rule.name().to_owned(),
        declared_at: rule.declared_at().to_owned(),
        references: 0,
        found: 0,
    };
    let mut said: Vec<Said> = rules.iter().map(said).collect();
    let rules: Vec<_> = rules.iter().enumerate().filter(|(_, rule)| asked(rule)).collect();
    for (i, object) in index.objects.iter().enumerate() {
        let id = ObjectId(i as u32);
        let manifest = LazyManifest::new(manifests, id);
        let subject = Subject::new(index, object, acts(index, object), &manifest);
        let events = object.events.iter().map(|e| {
            let event = Report::new(&index.events[e.0 as usize], &index.strings);
            (Some(*e), Fact::Event { event, about: subject })
        });
        let facts: Vec<_> = std::iter::once((None, Fact::Object(subject))).chain(events).collect();
        let mut references = Vec::new();
        for (&(nth, rule), (event, fact)) in
            rules.iter().flat_map(|rule| facts.iter().map(move |fact| (rule, fact)))
        {
            rule.references(fact, &mut references);
            for reference in references.drain(..) {
                said[nth].references += 1;
                let is_guess = rule.is_guess();
                resolver.add(id, &reference, is_guess, &mut |to, outcome| {
                    said[nth].found += u64::from(outcome != Outcome::Missing);
                    let place = || event.map_or_else(|| place_of(index, object), Place::Event);
                    heard(Heard {
                        rule: *rule,
                        from: id,
                        place: place(),
                        reference: &reference,
                        to,
                        outcome,
                    });
                });
            }
        }
    }
    Linked { nesting: Nesting { parents: resolver.parents, links: resolver.links, contexts }, said }
}

/// Who created the object (empty where the log does not tell), and when they last wrote to it.
fn acts<'i>(index: &'i Index, object: &Object) -> Acts<'i> {
    let writes = || {
        // What is not told has happened all the same.
        let all = object.requests.iter().chain(&object.untold);
        let requests = all.map(|a| &index.requests[a.request.0 as usize]);
        requests.filter(|r| r.verb.is_write() && r.succeeded() && !r.dry_run)
    };
    let created = writes().find(|r| r.verb == Verb::Create && r.object.subresource.is_empty());
    let Some(created) = created.filter(|_| object.create_logged) else { return Acts::default() };
    let last = writes().filter(|r| r.user == created.user).filter_map(Request::start).max();
    Acts { creator: index.strings.get(created.user), last }
}

/// Objects of one cluster, group, resource and namespace, with their labels as JSON.
type Labelled = Vec<(ObjectId, String)>;

struct Resolver<'i> {
    index: &'i Index,
    manifests: &'i dyn Manifests,
    clusters: Vec<Symbol>,
    by_uid: FxHashMap<(Symbol, Uid), ObjectId>,
    by_key: FxHashMap<ObjectKey, Vec<ObjectId>>,
    /// By key without a name; read where a rule asks.
    labels: FxHashMap<ObjectKey, Labelled>,
    parents: Vec<Option<Link>>,
    /// When what names the parent was said.
    said_at: Vec<Option<Timestamp>>,
    /// Whether that was a guess.
    guessed: Vec<bool>,
    links: Vec<Vec<Link>>,
}

impl<'i> Resolver<'i> {
    fn new(index: &'i Index, manifests: &'i dyn Manifests, kept: Option<Nesting>) -> Self {
        let n = index.objects.len();
        let mut by_uid = FxHashMap::default();
        let mut by_key: FxHashMap<_, Vec<_>> = FxHashMap::default();
        for (i, object) in index.objects.iter().enumerate() {
            by_uid.insert((object.key.cluster, object.uid), ObjectId(i as u32));
            by_key.entry(object.key).or_default().push(ObjectId(i as u32));
        }
        let clusters: BTreeSet<_> = index.objects.iter().map(|object| object.key.cluster.0).collect();
        let kept = kept.unwrap_or_else(|| Nesting::of(n));
        Self {
            index,
            manifests,
            clusters: clusters.into_iter().map(Symbol).collect(),
            by_uid,
            by_key,
            labels: FxHashMap::default(),
            parents: kept.parents,
            said_at: vec![None; n],
            guessed: vec![false; n],
            links: kept.links,
        }
    }

    fn add(
        &mut self,
        from: ObjectId,
        reference: &Reference<'_>,
        is_guess: bool,
        told: &mut dyn FnMut(Option<ObjectId>, Outcome),
    ) {
        let class = match &reference.class {
            Cow::Borrowed(class) => class,
            // Classes are the words of rules, of which there are a few.
            Cow::Owned(class) => match word(class) {
                Some(class) => class,
                None => return,
            },
        };
        let found = self.find(from, &reference.target);
        match found.as_slice() {
            [] => return told(None, Outcome::Missing),
            [_, _, ..]
                if reference.role == Role::Parent || matches!(reference.target, Target::Named { .. }) =>
            {
                return told(None, Outcome::Several);
            }
            _ => {}
        }
        let at = match reference.target {
            Target::Named { at, .. } => at,
            Target::Uid { .. } | Target::Labelled { .. } => None,
        };
        for to in found {
            let link = |to| Link { to, class, evidence: reference.evidence, cut: None };
            let outcome = match reference.role {
                _ if to == from => Outcome::Itself,
                Role::Parent => self.nest(from, link(to), at, is_guess),
                Role::Child => self.nest(to, link(from), at, is_guess),
                Role::Peer => self.link(from, link(to)),
            };
            told(Some(to), outcome);
        }
    }

    fn link(&mut self, from: ObjectId, link: Link) -> Outcome {
        let links = &mut self.links[from.0 as usize];
        if links.contains(&link) {
            return Outcome::Repeats;
        }
        links.push(link);
        Outcome::Links
    }

    /// Bodies that show the owners settle the matter: then no guess counts, and where they show a controller only exact
    /// evidence. Otherwise the stronger statement counts; of two about incarnations of one name, the later. What does
    /// not count is a link, unless it was a guess.
    fn nest(&mut self, child_id: ObjectId, link: Link, at: Option<Timestamp>, is_guess: bool) -> Outcome {
        let child = child_id.0 as usize;
        let object = &self.index.objects[child];
        let is_settled = object.owners_known
            && link.evidence != Evidence::Exact
            && (is_guess || object.controller().is_some());
        let known = self.parents[child];
        let is_better = !is_settled
            && known.is_none_or(|known| {
                let key = |id: ObjectId| self.index.objects[id.0 as usize].key;
                let same_name = known.evidence != Evidence::Exact && key(known.to) == key(link.to);
                if same_name { self.said_at[child] < at } else { known.evidence < link.evidence }
            });
        if is_better {
            let was_guess = std::mem::replace(&mut self.guessed[child], is_guess);
            self.parents[child] = Some(link);
            self.said_at[child] = at;
            if let Some(known) = known.filter(|known| !was_guess && known.to != link.to) {
                self.link(child_id, known);
            }
            return Outcome::Nests;
        }
        match known {
            Some(known) if known.to == link.to => Outcome::Repeats,
            _ if is_guess => Outcome::Settled,
            _ => match self.link(child_id, link) {
                Outcome::Links => Outcome::Weaker,
                other => other,
            },
        }
    }

    fn find(&mut self, from: ObjectId, target: &Target<'_>) -> Vec<ObjectId> {
        let own = self.index.objects[from.0 as usize].key;
        match target {
            Target::Uid { cluster, uid } => {
                let Some(uid) = self.symbol(uid).map(Uid) else { return Vec::new() };
                self.only(cluster.as_deref(), &own, |this, cluster| this.by_uid.get(&(cluster, uid)).copied())
            }
            Target::Named { any_of, at } => {
                let found = |name: &Name<'_>| {
                    let Some(key) = self.key(&own, name) else { return Vec::new() };
                    self.only(name.cluster.as_deref(), &own, |this, cluster| {
                        this.meant(&ObjectKey { cluster, ..key }, &name.uid, *at)
                    })
                };
                any_of.iter().flat_map(found).collect()
            }
            Target::Labelled { within, labels } => {
                let Some(key) = self.key(&own, &Name { name: "".into(), ..within.clone() }) else {
                    return Vec::new();
                };
                let selected = self.labelled(key).iter().filter(|(_, of)| labels.selects(of));
                let selected: Vec<_> = selected.map(|(id, _)| *id).collect();
                selected.into_iter().filter(|id| self.met(from, *id)).collect()
            }
        }
    }

    /// What is found in a cluster; where it may be any, in the only one that has it.
    fn only(
        &self,
        cluster: Option<&str>,
        own: &ObjectKey,
        found: impl Fn(&Self, Symbol) -> Option<ObjectId>,
    ) -> Vec<ObjectId> {
        match cluster {
            None => found(self, own.cluster).into_iter().collect(),
            Some(ANY_CLUSTER) => self.clusters.iter().filter_map(|&cluster| found(self, cluster)).collect(),
            Some(name) => self.symbol(name).and_then(|cluster| found(self, cluster)).into_iter().collect(),
        }
    }

    fn symbol(&self, text: &str) -> Option<Symbol> {
        self.index.strings.find(text)
    }

    /// A key beside another, in the same cluster.
    fn key(&self, own: &ObjectKey, name: &Name<'_>) -> Option<ObjectKey> {
        let is_kind = name.resource.starts_with(|c: char| c.is_ascii_uppercase());
        let (kinds, strings) = (&self.index.kinds, &self.index.strings);
        let resource =
            if is_kind { kinds.named(&name.group, &name.resource, strings) } else { name.resource.clone() };
        let namespace = name.namespace.as_deref().map_or(Some(own.namespace), |text| self.symbol(text));
        Some(ObjectKey {
            cluster: own.cluster,
            group: self.symbol(&name.group)?,
            resource: self.symbol(&resource)?,
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

    fn labelled(&mut self, key: ObjectKey) -> &Labelled {
        let (index, manifests) = (self.index, self.manifests);
        self.labels.entry(key).or_insert_with(|| {
            let path: FieldPath = FieldPath::labels();
            let is_there = |object: &Object| {
                object.existence == Existence::Seen && ObjectKey { name: key.name, ..object.key } == key
            };
            let labels = |(id, _): (ObjectId, &Object)| {
                let state = manifests.newest(id)?;
                let labels = Fields::of(&state.text).values(&path).first().map(|text| (*text).to_owned());
                Some((id, labels?))
            };
            let ids = (0..).map(ObjectId).zip(&index.objects);
            ids.filter(|(_, object)| is_there(object)).filter_map(labels).collect()
        })
    }

    /// Whether two objects can have been there at the same time.
    fn met(&self, one: ObjectId, other: ObjectId) -> bool {
        let object = |id: ObjectId| &self.index.objects[id.0 as usize];
        let is_before =
            |one: &Object, other: &Object| one.deleted.zip(other.start()).is_some_and(|(a, b)| a < b);
        !is_before(object(one), object(other)) && !is_before(object(other), object(one))
    }
}
