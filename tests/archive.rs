//! An archive is there whole, or the one before is, or none: whatever happens while it is written.
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

const PROGRAM: &str = env!("CARGO_BIN_EXE_kelemetry");

fn rollout() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/rollout")
}

fn run(directory: &Path, args: &[&str]) -> Output {
    Command::new(PROGRAM).current_dir(directory).args(args).stdin(Stdio::null()).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn names(directory: &Path) -> Vec<String> {
    let names = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<String> = names.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn two_commands_are_one() {
    let directory = tempfile::tempdir().unwrap();
    let log = rollout();
    let log = log.to_str().unwrap();
    let replayed = run(directory.path(), &["replay", log]);
    assert!(replayed.status.success(), "{}", said(&replayed));
    assert_eq!(names(directory.path()), ["kelemetry.archive"]);
    let questions: &[&[&str]] = &[
        &["export", "--otlp-json"],
        &["export", "--jaeger-json", "--kind", "deploy", "--mode", "grouped"],
        &["export", "--otlp-json", "--since", "-60s"],
        &["export", "--jaeger-json", "--user", "alice", "--contains", "spec.template"],
        &[
            "export",
            "--jaeger-json",
            "--resource-tag",
            "pods#nodes:spec.nodeName",
            "--compat",
            "kelemetry",
            "--mode",
            "tree",
        ],
        &["show"],
        &["show", "deploy/shop/web", "--diff", "full"],
        &["state", "deploy/shop/web", "--at", "-20s"],
        &["state", "pod/shop/web-5ffb55bdc-t4xkj", "--at", "rv:350", "-o", "json"],
        &["state", "deploy/shop/wep"],
        &["diff", "deploy/shop/web", "--from", "rv:350"],
        &["diff", "deploy/shop/web", "-o", "json", "--verbose"],
        &["top"],
        &["top", "-n", "shop", "-o", "json"],
    ];
    for question in questions {
        let direct = run(directory.path(), &[question, &[log][..]].concat());
        let archived = run(directory.path(), question);
        assert_eq!(direct.status, archived.status, "{question:?}: {}", said(&archived));
        assert_eq!(
            String::from_utf8_lossy(&direct.stdout),
            String::from_utf8_lossy(&archived.stdout),
            "{question:?}"
        );
        assert_eq!(said(&direct), said(&archived), "{question:?}");
    }
}

#[test]
fn an_archive_is_an_input_where_archives_are_read() {
    let directory = tempfile::tempdir().unwrap();
    let log = rollout();
    assert!(run(directory.path(), &["replay", log.to_str().unwrap(), "-o", "a"]).status.success());
    let named = run(directory.path(), &["show", "deploy/shop/web", "--archive", "a"]);
    assert!(named.status.success(), "{}", said(&named));
    assert_eq!(run(directory.path(), &["show", "deploy/shop/web", "a"]).stdout, named.stdout);
    let wrong: &[(&[&str], &str)] = &[
        (&["replay", "a", "-o", "b"], "a is an archive already"),
        (&["show", "a", "a"], "a is an archive: it stands in the place of every INPUT"),
        (&["show", "--archive", "a", "-"], "- or a?"),
        (&["show", "deploy", "--archive", "a"], "deploy: there is no such file"),
        (&["show"], "there is no kelemetry.archive here"),
    ];
    for (args, words) in wrong {
        let output = run(directory.path(), args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(said(&output).contains(words), "{args:?}: {}", said(&output));
    }
    assert_eq!(names(directory.path()), ["a"]);
}

#[test]
fn what_is_no_archive_is_left_alone() {
    let directory = tempfile::tempdir().unwrap();
    let log = rollout();
    let log = log.to_str().unwrap();
    let at = |name: &str| directory.path().join(name);
    fs::create_dir(at("mine")).unwrap();
    fs::write(at("mine/notes"), "precious").unwrap();
    fs::create_dir(at("empty")).unwrap();
    fs::write(at("file"), "precious").unwrap();
    for name in ["mine", "empty", "file", "."] {
        let refused = run(directory.path(), &["replay", log, "-o", name]);
        assert_eq!(refused.status.code(), Some(2), "{name}");
        assert!(said(&refused).contains("is no kelemetry archive"), "{}", said(&refused));
        let unread = run(directory.path(), &["export", "--otlp-json", "--archive", name]);
        assert_eq!(unread.status.code(), Some(2), "{name}");
    }
    assert_eq!(fs::read_to_string(at("mine/notes")).unwrap(), "precious");
    assert_eq!(fs::read_to_string(at("file")).unwrap(), "precious");
    assert_eq!(names(directory.path()), ["empty", "file", "mine"]);
    // Nor is what somebody put into an archive.
    assert!(run(directory.path(), &["replay", log, "-o", "e"]).status.success());
    fs::write(at("e/notes.txt"), "precious").unwrap();
    let refused = run(directory.path(), &["replay", log, "-o", "e"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(said(&refused).contains("notes.txt is no file of an archive"), "{}", said(&refused));
    assert_eq!(fs::read_to_string(at("e/notes.txt")).unwrap(), "precious");
    fs::remove_file(at("e/notes.txt")).unwrap();
    assert!(run(directory.path(), &["replay", log, "-o", "e"]).status.success());
}

#[test]
fn an_archive_says_what_it_does_not_hold() {
    let directory = tempfile::tempdir().unwrap();
    let log = rollout();
    let log = log.to_str().unwrap();
    assert!(run(directory.path(), &["replay", log, "--keep-bodies", "none"]).status.success());
    let cases: &[(&[&str], &str)] = &[
        (&["state", "deploy/shop/web"], "was written without bodies"),
        (&["export", "--otlp-json", "--include-reads"], "was written without --include-reads"),
        (&["export", "--otlp-json", "--include-noise"], "was written without --include-noise"),
        (&["export", "--otlp-json", "--no-redact"], "was redacted"),
        (&["export", "--otlp-json", "--no-bodies"], "holds what writes changed"),
        (&["export", "--otlp-json", "--resource-tag", "pods#nodes:spec.nodeName"], "without all bodies"),
        (&["export", "--otlp-json", "--archive", "none.archive"], "No such file"),
    ];
    for (question, answer) in cases {
        let output = run(directory.path(), question);
        assert_eq!(output.status.code(), Some(2), "{question:?}");
        assert!(said(&output).contains(answer), "{question:?}: {}", said(&output));
    }
    assert!(run(directory.path(), &["diff", "deploy/shop/web"]).status.success());
    fs::write(directory.path().join("kelemetry.archive/changes.parquet"), "PAR1").unwrap();
    let damaged = run(directory.path(), &["export", "--otlp-json"]);
    assert_eq!(damaged.status.code(), Some(2));
    assert!(said(&damaged).contains("changes.parquet is damaged"), "{}", said(&damaged));
}

/// Bits that neither Parquet nor zstd notice: whoever asks is told which file is damaged, and nothing else.
#[test]
fn who_reads_while_an_archive_is_replaced_sees_one_of_both() {
    let directory = tempfile::tempdir().unwrap();
    let at = directory.path().to_owned();
    let logs = ["output-directory-missing/audit.log", "rollout"];
    let logs = logs.map(|log| format!("{}/testdata/{log}", env!("CARGO_MANIFEST_DIR")));
    assert!(run(&at, &["replay", &logs[0]]).status.success());
    let is_over = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let writer = std::thread::spawn({
        let (is_over, at) = (is_over.clone(), at.clone());
        move || {
            for log in logs.iter().cycle().take(24) {
                assert!(run(&at, &["replay", log, "--summary", "none"]).status.success());
            }
            is_over.store(true, std::sync::atomic::Ordering::Relaxed);
        }
    });
    while !is_over.load(std::sync::atomic::Ordering::Relaxed) {
        let read = run(&at, &["export", "--otlp-json"]);
        assert!(read.status.success(), "{}", said(&read));
    }
    writer.join().unwrap();
}

#[test]
fn a_flipped_bit_is_noticed() {
    let directory = tempfile::tempdir().unwrap();
    let at = directory.path();
    let log = rollout();
    assert!(run(at, &["replay", log.to_str().unwrap()]).status.success());
    let archive = at.join("kelemetry.archive");
    let questions: [&[&str]; 4] = [
        &["show"],
        &["diff", "deploy/shop/web"],
        &["export", "--otlp-json", "-o", "out"],
        &["merge", "kelemetry.archive", "-o", "merged"],
    ];
    for file in names(&archive).iter().filter(|name| *name != "manifest.json") {
        let whole = fs::read(archive.join(file)).unwrap();
        for place in [whole.len() / 3, whole.len() / 2, whole.len() - 1] {
            let mut damaged = whole.clone();
            damaged[place] ^= 4;
            fs::write(archive.join(file), &damaged).unwrap();
            for question in questions.iter().filter(|question| file != "facts.bin" || question[0] == "merge")
            {
                let asked = run(at, question);
                assert_eq!(asked.status.code(), Some(2), "{file} {place} {question:?}: {}", said(&asked));
                assert!(
                    asked.stdout.is_empty() && said(&asked).contains(&format!("{file} is damaged")),
                    "{}",
                    said(&asked)
                );
                assert_eq!(names(at), ["kelemetry.archive"]);
            }
        }
        fs::write(archive.join(file), whole).unwrap();
    }
    // Archives of before have no hashes, and are read all the same.
    let manifest = fs::read_to_string(archive.join("manifest.json")).unwrap();
    let mut manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap();
    manifest["facts"].take();
    manifest["tables"].as_object_mut().unwrap().values_mut().for_each(|table| drop(table["xxh3_128"].take()));
    fs::write(archive.join("manifest.json"), manifest.to_string()).unwrap();
    assert!(questions.iter().all(|question| run(at, question).status.success()));
}

#[test]
fn a_broken_body_shows_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let log = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/body-broken-inside");
    let log = log.to_str().unwrap();
    let replayed = said(&run(directory.path(), &["replay", log]));
    assert!(replayed.contains("what 2 bodies changed is not told"), "{replayed}");
    for input in [&[log][..], &[]] {
        let ask = |question: &[&str]| run(directory.path(), &[question, input].concat());
        let changes = String::from_utf8(ask(&["diff", "cm/shop/settings"]).stdout).unwrap();
        assert!(changes.contains("what it changed is not known: nothing in the log shows it"), "{changes}");
        assert!(changes.contains("together with 1 version before it that nothing shows"), "{changes}");
        assert_eq!(ask(&["state", "cm/shop/limits"]).status.code(), Some(1));
    }
}

/// Killed at fifty moments of its work: the archive is the one before, or the new one, and reads as such.
#[test]
fn a_killed_replay_leaves_the_archive_before() {
    let directory = tempfile::tempdir().unwrap();
    let (small, large) = (rollout().join("apiserver-a"), rollout());
    let (small, large) = (small.to_str().unwrap(), large.to_str().unwrap());
    let export = || run(directory.path(), &["export", "--otlp-json"]).stdout;
    assert!(run(directory.path(), &["replay", large]).status.success());
    let after = export();
    let clock = Instant::now();
    assert!(run(directory.path(), &["replay", small]).status.success());
    let length = clock.elapsed();
    let before = export();
    assert_ne!(before, after);
    let (mut old, mut new) = (0, 0);
    for nth in 0..50 {
        let mut child = Command::new(PROGRAM)
            .current_dir(&directory)
            .args(["replay", large, "--summary", "none"])
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(length.mul_f64(f64::from(nth) / 40.0) + Duration::from_millis(1));
        drop(child.kill());
        child.wait().unwrap();
        match export() {
            found if found == before => old += 1,
            found if found == after => {
                new += 1;
                assert!(run(directory.path(), &["replay", small]).status.success());
            }
            _ => panic!("killed at {nth}: neither the archive before nor the new one"),
        }
    }
    assert!(old > 0, "{old} old, {new} new");
    // What was left behind is swept away by the next.
    assert!(run(directory.path(), &["replay", large]).status.success());
    assert_eq!(names(directory.path()), ["kelemetry.archive"]);
}
