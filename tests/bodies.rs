//! What bodies tell, in the logs of all lessons: those that are not kept, since nothing is concluded from them, would tell
//! nothing; and the newest state of an object is found without those before it.
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

#[path = "self_oracle/logs.rs"]
mod logs;

use kelemetry::history::ObjectId;
use kelemetry::source::Keep;
use kelemetry::state::redact::Redactor;
use kelemetry::versions::{Histories, Replayer};
use serde_json::Value;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// All that the bodies of a log tell, object by object, and how many bodies there are.
fn told(log: &Path, idle_bodies: bool) -> (Vec<String>, usize) {
    let (index, bodies) = logs::index(&[log.to_owned()], Keep { idle_bodies, ..Keep::default() });
    let redactor = Redactor::off();
    let replayer = Replayer::new(&index, &bodies, &redactor);
    let of_object = |object| {
        let mut states = Vec::new();
        let faults = replayer.states_of(object, |shown| {
            states.push(format!("{shown:?}"));
            ControlFlow::Continue(())
        });
        format!("{:?} {states:?} {faults:?}", replayer.versions_of(object))
    };
    let kept = index.requests.iter().flat_map(|request| [request.request_body, request.response_body]);
    (index.objects.iter().map(of_object).collect(), kept.flatten().count())
}

/// The audit logs of all lessons.
fn logs_of_lessons() -> impl Iterator<Item = PathBuf> {
    let lessons = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata");
    let files = walkdir::WalkDir::new(lessons).sort_by_file_name().into_iter();
    let paths = files.map(|entry| entry.unwrap().into_path());
    paths
        .filter(|path| path.extension().is_some_and(|end| end == "log") && path.metadata().unwrap().len() > 0)
}

#[test]
fn what_is_not_kept_tells_nothing() {
    let (mut idle, mut objects) = (0, 0);
    for log in logs_of_lessons() {
        let (without, kept) = told(&log, false);
        let (with, all) = told(&log, true);
        assert_eq!(without, with, "{}", log.display());
        idle += all - kept;
        objects += with.len();
    }
    assert!(idle > 200 && objects > 200, "{idle} bodies, {objects} objects");
}

#[test]
fn the_newest_state_is_the_last_that_is_shown() {
    let mut states = 0;
    for log in logs_of_lessons() {
        let (index, bodies) = logs::index(std::slice::from_ref(&log), Keep::default());
        let redactor = Redactor::off();
        let replayer = Replayer::new(&index, &bodies, &redactor);
        for (id, object) in (0..).map(ObjectId).zip(&index.objects) {
            let mut last = None;
            replayer.states_of(object, |shown| {
                last = shown.text.map(str::to_owned).or(last.take());
                ControlFlow::Continue(())
            });
            // One lesson shows a version twice, with other secrets each time.
            let metadata = |text: &String| serde_json::from_str::<Value>(text).unwrap()["metadata"].clone();
            let newest = replayer.newest(id).map(|(text, _)| metadata(&text));
            let name = index.strings.get(object.key.name);
            assert_eq!(newest, last.as_ref().map(metadata), "{}: {name}", log.display());
            states += usize::from(last.is_some());
        }
    }
    assert!(states > 200, "{states} states");
}
