//! What was found, written to an archive.

use super::in_order::in_order;
use super::joined::{Found, Joined, KeptFacts};
use super::{Job, Progress, Redaction, RunError};
use crate::archive::{self, Encoder, Input, Manifest, Options, Packed, Piece, Spilled, Writer};
use crate::input::{InputFile, Seals};
use crate::link::{Forest, Nesting};
use crate::model::Fault;
use crate::parallel::each;
use crate::report::{self, KeptSummary};
use crate::state::redact::Redactor;
use crate::versions::{KeptBodies, Replayer};
use rayon::ThreadPool;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// Where an archive is where nobody says where.
pub const DEFAULT_ARCHIVE: &str = "kelemetry.archive";

/// The archive to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keep {
    /// Where.
    pub path: PathBuf,
    /// Which bodies are in it.
    pub bodies: KeptBodies,
    /// Whether what the records said is in it: what [`merge`](super::merge) needs.
    pub facts: bool,
}

/// An archive that is being written.
pub(super) struct Keeping {
    keep: Keep,
    writer: Writer,
}

/// One of which only the end is missing.
pub(super) struct Written {
    path: PathBuf,
    writer: Writer,
    manifest: Manifest,
    /// Bodies that could not be read again.
    pub(super) faults: Vec<Fault>,
}

impl Written {
    /// Completes it: only now does it have its place.
    pub(super) fn finish(self) -> Result<report::Written, RunError> {
        let bytes = self.writer.finish(self.manifest)?;
        Ok(report::Written { path: self.path.display().to_string(), format: "archive".to_owned(), bytes })
    }
}

impl Keeping {
    /// Makes sure that it can be written.
    pub(super) fn create(keep: &Keep) -> Result<Self, RunError> {
        Ok(Self { keep: keep.clone(), writer: Writer::create(&keep.path)? })
    }

    /// Writes all trees, in the order of the index.
    pub(super) fn keep(
        self,
        job: &Job,
        found: &Joined,
        (nesting, forest): (&Nesting, &Forest),
        pool: &ThreadPool,
        progress: &dyn Progress,
    ) -> Result<Written, RunError> {
        let Self { keep, mut writer } = self;
        let Found::Logs { index, bodies, redactor, facts, seals } = &found.found else {
            let what = "is read: one can be written of logs alone";
            return Err(RunError::NotKept { path: keep.path, what });
        };
        let replayer = Replayer::new(index, bodies, redactor);
        let found_all = archive::Found {
            index,
            nesting,
            forest,
            replayer: &replayer,
            chosen: found.chosen.as_ref(),
            bodies: keep.bodies,
        };
        let trees = write_trees(&mut writer, &Encoder::new(found_all)?, pool, progress)?;
        let mut faults = trees.faults;
        if let Some(KeptFacts { header, spill }) = facts {
            writer.begin_facts(header)?;
            let packer = archive::Facts { spill, bodies, redactor, shown: &trees.shown };
            let unread = write_facts(&mut writer, &packer, pool, progress)?;
            // Most were wanted for the tables as well.
            let told: BTreeSet<_> = faults.iter().map(|fault| fault.position).collect();
            faults.extend(unread.into_iter().filter(|fault: &Fault| !told.contains(&fault.position)));
        }
        let options = options(job, &keep, found, redactor);
        let inputs = inputs(job, seals, pool);
        let manifest = Manifest::new(index, options, inputs, KeptSummary::from(&found.summary));
        Ok(Written { path: keep.path, writer, manifest, faults })
    }
}

/// By what the archive was made.
fn options(job: &Job, keep: &Keep, found: &Joined, redactor: &Redactor) -> Options {
    let redact_key = match &job.redaction {
        Redaction::Done { key, .. } => key.clone(),
        _ => redactor.key_name(),
    };
    Options {
        noise: job.keep_noise,
        reads: job.keep_reads,
        changes: job.keep_bodies,
        bodies: if job.keep_bodies { keep.bodies } else { KeptBodies::None }.name().to_owned(),
        redacted: !matches!(job.redaction, Redaction::Off),
        filtered: found.chosen.is_some(),
        facts: matches!(&found.found, Found::Logs { facts: Some(_), .. }),
        redact_key,
        redact_rules: job.redaction.rules(),
        sources: match &job.merged {
            Some(merged) => merged.added_sources(),
            None => job.extensions.sources.added(),
        },
        link_rules: job.extensions.rules.iter().map(|rule| rule.name().to_owned()).collect(),
    }
}

/// What writing the tables brought.
struct Trees {
    /// Bodies that could not be read again.
    faults: Vec<Fault>,
    /// The hashes of the bodies that the tables hold as they are, sorted.
    shown: Vec<u64>,
}

fn write_trees(
    writer: &mut Writer,
    encoder: &Encoder<'_>,
    pool: &ThreadPool,
    progress: &dyn Progress,
) -> Result<Trees, RunError> {
    let mut groups = encoder.groups().peekable();
    let groups = std::iter::from_fn(|| {
        let group = groups.next()?;
        Some((group, groups.peek().is_none()))
    });
    let work = |(roots, is_last): (Vec<_>, bool)| encoder.encode(&roots, is_last);
    let mut trees = Trees { faults: Vec::new(), shown: Vec::new() };
    in_order((pool, progress), groups, work, |piece| {
        let mut piece: Piece = piece?;
        trees.faults.append(&mut piece.faults);
        trees.shown.append(&mut piece.shown);
        Ok(writer.append(piece)?)
    })?;
    trees.shown.sort_unstable();
    trees.shown.dedup();
    Ok(trees)
}

/// Returns what could not be read again.
fn write_facts(
    writer: &mut Writer,
    packer: &archive::Facts<'_>,
    pool: &ThreadPool,
    progress: &dyn Progress,
) -> Result<Vec<Fault>, RunError> {
    let mut unread = Vec::new();
    let work = |step: &Spilled| packer.encode(step);
    in_order((pool, progress), packer.spill.steps(), work, |packed| {
        let packed: Packed = packed.map_err(RunError::Spill)?;
        unread.extend(packed.faults.iter().cloned());
        Ok(writer.append_facts(&packed)?)
    })?;
    Ok(unread)
}

/// The inputs with their hashes: of what was read as it was read, of others as they are now. One that is no file any more
/// has none.
fn inputs(job: &Job, seals: &Seals, pool: &ThreadPool) -> Vec<Input> {
    let input = |input: &InputFile| {
        let (size, hash) = match seals.of(input.id) {
            Some(seal) => (seal.bytes, Some(archive::in_words(seal.xxh3_128))),
            None => (input.size, archive::hash_of(&input.path).ok()),
        };
        Input { path: input.path.display().to_string(), size, xxh3_128: hash }
    };
    match &job.merged {
        Some(merged) => merged.inputs().to_vec(),
        None => each(pool, job.inputs.iter().collect(), input),
    }
}
