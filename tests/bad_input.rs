//! Inputs and outputs that fail while the work goes on: what no directory of testdata/ can hold.
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

mod replaying;

use kelemetry::report::Summary;
use replaying::Watching;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};

const RECORD: &str = include_str!("../testdata/output-directory-missing/audit.log");

/// The record with another name and id.
fn record(n: usize) -> String {
    let id = format!("00000000-0000-4000-8000-{n:012}");
    RECORD.replace("00000000-0000-4000-8000-000000000001", &id).replace("\"settings\"", &format!("\"c{n}\""))
}

fn faults(summary: &Summary) -> Vec<String> {
    summary.ledger.faults.iter().map(|fault| format!("{}: {}", summary.place(fault), fault.reason)).collect()
}

#[test]
fn a_file_that_vanishes() {
    let directory = tempfile::tempdir().unwrap();
    let [there, gone] = ["there.log", "gone.log"].map(|name| directory.path().join(name));
    fs::write(&there, record(1)).unwrap();
    fs::write(&gone, record(2)).unwrap();
    let jaeger = directory.path().join("jaeger.json");
    let job = replaying::job(&[there, gone.clone()], 2, &jaeger);
    fs::remove_file(&gone).unwrap();
    let summary = replaying::run(job).unwrap();
    assert!(summary.closes());
    assert_eq!((summary.ledger.requests, summary.ledger.rejected), (1, 1));
    let fault = &faults(&summary)[0];
    assert!(fault.starts_with(&format!("{}: cannot be opened", gone.display())), "{fault}");
}

/// Bodies of what is read once have to be kept somewhere: where, is said, and can be.
#[test]
fn a_directory_for_what_is_read_once() {
    let directory = tempfile::tempdir().unwrap();
    let log = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/rollout/apiserver-a/audit.log");
    let log = fs::read(log).unwrap();
    let ask = |spill: &Path| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kelemetry"));
        command.args(["export", "--otlp-json", "-", "--spill-dir"]).arg(spill);
        let mut child =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdin.take().unwrap().write_all(&log));
        child.wait_with_output().unwrap()
    };
    assert!(ask(directory.path()).status.success());
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 0);
    let nowhere = directory.path().join("nowhere");
    let refused = ask(&nowhere);
    let said = String::from_utf8_lossy(&refused.stderr);
    assert!(refused.status.code() == Some(2) && refused.stdout.is_empty(), "{said}");
    assert!(
        said.contains("--spill-dir") && said.contains(&format!("{}: No such", nowhere.display())),
        "{said}"
    );
}

#[test]
fn a_file_that_shrinks() {
    let directory = tempfile::tempdir().unwrap();
    let log = directory.path().join("audit.log");
    let text: String = (0..40_000).map(record).collect();
    fs::write(&log, &text).unwrap();
    let jaeger = directory.path().join("jaeger.json");
    let job = replaying::job(std::slice::from_ref(&log), 1, &jaeger);
    let shrunk = AtomicBool::new(false);
    let shrink = |_| {
        if !shrunk.swap(true, Ordering::Relaxed) {
            OpenOptions::new().write(true).open(&log).unwrap().set_len(100).unwrap();
        }
    };
    let summary = kelemetry::run::run(job, &Watching(shrink)).unwrap();
    assert!(summary.closes());
    let read = summary.ledger.requests;
    assert!(0 < read && read < 40_000, "{read} requests were read of a file that shrank");
    let faults = faults(&summary);
    assert!(faults.last().unwrap().ends_with("file shrank while being read"), "{faults:?}");
    // At most the record in which it broke off, and the break.
    assert!(faults.len() <= 2, "{faults:?}");
}

#[test]
fn a_file_that_grows_is_no_fault() {
    let directory = tempfile::tempdir().unwrap();
    let log = directory.path().join("audit.log");
    fs::write(&log, record(1)).unwrap();
    let job = replaying::job(std::slice::from_ref(&log), 1, &directory.path().join("jaeger.json"));
    fs::write(&log, record(1) + &record(2)).unwrap();
    let summary = replaying::run(job).unwrap();
    assert_eq!((summary.ledger.requests, summary.ledger.rejected), (2, 0));
}

/// A line of 64 MB is not kept more than a few times.
#[test]
fn a_huge_line_is_bounded() {
    let directory = tempfile::tempdir().unwrap();
    let log = directory.path().join("audit.log");
    let long = record(1).replace("kubectl/v1.35.4", &"x".repeat(64_000_000));
    fs::write(&log, long + &record(2)).unwrap();
    let run = Command::new(env!("CARGO_BIN_EXE_kelemetry"))
        .args(["replay", "--summary", "json", "--threads", "2", "-o"])
        .arg(directory.path().join("archive"))
        .arg(&log)
        .output()
        .unwrap();
    assert_eq!(run.status.code(), Some(0), "{}", String::from_utf8_lossy(&run.stderr));
    let summary: serde_json::Value = serde_json::from_slice(&run.stderr).unwrap();
    assert_eq!(summary["ledger"]["requests"], 2);
    let peak = summary["peak_rss_bytes"].as_u64();
    assert!(peak.is_none_or(|bytes| bytes < 300_000_000), "{peak:?} bytes for a line of 64 MB");
}

#[test]
fn a_full_disk() {
    if !Path::new("/dev/full").exists() {
        eprintln!("skipped: there is no /dev/full");
        return;
    }
    for option in ["--jaeger-json", "--otlp-json"] {
        let directory = tempfile::tempdir().unwrap();
        let log = directory.path().join("audit.log");
        fs::write(&log, record(1)).unwrap();
        let run = Command::new(env!("CARGO_BIN_EXE_kelemetry"))
            .args(["replay", "--summary", "none", option, "/dev/full"])
            .arg(&log)
            .output()
            .unwrap();
        let stderr = String::from_utf8(run.stderr).unwrap();
        assert_eq!(run.status.code(), Some(2), "{stderr}");
        assert!(stderr.contains("/dev/full") && stderr.contains("No space left"), "{stderr}");
    }
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let help = Command::new(env!("CARGO_BIN_EXE_kelemetry")).arg("--help").stdout(full).output().unwrap();
    let stderr = String::from_utf8(help.stderr).unwrap();
    assert_eq!(help.status.code(), Some(2), "{stderr}");
    assert!(stderr.contains("standard output: No space left"), "{stderr}");
}
