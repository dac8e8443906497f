//! Runs the program with a question.

use std::path::Path;
use std::process::{Command, Stdio};

pub(crate) struct Ended {
    pub(crate) status: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// Runs words of arguments on what lies in testdata/.
pub(crate) fn ask(args: &str, inputs: &[&str]) -> Ended {
    let testdata = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata");
    let output = Command::new(env!("CARGO_BIN_EXE_kelemetry"))
        .args(args.split_whitespace())
        .args(inputs.iter().map(|input| testdata.join(input)))
        .env_remove("NO_COLOR")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    Ended {
        status: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

#[track_caller]
pub(crate) fn has(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "no `{part}` in\n{text}");
    }
}
