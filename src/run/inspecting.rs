//! What the inputs are, file by file, without joining anything.

use super::books::{Books, FileBook};
use super::in_order::in_order;
use super::origins::{clusters, naming, servers_of};
use super::reading::pieces;
use super::summing::path_of;
use super::whose::Origin;
use super::{Job, Progress, RunError, joined};
use crate::history::Naming;
use crate::input::Piecework;
use crate::model::Fault;
use crate::report::{Contents, FileInspection, Inspection, Period};
use crate::source::{Batch, Counts, Keep, Survey, parse_block_with};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Faults that are kept of each file.
const FAULTS: usize = 10;

/// The rule by which records of foreign files are set aside.
const FOREIGN: &str = "foreign-files";

enum Step {
    Batch(Box<Batch>, u64),
    Other(Piecework),
}

/// Reads all inputs of a job and counts what is in them. Nothing is left out of the counts, whatever the
/// job keeps, and nothing is written.
///
/// # Errors
/// The worker threads could not be started, or the user interrupted it. That nothing could be read is no
/// error: the counts say so.
pub fn inspect(job: &Job, progress: &dyn Progress) -> Result<Inspection, RunError> {
    progress.total(job.inputs.iter().map(|input| input.size).sum());
    let keep = Keep { noise: true, reads: true, no_bodies: true, survey: true, ..Keep::default() };
    let pool = joined::pool(job)?;
    let mut books = Books::new(job.inputs.len());
    let mut surveys = vec![Survey::default(); job.inputs.len()];
    let work = |(piece, origin): (Piecework, Arc<Origin>)| match piece {
        Piecework::Block(block) => Step::Batch(
            Box::new(parse_block_with(&block, keep, &origin.hint, &job.extensions.sources)),
            block.consumed,
        ),
        other => Step::Other(other),
    };
    in_order((&pool, progress), pieces(job, None), work, |step| {
        match step {
            Step::Batch(mut batch, consumed) => {
                progress.advance(consumed);
                let logs = logs(&batch);
                books.enter(&mut batch, consumed);
                if let Some(survey) = &mut batch.survey {
                    survey.logs = logs;
                    let at = batch.file.0 as usize;
                    if at >= surveys.len() {
                        surveys.resize_with(at + 1, Survey::default);
                    }
                    surveys[at].add(survey);
                }
            }
            Step::Other(piece) => {
                if let Piecework::Passed { bytes, .. } = &piece {
                    progress.advance(*bytes);
                }
                books.note(piece);
            }
        }
        Ok(())
    })?;
    books.report_cut_lists();
    surveys.resize_with(books.files.len(), Survey::default);
    Ok(inspection(job, &books, &surveys))
}

fn inspection(job: &Job, books: &Books, surveys: &[Survey]) -> Inspection {
    let naming = naming(books);
    let mut all = (FileBook::default(), Survey::default());
    let mut files = Vec::new();
    for (at, (book, survey)) in books.files.iter().zip(surveys).enumerate() {
        all.0.counts.add(&book.counts);
        // What is foreign is set aside, as in a replay.
        match books.is_foreign(job, at) {
            true => *all.0.counts.set_aside.entry(FOREIGN).or_default() += book.rejected,
            false => all.0.rejected += book.rejected,
        }
        all.0.bytes += book.bytes;
        all.1.add(survey);
        files.push(file(job, at, books, (survey, &naming)));
    }
    let total = contents(&all.0, (&all.1, &naming), books.repaired.len() as u64);
    Inspection { files, total }
}

fn file(job: &Job, at: usize, books: &Books, with: (&Survey, &Naming)) -> FileInspection {
    let book = &books.files[at];
    let is_its = |fault: &&Fault| fault.position.file.0 as usize == at;
    let repaired = books.repaired.iter().filter(is_its).count();
    let faults = books.faults.iter().filter(is_its).take(FAULTS);
    let same_as = job.inputs.get(at).and_then(|input| input.repeat_of);
    FileInspection {
        path: path_of(job, at, book),
        container: book.container.clone(),
        framing: book.framing.to_owned(),
        api_servers: servers_of(job, at, book).into_iter().map(|(name, s)| (name, s.audit_events)).collect(),
        is_foreign: books.is_foreign(job, at),
        same_as: same_as.map(|id| job.inputs[id.0 as usize].path.display().to_string()),
        faults: faults.map(|fault| (fault.position.line, fault.reason.clone())).collect(),
        contents: contents(book, with, repaired as u64),
    }
}

fn contents(book: &FileBook, (survey, naming): (&Survey, &Naming), repaired: u64) -> Contents {
    let counts = &book.counts;
    let of_events = survey.events.map(|(first, last)| Period { first, last });
    // When they were logged: a watch that lasts began long before.
    let of_requests = counts.heard.range().map(|(first, last)| Period { first, last });
    let period = match (of_requests, of_events) {
        (Some(a), Some(b)) => Some(a.including(b)),
        (a, b) => a.or(b),
    };
    let named =
        |map: &BTreeMap<&'static str, u64>| map.iter().map(|(name, n)| ((*name).to_owned(), *n)).collect();
    Contents {
        bytes: book.bytes,
        audit_events: counts.audit_events,
        requests: survey.requests.len() as u64,
        k8s_events: counts.k8s_events,
        objects: counts.objects,
        rejected: book.rejected,
        repaired,
        period,
        by_stage: named(&survey.stages),
        by_verb: survey.verbs.clone(),
        by_level: named(&counts.levels),
        api_versions: survey.versions.clone(),
        clusters: clusters(counts, naming),
        envelopes: named(&counts.envelopes),
        logs: survey.logs.clone(),
        skipped: skipped(counts),
        truncated: survey.truncated,
        kinds: survey.kinds.clone(),
        objects_with_owners: survey.owned,
        distinct_uids: survey.object_uids.len() as u64,
        distinct_k8s_event_uids: survey.event_uids.len() as u64,
    }
}

/// Records of other programs' logs, by the source that read them.
fn logs(batch: &Batch) -> BTreeMap<String, u64> {
    let mut logs = BTreeMap::new();
    for note in batch.events.iter().filter_map(|event| event.note.as_ref()) {
        *logs.entry(batch.strings.get(note.reader).to_owned()).or_default() += 1;
    }
    logs
}

/// What was set aside, whatever the reason.
fn skipped(counts: &Counts) -> BTreeMap<String, u64> {
    let texts = ("log-text", counts.texts);
    let others = counts.set_aside.iter().chain(&counts.aside).map(|(why, n)| (*why, *n));
    others.chain([texts]).filter(|(_, n)| *n > 0).map(|(why, n)| (why.to_owned(), n)).collect()
}
