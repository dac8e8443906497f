//! The arguments that every reading command has: what to read, and what of it.

use super::archive::{self, ArchiveArgs};
use super::cluster::{Cluster, clusters};
use super::outputs::Writes;
use super::{size, time};
use crate::declared::utf8;
use crate::input::{Argument, Role, discover_all};
use crate::run::{Bound, DEFAULT_ARCHIVE, Extensions, Filter, Job, Redaction};
use crate::source::Declared;
use crate::state::redact::Rule;
use anyhow::{Context as _, Result, anyhow, bail};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// All that a replay has.
#[derive(Debug, clap::Args)]
pub(super) struct InputArgs {
    #[command(flatten)]
    sources: Sources,
    #[command(flatten)]
    selection: Selection,
    #[command(flatten)]
    secrets: Secrets,
}

/// What to read.
#[derive(Debug, clap::Args)]
pub(super) struct Sources {
    /// Files, directories, globs, or `-` for standard input
    ///
    /// Any mix of audit logs, Events and snapshots, plain or compressed (gzip, zstd, bzip2, xz), and tar and
    /// zip archives of them. What a file is, is decided by its content, never by its name. Directories are
    /// walked. s3://BUCKET/KEY, gs:// and az:// name objects of object stores, all below a prefix, or a pattern
    /// (docs/inputs.md). Without any input, and with standard input not a terminal, standard input is read.
    #[arg(value_name = "INPUT")]
    inputs: Vec<PathBuf>,

    /// A snapshot: what `kubectl get -o json` or `-o yaml` prints
    ///
    /// Read like any INPUT, but it is an error if it holds audit events. May be given several times.
    #[arg(long, value_name = "PATH", help_heading = "Input")]
    snapshot: Vec<PathBuf>,

    /// A dump of Events: what `kubectl get events -A -o json` prints
    ///
    /// Read like any INPUT, but it is an error if it holds anything else. May be given several times.
    #[arg(long, value_name = "PATH", help_heading = "Input")]
    events: Vec<PathBuf>,

    /// The cluster's name, shown with every object, the inputs of a cluster, or the cluster to tell of
    ///
    /// Exports of clouds and collectors often name the cluster. Where all that do agree, that is its name; where
    /// they name several, each is told for itself, unless a NAME is given here; without any it is "default".
    /// NAME=PATH reads one more input, all of which is of that cluster; may be given several times, for several
    /// inputs and several clusters. NAME alone is then the cluster of all other inputs. Of an archive, and of inputs that
    /// all have their NAME=PATH, commands that answer questions keep objects of this cluster, and of a name that several
    /// clusters have, mean this one's; `*` stands for anything.
    #[arg(long, value_name = "NAME[=PATH]", help_heading = "Input")]
    cluster: Vec<Cluster>,

    /// Move clocks that disagree
    ///
    /// How far the clocks of API servers and clusters disagree is concluded from the order of their writes, and told.
    /// With this option times are moved accordingly, as little as that order asks for.
    #[arg(long, help_heading = "Input")]
    align_clocks: bool,

    /// Read the logs of other programs by the rules of a file (docs/sources.md)
    ///
    /// A TOML file says how their records are recognised, where time, title and level are, and which object they are
    /// about. They become events on the span of that object, or spans below it where they lasted. May be given several
    /// times.
    #[arg(long, value_name = "FILE", help_heading = "Input")]
    sources: Vec<PathBuf>,

    /// How far an input may expand [default: 100G, and 1000 times its size]
    ///
    /// Bytes, or with K, M, G or T (of 1024). What a compressed file or an archive holds beyond this is not
    /// read, and told as rejected. The ratio counts from 64 MiB on, and not where a SIZE is given.
    #[arg(long, value_name = "SIZE", value_parser = size::parse, help_heading = "Input")]
    max_expansion: Option<u64>,

