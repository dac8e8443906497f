//! Every lesson that can be cut in two: the archives of both parts, merged, are the archive of the whole, byte for
//! byte.

use super::archived::{Parts, run, strings};
use super::lesson::Lesson;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Options with a value that say what is read or how.
const WITH_VALUE: &[&str] =
    &["--cluster", "--max-expansion", "--redact-rule", "--redact-key", "--keep-bodies", "--sources"];

/// The arguments of both parts, and of the whole.
struct Cut {
    inputs: [Vec<String>; 2],
    options: Vec<String>,
    /// Options that a merge has, too.
    links: Vec<String>,
}

/// Cuts the inputs of a lesson in two: its files, or the lines of its only file.
fn cut(lesson: &Lesson, reading: &[String], out: &Path) -> Option<Cut> {
    let (mut groups, mut options, mut links) = (Vec::new(), Vec::new(), Vec::new());
    let mut rest = reading.iter();
    while let Some(arg) = rest.next() {
        match arg.as_str() {
            "-" => return None,
            "--snapshot" | "--events" => groups.push(vec![arg.clone(), rest.next()?.clone()]),
            "--cluster" if rest.as_slice().first().is_some_and(|value| value.contains('=')) => {
                groups.push(vec![arg.clone(), rest.next()?.clone()]);
            }
            "--links" | "--link" | "--no-link" => links.extend([arg.clone(), rest.next()?.clone()]),
            name if WITH_VALUE.contains(&name) => options.extend([arg.clone(), rest.next()?.clone()]),
            name if name.starts_with("--") => options.push(arg.clone()),
            path => groups.extend(files(&lesson.directory, path).into_iter().map(|path| vec![path])),
        }
    }
    if !options.iter().any(|option| option == "--no-redact" || option == "--redact-key") {
        options.extend(strings(&["--redact-key", "one key for all parts"]));
    }
    let inputs = match groups.as_slice() {
        [only] => halves(&lesson.directory.join(only.last()?), out)?.map(|path| vec![path]),
        [] => return None,
        groups => [0, 1].map(|part| groups.iter().skip(part).step_by(2).flatten().cloned().collect()),
    };
    Some(Cut { inputs, options, links })
}

/// A file, or the files of a directory.
fn files(directory: &Path, path: &str) -> Vec<String> {
    let Ok(entries) = fs::read_dir(directory.join(path)) else { return vec![path.to_owned()] };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let name = |path: &PathBuf| path.strip_prefix(directory).unwrap_or(path).display().to_string();
    paths.iter().flat_map(|path| files(directory, &name(path))).collect()
}

/// The lines of a log in two files.
fn halves(path: &Path, out: &Path) -> Option<[String; 2]> {
    let text = fs::read(path).ok()?;
    if text.first() != Some(&b'{') || text.len() > 8_000_000 {
        return None;
    }
    let ends: Vec<usize> =
        text.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1).collect();
    let middle = *ends.get(ends.len().checked_sub(1)? / 2)?;
    let (one, two) = text.split_at(middle);
    if one.trim_ascii().last() != Some(&b'}') || two.trim_ascii().is_empty() {
        return None;
    }
    Some([("part-1.log", one), ("part-2.log", two)].map(|(name, text)| {
        fs::write(out.join(name), text).unwrap();
        out.join(name).display().to_string()
    }))
}

/// How many lessons could be cut.
pub(crate) static CUT: AtomicUsize = AtomicUsize::new(0);

/// Compares the archive of the whole with that of its parts.
pub(crate) fn check(lesson: &Lesson) -> Result<(), String> {
    if lesson.args.first().is_none_or(|command| command != "replay")
        || lesson.args.iter().any(|arg| arg.contains("{tmp}"))
    {
        return Ok(());
    }
    let out = tempfile::tempdir().unwrap();
    let Parts { reading, .. } = Parts::of(&lesson.args);
    let Some(Cut { inputs, options, links }) = cut(lesson, &reading, out.path()) else { return Ok(()) };
    let path = |name: &str| out.path().join(name).display().to_string();
    let replay = |name: &str, inputs: &[String]| {
        let output =
            run(lesson, &[&strings(&["replay"]), inputs, &options, &links, &strings(&["-o", &path(name)])]);
        output.status.code() != Some(2)
    };
    if !replay("whole", &inputs.concat()) || !replay("a", &inputs[0]) || !replay("b", &inputs[1]) {
        return Ok(());
    }
    CUT.fetch_add(1, Ordering::Relaxed);
    // Archives hold the times of the records: a merge moves clocks anew.
    let clocks: Vec<String> = options.iter().filter(|arg| *arg == "--align-clocks").cloned().collect();
    for (name, parts) in [("c", ["a", "b"]), ("d", ["b", "a"])] {
        let merge = strings(&["merge", &path(parts[0]), &path(parts[1]), "-o", &path(name)]);
        let merged = run(lesson, &[&merge, &links, &clocks]);
        if merged.status.code() == Some(2) {
            return Err(format!("cannot be merged: {}", String::from_utf8_lossy(&merged.stderr)));
        }
        same_tables(&out.path().join("whole"), &out.path().join(name))?;
    }
    let export = |name: &str| {
        run(lesson, &[&strings(&["export", "--otlp-json", "--summary", "none", "--archive", &path(name)])])
            .stdout
    };
    if export("whole") == export("c") { Ok(()) } else { Err("another story".to_owned()) }
}

fn same_tables(one: &Path, other: &Path) -> Result<(), String> {
    for entry in fs::read_dir(one).unwrap() {
        let name = entry.unwrap().file_name();
        let is_table = Path::new(&name).extension().is_some_and(|extension| extension == "parquet");
        if is_table && fs::read(one.join(&name)).unwrap() != fs::read(other.join(&name)).unwrap_or_default() {
            return Err(format!("{} differs", name.display()));
        }
    }
    let ledger = |at: &Path| {
        let text = fs::read_to_string(at.join("manifest.json")).unwrap();
        let mut manifest: serde_json::Value = serde_json::from_str(&text).unwrap();
        manifest["tables"].take();
        manifest["facts"].take();
        // That two paths are one file only the file system can tell; which rules found nothing, who was given them.
        let of_the_replay = ["is the same file as", "has read no record"];
        manifest["summary"]["warnings"].as_array_mut().unwrap().retain(|warning| {
            !of_the_replay.iter().any(|words| warning.as_str().is_some_and(|warning| warning.contains(words)))
        });
        for input in manifest["summary"]["inputs"].as_array_mut().unwrap() {
            input["note"].take();
        }
        manifest
    };
    let (one, other) = (ledger(one), ledger(other));
    if one == other { Ok(()) } else { Err(format!("another manifest:\n{one}\n{other}")) }
}
