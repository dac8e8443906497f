//! Many clusters in one replay: fifty that have objects of the same names, told apart, and merged from archives of each.
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_kelemetry");

fn run(directory: &Path, args: &[String]) -> Output {
    Command::new(PROGRAM).current_dir(directory).args(args).stdin(Stdio::null()).output().unwrap()
}

fn summary(directory: &Path, args: &[String]) -> Value {
    let output = run(directory, args);
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    serde_json::from_str(text.lines().last().unwrap()).unwrap()
}

/// A log of a cluster with a Deployment and its ReplicaSet; uids and audit ids are the same in all of them.
fn log(nth: usize) -> String {
    let line = |id: u32, at: usize, resource: &str, kind: &str, name: &str, owner: &str| {
        format!(
            r#"{{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"00000000-0000-4000-8000-00000000000{id}","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/shop/{resource}","verb":"create","user":{{"username":"user-{nth}"}},"objectRef":{{"resource":"{resource}","namespace":"shop","name":"{name}","apiGroup":"apps","apiVersion":"v1"}},"responseStatus":{{"code":201}},"responseObject":{{"kind":"{kind}","apiVersion":"apps/v1","metadata":{{"name":"{name}","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-00000000000{id}","resourceVersion":"{id}"{owner}}}}},"requestReceivedTimestamp":"2026-11-23T12:00:{at:02}.000000Z","stageTimestamp":"2026-11-23T12:00:{at:02}.003000Z"}}"#
        ) + "\n"
    };
    let owner = r#","ownerReferences":[{"apiVersion":"apps/v1","kind":"Deployment","name":"web","uid":"aaaaaaaa-0001-4000-8000-000000000001","controller":true}]"#;
    line(1, nth % 50, "deployments", "Deployment", "web", "")
        + &line(2, nth % 50 + 1, "replicasets", "ReplicaSet", "web-7d4b9c6f5d", owner)
}

#[test]
fn fifty_clusters_in_one_replay() {
    let directory = tempfile::tempdir().unwrap();
    let at = directory.path();
    let text = |text: &str| text.to_owned();
    let mut all = vec![
        text("replay"),
        text("--summary"),
        text("json"),
        text("--csv"),
        text("all.csv"),
        text("-o"),
        text("all"),
    ];
    let mut merge = vec![text("merge"), text("-o"), text("merged"), text("--summary"), text("json")];
    for nth in 0..50 {
        fs::write(at.join(format!("{nth}.log")), log(nth)).unwrap();
        all.extend([text("--cluster"), format!("c{nth}={nth}.log")]);
        // An archive of two clusters, and one of each other.
        let mut one = vec![text("replay"), text("-o"), format!("{nth}.archive")];
        match nth {
            0 => continue,
            1 => one.extend(["--cluster", "c0=0.log", "--cluster", "c1=1.log"].map(text)),
            _ => one.extend([text("--cluster"), format!("c{nth}"), format!("{nth}.log")]),
        }
        assert!(run(at, &one).status.success());
        merge.push(format!("{nth}.archive"));
    }
    let (all, merged) = (summary(at, &all), summary(at, &merge));
    for summary in [&all, &merged] {
        assert_eq!(
            (&summary["traces"], &summary["ledger"]["requests"]),
            (&50.into(), &100.into()),
            "{summary}"
        );
        assert_eq!(summary["existence"]["deployments.apps"]["seen"], 50);
    }
    for table in ["objects", "requests", "links"] {
        let read = |archive: &str| fs::read(at.join(archive).join(format!("{table}.parquet"))).unwrap();
        assert_eq!(read("all"), read("merged"), "{table}");
    }
}

