//! Which objects are shown beside those that were asked for.

use super::selector::Selector;
use crate::history::{Index, ObjectId};
use crate::link::Forest;
use rustc_hash::{FxHashMap, FxHashSet};

/// The part of a tree that is shown.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its topmost object.
    pub root: ObjectId,
    /// Its objects; each but the root hangs below another one of them.
    pub members: FxHashSet<ObjectId>,
}

/// What these selectors, all together, show of these objects: parts that hang together, by their roots.
pub fn select(index: &Index, forest: &Forest, wanted: &[ObjectId], selectors: &[Selector]) -> Vec<Part> {
    let mut chosen: FxHashSet<ObjectId> = wanted.iter().copied().collect();
    for (&id, Selector { links, .. }) in wanted.iter().flat_map(|id| selectors.iter().map(move |s| (id, s))) {
        let climbed = links.climb(index, forest, id);
        let down = |from: &ObjectId| links.descend(index, forest, *from);
        match climbed.as_slice() {
            [own, .., top] if !links.siblings => chosen.extend([own, top].into_iter().flat_map(down)),
            all => chosen.extend(all.iter().flat_map(down)),
        }
        chosen.extend(climbed);
    }
    parts(forest, &chosen)
}

/// These objects, and all that they hang below.
pub fn with_owners(forest: &Forest, chosen: &FxHashSet<ObjectId>) -> Vec<Part> {
    let owners = chosen.iter().flat_map(|&id| ancestors(forest, id));
    parts(forest, &owners.chain(chosen.iter().copied()).collect())
}

/// What an object hangs below, from its parent up.
pub fn ancestors(forest: &Forest, id: ObjectId) -> impl Iterator<Item = ObjectId> + '_ {
    let parent = |id: &ObjectId| forest.parents[id.0 as usize].as_ref().map(|link| link.to);
    std::iter::successors(parent(&id), move |id| parent(id))
}

/// Parts whose objects hang together, by root.
fn parts(forest: &Forest, chosen: &FxHashSet<ObjectId>) -> Vec<Part> {
    let mut by_root: FxHashMap<ObjectId, FxHashSet<ObjectId>> = FxHashMap::default();
    for &id in chosen {
        let root = ancestors(forest, id).take_while(|above| chosen.contains(above)).last().unwrap_or(id);
        by_root.entry(root).or_default().insert(id);
    }
    let mut parts: Vec<Part> = by_root.into_iter().map(|(root, members)| Part { root, members }).collect();
    parts.sort_by_key(|part| part.root);
    parts
}
