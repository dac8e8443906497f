//! Snapshots and watches of API servers that behave, and of those that do not; and what a replay makes of them.
#![cfg(all(feature = "net", unix))]
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

mod living;

use living::{
    Ask, Ran, Reply, Server, groups, interrupt, item, list, ok, refusal, resources, shown, status, typed,
    until, version,
};
use serde_json::{Value, json};

/// A small cluster: pods on three pages, Secrets that may not be listed, an aggregated API that is down, metrics, Events,
/// and a custom resource in two versions.
fn cluster(ask: &Ask) -> Reply {
    match &*ask.path {
        "/version" => version(),
        "/api/v1" => resources(
            "v1",
            &[
                "pods Pod create delete get list watch",
                "pods/status Pod get",
                "secrets Secret get list watch",
                "configmaps ConfigMap list watch",
                "events Event list watch",
                "bindings Binding create",
                "componentstatuses ComponentStatus get list",
            ],
        ),
        "/apis" => groups(&[
            ("events.k8s.io", &["v1"]),
            ("metrics.k8s.io", &["v1beta1"]),
            ("example.com", &["v2", "v1"]),
        ]),
        "/apis/events.k8s.io/v1" => resources("events.k8s.io/v1", &["events Event list watch"]),
        "/apis/metrics.k8s.io/v1beta1" => {
            refusal(503, "ServiceUnavailable", "the server is currently unable")
        }
        "/apis/example.com/v2" => resources("example.com/v2", &["meshes Mesh list watch"]),
        "/apis/example.com/v1" => {
            resources("example.com/v1", &["meshes Mesh list watch", "olds Old list watch"])
        }
        "/api/v1/pods" => {
            assert_eq!(ask.get("limit"), "500");
            match ask.get("continue") {
                "" => list("Pod", 100, "page%2F2", vec![item("web-1", 1, 10, json!({}))]).unescaped(),
                "page%2F2" => list("Pod", 100, "3", vec![item("web-2", 2, 11, json!({}))]),
                "3" => list("Pod", 100, "", vec![item("web-3", 3, 12, json!({}))]),
                other => panic!("{other}"),
            }
        }
        "/api/v1/secrets" => refusal(403, "Forbidden", "secrets is forbidden: User \"me\" cannot list"),
        "/api/v1/configmaps" if ask.before == 0 => {
            Reply::Header(429, "Retry-After: 1", status(429, "TooManyRequests", "later"))
        }
        "/api/v1/configmaps" => {
            let data = json!({"data": {"password": "hunter2-hunter2", "colour": "green"}});
            list("ConfigMap", 101, "", vec![item("settings", 4, 13, data)])
        }
        "/api/v1/events" => {
            let event = json!({"involvedObject": {"kind": "Pod", "namespace": "shop", "name": "web-1",
                "uid": "aaaaaaaa-0000-4000-8000-000000000001", "apiVersion": "v1"}, "reason": "Pulled", "type": "Normal",
                "message": "pulled", "firstTimestamp": "2026-11-28T12:00:01Z", "lastTimestamp": "2026-11-28T12:00:01Z",
                "count": 1});
            list("Event", 102, "", vec![item("web-1.17a", 5, 14, event)])
        }
        "/api/v1/componentstatuses" => {
            list("ComponentStatus", 0, "", vec![json!({"metadata": {"name": "etcd-0"}})])
        }
        "/apis/example.com/v2/meshes" => {
            list("Mesh", 103, "", vec![item("net", 6, 15, json!({"spec": {"a": 1}}))])
        }
        "/apis/example.com/v1/olds" => refusal(500, "InternalError", "conversion webhook failed"),
        other => panic!("nobody should ask for {other}"),
    }
}

impl Reply {
    /// Tokens are escaped in queries alone.
    fn unescaped(self) -> Self {
        let Self::Json(code, mut body) = self else { panic!() };
        body["metadata"]["continue"] = json!("page/2");
        Self::Json(code, body)
    }
}

