//! An archive that stays open: its traces one by one, as somebody asks for them.

use super::joined::{Joined, pool};
use super::showing::{Seed, Seeds, parts};
use super::traces::Telling;
use super::{Job, Progress, RunError, Showing};
use crate::history::{Index, ObjectId};
use crate::link::Forest;
use crate::model::Fault;
use crate::parallel::here;
use crate::tree::{ObjectTree, Part, Selector};
use crate::versions::ResourceTag;
use crate::view::{Dialect, Extent, Mode, Trace, View, Views, mode_trace_id, trace_id};
use std::path::Path;
use std::sync::Arc;

/// An archive of an earlier run. What it holds of objects, requests and Events is in memory; what the bodies said is
/// read when a trace is asked for: the rows of its group of trees.
pub struct Opened {
    joined: Joined,
    forest: Forest,
    /// All trees.
    trees: Seeds,
    /// The display modes and selectors that there are.
    views: Arc<Views>,
    /// Fields that are copied to tags.
    tags: Vec<ResourceTag>,
}

/// So many groups of trees stay in memory behind an answer: some twenty megabytes each. What is asked next is mostly of
/// the same tree.
const GROUPS: usize = 1;

/// About so many spans are told at a time: each has several kilobytes while it is.
const PART: usize = 128;

/// A trace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Asked {
    /// The story of all that hangs below a root.
    Story(ObjectId),
    /// The story of one object.
    Alone(ObjectId),
    /// An object in one of the modes that have a number, with what the modifiers of the mode show beside it.
    Shown {
        /// Which.
        object: ObjectId,
        /// The number of the mode, with those of its modifiers.
        number: u32,
    },
}

impl Opened {
    /// Opens an archive, to be shown in these modes as well.
    ///
    /// # Errors
    /// There is none, or it is damaged.
    pub fn open(path: &Path, views: Arc<Views>, progress: &dyn Progress) -> Result<Self, RunError> {
        let job = Job { archive: Some(path.to_owned()), ..Job::default() };
        let mut joined = super::joined::read(&job, &pool(&job)?, progress)?;
        joined.keep_groups(GROUPS);
        let forest = joined.nesting(progress)?.forest(joined.index());
        let chosen = joined.chosen.as_ref();
        let trees = Showing::default().seeds(joined.index(), &forest, chosen, || joined.inquiry())?;
        Ok(Self { joined, forest, trees, views, tags: ResourceTag::defaults() })
    }

    /// Requests, Events and objects.
    pub fn index(&self) -> &Index {
        self.joined.index()
    }

    /// The clusters that it tells of.
    pub fn clusters(&self) -> impl Iterator<Item = &str> {
        self.index().clusters().into_iter()
    }

    /// Who hangs below whom.
    pub const fn forest(&self) -> &Forest {
        &self.forest
    }

    /// Forgets what answers have left in memory.
    pub fn forget(&mut self) {
        self.joined.keep_groups(GROUPS);
    }

    /// Makes something of the story of every tree, side by side, and takes what was made in their order: `begin` it with
    /// the tree and the trace without its spans, and `add` part after part. Returns what could not be read.
    ///
    /// # Errors
    /// Interrupted.
    pub fn each_story<T: Send>(
        &self,
        threads: usize,
        progress: &dyn Progress,
        (begin, add): (impl Fn(&ObjectTree<'_>, &Trace<'_>) -> T + Sync, impl Fn(&mut T, &Trace<'_>) + Sync),
        take: impl FnMut(T),
    ) -> Result<Vec<Fault>, RunError> {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().map_err(RunError::Threads)?;
        let histories = &*self.joined.histories();
        let view = &Showing::default().view(&self.trees);
        let telling = Telling { histories, forest: &self.forest, view, tags: &self.tags, is_alone: false };
        let make = |tree: &ObjectTree<'_>, faults| {
            let Some(story) = view.story(tree) else { return (None, faults) };
            let mut made = begin(tree, &story.frame());
            story.parts(PART).iter().for_each(|part| add(&mut made, &story.told(part)));
            (Some(made), faults)
        };
        let tell = |seed: Seed<'_>| {
            let (made, faults) = telling.tree(seed, make).unwrap_or_default();
            (made.into_iter().collect(), faults)
        };
        telling.tell_all(&self.trees, &pool, progress, tell, take)
    }

