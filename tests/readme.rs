//! The commands of README.md run: every ```sh block, in a fresh directory beside testdata/.
//!
//! `cargo run --release --` is taken for the program under test. Other cargo commands cannot run inside
//! `cargo test`; they only have to be commands that cargo has.
#![cfg(unix)]

use std::fs;
use std::path::Path;
use std::process::Command;

const CARGO: &[&str] = &["build", "install", "test", "clippy", "fmt", "doc", "bench"];

#[test]
fn the_commands_run() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(root.join("README.md")).expect("README.md");
    let blocks = blocks(&readme);
    assert!(blocks.len() >= 2, "README.md has lost its commands");
    let mut failed = Vec::new();
    for (line, block) in blocks {
        let directory = tempfile::tempdir().expect("a temporary directory");
        for name in ["testdata", "examples"] {
            std::os::unix::fs::symlink(root.join(name), directory.path().join(name)).expect("a link");
        }
        let script = translated(&block).unwrap_or_else(|what| panic!("README.md:{line}: {what}"));
        let output = Command::new("bash")
            .args(["-euo", "pipefail", "-c", &script])
            .current_dir(directory.path())
            .env("PATH", path_with_program())
            .stdin(std::process::Stdio::null())
            .output()
            .expect("bash");
        if !output.status.success() {
            let stderr = String::from_utf8_lossy(&output.stderr);
            failed.push(format!("README.md:{line}: {}\n{script}{stderr}", output.status));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

fn path_with_program() -> std::ffi::OsString {
    let program = Path::new(env!("CARGO_BIN_EXE_kelemetry")).parent().expect("a file in a directory");
    let path = std::env::var_os("PATH").unwrap_or_default();
    let places = std::iter::once(program.to_owned()).chain(std::env::split_paths(&path));
    std::env::join_paths(places).expect("the path came from a path")
}

/// The ```sh blocks and the lines where they begin.
fn blocks(readme: &str) -> Vec<(usize, String)> {
    let mut blocks = Vec::new();
    let mut open: Option<(usize, String)> = None;
    for (i, line) in readme.lines().enumerate() {
        match &mut open {
            Some(_) if line == "```" => blocks.extend(open.take()),
            Some((_, block)) => *block += &format!("{line}\n"),
            None if line == "```sh" => open = Some((i + 2, String::new())),
            None => {}
        }
    }
    assert!(open.is_none(), "a block of README.md has no end");
    blocks
}

/// What to run in place of a block.
fn translated(block: &str) -> Result<String, String> {
    let mut script = String::new();
    for line in block.lines() {
        let line = line.replace("cargo run --release -- ", "kelemetry ");
        match line.strip_prefix("cargo ").and_then(|rest| rest.split_whitespace().next()) {
            None => script += &format!("{line}\n"),
            Some(command) if CARGO.contains(&command) => {}
            Some(command) => return Err(format!("does cargo have a command {command}?")),
        }
    }
    Ok(script)
}

#[test]
fn blocks_are_found_and_cargo_is_not_run() {
    let readme = "# x\n```sh\ncargo run --release -- replay a\ncargo test\n```\n```text\nno\n```\n";
    let found = blocks(readme);
    assert_eq!(found, [(3, "cargo run --release -- replay a\ncargo test\n".to_owned())]);
    assert_eq!(translated(&found[0].1).as_deref(), Ok("kelemetry replay a\n"));
    assert!(translated("cargo frobnicate\n").is_err());
}
