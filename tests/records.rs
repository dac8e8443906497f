//! Records of other programs' logs are what they are, wherever objects and requests are counted, drawn and asked for.
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

mod serving;

use serving::{PROGRAM, Place};
use std::process::Command;

const LESSON: &str = "spans-that-name-a-resource";

/// The archive of the lesson.
fn place() -> Place {
    let place = Place::of(&[]);
    let testdata = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata");
    let input = |name: &str| testdata.join(name).display().to_string();
    let (log, spans) = (input("spans-of-the-api-server/audit.log"), input(&format!("{LESSON}/spans.jsonl")));
    place.run(&["replay", &log, &spans, "--cluster", "demo", "-o", LESSON]);
    place
}

#[test]
fn graphs_count_requests_and_nothing_else() {
    let place = place();
    for format in ["--dot", "--mermaid"] {
        let text = String::from_utf8(place.run(&["export", "--archive", LESSON, format])).unwrap();
        let counts: Vec<&str> = text.lines().filter(|line| line.contains(" request")).collect();
        assert_eq!(counts.len(), 3, "{text}");
        assert!(counts.iter().all(|line| line.contains("1 request\"")), "{text}");
    }
}

#[test]
fn they_are_told_with_their_source_and_duration() {
    let place = place();
    let mut command = Command::new(PROGRAM);
    command.current_dir(place.path()).env("LC_ALL", "C");
    let output = command.args(["show", "deploy/shop/web", "--width", "100", "--archive", LESSON]).output();
    let text = String::from_utf8(output.unwrap().stdout).unwrap();
    assert!(text.contains("\n3 objects, 3 requests, 0 failed\n"), "{text}");
    let objects: Vec<&str> = text.lines().filter_map(|line| line.split_once(" > ")).map(|(_, o)| o).collect();
    assert!(objects.len() == 3 && objects.iter().all(|name| name.contains("/shop/web")), "{text}");
    let record = text.lines().find(|line| line.contains("syncPod")).unwrap();
    assert!(
        record.starts_with("12:00:01.250 ") && record.contains(" * kubelet: syncPod, 0.040s "),
        "{record}"
    );
}

/// The trace of an object alone, by the id of any span that is about it.
#[test]
fn whoever_asks_for_an_object_gets_it() {
    let place = place();
    let server = place.serve(&[LESSON], &[]);
    let found = server.json("/api/traces?service=deployments", 200);
    let (trace, spans) = (&found["data"][0]["traceID"], found["data"][0]["spans"].as_array().unwrap());
    assert_eq!(spans.len(), 9);
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let mut object = String::new();
    for span in spans {
        let name = text(&span["operationName"]);
        // Each object's span stands before all that is about it.
        object = if name.starts_with("shop ") { name } else { object };
        let path = format!("/api/kelemetry/traces/{}/objects/{}", text(trace), text(&span["spanID"]));
        let alone = server.json(&path, 200);
        assert_eq!(text(&alone["data"][0]["spans"][0]["operationName"]), object, "{span}");
    }
}