#[test]
fn a_snapshot_holds_all_that_can_be_listed() {
    let server = Server::start(cluster);
    let ran = server.run(&["-o", "now.jsonl.zst", "--summary", "json"]);
    assert_eq!(ran.status, Some(1), "{}", ran.stderr);
    let summary = ran.summary();
    assert_eq!((&summary["objects"], &summary["server"]), (&json!(6), &json!("v1.36.3")));
    assert_eq!(summary["counts"]["pods"], 3);
    assert_eq!(summary["computed"], json!({"componentstatuses": 1}));
    assert_eq!(summary["repeated"], json!(["events.events.k8s.io"]));
    let missing: Vec<_> =
        summary["missing"].as_array().unwrap().iter().map(|m| m["what"].as_str().unwrap()).collect();
    assert_eq!(missing, ["metrics.k8s.io/v1beta1", "secrets", "olds.example.com"]);
    assert!(summary["missing"][1]["why"].as_str().unwrap().contains("cannot list"), "{summary}");

    let lines = server.lines("now.jsonl.zst");
    assert_eq!(
        shown(&lines),
        [
            "LISTED ConfigMap/settings@13",
            "LISTED Event/web-1.17a@14",
            "LISTED Pod/web-1@10",
            "LISTED Pod/web-2@11",
            "LISTED Pod/web-3@12",
            "LISTED Mesh/net@15",
        ]
    );
    let text = format!("{lines:?}");
    assert!(text.contains("green") && !text.contains("hunter2"), "secrets are taken out");
    let lists: Vec<_> = lines.iter().filter(|line| line["kind"] == "RecordingList").collect();
    assert!(
        lists.iter().any(|l| l["resource"] == "pods" && l["resourceVersion"] == "100" && l["objects"] == 3)
    );
    assert!(lines.iter().any(|l| l["kind"] == "APIResourceList" && l["groupVersion"] == "example.com/v2"));
    assert_eq!(server.files(), ["now.jsonl.zst"]);

    let (status, summary) = server.replay(&["now.jsonl.zst"], &[]);
    assert_eq!(status, Some(0), "{summary}");
    assert_eq!(summary["objects"]["meshes.example.com"], 1, "{}", summary["objects"]);
    assert_eq!((&summary["objects"]["pods"], &summary["k8s_events"]["entities"]), (&json!(3), &json!(1)));
}

#[test]
fn a_namespace_is_listed_where_all_may_not_be() {
    let server = Server::start(|ask| match &*ask.path {
        "/api/v1/namespaces/shop/configmaps" => list("ConfigMap", 9, "", vec![item("a", 1, 8, json!({}))]),
        path if path.starts_with("/api/v1/namespaces/shop/") => list("Other", 9, "", Vec::new()),
        path if path.starts_with("/api/v1/") => refusal(403, "Forbidden", "not in the whole cluster"),
        "/apis" => groups(&[]),
        _ => cluster(ask),
    });
    assert_eq!(server.run(&["-n", "shop", "-o", "shop.jsonl"]).status, Some(0));
    assert_eq!(shown(&server.lines("shop.jsonl")), ["LISTED ConfigMap/a@8"]);
    let ran = server.run(&["-o", "all.jsonl"]);
    assert!(ran.status == Some(2) && ran.stderr.contains("whole cluster (a namespace"), "{}", ran.stderr);
}

#[test]
fn a_snapshot_goes_where_it_is_told() {
    let server = Server::start(cluster);
    let ran = server.run(&["-o", "-"]);
    assert_eq!(ran.stdout.lines().filter(|line| line.contains("LISTED")).count(), 6);
    assert!(ran.stderr.starts_with("warning: incomplete: 3 kinds missing"), "{}", ran.stderr);
    let ran = server.run(&[]);
    let [file] = &server.files()[..] else { panic!("{:?}", server.files()) };
    assert!(file.starts_with("kelemetry-snapshot-2") && file.ends_with("Z.jsonl.zst"), "{file}");
    assert!(ran.stderr.contains("6 objects of 5 kinds of Kubernetes v1.36.3"), "{}", ran.stderr);
    assert!(ran.stderr.contains("\n  secrets: 403: secrets is forbidden"), "{}", ran.stderr);
    let ran =
        server.run(&["-o", "plain.jsonl", "--no-redact", "--kubeconfig", "config", "--context", "here"]);
    assert_eq!(ran.status, Some(1));
    assert!(format!("{:?}", server.lines("plain.jsonl")).contains("hunter2"));
    let ran = server.run(&["--context", "elsewhere"]);
    assert!(ran.status == Some(2) && ran.stderr.contains("elsewhere"), "{}", ran.stderr);
}

