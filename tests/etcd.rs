//! etcd databases: what is read of them against the decoded history of the same store, and what is told of
//! them alone and beside a log.
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]
#![expect(clippy::print_stderr, reason = "what was compared is said")]

mod beside;
#[path = "etcd/read.rs"]
mod read;

use beside::beside;
use read::read_database;
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::BufRead as _;
use std::path::Path;

/// One revision of the truth.
fn truth(path: &Path) -> Vec<Value> {
    let file = flate2::read::MultiGzDecoder::new(std::fs::File::open(path).unwrap());
    let lines = std::io::BufReader::new(file).lines();
    lines.map(|line| serde_json::from_str(&line.unwrap()).unwrap()).collect()
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_default()
}

fn compare(set: &str) {
    let Some(database) = beside(&format!("{set}/etcd.db.gz")) else { return };
    let found = read_database(&database);
    assert_eq!(found.faults, Vec::<String>::new());
    assert_eq!(found.framing, "etcd");
    let truth = truth(&database.with_file_name("truth.jsonl.gz"));
    // Events are told as Events; what the API server keeps for itself has no uid.
    let is_event = |line: &&Value| text(line, "key").contains("/events/");
    let events = truth.iter().filter(is_event).filter(|line| line["type"] == "put").count();
    assert_eq!(found.events, events, "records of Events");
    let expired = truth.iter().filter(is_event).count() - events;
    let bookkeeping = |line: &&Value| line["type"] == "put" && text(line, "uid").is_empty();
    let bookkeeping = truth.iter().filter(bookkeeping).count();
    let aside: BTreeMap<_, _> = found.aside.iter().map(|(why, n)| (*why, *n as usize)).collect();
    assert_eq!(aside.get("deletions of Events").copied().unwrap_or(0), expired);
    eprintln!("{set}: {aside:?}, {bookkeeping} revisions without uid in the truth");

    let mut compared = 0;
    let told: BTreeMap<_, _> = found.revisions.iter().map(|r| ((r.revision, r.key.clone()), r)).collect();
    let mut expected = 0;
    for line in truth.iter().filter(|line| !is_event(line)) {
        let is_put = line["type"] == "put";
        if is_put && text(line, "uid").is_empty() {
            continue;
        }
        expected += 1;
        let key = (line["rev"].as_u64().unwrap(), text(line, "key").to_owned());
        let revision = told.get(&key).unwrap_or_else(|| panic!("{set}: {key:?} is not told"));
        assert_eq!(revision.object.is_some(), is_put, "{key:?}");
        let Some(object) = &revision.object else { continue };
        for (name, value) in [
            ("apiVersion", &object.api_version),
            ("kind", &object.kind),
            ("namespace", &object.namespace),
            ("name", &object.name),
            ("uid", &object.uid),
            ("creationTimestamp", &object.created),
            ("deletionTimestamp", &object.deletion),
        ] {
            assert_eq!(value, text(line, name), "{name} of {key:?}");
        }
        assert_eq!(object.version, key.0.to_string());
        assert_eq!(object.is_first, line["version"] == 1, "{key:?}");
        let owners: Vec<_> = line["ownerReferences"].as_array().into_iter().flatten().collect();
        let owners: Vec<_> = owners
            .into_iter()
            .map(|owner| {
                let text = |name| text(owner, name).to_owned();
                let controller = owner["controller"].as_bool().unwrap_or(false);
                ([text("apiVersion"), text("kind"), text("name"), text("uid")], controller)
            })
            .collect();
        assert_eq!(object.owners, owners, "owners of {key:?}");
        compared += 1;
    }
    assert_eq!(found.revisions.len(), expected, "revisions that etcd never had");
    eprintln!("{set}: {compared} states and {} deletions are the truth's", expected - compared);
}

#[test]
fn equals_the_history_of_every_kind_of_write() {
    compare("rollout-rr");
}

#[test]
fn equals_the_history_of_a_cluster_without_bodies() {
    compare("rollout-metadata");
}

#[test]
fn equals_the_history_of_custom_resources() {
    compare("crd-truncated-rr");
}

/// What other projects keep for their own tests: the file of a running etcd with four keys.
#[test]
fn equals_what_others_found() {
    let Some(database) = beside("public/etcd-auger/db") else { return };
    let found = read_database(&database);
    assert_eq!((found.framing, found.faults.len(), found.events), ("etcd member", 0, 0));
    assert_eq!(found.consumed, std::fs::metadata(&database).unwrap().len());
    assert_eq!(found.aside["no objects of the API"], 1, "the mark of the compaction");
    let objects: Vec<_> = found.revisions.iter().filter_map(|revision| revision.object.as_ref()).collect();
    let kinds: BTreeMap<_, _> = objects.iter().map(|object| (object.kind.as_str(), *object)).collect();
    assert_eq!(kinds.keys().copied().collect::<Vec<_>>(), ["Job", "Namespace", "Pod"]);
    let ([.., owner], is_controller) = &kinds["Pod"].owners[0];
    assert_eq!((owner, is_controller), (&kinds["Job"].uid, &true));
    assert_eq!(["Namespace", "Pod", "Job"].map(|kind| kinds[kind].version.as_str()), ["4", "82702", "82703"]);
}
