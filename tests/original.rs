//! What kubewharf/kelemetry shows, and what is shown here in its modes.

#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

mod beside;

use beside::beside;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;
use std::process::Command;

/// The traces that a command line brings.
fn traces(arguments: &[&str]) -> Vec<Value> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut command = Command::new(env!("CARGO_BIN_EXE_kelemetry"));
    let output =
        command.arg("export").args(arguments).arg("--jaeger-json").current_dir(root).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let file: Value = serde_json::from_slice(&output.stdout).unwrap();
    file["data"].as_array().unwrap().clone()
}

fn list(value: &Value) -> impl DoubleEndedIterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn fields(pairs: &Value) -> BTreeMap<&str, &Value> {
    list(pairs).map(|pair| (pair["key"].as_str().unwrap(), &pair["value"])).collect()
}

fn root(trace: &Value) -> &Value {
    let mut roots = list(&trace["spans"]).filter(|span| list(&span["references"]).next().is_none());
    let root = roots.next().unwrap();
    assert!(roots.next().is_none(), "only one root span");
    root
}

fn children<'a>(trace: &'a Value, parent: &Value) -> Vec<&'a Value> {
    let is_child = |span: &&Value| list(&span["references"]).any(|to| to["spanID"] == parent["spanID"]);
    list(&trace["spans"]).filter(is_child).collect()
}

/// The original's e2e/deployment/validate.jq.
#[test]
fn its_check_of_a_deployment_passes() {
    let log = "testdata/compat-deployment-demo/audit.log";
    let object = "deployments.apps/default/demo";
    for view in [
        &["--mode", "21000000"][..],
        &["--select", "full-tree", "--mode", "tracing"],
        &["--compat", "kelemetry", "--mode", "21000000"],
    ] {
        let all = traces(&[&[log, "--cluster", "tracetest", "--object", object], view].concat());
        let trace = &all[0];
        let root = root(trace);
        let tags = fields(&root["tags"]);
        assert_eq!((tags["resource"], tags["name"]), (&"deployments".into(), &"demo".into()));
        let logs: Vec<_> = list(&root["logs"]).map(|log| fields(&log["fields"])).collect();
        let text = |log: &BTreeMap<&str, &Value>, key: &str| {
            log.get(key).and_then(|value| value.as_str()).unwrap_or_default().to_owned()
        };
        let deletes: Vec<_> = logs.iter().filter(|log| text(log, "audit").ends_with(" delete")).collect();
        assert!(!deletes.is_empty(), "delete operation was logged");
        for delete in deletes {
            let snapshot: Value = serde_json::from_str(&text(delete, "snapshot")).unwrap();
            assert_eq!(snapshot["metadata"]["name"], "demo");
        }
        assert!(logs.iter().any(|log| text(log, "audit") == "kwok-admin update status"));
        assert!(logs.iter().any(|log| text(log, "diff").contains("status.observedGeneration 1 -> 2")));
        assert!(!logs.iter().any(|log| text(log, "diff").contains("metadata.managedFields")));
        assert_eq!(children(trace, root).len(), 2, "there are two child replicasets");
    }
}

/// The original's e2e/ancestors/validate.jq.
#[test]
fn its_check_of_ancestors_passes() {
    let object = "replicasets.apps/default/ancestors-6d5f8b7c9";
    let log = "testdata/compat-ancestors/audit.log";
    let all = traces(&[log, "--cluster", "tracetest", "--object", object, "--mode", "22000000"]);
    let trace = &all[0];
    let root = root(trace);
    let tags = fields(&root["tags"]);
    assert_eq!((tags["resource"], tags["name"]), (&"deployments".into(), &"ancestors".into()));
    assert_eq!(children(trace, root).len(), 1, "there is only one child replicaset");
}

/// A span as both name it: service, operation, whose it is.
type Named = (String, String, String, String);

/// What a span hangs below, its tags, and its logs by time.
type Told = (Vec<Named>, BTreeSet<(String, String)>, Vec<(u64, BTreeMap<String, String>)>);

/// What the original had nothing to make of: it was fed no bodies in time, and no Events.
fn is_more(field: &str, text: &str) -> bool {
    let is_diff = text.lines().all(|line| line.contains(" -> "));
    match field {
        "diff" | "verbose diff" | "snapshot" => true,
        "event" => is_diff || text.starts_with("{\""),
        _ => false,
    }
}

/// The logs of a span as both have them.
fn logs(span: &Value, is_event: bool) -> Vec<(u64, BTreeMap<String, String>)> {
    let mut logs = Vec::new();
    for log in list(&span["logs"]) {
        let all = fields(&log["fields"]);
        // In a log that a request became, the title; what an Event became has its reason in `event`.
        if is_event || all.contains_key("message") {
            continue;
        }
        let kept = all.into_iter().map(|(key, value)| (key.to_owned(), value.as_str().unwrap().to_owned()));
        let kept: BTreeMap<String, String> = kept.filter(|(key, text)| !is_more(key, text)).collect();
        if !kept.is_empty() {
            logs.push((log["timestamp"].as_u64().unwrap(), kept));
        }
    }
    logs.sort();
    logs
}

