//! Every lesson once more, by way of an archive: what is told of it is what is told of the inputs, byte for byte.

use super::generators;
use super::lesson::{Lesson, VALUED};
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Options that choose what is told: given when the archive is written or when it is read, they come to the same.
const SELECTION: &[&str] =
    &["--since", "--until", "--namespace", "-n", "--kind", "--user", "--verb", "--errors-only", "--contains"];

/// Options that choose how it is shown.
const VIEW: &[&str] = &[
    "--mode",
    "--compat",
    "--object",
    "--select",
    "--resource-tag",
    "--trace-context",
    "--views",
    "--labels",
    "-l",
    "--window",
    "--max-spans",
    "--fold",
    "--fold-expected",
];

/// Options about files that are written, and those that every run has.
const OTHER: &[&str] = &[
    "--jaeger-json",
    "--otlp-json",
    "--perfetto",
    "--dot",
    "--mermaid",
    "--csv",
    "--max-traces",
    "--max-bytes",
    "--per-trace",
    "--summary",
    "--threads",
];

/// How it is shown, besides as the lesson has it.
const VIEWS: &[&[&str]] =
    &[&[], &["--mode", "timeline", "--compat", "kelemetry"], &["--fold", "--max-spans", "50"]];

/// The arguments of a lesson by what they are about.
#[derive(Default)]
pub(crate) struct Parts {
    pub(crate) reading: Vec<String>,
    pub(crate) selection: Vec<String>,
    pub(crate) view: Vec<String>,
}

impl Parts {
    pub(crate) fn of(args: &[String]) -> Self {
        let mut parts = Self::default();
        let mut rest = args.iter().skip(1);
        while let Some(arg) = rest.next() {
            let name = arg.as_str();
            let group = [Some(arg), VALUED.contains(&name).then(|| rest.next()).flatten()];
            let to = match name {
                _ if SELECTION.contains(&name) => &mut parts.selection,
                _ if VIEW.contains(&name) => &mut parts.view,
                _ if OTHER.contains(&name) => continue,
                _ => &mut parts.reading,
            };
            to.extend(group.into_iter().flatten().cloned());
        }
        parts
    }
}

/// Runs the program in the directory of a lesson.
pub(crate) fn run(lesson: &Lesson, args: &[&[String]]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kelemetry"));
    command.current_dir(&lesson.directory).args(args.concat()).env("NO_COLOR", "1");
    let pipes = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = pipes.spawn().unwrap();
    let stdin = fs::read(lesson.directory.join("stdin")).unwrap_or_default();
    let mut pipe = child.stdin.take().unwrap();
    let feeder = std::thread::spawn(move || drop(pipe.write_all(&stdin)));
    let output = child.wait_with_output().unwrap();
    feeder.join().unwrap();
    output
}

pub(crate) fn strings(args: &[&str]) -> Vec<String> {
    args.iter().map(|arg| (*arg).to_owned()).collect()
}

/// Compares what is told by way of an archive with what is told directly.
pub(crate) fn check(lesson: &Lesson) -> Result<(), String> {
    if lesson.args.first().is_none_or(|command| command != "replay") {
        return Ok(());
    }
    let (tmp, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    if let Ok(name) = fs::read_to_string(lesson.directory.join("generate")) {
        generators::generate(name.trim(), tmp.path()).unwrap();
    }
    let args: Vec<String> =
        lesson.args.iter().map(|arg| arg.replace("{tmp}", &tmp.path().display().to_string())).collect();
    let Parts { reading, selection, view } = Parts::of(&args);
    let path = |name: &str| out.path().join(name).display().to_string();
    let replay = |name: &str, selection: &[String], threads: &str| {
        let to = strings(&["-o", &path(name), "--threads", threads]);
        run(lesson, &[&strings(&["replay"]), &reading, selection, &to])
    };
    let first = replay("all", &[], "1");
    if first.status.code() == Some(2) {
        let is_there = out.path().join("all").exists();
        return if is_there { Err("an archive of nothing".to_owned()) } else { Ok(()) };
    }
    replay("again", &[], "8");
    same_files(&out.path().join("all"), &out.path().join("again"))?;
    let mut ways = vec![("all", selection.clone())];
    if !selection.is_empty() && replay("part", &selection, "8").status.code() != Some(2) {
        ways.push(("part", Vec::new()));
    }
    for (nth, more) in VIEWS.iter().enumerate() {
        let more = if more.iter().any(|arg| view.iter().any(|own| own == arg)) { &[][..] } else { more };
        for format in if nth == 0 { &["--jaeger-json", "--otlp-json"][..] } else { &["--jaeger-json"] } {
            let how = [view.clone(), strings(more), strings(&[format, "--summary", "none"])].concat();
            let direct = run(lesson, &[&strings(&["export"]), &reading, &selection, &how]);
            for (name, selection) in &ways {
                let archive = strings(&["--archive", &path(name)]);
                let archived = run(lesson, &[&strings(&["export"]), &archive, selection, &how]);
                let is_tag =
                    archived.status.code() == Some(2) && view.iter().any(|arg| arg == "--resource-tag");
                let is_same = direct.stdout == archived.stdout && direct.status == archived.status;
                if !is_same && !is_tag {
                    let said = String::from_utf8_lossy(&archived.stderr);
                    return Err(format!("{name} {how:?}: another output by way of an archive\n{said}"));
                }
            }
        }
    }
    Ok(())
}

fn same_files(one: &Path, other: &Path) -> Result<(), String> {
    for entry in fs::read_dir(one).unwrap() {
        let name = entry.unwrap().file_name();
        if fs::read(one.join(&name)).unwrap() != fs::read(other.join(&name)).unwrap_or_default() {
            return Err(format!("{} differs with the number of threads", name.display()));
        }
    }
    Ok(())
}
