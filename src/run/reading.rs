//! The first pass: every record of every input, once.

use super::books::Books;
use super::in_order::in_order;
use super::whose::{Cluster, Origin};
use super::{Job, Progress, RunError};
use crate::archive::{Said, Spill};
use crate::bodies::Bodies;
use crate::history::Builder;
use crate::input::{Opened, Piecework, ReadOptions, Seals, read as read_inputs};
use crate::source::{AUDIT_KEY, Batch, Keep, parse_block_with};
use rayon::ThreadPool;
use std::io;
use std::sync::Arc;

/// The index under construction, and the books.
pub(super) struct Read {
    builder: Builder,
    books: Books,
    bodies: Bodies,
    /// What an archive will keep of all that was said.
    facts: Option<Spill>,
}

/// What reading came to.
pub(super) struct Parts {
    pub(super) builder: Builder,
    pub(super) books: Books,
    pub(super) bodies: Bodies,
    pub(super) facts: Option<Spill>,
}

/// What a step of reading brought, and the form in which it is kept.
pub(super) struct Step {
    said: Said,
    facts: Option<Vec<u8>>,
}

impl Step {
    pub(super) fn new(said: Said, keeps_facts: bool) -> Self {
        let facts = keeps_facts.then(|| said.to_bytes());
        Self { said, facts }
    }
}

/// Reads all inputs.
pub(super) fn read(job: &Job, pool: &ThreadPool, progress: &dyn Progress) -> Result<Read, RunError> {
    progress.total(job.inputs.iter().map(|input| input.size).sum());
    let bodies = Bodies::new(job.inputs.iter().map(|input| input.path.as_path()), job.spill_dir.clone());
    let read = Read::new(job, bodies);
    let seals = job.keep.is_some().then(|| read.books.seals.clone());
    let keeps_facts = job.keeps_facts();
    let work = |piece| Ok(Step::new(said(job, piece), keeps_facts));
    read.all(job, (pool, progress), pieces(job, seals), work)
}

/// Reads all inputs, and hands on what each block holds, in their order. Returns the books.
pub(super) fn reading_pass(
    job: &Job,
    pool: &ThreadPool,
    progress: &dyn Progress,
    mut take: impl FnMut(Batch) -> io::Result<()>,
) -> Result<Books, RunError> {
    progress.total(job.inputs.iter().map(|input| input.size).sum());
    let mut books = Books::new(job.inputs.len());
    let work = |piece| said(job, piece);
    in_order((pool, progress), pieces(job, None), work, |said| {
        books.hear(said, progress).map_or(Ok(()), |batch| take(*batch)).map_err(RunError::Spill)
    })?;
    books.close(job);
    Ok(books)
}

/// What a piece of an input says.
fn said(job: &Job, (piece, origin): (Piecework, Arc<Origin>)) -> Said {
    let (noise, reads, events) = (job.keep_noise, job.keep_reads, job.keep_event_requests);
    let keep = Keep { noise, reads, events, no_bodies: !job.keep_bodies, ..Keep::default() };
    let mut said = match piece {
        Piecework::Block(block) => {
            let batch = Box::new(parse_block_with(&block, keep, &origin.hint, &job.extensions.sources));
            Said::Batch { batch, consumed: block.consumed }
        }
        Piecework::Opened(opened) => Said::Opened(opened),
        Piecework::Passed { file, bytes } => Said::Passed { file, bytes },
        Piecework::Fault(fault) => Said::Fault(fault),
    };
    if let Some(cluster) = &origin.cluster {
        cluster.name(&mut said);
    }
    said
}

/// The pieces of all inputs, each with what is known of its file. What their bytes hash to is noted in `seals`.
pub(super) fn pieces(job: &Job, seals: Option<Seals>) -> impl Iterator<Item = (Piecework, Arc<Origin>)> + '_ {
    let mut origin = Arc::default();
    let sources = Arc::clone(&job.extensions);
    let reader = read_inputs(&job.inputs, options(job));
    let reader = reader.with_seals(seals).with_lines(move |path| sources.sources.claim(path));
    let reader = reader.looking_for(AUDIT_KEY, "audit events");
    reader.map(move |piece| {
        if let Piecework::Opened(Opened { file, member, .. }) = &piece {
            let (input, path) = match member {
                Some(member) => (member.of, member.below(&job.inputs[member.of.0 as usize].path)),
                None => (*file, job.inputs[file.0 as usize].path.clone()),
            };
            let hint = job.extensions.sources.hint(&path);
            origin = Arc::new(Origin { hint, cluster: Cluster::of(job, input) });
        }
        (piece, Arc::clone(&origin))
    })
}

/// Who sets a limit means it; without one both are guarded, the size and the ratio.
fn options(job: &Job) -> ReadOptions {
    let options = ReadOptions::default();
    match job.max_expansion {
        Some(max_expansion) => ReadOptions { max_expansion, max_ratio: u64::MAX, ..options },
        None => options,
    }
}

impl Read {
    pub(super) fn new(job: &Job, bodies: Bodies) -> Self {
        Self {
            builder: Builder::default(),
            books: Books::new(job.inputs.len()),
            bodies,
            facts: job.keeps_facts().then(|| Spill::new(job.spill_dir.clone())),
        }
    }

    /// Takes in what a step brought.
    fn take(&mut self, step: Step, progress: &dyn Progress) -> Result<(), RunError> {
        let Step { said, facts } = step;
        let file = said.file();
        let mut batch = self.books.hear(said, progress);
        let packed = batch.as_mut().map(|batch| self.bodies.add(&batch.take_packed()));
        let base = packed.unwrap_or(Ok(0)).map_err(RunError::Spill)?;
        // Before the batch is taken in: a text that is huge would be held once more.
        if let Some((spill, facts)) = self.facts.as_mut().zip(facts) {
            spill.add(file, &facts, base).map_err(RunError::Spill)?;
        }
        if let Some(mut batch) = batch {
            batch.shift_bodies(base);
            self.builder.absorb(*batch);
        }
        Ok(())
    }

    /// Takes in all that there is, in its order; `work` is done on other threads.
    pub(super) fn all<I: Send>(
        mut self,
        job: &Job,
        of_run: (&ThreadPool, &dyn Progress),
        items: impl IntoIterator<Item = I>,
        work: impl Fn(I) -> Result<Step, RunError> + Sync,
    ) -> Result<Self, RunError> {
        in_order(of_run, items, work, |step| self.take(step?, of_run.1))?;
        self.books.close(job);
        Ok(self)
    }

    pub(super) const fn books(&self) -> &Books {
        &self.books
    }

    pub(super) fn into_parts(self) -> Parts {
        let Self { builder, books, bodies, facts } = self;
        Parts { builder, books, bodies, facts }
    }
}
