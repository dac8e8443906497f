//! Several archives become one: what the records said is taken from each, and concluded from anew.

mod alike;

use super::in_order::in_order;
use super::reading::{Read, Step};
use super::whose::Cluster;
use super::{Bound, Job, Keep, Progress, Redaction, RunError};
use crate::archive::{FactsFile, Frame, Header, Input, Manifest, Reader, Said, Shown};
use crate::bodies::Bodies;
use crate::history::UNNAMED;
use crate::input::InputFile;
use crate::model::FileId;
use crate::versions::KeptBodies;
use rayon::ThreadPool;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Why archives cannot be joined.
#[derive(Debug, thiserror::Error)]
pub enum MergeError {
    /// One holds no more than tables.
    #[error("{} {why}: what its records said is not in it, which a merge needs; replay once more", path.display())]
    NoFacts {
        /// Which.
        path: PathBuf,
        /// Why, as the rest of a sentence that begins with it.
        why: &'static str,
    },
    /// What is in them was chosen by different options.
    #[error("{} was written {what}, {} was not: replay one of them once more", one.display(), other.display())]
    Differ {
        /// One of them.
        one: PathBuf,
        /// Another one.
        other: PathBuf,
        /// How the first was written.
        what: String,
    },
    /// The facts of one lead nowhere.
    #[error("the facts of {} are damaged", .0.display())]
    Damaged(PathBuf),
}

/// The archives of a merge.
#[derive(Debug)]
pub struct Merged {
    sources: Vec<Source>,
    /// The inputs of all.
    inputs: Vec<Input>,
    warnings: Vec<String>,
}

#[derive(Debug)]
struct Source {
    path: PathBuf,
    manifest: Manifest,
    facts: FactsFile,
    /// The new number of each file; none of what another archive has as well.
    files: Vec<Option<FileId>>,
}

/// The job that makes one archive of several. Those of one cluster are joined as if all their inputs had been
/// replayed together, those of others stand beside them.
///
/// # Errors
/// One is no archive, or they cannot be joined.
pub fn merge(archives: &[PathBuf], output: PathBuf, threads: usize) -> Result<Job, RunError> {
    let sources = archives.iter().map(|path| open(path)).collect::<Result<Vec<_>, _>>()?;
    if let Some(first) = sources.first() {
        sources.iter().try_for_each(|other| alike::same_options(first, other))?;
    }
    let (cluster, of_inputs) = clusters(&sources);
    let mut merged = Merged { sources, inputs: Vec::new(), warnings: Vec::new() };
    let inputs = merged.number(&of_inputs);
    merged.warnings = merged.different_keys().into_iter().collect();
    let options = merged.sources.first().map(|source| source.manifest.options.clone()).unwrap_or_default();
    let bound = |of: fn(&Source) -> Option<Bound>, wider: fn(Bound, Bound) -> Bound| {
        let bounds: Option<Vec<Bound>> = merged.sources.iter().map(of).collect();
        bounds?.into_iter().reduce(wider)
    };
    let key = if merged.warnings.is_empty() { options.redact_key.clone() } else { String::new() };
    Ok(Job {
        keep: Some(Keep { path: output, bodies: KeptBodies::All, facts: true }),
        cluster,
        since: bound(|source| source.manifest.since(), earlier),
        until: bound(|source| source.manifest.until(), later),
        keep_noise: options.noise,
        keep_reads: options.reads,
        keep_bodies: options.changes,
        redaction: if options.redacted {
            Redaction::Done { key, rules: options.redact_rules }
        } else {
            Redaction::Off
        },
        threads,
        inputs,
        merged: Some(Arc::new(merged)),
        ..Job::default()
    })
}

/// The job that concludes anew, by the same rules as the other one, from what the records of its archive said; it writes
/// nothing.
///
/// # Errors
/// The archive has no facts, or cannot be read.
pub fn conclude_anew(job: &Job) -> Result<Job, RunError> {
    let archives: Vec<PathBuf> = job.archive.iter().cloned().collect();
    let anew = merge(&archives, PathBuf::new(), job.threads)?;
    Ok(Job { keep: None, extensions: Arc::clone(&job.extensions), ..anew })
}

fn earlier(one: Bound, other: Bound) -> Bound {
    if before(one, other) { one } else { other }
}

fn later(one: Bound, other: Bound) -> Bound {
    if before(one, other) { other } else { one }
}

/// Bounds of archives are instants.
const fn before(one: Bound, other: Bound) -> bool {
    match (one, other) {
        (Bound::At(one), Bound::At(other)) => one.nanos() < other.nanos(),
        _ => true,
    }
}

