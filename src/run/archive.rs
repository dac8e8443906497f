//! What was read, joined: what every command works on.

use super::origins;
use super::reading;
use super::summing;
use super::{Filter, Job, Progress, RunError};
use crate::ask::Inquiry;
use crate::bodies::Bodies;
use crate::history::{Index, ObjectId};
use crate::report::Summary;
use crate::state::redact::Redactor;
use crate::versions::{Replayer, deleted_by_collections};
use rayon::ThreadPool;
use rustc_hash::FxHashSet;

/// The inputs of a job, read and joined by object.
pub struct Archive {
    /// Requests, Events and objects.
    pub index: Index,
    /// Where the text of their bodies is.
    pub(super) bodies: Bodies,
    /// Takes out what the job says must not be told.
    pub(super) redactor: Redactor,
    /// The objects that are to be shown, if not all are.
    pub(super) chosen: Option<FxHashSet<ObjectId>>,
    /// What was found, as far as reading tells: no links, no outputs.
    pub summary: Summary,
}

impl Archive {
    /// Reads the inputs of a job; its outputs are left alone.
    ///
    /// # Errors
    /// See [`RunError`].
    pub fn read(job: &Job, progress: &dyn Progress) -> Result<Self, RunError> {
        read(job, &pool(job)?, progress)
    }

    /// What answers questions about single objects.
    pub fn inquiry(&self) -> Inquiry<'_> {
        Inquiry::new(&self.index, Replayer::new(&self.index, &self.bodies, &self.redactor))
    }
}

/// The worker threads of a job.
pub(super) fn pool(job: &Job) -> Result<ThreadPool, RunError> {
    rayon::ThreadPoolBuilder::new().num_threads(job.threads).build().map_err(RunError::Threads)
}

/// Reads and joins.
pub(super) fn read(job: &Job, pool: &ThreadPool, progress: &dyn Progress) -> Result<Archive, RunError> {
    let read = reading::read(job, pool, progress)?;
    read.check_roles(job)?;
    progress.phase("linking");
    let (builder, books, bodies) = read.into_parts();
    let cluster = origins::cluster(job, &books);
    let mut index = builder.join(&cluster, job.window(), job.keep_noise);
    let deleted = deleted_by_collections(&index, &bodies);
    index.attach_deleted(&deleted);
    index.narrow(job.keep_noise);
    let redactor = job.redaction.redactor(&index);
    let chosen = filter(&job.filter, &mut index, &bodies, &redactor);
    let summary = summing::summary(job, books, &index);
    if summary.inputs.iter().all(|input| input.holds.is_empty()) {
        return Err(RunError::NothingReadable(Box::new(summary)));
    }
    Ok(Archive { index, bodies, redactor, chosen, summary })
}

/// Leaves out what is not asked for; the objects that are, unless that is all.
fn filter(
    filter: &Filter,
    index: &mut Index,
    bodies: &Bodies,
    redactor: &Redactor,
) -> Option<FxHashSet<ObjectId>> {
    if !filter.is_on() {
        return None;
    }
    let replayer = Replayer::new(index, bodies, redactor);
    let (kinds, changing) = (filter.kinds(&replayer), filter.changing(index, &replayer));
    let ids = || (0..).map(ObjectId);
    let admitted = ids().zip(&index.objects).filter(|(_, object)| filter.admits(&kinds, index, object));
    let mut chosen: FxHashSet<ObjectId> = admitted.map(|(id, _)| id).collect();
    filter.apply(index, &chosen, &changing);
    if filter.is_about_requests() {
        chosen.retain(|id| !index.objects[id.0 as usize].requests.is_empty());
    }
    Some(chosen)
}
