//! Trees that no viewer could open are parted, and nothing of them is lost.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::process::Command;

#[derive(serde::Deserialize)]
struct Document {
    data: Vec<Trace>,
}

#[derive(serde::Deserialize)]
struct Trace {
    #[serde(rename = "traceID")]
    id: String,
    spans: Vec<Span>,
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "camelCase")]
struct Span {
    #[serde(rename = "spanID")]
    span_id: String,
    references: Vec<Reference>,
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "camelCase")]
struct Reference {
    ref_type: String,
    #[serde(rename = "traceID")]
    trace_id: String,
    #[serde(rename = "spanID")]
    span_id: String,
}

struct Written {
    traces: Vec<Trace>,
    /// Warnings.
    said: String,
}

/// What is written of these owners: object `i` is owned by `owner(i)`.
fn written(objects: usize, owner: impl Fn(usize) -> Option<usize>, limits: &[&str]) -> Written {
    let directory = tempfile::tempdir().expect("a directory for the test");
    let uid = |i: usize| format!("00000000-0000-4000-8000-{i:012}");
    let mut snapshot = String::new();
    for i in 0..objects {
        let owners = owner(i).map_or(String::new(), |o| {
            format!(
                r#","ownerReferences":[{{"apiVersion":"v1","kind":"ConfigMap","name":"c{o}","uid":"{}","controller":true}}]"#,
                uid(o)
            )
        });
        let head = r#"{"kind":"ConfigMap","apiVersion":"v1","metadata":"#;
        let meta = format!(
            r#""name":"c{i}","namespace":"n","uid":"{}","creationTimestamp":"2026-01-01T00:00:00Z""#,
            uid(i)
        );
        writeln!(snapshot, "{head}{{{meta}{owners}}}}}").expect("strings take everything");
    }
    let (input, output) = (directory.path().join("snapshot.jsonl"), directory.path().join("story.json"));
    std::fs::write(&input, snapshot).expect("the snapshot is written");
    let mut command = Command::new(env!("CARGO_BIN_EXE_kelemetry"));
    command.arg("replay").arg(&input).arg("--jaeger-json").arg(&output).args(["--summary", "none"]);
    let done = command.args(limits).output().expect("the program starts");
    assert!(done.status.success());
    let read = |name: &str| std::fs::read(directory.path().join(name)).ok();
    let document =
        |bytes: &[u8]| serde_json::from_slice::<Document>(bytes).expect("the story is Jaeger JSON").data;
    let traces = document(&read("story.json").expect("the story is written"));
    Written { traces, said: String::from_utf8_lossy(&done.stderr).into_owned() }
}

/// What is told without limits.
fn told(objects: usize, owner: impl Fn(usize) -> Option<usize>) -> Vec<Trace> {
    let none = ["--max-spans", "0"];
    written(objects, owner, &none).traces
}

/// Parent of each span, in its own trace.
fn nestings(trace: &Trace) -> BTreeMap<&str, &str> {
    let parent =
        |span: &'_ Span| span.references.iter().find(|r| r.ref_type == "CHILD_OF").map(|r| r.span_id.clone());
    let ids: BTreeMap<_, _> = trace.spans.iter().map(|span| (span.span_id.clone(), &*span.span_id)).collect();
    trace.spans.iter().filter_map(|span| Some((&*span.span_id, *ids.get(&parent(span)?)?))).collect()
}

#[test]
fn a_wide_tree_is_parted() {
    let traces = told(20_500, |i| (i > 0).then_some(0));
    assert!(traces.iter().all(|trace| trace.spans.len() <= 20_000));
    assert_eq!(traces.iter().map(|trace| trace.spans.len()).sum::<usize>(), 20_500);
    // Every object beyond the limit is linked to its owner.
    let links = traces
        .iter()
        .flat_map(|t| &t.spans)
        .flat_map(|s| &s.references)
        .filter(|r| r.ref_type == "FOLLOWS_FROM");
    assert_eq!(links.count(), 2 * 500);
}

#[test]
fn a_deep_tree_is_parted() {
    let traces = told(2_500, |i| i.checked_sub(1));
    assert_eq!(traces.iter().map(|trace| trace.spans.len()).sum::<usize>(), 2_500);
    assert_eq!(traces.len(), 3);
    for trace in &traces {
        assert_eq!(nestings(trace).len(), trace.spans.len() - 1);
        assert!(trace.spans.len() <= 1_000);
    }
}

/// Jaeger's page looks for the parent of a span by the ids of spans alone: what links to a span of its own id is
/// below itself there, and shown nowhere.
#[test]
fn parts_know_each_other_and_are_not_taken_for_one_another() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kelemetry"));
    command.args(["export", "testdata/rollout", "--jaeger-json", "--window", "30s"]);
    let done = command.output().expect("the program starts");
    let traces = serde_json::from_slice::<Document>(&done.stdout).expect("the story is Jaeger JSON").data;
    let spans: BTreeMap<&str, Vec<&str>> =
        traces.iter().map(|t| (&*t.id, t.spans.iter().map(|span| &*span.span_id).collect())).collect();
    let mut links = 0;
    for trace in &traces {
        let references = trace.spans.iter().flat_map(|span| &span.references);
        for link in references.filter(|link| link.trace_id != trace.id) {
            assert!(!spans[&*trace.id].contains(&&*link.span_id), "{}", trace.id);
            assert!(spans[&*link.trace_id].contains(&&*link.span_id), "{}", trace.id);
            links += 1;
        }
    }
    assert!(links > 2 && links % 2 == 0, "{links}");
}

#[test]
fn what_a_page_cannot_open_is_warned_of() {
    let few = written(300, |_| None, &[]);
    assert_eq!((few.traces.len(), &*few.said), (300, ""));
    let many = written(301, |_| None, &[]);
    assert_eq!(many.traces.len(), 301);
    assert!(many.said.contains("story.json has 301 traces: more than Jaeger's page opens"), "{}", many.said);
}

#[test]
fn traces_of_more_spans_than_viewers_stand_are_told() {
    // All that there is of them happened at once: nothing can be cut.
    let large = written(5_001, |i| (i > 0).then_some(0), &[]);
    assert_eq!(large.traces.len(), 1);
    assert!(large.said.contains("a trace has 5001 spans, more than 5000"), "{}", large.said);
    assert_eq!(written(5_000, |i| (i > 0).then_some(0), &[]).said, "");
}
