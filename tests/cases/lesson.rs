//! A lesson: which command it runs, and what came of it.

use super::generators;
use serde_json::Value;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

pub(crate) struct Lesson {
    pub(crate) name: String,
    pub(crate) directory: PathBuf,
    pub(crate) args: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Variant {
    OneThread,
    EightThreads,
    /// Eight threads, and the arguments the other way round.
    Reversed,
}

/// What a run left behind. Paths of temporary directories are replaced by `{tmp}` and `{out}`.
pub(crate) struct Run {
    pub(crate) status: Option<i32>,
    /// Standard error, a line each, without the summary; then the rejected records as `path:line: reason`.
    pub(crate) told: Vec<String>,
    /// The summary, if there was one.
    pub(crate) summary: Option<Value>,
    pub(crate) jaeger: Option<Vec<u8>>,
    pub(crate) otlp: Option<Vec<u8>>,
}

/// Options that take a value: it moves with them when the arguments are turned round.
pub(crate) const VALUED: &[&str] = &[
    "--snapshot",
    "--events",
    "--sources",
    "--cluster",
    "--since",
    "--until",
    "--jaeger-json",
    "--otlp-json",
    "--perfetto",
    "--dot",
    "--mermaid",
    "--csv",
    "--threads",
    "--max-expansion",
    "--summary",
    "--mode",
    "--compat",
    "--object",
    "--select",
    "--resource-tag",
    "--links",
    "--link",
    "--no-link",
    "--views",
    "--labels",
    "-l",
    "--namespace",
    "-n",
    "--kind",
    "--user",
    "--verb",
    "--contains",
    "--max-spans",
    "--max-traces",
    "--window",
    "--output",
    "-o",
];

/// The lessons of a directory, by name.
pub(crate) fn all(root: &Path) -> Vec<Lesson> {
    let mut lessons = Vec::new();
    for entry in fs::read_dir(root).unwrap_or_else(|error| panic!("{}: {error}", root.display())) {
        let directory = entry.unwrap().path();
        if let Ok(args) = fs::read_to_string(directory.join("args")) {
            let name = directory.file_name().unwrap().to_string_lossy().into_owned();
            lessons.push(Lesson {
                name,
                directory,
                args: args.split_whitespace().map(str::to_owned).collect(),
            });
        }
    }
    lessons.sort_by(|a, b| a.name.cmp(&b.name));
    lessons
}

impl Lesson {
    pub(crate) fn run(&self, variant: Variant) -> Result<Run, String> {
        let told = |error: std::io::Error| error.to_string();
        let tmp = tempfile::tempdir().map_err(told)?;
        let out = tempfile::tempdir().map_err(told)?;
        if let Ok(name) = fs::read_to_string(self.directory.join("generate")) {
            generators::generate(name.trim(), tmp.path()).map_err(told)?;
        }
        let replaced =
            [(tmp.path().display().to_string(), "{tmp}"), (out.path().display().to_string(), "{out}")];

        let mut command = Command::new(env!("CARGO_BIN_EXE_kelemetry"));
        command.current_dir(&self.directory).env("NO_COLOR", "1").env_remove("RUST_BACKTRACE");
        for arg in self.arguments(variant) {
            let arg = replaced.iter().fold(arg, |arg, (path, name)| arg.replace(name, path));
            command.arg(arg);
        }
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| format!("cannot start the program: {error}"))?;
        let stdin = fs::read(self.directory.join("stdin")).unwrap_or_default();
        let mut pipe = child.stdin.take().unwrap();
        let feeder = std::thread::spawn(move || drop(pipe.write_all(&stdin)));
        let output = child.wait_with_output().map_err(told)?;
        feeder.join().unwrap();

        let stderr = String::from_utf8_lossy(&output.stderr);
        let stderr = replaced.iter().fold(stderr.into_owned(), |text, (path, name)| text.replace(path, name));
        let is_summary = |line: &&str| line.starts_with("{\"inputs\":");
        let summary: Option<Value> =
            stderr.lines().find(is_summary).map(|line| serde_json::from_str(line).unwrap());
        let mut told: Vec<_> = stderr.lines().filter(|line| !is_summary(line)).map(str::to_owned).collect();
        told.extend(summary.iter().flat_map(rejections));

        let file = |name: &str| fs::read(out.path().join(name)).ok();
        let exported = |flag: &str| {
            let piped = self.args.first().is_some_and(|c| c == "export") && !output.stdout.is_empty();
            (piped && self.args.iter().any(|arg| arg == flag)).then(|| output.stdout.clone())
        };
        Ok(Run {
            status: output.status.code(),
            told,
            summary,
            jaeger: file("jaeger.json").or_else(|| exported("--jaeger-json")),
            otlp: file("otlp.jsonl").or_else(|| exported("--otlp-json")),
        })
    }

    /// The lesson's own arguments and those that every run has, unless the lesson sets them.
    fn arguments(&self, variant: Variant) -> Vec<String> {
        let mut groups: Vec<Vec<String>> = Vec::new();
        let mut rest = self.args.iter().skip(1);
        let exports = self.args.first().is_some_and(|command| command == "export");
        while let Some(arg) = rest.next() {
            let is_switch = exports && arg.ends_with("-json");
            let value = (VALUED.contains(&arg.as_str()) && !is_switch).then(|| rest.next()).flatten();
            groups.push([Some(arg), value].into_iter().flatten().cloned().collect());
        }
        if variant == Variant::Reversed {
            groups.reverse();
        }
        let threads = if variant == Variant::OneThread { "1" } else { "8" };
        let mut always = vec![("--threads", threads), ("--summary", "json")];
        if !exports {
            always.extend([("--jaeger-json", "{out}/jaeger.json"), ("--otlp-json", "{out}/otlp.jsonl")]);
        }
        let mut arguments: Vec<String> = self.args.iter().take(1).cloned().collect();
        arguments.extend(groups.concat());
        for (flag, value) in always {
            if !arguments.iter().any(|arg| arg == flag) {
                arguments.extend([flag.to_owned(), value.to_owned()]);
            }
        }
        arguments
    }
}

fn rejections(summary: &Value) -> Vec<String> {
    let faults = summary["faults"].as_array().into_iter().flatten();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    faults
        .map(|fault| match fault["line"].as_u64() {
            Some(0) | None => format!("{}: {}", text(&fault["path"]), text(&fault["reason"])),
            Some(line) => format!("{}:{line}: {}", text(&fault["path"]), text(&fault["reason"])),
        })
        .chain(summary["warnings"].as_array().into_iter().flatten().map(|w| format!("warning: {}", text(w))))
        .collect()
}

impl Run {
    /// Whether another run of the lesson came to the same, byte for byte; else what differs.
    pub(crate) fn same_as(&self, other: &Self) -> Result<(), &'static str> {
        let equal = [
            (self.status == other.status, "the exit status"),
            (self.jaeger == other.jaeger, "the Jaeger output"),
            (self.otlp == other.otlp, "the OTLP output"),
            (self.told == other.told, "what is told"),
            (timeless(self.summary.as_ref()) == timeless(other.summary.as_ref()), "the summary"),
        ];
        equal.into_iter().find(|(equal, _)| !equal).map_or(Ok(()), |(_, what)| Err(what))
    }
}

/// The summary without what the clock and the machine add.
fn timeless(summary: Option<&Value>) -> Option<Value> {
    let mut summary = summary?.clone();
    for key in ["seconds", "peak_rss_bytes"] {
        summary.as_object_mut()?.remove(key);
    }
    Some(summary)
}
