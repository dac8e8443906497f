//! Public snapshots and recordings, file by file, against counts that were made without this program.

mod replaying;

use replaying::{Watching, job};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// Folders below `../shared/data/public` whose files are read as they are.
const FOLDERS: &[&str] = &[
    "troubleshoot-analyze",
    "troubleshoot-bundle",
    "kspan",
    "insights",
    "omc",
    "must-gather-4.8",
    "simkube",
    "gitops-reverser",
];

/// Files whose counts differ on purpose, and why.
const EXPLAINED: &[(&str, &str)] = &[];

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
            if EXPLAINED.iter().any(|(explained, _)| path.ends_with(explained)) || is_container(&path) {
                continue;
            }
            let found = counts(&path);
            if !agrees(&found, expected) {
                wrong.push(format!("{}: {found:?}, expected {expected}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{} files:\n{}", wrong.len(), wrong.join("\n"));
}

/// Archives have tests of their own.
fn is_container(path: &Path) -> bool {
    let name = path.to_string_lossy();
    [".tar", ".tar.gz", ".tar.xz", ".zip"].iter().any(|end| name.ends_with(end))
}

/// What one file held.
#[derive(Debug, Default)]
struct Counts {
    audit_events: u64,
    k8s_events: u64,
    objects: u64,
    rejected: u64,
}

fn counts(path: &Path) -> Counts {
    let target = tempfile::NamedTempFile::new().unwrap();
    let job = job(&[PathBuf::from(path)], 1, target.path());
    let summary = match kelemetry::run::run(job, &Watching(|_| ())) {
        Ok(summary) => summary,
        Err(kelemetry::run::RunError::NothingReadable(summary)) => *summary,
        Err(error) => panic!("{}: {error}", path.display()),
    };
    assert!(summary.closes(), "{}", path.display());
    let ledger = &summary.ledger;
    let set_aside: u64 = ["discovery", "tables", "failed-reads", "other-answers"]
        .iter()
        .filter_map(|rule| ledger.filtered.get(*rule))
        .sum();
    Counts {
        audit_events: ledger.records - ledger.rejected - set_aside,
        k8s_events: summary.k8s_events.records,
        objects: summary.snapshots.records,
        rejected: ledger.rejected,
    }
}

/// `null` is not compared; of a foreign file it matters only that nothing is taken out of it.
fn agrees(found: &Counts, expected: &Value) -> bool {
    let same = |field: &str, n: u64| expected[field].as_u64().is_none_or(|expected| expected == n);
    same("audit_events", found.audit_events)
        && same("k8s_events", found.k8s_events)
        && same("objects", found.objects)
        && (expected["foreign"] == true || same("rejected", found.rejected))
}