#[test]
fn a_list_whose_token_expires_begins_anew() {
    let server = Server::start(|ask| match &*ask.path {
        "/api/v1" => resources("v1", &["pods Pod list"]),
        "/apis" => groups(&[]),
        "/api/v1/pods" => match (ask.get("limit"), ask.get("continue")) {
            ("500", "") => list("Pod", 100, "2", vec![item("web-1", 1, 10, json!({}))]),
            ("500", "2") | ("5000", "2") => refusal(410, "Expired", "the continue token is too old"),
            ("5000", "") => list("Pod", 110, "2", vec![item("web-1", 1, 10, json!({}))]),
            ("", "") => {
                list("Pod", 120, "", vec![item("web-1", 1, 10, json!({})), item("web-2", 2, 115, json!({}))])
            }
            other => panic!("{other:?}"),
        },
        _ => refusal(404, "NotFound", "not here"),
    });
    let ran = server.run(&["-o", "now.jsonl"]);
    assert_eq!(ran.status, Some(0), "{}", ran.stderr);
    let lines = server.lines("now.jsonl");
    assert_eq!(shown(&lines), ["LISTED Pod/web-1@10", "LISTED Pod/web-2@115"]);
    assert!(lines.iter().any(|line| line["kind"] == "RecordingList" && line["resourceVersion"] == "120"));
}

#[test]
fn where_nothing_is_listed_nothing_is_written() {
    let nobody = Server::start(|_| refusal(401, "Unauthorized", "Unauthorized"));
    let ran = nobody.run(&[]);
    assert!(ran.status == Some(2) && ran.stderr.contains("401: Unauthorized"), "{:?}", ran.stderr);
    let forbidden = Server::start(|ask| match &*ask.path {
        "/api/v1" => resources("v1", &["pods Pod list watch"]),
        "/apis" => groups(&[]),
        _ => refusal(403, "Forbidden", "not you"),
    });
    let ran = forbidden.run(&[]);
    assert!(ran.status == Some(2) && ran.stderr.contains("lists nothing: 403: not you"), "{:?}", ran.stderr);
    assert!(nobody.files().is_empty() && forbidden.files().is_empty());
}

#[test]
fn ctrl_c_leaves_no_half_snapshot() {
    let server = Server::start(|ask| match &*ask.path {
        "/api/v1/pods" if ask.get("continue") == "3" => Reply::Silence,
        _ => cluster(ask),
    });
    std::fs::write(server.path("now.jsonl.zst"), "what was there").unwrap();
    let child = server.begin(&["-o", "now.jsonl.zst"]);
    until("the last page", || server.asked().iter().any(|asked| asked.contains("continue=3")));
    interrupt(&child);
    let ran = Ran::of(child.wait_with_output().unwrap());
    assert!(ran.status == Some(130) && ran.stderr.contains("interrupted, nothing written"), "{}", ran.stderr);
    assert_eq!(server.files(), ["now.jsonl.zst"]);
    assert_eq!(std::fs::read_to_string(server.path("now.jsonl.zst")).unwrap(), "what was there");
}

fn line(kind: &str, object: Value) -> Value {
    json!({"type": kind, "object": object})
}

fn settings(uid: u32, version: u32, colour: &str) -> Value {
    item(&format!("settings-{uid}"), uid, version, json!({"data": {"colour": colour}}))
}

