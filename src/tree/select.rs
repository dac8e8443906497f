//! Which objects are shown beside those that were asked for.

use crate::history::ObjectId;
use crate::link::Forest;
use rustc_hash::{FxHashMap, FxHashSet};

/// Which links are followed from an object that was asked for. Without any it stands alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selector {
    /// Up to three levels up, and from the topmost three levels down.
    FullTree,
    /// Up to three levels up.
    Ancestors,
    /// Up to three levels down.
    Owned,
}

/// So many links up and down, as in the original.
const DISTANCE: usize = 3;

impl Selector {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::FullTree, Self::Ancestors, Self::Owned];

    /// Those that a number of a display mode names.
    pub fn of(modifiers: u32) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |selector| modifiers & selector.id() != 0)
    }

    /// The name, as it is typed.
    pub const fn name(self) -> &'static str {
        match self {
            Self::FullTree => "full-tree",
            Self::Ancestors => "ancestors",
            Self::Owned => "owned",
        }
    }

    /// What the original adds to the number of a display mode.
    pub const fn id(self) -> u32 {
        match self {
            Self::FullTree => 0x0100_0000,
            Self::Ancestors => 0x0200_0000,
            Self::Owned => 0x0400_0000,
        }
    }
}

/// The part of a tree that is shown.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its topmost object.
    pub root: ObjectId,
    /// Its objects; each but the root hangs below another one of them.
    pub members: FxHashSet<ObjectId>,
}

/// What these selectors, all together, show of these objects: parts that hang together, by their roots.
pub fn select(forest: &Forest, wanted: &[ObjectId], selectors: &[Selector]) -> Vec<Part> {
    let mut chosen: FxHashSet<ObjectId> = wanted.iter().copied().collect();
    for &id in wanted {
        for selector in selectors {
            let (up, down) = match selector {
                Selector::FullTree => (true, true),
                Selector::Ancestors => (true, false),
                Selector::Owned => (false, true),
            };
            let mut top = id;
            if up {
                for parent in ancestors(forest, id).take(DISTANCE) {
                    chosen.insert(parent);
                    top = parent;
                }
            }
            if down {
                [top, id].into_iter().for_each(|from| descend(forest, from, &mut chosen));
            }
        }
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

fn descend(forest: &Forest, from: ObjectId, chosen: &mut FxHashSet<ObjectId>) {
    let mut level = vec![from];
    for _ in 0..DISTANCE {
        level = level.iter().flat_map(|id| forest.children[id.0 as usize].iter().copied()).collect();
        chosen.extend(&level);
    }
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
