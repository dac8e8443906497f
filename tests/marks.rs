//! What `show`, `diff`, `top` and the CSV say of requests that are not what they seem, and of questions that nothing fits.

#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

mod logged;

use logged::{Log, event, web, with};
use serde_json::{Value, json};

/// Alice creates it, somebody who is not in the log sets the image, the controller writes the status next.
fn unlogged() -> Log {
    let status = json!({"resource": "deployments", "namespace": "shop", "name": "web", "apiGroup": "apps",
        "apiVersion": "v1", "subresource": "status"});
    let created = with(web("10", 1, "nginx:1"), "responseStatus", json!({"code": 201}));
    Log::new(&[
        event(0, "alice", "create", created),
        event(300, "controller", "update", with(web("30", 2, "nginx:2"), "objectRef", status)),
    ])
}

#[test]
fn nobody_is_blamed_for_what_the_write_cannot_change() {
    let log = unlogged();
    let changes: Vec<Value> = serde_json::from_str(&log.told("diff deploy/shop/web -o json")).unwrap();
    let of =
        |path: &str| changes.iter().find(|change| change["path"].as_str().unwrap().ends_with(path)).unwrap();
    let image = of("image");
    assert_eq!(
        (&image["user"], &image["audit_id"], &image["new"]),
        (&Value::Null, &Value::Null, &json!("nginx:2"))
    );
    assert_eq!(image["unseen_versions"], 1);
    assert_eq!(of("observedGeneration")["user"], "controller");
    let text = log.told("diff deploy/shop/web");
    assert!(text.contains("\"nginx:1\" -> \"nginx:2\"  [not by this write]\n"), "{text}");
    assert!(text.contains("status.observedGeneration 1 -> 2\n"), "{text}");
    let story = log.told("show deploy/shop/web");
    assert!(story.contains("together with 1 version before it that nothing shows"), "{story}");
    let csv = log.told("export --csv");
    let heading = csv.lines().next().unwrap();
    assert!(heading.contains(",diff,kelemetry.diff.unseen_versions,kelemetry.impersonated_by,"), "{heading}");
    assert!(csv.contains(",1,,"), "{csv}");
}

#[test]
fn who_is_asked_for_did_not_change_what_another_one_did() {
    let log = unlogged();
    let all = log.told("show deploy/shop/web --contains spec.template");
    assert!(all.contains("nginx:2"), "{all}");
    log.refused("show deploy/shop/web --contains spec.template --user controller");
    assert!(
        log.told("show deploy/shop/web --contains status --user controller").contains("controller update")
    );
    let writes = |options: &str| log.told(&format!("diff deploy/shop/web {options}"));
    assert!(writes("--contains spec.template").contains("1 of 2 writes shown"));
    assert!(!writes("--contains spec.template --user controller").contains("nginx"));
    assert!(writes("--user alice --verb create").contains("created, with"));
}

#[test]
fn who_asked_as_somebody_else_is_told_and_found() {
    let as_bob = json!({"impersonatedUser": {"username": "bob"}});
    let log = Log::new(&[
        event(0, "alice", "patch", as_bob.clone()),
        event(5, "alice", "delete", as_bob),
        event(9, "bob", "get", json!({"responseStatus": {"code": 403}})),
    ]);
    for arguments in ["show deploy/shop/web", "show deploy/shop/web --user alice"] {
        assert!(log.told(arguments).contains("bob (by alice) delete"), "{arguments}");
    }
    let text = log.told("diff deploy/shop/web");
    assert!(text.contains("delete  bob (by alice)  audit"), "{text}");
    let changes: Vec<Value> = serde_json::from_str(&log.told("diff deploy/shop/web -o json")).unwrap();
    assert!(
        changes
            .iter()
            .all(|change| (&change["user"], &change["impersonated_by"]) == (&json!("bob"), &json!("alice")))
    );
    assert!(log.told("top").contains("  bob (by alice)\n"));
    let top: Value = serde_json::from_str(&log.told("top -o json --by user")).unwrap();
    assert_eq!(
        (&top["user"][0]["name"], &top["user"][0]["impersonated_by"]),
        (&json!("bob"), &json!("alice"))
    );
    assert!(log.told("export --csv").contains(",alice,"));
}

