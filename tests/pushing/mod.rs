//! A push by the real program, and what endpoints are sent.
#![expect(dead_code, reason = "each test file uses a part of it")]

pub(crate) mod grpc;
pub(crate) mod http;
pub(crate) mod proxy;

use opentelemetry_proto::tonic::trace::v1::{ResourceSpans, TracesData};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Output, Stdio};

pub(crate) const ROLLOUT: &str = "testdata/rollout";

/// The program, without what the environment says of endpoints and proxies.
pub(crate) fn kelemetry(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kelemetry"));
    command.args(args).current_dir(env!("CARGO_MANIFEST_DIR")).stdin(Stdio::null());
    let is_about_push = |name: &str| name.starts_with("OTEL_") || name.to_lowercase().ends_with("_proxy");
    for (name, _) in std::env::vars().filter(|(name, _)| is_about_push(name)) {
        command.env_remove(name);
    }
    command
}

/// A push and how it went.
pub(crate) struct Pushed {
    pub(crate) status: Option<i32>,
    pub(crate) stderr: String,
    pub(crate) summary: serde_json::Value,
}

impl Pushed {
    pub(crate) fn of(output: &Output) -> Self {
        let stderr = String::from_utf8(output.stderr.clone()).unwrap();
        let line = stderr.lines().find(|line| line.starts_with('{'));
        let summary = line.map(|line| serde_json::from_str(line).unwrap()).unwrap_or_default();
        let pushed = Self { status: output.status.code(), stderr, summary };
        if !pushed.summary.is_null() {
            assert_eq!(pushed.summary["pushed"]["closes"], true, "{}", pushed.stderr);
        }
        pushed
    }

    pub(crate) fn count(&self, field: &str) -> u64 {
        let found = self.summary["pushed"][field].as_u64();
        found.unwrap_or_else(|| panic!("no {field} in: {}", self.stderr))
    }

    /// Sent, accepted, rejected.
    pub(crate) fn sums(&self) -> (u64, u64, u64) {
        (self.count("sent"), self.count("accepted"), self.count("rejected"))
    }

    pub(crate) fn spans(&self) -> u64 {
        self.summary["spans"].as_u64().unwrap()
    }
}

/// The command line of a push of the rollout.
pub(crate) fn command(url: &str, protocol: &str, more: &[&str]) -> Command {
    let args = ["push", ROLLOUT, "--summary", "json", "--endpoint", url, "--protocol", protocol];
    let mut command = kelemetry(&args);
    command.args(more);
    command
}

/// Pushes the rollout.
pub(crate) fn push(url: &str, protocol: &str, more: &[&str]) -> Pushed {
    Pushed::of(&command(url, protocol, more).output().unwrap())
}

/// Spans by trace and span id, each alone with its resource and scope: how requests are cut does not show.
pub(crate) type Spans = BTreeMap<(Vec<u8>, Vec<u8>), Vec<ResourceSpans>>;

pub(crate) fn spans(groups: impl IntoIterator<Item = ResourceSpans>) -> Spans {
    let mut spans = Spans::new();
    for group in groups {
        for scope in &group.scope_spans {
            for span in &scope.spans {
                let mut scope = scope.clone();
                scope.spans = vec![span.clone()];
                let alone = ResourceSpans { scope_spans: vec![scope], ..group.clone() };
                spans.entry((span.trace_id.clone(), span.span_id.clone())).or_default().push(alone);
            }
        }
    }
    spans
}

pub(crate) fn count(spans: &Spans) -> u64 {
    spans.values().map(|copies| copies.len() as u64).sum()
}

/// What `export --otlp-json` writes of the same input.
pub(crate) fn exported(input: &str) -> Spans {
    let output = kelemetry(&["export", input, "--otlp-json"]).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(!text.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    let read = |line: &str| serde_json::from_str::<TracesData>(line).unwrap().resource_spans;
    spans(text.lines().flat_map(read))
}

pub(crate) fn lines(path: &Path) -> Vec<String> {
    std::fs::read_to_string(path).unwrap().lines().map(str::to_owned).collect()
}
