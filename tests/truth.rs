//! What is told, against the etcd history of the same cluster: every write, every uid, every owner.
//!
//! The figures are floors: better is welcome, and then the floor is raised. What may never happen is
//! held to zero: a wrong owner, an invented object, a version that etcd gave to something else.
//!
//! The small rollout lies in testdata/; the others beside the repository (`../shared/data`, or where
//! `SHARED_DATA` says), and are skipped where they are not.
#![expect(clippy::print_stderr, reason = "what is skipped is said")]
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

mod beside;
#[path = "truth/etcd.rs"]
mod etcd;
mod replaying;
#[path = "truth/told.rs"]
mod told;
#[path = "truth/versions.rs"]
mod versions;

use beside::beside;
use etcd::History;
use kelemetry::run::Extensions;
use std::path::{Path, PathBuf};
use told::Told;

/// What must at least be found: objects by uid or key, owners, versions of writes.
struct Floor {
    objects: usize,
    owners: usize,
    writes: usize,
    /// Owners in the truth that the evidence does not tell: at most so many are missing.
    missing_owners: usize,
    /// Objects with revisions that no version and no write accounts for: at most so many.
    missing_versions: usize,
    /// Versions whose writer the log does not hold: at most so many.
    unknown_writers: usize,
    /// Objects on which more writes stand that tell no version than revisions are left for: at most so many.
    surplus_writes: usize,
}

fn check(logs: &[PathBuf], truth: &Path, cluster: &str, floor: &Floor) {
    let directory = tempfile::tempdir().unwrap();
    let jaeger = directory.path().join("jaeger.json");
    let mut job = replaying::job(logs, 2, &jaeger);
    job.cluster = Some(cluster.to_owned());
    // A store knows of owner references alone; some objects of these sets name another parent by annotation.
    let mut extensions = Extensions::default();
    extensions.rules.retain(|rule| rule.name() != "parent-link");
    job.extensions = extensions.into();
    let summary = replaying::run(job).unwrap();
    assert!(summary.closes() && summary.ledger.rejected == 0, "{:?}", summary.ledger);

    let history = History::read(truth);
    let told = Told::read(&jaeger);
    let found = told.found(&history);
    assert_eq!(told.unknown(&history, &found), Vec::<String>::new(), "objects that etcd never held");
    assert_eq!(told.several(), Vec::<String>::new(), "objects with several spans");
    let owners = told.owners(&history, &found);
    assert_eq!(owners.wrong, Vec::<String>::new(), "wrong owners");
    let writes = told.writes(&history, &found);
    assert_eq!(writes.contradicted, Vec::<String>::new(), "versions of something else");

    let versions = versions::compare(&told, &history, &found);
    assert_eq!(versions.invented, Vec::<String>::new(), "versions that etcd never gave to the object");
    assert_eq!(versions.twice, Vec::<String>::new(), "versions that are told twice");

    eprintln!("{} objects, {} owners, {} writes", found.len(), owners.right, writes.attributed);
    assert!(found.len() >= floor.objects, "{} objects, at least {}", found.len(), floor.objects);
    assert!(owners.right >= floor.owners, "{} owners, at least {}", owners.right, floor.owners);
    assert!(owners.missing.len() <= floor.missing_owners, "missing owners: {:?}", owners.missing);
    assert!(writes.attributed >= floor.writes, "{} writes, at least {}", writes.attributed, floor.writes);
    let puts: usize = found.keys().map(|uid| history.objects[uid].puts.len()).sum();
    eprintln!("{} of {puts} puts are told, {} of unknown writers", versions.told, versions.unknown);
    assert!(versions.missing.len() <= floor.missing_versions, "missing versions: {:?}", versions.missing);
    assert!(
        versions.unknown <= floor.unknown_writers,
        "{} unknown writers: {:?}",
        versions.unknown,
        versions.unknown_of
    );
    assert!(versions.surplus.len() <= floor.surplus_writes, "surplus writes: {:?}", versions.surplus);
}

fn check_shared(set: &str, floor: &Floor) {
    check_with(set, "snapshot.json", floor);
}

fn check_with(set: &str, snapshot: &str, floor: &Floor) {
    let Some(data) = beside(set) else { return };
    let truth = data.join("truth.jsonl.gz");
    let inputs = ["apiserver-a", "apiserver-b", "events.json", snapshot].map(|name| data.join(name));
    check(&inputs, &truth, "c1", floor);
}

/// Its policy leaves out what the control plane did at its own start, so its truth holds more than its
/// log.
#[test]
fn a_small_rollout() {
    let testdata = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata");
    let floor = Floor {
        objects: 55,
        owners: 25,
        missing_owners: 0,
        writes: 297,
        missing_versions: 0,
        unknown_writers: 0,
        surplus_writes: 0,
    };
    check(&[testdata.join("rollout")], &testdata.join("rollout-truth.jsonl.gz"), "demo", &floor);
}

/// Missing are ConfigMaps without a body in any evidence, two of them made with generateName.
#[test]
fn every_kind_of_write() {
    check_shared(
        "rollout-rr",
        &Floor {
            objects: 572,
            owners: 243,
            missing_owners: 3,
            writes: 3_184,
            missing_versions: 0,
            unknown_writers: 1,
            surplus_writes: 0,
        },
    );
}

/// Missing are the first versions of what was made with generateName: the name is in no line. Updates that
/// changed nothing can be told from others without a body only where another had read the same version: the rest
/// are the surplus.
#[test]
fn the_same_without_bodies() {
    check_shared(
        "rollout-metadata",
        &Floor {
            objects: 568,
            owners: 235,
            missing_owners: 8,
            writes: 2_031,
            missing_versions: 4,
            unknown_writers: 0,
            surplus_writes: 4,
        },
    );
}

#[test]
fn custom_resources_and_truncated_events() {
    check_shared(
        "crd-truncated-rr",
        &Floor {
            objects: 285,
            owners: 38,
            missing_owners: 3,
            writes: 614,
            missing_versions: 0,
            unknown_writers: 0,
            surplus_writes: 0,
        },
    );
}

/// The copy of the store holds every revision: what the log does not tell, it does.
#[test]
fn a_copy_of_the_store_beside_the_log() {
    check_with(
        "rollout-rr",
        "etcd.db.gz",
        &Floor {
            objects: 574,
            owners: 246,
            missing_owners: 0,
            writes: 3_238,
            missing_versions: 0,
            unknown_writers: 9,
            surplus_writes: 0,
        },
    );
}

/// Half as many writes again have their version as without the copy: what an update had read bounds the time of
/// all revisions. The surplus are updates that changed nothing, as above.
#[test]
fn a_copy_of_the_store_beside_a_log_without_bodies() {
    check_with(
        "rollout-metadata",
        "etcd.db.gz",
        &Floor {
            objects: 570,
            owners: 243,
            missing_owners: 0,
            writes: 3_113,
            missing_versions: 0,
            unknown_writers: 15,
            surplus_writes: 6,
        },
    );
}

#[test]
fn a_copy_of_the_store_beside_custom_resources() {
    check_with(
        "crd-truncated-rr",
        "etcd.db.gz",
        &Floor {
            objects: 285,
            owners: 41,
            missing_owners: 0,
            writes: 620,
            missing_versions: 0,
            unknown_writers: 0,
            surplus_writes: 0,
        },
    );
}
