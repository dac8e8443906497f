//! What is said of single objects, against what the same cluster held: the snapshot that was taken behind the
//! end of the log, and the etcd history.
//!
//! The archives lie beside the repository (`../shared/data`, or where `SHARED_DATA` says), and are skipped
//! where they are not.
#![expect(clippy::print_stderr, reason = "what is skipped is said")]
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

mod beside;
#[expect(dead_code, reason = "this asks, it replays nothing")]
mod replaying;

use beside::beside;
use flate2::read::MultiGzDecoder;
use kelemetry::ask::{At, NoState, Remark, State, Wanted};
use kelemetry::history::Evidence;
use kelemetry::model::ResourceVersion;
use kelemetry::run::{Joined, Redaction};
use kelemetry::state::manifest::Manifest;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};

/// The logs alone: neither Events nor the snapshot.
const LOGS: &[&str] = &["apiserver-a", "apiserver-b"];

fn read(data: &Path, inputs: &[&str]) -> Joined {
    let inputs: Vec<PathBuf> = inputs.iter().map(|name| data.join(name)).collect();
    let mut job = replaying::job(&inputs, 2, Path::new("-"));
    (job.keep_noise, job.redaction) = (true, Redaction::Off);
    Joined::read(&job, &replaying::Watching(|_| ())).unwrap()
}

/// In a word, how an answer stands to what is true.
fn kind(state: &Result<State, NoState>, is_true: impl Fn(&State) -> bool) -> &'static str {
    match state {
        Ok(state) => {
            let is_certain = state.evidence == Evidence::Exact && state.remarks.is_empty();
            match (is_true(state), is_certain) {
                (true, true) => "exact",
                (true, false) => "right, not certain",
                (false, false) => "other, not certain",
                (false, true) => "wrong",
            }
        }
        Err(NoState::NotFound(_)) => "not found",
        Err(NoState::NeverShown { .. }) => "never shown",
        Err(NoState::NotYet { .. }) => "not yet",
        Err(NoState::NotShownYet { .. }) => "not shown yet",
        Err(NoState::Gone { .. }) => "gone",
        Err(NoState::NoEnd | NoState::Unreadable(..)) => "unreadable",
    }
}

fn version(number: u64) -> Option<ResourceVersion> {
    ResourceVersion::from_number(number)
}

/// Each object of the snapshot, by what the inputs say that it was at their end.
fn at_the_end(set: &str, inputs: &[&str]) -> Option<BTreeMap<&'static str, Vec<String>>> {
    let data = beside(set)?;
    let joined = read(&data, inputs);
    let inquiry = joined.inquiry();
    let snapshot: Value = serde_json::from_reader(File::open(data.join("snapshot.json")).unwrap()).unwrap();
    let mut found: BTreeMap<_, Vec<String>> = BTreeMap::new();
    for item in snapshot["items"].as_array().unwrap() {
        let Some(uid) = item["metadata"]["uid"].as_str() else { continue };
        let state = inquiry.state(&Wanted::Uid(uid.to_owned()), None, false);
        let kind = kind(&state, |state| state.manifest == Manifest::Tree(item.clone()));
        let name =
            format!("{}/{}", item["kind"].as_str().unwrap(), item["metadata"]["name"].as_str().unwrap());
        found.entry(kind).or_default().push(name);
    }
    for (kind, names) in &found {
        eprintln!("{set}, {inputs:?}: {kind}: {}", names.len());
    }
    Some(found)
}

#[test]
fn at_the_end_it_is_what_the_snapshot_shows() {
    let Some(found) = at_the_end("rollout-rr", LOGS) else { return };
    let of = |kind: &str| found.get(kind).cloned().unwrap_or_default();
    for wrong in
        ["wrong", "other, not certain", "gone", "not yet", "not shown yet", "never shown", "unreadable"]
    {
        assert_eq!(of(wrong), Vec::<String>::new(), "{wrong}");
    }
    assert!(of("exact").len() >= 371 && of("right, not certain").len() <= 1);
    // The policy logs no bodies of these; the lease is written without a request.
    let is_known = |name: &String| {
        ["ConfigMap/", "Secret/", "Lease/apiserver-"].iter().any(|kind| name.starts_with(kind))
    };
    assert!(of("not found").iter().all(is_known), "{:?}", of("not found"));
}