fn open(path: &Path) -> Result<Source, RunError> {
    let manifest = Reader::open(path)?.manifest;
    let options = &manifest.options;
    let whys = [
        (options.filtered, "was written with options like --namespace, of some of the objects"),
        (options.changes && options.bodies != "all", "was written without all bodies (--keep-bodies)"),
        (!options.facts, "was written with --no-facts, or by a program that knew no merge"),
    ];
    if let Some((_, why)) = whys.into_iter().find(|(is_so, _)| *is_so) {
        return Err(MergeError::NoFacts { path: path.to_owned(), why }.into());
    }
    let facts = FactsFile::open(path, &manifest)?;
    if facts.header.inputs.len() != manifest.inputs.len() {
        return Err(MergeError::Damaged(path.to_owned()).into());
    }
    Ok(Source { path: path.to_owned(), manifest, facts, files: Vec::new() })
}

/// What the user called a cluster; none where the records tell.
type Name = Option<Arc<str>>;

/// What the user called the cluster of all of it, and of each input of each archive where there are several. Where
/// nobody gave a name the records of all tell, as in a replay of all inputs; else an archive without a name is of the
/// only cluster that has one.
fn clusters(sources: &[Source]) -> (Option<String>, Vec<Vec<Name>>) {
    let of_records = || sources.iter().map(|source| vec![None; source.facts.header.inputs.len()]).collect();
    let is_given = |header: &Header| header.cluster.is_some() || !header.clusters.is_empty();
    if !sources.iter().any(|source| is_given(&source.facts.header)) {
        return (None, of_records());
    }
    let each: Vec<Vec<Name>> = sources.iter().map(Source::clusters).collect();
    let names: BTreeSet<&str> = each.iter().flatten().flatten().map(|name| &**name).collect();
    if names.len() > 1 || sources.iter().any(Source::has_several) {
        return (None, each);
    }
    // As in a replay of all inputs: what the user says, else what the records say.
    (sources.iter().find_map(|source| source.facts.header.cluster.clone()), of_records())
}

impl Merged {
    /// Numbers the inputs of all archives as a replay of all of them does.
    fn number(&mut self, of_inputs: &[Vec<Name>]) -> Vec<InputFile> {
        let inputs = |source: &Source| source.facts.header.inputs.len();
        let all = self.sources.iter().enumerate();
        let mut order: Vec<(usize, usize)> =
            all.flat_map(|(nth, source)| (0..inputs(source)).map(move |at| (nth, at))).collect();
        let path = |&(nth, at): &(usize, usize)| self.sources[nth].facts.header.inputs[at].path.as_bytes();
        order.sort_by(|a, b| path(a).cmp(path(b)));
        let mut numbers: Vec<Vec<FileId>> =
            self.sources.iter().map(|source| vec![FileId(0); inputs(source)]).collect();
        let mut seen: BTreeMap<(Name, Input), _> = BTreeMap::new();
        let mut kept = Vec::new();
        for (nth, at) in order {
            let input = self.sources[nth].manifest.inputs[at].clone();
            let new = FileId(u32::try_from(kept.len()).unwrap_or(u32::MAX));
            let is_known = input.xxh3_128.is_some();
            let (owner, number) = if is_known {
                // The same file in two archives is read once, twice in one as it was there.
                let key = (of_inputs[nth][at].clone(), input);
                match seen.get(&key) {
                    Some(&(owner, number)) if owner != nth => (owner, number),
                    _ => {
                        seen.insert(key, (nth, new));
                        (nth, new)
                    }
                }
            } else {
                (nth, new)
            };
            numbers[nth][at] = number;
            if owner == nth {
                kept.push((nth, at));
            }
        }
        self.number_files(&kept, &numbers);
        self.inputs = kept.iter().map(|&(nth, at)| self.sources[nth].manifest.inputs[at].clone()).collect();
        let file = |(id, &(nth, at)): (u32, &(usize, usize))| {
            let input = &self.sources[nth].facts.header.inputs[at];
            let repeat_of = input.repeat_of.and_then(|of| numbers[nth].get(of.0 as usize).copied());
            let path = PathBuf::from(&input.path);
            let (role, walked, size) = (input.role, input.walked, input.size);
            let cluster = of_inputs[nth][at].clone();
            InputFile { id: FileId(id), path, role, cluster, walked, size, repeat_of, object: None }
        };
        (0..).zip(&kept).map(file).collect()
    }

    /// The new numbers of inputs that are kept, and behind them of the members of those that are archives.
    fn number_files(&mut self, kept: &[(usize, usize)], numbers: &[Vec<FileId>]) {
        for (source, numbers) in self.sources.iter_mut().zip(numbers) {
            source.files = vec![None; numbers.len() + source.facts.header.members.len()];
        }
        let mut next = u32::try_from(kept.len()).unwrap_or(u32::MAX);
        for &(nth, at) in kept {
            let source = &mut self.sources[nth];
            source.files[at] = Some(numbers[nth][at]);
            for (member, of) in source.facts.header.members.iter().enumerate() {
                if of.0 as usize == at {
                    source.files[numbers[nth].len() + member] = Some(FileId(next));
                    next += 1;
                }
            }
        }
    }

    /// The inputs of all archives.
    pub(super) fn inputs(&self) -> &[Input] {
        &self.inputs
    }

