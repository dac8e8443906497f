//! What `kelemetry state` and `kelemetry diff` say where a snapshot shows a version and no answer tells which
//! write made it, over testdata/guessed-writers. What they show there is not what the object was, so nothing
//! of it may be called exact.
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

mod asking;

use asking::{Ended, has};
use serde_json::Value;

fn ask(args: &str) -> Ended {
    asking::ask(args, &["guessed-writers/audit.log", "guessed-writers/snapshot.json"])
}

#[track_caller]
fn is_inferred(args: &str, reasons: &[&str]) {
    let ended = ask(args);
    assert_eq!(ended.status, Some(0), "{args}: {}", ended.stderr);
    has(&ended.stdout, &["certainty: inferred"]);
    has(&ended.stdout, reasons);
}

#[track_caller]
fn is_exact(args: &str, parts: &[&str]) {
    let ended = ask(args);
    assert_eq!(ended.status, Some(0), "{args}: {}", ended.stderr);
    has(&ended.stdout, &["certainty: exact"]);
    has(&ended.stdout, parts);
}

#[test]
fn a_version_that_a_snapshot_shows_may_have_come_later() {
    is_inferred(
        "state cm/shop/late --at 2026-11-23T11:50:10Z",
        &[
            "resourceVersion 15, written 2026-11-23T11:50:05.000000Z by bob",
            "which is inferred: nothing tells it for certain",
            "this version was first seen in a snapshot: it may have been written later",
        ],
    );
    is_exact("state cm/shop/late --at 2026-11-23T11:50:03Z", &["size: \"1\""]);
}

#[test]
fn a_write_whose_version_is_a_guess_may_have_come_before() {
    for version in [12, 14] {
        is_inferred(
            &format!("state cm/shop/late --at rv:{version}"),
            &["size: \"1\"", "a write by bob", "does not tell its version: it may have come before"],
        );
    }
    is_exact("state cm/shop/late --at rv:11", &["size: \"1\""]);
    is_exact("state cm/shop/late --at rv:15", &["size: \"3\"", "which is inferred"]);
}

#[test]
fn a_snapshot_may_be_older_than_a_write() {
    let reasons =
        ["nothing tells when that was taken", "1 write that does not tell its version", "by carol (update"];
    for args in ["state cm/shop/old", "state cm/shop/old --at rv:29"] {
        is_inferred(args, &["resourceVersion 8,"]);
        is_inferred(args, &reasons);
    }
    is_exact("state cm/shop/old --at rv:8", &["size: \"0\""]);
    // The snapshot shows what had been created before.
    is_exact("state cm/shop/made", &["size: \"2\""]);
}

#[test]
fn that_it_was_not_there_yet_is_said_only_where_it_is_sure() {
    let before = ask("state cm/shop/made --at rv:9");
    has(&before.stderr, &["did not exist yet at resourceVersion 9"]);
    let unknown = ask("state cm/shop/made --at rv:20");
    has(&unknown.stderr, &["nothing shows what configmaps/shop/made was at resourceVersion 20"]);
    assert_eq!((before.status, unknown.status), (Some(1), Some(1)));
}

#[test]
fn changes_between_guessed_versions_are_inferred() {
    let text = ask("diff cm/shop/late").stdout;
    has(
        &text,
        &[
            "rv 15  update  bob",
            "  inferred: nothing tells for certain that this write made the version",
            "data.size \"1\" -> \"3\"",
        ],
    );
    let changes: Vec<Value> = serde_json::from_str(&ask("diff cm/shop/late -o json").stdout).unwrap();
    let told: Vec<_> = changes.iter().map(|change| (&change["path"], &change["certainty"])).collect();
    assert_eq!(told, [(&Value::from(""), &Value::from("exact")), (&"data.size".into(), &"inferred".into())]);
}

#[test]
fn what_never_existed_has_neither_state_nor_changes() {
    for args in ["state cm/shop/never", "diff cm/shop/never", "diff cm/shop/never -o json"] {
        let ended = ask(args);
        assert_eq!((ended.status, ended.stdout.as_str()), (Some(1), ""), "{args}");
        has(&ended.stderr, &["cm/shop/never never existed: requests named it, none made it"]);
    }
}

#[test]
fn what_lies_before_a_write_that_the_log_lacks_may_be_gone() {
    let ask = |args: &str| asking::ask(args, &["writes-that-the-log-lacks/audit.log"]).stdout;
    for at in ["2026-11-23T12:00:03Z", "rv:31"] {
        let between = ask(&format!("state deploy/shop/web --at {at}"));
        has(&between, &["certainty: inferred; the version is shown whole, but", "replicas: 1"]);
        has(&between, &["the log lacks a write before that by bob (patch"]);
    }
    for at in ["rv:30", "rv:32"] {
        has(&ask(&format!("state deploy/shop/web --at {at}")), &["certainty: exact"]);
    }
    has(&ask("diff deploy/shop/web"), &["together with 1 version before it that nothing shows"]);
}
