//! All that happened in one list (`show --flat`), what failed (`diff --failed`), and when logs begin.

#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

mod logged;

use logged::{Log, event, web, with};
use serde_json::{Value, json};

/// The second version, with another image and the status of the first.
fn patched() -> Value {
    let mut answer = web("11", 2, "nginx:2");
    answer["responseObject"]["status"]["observedGeneration"] = 1.into();
    answer
}

/// One line for each write, failure, Event and gap, oldest first; whatever the order of the events in the log.
#[test]
fn all_that_happened_stands_in_one_list() {
    let status = json!({"resource": "deployments", "namespace": "shop", "name": "web", "apiGroup": "apps",
        "apiVersion": "v1", "subresource": "status"});
    let said = json!({"objectRef": {"resource": "events", "namespace": "shop", "name": "web.1", "apiVersion": "v1"},
        "requestURI": "/api/v1/namespaces/shop/events", "responseStatus": {"code": 201},
        "responseObject": {"kind": "Event", "apiVersion": "v1",
            "metadata": {"name": "web.1", "namespace": "shop", "uid": "22222222-2222-2222-2222-222222222222"},
            "involvedObject": {"kind": "Deployment", "apiVersion": "apps/v1", "namespace": "shop", "name": "web",
                "uid": "11111111-1111-1111-1111-111111111111"},
            "type": "Warning", "reason": "Stuck", "message": "no node is left", "source": {"component": "controller"},
            "firstTimestamp": "2026-11-23T11:05:02Z", "lastTimestamp": "2026-11-23T11:05:02Z", "count": 1}});
    let conflict =
        json!({"responseStatus": {"code": 409, "reason": "Conflict", "message": "has been modified"}});
    let mut events = vec![
        event(0, "alice", "create", with(web("10", 1, "nginx:1"), "responseStatus", json!({"code": 201}))),
        event(10, "alice", "patch", patched()),
        event(20, "system:serviceaccount:kube-system:builder", "update", conflict),
        event(300, "controller", "update", with(web("30", 3, "nginx:3"), "objectRef", status)),
        event(302, "controller", "create", said),
    ];
    let told = Log::new(&events).told("show --flat -n shop");
    assert_eq!(
        told,
        "2026-11-23 11:00:00.000 – 11:05:02.000 UTC, 5m02s
4 requests (1 failed), 1 Event
11:00:00.000  alice       create deploy/shop/web
11:00:10.000  alice       patch deploy/shop/web  spec.template.spec.containers[name=web].image \"nginx:1\" -> \
\"nginx:2\"
11:00:20.000  builder     update deploy/shop/web  409 Conflict: has been modified
11:05:00.000  controller  update status deploy/shop/web  (with 1 unseen) \
spec.template.spec.containers[name=web].image \"nginx:2\" -> \"nginx:3\", status.observedGeneration 1 -> 3
11:05:02.000  controller  ● Warning Stuck deploy/shop/web  no node is left
"
    );
    events.reverse();
    let log = Log::new(&events);
    assert_eq!(log.told("show --flat -n shop"), told);
    assert_eq!(log.told("show deploy/shop/web --flat"), told);
    log.told("replay -o it.archive --summary none");
    assert_eq!(log.told("show --flat -n shop --archive it.archive"), told);
    let lines = |options: &str| -> Vec<String> {
        log.told(&format!("show --flat {options}")).lines().skip(2).map(str::to_owned).collect()
    };
    let failed = lines("--errors-only");
    assert!(failed.len() == 2 && failed[0].contains("409 Conflict") && failed[1].contains("Warning Stuck"));
    assert_eq!(
        [lines("--user alice").len(), lines("--verb update").len(), lines("--since -4m").len()],
        [2, 2, 2]
    );
    let image = lines("--contains spec.template");
    assert!(image.len() == 2 && image.iter().all(|line| line.contains("image")), "{image:?}");
    let few = lines("--limit 1");
    assert!(
        few.len() == 2 && few[1] == "… and 4 more, until 2026-11-23 11:05:02.000 UTC (--limit)",
        "{few:?}"
    );
    assert!(log.refused("show --flat --user bbo").contains("there is no user \"bbo\""));
    let rows: Vec<Value> = serde_json::from_str(&log.told("show --flat -o json")).unwrap();
    assert_eq!(rows.len(), 5);
    assert_eq!(rows[1]["changes"][0]["new"], "nginx:2");
    assert_eq!((&rows[2]["code"], &rows[2]["failed"]), (&json!(409), &json!(true)));
    assert_eq!(rows[2]["user"], "system:serviceaccount:kube-system:builder");
    assert_eq!((&rows[4]["type"], &rows[4]["warning"]), (&json!("event"), &json!(true)));
}

