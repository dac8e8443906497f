//! Versions that something shows more than once, or before the request that is answered with them: who wrote them, and what
//! is not one more.

#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

#[expect(dead_code, reason = "not all is asked here")]
mod logged;

use logged::{Log, event, web, with};
use serde_json::{Value, json};

fn patched(at: u32, image: &str) -> Value {
    let asked = json!({"spec": {"template": {"spec": {"containers": [{"name": "web", "image": image}]}}}});
    event(at, "bob", "patch", json!({"level": "Request", "requestObject": asked}))
}

/// Informers list from a cache.
#[test]
fn a_version_that_is_read_again_is_no_new_one() {
    let created = with(web("10", 1, "nginx:1"), "responseStatus", json!({"code": 201}));
    let log = Log::new(&[
        event(0, "alice", "create", created),
        patched(60, "nginx:2"),
        event(90, "carol", "get", web("10", 1, "nginx:1")),
    ]);
    let told = log.told("diff deploy/shop/web");
    assert!(!told.contains("unknown writer") && told.contains("patch  bob"), "{told}");
    let state = log.told("state deploy/shop/web");
    assert!(state.contains("nginx:2") && state.contains("certainty: inferred"), "{state}");
}

#[test]
fn what_was_read_before_a_patch_is_not_its_work() {
    let apart = |seconds: u32| {
        Log::new(&[
            event(0, "carol", "get", web("10", 1, "nginx:1")),
            event(seconds, "bob", "patch", web("10", 1, "nginx:1")),
        ])
    };
    let told = apart(60).told("diff deploy/shop/web");
    assert!(told.contains("no write of it is in the log"), "{told}");
    let state = apart(60).told("state deploy/shop/web --at 2026-11-23T11:00:30Z");
    assert!(state.contains("nginx:1"), "{state}");
    // Within what clocks of servers may disagree by, it may have been.
    let told = apart(1).told("diff deploy/shop/web");
    assert!(told.contains("patch  bob"), "{told}");
}

/// It is to go since this time of the day, as these finalizers let it.
fn going(version: &str, since: &str, finalizers: Value) -> Value {
    let mut going = web(version, 1, "nginx:1");
    let metadata = &mut going["responseObject"]["metadata"];
    metadata["deletionTimestamp"] = json!(format!("2026-11-23T{since}Z"));
    metadata["deletionGracePeriodSeconds"] = json!(0);
    metadata["finalizers"] = finalizers;
    going
}

#[test]
fn who_asks_again_has_not_asked_first() {
    let held = |version: &str| going(version, "10:59:00", json!(["x/held"]));
    let since =
        "terminating: deletionTimestamp 2026-11-23T10:59:00.000000Z, who asked for it is not in the log";
    let read = event(0, "carol", "get", held("10"));
    let seen = Log::new(std::slice::from_ref(&read));
    assert!(seen.told("diff deploy/shop/web").contains(since));
    let again = Log::new(&[read, event(60, "bob", "delete", held("10"))]).told("diff deploy/shop/web");
    assert!(again.contains(since) && again.contains("no write of it is in the log"), "{again}");
    // It may have got something by that; or another one gave it that.
    let alone = Log::new(&[event(60, "bob", "delete", held("11"))]).told("diff deploy/shop/web");
    assert!(alone.contains(since) && alone.contains("inferred: nothing tells for certain"), "{alone}");
}

#[test]
fn an_object_is_there_at_its_own_version() {
    // An old version of another object, claimed late.
    let mut other = web("5", 1, "nginx:1");
    other["responseObject"]["metadata"]["name"] = json!("other");
    other["responseObject"]["metadata"]["uid"] = json!("22222222-2222-2222-2222-222222222222");
    other["objectRef"] = json!({"resource": "deployments", "namespace": "shop", "name": "other",
        "apiGroup": "apps", "apiVersion": "v1"});
    let log = Log::new(&[
        event(0, "bob", "delete", going("10", "11:00:00", json!(["x/held"]))),
        event(10, "gc", "patch", going("10", "11:00:00", json!([]))),
        event(20, "alice", "patch", other),
    ]);
    let state = log.told("state deploy/shop/web --at rv:10");
    assert!(state.contains("as of resourceVersion 10"), "{state}");
}

/// The server of bob is 300 ms behind that of alice, which only the other object tells.
#[test]
fn of_two_whose_clocks_disagree_neither_is_the_writer_for_certain() {
    let at = |millis: u32, user: &str, verb: &str, more: Value| {
        let stamp = |millis: u32| format!("2026-11-23T11:00:{:02}.{:03}000Z", millis / 1000, millis % 1000);
        let more = with(more, "requestReceivedTimestamp", json!(stamp(millis)));
        let more = with(more, "stageTimestamp", json!(stamp(millis + 2)));
        event(0, user, verb, with(more, "auditID", json!(format!("{user}-{millis}"))))
    };
    let other = |version: &str| {
        let mut other = web(version, 1, version);
        other["responseObject"]["metadata"]["name"] = json!("other");
        other["responseObject"]["metadata"]["uid"] = json!("22222222-2222-2222-2222-222222222222");
        let named = json!({"resource": "deployments", "namespace": "shop", "name": "other", "apiGroup": "apps",
            "apiVersion": "v1"});
        with(other, "objectRef", named)
    };
    let of_alice = [
        at(1_300, "alice", "create", with(web("10", 1, "nginx:1"), "responseStatus", json!({"code": 201}))),
        at(2_300, "alice", "patch", web("11", 2, "nginx:2")),
        at(10_300, "alice", "create", with(other("20"), "responseStatus", json!({"code": 201}))),
        at(10_400, "alice", "patch", other("22")),
    ];
    let of_bob = [
        at(2_100, "bob", "patch", web("11", 2, "nginx:2")),
        at(10_050, "bob", "patch", other("21")),
        at(10_150, "bob", "patch", other("23")),
    ];
    let log = Log::new(&of_alice);
    let lines: String = of_bob.iter().map(|event| format!("{event}\n")).collect();
    std::fs::write(log.0.path().join("b.log"), lines).unwrap();
    let told = log.told("diff deploy/shop/web b.log");
    assert!(told.contains("inferred: nothing tells for certain that this write made the version"), "{told}");
    let told = log.told("diff deploy/shop/web b.log --align-clocks");
    assert!(told.contains("rv 11  patch  alice") && !told.contains("inferred"), "{told}");
}
