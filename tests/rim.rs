//! How the program behaves among others: pipes, closed pipes, signals, exit statuses.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

use std::io::{Read as _, Write as _};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

const RECORD: &str = include_str!("../testdata/output-directory-missing/audit.log");

/// Longer than a test may take, shorter than patience.
const PATIENCE: Duration = Duration::from_secs(60);

fn start(args: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_kelemetry"))
        .args(args)
        .env_remove("RUST_BACKTRACE")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

struct Ended {
    status: Option<i32>,
    stdout: String,
    stderr: String,
}

fn run(args: &[&str], stdin: &str) -> Ended {
    let mut child = start(args);
    // A program that reads nothing may be gone by now.
    drop(child.stdin.take().unwrap().write_all(stdin.as_bytes()));
    let output = child.wait_with_output().unwrap();
    Ended {
        status: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

fn wait(child: &mut Child) -> ExitStatus {
    let since = Instant::now();
    while since.elapsed() < PATIENCE {
        if let Some(status) = child.try_wait().unwrap() {
            return status;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    child.kill().unwrap();
    panic!("still running after {PATIENCE:?}");
}

#[test]
fn quiet_pipes_stay_quiet() {
    let ended = run(&["export", "--jaeger-json"], RECORD);
    assert_eq!((ended.status, ended.stderr.as_str()), (Some(0), ""));
    let story: serde_json::Value = serde_json::from_str(&ended.stdout).unwrap();
    assert_eq!(story["data"].as_array().map(Vec::len), Some(1));
}

#[test]
fn but_rejected_records_are_told() {
    let ended = run(&["export", "--otlp-json", "-"], &format!("{RECORD}{{\"no\":\n"));
    assert_eq!(ended.status, Some(1));
    assert!(
        ended.stderr.starts_with("warning: 1 of 2 records rejected, the first at -:2: "),
        "{}",
        ended.stderr
    );
    assert_eq!(ended.stderr.lines().count(), 1);
    assert!(ended.stdout.starts_with("{\"resourceSpans\":"), "{}", ended.stdout);
}

#[test]
fn a_summary_for_machines_is_the_only_line() {
    let directory = tempfile::tempdir().unwrap();
    let archive = directory.path().join("archive").display().to_string();
    let ended = run(&["replay", "--summary", "json", "-o", &archive], &format!("{RECORD}{{\"no\":\n"));
    assert_eq!((ended.status, ended.stdout.as_str()), (Some(1), ""));
    let summary: serde_json::Value = serde_json::from_str(&ended.stderr).unwrap();
    assert_eq!(summary["ledger"]["rejected"], 1);
}

#[test]
fn a_summary_for_people_is_plain_text_off_a_terminal() {
    let directory = tempfile::tempdir().unwrap();
    let archive = directory.path().join("archive").display().to_string();
    let ended = run(&["replay", "-o", &archive], RECORD);
    assert_eq!((ended.status, ended.stdout.as_str()), (Some(0), ""));
    assert!(ended.stderr.contains("\nLedger    1 record = 1 request\n"), "{}", ended.stderr);
    assert!(!ended.stderr.contains('\u{1b}') && !ended.stderr.contains('\r'), "{}", ended.stderr);
}

#[test]
fn a_closed_pipe_is_no_error() {
    let mut child = start(&["export", "--otlp-json"]);
    drop(child.stdout.take());
    child.stdin.take().unwrap().write_all(RECORD.as_bytes()).unwrap();
    let status = wait(&mut child);
    let mut stderr = String::new();
    child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
    assert_eq!((status.code(), stderr.as_str()), (Some(0), ""));
}

#[test]
fn nobody_at_standard_error_is_no_error() {
    let directory = tempfile::tempdir().unwrap();
    let archive = directory.path().join("archive").display().to_string();
    let mut child = start(&["replay", "-o", &archive]);
    drop(child.stderr.take());
    child.stdin.take().unwrap().write_all(RECORD.as_bytes()).unwrap();
    assert_eq!(wait(&mut child).code(), Some(0));
}

#[test]
fn nothing_readable_is_told_and_leaves_no_output() {
    let directory = tempfile::tempdir().unwrap();
    let output = directory.path().join("story.json");
    let ended = run(&["replay", "--jaeger-json", output.to_str().unwrap()], "neither\nnor\n");
    assert_eq!(ended.status, Some(2));
    assert!(ended.stderr.contains("  -:1: "), "{}", ended.stderr);
    assert!(ended.stderr.ends_with("error: nothing readable in standard input\n"), "{}", ended.stderr);
    assert_eq!(directory.path().read_dir().unwrap().count(), 0);
}

#[test]
fn an_interrupt_leaves_nothing_behind() {
    let directory = tempfile::tempdir().unwrap();
    let output = directory.path().join("story.json");
    let mut child = start(&["replay", "--jaeger-json", output.to_str().unwrap()]);
    // Input without an end, until the program hangs up.
    let mut stdin = child.stdin.take().unwrap();
    let feeder = std::thread::spawn(move || {
        let (chunk, since) = (RECORD.repeat(100), Instant::now());
        while since.elapsed() < PATIENCE && stdin.write_all(chunk.as_bytes()).is_ok() {
            std::thread::sleep(Duration::from_millis(1));
        }
    });
    // Not before it listens: its temporary output is made later than that.
    while directory.path().read_dir().unwrap().count() == 0 {
        assert!(child.try_wait().unwrap().is_none(), "it has ended by itself");
        std::thread::sleep(Duration::from_millis(5));
    }
    let signal = format!("kill -INT {}", child.id());
    assert!(Command::new("sh").args(["-c", &signal]).status().unwrap().success());
    let status = wait(&mut child);
    feeder.join().unwrap();
    let mut stderr = String::new();
    child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
    assert_eq!(status.code(), Some(130), "{stderr}");
    assert!(stderr.contains("interrupted, nothing written"), "{stderr}");
    assert_eq!(directory.path().read_dir().unwrap().count(), 0);
}

#[test]
fn help_and_version_go_to_standard_output() {
    for args in [["--help"], ["--version"]] {
        let ended = run(&args, "");
        assert_eq!((ended.status, ended.stderr.as_str()), (Some(0), ""));
        assert!(ended.stdout.contains("kelemetry"));
    }
    let ended = run(&[], "");
    assert_eq!((ended.status, ended.stdout.as_str()), (Some(2), ""));
}

/// Whatever a command writes, and however that is spelled: no input, archive or file that is read gives way to it.
#[test]
fn nothing_that_is_read_is_replaced() {
    let directory = tempfile::tempdir().unwrap();
    let at = |name: &str| directory.path().join(name).display().to_string();
    let (log, archive, toml) = (at("in.log"), at("in.archive"), at("metrics.toml"));
    let config = "[[metrics]]\nname = \"a\"\nquantifier = \"request_count\"\n";
    std::fs::write(&log, RECORD).unwrap();
    std::fs::write(&toml, config).unwrap();
    assert_eq!(run(&["replay", &log, "-o", &archive], "").status, Some(0));
    let (other, inside) = (at("./in.log"), at("in.archive/requests.parquet"));
    let table = std::fs::read(&inside).unwrap();
    for args in [
        &["metrics", &log, "-o", &log][..],
        &["metrics", &log, "-o", &other],
        &["metrics", "--archive", &archive, "-o", &inside],
        &["metrics", &log, "--config", &toml, "-o", &toml],
        &["export", "--archive", &archive, "--csv", "-o", &inside],
        &["export", "--csv", &log, "-o", &other],
        &["replay", &log, "--csv", &toml, "--links", &toml],
        &["replay", &log, "--csv", &toml, "--sources", &toml],
        &["replay", &log, "--csv", &at("new"), "--dot", &at("./new")],
        &["replay", &log, "--csv", &at("new"), "-o", &at("./new")],
    ] {
        let ended = run(args, "");
        assert_eq!(ended.status, Some(2), "{args:?}: {}", ended.stderr);
        let is_told =
            ["would replace", "same place", "it is an archive"].map(|why| ended.stderr.contains(why));
        assert!(is_told.contains(&true), "{args:?}: {}", ended.stderr);
        assert_eq!(std::fs::read_to_string(&log).unwrap(), RECORD, "{args:?}");
        assert_eq!(std::fs::read_to_string(&toml).unwrap(), config, "{args:?}");
        assert_eq!(std::fs::read(&inside).unwrap(), table, "{args:?}");
    }
    // What is read from standard input can be a file, too.
    let stdin = std::fs::File::open(&log).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_kelemetry"));
    let output = command.args(["metrics", "-", "-o", &log]).stdin(stdin).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(std::fs::read_to_string(&log).unwrap(), RECORD);
}