    /// Makes something of a trace: `None` where it has no span.
    ///
    /// # Errors
    /// The archive cannot be read any more.
    pub fn tell<T>(&self, asked: Asked, make: impl FnOnce(&Trace<'_>) -> T) -> Result<Option<T>, Fault> {
        self.tree(asked, &self.tags, |view, tree| self.whole(asked, view, tree).map(|trace| make(&trace)))
    }

    /// The same for who counts spans: fields are not copied to tags, for which bodies would have to be read.
    ///
    /// # Errors
    /// See [`Opened::tell`].
    pub fn count<T>(&self, asked: Asked, make: impl FnOnce(&Trace<'_>) -> T) -> Result<Option<T>, Fault> {
        self.tree(asked, &[], |view, tree| self.whole(asked, view, tree).map(|trace| make(&trace)))
    }

    /// Makes something of a trace, of `part` after part of it side by side, and then something of the trace without its
    /// spans and of all that was made: `None` where it has no span. All parts have its id and its services, and their
    /// spans stand in its order.
    ///
    /// # Errors
    /// See [`Opened::tell`].
    pub fn tell_parts<P: Send, T>(
        &self,
        asked: Asked,
        part: impl Fn(&Trace<'_>) -> P + Sync,
        make: impl FnOnce(&Trace<'_>, Vec<P>) -> T,
    ) -> Result<Option<T>, Fault> {
        self.tree(asked, &self.tags, |view, tree| match view.story(tree) {
            Some(story) => {
                let parts = here(story.parts(PART), |one| part(&story.told(&one)));
                Some(make(&story.frame(), parts))
            }
            None => self.whole(asked, view, tree).map(|mut trace| {
                let parts = vec![part(&trace)];
                trace.spans = Vec::new();
                make(&trace, parts)
            }),
        })
    }

    /// Makes something of the tree of what is asked for, with these tags, and of the way it is shown.
    fn tree<T>(
        &self,
        asked: Asked,
        tags: &[ResourceTag],
        make: impl FnOnce(&View, &ObjectTree<'_>) -> Option<T>,
    ) -> Result<Option<T>, Fault> {
        let histories = &*self.joined.histories();
        let (part, view) = match asked {
            Asked::Story(root) => (self.story(root), Showing::default().view(&self.trees)),
            Asked::Alone(object) => {
                let members = std::iter::once(object).collect();
                (
                    Some(Part { root: object, members }),
                    View::new(Mode::story(), Dialect::Full, 0, Extent::Whole),
                )
            }
            Asked::Shown { object, number } => {
                let Some((mode, selectors)) = self.mode(number) else { return Ok(None) };
                let modifiers = selectors.iter().fold(0, |all, selector| all | selector.id);
                let chosen = self.joined.chosen.as_ref();
                let parts = parts(self.index(), &self.forest, chosen, &[object], &selectors);
                (parts.into_iter().next(), View::new(mode, Dialect::Full, modifiers, Extent::Part))
            }
        };
        let telling = Telling { histories, forest: &self.forest, view: &view, tags, is_alone: true };
        let seed = match (&part, asked) {
            (Some(part), _) => Seed::Part(part),
            (None, Asked::Story(root)) => Seed::Whole(root),
            (None, _) => return Ok(None),
        };
        let told = telling
            .tree(seed, |tree, faults| faults.into_iter().next().map_or_else(|| Ok(make(&view, tree)), Err));
        told.unwrap_or(Ok(None))
    }

    /// The trace of a tree, under the id by which it was asked for: of the object, not of the topmost that is shown
    /// beside it.
    fn whole<'t>(&self, asked: Asked, view: &View, tree: &'t ObjectTree<'t>) -> Option<Trace<'t>> {
        let mut trace = view.traces(tree).traces.into_iter().next()?;
        let own = trace.id;
        if let Some(id) = self.id(asked).filter(|id| *id != own) {
            trace.id = id;
            let links = trace.spans.iter_mut().flat_map(|span| &mut span.links);
            links.filter(|link| link.trace == own).for_each(|link| link.trace = id);
        }
        Some(trace)
    }

    /// The mode of a number, with what its modifiers show beside an object.
    pub fn mode(&self, number: u32) -> Option<(Mode, Vec<Selector>)> {
        self.views.mode(&format!("{number:08x}"))
    }

    /// What of a tree is told, where that is not all of it.
    fn story(&self, root: ObjectId) -> Option<Part> {
        match &self.trees {
            Seeds::All => None,
            Seeds::Parts(parts) => parts.iter().find(|part| part.root == root).cloned(),
        }
    }

    /// The id of a trace; none of one that has none of its own.
    pub fn id(&self, asked: Asked) -> Option<crate::view::TraceId> {
        let of = |id: ObjectId| trace_id(self.index(), &self.index().objects[id.0 as usize]);
        match asked {
            Asked::Story(root) => Some(of(root)),
            Asked::Alone(_) => None,
            Asked::Shown { object, number } => Some(mode_trace_id(number, of(object))),
        }
    }
}
