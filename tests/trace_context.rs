//! Objects that carry the context of a span of others: in OTLP their stories are parts of that trace.
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

use serde_json::Value;
use std::collections::BTreeMap;
use std::process::{Command, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_kelemetry");
const LOG: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/testdata/trace-context-of-tekton/audit.log");

fn run(args: &[&str]) -> String {
    let output = Command::new(PROGRAM).args(args).stdin(Stdio::null()).output().unwrap();
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The trace and the parent of the span of each object, and where its links lead.
type Spans = BTreeMap<String, (String, Option<String>, Vec<String>)>;

fn objects(otlp: &str) -> Spans {
    let items = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let lines = otlp.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let scopes = lines.flat_map(|line| items(&line["resourceSpans"])).flat_map(|it| items(&it["scopeSpans"]));
    let spans = scopes.flat_map(|scope| items(&scope["spans"])).filter(|span| span["kind"] == 1);
    let told = |span: Value| {
        let links = items(&span["links"]).iter().filter_map(|link| text(&link["traceId"])).collect();
        (text(&span["name"]).unwrap(), (text(&span["traceId"]).unwrap(), text(&span["parentSpanId"]), links))
    };
    spans.map(told).collect()
}

/// That the stories are where their contexts say.
fn check(spans: &Spans) {
    for (name, trace, parent) in [
        ("ci build", "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"),
        ("ci nightly", "1bf8651916cd43dd8448eb211c80319c", "b7ad6b7169203331"),
        // What Tekton began by itself stands in the status.
        ("ci release", "2cf9651916cd43dd8448eb211c80319c", "d9cf6b7169203331"),
        ("ci deploy", "3d0a651916cd43dd8448eb211c80319c", "ead06b7169203331"),
    ] {
        let (found, above, _) = &spans[name];
        assert_eq!((&**found, above.as_deref()), (trace, Some(parent)), "{name}");
    }
    // It hangs below its owner, and has a link to the span that made it.
    let task = &spans["ci build-test"];
    assert_eq!(task.0, spans["ci build"].0);
    assert_ne!(task.1.as_deref(), Some("c8be6b7169203331"));
    assert!(task.2.contains(&task.0));
    // A link to another story leads to where that is.
    assert!(spans["ci deploy"].2.contains(&spans["ci release"].0));
    // What is no context changes nothing.
    assert_eq!(spans["ci broken"].1, None);
}

#[test]
fn stories_are_parts_of_the_traces_that_their_objects_continue() {
    check(&objects(&run(&["replay", LOG, "--otlp-json", "-"])));
    let directory = tempfile::tempdir().unwrap();
    let archive = directory.path().join("archive");
    let archive = archive.to_str().unwrap();
    run(&["replay", LOG, "-o", archive]);
    check(&objects(&run(&["export", "--archive", archive, "--otlp-json"])));
    let merged = directory.path().join("merged");
    let merged = merged.to_str().unwrap();
    run(&["merge", archive, "-o", merged]);
    check(&objects(&run(&["export", "--archive", merged, "--otlp-json"])));
    // Of one object alone, too.
    let alone =
        objects(&run(&["export", "--archive", archive, "--otlp-json", "--object", "pipelinerun/ci/release"]));
    assert_eq!(alone["ci release"].0, "2cf9651916cd43dd8448eb211c80319c");
}

#[test]
fn who_wants_links_alone_has_them() {
    let linked = objects(&run(&["replay", LOG, "--otlp-json", "-", "--trace-context", "link"]));
    let release = &linked["ci release"];
    assert_eq!(
        (release.1.as_ref(), &*release.2),
        (None, &["2cf9651916cd43dd8448eb211c80319c".to_owned()][..])
    );
    // The ids of the original's modes tell the mode; those of others stay what they are.
    let tracing = objects(&run(&["replay", LOG, "--otlp-json", "-", "--mode", "tracing"]));
    assert!(tracing.values().all(|(trace, ..)| trace.starts_with("ff20000000e1e3e7")));
    let foreign = |(_, _, links): &(_, _, Vec<String>)| links.iter().any(|to| to.starts_with("2cf9"));
    assert!(tracing.values().any(foreign));
    let off = run(&["replay", LOG, "--otlp-json", "-", "--trace-context", "off"]);
    assert!(!off.contains("trace-context") && !off.contains("kelemetry.trace_context"));
}
