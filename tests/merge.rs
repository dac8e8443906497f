//! `kelemetry merge`: what it refuses, what it warns of, several clusters, and what it leaves behind when it is killed.
//! That the whole is what its parts come to is told by every lesson (tests/cases/merged.rs).
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

const PROGRAM: &str = env!("CARGO_BIN_EXE_kelemetry");

fn rollout(part: &str) -> String {
    let root: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/rollout");
    root.join(part).display().to_string()
}

fn run(directory: &Path, args: &[&str]) -> Output {
    Command::new(PROGRAM).current_dir(directory).args(args).stdin(Stdio::null()).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn must(directory: &Path, args: &[&str]) -> Output {
    let output = run(directory, args);
    assert!(output.status.success(), "{args:?}: {}", said(&output));
    output
}

#[test]
fn what_does_not_fit_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    let at = directory.path();
    let log = rollout("apiserver-a");
    let cases: &[(&[&str], &str)] = &[
        (&["--include-noise"], "was written with --include-noise"),
        (&["--include-reads"], "was written with --include-reads"),
        (&["--no-bodies"], "was written with --no-bodies"),
        (&["--no-redact"], "was written with --no-redact"),
        (&["--keep-bodies", "none"], "without all bodies"),
        (&["--no-facts"], "--no-facts"),
        (&["--namespace", "shop"], "--namespace"),
    ];
    must(at, &["replay", &log, "-o", "plain"]);
    for (options, answer) in cases {
        must(at, &[&["replay", &log, "-o", "other"][..], options].concat());
        let refused = run(at, &["merge", "plain", "other", "-o", "both"]);
        assert_eq!(refused.status.code(), Some(2), "{options:?}");
        assert!(said(&refused).contains(answer), "{options:?}: {}", said(&refused));
        assert!(!at.join("both").exists());
    }
    // A rule hides in one what the other shows.
    for (one, other, is_same) in [("x", "x", true), ("x", "y", false)] {
        let rule = |name: &str| format!("key~{name}");
        must(at, &["replay", &log, "-o", "one", "--redact-key", "k", "--redact-rule", &rule(one)]);
        must(at, &["replay", &log, "-o", "other", "--redact-key", "k", "--redact-rule", &rule(other)]);
        let merged = run(at, &["merge", "one", "other", "-o", "both"]);
        assert_eq!(merged.status.success(), is_same, "{}", said(&merged));
        assert_eq!(said(&merged).contains("--redact-rule key~x"), !is_same, "{}", said(&merged));
        assert_eq!(at.join("both").exists(), is_same);
        drop(fs::remove_dir_all(at.join("both")));
        let alone = run(at, &["merge", "plain", "one", "-o", "another"]);
        assert!(
            !alone.status.success() && said(&alone).contains("was written with --redact-rule"),
            "{}",
            said(&alone)
        );
    }
    // What records another source reads is another matter.
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/sources/argocd.toml");
    must(at, &["replay", &log, "-o", "other", "--sources", source]);
    for archives in [["plain", "other"], ["other", "plain"]] {
        let refused = run(at, &["merge", archives[0], archives[1], "-o", "both"]);
        assert_eq!(refused.status.code(), Some(2), "{archives:?}");
        assert!(said(&refused).contains("other was written with --sources (argocd "), "{}", said(&refused));
    }
    must(at, &["merge", "other", "other", "-o", "twice"]);
    assert!(!run(at, &["merge", "twice", "plain", "-o", "both"]).status.success());
    fs::create_dir(at.join("mine")).unwrap();
    fs::write(at.join("mine/notes"), "precious").unwrap();
    for args in [["plain", "mine", "both"], ["plain", "nothing", "both"], ["plain", "plain", "mine"]] {
        let refused = run(at, &["merge", args[0], args[1], "-o", args[2]]);
        assert_eq!(refused.status.code(), Some(2), "{args:?}");
    }
    assert_eq!(fs::read_to_string(at.join("mine/notes")).unwrap(), "precious");
    let manifest = at.join("plain/manifest.json");
    let text = fs::read_to_string(&manifest).unwrap();
    fs::write(&manifest, text.replace("\"schema_version\": 1", "\"schema_version\": 99")).unwrap();
    assert!(said(&run(at, &["merge", "plain", "-o", "both"])).contains("is an archive of version 99"));
    fs::write(&manifest, text).unwrap();
    for damage in [&b"kelemetry facts 9\n"[..], &b"kelemetry facts 4\n\0\0\0\0\x09\0\0\0"[..], b""] {
        fs::write(at.join("plain/facts.bin"), damage).unwrap();
        assert_eq!(run(at, &["merge", "plain", "-o", "both"]).status.code(), Some(2));
    }
    assert!(!at.join("both").exists());
}

