//! docs/attributes.md names every attribute and event that is ever written, and none that is not.
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Names that the table gives as a pattern.
const PATTERNS: &[(&str, &str, &str)] = &[
    ("k8s.", ".name", "k8s.<kind>.name"),
    ("k8s.", ".uid", "k8s.<kind>.uid"),
    ("k8s.event.", "", "k8s.event.*"),
    ("audit.user.extra.", "", "audit.user.extra.<key>"),
    ("kelemetry.impersonated_by.extra.", "", "kelemetry.impersonated_by.extra."),
    ("audit.annotation.", "", "audit.annotation.<key>"),
    ("apiserver.latency.k8s.io/", "", "apiserver.latency.k8s.io/etcd"),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What stands in backticks.
fn documented() -> BTreeSet<String> {
    let text = fs::read_to_string(root().join("docs/attributes.md")).unwrap();
    text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

fn is_documented(name: &str, documented: &BTreeSet<String>) -> bool {
    let fits = |(start, end, pattern): &(&str, &str, &str)| {
        name.starts_with(start) && name.ends_with(end) && documented.contains(*pattern)
    };
    documented.contains(name) || PATTERNS.iter().any(fits)
}

/// The attributes and events of every lesson, and of what is secret.
fn written() -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut attributes, mut events) = (BTreeSet::new(), BTreeSet::new());
    let directory = tempfile::tempdir().unwrap();
    for lesson in fs::read_dir(root().join("testdata")).unwrap() {
        let lesson = lesson.unwrap().path();
        let Some(arguments) = arguments(&lesson) else { continue };
        for (option, name) in [("--jaeger-json", "jaeger.json"), ("--otlp-json", "otlp.jsonl")] {
            let output = directory.path().join(name);
            let _ = fs::remove_file(&output);
            replay(&lesson, &arguments, option, &output);
            let text = fs::read_to_string(&output).unwrap_or_default();
            for document in serde_json::Deserializer::from_str(&text).into_iter::<Value>() {
                collect(&document.unwrap(), &mut attributes, &mut events);
            }
        }
    }
    (attributes, events)
}

fn arguments(lesson: &Path) -> Option<Vec<String>> {
    if lesson.ends_with("secrets") {
        return Some(["replay", "input", "--include-noise", "--include-reads"].map(str::to_owned).into());
    }
    let arguments = fs::read_to_string(lesson.join("args")).ok()?;
    // What is declared, and what spans of others carry, has names of its own.
    let is_special =
        ["{tmp}", "--views", "--sources", "spans.jsonl"].iter().any(|word| arguments.contains(word));
    let is_plain = !is_special && arguments.starts_with("replay");
    is_plain.then(|| arguments.split_whitespace().map(str::to_owned).collect())
}

fn replay(lesson: &Path, arguments: &[String], option: &str, output: &PathBuf) {
    let stdin = fs::File::open(lesson.join("stdin")).map_or_else(|_| Stdio::null(), Stdio::from);
    let status = Command::new(env!("CARGO_BIN_EXE_kelemetry"))
        .args(arguments)
        .args(["--summary", "none", option])
        .arg(output)
        .current_dir(lesson)
        .stdin(stdin)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    assert!(status.unwrap().code().is_some());
}

/// Attributes are `{"key", "value"}` in both formats; an event has its name in `name`, in Jaeger in the field
/// `event`.
fn collect(json: &Value, attributes: &mut BTreeSet<String>, events: &mut BTreeSet<String>) {
    match json {
        Value::Array(items) => items.iter().for_each(|item| collect(item, attributes, events)),
        Value::Object(members) => {
            if let Some(key) = members.get("key").and_then(Value::as_str) {
                attributes.insert(key.to_owned());
                return;
            }
            for event in members.get("events").and_then(Value::as_array).into_iter().flatten() {
                events.insert(event["name"].as_str().unwrap().to_owned());
            }
            members.values().for_each(|member| collect(member, attributes, events));
        }
        _ => {}
    }
}

#[test]
fn every_attribute_and_event_is_documented() {
    let documented = documented();
    let (attributes, events) = written();
    assert!(attributes.len() > 50 && attributes.contains("kelemetry.deletion.blocked_by"), "{attributes:?}");
    let missing: Vec<_> = attributes.iter().filter(|name| !is_documented(name, &documented)).collect();
    assert!(missing.is_empty(), "not in docs/attributes.md: {missing:?}");
    // Events of Kubernetes are named by their reasons, which are words in PascalCase.
    let is_own = |name: &&String| name.contains([' ', '.']) || *name == "ResponseStarted";
    let missing: Vec<_> = events.iter().filter(is_own).filter(|name| !documented.contains(*name)).collect();
    assert!(missing.is_empty(), "events not in docs/attributes.md: {missing:?}");
    assert!(
        ["unknown writer", "status.condition", "mutating webhook"].iter().all(|name| events.contains(*name))
    );
}

/// The names of this program's own attributes in the code that makes spans, and those in the document.
#[test]
fn no_attribute_is_documented_that_is_never_written() {
    let mut code = String::new();
    for directory in ["src/view", "src/view/steps"] {
        let files = fs::read_dir(root().join(directory)).unwrap().map(|file| file.unwrap().path());
        for file in files.filter(|file| file.is_file()) {
            code.push_str(&fs::read_to_string(file).unwrap());
        }
    }
    let documented = documented();
    let own = |name: &&str| name.starts_with("kelemetry.");
    let in_code: BTreeSet<&str> = code.split('"').filter(own).collect();
    let in_document: BTreeSet<&str> = documented.iter().map(String::as_str).filter(own).collect();
    assert!(in_code.len() > 30, "{in_code:?}");
    assert_eq!(in_code, in_document);
}
