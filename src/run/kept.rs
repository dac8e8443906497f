//! An archive that is read, as the logs that it was made of would be.

use super::joined::{Found, Joined, filter};
use super::{Job, Redaction, RunError, in_vain, silences, summing};
use crate::archive::{Options, Reader, Restored, Tables};
use crate::report::Summary;
use crate::versions::ResourceTag;
use std::path::Path;

/// Opens the archive of a job.
pub(super) fn read(job: &Job, path: &Path) -> Result<Joined, RunError> {
    let reader = Reader::open(path)?;
    check(job, path, &reader.manifest.options)?;
    let mut restored = reader.restore()?;
    restored.index.look_through(job.window());
    let (mut chosen, mut changed) = (None, None);
    if job.filter.is_on() {
        let (kinds, changing) = {
            let tables = Tables::new(&reader, &restored);
            let changing = job.filter.changing(&restored.index, &tables);
            changed = in_vain::changed(&job.filter, &changing, &restored.index, &tables);
            (job.filter.kinds(&tables), changing)
        };
        chosen = filter(&job.filter, &mut restored.index, &kinds, &changing);
    }
    let chosen = match (restored.chosen.take(), chosen) {
        (Some(before), Some(now)) => Some(before.intersection(&now).copied().collect()),
        (before, now) => before.or(now),
    };
    let summary = summary(reader.manifest.summary.clone().into(), &restored);
    let extensions = std::sync::Arc::clone(&job.extensions);
    restored.index.silences = silences::of(&summary);
    Ok(Joined { found: Found::Tables(Box::new((reader, restored))), chosen, changed, summary, extensions })
}

/// Whether the archive has what is asked for.
fn check(job: &Job, path: &Path, options: &Options) -> Result<(), RunError> {
    let is_same = match &job.redaction {
        Redaction::Off => !options.redacted,
        Redaction::Done { .. } => true,
        Redaction::On { .. } => job.redaction.is_usual(),
    };
    let whats = [
        (!is_same, "was redacted when it was written: options about secrets are for the replay"),
        (job.keep_noise && !options.noise, "was written without --include-noise: replay again with it"),
        (job.keep_reads && !options.reads, "was written without --include-reads: replay again with it"),
        (!job.keep_bodies && options.changes, "holds what writes changed: --no-bodies is for the replay"),
        (
            job.showing.resource_tags.iter().any(ResourceTag::is_asked_for) && options.bodies != "all",
            "was written without all bodies, which tags are copied from: replay with --keep-bodies all",
        ),
    ];
    let added = job.extensions.added();
    let links = [
        (
            added && options.bodies != "all",
            "was written without all bodies, which link rules read: replay with --keep-bodies all",
        ),
        (job.extensions.lacks(), "holds the links that the replay found: --no-link is for the replay"),
    ];
    match whats.into_iter().chain(links).find(|(is_so, _)| *is_so) {
        Some((_, what)) => Err(RunError::NotKept { path: path.to_owned(), what }),
        None => Ok(()),
    }
}

/// What is told of the inputs, with the requests that are left.
fn summary(mut summary: Summary, restored: &Restored) -> Summary {
    let index = &restored.index;
    for (rule, n) in &index.tally.filtered {
        summary.ledger.requests -= n;
        summary.ledger.filter(rule, *n);
    }
    summing::add_contents(&mut summary, index);
    summary
}