fn told(traces: &[Value]) -> HashMap<Named, Told> {
    let mut all: HashMap<Named, Told> = HashMap::new();
    for trace in traces {
        let by_id: HashMap<&str, &Value> =
            list(&trace["spans"]).map(|span| (span["spanID"].as_str().unwrap(), span)).collect();
        let named = |span: &Value| {
            let tags = fields(&span["tags"]);
            let tag = |key: &str| tags.get(key).and_then(|v| v.as_str()).unwrap_or_default().to_owned();
            let service = &trace["processes"][span["processID"].as_str().unwrap()]["serviceName"];
            // The root's name holds the times of what was fed.
            let name = span["operationName"].as_str().unwrap().split(" / ").next().unwrap();
            (service.as_str().unwrap().to_owned(), name.to_owned(), tag("name"), tag("auditId"))
        };
        for span in list(&trace["spans"]).filter(|span| list(&span["tags"]).next().is_some()) {
            let mut above = Vec::new();
            let mut at = span;
            while let Some(parent) = list(&at["references"]).find_map(|to| by_id.get(to["spanID"].as_str()?))
            {
                above.push(named(parent));
                at = parent;
            }
            let tags = list(&span["tags"]).map(|tag| (tag["key"].to_string(), tag["value"].to_string()));
            // Which server passed the event on to the original, no log tells.
            let tags = tags.filter(|(key, _)| key != "\"apiserver\"").collect();
            let name = named(span);
            let mut logs = logs(span, name.0.ends_with("event"));
            // What stands for a source of an object's logs has no tags of its own.
            let is_below =
                |other: &&Value| list(&other["references"]).any(|to| to["spanID"] == span["spanID"]);
            let groups = list(&trace["spans"]).filter(|other| list(&other["tags"]).next().is_none());
            groups.filter(is_below).for_each(|group| logs.extend(self::logs(group, false)));
            // Of objects of one name the original makes one.
            let told: &mut Told = all.entry(name).or_default();
            told.2.extend(logs);
            told.2.sort();
            (told.0, told.1) = (above, tags);
        }
    }
    all
}

/// Everything that the original shows of one Deployment, tag by tag and log by log. It was fed no Events.
#[test]
fn shows_what_the_original_shows() {
    let (Some(data), Some(rollout)) = (beside("original"), beside("rollout-rr")) else { return };
    let logs = ["a", "b"].map(|server| format!("{}/apiserver-{server}", rollout.display()));
    let modes = [
        ("tracing", "20000000"),
        ("tracing-full-tree", "21000000"),
        ("grouped-full-tree", "31000000"),
        ("tree", "00000000"),
        ("tree-full-tree", "01000000"),
        ("timeline-full-tree", "11000000"),
    ];
    for (name, mode) in modes {
        let file = data.join(format!("rr-shop-web-limit1000-{name}.json.gz"));
        let output = Command::new("gzip").arg("-dc").arg(file).output().unwrap();
        let original: Value = serde_json::from_slice(&output.stdout).unwrap();
        let original = told(original["data"].as_array().unwrap());
        let object = ["--object", "deployments.apps/shop/web", "--compat", "kelemetry", "--mode", mode];
        let ours = traces(&[&[&*logs[0], &logs[1], "--cluster", "c1"], &object[..]].concat());
        assert!(
            ours.iter()
                .all(|trace| trace["traceID"].as_str().unwrap().starts_with(&format!("ff{mode}e1e3e7")))
        );
        let ours = told(&ours);
        let missing: BTreeSet<_> = original.keys().filter(|span| !ours.contains_key(*span)).collect();
        assert!(missing.is_empty(), "{name}: {missing:#?}");
        for (span, (above, tags, logs)) in &original {
            assert_eq!(&ours[span].0, above, "{name}: {span:?} hangs below");
            assert_eq!(&ours[span].1, tags, "{name}: {span:?}");
            assert_eq!(&ours[span].2, logs, "{name}: the logs of {span:?}");
        }
        let logs = |all: &HashMap<Named, Told>| all.values().map(|(_, _, logs)| logs.len()).sum::<usize>();
        assert!(logs(&original) > 10 && logs(&original) == logs(&ours), "{name}");
        let more: BTreeSet<_> =
            ours.keys().filter(|span| !original.contains_key(*span)).map(|s| &s.0).collect();
        assert!(more.iter().all(|service| *service == "event"), "{name}: {more:?}");
    }
}
