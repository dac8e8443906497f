//! The second pass into an endpoint instead of files.

use super::{Job, Progress, RunError, conclude, joined, telling};
use crate::history::Index;
use crate::push::{Push, Stopped, Watch};
use crate::report::{Pushed, Summary};
use crate::sink::Parcel;
use crate::view::Trace;
use std::cell::Cell;
use std::ops::ControlFlow;
use std::time::{Duration, Instant, SystemTime};

/// Sends all traces of a job to an endpoint; its outputs are left alone. With `to_now`, all times are moved by the
/// same number of whole seconds, so that the archive ends less than a second ago.
///
/// # Errors
/// Nothing was sent, see [`RunError`]. That it ended before its end is no error: [`Summary::pushed`] says so.
pub fn push(job: Job, mut push: Push, to_now: bool, progress: &dyn Progress) -> Result<Summary, RunError> {
    let clock = Instant::now();
    let pool = joined::pool(&job)?;
    let joined = joined::read(&job, &pool, progress)?;
    let shift = to_now.then(|| push.earlier_shift().unwrap_or_else(|| since_the_end(joined.index())));
    push.begin(shift)?;
    progress.phase("pushing");
    conclude(&job, &joined, clock, progress, |source, view, _, summary| {
        let watcher = Watcher { progress, per_mille: Cell::new(0) };
        let (wire, all) = (push.wire(), source.seeds.iter(source.forest).count().max(1));
        let encode = |parcels: &mut Vec<Parcel>, mut trace: Trace<'_>| {
            if let Some(seconds) = shift {
                trace.shift(seconds);
            }
            parcels.push(Parcel::new(&trace, wire));
        };
        let (mut done, mut untaken) = (0, 0);
        let take = |parcels: Vec<Parcel>, trees: usize| {
            let mut parcels = parcels.into_iter();
            let taken = parcels.by_ref().try_for_each(|parcel| push.take(parcel, &watcher));
            untaken += parcels.map(|parcel| parcel.len() as u64).sum::<u64>();
            done += trees;
            watcher.per_mille.set((done * 1000 / all) as u64);
            match taken {
                Ok(()) => ControlFlow::Continue(()),
                Err(Stopped) => ControlFlow::Break(RunError::Interrupted),
            }
        };
        let (mut told, flow) = telling::each(source, view, &pool, progress, (Vec::new, encode), take);
        if flow.is_break() {
            let rest = telling::rest(source, view, &pool, done);
            untaken += rest.spans;
            told.add(rest);
        }
        push.leave(untaken);
        let pushed = push.finish(&watcher);
        summary.warnings.extend(warnings(&pushed));
        summary.pushed = Some(pushed);
        Ok(told)
    })
}

/// Whole seconds from the end of what is told to now.
fn since_the_end(index: &Index) -> i64 {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let now = i64::try_from(now.as_nanos()).unwrap_or(i64::MAX);
    let last = index.range.map(|(_, last)| last).max(index.end);
    let end = match (last, index.window.1) {
        (Some(last), Some(until)) => Some(last.min(until)),
        (last, until) => last.or(until),
    };
    end.map_or(0, |end| now.saturating_sub(end.nanos()).div_euclid(1_000_000_000))
}

/// What the user should know, beyond the counts.
fn warnings(pushed: &Pushed) -> Vec<String> {
    let said = |(words, n): (&String, &u64)| {
        let times = if *n == 1 { "once".to_owned() } else { format!("{n} times") };
        format!("{} accepted spans and said ({times}): {words}", pushed.endpoint)
    };
    let mut warnings: Vec<String> = pushed.warnings.iter().map(said).collect();
    if pushed.repeated > 0 {
        let n = pushed.repeated;
        warnings
            .push(format!("{n} spans may be there twice: they were sent again after nobody had answered"));
    }
    if pushed.changed_traces > 0 {
        let n = pushed.changed_traces;
        warnings.push(format!(
            "{n} traces tell something else than when they were sent before: they were sent again"
        ));
    }
    warnings
}

/// Hands on what a push tells of itself.
struct Watcher<'p> {
    progress: &'p dyn Progress,
    per_mille: Cell<u64>,
}

impl Watch for Watcher<'_> {
    fn sent(&self, so_far: &Pushed) {
        self.progress.done(self.per_mille.get(), &format!("{} spans", so_far.sent));
    }

    fn waiting(&self, why: &str, how_long: Duration) {
        let words = format!("waiting {:.1} s: {why}", how_long.as_secs_f64());
        self.progress.done(self.per_mille.get(), &words);
    }

    fn cancelled(&self) -> bool {
        self.progress.cancelled()
    }
}
