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
