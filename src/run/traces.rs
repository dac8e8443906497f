//! Every trace of an archive, for commands that read traces instead of writing them.

use super::in_order::in_order;
use super::showing::{Seed, Seeds};
use super::{Joined, Progress, RunError, Showing};
use crate::link::Forest;
use crate::model::Fault;
use crate::tree::ObjectTree;
use crate::versions::{Histories, ResourceTag};
use crate::view::{Trace, View};
use rayon::ThreadPool;

/// Where trees come from, and how they are shown.
#[derive(Clone, Copy)]
pub(super) struct Telling<'a> {
    pub(super) histories: &'a dyn Histories,
    pub(super) forest: &'a Forest,
    pub(super) view: &'a View,
    pub(super) tags: &'a [ResourceTag],
    /// Whether no other tree is told meanwhile: all threads may work on one.
    pub(super) is_alone: bool,
}

impl Telling<'_> {
    /// Makes something of each trace of a tree. Returns what could not be read again.
    fn tell<T>(&self, seed: Seed<'_>, make: impl Fn(&Trace<'_>) -> T) -> (Vec<T>, Vec<Fault>) {
        let all = |tree: &ObjectTree<'_>, faults| {
            let traces = self.view.traces(tree).traces;
            (traces.iter().map(make).collect(), faults)
        };
        self.tree(seed, all).unwrap_or_default()
    }

    /// Makes something of a tree that knows what its bodies say, and of what could not be read again of that; `None`
    /// where there is nothing to tell.
    pub(super) fn tree<T>(
        &self,
        seed: Seed<'_>,
        make: impl FnOnce(&ObjectTree<'_>, Vec<Fault>) -> T,
    ) -> Option<T> {
        let Self { histories, forest, tags, is_alone, .. } = *self;
        let mut tree = seed.tree(histories.index(), forest, histories.redactor());
        if tree.is_empty() {
            return None;
        }
        let faults = if is_alone { tree.replay_here(histories) } else { tree.replay(histories) };
        tree.tag(histories, tags);
        let made = make(&tree, faults);
        if is_alone {
            tree.forget_here();
        }
        Some(made)
    }

    /// Tells all of these trees, side by side; what was made comes in their order.
    pub(super) fn tell_all<T: Send>(
        &self,
        seeds: &Seeds,
        pool: &ThreadPool,
        progress: &dyn Progress,
        tell: impl Fn(Seed<'_>) -> (Vec<T>, Vec<Fault>) + Sync,
        mut take: impl FnMut(T),
    ) -> Result<Vec<Fault>, RunError> {
        let mut faults = Vec::new();
        in_order((pool, progress), seeds.iter(self.forest), tell, |(made, lost)| {
            made.into_iter().for_each(&mut take);
            faults.extend(lost);
            Ok(())
        })?;
        Ok(faults)
    }
}

impl Joined {
    /// Makes something of every trace, side by side, and takes what was made in the order of the traces.
    ///
    /// # Errors
    /// An object that is asked for is not there; interrupted.
    pub fn each_trace<T: Send>(
        &self,
        showing: &Showing,
        threads: usize,
        progress: &dyn Progress,
        make: impl Fn(&Trace<'_>) -> T + Sync,
        take: impl FnMut(T),
    ) -> Result<(), RunError> {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().map_err(RunError::Threads)?;
        let index = self.index();
        let forest = self.nesting(progress)?.forest(index);
        let histories = &*self.histories();
        let seeds = showing.seeds(index, &forest, self.chosen.as_ref(), || self.inquiry())?;
        let view = &showing.view(&seeds);
        let telling =
            Telling { histories, forest: &forest, view, tags: &showing.resource_tags, is_alone: false };
        // What cannot be read again is missing from the trace, as it is from outputs.
        telling.tell_all(&seeds, &pool, progress, |seed| telling.tell(seed, &make), take).map(drop)
    }
}
