//! Every directory of testdata/ that holds `args` is a lesson: inputs, and what is to be made of them.
//! testdata/README.md says how one is written; `UPDATE=1 cargo test --test cases` rewrites what is expected.

#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

#[path = "cases/archived.rs"]
mod archived;
#[path = "cases/expected.rs"]
mod expected;
#[path = "cases/generators.rs"]
mod generators;
#[path = "cases/lesson.rs"]
mod lesson;
#[path = "cases/merged.rs"]
mod merged;
#[path = "cases/readers.rs"]
mod readers;
#[path = "cases/story.rs"]
mod story;

use lesson::{Lesson, Variant};
use std::path::Path;

#[test]
fn lessons() {
    each(check);
}

#[test]
fn archives_tell_the_same() {
    each(archived::check);
}

#[test]
fn parts_of_lessons_merge_to_the_whole() {
    each(merged::check);
    let cut = merged::CUT.load(std::sync::atomic::Ordering::Relaxed);
    assert!(cut > 80 || std::env::var_os("CASE").is_some(), "{cut} lessons were cut");
}

fn each(check: impl Fn(&Lesson) -> Result<(), String>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata");
    let only = std::env::var("CASE").ok();
    let mut failed = Vec::new();
    let mut tried = 0;
    for lesson in lesson::all(&root) {
        if only.as_ref().is_some_and(|only| !lesson.name.contains(only.as_str())) {
            continue;
        }
        tried += 1;
        if let Err(complaint) = check(&lesson) {
            failed.push(format!("--- {}\n{complaint}\n", lesson.name));
        }
    }
    assert!(tried > 0, "no lesson tried");
    assert!(failed.is_empty(), "{} of {tried} lessons failed\n{}", failed.len(), failed.join("\n"));
}

/// Runs a lesson in every variant and compares: the variants with one another, the first with what is
/// expected.
fn check(lesson: &Lesson) -> Result<(), String> {
    let first = lesson.run(Variant::OneThread)?;
    for variant in [Variant::EightThreads, Variant::Reversed] {
        let other = lesson.run(variant)?;
        first.same_as(&other).map_err(|what| format!("{what} differs in variant {variant:?}"))?;
    }
    readers::check(&first)?;
    if std::env::var_os("UPDATE").is_some() {
        return expected::update(lesson, &first).map_err(|error| error.to_string());
    }
    expected::compare(lesson, &first)
}