/// A read that was denied is told whether reads are or not; one that is asked for by its verb, too.
#[test]
fn who_was_denied_is_told() {
    let log = Log::new(&[
        event(0, "eve", "get", json!({"responseStatus": {"code": 403}})),
        event(1, "eve", "get", json!({"responseStatus": {"code": 404}})),
        event(2, "eve", "update", json!({"responseStatus": {"code": 403}})),
    ]);
    let requests = |options: &str| {
        let top: Value =
            serde_json::from_str(&log.told(&format!("top -o json --by user {options}"))).unwrap();
        (top["user"][0]["requests"].as_u64(), top["left_out"].clone())
    };
    assert_eq!(requests("--errors-only"), (Some(2), json!({"reads": 1})));
    assert_eq!(requests("--verb get"), (Some(2), json!({"verb": 1})));
    assert!(log.told("top").ends_with("\nleft out: reads 1\n"));
    log.told("replay -o written.archive --summary none");
    let (status, list, notes) = log.run("show --archive written.archive --verb get");
    assert!(status == Some(0) && list.contains("deployments/shop/web"), "{notes}");
    assert!(notes.starts_with("note: the archive was written without --include-reads"), "{notes}");
}

#[test]
fn who_only_reads_is_among_those_who_ask_most() {
    let mut events: Vec<Value> =
        (0..12).map(|at| event(at, &format!("user-{at}"), "patch", json!({}))).collect();
    events.extend((20..40).map(|at| event(at, "crawler", "list", json!({}))));
    let slow = json!({"requestURI": "/api/v1/namespaces/shop/pods/web/log", "stageTimestamp": "2026-11-23T11:01:03Z",
        "objectRef": {"resource": "pods", "namespace": "shop", "name": "web", "apiVersion": "v1", "subresource": "log"}});
    events.push(event(60, "crawler", "get", slow.clone()));
    let follows = with(slow, "requestURI", json!("/api/v1/namespaces/shop/pods/web/log?follow=true"));
    events.push(event(60, "crawler", "get", with(follows, "auditID", json!("follows"))));
    events.push(event(41, "crawler", "create", json!({"responseStatus": {"code": 429}})));
    let log = Log::new(&events);
    let text = log.told("top --include-reads --by user");
    let row: Vec<&str> = text.lines().nth(1).unwrap().split_whitespace().collect();
    // Requests, writes, failed, 409, 429, 5xx, no-ops, mean, longest.
    assert_eq!(row[..7], ["23", "1", "1", "0", "1", "0", "0"], "{text}");
    assert_eq!(row[8..], ["3000.0", "crawler"], "{text}");
    assert!(text.contains("... and 3 more (--limit)\n"), "{text}");
    assert!(text.contains("crawler get log pods/shop/web [200]\n"), "{text}");
    assert!(text.contains("\nwithout the times of 1 request that last"), "{text}");
}

#[test]
fn words_that_nothing_has_are_named() {
    let log = unlogged();
    for (options, why) in [
        ("-n shpo", "there is no namespace \"shpo\" (did you mean shop?)"),
        ("--user alcie", "there is no user \"alcie\" (did you mean alice?)"),
        ("--kind deplyo", "there is no kind \"deplyo\" (did you mean deployments?)"),
        ("--verb scale", "there is no verb \"scale\""),
        ("--contains spec.templat", "there is no change of \"spec.templat\" (did you mean spec.template?)"),
        ("--since 2027-01-01", "spans 2026-11-23T11:00:00"),
        ("--verb update --user alice", "no request fits all of the options at once"),
    ] {
        for what in ["show", "top"] {
            let told = log.refused(&format!("{what} {options}"));
            assert!(told.contains(why), "{what} {options}: {told}");
        }
    }
    let told = log.refused("show deploy/shop/web --user alcie");
    assert!(told.starts_with("error: nothing of deploy/shop/web is shown: no request fits"), "{told}");
    for (object, why) in [("deploy", "such as deploy/web"), ("deploy/shop/*", "without stars")] {
        let (status, _, told) = log.run(&format!("diff {object}"));
        assert!(status == Some(2) && told.contains(why), "{object}: {told}");
    }
}

