//! Whose records these are: API servers and clusters, as far as paths, records and their envelopes tell.

use super::Job;
use super::books::{Books, FileBook};
use super::silences;
use super::summing::input_of;
use super::whose::Cluster;
use crate::history::{Naming, cluster_of_unnamed};
use crate::model::FileId;
use crate::report::{ClockReport, Period, ServerReport};
use crate::source::{Counts, Heard, Served};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The names of the clusters that records of all files tell.
pub(super) fn naming(books: &Books) -> Naming {
    Naming::new(books.files.iter().flat_map(|book| book.counts.clusters.keys()).map(String::as_str))
}

/// The clusters that records name, by these names, with how many do.
pub(super) fn clusters(counts: &Counts, naming: &Naming) -> BTreeMap<String, u64> {
    let mut clusters = BTreeMap::new();
    for (said, n) in &counts.clusters {
        *clusters.entry(naming.name(said).to_owned()).or_default() += n;
    }
    clusters
}

/// What is known of an API server.
#[derive(Default)]
pub(super) struct Known {
    pub(super) report: ServerReport,
    pub(super) clusters: BTreeSet<String>,
    pub(super) heard: Heard,
}

/// The clusters that the records of a file are of: the one that the user named for its input, else those that they name.
fn clusters_of(job: &Job, input: FileId, counts: &Counts, naming: &Naming) -> Vec<String> {
    let given = || Cluster::of(job, input).and_then(Cluster::given);
    if let Some(only) = job.only_cluster().map(str::to_owned).or_else(given) {
        return vec![only];
    }
    let named: Vec<String> = clusters(counts, naming).into_keys().collect();
    if named.is_empty() {
        let unnamed = cluster_of_unnamed(None, naming.names().into_iter());
        return vec![unnamed.to_owned()];
    }
    named
}

/// Logs of one server: what its records say, else files of one directory whose names differ only by the time
/// of their rotation.
pub(super) fn servers(job: &Job, books: &Books, clocks: &[ClockReport]) -> Vec<ServerReport> {
    let mut servers: BTreeMap<String, Known> = BTreeMap::new();
    let naming = naming(books);
    let files = (0..).map(FileId).zip(&books.files).enumerate();
    for (at, (id, book)) in files.filter(|(_, (_, book))| book.counts.audit_events > 0) {
        let clusters = clusters_of(job, books.input_of(id), &book.counts, &naming);
        for (label, served) in servers_of(job, at, book) {
            let known = servers.entry(label).or_default();
            known.heard.add(&served.heard);
            known.clusters.extend(clusters.iter().cloned());
            known.report.records += served.audit_events;
            // When they were logged: a watch that lasts began long before.
            known.report.period = known.heard.range().map(|(first, last)| Period { first, last });
        }
    }
    let (labels, known): (Vec<String>, Vec<Known>) = servers.into_iter().unzip();
    let mut servers = silences::told(job, &labels, known, clocks);
    // Where all lie below one directory, saying so once for each tells nothing.
    let directory =
        |report: &ServerReport| Path::new(&report.label).parent().map(Path::to_owned).unwrap_or_default();
    let mut common = servers.first().map(directory).unwrap_or_default();
    while servers.len() > 1 && !servers.iter().all(|report| Path::new(&report.label).starts_with(&common)) {
        common = common.parent().map(Path::to_owned).unwrap_or_default();
    }
    for report in &mut servers {
        if let Ok(rest) = Path::new(&report.label).strip_prefix(&common) {
            report.label = rest.display().to_string();
        }
        let label = &report.label;
        report.silences.iter_mut().for_each(|silence| silence.server.clone_from(label));
    }
    servers
}

/// The API servers that wrote the audit events of a file: those that the records tell of, and for the others the
/// one whose log the file is by its path.
pub(super) fn servers_of(job: &Job, at: usize, book: &FileBook) -> BTreeMap<String, Served> {
    let counts = &book.counts;
    let mut servers = counts.servers.clone();
    let others = counts.audit_events - servers.values().map(|served| served.audit_events).sum::<u64>();
    if others > 0 {
        // When each of several received its requests was not kept for those without a name.
        let is_all = servers.is_empty();
        let heard = if is_all { counts.heard.clone() } else { Heard::default() };
        let served = Served { audit_events: others, span: counts.span.filter(|_| is_all), heard };
        servers.entry(server_of(job, at, book)).or_default().add(&served);
    }
    servers
}

/// The API server whose log a file or member is, by its path.
fn server_of(job: &Job, at: usize, book: &FileBook) -> String {
    let path = &input_of(job, at, book).path;
    match &book.member {
        Some(member) => format!("{}:{}", path.display(), server_label(Path::new(&member.path))),
        None => server_label(path),
    }
}

/// `a/audit-2026-11-23T11-15-57.278.log.gz`, `a/audit.log` and `a/audit.log.1` are all `a/audit`. Other dots are part of
/// the name: `audit.master-0.log` and `audit.master-1.log` are of two servers.
fn server_label(path: &Path) -> String {
    let name = path.file_name().map_or_else(|| "-".into(), |name| name.to_string_lossy());
    let is_stamp = |at: usize| {
        let (stamp, behind) = name.as_bytes()[at + 1..].split_at_checked(19).unwrap_or_default();
        stamp.len() == 19
            && stamp.iter().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'T'))
            && matches!(behind.first(), None | Some(b'.'))
    };
    let stamp = name.match_indices('-').map(|(at, _)| at).find(|&at| is_stamp(at));
    let stem = stamp.map_or_else(|| without_endings(&name), |at| &name[..at]);
    path.with_file_name(stem).display().to_string()
}

/// How texts are called, and what they may be packed by.
const TEXTS: [&str; 5] = [".log", ".json", ".jsonl", ".ndjson", ".txt"];
const PACKED: [&str; 6] = [".gz", ".zst", ".bz2", ".xz", ".tar", ".tgz"];

/// A file's name without what tells its form, and its number in a rotation (`.log.1.gz`).
fn without_endings(name: &str) -> &str {
    let without_one_of = |name, endings: &[&str]| endings.iter().find_map(|end| str::strip_suffix(name, end));
    let mut stem = name;
    while let Some(rest) = without_one_of(stem, &PACKED) {
        stem = rest;
    }
    let unnumbered = stem.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches('.');
    match without_one_of(unnumbered, &TEXTS) {
        Some(rest) if !rest.is_empty() => rest,
        _ => stem,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rotated_logs_belong_to_one_server() {
        let label = |path: &str| server_label(Path::new(path));
        assert_eq!(label("a/audit-2026-11-23T11-15-57.278.log.gz"), "a/audit");
        assert_eq!(label("a/audit.log"), "a/audit");
        assert_eq!(label("logs/master-0-audit-2021-03-09T00-12-19.834.log.gz"), "logs/master-0-audit");
        assert_eq!(label("audit.log.1"), "audit");
        assert_eq!(label("audit.log.12.gz"), "audit");
        assert_eq!(label("-"), "-");
    }

    #[test]
    fn dots_are_part_of_a_servers_name() {
        let label = |path: &str| server_label(Path::new(path));
        assert_eq!(label("audit.master-0.log"), "audit.master-0");
        assert_eq!(label("audit.master-1-2026-11-23T11-15-57.278.log.gz"), "audit.master-1");
        assert_eq!(label("10.0.0.1-audit.log"), "10.0.0.1-audit");
        assert_eq!(label("audit-10.0.0.2.log"), "audit-10.0.0.2");
        assert_eq!(label("audit-10.0.0.2"), "audit-10.0.0.2");
    }
}
