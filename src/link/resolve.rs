//! From what rules say to one forest: every object has one parent or is a root.

use super::subject::{Acts, LazyManifest};
use super::{CHILDREN, Fact, LinkRule, Manifests, Name, Reference, Report, Role, Subject, Target};
use crate::history::{Evidence, Existence, Index, Object, ObjectId, Request};
use crate::model::{ObjectKey, Symbol, Timestamp, Uid, Verb, word};
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Trees deeper than this are cut, and the parts linked: viewers recurse, and overflow at some 5,000.
const MAX_DEPTH: u32 = 1_000;

/// Trees with more spans than this are parted, and the parts linked: Jaeger's page opens 20,000 in two to
/// three seconds, and stalls for long beyond.
const MAX_SPANS: usize = 20_000;

/// A relation to another object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// To whom.
    pub to: ObjectId,
    /// Class.
    pub class: &'static str,
    /// What it rests on.
    pub evidence: Evidence,
    /// A nesting that had to be given up.
    pub cut: Option<Cut>,
}

/// Why a nesting became a mere link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cut {
    /// The owners form a circle.
    Cycle,
    /// The tree would be deeper than viewers can stand.
    Depth,
    /// The tree would have more spans than viewers can stand.
    Size,
}

impl Cut {
    /// The value of `kelemetry.link.cut`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Cycle => "cycle",
            Self::Depth => "depth",
            Self::Size => "size",
        }
    }
}

/// What the rules come to: the object that each one hangs below, and all other links, before circles are opened
/// and what is too large is parted.
#[derive(Clone, Debug, Default)]
pub struct Nesting {
    /// The parent of each object.
    pub parents: Vec<Option<Link>>,
    /// Links of each object that are no nesting.
    pub links: Vec<Vec<Link>>,
}

/// Parents before children, and all other links.
pub struct Forest {
    /// The parent of each object.
    pub parents: Vec<Option<Link>>,
    /// What hangs below each object, by birth.
    pub children: Vec<Vec<ObjectId>>,
    /// Links of each object that are no nesting.
    pub links: Vec<Vec<Link>>,
    /// Objects without a parent, in the order of the index.
    pub roots: Vec<ObjectId>,
    /// Whether a link that is no nesting leads to each object.
    pub linked_to: Vec<bool>,
}

impl Forest {
    /// How many links there are, by class and evidence.
    pub fn counts(&self) -> BTreeMap<(&'static str, &'static str), u64> {
        let mut counts = BTreeMap::new();
        for link in self.parents.iter().flatten().chain(self.links.iter().flatten()) {
            *counts.entry((link.class, link.evidence.name())).or_default() += 1;
        }
        counts
    }

    /// An object and what hangs below it, as far as `has` admits it: parents before children, siblings by birth.
    pub fn below(&self, root: ObjectId, has: impl Fn(ObjectId) -> bool) -> Vec<ObjectId> {
        let mut members = Vec::new();
        let mut stack = vec![root];
        while let Some(id) = stack.pop() {
            members.push(id);
            stack.extend(self.children[id.0 as usize].iter().rev().filter(|child| has(**child)));
        }
        members
    }

    /// How many nestings were given up, by reason.
    pub fn cuts(&self) -> BTreeMap<&'static str, u64> {
        let mut cuts = BTreeMap::new();
        for cut in self.links.iter().flatten().filter_map(|link| link.cut) {
            *cuts.entry(cut.name()).or_default() += 1;
        }
        cuts
    }
}

/// Links the objects of the index by these rules.
pub fn link<'r>(
    index: &Index,
    rules: impl IntoIterator<Item = &'r dyn LinkRule>,
    manifests: &dyn Manifests,
) -> Nesting {
    let rules: Vec<_> = rules.into_iter().collect();
    let mut resolver = Resolver::new(index);
    for (i, object) in index.objects.iter().enumerate() {
        let id = ObjectId(i as u32);
        let manifest = LazyManifest::new(manifests, id);
        let subject = Subject::new(object, &index.strings, acts(index, object), &manifest);
        let events = object.events.iter().map(|e| Fact::Event {
            event: Report::new(&index.events[e.0 as usize], &index.strings),
            about: subject,
        });
        let facts: Vec<_> = std::iter::once(Fact::Object(subject)).chain(events).collect();
        let mut said = Vec::new();
        for (rule, fact) in rules.iter().flat_map(|rule| facts.iter().map(move |fact| (rule, fact))) {
            rule.references(fact, &mut said);
            said.drain(..).for_each(|reference| resolver.add(id, &reference));
        }
    }
    Nesting { parents: resolver.parents, links: resolver.links }
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

struct Resolver<'i> {
    index: &'i Index,
    by_uid: FxHashMap<(Symbol, Uid), ObjectId>,
    by_key: FxHashMap<ObjectKey, Vec<ObjectId>>,
    parents: Vec<Option<Link>>,
    /// When what names the parent was said.
    said_at: Vec<Option<Timestamp>>,
    links: Vec<Vec<Link>>,
}

