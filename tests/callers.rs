//! Who asked beyond the name, why it was allowed, and the selection of requests by it.
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

use std::path::{Path, PathBuf};
use std::process::Command;

fn log() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/users-beyond-their-names/audit.log")
}

fn ask(arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kelemetry"));
    let output = command.args(arguments).arg(log()).output().unwrap();
    assert!(output.status.code().is_some());
    String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap()
}

/// What nothing but the record tells.
const TOLD: &[&str] = &[
    "aws-iam-authenticator:1:M",
    "arn:aws:sts::1:assumed-role/admin/mallory",
    "u-77",
    "u-78",
    "JTI=11111111-0000-4000-8000-000000000001",
    "system:masters",
    "ClusterRoleBinding",
    "would violate PodSecurity",
    "example.com/checked",
];

#[test]
fn outputs_and_archives_tell_it() {
    let directory = tempfile::tempdir().unwrap();
    let path = |name: &str| directory.path().join(name).to_str().unwrap().to_owned();
    let archive = path("k.archive");
    ask(&[
        "replay",
        "--include-reads",
        "-o",
        &archive,
        "--otlp-json",
        &path("a"),
        "--jaeger-json",
        &path("b"),
    ]);
    let export = Command::new(env!("CARGO_BIN_EXE_kelemetry"))
        .args(["export", "--archive", &archive, "--otlp-json"])
        .output()
        .unwrap();
    assert!(export.status.success(), "{}", String::from_utf8_lossy(&export.stderr));
    std::fs::write(path("c"), export.stdout).unwrap();
    for name in ["a", "b", "c"] {
        let text = std::fs::read_to_string(path(name)).unwrap();
        for told in TOLD {
            assert!(text.contains(told), "{name} lacks {told}");
        }
        assert!(!text.contains("hunter2aBc9"), "{name}");
    }
    assert_eq!(std::fs::read(path("a")).unwrap(), std::fs::read(path("c")).unwrap());
}

#[test]
fn stories_tell_who_it_was() {
    let shown = ask(&["show", "secrets/prod/db", "--diff", "full", "--width", "200"]);
    for line in [
        "kubernetes-admin: uid aws-iam-authenticator:1:M; groups system:masters; arn arn:aws:sts::1:assumed-role/admin/mallory",
        "allowed by ClusterRoleBinding \"admins\" of ClusterRole \"cluster-admin\" to Group \"system:masters\"",
        " prod:web patch",
        " dev:web patch",
        " system:web patch",
        "kubelet node-a patch",
    ] {
        assert!(shown.contains(line), "{line}\n{shown}");
    }
    let shown = ask(&["show", "pods/prod/db-0", "--width", "200"]);
    for line in
        ["create exec \"sh -c id; ls\"", "create exec \"mysql --password <redacted", "get proxy \"metrics\""]
    {
        assert!(shown.contains(line), "{line}\n{shown}");
    }
    let flat = ask(&["show", "pods/prod/db-0", "--flat"]);
    assert!(flat.contains("create exec \"sh -c id; ls\" po/prod/db-0"), "{flat}");
    let flat = ask(&["show", "pods/prod/db-0", "--flat", "-o", "json"]);
    assert!(flat.contains("\"what\":\"create exec\",\"command\":\"sh -c id; ls\""), "{flat}");
}

#[test]
fn requests_are_chosen_by_it() {
    let requests = |filter: &[&str]| {
        let mut arguments = vec!["top", "--include-reads", "--by", "user", "-o", "json"];
        arguments.extend(filter);
        let text = ask(&arguments);
        let Ok(answer) = serde_json::from_str::<serde_json::Value>(&text) else { return text };
        let users = answer["user"].as_array().unwrap().iter();
        let mut users: Vec<String> =
            users.map(|user| format!("{}={}", user["name"].as_str().unwrap(), user["requests"])).collect();
        users.sort();
        users.join(" ")
    };
    for (filter, expected) in [
        (&["--kind", "pods/exec"][..], "alice=2"),
        (&["--kind", "*/proxy"], "alice=1"),
        (&["--kind", "pods", "--kind", "!*/exec"], "alice=1 system:serviceaccount:prod:web=1"),
        (&["--source-ip", "203.0.113.0/24", "--code", "401"], "(nobody)=1"),
        (&["--source-ip", "10.9.9.9"], "kubernetes-admin=2"),
        (&["--code", "4xx", "--user", "!system:*"], "(nobody)=1"),
        (&["--code", "4xx", "--code", "!401"], "system:anonymous=1"),
        (&["--user", "(nobody)"], "(nobody)=1"),
        (&["--user", "unauthenticated"], "(nobody)=1"),
        (&["--verb", "!patch", "--user", "alice"], "alice=3 bob=1"),
        (&["-n", "!prod", "--kind", "clusterrolebindings"], "bob=1"),
    ] {
        assert_eq!(requests(filter), expected, "{filter:?}");
    }
    for filter in [["--source-ip", "192.0.2.99"], ["--code", "500"], ["--kind", "podz/exec"]] {
        assert!(requests(&filter).contains("there is no "), "{}", requests(&filter));
    }
    assert!(requests(&["--code", "many"]).contains("neither a code"));
}

#[test]
fn what_is_busy_has_an_address_and_a_path() {
    let top = ask(&["top", "--include-reads", "--by", "ip", "--limit", "30"]);
    assert!(
        top.contains("  203.0.113.66\n") && top.contains("system:anonymous get /debug/pprof/heap [403]"),
        "{top}"
    );
    assert!(top.contains("(nobody) get secrets/prod [401]"), "{top}");
}
