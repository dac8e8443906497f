//! Which trees are told, and how they are shown: the one stream of trees that every command reads.

use super::RunError;
use crate::ask::{Inquiry, Labelled, Wanted};
use crate::history::{Index, ObjectId, RequestId};
use crate::link::Forest;
use crate::state::redact::Redactor;
use crate::tree::{ObjectTree, Part, Selector, ancestors, select, with_owners};
use crate::versions::ResourceTag;
use crate::view::{Contexts, Dialect, Extent, Mode, Size, View};
use rustc_hash::FxHashSet;

/// What is shown of an archive, and how.
#[derive(Clone, Debug, Default)]
pub struct Showing {
    /// The display mode.
    pub mode: Mode,
    /// Whose names and tags.
    pub dialect: Dialect,
    /// The objects asked for; all of them where none is named.
    pub objects: Vec<Wanted>,
    /// Those asked for by their labels, beside them.
    pub labelled: Vec<Labelled>,
    /// What is shown beside them.
    pub selectors: Vec<Selector>,
    /// Fields that are copied to tags.
    pub resource_tags: Vec<ResourceTag>,
    /// How large traces may become.
    pub size: Size,
    /// What becomes of the trace contexts that objects carry.
    pub contexts: Contexts,
    /// Whether what options choose stands alone, without the owners that it hangs below.
    pub without_owners: bool,
}

/// The trees to be told, by their roots.
pub(super) enum Seeds {
    /// All of them.
    All,
    /// These parts of them.
    Parts(Vec<Part>),
}

/// One of them.
#[derive(Clone, Copy)]
pub(super) enum Seed<'s> {
    Whole(ObjectId),
    Part(&'s Part),
}

impl Seed<'_> {
    pub(super) fn tree<'a>(
        self,
        index: &'a Index,
        forest: &'a Forest,
        redactor: &'a Redactor,
    ) -> ObjectTree<'a> {
        match self {
            Self::Whole(root) => ObjectTree::new(index, forest, root, redactor),
            Self::Part(part) => ObjectTree::part(index, forest, part, redactor),
        }
    }
}

impl Showing {
    /// What makes traces of the trees.
    pub(super) fn view(&self, seeds: &Seeds) -> View {
        let modifiers = self.selectors.iter().fold(0, |id, selector| id | selector.id);
        let extent = if matches!(seeds, Seeds::Parts(_)) { Extent::Part } else { Extent::Whole };
        View::new(self.mode.clone(), self.dialect, modifiers, extent)
            .sized(self.size)
            .with_contexts(self.contexts)
    }

    /// The trees that are asked for.
    ///
    /// # Errors
    /// An object that is asked for is not there.
    pub(super) fn seeds<'a>(
        &self,
        index: &Index,
        forest: &Forest,
        chosen: Option<&FxHashSet<ObjectId>>,
        inquiry: impl FnOnce() -> Inquiry<'a>,
    ) -> Result<Seeds, RunError> {
        if self.objects.is_empty() && self.labelled.is_empty() {
            let all = |chosen: &FxHashSet<ObjectId>| match self.without_owners {
                true => select(index, forest, &chosen.iter().copied().collect::<Vec<_>>(), &[]),
                false => with_owners(forest, chosen),
            };
            return Ok(chosen.map_or(Seeds::All, |chosen| Seeds::Parts(all(chosen))));
        }
        let inquiry = inquiry();
        let mut wanted = Vec::new();
        for object in &self.objects {
            wanted.extend(inquiry.incarnations(object)?);
        }
        for objects in &self.labelled {
            wanted.extend(inquiry.labelled(objects)?);
        }
        let parts = parts(index, forest, chosen, &wanted, &self.selectors);
        Ok(Seeds::Parts(match chosen.filter(|_| self.without_owners) {
            Some(chosen) => {
                let members = parts.iter().flat_map(|part| part.members.intersection(chosen).copied());
                select(index, forest, &members.collect::<Vec<_>>(), &[])
            }
            None => parts,
        }))
    }
}

/// What is shown of the trees of these objects.
pub(super) fn parts(
    index: &Index,
    forest: &Forest,
    chosen: Option<&FxHashSet<ObjectId>>,
    wanted: &[ObjectId],
    selectors: &[Selector],
) -> Vec<Part> {
    let mut parts = select(index, forest, wanted, selectors);
    if let Some(chosen) = chosen {
        for part in &mut parts {
            let in_part: Vec<ObjectId> = part.members.intersection(chosen).copied().collect();
            let owners = in_part.iter().flat_map(|&id| ancestors(forest, id));
            let shown: FxHashSet<ObjectId> = owners.chain(in_part.iter().copied()).collect();
            part.members.retain(|id| shown.contains(id));
        }
        parts.retain(|part| !part.members.is_empty());
    }
    parts
}

impl Seeds {
    pub(super) fn iter<'s>(&'s self, forest: &'s Forest) -> Box<dyn Iterator<Item = Seed<'s>> + 's> {
        match self {
            Self::All => Box::new(forest.roots.iter().map(|&root| Seed::Whole(root))),
            Self::Parts(parts) => Box::new(parts.iter().map(Seed::Part)),
        }
    }

    /// Requests that are told of none of the objects shown.
    pub(super) fn left_out(&self, index: &Index) -> Vec<RequestId> {
        let Self::Parts(parts) = self else { return Vec::new() };
        let members = parts.iter().flat_map(|part| &part.members);
        let shown: FxHashSet<RequestId> = members
            .flat_map(|id| &index.objects[id.0 as usize].requests)
            .map(|attached| attached.request)
            .collect();
        let told = (0..).map(RequestId).zip(&index.told).filter(|(_, told)| **told);
        told.map(|(id, _)| id).filter(|id| !shown.contains(id)).collect()
    }
}
