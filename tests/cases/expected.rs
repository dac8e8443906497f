//! What a lesson expects: the files below `expected/`.

use super::lesson::{Lesson, Run};
use super::story;
use serde_json::{Map, Value};
use std::fs;
use std::io;

/// The parts of the summary that `ledger.json` is given; a lesson may keep fewer, or put in others.
const LEDGER: &[&str] =
    &["ledger", "k8s_events", "snapshots", "existence", "links", "gaps", "traces", "spans"];

/// How many lines of what is told a lesson is given.
const TOLD: usize = 12;

/// Compares a run with what is expected. `status` must be there; the other files may be missing.
pub(crate) fn compare(lesson: &Lesson, run: &Run) -> Result<(), String> {
    let expected = lesson.directory.join("expected");
    let read = |name: &str| fs::read_to_string(expected.join(name)).ok();
    let status = read("status").ok_or("expected/status is missing: write it, or run with UPDATE=1")?;
    if status.trim() != words(run.status) {
        let told = run.told.join("\n");
        return Err(format!("exit status {} instead of {}\n{told}", words(run.status), status.trim()));
    }
    for line in read("stderr").unwrap_or_default().lines() {
        if !run.told.iter().any(|told| told.contains(line)) {
            return Err(format!("this is not told: {line}\nbut only:\n{}", run.told.join("\n")));
        }
    }
    if let Some(text) = read("ledger.json") {
        let wanted: Value = serde_json::from_str(&text).map_err(|error| format!("ledger.json: {error}"))?;
        let got = run.summary.as_ref().ok_or("no summary was printed")?;
        subset(&wanted, got, "")?;
    }
    if let Some(wanted) = read("jaeger.story") {
        let got = story::of(run.jaeger.as_deref().ok_or("no Jaeger output was written")?);
        if got != wanted {
            return Err(difference(&wanted, &got));
        }
    }
    Ok(())
}

/// Writes what is expected anew from a run.
pub(crate) fn update(lesson: &Lesson, run: &Run) -> io::Result<()> {
    let expected = lesson.directory.join("expected");
    fs::create_dir_all(&expected)?;
    let write = |name: &str, text: Option<String>| match text.filter(|text| !text.is_empty()) {
        Some(text) => fs::write(expected.join(name), text),
        None => match fs::remove_file(expected.join(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        },
    };
    write("status", Some(words(run.status) + "\n"))?;
    // Blank lines and the hint below a usage error say nothing of the lesson.
    let told =
        run.told.iter().filter(|line| !line.trim().is_empty() && !line.starts_with("For more information"));
    write("stderr", Some(told.take(TOLD).map(|line| line.clone() + "\n").collect()))?;
    let ledger = run.summary.as_ref().filter(|_| run.status != Some(2)).map(|summary| {
        let kept: Map<_, _> = LEDGER.iter().map(|key| ((*key).to_owned(), summary[key].clone())).collect();
        serde_json::to_string_pretty(&kept).unwrap() + "\n"
    });
    write("ledger.json", ledger)?;
    write("jaeger.story", run.jaeger.as_deref().map(story::of))
}

fn words(status: Option<i32>) -> String {
    status.map_or_else(|| "killed".to_owned(), |code| code.to_string())
}

/// Whether every key of `wanted` is in `got` with the same value; objects may have more keys.
fn subset(wanted: &Value, got: &Value, path: &str) -> Result<(), String> {
    match (wanted, got) {
        (Value::Object(wanted), Value::Object(_)) => wanted.iter().try_for_each(|(key, value)| {
            subset(value, got.get(key).unwrap_or(&Value::Null), &format!("{path}.{key}"))
        }),
        _ if wanted == got => Ok(()),
        _ => Err(format!("summary{path} is {got}, expected {wanted}")),
    }
}

/// The first line that differs, with its surroundings.
fn difference(wanted: &str, got: &str) -> String {
    let common = wanted.lines().zip(got.lines()).take_while(|(wanted, got)| wanted == got).count();
    let around = |text: &str| {
        text.lines().skip(common.saturating_sub(2)).take(6).map(|l| format!("  {l}\n")).collect::<String>()
    };
    format!(
        "jaeger.story differs in line {}; expected\n{}but got\n{}",
        common + 1,
        around(wanted),
        around(got)
    )
}

#[test]
fn a_subset_may_leave_out_keys_but_no_elements() {
    let got = serde_json::json!({"ledger": {"records": 3, "rejected": 1}, "list": [1, 2]});
    let is_subset = |wanted: Value| subset(&wanted, &got, "").is_ok();
    assert!(is_subset(serde_json::json!({"ledger": {"records": 3}})));
    assert!(!is_subset(serde_json::json!({"ledger": {"records": 4}})));
    assert!(!is_subset(serde_json::json!({"ledger": {"missing": 0}})));
    assert!(!is_subset(serde_json::json!({"list": [1]})));
}