/// ConfigMaps that change: a watch that ends in time, one that goes on behind its bookmark and ends as too old, a list that
/// shows what was missed, and a watch that stays.
fn changing(ask: &Ask) -> Reply {
    let map = |uid, version, colour| typed("ConfigMap", settings(uid, version, colour));
    match (&*ask.path, ask.is_watch()) {
        ("/version", _) => version(),
        ("/api/v1", _) => resources("v1", &["configmaps ConfigMap list watch"]),
        ("/apis", _) => groups(&[]),
        ("/api/v1/configmaps", false) => match ask.before {
            0 => {
                let items = (1..=3).map(|uid| settings(uid, 9 + uid, "red")).collect();
                list("ConfigMap", 20, "", items)
            }
            // 1 as it was, 2 gone, 3 changed (several times, for all one knows), 4 new before the gap, 5 in it.
            _ => list(
                "ConfigMap",
                90,
                "",
                vec![
                    settings(1, 21, "blue"),
                    settings(3, 80, "black"),
                    settings(4, 30, "red"),
                    settings(5, 70, "red"),
                ],
            ),
        },
        ("/api/v1/configmaps", true) => match ask.get("resourceVersion") {
            "20" => Reply::Watch {
                lines: vec![
                    line("MODIFIED", map(1, 21, "blue")),
                    line("ADDED", map(4, 30, "red")),
                    line("ADDED", map(6, 31, "red")),
                    line("DELETED", map(6, 32, "red")),
                    line(
                        "BOOKMARK",
                        json!({"kind": "ConfigMap", "apiVersion": "v1", "metadata": {"resourceVersion": "40"}}),
                    ),
                ],
                stays: false,
            },
            "40" => {
                Reply::Watch { lines: vec![line("ERROR", status(410, "Expired", "too old"))], stays: false }
            }
            "90" => Reply::Watch { lines: vec![line("MODIFIED", map(5, 91, "white"))], stays: true },
            other => panic!("{other}"),
        },
        other => panic!("nobody should ask for {other:?}"),
    }
}

#[test]
fn a_watch_records_every_version_and_every_gap() {
    let server = Server::start(changing);
    let child = server.begin(&["--watch", "-o", "watch.jsonl.zst", "--summary", "json"]);
    until("the last change", || {
        server.files() == ["watch.jsonl.zst"]
            && shown(&server.lines("watch.jsonl.zst"))
                .contains(&"MODIFIED ConfigMap/settings-5@91".to_owned())
    });
    // What is there is whole, while the watch goes on.
    let (status, summary) = server.replay(&["watch.jsonl.zst"], &["-o", "early.archive"]);
    assert_eq!((status, &summary["ledger"]["rejected"]), (Some(0), &json!(0)), "{summary}");
    interrupt(&child);
    let ran = Ran::of(child.wait_with_output().unwrap());
    let summary = ran.summary();
    assert_eq!((ran.status, &summary["gaps"]), (Some(1), &json!(1)), "{}", ran.stderr);
    assert_eq!(
        summary["counts"],
        json!({"LISTED": 5, "ADDED": 2, "MODIFIED": 2, "DELETED": 1, "GONE": 1, "BOOKMARK": 1})
    );
    let lines = server.lines("watch.jsonl.zst");
    assert_eq!(
        shown(&lines),
        [
            "LISTED ConfigMap/settings-1@10",
            "LISTED ConfigMap/settings-2@11",
            "LISTED ConfigMap/settings-3@12",
            "MODIFIED ConfigMap/settings-1@21",
            "ADDED ConfigMap/settings-4@30",
            "ADDED ConfigMap/settings-6@31",
            "DELETED ConfigMap/settings-6@32",
            "BOOKMARK ConfigMap/-@40",
            "LISTED ConfigMap/settings-3@80",
            "LISTED ConfigMap/settings-5@70",
            "GONE ConfigMap/settings-2@-",
            "MODIFIED ConfigMap/settings-5@91",
        ]
    );
    let gap = lines.iter().find(|line| line["kind"] == "RecordingGap").unwrap();
    assert_eq!((&gap["from"], &gap["resourceVersion"]), (&json!("40"), &json!("90")));
    assert_eq!(lines.last().unwrap()["kind"], "RecordingEnd");
    replayed(&server);
}