    /// Where to keep bodies of inputs that are read once [default: where the system keeps temporary files]
    ///
    /// Of compressed inputs, pipes and the like bodies are packed into a temporary file without a name, some tenth of
    /// what is unpacked; it is gone when the program ends.
    #[arg(long, value_name = "DIR", help_heading = "Input")]
    spill_dir: Option<PathBuf>,

    /// Worker threads, 1024 at the most [default: as many as there are processors]
    ///
    /// The output is the same for any number.
    #[arg(long, value_name = "N", value_parser = threads_of)]
    threads: Option<NonZeroUsize>,
}

/// Which part of it to tell.
#[derive(Debug, clap::Args)]
struct Selection {
    /// Leave out requests and Events before T
    ///
    /// T is RFC 3339 (2026-11-23T11:50:00Z, 2026-11-23T11:50; without a zone UTC; the time may be left out), seconds
    /// since 1970, or a distance from the end of the archive: -90s, -30m, -2h, -1d, -1h30m.
    #[arg(long, value_name = "T", value_parser = time::parse, allow_hyphen_values = true, help_heading = "Selection")]
    since: Option<Bound>,

    /// Leave out requests and Events after T
    #[arg(long, value_name = "T", value_parser = time::parse, allow_hyphen_values = true, help_heading = "Selection")]
    until: Option<Bound>,

    /// Keep what is usually noise
    ///
    /// Renewals of leases, node heartbeats, probes and reviews of access and tokens are left out (and counted) otherwise;
    /// those that were denied (401, 403) are kept, but for questions about health.
    #[arg(long, help_heading = "Selection")]
    include_noise: bool,

    /// Keep reads: get, list and watch
    ///
    /// Those that were denied (401, 403) are kept anyway, and all where --verb names one of these verbs.
    #[arg(long, help_heading = "Selection")]
    include_reads: bool,

    /// Do not tell what writes changed
    ///
    /// Faster, and the outputs are half as large: bodies are read for names, owners and versions alone. There
    /// are no diffs, snapshots and conditions then, and what a deletecollection by labels deleted is not known.
    #[arg(long, help_heading = "Selection")]
    no_bodies: bool,
}

/// What to hide.
#[derive(Debug, Default, clap::Args)]
pub(super) struct Secrets {
    /// Hide more, or less, than the built-in rules do
    ///
    /// `REGEX[:/path]` hides what stands at the path (all of it without one) of objects whose
    /// `group/version/resource/namespace/name` matches; `key~REGEX` hides values under names that match; a
    /// `!` in front shows what would be hidden. May be given several times, the last that matches decides.
    #[arg(long, value_name = "RULE", help_heading = "Secrets")]
    redact_rule: Vec<Rule>,

    /// Derive the hashes that stand for secrets from this text
    ///
    /// Without it they are derived from the content of the inputs: the same inputs give the same hashes, and
    /// who does not have the inputs cannot guess the secrets. With it, hashes of different runs can be
    /// compared.
    #[arg(long, value_name = "TEXT", help_heading = "Secrets", conflicts_with = "no_redact")]
    redact_key: Option<String>,

    /// Write secrets as they are
    #[arg(long, help_heading = "Secrets", conflicts_with = "redact_rule")]
    no_redact: bool,
}

impl InputArgs {
    /// Takes the first input away, if it is something else.
    pub(super) fn take_first<T>(&mut self, what: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let found = what(self.sources.inputs.first()?.to_str()?)?;
        self.sources.inputs.remove(0);
        Some(found)
    }
}

/// The job that the arguments ask for.
///
/// # Errors
/// What makes it impossible: nothing to read, an input that is not there, an empty window of time, an
/// output that would replace an input or another output.
pub(super) fn job(
    args: InputArgs,
    archive: Option<ArchiveArgs>,
    writes: Writes<'_>,
    with: &Extensions,
) -> Result<Job> {
    let Selection { since, until, include_noise, include_reads, no_bodies } = args.selection;
    if time::is_empty(since, until) {
        bail!("--since lies after --until: nothing is in between");
    }
    let job = reading_job(args.sources, archive, args.secrets, writes, with)?;
    Ok(Job {
        since,
        until,
        keep_noise: include_noise,
        keep_reads: include_reads,
        keep_bodies: !no_bodies,
        outputs: writes.outputs.to_vec(),
        ..job
    })
}