impl<'i> Resolver<'i> {
    fn new(index: &'i Index) -> Self {
        let n = index.objects.len();
        let mut by_uid = FxHashMap::default();
        let mut by_key: FxHashMap<_, Vec<_>> = FxHashMap::default();
        for (i, object) in index.objects.iter().enumerate() {
            by_uid.insert((object.key.cluster, object.uid), ObjectId(i as u32));
            by_key.entry(object.key).or_default().push(ObjectId(i as u32));
        }
        Self {
            index,
            by_uid,
            by_key,
            parents: vec![None; n],
            said_at: vec![None; n],
            links: vec![Vec::new(); n],
        }
    }

    fn add(&mut self, from: ObjectId, reference: &Reference<'_>) {
        let Some(to) = self.find(from, &reference.target) else { return };
        let class = match &reference.class {
            Cow::Borrowed(class) => class,
            // Classes are the words of rules, of which there are a few.
            Cow::Owned(class) => match word(class) {
                Some(class) => class,
                None => return,
            },
        };
        let link = |to| Link { to, class, evidence: reference.evidence, cut: None };
        let at = match reference.target {
            Target::Named { at, .. } => at,
            Target::Uid { .. } => None,
        };
        match reference.role {
            _ if to == from => {}
            Role::Parent => self.nest(from, link(to), at),
            Role::Child => self.nest(to, link(from), at),
            Role::Peer => {
                let links = &mut self.links[from.0 as usize];
                if !links.contains(&link(to)) {
                    links.push(link(to));
                }
            }
        }
    }

    /// Bodies that show the owners settle the matter: then only exact evidence counts. Otherwise the
    /// stronger statement counts; of two about incarnations of one name, the later.
    fn nest(&mut self, child: ObjectId, link: Link, at: Option<Timestamp>) {
        let child = child.0 as usize;
        if self.index.objects[child].owners_known && link.evidence != Evidence::Exact {
            return;
        }
        let key = |id: ObjectId| self.index.objects[id.0 as usize].key;
        let is_better = self.parents[child].is_none_or(|known| {
            let same_name = known.evidence != Evidence::Exact && key(known.to) == key(link.to);
            if same_name { self.said_at[child] < at } else { known.evidence < link.evidence }
        });
        if is_better {
            self.parents[child] = Some(link);
            self.said_at[child] = at;
        }
    }

    fn find(&self, from: ObjectId, target: &Target<'_>) -> Option<ObjectId> {
        let own = &self.index.objects[from.0 as usize].key;
        match target {
            Target::Uid { cluster, uid } => {
                let uid = Uid(self.symbol(uid)?);
                self.by_uid.get(&(self.symbol_or(cluster.as_deref(), own.cluster)?, uid)).copied()
            }
            Target::Named { any_of, at } => {
                let mut found = any_of.iter().filter_map(|name| self.incarnation(&self.key(own, name)?, *at));
                found.next().filter(|_| found.next().is_none())
            }
        }
    }

    fn symbol(&self, text: &str) -> Option<Symbol> {
        self.index.strings.find(text)
    }

    fn symbol_or(&self, text: Option<&str>, otherwise: Symbol) -> Option<Symbol> {
        text.map_or(Some(otherwise), |text| self.symbol(text))
    }

    /// A key beside another.
    fn key(&self, own: &ObjectKey, name: &Name<'_>) -> Option<ObjectKey> {
        Some(ObjectKey {
            cluster: self.symbol_or(name.cluster.as_deref(), own.cluster)?,
            group: self.symbol(&name.group)?,
            resource: self.symbol(&name.resource)?,
            namespace: self.symbol_or(name.namespace.as_deref(), own.namespace)?,
            name: self.symbol(&name.name)?,
        })
    }

    /// The incarnation of a key at a time: the youngest that was born by then, or the first.
    fn incarnation(&self, key: &ObjectKey, at: Option<Timestamp>) -> Option<ObjectId> {
        let object = |id: &ObjectId| &self.index.objects[id.0 as usize];
        let seen = self.by_key.get(key)?.iter().filter(|id| object(id).existence == Existence::Seen);
        // The index has them by birth. Births may be whole seconds, and a controller may be quick.
        let born = seen.clone().rfind(|id| object(id).start().zip(at).is_none_or(|(start, at)| start <= at));
        born.or_else(|| seen.clone().next()).copied()
    }
}

