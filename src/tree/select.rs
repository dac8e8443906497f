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
    for Selector { links, .. } in selectors {
        // Thousands of objects that were asked for hang below one top: what is below it is reached once.
        let mut descended: FxHashSet<ObjectId> = FxHashSet::default();
        for &id in wanted {
            let climbed = links.climb(index, forest, id);
            let from: &[ObjectId] = match climbed.as_slice() {
                [own, .., top] if !links.siblings => &[*own, *top],
                all => all,
            };
            for &top in from {
                if descended.insert(top) {
                    chosen.extend(links.descend(index, forest, top));
                }
            }
            chosen.extend(climbed);
        }
    }
    parts(forest, &chosen)
}

/// These objects, and all that they hang below.
pub fn with_owners(forest: &Forest, chosen: &FxHashSet<ObjectId>) -> Vec<Part> {
    let mut all = chosen.clone();
    for &id in chosen {
        for owner in ancestors(forest, id) {
            // What is above an owner that is there is there as well, or comes when its turn does.
            if !all.insert(owner) {
                break;
            }
        }
    }
    parts(forest, &all)
}

/// What an object hangs below, from its parent up.
pub fn ancestors(forest: &Forest, id: ObjectId) -> impl Iterator<Item = ObjectId> + '_ {
    let parent = |id: &ObjectId| forest.parents[id.0 as usize].as_ref().map(|link| link.to);
    std::iter::successors(parent(&id), move |id| parent(id))
}

/// Parts whose objects hang together, by root.
fn parts(forest: &Forest, chosen: &FxHashSet<ObjectId>) -> Vec<Part> {
    let mut by_root: FxHashMap<ObjectId, FxHashSet<ObjectId>> = FxHashMap::default();
    let mut roots: FxHashMap<ObjectId, ObjectId> = FxHashMap::default();
    for &id in chosen {
        let root = root_among(forest, chosen, id, &mut roots);
        by_root.entry(root).or_default().insert(id);
    }
    let mut parts: Vec<Part> = by_root.into_iter().map(|(root, members)| Part { root, members }).collect();
    parts.sort_by_key(|part| part.root);
    parts
}

/// The topmost object above this one that all between are chosen with; `roots` are those that are known.
fn root_among(
    forest: &Forest,
    chosen: &FxHashSet<ObjectId>,
    id: ObjectId,
    roots: &mut FxHashMap<ObjectId, ObjectId>,
) -> ObjectId {
    let (mut way, mut at) = (Vec::new(), id);
    let root = loop {
        if let Some(&root) = roots.get(&at) {
            break root;
        }
        way.push(at);
        match ancestors(forest, at).next().filter(|above| chosen.contains(above)) {
            Some(above) => at = above,
            None => break at,
        }
    };
    roots.extend(way.into_iter().map(|id| (id, root)));
    root
}