/// Where lines are short, nothing is wider than they are, and what says most is still there.
#[test]
fn lists_fit_short_lines() {
    let refused = json!({"responseStatus": {"code": 403, "reason": "Forbidden", "message":
        "deployments.apps \"web\" is forbidden: nobody may patch it on a Friday, however urgent that may seem"}});
    let log = Log::new(&[
        event(0, "alice", "create", with(web("10", 1, "nginx:1"), "responseStatus", json!({"code": 201}))),
        event(10, "system:serviceaccount:kube-system:some-controller", "patch", patched()),
        event(20, "alice", "patch", refused),
    ]);
    let told = log.told("show --flat --width 80");
    assert!(told.lines().all(|line| line.chars().count() <= 80), "{told}");
    for part in [
        "all in shop\n",
        " patch deploy/web  image \"nginx:1\" -> \"nginx:2\"",
        "403 Forbidden\n",
        "nobody may",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
}

#[test]
fn what_failed_is_told_where_it_is_asked_for() {
    let invalid =
        json!({"responseStatus": {"code": 422, "reason": "Invalid", "message": "image: Required value"}});
    let log = Log::new(&[
        event(0, "alice", "create", with(web("10", 1, "nginx:1"), "responseStatus", json!({"code": 201}))),
        event(5, "bob", "patch", invalid),
        event(10, "alice", "patch", web("11", 2, "nginx:2")),
    ]);
    let text = log.told("diff deploy/shop/web");
    assert!(
        text.contains("\n1 request on it failed (--failed shows them)\n") && !text.contains("Invalid"),
        "{text}"
    );
    let text = log.told("diff deploy/shop/web --failed");
    let failure =
        "2026-11-23T11:00:05.000000Z  failed  patch  bob  audit a5  422\n  Invalid: image: Required value\n";
    let at = text.find(failure).unwrap_or_else(|| panic!("{text}"));
    assert!(text.find("rv 10").unwrap() < at && at < text.find("rv 11").unwrap(), "{text}");
    assert!(!log.told("diff deploy/shop/web --failed --user alice").contains("Invalid"));
    assert!(!log.told("diff deploy/shop/web --failed --from -2s").contains("Invalid"));
    let all: Vec<Value> = serde_json::from_str(&log.told("diff deploy/shop/web --failed -o json")).unwrap();
    let failed: Vec<&Value> = all.iter().filter(|change| change["op"] == "failed").collect();
    assert_eq!(failed.len(), 1);
    assert_eq!(
        (&failed[0]["code"], &failed[0]["reason"], &failed[0]["user"]),
        (&json!(422), &json!("Invalid"), &json!("bob"))
    );
}

/// A watch that lasts began long before the log did, and is logged when it ends.
#[test]
fn a_log_begins_with_its_first_record() {
    let ended = json!({"stageTimestamp": "2026-11-23T11:30:00.000000Z"});
    let log = Log::new(&[event(0, "alice", "watch", ended), event(1_860, "alice", "patch", json!({}))]);
    let period = |value: &Value| [value["first"].clone(), value["last"].clone()];
    let wanted = ["2026-11-23T11:30:00.000000Z", "2026-11-23T11:31:00.010000Z"].map(Value::from);
    let inspected: Value = serde_json::from_str(&log.told("inspect --json")).unwrap();
    assert_eq!(period(&inspected["files"][0]), wanted);
    let (_, _, summary) = log.run("replay -o it.archive --summary json");
    let summary: Value = serde_json::from_str(summary.lines().last().unwrap()).unwrap();
    assert_eq!(period(&summary["servers"][0]), wanted);
}

/// A deletecollection whose items are not known stands on the namespace.
#[test]
fn what_was_emptied_is_told() {
    let named = json!({"resource": "pods", "namespace": "shop", "apiVersion": "v1"});
    let log = Log::new(&[event(
        0,
        "alice",
        "deletecollection",
        json!({"objectRef": named, "requestURI": "/api/v1/namespaces/shop/pods?labelSelector=a%3Db", "level": "Metadata"}),
    )]);
    for question in ["show --flat", "show ns/shop"] {
        let told = log.told(question);
        assert!(told.contains("deletecollection pods"), "{told}");
    }
}

#[test]
fn changes_are_left_out_by_who_made_them() {
    let created = with(web("10", 1, "nginx:1"), "responseStatus", json!({"code": 201}));
    let log = Log::new(&[event(0, "alice", "create", created), event(5, "bob", "patch", patched())]);
    let told = log.told("diff deploy/shop/web --user !alice");
    assert!(told.contains("1 of 2 writes shown") && told.contains("nginx:2"), "{told}");
    assert!(log.told("diff deploy/shop/web --verb !patch").contains("create  alice"));
    let (status, _, why) = log.run("diff deploy/shop/web --contains !spec");
    assert!(status == Some(2) && why.contains("not left out by what they changed"), "{why}");
}
