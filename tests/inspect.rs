//! `kelemetry inspect`: its counts against those that were made independently for other projects' files.

mod beside;

use beside::beside;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn inspect(directory: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_kelemetry"))
        .arg("inspect")
        .args(args)
        .current_dir(directory)
        .stdin(std::process::Stdio::null())
        .output()
        .expect("the program runs")
}

fn json(directory: &Path, args: &[&str]) -> Value {
    let output = inspect(directory, &[args, &["--json"]].concat());
    let stderr = String::from_utf8_lossy(&output.stderr);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {stderr}"))
}

/// What the expectations name, beside `rejected`, which has rules of its own.
const COUNTS: &[&str] = &[
    "audit_events",
    "requests",
    "k8s_events",
    "objects",
    "objects_with_owners",
    "distinct_uids",
    "distinct_k8s_event_uids",
    "by_stage",
    "by_verb",
    "api_versions",
];

const IMPLIED: &str = "Cloud Logging tells no stage; the stage that it implies is counted under its own name";
const ABSENT: &str = "Cloud Logging tells no apiVersion";
/// Files whose expectation does not hold for this program: (folder, file, count, why).
const DIFFERENT: &[(&str, &str, &str, &str)] = &[
    ("gke-khi", "k8s_audit/container_recorder_test_1_1.yaml", "by_stage", IMPLIED),
    ("gke-khi", "k8s_audit/container_recorder_test_1_2.yaml", "by_stage", IMPLIED),
    ("gke-khi", "k8s_audit/container_recorder_test_1_3.yaml", "by_stage", IMPLIED),
    ("gke-khi", "k8s_audit/container_recorder_test_1_1.yaml", "api_versions", ABSENT),
    ("gke-khi", "k8s_audit/container_recorder_test_1_2.yaml", "api_versions", ABSENT),
    ("gke-khi", "k8s_audit/container_recorder_test_1_3.yaml", "api_versions", ABSENT),
];

fn differences(folder: &Path, name: &str) -> Vec<String> {
    let expected = fs::read_to_string(folder.join("expected.json")).expect("expected.json");
    let expected: Value = serde_json::from_str(&expected).expect("JSON");
    let mut found = Vec::new();
    for (path, wanted) in expected["files"].as_object().expect("files") {
        let seen = json(folder, &[path]);
        let seen = &seen["total"];
        let mut compare = |count: &str| {
            let (wanted, seen) = (&wanted[count], &seen[count]);
            let known = DIFFERENT.iter().any(|(f, p, c, _)| (*f, *p, *c) == (name, path, count));
            if !wanted.is_null() && wanted != seen && !known {
                found.push(format!("{name}/{path}: {count} is {seen}, not {wanted}"));
            }
        };
        COUNTS.iter().for_each(|count| compare(count));
        // To skip a foreign file without a word is right as well.
        if wanted["foreign"] != true {
            compare("rejected");
        }
    }
    found
}

#[test]
fn public_files_hold_what_others_counted() {
    let Some(public) = beside("public") else { return };
    let mut folders: Vec<PathBuf> =
        fs::read_dir(&public).expect("a directory").map(|entry| entry.expect("entry").path()).collect();
    folders.sort();
    let mut found = Vec::new();
    for folder in folders.iter().filter(|folder| folder.join("expected.json").exists()) {
        let name = folder.file_name().expect("a name").to_string_lossy();
        found.extend(differences(folder, &name));
    }
    assert!(found.is_empty(), "{} differences:\n{}", found.len(), found.join("\n"));
}

#[test]
fn the_rollout_is_described() {
    let value = json(root(), &["testdata/rollout"]);
    let total = &value["total"];
    assert_eq!(total["rejected"], 0);
    let sum = |count: &str| {
        value["files"].as_array().unwrap().iter().map(|f| f[count].as_u64().unwrap()).sum::<u64>()
    };
    for count in ["audit_events", "k8s_events", "objects", "bytes"] {
        assert!(total[count].as_u64() > Some(0), "{count}");
        assert_eq!(total[count], sum(count), "{count}");
    }
    assert_eq!(
        total["by_level"].as_object().unwrap().values().map(|n| n.as_u64().unwrap()).sum::<u64>(),
        total["audit_events"]
    );
}

