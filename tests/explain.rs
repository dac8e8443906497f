//! `links --explain`: which rules spoke for and against a link, from logs and from the facts of an archive.
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

use std::path::Path;
use std::process::{Command, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_kelemetry");
const LESSON: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/testdata/links-on-request");

/// What was printed to standard output and to standard error.
fn run(directory: &Path, args: &str) -> (String, String) {
    let args = args.split(' ').filter(|word| !word.is_empty());
    let output =
        Command::new(PROGRAM).current_dir(directory).args(args).stdin(Stdio::null()).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.code().is_some_and(|code| code < 2), "{}", text(&output.stderr));
    (text(&output.stdout), text(&output.stderr))
}

#[test]
fn an_archive_tells_what_the_logs_tell() {
    let directory = tempfile::tempdir().unwrap();
    let at = directory.path();
    let inputs = format!("{LESSON}/audit.log --snapshot {LESSON}/all.json");
    run(at, &format!("replay {inputs} -o archive"));
    for options in [
        "--explain pod/shop/web-7d4b9c6f5d-x2x4z --link pod-node,volumes",
        "--explain service/shop/web --link acting-pod,service-pods -o json",
        "--no-link controller-owner --explain replicaset/shop/web-7d4b9c6f5d",
        "--link acting-pod",
    ] {
        let (of_logs, _) = run(at, &format!("links {options} {inputs}"));
        let (of_archive, remark) = run(at, &format!("links {options} --archive archive"));
        assert_eq!(of_archive, of_logs, "{options}");
        assert!(remark.contains("concluded anew from what the records of archive said"), "{remark}");
    }
    let (pod, _) = run(at, "links --explain pod/shop/web-7d4b9c6f5d-x2x4z --archive archive");
    assert!(pod.contains("controller-owner: nests"), "{pod}");
    assert!(pod.contains("audit.log:"), "{pod}");
    let (service, _) = run(at, "links --explain service/shop/web --link acting-pod --archive archive");
    assert!(service.contains("acting-pod: a link"), "{service}");
}

#[test]
fn an_archive_without_facts_says_that_it_has_links_alone() {
    let directory = tempfile::tempdir().unwrap();
    let at = directory.path();
    run(at, &format!("replay {LESSON}/audit.log --snapshot {LESSON}/all.json -o archive --no-facts"));
    let (pod, remark) = run(at, "links --explain pod/shop/web-7d4b9c6f5d-x2x4z --archive archive");
    assert!(pod.contains("below ReplicaSet shop/web-7d4b9c6f5d"), "{pod}");
    assert!(
        remark.contains("without the rules that found them") && remark.contains("--no-facts"),
        "{remark}"
    );
}
