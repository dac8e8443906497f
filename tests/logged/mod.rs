//! Small audit logs of one Deployment, and the program run over them.

use serde_json::{Value, json};
use std::process::{Command, Output};

/// A directory with a log of these events in it.
pub(crate) struct Log(pub(crate) tempfile::TempDir);

impl Log {
    pub(crate) fn new(events: &[Value]) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let lines: String = events.iter().map(|event| format!("{event}\n")).collect();
        std::fs::write(directory.path().join("audit.log"), lines).unwrap();
        Self(directory)
    }

    pub(crate) fn run(&self, arguments: &str) -> (Option<i32>, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kelemetry"));
        command.current_dir(self.0.path()).args(arguments.split_whitespace());
        if !arguments.contains("--archive") {
            command.arg("audit.log");
        }
        let Output { status, stdout, stderr } =
            command.env_remove("COLUMNS").env("LC_ALL", "C.UTF-8").output().unwrap();
        (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
    }

    /// What is printed, for all of these arguments.
    #[track_caller]
    pub(crate) fn told(&self, arguments: &str) -> String {
        let (status, stdout, stderr) = self.run(arguments);
        assert_eq!(status, Some(0), "{arguments}: {stderr}");
        stdout
    }

    /// Why nothing is.
    #[track_caller]
    pub(crate) fn refused(&self, arguments: &str) -> String {
        let (status, stdout, stderr) = self.run(arguments);
        assert_eq!((status, stdout.as_str()), (Some(1), ""), "{arguments}");
        stderr
    }
}

/// A request on the Deployment `shop/web` at a second of an hour, with what else its event has.
pub(crate) fn event(at: u32, user: &str, verb: &str, more: Value) -> Value {
    let time = |micros: u32| format!("2026-11-23T11:{:02}:{:02}.{micros:06}Z", at / 60, at % 60);
    let mut event = json!({"kind": "Event", "apiVersion": "audit.k8s.io/v1", "level": "RequestResponse",
        "auditID": format!("a{at}"), "stage": "ResponseComplete",
        "requestURI": "/apis/apps/v1/namespaces/shop/deployments/web", "verb": verb, "user": {"username": user},
        "objectRef": {"resource": "deployments", "namespace": "shop", "name": "web", "apiGroup": "apps",
            "apiVersion": "v1"},
        "responseStatus": {"code": 200}, "requestReceivedTimestamp": time(0), "stageTimestamp": time(10_000)});
    for (key, value) in more.as_object().unwrap() {
        event[key] = value.clone();
    }
    event
}

pub(crate) fn web(version: &str, generation: u32, image: &str) -> Value {
    json!({"responseObject": {"kind": "Deployment", "apiVersion": "apps/v1",
        "metadata": {"name": "web", "namespace": "shop", "uid": "11111111-1111-1111-1111-111111111111",
            "resourceVersion": version, "generation": generation, "creationTimestamp": "2026-11-23T11:00:00Z"},
        "spec": {"template": {"spec": {"containers": [{"name": "web", "image": image}]}}},
        "status": {"observedGeneration": generation}}})
}

pub(crate) fn with(mut more: Value, key: &str, value: Value) -> Value {
    more[key] = value;
    more
}