#[test]
fn the_table_and_the_status_tell_what_is_wrong() {
    let room = tempfile::tempdir().expect("a directory");
    fs::write(room.path().join("bad.log"), "{\"auditID\":\n").expect("a file");
    let output = inspect(room.path(), &["bad.log"]);
    assert_eq!(output.status.code(), Some(2));
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.contains("bad.log:1: "), "{text}");
    let log = root().join("testdata/rollout");
    let output = inspect(room.path(), &["bad.log", log.to_str().expect("UTF-8")]);
    assert_eq!(output.status.code(), Some(1));
    let output = inspect(&log, &["."]);
    assert_eq!(output.status.code(), Some(0));
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.lines().all(|line| line.chars().count() <= 80 || line.contains("reject")), "{text}");
}

/// The order of the arguments and the number of threads are nothing to the answer.
#[test]
fn the_answer_is_always_the_same() {
    let a = inspect(root(), &["testdata/rollout", "--threads", "1", "--json"]);
    let b = inspect(root(), &["testdata/rollout", "--threads", "8", "--json"]);
    assert_eq!(a.stdout, b.stdout);
}

/// What is around the records, whose they are, and that foreign files are no failure.
#[test]
fn envelopes_clusters_and_servers_are_told() {
    let room = tempfile::tempdir().expect("a directory");
    let log = fs::read_to_string(root().join("testdata/rollout/apiserver-b/audit.log")).expect("a log");
    let message = |line: &str| Value::from(line).to_string();
    let events: Vec<_> = log
        .lines()
        .map(|line| format!(r#"{{"timestamp":1684560417511,"message":{}}}"#, message(line)))
        .collect();
    let text = format!(
        r#"{{"messageType":"DATA_MESSAGE","logGroup":"/aws/eks/shop/cluster","logStream":"audit-1","logEvents":[{}]}}"#,
        events.join(",")
    );
    fs::write(room.path().join("export.json"), text).expect("a file");
    let diagnostics = |line: &str| {
        format!(
            r#"{{"Category":"kube-audit","log_s":{},"pod_s":"api-0","_ResourceId":"/x/store"}}"#,
            message(line)
        )
    };
    let klog = diagnostics("I1112 05:00:01.123456       1 event.go:1] x") + "\n";
    let text: String = log.lines().map(|line| diagnostics(line) + "\n").collect();
    fs::write(room.path().join("log.json"), klog + &text).expect("a file");
    fs::write(room.path().join("README"), "read me\nplease\n").expect("a file");
    let empty = r#"{"kind":"PodList","apiVersion":"v1","items":[]}"#;
    fs::write(room.path().join("pods.json"), empty).expect("a file");
    let value = json(room.path(), &["."]);
    let file = |name: &str| {
        let files = value["files"].as_array().unwrap();
        files.iter().find(|f| f["path"].as_str().unwrap().ends_with(name)).unwrap()
    };
    let told = |name: &str| ["envelope", "cluster", "api_server"].map(|key| file(name)[key].as_str());
    assert_eq!(told("export.json"), [Some("cloudwatch-subscription"), Some("shop"), Some("audit-1")]);
    assert_eq!(told("log.json"), [Some("azure-diagnostics"), Some("store"), Some("api-0")]);
    assert_eq!(file("log.json")["skipped"]["log-text"], 1);
    assert_eq!(file("README")["foreign"], true);
    assert_eq!((&file("README")["rejected"], &value["total"]["rejected"]), (&2.into(), &0.into()));
    assert_eq!(value["total"]["skipped"]["foreign-files"], 2);
    assert_eq!(file("pods.json")["foreign"], false, "a list that is empty holds nothing to set aside");
    assert_eq!(value["total"]["clusters"], serde_json::json!({"shop": 102, "store": 102}));
    let output = inspect(room.path(), &["."]);
    assert_eq!(output.status.code(), Some(0));
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.contains("cluster shop 102") && text.contains("Foreign   1 file"), "{text}");
    assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
}