/// Bodies that the table of versions holds are not in the facts again, and a merge misses them.
#[test]
fn facts_and_versions_belong_together() {
    let directory = tempfile::tempdir().unwrap();
    let at = directory.path();
    for part in ["apiserver-a", "apiserver-b"] {
        must(at, &["replay", &rollout(part), "-o", part]);
    }
    must(at, &["merge", "apiserver-a", "-o", "whole"]);
    let size = |file: &str| fs::metadata(at.join(file)).unwrap().len();
    assert!(size("apiserver-a/facts.bin") * 2 < size("apiserver-a/versions.parquet") * 3);
    fs::copy(at.join("apiserver-b/versions.parquet"), at.join("apiserver-a/versions.parquet")).unwrap();
    let refused = run(at, &["merge", "apiserver-a", "-o", "both"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(said(&refused).contains("versions.parquet is damaged"), "{}", said(&refused));
}

/// Hashes of secrets are those of a key; of another key they say nothing of whether a secret changed.
#[test]
fn different_keys_are_warned_of() {
    let directory = tempfile::tempdir().unwrap();
    let at = directory.path();
    let (one, other) = (rollout("apiserver-a"), rollout("apiserver-b"));
    for (name, log, key) in [("a", &one, "x"), ("b", &other, "x"), ("c", &other, "y")] {
        must(at, &["replay", log, "-o", name, "--redact-key", key]);
    }
    assert!(!said(&must(at, &["merge", "a", "b", "-o", "ab"])).contains("different keys"));
    assert!(said(&must(at, &["merge", "a", "c", "-o", "ac"])).contains("different keys"));
}

/// Links are concluded anew: rules that the merge lacks, and those that it has beyond, are named.
#[test]
fn other_link_rules_are_warned_of() {
    let directory = tempfile::tempdir().unwrap();
    let at = directory.path();
    let log = rollout("apiserver-a");
    must(at, &["replay", &log, "-o", "a", "--link", "pod-node", "--no-link", "generated-names"]);
    let merged = said(&must(at, &["merge", "a", "-o", "b"]));
    assert!(merged.contains("a was linked with pod-node and without generated-names: "), "{merged}");
    let merged = must(at, &["merge", "a", "-o", "c", "--link", "pod-node", "--no-link", "generated-names"]);
    assert!(!said(&merged).contains("was linked"), "{}", said(&merged));
}

/// Bodies have to be kept somewhere while archives are joined: where, is said, and can be.
#[test]
fn a_directory_for_bodies() {
    let directory = tempfile::tempdir().unwrap();
    let at = directory.path();
    must(at, &["replay", &rollout(""), "-o", "a"]);
    fs::create_dir(at.join("spill")).unwrap();
    must(at, &["merge", "a", "-o", "b", "--spill-dir", "spill"]);
    assert_eq!(fs::read_dir(at.join("spill")).unwrap().count(), 0);
    let refused = run(at, &["merge", "a", "-o", "c", "--spill-dir", "nowhere"]);
    assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
    assert!(said(&refused).contains("--spill-dir"), "{}", said(&refused));
    assert!(!at.join("c").exists());
}

/// The window of the result reaches over those of the parts, and what lies outside of it is evidence all the same.
#[test]
fn windows_are_joined() {
    let directory = tempfile::tempdir().unwrap();
    let at = directory.path();
    let log = rollout("");
    let keyed = |name: &str, window: &[&str]| {
        must(at, &[&["replay", &log, "--redact-key", "k", "-o", name][..], window].concat());
    };
    keyed("whole", &[]);
    keyed("before", &["--until", "-60s"]);
    keyed("after", &["--since", "-60s"]);
    must(at, &["merge", "after", "before", "-o", "merged"]);
    let export = |name: &str| must(at, &["export", "--otlp-json", "--archive", name]).stdout;
    assert!(export("whole") == export("merged"));
    assert!(export("whole") != export("before"));
}

/// What is told of a cluster is told of it beside another one: the same spans, and nothing linked across.
#[test]
fn clusters_stand_side_by_side() {
    let directory = tempfile::tempdir().unwrap();
    let at = directory.path();
    let log = rollout("");
    for name in ["one", "two"] {
        must(at, &["replay", &log, "--cluster", name, "--redact-key", "k", "-o", name]);
    }
    must(at, &["merge", "two", "one", "-o", "both"]);
    let lines = |name: &str| {
        let text = must(at, &["export", "--otlp-json", "--archive", name]).stdout;
        let text = String::from_utf8(text).unwrap();
        let mut spans: Vec<String> = Vec::new();
        for line in text.lines() {
            let document: serde_json::Value = serde_json::from_str(line).unwrap();
            for resource in document["resourceSpans"].as_array().unwrap() {
                let of = resource["resource"].to_string();
                for scope in resource["scopeSpans"].as_array().unwrap() {
                    spans
                        .extend(scope["spans"].as_array().unwrap().iter().map(|span| format!("{of} {span}")));
                }
            }
        }
        spans.sort();
        spans
    };
    let mut apart = [lines("one"), lines("two")].concat();
    apart.sort();
    assert_eq!(lines("both"), apart);
    // And once more with a third, out of the archive that was merged.
    must(at, &["replay", &log, "--cluster", "three", "--redact-key", "k", "-o", "three"]);
    must(at, &["merge", "both", "-o", "again"]);
    assert_eq!(lines("again"), apart);
    let metrics = must(at, &["metrics", "--archive", "both", "--format", "table"]);
    assert!(!metrics.stdout.is_empty());
}

/// Killed at any moment, it leaves what was there; it may replace one of those that it reads.
#[test]
fn a_killed_merge_leaves_the_archive_before() {
    let directory = tempfile::tempdir().unwrap();
    let at = directory.path();
    must(at, &["replay", &rollout("apiserver-a"), "--redact-key", "k", "-o", "a"]);
    must(at, &["replay", &rollout("apiserver-b"), "--redact-key", "k", "-o", "b"]);
    let clock = Instant::now();
    must(at, &["merge", "a", "b", "-o", "c"]);
    let length = clock.elapsed();
    let export = |name: &str| run(at, &["export", "--otlp-json", "--archive", name]).stdout;
    let (before, after) = (export("a"), export("c"));
    assert_ne!(before, after);
    for nth in 0..20 {
        let mut child = Command::new(PROGRAM)
            .current_dir(at)
            .args(["merge", "a", "b", "-o", "a", "--summary", "none"])
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(length.mul_f64(f64::from(nth) / 16.0) + Duration::from_millis(1));
        drop(child.kill());
        child.wait().unwrap();
        let found = export("a");
        assert!(found == before || found == after, "killed at {nth}");
    }
    must(at, &["merge", "a", "b", "-o", "a"]);
    assert!(export("a") == after);
    let mut names: Vec<_> = fs::read_dir(at).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["a", "b", "c"]);
}
