//! `links --explain`: which rules spoke for and against a link, from logs and from the facts of an archive.
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

use std::path::Path;
use std::process::{Command, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_kelemetry");
const TESTDATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/testdata");
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
fn what_was_refused_is_no_evidence() {
    let lesson = Path::new(TESTDATA).join("a-dry-run-links-nothing");
    let (pod, _) = run(&lesson, "links --explain pod/shop/web-7d4b9c6f5d-x2x4z audit.log");
    // The create; mallory's update stands below it.
    assert!(pod.contains("exact, by audit.log:2\n"), "{pod}");
    let (set, _) = run(&lesson, "links --explain rs/shop/web-7d4b9c6f5d audit.log");
    assert!(set.contains("exact, by audit.log:1\n") && !set.contains("audit.log:4"), "{set}");
}

#[test]
fn a_guess_is_outdone_for_the_reason_that_is_told() {
    let lesson = Path::new(TESTDATA).join("rule-and-guess-name-one-parent");
    let inputs = "audit.log --events events.json";
    let question = "links --explain pod/shop/web-7d4b9c6f5d-x2x4z";
    let (pod, _) = run(&lesson, &format!("{question} --links links.toml {inputs}"));
    for told in [
        "below ReplicaSet shop/left (children, reported)",
        "linked to ReplicaSet shop/web-7d4b9c6f5d (children, inferred)",
        "generated-names: a link: something stronger nests",
        "reported-children: nests",
        "reported-children: not counted: a guess, and something that counts more, or came first, names another parent",
    ] {
        assert!(pod.contains(told), "{told}\n{pod}");
    }
    let (pod, _) = run(&lesson, &format!("{question} {inputs}"));
    assert!(!pod.contains("linked to") && !pod.contains("a link"), "{pod}");
    assert!(!pod.contains("a body shows the owners"), "{pod}");
}

/// Two incarnations of one pod, each with an annotation that names an object which is not there.
#[test]
fn each_incarnation_says_what_it_says() {
    let directory = tempfile::tempdir().unwrap();
    let at = directory.path();
    let line = |nth: u32, verb: &str, uid: u32, named: &str| {
        format!(
            r#"{{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"00000000-0000-4000-8000-00000000000{nth}","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/shop/pods/web","verb":"{verb}","user":{{"username":"u"}},"objectRef":{{"resource":"pods","namespace":"shop","name":"web","apiVersion":"v1"}},"responseStatus":{{"code":200}},"responseObject":{{"kind":"Pod","apiVersion":"v1","metadata":{{"name":"web","namespace":"shop","uid":"aaaaaaaa-0000-4000-8000-00000000000{uid}","resourceVersion":"{nth}","annotations":{{"links":"{named}"}}}}}},"requestReceivedTimestamp":"2026-11-23T12:00:0{nth}.000000Z","stageTimestamp":"2026-11-23T12:00:0{nth}.003000Z"}}"#
        ) + "\n"
    };
    let log = [line(1, "create", 1, "web-2"), line(2, "delete", 1, "web-2"), line(3, "create", 2, "other")];
    std::fs::write(at.join("audit.log"), log.concat()).unwrap();
    let rule = "[[rules]]\nname = \"linked\"\nmatch = { resource = \"pods\" }\n\
        target = { resource = \"configmaps\", name = '{metadata.annotations[\"links\"]}' }\n";
    std::fs::write(at.join("links.toml"), rule).unwrap();
    let (both, _) = run(at, "links --explain pod/shop/web --links links.toml audit.log");
    let told = |named: &str| both.matches(named).count();
    assert_eq!((told("configmaps web-2"), told("configmaps other")), (1, 1), "{both}");
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
