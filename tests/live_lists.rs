//! Watches whose first list does not come to its end at once.
#![cfg(all(feature = "net", unix))]
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

#[expect(dead_code, reason = "tests/live.rs uses the rest")]
mod living;

use living::{
    Ask, Ran, Reply, Server, groups, interrupt, item, list, refusal, resources, shown, typed, until, version,
};
use serde_json::json;

/// Pods on two pages, of which the second fails once; until the next list one of the first page is deleted.
fn breaking(ask: &Ask, failure: (u16, &str)) -> Reply {
    match (&*ask.path, ask.is_watch(), ask.get("continue")) {
        ("/version", ..) => version(),
        ("/api/v1", ..) => resources("v1", &["pods Pod list watch"]),
        ("/apis", ..) => groups(&[]),
        ("/api/v1/pods", false, "") if ask.before == 0 => {
            list("Pod", 100, "2", vec![item("web-1", 1, 10, json!({})), item("web-2", 2, 11, json!({}))])
        }
        ("/api/v1/pods", false, "2") => refusal(failure.0, failure.1, "not now"),
        ("/api/v1/pods", false, "") => list("Pod", 120, "", vec![item("web-2", 2, 11, json!({}))]),
        ("/api/v1/pods", true, _) => {
            assert_eq!(ask.get("resourceVersion"), "120");
            let object = typed("Pod", item("web-2", 2, 121, json!({})));
            Reply::Watch { lines: vec![json!({"type": "MODIFIED", "object": object})], stays: true }
        }
        other => panic!("nobody should ask for {other:?}"),
    }
}

/// The watch begins behind the deletion: nothing but the list can tell it.
#[test]
fn what_is_deleted_between_two_lists_is_gone() {
    for failure in [(410, "Expired"), (400, "BadRequest")] {
        let server = Server::start(move |ask| breaking(ask, failure));
        let child = server.begin(&["--watch", "-o", "watch.jsonl"]);
        until("the change", || {
            let file = std::fs::read_to_string(server.path("watch.jsonl")).unwrap_or_default();
            file.ends_with('\n') && file.contains("MODIFIED")
        });
        interrupt(&child);
        let ran = Ran::of(child.wait_with_output().unwrap());
        assert_eq!(ran.status, Some(0), "{failure:?}: {}", ran.stderr);
        let expected =
            ["LISTED Pod/web-1@10", "LISTED Pod/web-2@11", "GONE Pod/web-1@-", "MODIFIED Pod/web-2@121"];
        assert_eq!(shown(&server.lines("watch.jsonl")), expected, "{failure:?}");
        let (status, summary) = server.replay(&["watch.jsonl"], &["-o", "watch.archive"]);
        assert_eq!(status, Some(0), "{summary}");
        let said = server.ask(&["state", "--archive", "watch.archive", "pods/shop/web-1"]);
        assert!(said.contains("deleted"), "{said}");
    }
}

/// Lists alone would keep such a server busy, and nothing would be recorded by them.
#[test]
fn where_every_version_is_too_old_lists_come_slowly() {
    let server = Server::start(|ask| match (&*ask.path, ask.is_watch()) {
        ("/version", _) => version(),
        ("/api/v1", _) => resources("v1", &["pods Pod list watch"]),
        ("/apis", _) => groups(&[]),
        ("/api/v1/pods", false) => list("Pod", 100, "", vec![item("web-1", 1, 10, json!({}))]),
        ("/api/v1/pods", true) => refusal(410, "Expired", "too old"),
        other => panic!("nobody should ask for {other:?}"),
    });
    let ran = server.run(&["--watch", "--for", "2s", "-o", "watch.jsonl"]);
    assert_eq!(ran.status, Some(1), "{}", ran.stderr);
    let asked = server.asked();
    let lists = asked.iter().filter(|path| path.contains("/pods") && !path.contains("watch")).count();
    // After half a second, and after another one.
    assert!((2..=3).contains(&lists), "{asked:?}");
}
