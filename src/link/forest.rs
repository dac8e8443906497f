//! One forest of all links: every object has one parent or is a root, circles are opened, and trees that viewers cannot
//! stand are parted.

use super::Contexts;
use crate::history::{Evidence, Index, ObjectId};
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

impl Link {
    /// How many of the two ends of a relation a link of this object is: a nesting that was given up leaves a link on either
    /// side, which are one where an object owns itself.
    const fn ends(&self, from: usize) -> u64 {
        if self.cut.is_some() && self.to.0 as usize != from { 1 } else { 2 }
    }
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
    /// Those that continue a trace of others.
    pub contexts: Contexts,
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
    /// Those that continue a trace of others.
    pub contexts: Contexts,
}

impl Forest {
    /// How many links there are, by class and evidence.
    pub fn counts(&self) -> BTreeMap<(&'static str, &'static str), u64> {
        let mut ends = BTreeMap::new();
        let kind = |link: &Link| (link.class, link.evidence.name());
        self.parents.iter().flatten().for_each(|link| *ends.entry(kind(link)).or_default() += 2);
        for (from, link) in self.peers() {
            *ends.entry(kind(link)).or_default() += link.ends(from);
        }
        ends.values_mut().for_each(|ends| *ends /= 2);
        ends
    }

    /// The links of each object that are no nesting.
    fn peers(&self) -> impl Iterator<Item = (usize, &Link)> {
        self.links.iter().enumerate().flat_map(|(from, links)| links.iter().map(move |link| (from, link)))
    }

    /// The object that an object hangs below, at the very top.
    pub fn root_of(&self, mut id: ObjectId) -> ObjectId {
        while let Some(link) = &self.parents[id.0 as usize] {
            id = link.to;
        }
        id
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
        let mut ends = BTreeMap::new();
        for (from, link) in self.peers() {
            link.cut.into_iter().for_each(|cut| *ends.entry(cut.name()).or_default() += link.ends(from));
        }
        ends.values_mut().for_each(|ends| *ends /= 2);
        ends
    }
}

impl Nesting {
    /// Of so many objects that nothing is known to relate.
    pub fn of(objects: usize) -> Self {
        Self { parents: vec![None; objects], links: vec![Vec::new(); objects], contexts: Contexts::default() }
    }

    /// The forest that it is, of the objects of this index.
    pub fn forest(self, index: &Index) -> Forest {
        Cutter { index, parents: self.parents, links: self.links }.forest(self.contexts)
    }
}

/// Opens circles, and parts trees that viewers cannot stand.
struct Cutter<'i> {
    index: &'i Index,
    parents: Vec<Option<Link>>,
    links: Vec<Vec<Link>>,
}

impl Cutter<'_> {
    fn forest(mut self, contexts: Contexts) -> Forest {
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
        Forest { parents: self.parents, children, links: self.links, roots, linked_to, contexts }
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

    /// Turns a nesting into links both ways (one, where an object owns itself), and returns the former parent.
    fn give_up(&mut self, child: usize, cut: Cut) -> ObjectId {
        let Some(link) = self.parents[child].take() else { return ObjectId(child as u32) };
        self.links[child].push(Link { cut: Some(cut), ..link });
        if link.to.0 as usize == child {
            return link.to;
        }
        let back = Link { to: ObjectId(child as u32), cut: Some(cut), ..link };
        self.links[link.to.0 as usize].push(back);
        link.to
    }
}
