//! Inputs in object stores: the same bytes as from files, and all ways in which there are none.

#![cfg(feature = "net")]
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

mod buckets;

use buckets::{Does, Store};
use std::io::Write as _;
use std::path::Path;
use std::process::Output;

/// The files of a lesson, as objects below a prefix.
fn lesson(name: &str, prefix: &str) -> Vec<(String, Vec<u8>)> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata").join(name);
    let files =
        walkdir::WalkDir::new(&directory).into_iter().flatten().filter(|file| file.file_type().is_file());
    let object = |file: walkdir::DirEntry| {
        let below = file.path().strip_prefix(&directory).unwrap().to_str().unwrap();
        (format!("{prefix}{below}"), std::fs::read(file.path()).unwrap())
    };
    files.map(object).collect()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}

fn said(output: &Output) -> String {
    let said = String::from_utf8(output.stderr.clone()).unwrap();
    assert!(!said.contains("s3cret") && !said.contains("AKIATESTKEYID"), "{said}");
    said
}

const EXPORT: &[&str] = &["export", "--jaeger-json", "--summary", "json"];

fn export(store: &Store, inputs: &[&str]) -> Output {
    store.run(&[EXPORT, inputs].concat())
}

#[test]
fn objects_tell_what_files_tell() {
    let store = Store::start(lesson("rollout", "2026/rollout/"), |_, _| Does::Answer);
    let files = export(&store, &["testdata/rollout"]);
    assert!(store.seen().is_empty(), "nobody is asked who is not named");
    for inputs in [
        &["s3://logs/2026/rollout/"][..],
        &["s3://logs/2026/rollout"],
        &["s3://logs"],
        &["s3://logs/2026/*/*.json", "s3://logs/2026/rollout/apiserver-*/*"],
        &["s3://logs/**/*.json", "s3://logs/2026/rollout/apiserver-b", "s3://logs/2026/rollout/apiserver-a/"],
    ] {
        let objects = export(&store, inputs);
        let said = said(&objects);
        assert_eq!(
            (objects.status.code(), objects.stdout == files.stdout),
            (Some(0), true),
            "{inputs:?}: {said}"
        );
        let summary: serde_json::Value = said
            .lines()
            .find(|line| line.starts_with('{'))
            .map(|line| serde_json::from_str(line).unwrap())
            .unwrap();
        let first = summary["inputs"][0]["path"].as_str().unwrap();
        assert!(first.starts_with("s3://logs/2026/rollout/apiserver-a/"), "{first}");
    }
}

#[test]
fn what_an_object_is_is_told_by_its_bytes() {
    let plain = lesson("rollout", "");
    let mut packed: Vec<_> = plain.iter().map(|(key, bytes)| (format!("{key}.old"), gzip(bytes))).collect();
    // A directory, as consoles make them, and an empty object.
    packed
        .extend([("apiserver-a/".to_owned(), Vec::new()), ("apiserver-a/empty.log".to_owned(), Vec::new())]);
    let store = Store::start(packed, |_, _| Does::Answer);
    let (files, objects) = (export(&store, &["testdata/rollout"]), export(&store, &["s3://logs/"]));
    assert!(objects.stdout == files.stdout, "{}", said(&objects));
    let inspected = store.run(&["inspect", "s3://logs/events.json.old"]);
    let table = String::from_utf8(inspected.stdout).unwrap();
    assert!(table.contains("s3://logs/events.json.old") && table.contains("gzip"), "{table}");
}

#[test]
fn large_objects_come_in_parts_and_many_at_a_time() {
    let (_, log) = lesson("rollout", "").into_iter().find(|(key, _)| key.ends_with("audit.log")).unwrap();
    // Copies of one log are duplicates: there is as much of it as it takes.
    let large = log.repeat(12_000_000 / log.len());
    let store = Store::start([("audit.log".to_owned(), large.clone())], |_, nth| {
        // Each part is asked for again until it comes.
        if nth % 2 == 0 { Does::Refuse(503, "SlowDown") } else { Does::Answer }
    });
    let output = export(&store, &["s3://logs/audit.log"]);
    let said = said(&output);
    let summary: serde_json::Value = said
        .lines()
        .find(|line| line.starts_with('{'))
        .map(|line| serde_json::from_str(line).unwrap())
        .unwrap();
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert_eq!(summary["inputs"][0]["bytes"].as_u64(), Some(large.len() as u64), "{said}");
    let parts = store.seen().iter().filter(|line| line.starts_with("GET /logs/audit.log")).count();
    assert!(parts >= 6, "{parts} requests");
}

#[test]
fn what_is_not_there_is_said_at_once() {
    let store = Store::start(lesson("rollout", "in/"), |_, _| Does::Answer);
    for (url, reason) in [
        ("s3://elsewhere/", "not found (NoSuchBucket)"),
        ("s3://logs/in/missing.log", "no such object, and none below it"),
        ("s3://logs/out/", "no objects below it"),
        ("s3://logs/in/*.yaml", "no object matches"),
        ("s3:///in", "not of the form s3://BUCKET/KEY"),
        ("s3://AKIATESTKEYID:s3cret@logs/in/", "credentials do not belong into a URL"),
    ] {
        let output = export(&store, &[url]);
        let said = said(&output);
        assert_eq!(output.status.code(), Some(2), "{url}: {said}");
        assert!(said.contains(reason), "{url}: {said}");
    }
    let closed = Store::start([], |_, _| Does::Refuse(403, "AccessDenied"));
    let output = export(&closed, &["s3://logs/"]);
    let said = said(&output);
    assert!(output.status.code() == Some(2) && said.contains("access denied (AccessDenied)"), "{said}");
}

#[test]
fn what_is_lost_on_the_way_is_in_the_ledger() {
    for (does, reason) in [
        (Does::Refuse(404, "NoSuchKey"), "not found (NoSuchKey)"),
        (Does::Refuse(403, "AccessDenied"), "access denied (AccessDenied)"),
        (Does::Refuse(412, "PreconditionFailed"), "it was replaced while it was read"),
        (Does::Refuse(400, "Weird"), "HTTP 400 (Weird)"),
    ] {
        let store = Store::start(lesson("rollout", ""), move |key, _| {
            if key == "apiserver-b/audit.log" { does } else { Does::Answer }
        });
        let output = export(&store, &["s3://logs/"]);
        let said = said(&output);
        assert_eq!(output.status.code(), Some(1), "{does:?}: {said}");
        assert!(
            said.contains("s3://logs/apiserver-b/audit.log") && said.contains(reason),
            "{does:?}: {said}"
        );
        assert!(output.stdout.len() > 1_000, "the others are read all the same");
    }
}

#[test]
fn what_breaks_off_is_asked_for_again() {
    let files = Store::start([], |_, _| Does::Answer);
    let files = export(&files, &["testdata/rollout"]);
    let store = Store::start(lesson("rollout", ""), |_, nth| match nth {
        0 => Does::BreakOff,
        1 => Does::Refuse(500, "InternalError"),
        _ => Does::Answer,
    });
    let output = export(&store, &["s3://logs/"]);
    assert!(output.status.code() == Some(0) && output.stdout == files.stdout, "{}", said(&output));
    let store = Store::start(lesson("rollout", ""), |key, _| {
        if key == "apiserver-b/audit.log" { Does::Shorten } else { Does::Answer }
    });
    let output = export(&store, &["s3://logs/"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
}