/// The job of reading all of the inputs, or an archive where the command reads them, and telling nothing yet.
///
/// # Errors
/// There is nothing to read, an input is not there, or what the command `writes` would replace one.
pub(super) fn reading_job(
    sources: Sources,
    archive: Option<ArchiveArgs>,
    secrets: Secrets,
    writes: Writes<'_>,
    with: &Extensions,
) -> Result<Job> {
    writes.spare(sources.sources.iter().map(PathBuf::as_path))?;
    let mut extensions = with.clone();
    for path in &sources.sources {
        declared(path)?.into_iter().for_each(|source| extensions.sources.push(Arc::new(source)));
    }
    let mut paths: Vec<Argument> = Vec::new();
    let named = |path: PathBuf, role| Argument { path: path.into(), role, cluster: None };
    paths.extend(sources.inputs.into_iter().map(|path| named(path, Role::Any)));
    paths.extend(sources.snapshot.into_iter().map(|path| named(path, Role::Snapshot)));
    paths.extend(sources.events.into_iter().map(|path| named(path, Role::Events)));
    let names = clusters(sources.cluster, &mut paths);
    let reads_archives = archive.is_some();
    let archive = archive::meant(archive, &mut paths)?;
    let (cluster, kept) = names.meant(reads_archives.then_some(archive.is_some()), &paths)?;
    if paths.is_empty() && archive.is_none() {
        if archive::is_nothing_piped() {
            let none =
                if reads_archives { format!("there is no {DEFAULT_ARCHIVE} here; ") } else { String::new() };
            bail!("nothing to read: {none}name files or directories, or pipe a log in (--help has examples)");
        }
        paths.push(named("-".into(), Role::Any));
    }
    if paths.iter().filter(|arg| arg.path == "-").count() > 1 {
        bail!("standard input (-) is named twice, but can be read only once");
    }
    let redaction = if secrets.no_redact {
        Redaction::Off
    } else {
        Redaction::On { key: secrets.redact_key, rules: secrets.redact_rule }
    };
    let inputs = discover_all(&paths)?;
    writes.check(&inputs)?;
    Ok(Job {
        inputs,
        archive,
        cluster,
        filter: Filter { clusters: kept, ..Filter::default() },
        align_clocks: sources.align_clocks,
        redaction,
        max_expansion: sources.max_expansion,
        spill_dir: sources.spill_dir,
        threads: threads(sources.threads),
        extensions: Arc::new(extensions),
        ..Job::default()
    })
}

/// More threads than any machine has processors take minutes to start, and do no more.
const MOST_THREADS: usize = 1024;

/// A number of worker threads.
///
/// # Errors
/// It is none, or there would be too many.
pub(super) fn threads_of(text: &str) -> Result<NonZeroUsize, String> {
    let asked = text.parse::<NonZeroUsize>().ok().filter(|n| n.get() <= MOST_THREADS);
    asked.ok_or_else(|| format!("a number from 1 to {MOST_THREADS}"))
}

/// So many threads as are asked for, else as there are processors.
pub(super) fn threads(asked: Option<NonZeroUsize>) -> usize {
    let processors = || std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
    asked.map_or_else(processors, NonZeroUsize::get)
}

/// The text of a file that declares something.
///
/// # Errors
/// It cannot be read, or is no text.
pub(super) fn declaration(path: &Path) -> Result<String> {
    let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    utf8(bytes).map_err(|wrong| anyhow!("{}:{wrong}", path.display()))
}

/// The sources that a file declares.
fn declared(path: &Path) -> Result<Vec<Declared>> {
    let text = declaration(path)?;
    Declared::parse(&text).map_err(|wrong| anyhow!("{}:{wrong}", path.display()))
}
