//! Every trace of an archive, for commands that read traces instead of writing them.

use super::showing::Seed;
use super::{Archive, Progress, RunError, Showing};
use crate::parallel::ordered;
use crate::view::Trace;
use std::ops::ControlFlow;

impl Archive {
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
        mut take: impl FnMut(T),
    ) -> Result<(), RunError> {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().map_err(RunError::Threads)?;
        let index = self.index();
        let forest = self.nesting().forest(index);
        let histories = &*self.histories();
        let seeds = showing.seeds(index, &forest, self.chosen.as_ref(), || self.inquiry())?;
        let view = showing.view(&seeds);
        let work = |seed: Seed<'_>| {
            let mut tree = seed.tree(index, &forest, histories.redactor());
            if tree.is_empty() {
                return Vec::new();
            }
            // What cannot be read again is missing from the trace, as it is from outputs.
            drop(tree.replay(histories));
            tree.tag(histories, &showing.resource_tags);
            view.traces(&tree).traces.iter().map(&make).collect()
        };
        let flow = ordered(&pool, seeds.iter(&forest), work, |made| {
            if progress.cancelled() {
                return ControlFlow::Break(RunError::Interrupted);
            }
            made.into_iter().for_each(&mut take);
            ControlFlow::Continue(())
        });
        match flow {
            ControlFlow::Break(error) => Err(error),
            ControlFlow::Continue(()) => Ok(()),
        }
    }
}