/// One revision of the etcd history.
struct Revision {
    number: u64,
    is_put: bool,
    uid: String,
    name: String,
    generation: u64,
}

fn revisions(data: &Path) -> Vec<Revision> {
    let lines = BufReader::new(MultiGzDecoder::new(File::open(data.join("truth.jsonl.gz")).unwrap())).lines();
    let revision = |line: String| {
        let line: Value = serde_json::from_str(&line).unwrap();
        let kind = line["kind"].as_str()?;
        let aside = ["Event", "Endpoints", "FlowSchema", "PriorityLevelConfiguration"].contains(&kind);
        (!aside).then_some(())?;
        Some(Revision {
            number: line["rev"].as_u64()?,
            is_put: line["type"] == "put",
            uid: line["uid"].as_str()?.to_owned(),
            name: format!("{kind}/{}", line["name"].as_str()?),
            generation: line["generation"].as_u64().unwrap_or(0),
        })
    };
    lines.filter_map(|line| revision(line.unwrap())).collect()
}

/// Each revision, by whether it was a put and what the inputs say that the object was then.
fn at_versions(set: &str, inputs: &[&str]) -> Option<BTreeMap<(bool, &'static str), Vec<String>>> {
    let data = beside(set)?;
    let joined = read(&data, inputs);
    let inquiry = joined.inquiry();
    let mut found: BTreeMap<_, Vec<String>> = BTreeMap::new();
    for revision in revisions(&data) {
        let wanted = Wanted::Uid(revision.uid.clone());
        let state = inquiry.state(&wanted, version(revision.number).map(At::Version), false);
        let is_true = |state: &State| {
            let Manifest::Tree(tree) = &state.manifest else { return false };
            let generation = tree["metadata"]["generation"].as_u64().unwrap_or(0);
            let was_deleted = state.remarks.iter().any(|remark| matches!(remark, Remark::Deleted { .. }));
            match revision.is_put {
                true => state.version == version(revision.number) && generation == revision.generation,
                false => was_deleted,
            }
        };
        let kind = kind(&state, is_true);
        found
            .entry((revision.is_put, kind))
            .or_default()
            .push(format!("{} {}", revision.number, revision.name));
    }
    for ((is_put, kind), names) in &found {
        let what = if *is_put { "put" } else { "delete" };
        eprintln!("{set}, {inputs:?}: {what}: {kind}: {}", names.len());
    }
    for never in [(true, "wrong"), (false, "wrong"), (true, "not yet"), (true, "gone")] {
        assert_eq!(found.get(&never), None, "{set}, {inputs:?}: {never:?}");
    }
    Some(found)
}

#[test]
fn at_a_version_it_is_what_etcd_held() {
    let Some(found) = at_versions("rollout-rr", LOGS) else { return };
    assert!(found[&(true, "exact")].len() >= 3_870);
    // The create of this one is not in the log.
    assert_eq!(found[&(true, "not shown yet")], ["3099 Deployment/y1"]);
}

#[test]
fn without_bodies_nothing_is_shown() {
    let Some(found) = at_versions("rollout-metadata", LOGS) else { return };
    let kinds: Vec<_> = found.keys().map(|(_, kind)| *kind).collect();
    assert!(kinds.iter().all(|kind| ["never shown", "not found"].contains(kind)), "{kinds:?}");
}

#[test]
fn without_bodies_a_snapshot_shows_the_end_but_is_not_taken_for_what_was_before() {
    let inputs = ["apiserver-a", "apiserver-b", "snapshot.json"];
    let Some(found) = at_the_end("rollout-metadata", &inputs) else { return };
    assert!(found.keys().all(|kind| ["exact", "right, not certain"].contains(kind)), "{:?}", found.keys());
    let Some(found) = at_versions("rollout-metadata", &inputs) else { return };
    assert!(found.contains_key(&(true, "exact")));
}
