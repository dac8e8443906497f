//! Metrics of all requests, counted while they are read where that can be.

use super::books::Books;
use super::reading::reading_pass;
use super::{Bound, Job, Joined, Progress, RunError, joined, summing};
use crate::archive::Options;
use crate::history::{Builder, Noise};
use crate::metrics::{Collector, Config, Family, Stream};
use crate::model::Timestamp;
use crate::report::Summary;

/// What was counted.
pub struct Counted {
    /// The metrics.
    pub families: Vec<Family>,
    /// What was read. Of logs no requests and objects: they are not kept.
    pub summary: Summary,
    /// With what options an archive was written, if it was one.
    pub kept: Option<Options>,
}

/// Counts requests; totals are told each `step` nanoseconds.
///
/// # Errors
/// See [`RunError`].
pub fn count(job: &Job, config: &Config, step: i64, progress: &dyn Progress) -> Result<Counted, RunError> {
    let collector = Collector::new(config, step);
    let ends_are_known =
        ![job.since, job.until].iter().flatten().any(|bound| matches!(bound, Bound::BeforeEnd(_)));
    let is_named = job.only_cluster().is_some() || !config.filters_clusters();
    if job.archive.is_some() || job.filter.is_on() || !ends_are_known || !is_named {
        let joined = Joined::read(job, progress)?;
        let families = collector.collect(joined.index());
        return Ok(Counted { families, kept: joined.kept().cloned(), summary: joined.summary });
    }
    let pool = joined::pool(job)?;
    let instant = |bound: Option<Bound>| -> Option<Timestamp> { bound?.instant(None) };
    let mut stream = Stream::new(collector, (instant(job.since), instant(job.until)));
    let books: Books = reading_pass(job, &pool, progress, |batch| {
        stream.absorb(batch);
        Ok(())
    })?;
    books.check_roles(job)?;
    let cluster = job.only_cluster();
    let summary = summing::summary(
        job,
        books,
        &Builder::default().finish(cluster, job.window(), Noise::Kept),
        Vec::new(),
    );
    if summary.inputs.iter().all(|input| input.holds.is_empty()) {
        return Err(RunError::NothingReadable(Box::new(summary)));
    }
    Ok(Counted { families: stream.finish(cluster, job.window()), summary, kept: None })
}
