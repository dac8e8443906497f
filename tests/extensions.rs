//! The programs of `examples/` that add something to this one: each does what it says, and has all commands.

#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

#[allow(dead_code, reason = "it is a program: only what it adds is taken from it")]
#[path = "../examples/custom_link_rule.rs"]
mod custom_link_rule;
#[allow(dead_code, reason = "it is a program: only what it adds is taken from it")]
#[path = "../examples/custom_sink.rs"]
mod custom_sink;
#[allow(dead_code, reason = "it is a program: only what it adds is taken from it")]
#[path = "../examples/custom_source.rs"]
mod custom_source;

use kelemetry::App;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/extensions").join(name)
}

/// Runs a program on these inputs with `option` before where its output goes, and compares that.
fn check(app: &App, inputs: &[&str], option: &str, expected: &str) {
    let room = tempfile::tempdir().unwrap();
    let (archive, told) = (room.path().join("kept.archive"), room.path().join("told"));
    let file = match option.strip_suffix('=') {
        Some(_) => vec!["--sink".into(), format!("{option}{}", told.display()).into()],
        None => vec![OsString::from(option), told.clone().into_os_string()],
    };
    let mut replay: Vec<OsString> =
        vec!["example".into(), "replay".into(), "--summary".into(), "none".into()];
    replay.extend(inputs.iter().map(|input| data(input).into_os_string()));
    replay.extend(["--cluster".into(), "demo".into(), "-o".into(), archive.clone().into_os_string()]);
    replay.extend(file);
    let status = app.clone().run_with(replay);
    assert_eq!(format!("{status:?}"), format!("{:?}", std::process::ExitCode::SUCCESS));
    let found = std::fs::read_to_string(&told).unwrap();
    let path = data("expected").join(expected);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &found).unwrap();
    }
    assert_eq!(found, std::fs::read_to_string(path).unwrap());

    // The archive tells the same, also without what was added.
    if !option.ends_with('=') {
        let again = room.path().join("again");
        let mut export: Vec<OsString> = vec!["kelemetry".into(), "export".into(), option.into()];
        export.extend([
            "--archive".into(),
            archive.into_os_string(),
            "-o".into(),
            again.clone().into_os_string(),
        ]);
        let status = App::new().run_with(export);
        assert_eq!(format!("{status:?}"), format!("{:?}", std::process::ExitCode::SUCCESS));
        assert_eq!(std::fs::read_to_string(again).unwrap(), found);
    }
}

#[test]
fn a_source() {
    check(&custom_source::app(), &["audit.log", "deploys.csv"], "--csv", "source.csv");
}

#[test]
fn a_link_rule() {
    check(&custom_link_rule::app(), &["audit.log", "snapshot.json"], "--dot", "link_rule.dot");
}

#[test]
fn a_sink() {
    check(&custom_sink::app(), &["audit.log"], "outline=", "sink.md");
}

#[test]
fn examples_are_short() {
    for name in ["custom_source.rs", "custom_link_rule.rs", "custom_sink.rs"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name);
        assert!(std::fs::read_to_string(path).unwrap().lines().count() < 100, "{name}");
    }
}