impl Nesting {
    /// The forest that it is, of the objects of this index.
    pub fn forest(self, index: &Index) -> Forest {
        Cutter { index, parents: self.parents, links: self.links }.forest()
    }
}

/// Opens circles, and parts trees that viewers cannot stand.
struct Cutter<'i> {
    index: &'i Index,
    parents: Vec<Option<Link>>,
    links: Vec<Vec<Link>>,
}

impl Cutter<'_> {
    fn forest(mut self) -> Forest {
        self.cut_cycles();
        let n = self.parents.len();
        let mut children = vec![Vec::new(); n];
        for (i, parent) in self.parents.iter().enumerate() {
            if let Some(link) = parent {
                children[link.to.0 as usize].push(ObjectId(i as u32));
            }
        }
        let birth = |id: &ObjectId| (self.index.objects[id.0 as usize].start(), *id);
        children.iter_mut().for_each(|list| list.sort_by_key(birth));
        let mut roots: Vec<_> =
            (0..n).filter(|&i| self.parents[i].is_none()).map(|i| ObjectId(i as u32)).collect();
        self.cut_size(&mut children, &mut roots);
        self.cut_depth(&mut children, &mut roots);
        let mut linked_to = vec![false; n];
        self.links.iter().flatten().for_each(|link| linked_to[link.to.0 as usize] = true);
        Forest { parents: self.parents, children, links: self.links, roots, linked_to }
    }

    /// Every circle is opened at its member that comes first in the index.
    fn cut_cycles(&mut self) {
        let mut state = vec![0u32; self.parents.len()];
        for start in 0..self.parents.len() {
            let walk = start as u32 + 1;
            let mut at = start;
            while state[at] == 0 {
                state[at] = walk;
                match self.parents[at] {
                    Some(link) => at = link.to.0 as usize,
                    None => break,
                }
            }
            if state[at] == walk && self.parents[at].is_some() {
                let mut first = at;
                let mut next = self.parents[at].map_or(at, |l| l.to.0 as usize);
                while next != at {
                    first = first.min(next);
                    next = self.parents[next].map_or(at, |l| l.to.0 as usize);
                }
                self.give_up(first, Cut::Cycle);
            }
        }
    }

    fn cut_depth(&mut self, children: &mut [Vec<ObjectId>], roots: &mut Vec<ObjectId>) {
        let mut stack: Vec<_> = roots.iter().map(|&root| (root, 0)).collect();
        while let Some((id, depth)) = stack.pop() {
            if depth == MAX_DEPTH {
                let parent = self.give_up(id.0 as usize, Cut::Depth);
                children[parent.0 as usize].retain(|child| *child != id);
                roots.push(id);
            }
            let below = if depth == MAX_DEPTH { 0 } else { depth } + 1;
            stack.extend(children[id.0 as usize].iter().map(|&child| (child, below)));
        }
        roots.sort_unstable();
    }

    /// From the leaves up: where a tree has too many spans its heaviest branches become trees of their
    /// own. A single object with too many requests stays as it is.
    fn cut_size(&mut self, children: &mut [Vec<ObjectId>], roots: &mut Vec<ObjectId>) {
        let mut order = roots.clone();
        let mut at = 0;
        while let Some(&id) = order.get(at) {
            order.extend(&children[id.0 as usize]);
            at += 1;
        }
        let mut spans: Vec<usize> =
            self.index.objects.iter().map(|object| 1 + object.requests.len()).collect();
        for id in order.into_iter().rev() {
            let own = id.0 as usize;
            let below: usize = children[own].iter().map(|child| spans[child.0 as usize]).sum();
            spans[own] += below;
            if spans[own] <= MAX_SPANS {
                continue;
            }
            let mut branches = children[own].clone();
            branches.sort_by_key(|&child| (std::cmp::Reverse(spans[child.0 as usize]), child));
            for child in branches {
                if spans[own] <= MAX_SPANS {
                    break;
                }
                self.give_up(child.0 as usize, Cut::Size);
                spans[own] -= spans[child.0 as usize];
                roots.push(child);
            }
            children[own].retain(|child| self.parents[child.0 as usize].is_some());
        }
        roots.sort_unstable();
    }

    /// Turns a nesting into links both ways, and returns the former parent.
    fn give_up(&mut self, child: usize, cut: Cut) -> ObjectId {
        let Some(link) = self.parents[child].take() else { return ObjectId(child as u32) };
        self.links[child].push(Link { cut: Some(cut), ..link });
        let back =
            Link { to: ObjectId(child as u32), class: CHILDREN, evidence: link.evidence, cut: Some(cut) };
        self.links[link.to.0 as usize].push(back);
        link.to
    }
}
