//! For machines: the shape that `docs/inspect.md` promises.

use super::{Contents, FileInspection, Inspection};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct Shape<'a> {
    files: Vec<File<'a>>,
    total: Counts<'a>,
}

#[derive(Serialize)]
struct File<'a> {
    path: &'a str,
    container: &'a str,
    framing: &'a str,
    envelope: String,
    cluster: Option<&'a str>,
    api_server: Option<&'a str>,
    api_servers: &'a BTreeMap<String, u64>,
    same_as: Option<&'a str>,
    foreign: bool,
    #[serde(flatten)]
    counts: Counts<'a>,
    faults: Vec<Fault<'a>>,
}

#[derive(Serialize)]
struct Counts<'a> {
    bytes: u64,
    audit_events: u64,
    requests: u64,
    k8s_events: u64,
    objects: u64,
    rejected: u64,
    repaired: u64,
    first: Option<String>,
    last: Option<String>,
    by_stage: &'a BTreeMap<String, u64>,
    by_verb: &'a BTreeMap<String, u64>,
    by_level: &'a BTreeMap<String, u64>,
    api_versions: &'a BTreeMap<String, u64>,
    clusters: &'a BTreeMap<String, u64>,
    envelopes: &'a BTreeMap<String, u64>,
    logs: &'a BTreeMap<String, u64>,
    skipped: &'a BTreeMap<String, u64>,
    truncated: u64,
    kinds: &'a BTreeMap<String, u64>,
    objects_with_owners: u64,
    distinct_uids: u64,
    distinct_k8s_event_uids: u64,
}

#[derive(Serialize)]
struct Fault<'a> {
    line: u64,
    reason: &'a str,
}

pub(super) fn json(inspection: &Inspection) -> String {
    let files = inspection.files.iter().map(file).collect();
    let shape = Shape { files, total: counts(&inspection.total) };
    serde_json::to_string(&shape).expect("only maps with text keys, numbers and text: cannot fail")
}

fn file(file: &FileInspection) -> File<'_> {
    File {
        path: &file.path,
        container: &file.container,
        framing: &file.framing,
        envelope: file.envelope(),
        cluster: only(&file.contents.clusters),
        api_server: only(&file.api_servers),
        api_servers: &file.api_servers,
        same_as: file.same_as.as_deref(),
        foreign: file.is_foreign,
        counts: counts(&file.contents),
        faults: file.faults.iter().map(|(line, reason)| Fault { line: *line, reason }).collect(),
    }
}

/// The one name, where there is one.
fn only(names: &BTreeMap<String, u64>) -> Option<&str> {
    let mut names = names.keys();
    names.next().filter(|_| names.next().is_none()).map(String::as_str)
}

fn counts(c: &Contents) -> Counts<'_> {
    Counts {
        bytes: c.bytes,
        audit_events: c.audit_events,
        requests: c.requests,
        k8s_events: c.k8s_events,
        objects: c.objects,
        rejected: c.rejected,
        repaired: c.repaired,
        first: c.period.map(|period| period.first.to_string()),
        last: c.period.map(|period| period.last.to_string()),
        by_stage: &c.by_stage,
        by_verb: &c.by_verb,
        by_level: &c.by_level,
        api_versions: &c.api_versions,
        clusters: &c.clusters,
        envelopes: &c.envelopes,
        logs: &c.logs,
        skipped: &c.skipped,
        truncated: c.truncated,
        kinds: &c.kinds,
        objects_with_owners: c.objects_with_owners,
        distinct_uids: c.distinct_uids,
        distinct_k8s_event_uids: c.distinct_k8s_event_uids,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every key of the JSON has its line in the document.
    #[test]
    fn every_field_is_documented() {
        let document = include_str!("../../../docs/inspect.md");
        let file = FileInspection { faults: vec![(1, String::new())], ..FileInspection::default() };
        let inspection = Inspection { files: vec![file], ..Inspection::default() };
        let value: serde_json::Value = serde_json::from_str(&json(&inspection)).unwrap();
        let keys = |value: &serde_json::Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
        let all = [keys(&value), keys(&value["files"][0]), keys(&value["files"][0]["faults"][0])];
        for key in all.concat() {
            assert!(document.contains(&format!("`{key}`")), "docs/inspect.md lacks `{key}`");
        }
    }
}
