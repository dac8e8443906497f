//! Which links are followed from an object that was asked for.

use super::filter::TextFilter;
use crate::history::{Index, ObjectId};
use crate::link::{Forest, Link};
use crate::model::ObjectKey;
use std::borrow::Cow;

/// A way to follow links, by name: what the original calls a modifier of a display mode.
#[derive(Clone, Debug)]
pub struct Selector {
    /// The name, as it is typed.
    pub name: Cow<'static, str>,
    /// What the original adds to the number of a display mode.
    pub id: u32,
    /// Which links are followed.
    pub links: Links,
}

/// Which links are followed, and how far.
#[derive(Clone, Debug, Default)]
pub struct Links {
    /// Whether what hangs below an owner is shown too, for every owner that is reached; otherwise only below the
    /// topmost.
    pub siblings: bool,
    /// What every link must fit.
    pub if_all: Vec<LinkPattern>,
    /// So many links up; without it as far as they go.
    pub up: Option<u32>,
    /// So many links down; without it as far as they go.
    pub down: Option<u32>,
}

/// What a link must fit.
#[derive(Clone, Debug)]
pub struct LinkPattern {
    /// The owner.
    pub parent: ObjectFilter,
    /// What it owns.
    pub child: ObjectFilter,
    /// Whether links are followed down.
    pub from_parent: bool,
    /// Whether links are followed up.
    pub from_child: bool,
    /// The class of the link.
    pub class: TextFilter,
}

impl Default for LinkPattern {
    fn default() -> Self {
        Self {
            parent: ObjectFilter::default(),
            child: ObjectFilter::default(),
            from_parent: true,
            from_child: true,
            class: TextFilter::default(),
        }
    }
}

/// A choice of objects by their keys; by default any.
#[derive(Clone, Debug, Default)]
pub struct ObjectFilter {
    /// Its cluster.
    pub cluster: TextFilter,
    /// Its group, empty for the core.
    pub group: TextFilter,
    /// Its resource: `deployments`.
    pub resource: TextFilter,
    /// Its namespace, empty for objects of the cluster.
    pub namespace: TextFilter,
    /// Its name.
    pub name: TextFilter,
}

impl ObjectFilter {
    fn admits(&self, index: &Index, key: &ObjectKey) -> bool {
        [
            (&self.cluster, key.cluster),
            (&self.group, key.group),
            (&self.resource, key.resource),
            (&self.namespace, key.namespace),
            (&self.name, key.name),
        ]
        .into_iter()
        .all(|(filter, symbol)| filter.admits(index.strings.get(symbol)))
    }
}

/// So many links up and down, as in the original.
const DISTANCE: u32 = 3;

impl Selector {
    /// Those that need no declaration.
    pub fn built_in() -> [Self; 3] {
        let selector = |name, id, up, down| Self {
            name: Cow::Borrowed(name),
            id,
            links: Links { up: Some(up), down: Some(down), ..Links::default() },
        };
        [
            Self::full_tree(),
            selector("ancestors", 0x0200_0000, DISTANCE, 0),
            selector("owned", 0x0400_0000, 0, DISTANCE),
        ]
    }

    /// Up to three levels up, and from the topmost three levels down.
    pub fn full_tree() -> Self {
        let links = Links { up: Some(DISTANCE), down: Some(DISTANCE), ..Links::default() };
        Self { name: Cow::Borrowed("full-tree"), id: 0x0100_0000, links }
    }
}

impl Links {
    /// An object, and the owners that are reached from it: from the nearest up.
    pub(super) fn climb(&self, index: &Index, forest: &Forest, from: ObjectId) -> Vec<ObjectId> {
        let up = self.up.map_or(usize::MAX, |up| up as usize);
        let next = |&id: &ObjectId| {
            let link = forest.parents[id.0 as usize].as_ref()?;
            self.admits(index, link, (link.to, id), false).then_some(link.to)
        };
        std::iter::successors(Some(from), next).take(up.saturating_add(1)).collect()
    }

    /// What is reached below an object, without it.
    pub(super) fn descend(&self, index: &Index, forest: &Forest, from: ObjectId) -> Vec<ObjectId> {
        let (mut found, mut level) = (Vec::new(), vec![from]);
        let mut left = self.down;
        while !level.is_empty() && left != Some(0) {
            let mut below = Vec::new();
            for &parent in &level {
                below.extend(forest.children[parent.0 as usize].iter().copied().filter(|&child| {
                    let link = forest.parents[child.0 as usize].as_ref();
                    link.is_some_and(|link| self.admits(index, link, (parent, child), true))
                }));
            }
            found.extend(&below);
            level = below;
            left = left.map(|left| left - 1);
        }
        found
    }

    fn admits(
        &self,
        index: &Index,
        link: &Link,
        (parent, child): (ObjectId, ObjectId),
        is_from_parent: bool,
    ) -> bool {
        let key = |id: ObjectId| &index.objects[id.0 as usize].key;
        self.if_all.iter().all(|pattern| {
            let is_way = if is_from_parent { pattern.from_parent } else { pattern.from_child };
            is_way
                && pattern.class.admits(link.class)
                && pattern.parent.admits(index, key(parent))
                && pattern.child.admits(index, key(child))
        })
    }
}
