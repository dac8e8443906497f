//! What the steps of a run have in common: work on other threads, taken in its order until somebody stops it.

use super::{Progress, RunError};
use crate::parallel::ordered;
use rayon::ThreadPool;
use std::ops::ControlFlow;

/// Has `work` done on other threads, and takes what comes of it in the order of the items.
///
/// # Errors
/// The first that `take` says, or that it was interrupted.
pub(super) fn in_order<I: Send, T: Send>(
    (pool, progress): (&ThreadPool, &dyn Progress),
    items: impl IntoIterator<Item = I>,
    work: impl Fn(I) -> T + Sync,
    mut take: impl FnMut(T) -> Result<(), RunError>,
) -> Result<(), RunError> {
    let flow = ordered(pool, items, work, |done| {
        let taken = if progress.cancelled() { Err(RunError::Interrupted) } else { take(done) };
        taken.map_or_else(ControlFlow::Break, ControlFlow::Continue)
    });
    match flow {
        ControlFlow::Break(error) => Err(error),
        ControlFlow::Continue(()) => Ok(()),
    }
}
