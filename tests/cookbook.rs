//! Every question of docs/cookbook.md is asked, with the real DuckDB, pandas and jq.

use std::path::Path;
use std::process::{Command, Stdio};

/// Whether a program that the test needs is there.
fn has(program: &str, args: &[&str]) -> bool {
    let mut command = Command::new(program);
    let quiet = command.args(args).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    quiet.status().is_ok_and(|status| status.success())
}

#[test]
fn every_question_has_its_answer() {
    if !has("python3", &["-c", "import duckdb, pandas, pyarrow"]) || !has("jq", &["--version"]) {
        eprintln!("skipped: Python with duckdb, pandas and pyarrow, or jq, is not there");
        return;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let program = Path::new(env!("CARGO_BIN_EXE_kelemetry"));
    let directory = tempfile::tempdir().unwrap();
    let replay = Command::new(program)
        .arg("replay")
        .arg(root.join("testdata/rollout"))
        .current_dir(&directory)
        .output();
    assert!(replay.unwrap().status.success());
    let mut path = vec![program.parent().unwrap().to_owned()];
    path.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    let asked = Command::new("python3")
        .arg(root.join("tests/cookbook/run.py"))
        .arg(root.join("docs/cookbook.md"))
        .current_dir(&directory)
        .env("PATH", std::env::join_paths(path).unwrap())
        .output()
        .unwrap();
    assert!(asked.status.success(), "{}", String::from_utf8_lossy(&asked.stderr));
    eprintln!("{}", String::from_utf8_lossy(&asked.stdout));
}
