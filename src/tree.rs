//! The joined unit that everything downstream reads: one root object and all that hangs below it.

mod filter;
mod select;
mod selector;

pub use filter::TextFilter;
pub use select::{Part, ancestors, select, with_owners};
pub use selector::{LinkPattern, Links, ObjectFilter, Selector};

use crate::history::{Index, Object, ObjectId};
use crate::link::{Forest, Link};
use crate::model::Fault;
use crate::parallel::here;
use crate::state::latency::Phase;
use crate::state::redact::Redactor;
use crate::versions::{Histories, ResourceTag, Versions};
use rustc_hash::FxHashSet;

/// A tree of objects, with the index and the forest that it is part of.
#[derive(Clone)]
pub struct ObjectTree<'a> {
    /// Requests, Events, strings.
    pub index: &'a Index,
    /// Parents, children, links.
    pub forest: &'a Forest,
    /// The members: parents before children, siblings by birth. The first is the root. None where nothing
    /// of the tree lies in the window.
    pub members: Vec<ObjectId>,
    /// What their bodies say, in the same order; empty where they were not replayed.
    pub versions: Vec<Versions>,
    /// Where the time of their slow requests went, by the place of the request; in the same order, and empty like
    /// `versions`.
    pub latencies: Vec<Vec<(usize, Vec<Phase>)>>,
    /// Their tags that were copied from fields; in the same order, or empty.
    pub tags: Vec<Vec<(String, String)>>,
    /// Takes secrets out of whatever text is told of them.
    pub redactor: &'a Redactor,
}

impl<'a> ObjectTree<'a> {
    /// The tree below a root.
    pub fn new(index: &'a Index, forest: &'a Forest, root: ObjectId, redactor: &'a Redactor) -> Self {
        Self::of(index, forest, root, redactor, |_| true)
    }

    /// What is shown of a tree.
    pub fn part(index: &'a Index, forest: &'a Forest, part: &Part, redactor: &'a Redactor) -> Self {
        Self::of(index, forest, part.root, redactor, |id| part.members.contains(&id))
    }

    fn of(
        index: &'a Index,
        forest: &'a Forest,
        root: ObjectId,
        redactor: &'a Redactor,
        has: impl Fn(ObjectId) -> bool,
    ) -> Self {
        let mut tree = Self {
            index,
            forest,
            members: forest.below(root, has),
            versions: Vec::new(),
            latencies: Vec::new(),
            tags: Vec::new(),
            redactor,
        };
        tree.cut_to_window();
        tree
    }

    /// Asks for the histories of all members. Returns what could not be read again.
    pub fn replay(&mut self, histories: &dyn Histories) -> Vec<Fault> {
        let versions = self.members.iter().map(|&id| histories.versions(id)).collect();
        self.told(histories, versions)
    }

    /// The same, side by side with the threads of the pool that this one belongs to.
    pub fn replay_here(&mut self, histories: &dyn Histories) -> Vec<Fault> {
        // The first alone: with it all is read that they have in common.
        let Some((&first, others)) = self.members.split_first() else { return Vec::new() };
        let mut versions = vec![histories.versions(first)];
        versions.append(&mut here(others.to_vec(), |id| histories.versions(id)));
        self.told(histories, versions)
    }

    /// Lets go of what the bodies said, side by side as well: in a large tree that is a hundred thousand small texts.
    pub fn forget_here(&mut self) {
        here(std::mem::take(&mut self.versions), drop);
    }

    fn told(&mut self, histories: &dyn Histories, versions: Vec<Versions>) -> Vec<Fault> {
        self.versions = versions;
        let taken = self.versions.iter_mut().flat_map(|versions| std::mem::take(&mut versions.faults));
        let mut faults: Vec<Fault> = taken.collect();
        self.latencies = self.members.iter().map(|&id| histories.latencies(id, &mut faults)).collect();
        faults
    }

    /// Copies fields of the members to tags.
    pub fn tag(&mut self, histories: &dyn Histories, wanted: &[ResourceTag]) {
        if !wanted.is_empty() {
            let tags = |(at, &id): (usize, &ObjectId)| histories.tags(id, wanted, self.versions.get(at));
            self.tags = self.members.iter().enumerate().map(tags).collect();
        }
    }

    /// Leaves out what was over before the window or began after it, unless something below it was not.
    fn cut_to_window(&mut self) {
        let (index, forest) = (self.index, self.forest);
        if index.window == (None, None) {
            return;
        }
        let mut stays = FxHashSet::default();
        for &id in self.members.iter().rev() {
            let children = &forest.children[id.0 as usize];
            if index.lived_in_window(self.object(id)) || children.iter().any(|child| stays.contains(child)) {
                stays.insert(id);
            }
        }
        self.members.retain(|id| stays.contains(id));
    }

    /// Whether an object is told where whole trees are, in this one or another: what lived in the window is, and
    /// what it hangs below.
    pub fn tells_of(&self, id: ObjectId) -> bool {
        let lived = |id: ObjectId| self.index.lived_in_window(self.object(id));
        self.index.window == (None, None)
            || lived(id)
            || self.forest.below(id, |_| true).into_iter().any(lived)
    }

    /// The link from a member to the one that it hangs below; the root hangs below none, whatever there is
    /// above it.
    pub fn parent(&self, id: ObjectId) -> Option<Link> {
        self.forest.parents[id.0 as usize].filter(|_| self.members.first() != Some(&id))
    }

    /// A member.
    pub fn object(&self, id: ObjectId) -> &'a Object {
        &self.index.objects[id.0 as usize]
    }

    /// Whether there is nothing to tell. An object that only noise or reads touched still has its span,
    /// and so has a placeholder that a link leads to; a collection or a failed attempt without requests
    /// has not.
    pub fn is_empty(&self) -> bool {
        use crate::history::Existence::Seen;
        self.members.iter().all(|&id| {
            let object = self.object(id);
            let is_told = !object.requests.is_empty() || !object.events.is_empty();
            object.existence != Seen && !is_told && !self.forest.linked_to[id.0 as usize]
        })
    }
}
