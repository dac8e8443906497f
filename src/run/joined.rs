//! What was read, joined: what every command works on.

use super::books::Books;
use super::clocks::{self, Servers};
use super::reading::Parts;
use super::wanted::WantedKind;
use super::whose::Cluster;
use super::{Extensions, Filter, Job, Progress, RunError};
use super::{doubts, in_vain, kept, reading, silences, summing};
use crate::archive::{FactsInput, Header, Options, Reader, Restored, Spill, Tables};
use crate::ask::Inquiry;
use crate::bodies::Bodies;
use crate::history::{Builder, Index, Noise, ObjectId, RequestId};
use crate::input::{InputFile, Seals};
use crate::report::{ClockReport, Summary};
use crate::state::redact::Redactor;
use crate::versions::{
    Histories, Replayer, deleted_by_collections, lived_on, old_answers, old_snapshots, place_notes,
    wrong_guesses,
};
use rayon::ThreadPool;
use rustc_hash::FxHashSet;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The inputs of a job, read and joined by object.
pub struct Joined {
    /// Requests, Events, objects, and who tells their histories.
    pub(super) found: Found,
    /// The objects that are to be shown, if not all are.
    pub(super) chosen: Option<FxHashSet<ObjectId>>,
    /// The fields that were changed, where none was that was asked for.
    pub(super) changed: Option<BTreeSet<String>>,
    /// What was found, as far as reading tells: no links, no outputs.
    pub summary: Summary,
    /// What it is linked by.
    pub(super) extensions: Arc<Extensions>,
}

/// Where it was found.
#[expect(clippy::large_enum_variant, reason = "there is one in a run")]
pub(super) enum Found {
    /// In logs and whatever else tells of a cluster.
    Logs {
        index: Box<Index>,
        /// Where the text of their bodies is.
        bodies: Bodies,
        /// Takes out what the job says must not be told.
        redactor: Box<Redactor>,
        /// What an archive keeps of what was read.
        facts: Option<KeptFacts>,
        /// What their bytes hash to.
        seals: Seals,
    },
    /// In an archive that an earlier run wrote.
    Tables(Box<(Reader, Restored)>),
}

/// What was said, and by what.
pub(super) struct KeptFacts {
    pub(super) header: Header,
    pub(super) spill: Spill,
}

impl Joined {
    /// Reads the inputs of a job; its outputs are left alone.
    ///
    /// # Errors
    /// See [`RunError`].
    pub fn read(job: &Job, progress: &dyn Progress) -> Result<Self, RunError> {
        read(job, &pool(job)?, progress)
    }

    /// Requests, Events and objects.
    pub fn index(&self) -> &Index {
        match &self.found {
            Found::Logs { index, .. } => index,
            Found::Tables(tables) => &tables.1.index,
        }
    }

    /// Lets the end of the process give back the memory of what was found. Files are closed.
    pub(super) fn leave(self) {
        if let Found::Logs { index, .. } = self.found {
            Box::leak(index);
        }
    }

    /// Who tells the histories of its objects.
    pub(super) fn histories(&self) -> Box<dyn Histories + '_> {
        match &self.found {
            Found::Logs { index, bodies, redactor, .. } => Box::new(Replayer::new(index, bodies, redactor)),
            Found::Tables(tables) => Box::new(Tables::new(&tables.0, &tables.1)),
        }
    }

    /// Keeps of the histories of an archive no more than so many groups of trees in memory.
    pub(super) fn keep_groups(&mut self, groups: usize) {
        if let Found::Tables(tables) = &mut self.found {
            tables.1.keep_groups(groups);
        }
    }

    /// With what options it was written, if it is an archive of an earlier run.
    pub fn kept(&self) -> Option<&Options> {
        match &self.found {
            Found::Logs { .. } => None,
            Found::Tables(tables) => Some(&tables.0.manifest.options),
        }
    }

    /// Takes secrets out of what is told of requests.
    pub(super) const fn redactor(&self) -> Option<&Redactor> {
        match &self.found {
            Found::Logs { redactor, .. } => Some(&**redactor),
            Found::Tables(_) => None,
        }
    }

    /// What answers questions about single objects.
    pub fn inquiry(&self) -> Inquiry<'_> {
        Inquiry::new(self.index(), self.histories())
    }
}

/// The worker threads of a job.
pub(super) fn pool(job: &Job) -> Result<ThreadPool, RunError> {
    rayon::ThreadPoolBuilder::new().num_threads(job.threads).build().map_err(RunError::Threads)
}

