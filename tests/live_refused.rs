//! Recordings of kinds that a server refuses for a while, or for good.
#![cfg(all(feature = "net", unix))]
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

#[expect(dead_code, reason = "tests/live.rs uses the rest")]
mod living;

use living::{Ask, Reply, Server, groups, item, list, ok, refusal, resources, shown, version};
use serde_json::json;

/// `meshes` are served, then refused with this code, then served again.
fn interrupted(code: u16) -> impl Fn(&Ask) -> Reply {
    move |ask| match (&*ask.path, ask.is_watch()) {
        ("/version", _) => version(),
        ("/api/v1", _) => resources("v1", &[]),
        ("/apis", _) => groups(&[("example.com", &["v1"])]),
        ("/apis/example.com/v1", _) => resources("example.com/v1", &["meshes Mesh list watch"]),
        ("/apis/example.com/v1/meshes", false) if ask.before == 0 => {
            list("Mesh", 13, "", vec![item("net", 8, 12, json!({})), item("old", 9, 11, json!({}))])
        }
        ("/apis/example.com/v1/meshes", false) => list("Mesh", 50, "", vec![item("net", 8, 12, json!({}))]),
        ("/apis/example.com/v1/meshes", true) if ask.get("resourceVersion") == "13" => {
            refusal(code, "Refused", "not now")
        }
        ("/apis/example.com/v1/meshes", true) => Reply::Watch { lines: vec![], stays: true },
        other => ok(json!({"unexpected": format!("{other:?}")})),
    }
}

#[test]
fn a_kind_that_is_refused_for_a_while_is_followed_again() {
    for code in [404, 401] {
        let server = Server::start(interrupted(code));
        let ran = server.run(&["--watch", "--for", "2500ms", "-o", "watch.jsonl"]);
        assert_eq!(ran.status, Some(1), "{}", ran.stderr);
        let told = format!("meshes.example.com cannot be recorded for now: {code}: not now");
        assert!(ran.stderr.contains(&told), "{}", ran.stderr);
        let lines = server.lines("watch.jsonl");
        let of = |kind: &str| lines.iter().filter(|line| line["kind"] == kind).count();
        assert_eq!((of("RecordingTrouble"), of("RecordingGap"), of("RecordingList")), (1, 1, 2), "{lines:?}");
        assert!(shown(&lines).contains(&"GONE Mesh/old@-".to_owned()), "{lines:?}");
        let (_, summary) = server.replay(&["watch.jsonl"], &["-o", "watch.archive"]);
        assert_eq!(summary["gaps"]["watch gap"]["count"], 1, "{summary}");
    }
}

#[test]
fn a_kind_that_is_gone_for_good_is_told() {
    let server = Server::start(|ask| match (&*ask.path, ask.before) {
        ("/apis/example.com/v1/meshes", 1..) if !ask.is_watch() => refusal(404, "NotFound", "not now"),
        _ => interrupted(404)(ask),
    });
    let ran = server.run(&["--watch", "--for", "1500ms", "-o", "watch.jsonl"]);
    assert_eq!(ran.status, Some(1), "{}", ran.stderr);
    assert!(ran.stderr.contains("meshes.example.com cannot be recorded"), "{}", ran.stderr);
    let (_, summary) = server.replay(&["watch.jsonl"], &["-o", "watch.archive"]);
    assert_eq!(summary["gaps"]["watch gap"]["count"], 1, "{summary}");
    assert!(summary["warnings"][0].as_str().unwrap().ends_with(" on"), "{summary}");
}