    /// What is to be said of the archives.
    pub(super) fn warnings(&self) -> &[String] {
        &self.warnings
    }

    /// The sources that read the records of all archives, beside the built-in one.
    pub(super) fn added_sources(&self) -> Vec<String> {
        self.sources.first().map(|source| source.manifest.options.sources.clone()).unwrap_or_default()
    }

    /// Reads what the records said.
    pub(super) fn read(
        &self,
        job: &Job,
        pool: &ThreadPool,
        progress: &dyn Progress,
    ) -> Result<Read, RunError> {
        progress.total(job.inputs.iter().map(|input| input.size).sum());
        let mut bodies = Bodies::new(std::iter::empty(), job.spill_dir.clone());
        let shown = |source: &Source| source.shown(&mut bodies, pool, progress);
        let shown = self.sources.iter().map(shown).collect::<Result<Vec<_>, _>>()?;
        let read = Read::new(job, bodies);
        let keeps_facts = job.keeps_facts();
        let work = |(nth, frame): (usize, &Frame)| {
            let source = &self.sources[nth];
            let mut said = source.said(frame, &shown[nth])?;
            let cluster = source.input_of(frame.file).and_then(|input| Cluster::of(job, input));
            cluster.into_iter().for_each(|cluster| cluster.name(&mut said));
            Ok(Step::new(said, keeps_facts))
        };
        read.all(job, (pool, progress), self.frames(), work)
    }

    /// All facts in the order in which a replay of all inputs reads them.
    fn frames(&self) -> Vec<(usize, &Frame)> {
        let mut frames: Vec<_> = self
            .sources
            .iter()
            .enumerate()
            .flat_map(|(nth, source)| source.facts.frames.iter().map(move |frame| (nth, frame)))
            .filter_map(|(nth, frame)| Some((self.sources[nth].input_of(frame.file)?, (nth, frame))))
            .collect();
        frames.sort_by_key(|(input, _)| *input);
        frames.into_iter().map(|(_, frame)| frame).collect()
    }
}

impl Source {
    /// The cluster of each of its inputs, but for those whose records tell.
    fn clusters(&self) -> Vec<Name> {
        let header = &self.facts.header;
        let is_known = header.cluster.is_some() || self.manifest.cluster != UNNAMED && !self.has_several();
        let all = is_known.then_some(&self.manifest.cluster);
        let name = |at: usize| header.clusters.get(at).or(all).filter(|name| !name.is_empty());
        (0..header.inputs.len()).map(|at| name(at).map(|name| name.as_str().into())).collect()
    }

    /// Whether its records name several clusters.
    fn has_several(&self) -> bool {
        self.facts.header.cluster.is_none() && self.manifest.cluster.contains(", ")
    }

    fn new_number(&self, file: FileId) -> Option<FileId> {
        self.files.get(file.0 as usize).copied().flatten()
    }

    /// The new number of the input that a file is, or is a member of.
    fn input_of(&self, file: FileId) -> Option<FileId> {
        let header = &self.facts.header;
        let member = (file.0 as usize).checked_sub(header.inputs.len());
        let input = member.map_or(Some(file), |member| header.members.get(member).copied())?;
        self.new_number(input)
    }

    /// The bodies that its table of versions holds, packed for the whole run.
    fn shown(
        &self,
        bodies: &mut Bodies,
        pool: &ThreadPool,
        progress: &dyn Progress,
    ) -> Result<Shown, RunError> {
        let reader = Reader::open(&self.path)?;
        let mut shown = Shown::default();
        let groups = reader.groups_of_versions().iter();
        let pack = |&group: &usize| reader.shown(group);
        in_order((pool, progress), groups, pack, |packed| {
            let (packed, found) = packed?;
            let base = bodies.add(&packed).map_err(RunError::Spill)?;
            shown.add(found, base);
            Ok(())
        })?;
        shown.close();
        Ok(shown)
    }

    /// What a step brought, with the new numbers of files.
    fn said(&self, frame: &Frame, shown: &Shown) -> Result<Said, RunError> {
        let (mut said, texts) = self.facts.read(frame).map_err(RunError::from)?;
        let number = |file: FileId| {
            self.new_number(file).ok_or_else(|| RunError::from(MergeError::Damaged(self.path.clone())))
        };
        match &mut said {
            Said::Batch { batch, .. } => {
                batch.move_to(number(batch.file)?);
                if !batch.pack_bodies(&texts, |body| shown.find(body)) {
                    return Err(MergeError::Damaged(self.path.clone()).into());
                }
            }
            Said::Opened(opened) => {
                opened.file = number(opened.file)?;
                if let Some(member) = &mut opened.member {
                    member.of = number(member.of)?;
                }
            }
            Said::Passed { file, .. } => *file = number(*file)?,
            Said::Fault(fault) => fault.position.file = number(fault.position.file)?,
        }
        Ok(said)
    }
}