/// Between what is shown nothing may have happened, or what was left out.
#[test]
fn gaps_are_of_what_is_shown() {
    let events = [(0, 200), (60, 200), (120, 409), (300, 200)];
    let log = Log::new(
        &events.map(|(at, code)| event(at, "alice", "patch", json!({"responseStatus": {"code": code}}))),
    );
    let shown = log.told("show deploy/shop/web");
    assert!(shown.contains("… nothing shown for 2m59s"), "{shown}");
    let log = Log::new(&events.map(|(at, code)| {
        let verb = if at == 60 { "delete" } else { "patch" };
        event(at, "alice", verb, json!({"responseStatus": {"code": code}, "level": "Metadata"}))
    }));
    let shown = log.told("show deploy/shop/web --verb patch");
    assert!(shown.contains("… no request that fits for "), "{shown}");
}

/// What a request changed, or did not, in so many words.
#[test]
fn what_changed_nothing_says_why() {
    let created = with(web("10", 1, "nginx:1"), "responseStatus", json!({"code": 201}));
    let dry = with(
        web("10", 1, "nginx:9"),
        "requestURI",
        json!("/apis/apps/v1/namespaces/shop/deployments/web?dryRun=All"),
    );
    let unanswered = json!({"stage": "RequestReceived", "responseStatus": null});
    let log = Log::new(&[
        event(0, "alice", "create", created),
        event(10, "alice", "update", dry),
        event(20, "alice", "update", unanswered),
    ]);
    let story = log.told("show deploy/shop/web --width 60");
    assert!(
        story.contains("alice update (dry run)") && story.contains("alice update (no answer)"),
        "{story}"
    );
    // The time of day, where there is no room for both.
    assert!(story.contains("\n11:00:10.000   "), "{story}");
    assert!(log.told("show deploy/shop/web --time offset").contains("\n+10.000s"));
    assert!(log.told("show deploy/shop/web --time both").contains("\n11:00:10.000 +10.000s"));
}

#[test]
fn messages_of_failures_are_whole() {
    let message = "Deployment.apps \"web\" is invalid: spec.selector: Invalid value: a long one: field is immutable, truly";
    let failure = json!({"responseStatus": {"code": 422, "reason": "Invalid", "message": message}});
    let log = Log::new(&[event(0, "alice", "update", failure)]);
    let story = |options: &str| log.told(&format!("show deploy/shop/web {options}"));
    let joined = |text: &str| text.lines().map(str::trim).collect::<Vec<_>>().join(" ");
    for width in ["60", "80", "100"] {
        let full = joined(&story(&format!("--diff full --width {width}")));
        assert!(full.contains("422 Invalid") && full.contains(message), "{full}");
    }
    assert!(story("--width 160").lines().any(|line| line.trim() == message), "{}", story("--width 160"));
}

/// What is gone says so in lists of any width, and times say in which zone they are.
#[test]
fn lists_keep_marks_and_zones() {
    let name = "an-object-with-a-name-that-is-much-longer-than-any-list-has-room-for-it";
    let reference = json!({"objectRef": {"resource": "configmaps", "namespace": "shop", "name": name, "apiVersion": "v1"}});
    let log = Log::new(&[event(0, "alice", "delete", reference)]);
    for width in [60, 80, 99, 100, 120] {
        let list = log.told(&format!("show --width {width}"));
        let row = list.lines().nth(1).unwrap();
        assert!(
            row.ends_with("room-for-it (deleted)") || row.ends_with("for-it (deleted)"),
            "{width}: {list}"
        );
        assert!(list.lines().next().unwrap().contains("BEGAN (UTC)"), "{width}: {list}");
        assert!(list.lines().all(|line| line.chars().count() <= width), "{width}: {list}");
    }
    let later = json!({"requestReceivedTimestamp": "2026-11-24T11:00:00Z", "stageTimestamp": "2026-11-24T11:00:01Z",
        "objectRef": {"resource": "configmaps", "namespace": "shop", "name": "later", "apiVersion": "v1"}});
    let log = Log::new(&[event(0, "alice", "delete", json!({})), event(1, "alice", "delete", later)]);
    let list = log.told("show --width 80");
    assert!(list.contains("  11-23 11:00:00  ") && list.contains("  11-24 11:00:00  "), "{list}");
}