#[test]
fn one_file_is_of_one_cluster() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("a.log"), log(0)).unwrap();
    for (args, told) in [
        (["--cluster", "a=a.log", "--cluster", "b=a.log"], "is named for two clusters, b and a"),
        (["--cluster", "a", "--cluster", "b"], "names two clusters for the same inputs"),
        (["--cluster", "=a.log", "--cluster", "b"], "a cluster has a name"),
        (["--cluster", "a=", "--cluster", "b"], "the cluster a has no input"),
    ] {
        let args: Vec<String> = ["replay"].iter().chain(&args).map(|arg| (*arg).to_owned()).collect();
        let output = run(directory.path(), &args);
        assert_eq!(output.status.code(), Some(2));
        assert!(
            String::from_utf8_lossy(&output.stderr).contains(told),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

/// A log of an object whose annotation names a Deployment `host` in the cluster `hub`, by uid or not.
fn child(uid: &str) -> String {
    let link = format!(
        r#"{{\"cluster\":\"hub\",\"group\":\"apps\",\"version\":\"v1\",\"resource\":\"deployments\",\"namespace\":\"shop\",\"name\":\"web\",\"uid\":\"{uid}\"}}"#
    );
    let annotation = format!(r#","annotations":{{"kelemetry.kubewharf.io/parent-link":"{link}"}}"#);
    let own = r#""name":"agent","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000007","resourceVersion":"9""#;
    format!(
        r#"{{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"00000000-0000-4000-8000-000000000070","stage":"ResponseComplete","requestURI":"/apis/batch/v1/namespaces/shop/jobs","verb":"create","user":{{"username":"agent"}},"objectRef":{{"resource":"jobs","namespace":"shop","name":"agent","apiGroup":"batch","apiVersion":"v1"}},"responseStatus":{{"code":201}},"responseObject":{{"kind":"Job","apiVersion":"batch/v1","metadata":{{{own}{annotation}}}}},"requestReceivedTimestamp":"2026-11-23T12:00:09.000000Z","stageTimestamp":"2026-11-23T12:00:09.003000Z"}}"#
    ) + "\n"
}

/// The parents that a replay finds, and its warnings.
fn linked(directory: &Path, args: &[&str]) -> (u64, String) {
    let args: Vec<String> = args.iter().copied().chain(["--summary", "json"]).map(str::to_owned).collect();
    let told = summary(directory, &args);
    let links = told["links"].as_array().unwrap().iter().map(|link| link["count"].as_u64().unwrap());
    (links.sum(), told["warnings"].to_string())
}

#[test]
fn a_parent_in_a_cluster_that_nobody_named_is_told_of() {
    let directory = tempfile::tempdir().unwrap();
    let at = directory.path();
    fs::write(at.join("hub.log"), log(1)).unwrap();
    fs::write(at.join("by-name.log"), child("")).unwrap();
    fs::write(at.join("by-uid.log"), child("aaaaaaaa-0001-4000-8000-000000000001")).unwrap();
    let csv = ["--csv", "/dev/null"];
    // Named as the annotation names it, all is well. One link is that of the ReplicaSet.
    for child in ["edge=by-name.log", "edge=by-uid.log"] {
        let (links, warnings) =
            linked(at, &[&["replay", "--cluster", "hub=hub.log", "--cluster", child][..], &csv].concat());
        assert_eq!((links, &*warnings), (2, "[]"), "{child}");
    }
    // By another name, or none: what is missing is said.
    let without = "objects name others in a cluster that no input is of, hub (1): say which are, as in --cluster hub=PATH";
    let other =
        &[&["replay", "--cluster", "main=hub.log", "--cluster", "edge=by-name.log"][..], &csv].concat();
    let (links, warnings) = linked(at, other);
    assert!(links == 1 && warnings.contains(without), "{links} {warnings}");
    let (links, warnings) = linked(at, &[&["replay", "hub.log", "by-name.log"][..], &csv].concat());
    assert!(links == 1 && warnings.contains(without), "{links} {warnings}");
    // A uid tells who is meant, whatever the cluster is called.
    let (links, warnings) = linked(at, &[&["replay", "hub.log", "by-uid.log"][..], &csv].concat());
    assert_eq!((links, &*warnings), (2, "[]"));
    let other =
        &[&["replay", "--cluster", "main=hub.log", "--cluster", "edge=by-uid.log"][..], &csv].concat();
    assert_eq!(linked(at, other).0, 2);
}

/// Services of one name are told apart where a trace has objects of several clusters.
#[test]
fn a_service_is_of_the_cluster_of_its_objects() {
    let lesson = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/parent-link-across-clusters");
    for mode in [&[][..], &["--max-spans", "100000"], &["--mode", "grouped"]] {
        let mut args = ["replay", "--cluster", "hub=hub.log", "--cluster", "edge=edge.log"].to_vec();
        args.extend(["--jaeger-json", "-"]);
        args.extend(mode);
        let args: Vec<String> = args.into_iter().map(str::to_owned).collect();
        let output = run(&lesson, &args);
        let traces: Value = serde_json::from_slice(&output.stdout).unwrap();
        let mut clusters = 0;
        for trace in traces["data"].as_array().unwrap() {
            let tag = |of: &Value, key: &str| {
                let tag = of["tags"].as_array().unwrap().iter().find(|tag| tag["key"] == key);
                tag.map(|tag| tag["value"].clone())
            };
            let mut hosts = std::collections::BTreeSet::new();
            for span in trace["spans"].as_array().unwrap() {
                let process = &trace["processes"][span["processID"].as_str().unwrap()];
                hosts.insert(tag(process, "host.name").map(|host| host.to_string()));
                if let (Some(own), Some(said)) = (tag(span, "cluster"), tag(process, "k8s.cluster.name")) {
                    assert_eq!(own, said, "{mode:?}: {span}");
                    clusters += 1;
                }
            }
            assert_eq!(hosts.len(), 1, "{mode:?}");
        }
        assert!(clusters > 0 || mode.contains(&"grouped"), "{mode:?}");
    }
}