/// The recording, told.
fn replayed(server: &Server) {
    let (status, summary) = server.replay(&["watch.jsonl.zst"], &["-o", "watch.archive"]);
    assert_eq!(status, Some(0), "{summary}");
    assert_eq!(summary["objects"]["configmaps"], 6, "{summary}");
    assert_eq!(summary["gaps"]["watch gap"]["count"], 1, "{summary}");
    assert!(
        summary["warnings"][0].as_str().unwrap().starts_with("the watch of configmaps missed"),
        "{summary}"
    );
    let about = |object: &str| server.ask(&["diff", "--archive", "watch.archive", object]);
    let first = about("configmaps/shop/settings-1");
    assert!(first.contains("21") && first.contains("blue"), "{first}");
    let third = about("configmaps/shop/settings-3");
    assert!(third.contains("black") && third.contains("inferred"), "{third}");
    let state = |object: &str| server.ask(&["state", "--archive", "watch.archive", object]);
    assert!(state("configmaps/shop/settings-5").contains("white"), "{}", state("configmaps/shop/settings-5"));
    for gone in ["configmaps/shop/settings-2", "configmaps/shop/settings-6"] {
        let said = state(gone);
        assert!(said.contains("deleted"), "{said}");
    }
}

#[test]
fn a_watch_ends_in_time_and_keeps_what_was_there() {
    let server = Server::start(changing);
    let ran = server.run(&["--watch", "--for", "1500ms", "-o", "watch.jsonl"]);
    assert!(ran.stderr.contains("of 1 kind"), "{}", ran.stderr);
    let lines = server.lines("watch.jsonl");
    assert_eq!(lines.last().unwrap()["kind"], "RecordingEnd");
    let ran = server.run(&["--watch", "-o", "watch.jsonl"]);
    assert!(ran.status == Some(2) && ran.stderr.contains("a name that is free"), "{}", ran.stderr);
    assert_eq!(server.lines("watch.jsonl").len(), lines.len());
    assert_eq!(server.run(&["--for", "1s"]).status, Some(2), "--for belongs to --watch");
}

#[test]
fn a_watch_finds_new_kinds() {
    let server = Server::start(|ask| match (&*ask.path, ask.is_watch()) {
        ("/version", _) => version(),
        ("/api/v1", _) => resources("v1", &["secrets Secret list watch"]),
        ("/api/v1/secrets", _) => refusal(403, "Forbidden", "not you"),
        ("/apis", _) if ask.before == 0 => groups(&[("apiextensions.k8s.io", &["v1"])]),
        ("/apis", _) => groups(&[("apiextensions.k8s.io", &["v1"]), ("example.com", &["v1"])]),
        ("/apis/apiextensions.k8s.io/v1", _) => resources(
            "apiextensions.k8s.io/v1",
            &["customresourcedefinitions CustomResourceDefinition list watch"],
        ),
        ("/apis/example.com/v1", _) => resources("example.com/v1", &["meshes Mesh list watch"]),
        ("/apis/apiextensions.k8s.io/v1/customresourcedefinitions", false) => {
            list("CustomResourceDefinition", 10, "", vec![])
        }
        ("/apis/apiextensions.k8s.io/v1/customresourcedefinitions", true) => {
            let definition = item("meshes.example.com", 7, 11, json!({"spec": {}}));
            Reply::Watch {
                lines: vec![line("ADDED", typed("CustomResourceDefinition", definition))],
                stays: true,
            }
        }
        ("/apis/example.com/v1/meshes", false) => list("Mesh", 13, "", vec![item("net", 8, 12, json!({}))]),
        ("/apis/example.com/v1/meshes", true) => Reply::Watch { lines: vec![], stays: true },
        other => ok(json!({"unexpected": format!("{other:?}")})),
    });
    let child = server.begin(&["--watch", "-o", "watch.jsonl"]);
    until("the new kind", || {
        server.files() == ["watch.jsonl"]
            && std::fs::read_to_string(server.path("watch.jsonl")).unwrap().contains("\"name\":\"net\"")
    });
    interrupt(&child);
    let ran = Ran::of(child.wait_with_output().unwrap());
    assert_eq!(ran.status, Some(1), "{}", ran.stderr);
    assert!(ran.stderr.contains("warning: secrets is not recorded: 403: not you"), "{}", ran.stderr);
    let lines = server.lines("watch.jsonl");
    assert!(shown(&lines).contains(&"LISTED Mesh/net@12".to_owned()));
    let gap = lines.iter().find(|line| line["kind"] == "RecordingGap").unwrap();
    assert_eq!((&gap["resource"], &gap["from"]), (&json!("meshes"), &Value::Null));
    assert!(lines.iter().any(|line| line["kind"] == "RecordingTrouble" && line["resource"] == "secrets"));
}
