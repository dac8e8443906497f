//! Public snapshots and recordings, file by file, against counts that were made without this program.
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

mod replaying;

use kelemetry::run::RunError;
use replaying::{job, run};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// Folders below `../shared/data/public`.
const FOLDERS: &[&str] = &[
    "troubleshoot-analyze",
    "troubleshoot-bundle",
    "kspan",
    "insights",
    "omc",
    "must-gather-4.8",
    "simkube",
    "gitops-reverser",
    "sonobuoy",
    "k8shark",
];

#[test]
fn every_file_holds_what_was_counted() {
    let public = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/public");
    let mut wrong = Vec::new();
    for folder in FOLDERS.iter().map(|folder| public.join(folder)) {
        let Ok(expected) = fs::read_to_string(folder.join("expected.json")) else {
            eprintln!("skipped: no {}", folder.display());
            continue;
        };
        let expected: Value = serde_json::from_str(&expected).unwrap();
        for (name, expected) in expected["files"].as_object().unwrap() {
            let path = folder.join(name);
            let Some(found) = counts(&path) else {
                eprintln!("skipped: this build reads no {}", path.display());
                continue;
            };
            if !agrees(&found, expected) {
                wrong.push(format!("{}: {found:?}, expected {expected}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{} files:\n{}", wrong.len(), wrong.join("\n"));
}

/// What one file held.
#[derive(Debug, Default)]
struct Counts {
    audit_events: u64,
    k8s_events: u64,
    objects: u64,
    rejected: u64,
}

/// `None` for an archive that only other builds can open.
fn counts(path: &Path) -> Option<Counts> {
    let target = tempfile::NamedTempFile::new().unwrap();
    let job = job(&[PathBuf::from(path)], 1, target.path());
    let summary = match run(job) {
        Ok(summary) => summary,
        Err(RunError::NothingReadable(summary)) => *summary,
        Err(error) => panic!("{}: {error}", path.display()),
    };
    assert!(summary.closes(), "{}", path.display());
    let ledger = &summary.ledger;
    if ledger.faults.iter().any(|fault| fault.reason.ends_with("archive, not read")) {
        return None;
    }
    let set_aside: u64 = ["discovery", "tables", "failed-reads", "other-answers", "foreign-files"]
        .iter()
        .filter_map(|rule| ledger.filtered.get(*rule))
        .sum();
    Some(Counts {
        audit_events: ledger.records - ledger.rejected - set_aside,
        k8s_events: summary.k8s_events.records,
        objects: summary.snapshots.records,
        rejected: ledger.rejected,
    })
}

/// `null` is not compared; of a foreign file it matters only that nothing is taken out of it.
fn agrees(found: &Counts, expected: &Value) -> bool {
    let same = |field: &str, n: u64| expected[field].as_u64().is_none_or(|expected| expected == n);
    same("audit_events", found.audit_events)
        && same("k8s_events", found.k8s_events)
        && same("objects", found.objects)
        && (expected["foreign"] == true || same("rejected", found.rejected))
}

/// A whole bundle as one input: what is foreign in it is told of once.
#[test]
fn a_bundle_is_no_failure() {
    let public = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/public");
    for (folder, events, objects) in [("troubleshoot-bundle", 196, 325), ("must-gather-4.8", 11, 15)] {
        let folder = public.join(folder);
        if !folder.exists() {
            eprintln!("skipped: no {}", folder.display());
            continue;
        }
        let target = tempfile::NamedTempFile::new().unwrap();
        let summary = run(job(std::slice::from_ref(&folder), 2, target.path())).unwrap();
        let found = (summary.k8s_events.records, summary.snapshots.records, summary.ledger.rejected);
        assert_eq!(found, (events, objects, 0), "{}", folder.display());
        assert_eq!(summary.warnings.len(), 1, "{:?}", summary.warnings);
        assert!(summary.closes());
    }
}