/// Reads and joins.
pub(super) fn read(job: &Job, pool: &ThreadPool, progress: &dyn Progress) -> Result<Joined, RunError> {
    if let Some(path) = &job.archive {
        return kept::read(job, path);
    }
    let read = match &job.merged {
        Some(merged) => merged.read(job, pool, progress)?,
        None => reading::read(job, pool, progress)?,
    };
    read.books().check_roles(job)?;
    progress.phase("linking");
    let Parts { builder, books, bodies, facts } = read.into_parts();
    let seals = books.seals.clone();
    let facts = facts.map(|spill| KeptFacts { header: header(job, &books), spill });
    let (mut index, wrong) = join(job, builder, &books, &bodies, progress)?;
    let redactor = job.redaction.redactor(&index);
    let (kinds, changing, changed) = if job.filter.is_on() {
        let replayer = Replayer::new(&index, &bodies, &redactor);
        let changing = job.filter.changing(&index, &replayer);
        let changed = in_vain::changed(&job.filter, &changing, &index, &replayer);
        (job.filter.kinds(&replayer), changing, changed)
    } else {
        Default::default()
    };
    let chosen = filter(&job.filter, &mut index, &kinds, &changing);
    let mut summary = summing::summary(job, books, &index, wrong);
    index.silences = silences::of(&summary);
    summary.warnings.extend(job.merged.iter().flat_map(|merged| merged.warnings().iter().cloned()));
    if let (Some(merged), Some(_)) = (&job.merged, &job.keep) {
        let rules: Vec<&str> = job.extensions.rules.iter().map(|rule| rule.name()).collect();
        summary.warnings.extend(merged.linked_otherwise(&rules));
    }
    let warnings = summary.clocks.iter().map(|clock| clocks::warning(job, clock));
    summary.warnings.extend(warnings.collect::<Vec<_>>());
    summary.warnings.extend(doubts::warnings(&index));
    summing::check(&mut summary);
    if summary.inputs.iter().all(|input| input.holds.is_empty()) {
        return Err(RunError::NothingReadable(Box::new(summary)));
    }
    Ok(Joined {
        found: Found::Logs { index: Box::new(index), bodies, redactor: Box::new(redactor), facts, seals },
        chosen,
        changed,
        summary,
        extensions: Arc::clone(&job.extensions),
    })
}

/// The index of all clusters, and which of their clocks cannot be right.
fn join(
    job: &Job,
    builder: Builder,
    books: &Books,
    bodies: &Bodies,
    progress: &dyn Progress,
) -> Result<(Index, Vec<ClockReport>), RunError> {
    let mut folded = builder.fold(job.only_cluster());
    let clocks = Servers::of(job, books).look_at(job, &mut folded);
    let window = job.window().instants(folded.end());
    let noise = if job.keep_noise { Noise::Kept } else { Noise::LeftOut };
    let index = folded.join(window, noise, |index| {
        for step in STEPS.iter().take_while(|_| !progress.cancelled()) {
            step(index, bodies);
        }
        index.narrow(noise);
    });
    if progress.cancelled() { Err(RunError::Interrupted) } else { Ok((index, clocks)) }
}

/// What is concluded from bodies when all objects are known, in this order.
const STEPS: &[fn(&mut Index, &Bodies)] = &[
    |index, bodies| {
        let old = old_snapshots(index, bodies);
        index.overrule(&old);
    },
    |index, bodies| {
        let wrong = [wrong_guesses(index, bodies), old_answers(index, bodies)].concat();
        index.overrule(&wrong);
    },
    |index, bodies| {
        let deleted = deleted_by_collections(index, bodies);
        index.attach_deleted(&deleted);
    },
    |index, bodies| {
        let alive = lived_on(index, bodies);
        index.overrule(&alive);
    },
    |index, bodies| place_notes(index, bodies),
];

/// What the facts that were read are of.
fn header(job: &Job, books: &Books) -> Header {
    let given = |cluster: Cluster| Some(cluster.given().unwrap_or_default());
    let input = |input: &InputFile| FactsInput {
        path: input.path.display().to_string(),
        role: input.role,
        walked: input.walked,
        size: input.size,
        repeat_of: input.repeat_of,
    };
    Header {
        cluster: job.only_cluster().map(str::to_owned),
        inputs: job.inputs.iter().map(input).collect(),
        clusters: job.inputs.iter().filter_map(|input| given(Cluster::of(job, input.id)?)).collect(),
        members: books.members(job.inputs.len()),
    }
}

/// Leaves out what is not asked for; the objects that are, unless that is all.
pub(super) fn filter(
    filter: &Filter,
    index: &mut Index,
    kinds: &[WantedKind],
    changing: &FxHashSet<RequestId>,
) -> Option<FxHashSet<ObjectId>> {
    if !filter.is_on() {
        return None;
    }
    let ids = || (0..).map(ObjectId);
    let admitted = ids().zip(&index.objects).filter(|(_, object)| filter.admits(kinds, index, object));
    let mut chosen: FxHashSet<ObjectId> = admitted.map(|(id, _)| id).collect();
    filter.apply(index, (kinds, &chosen), changing);
    if filter.is_about_requests() {
        chosen.retain(|id| !index.objects[id.0 as usize].requests.is_empty());
    }
    Some(chosen)
}
