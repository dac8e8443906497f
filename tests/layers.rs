//! The plan of the house, enforced: imports go one way, files stay small, each tool stays in its room.

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms, from the ground up: each may use those before it. ARCHITECTURE.md says what is in them.
const ROOMS: &[&str] = &[
    "brackets", "spares", "protobuf", "plain", "wildcard", "declared", "model", "stores", "input", "bodies",
    "source", "history", "state", "versions", "link", "ask", "tree", "view", "sink", "metrics", "report",
    "archive", "push", "run", "live", "shelf", "serve", "cli", "app",
];

/// Knows no other room and may be used by all.
const PARALLEL: &str = "parallel";

/// What may be named only in the given rooms, tests aside, and why.
const ONLY_IN: &[(&[&str], &[&str], &str)] = &[
    (&["clap::", "clap_"], &["cli"], "what was typed is not what will be done"),
    (&["anyhow::"], &["cli"], "the library has errors of its own"),
    (&["indicatif::", "ctrlc::"], &["cli"], "terminals and signals belong to the rim"),
    // Handing on a pool is fine, working with it is not.
    (
        &["rayon::prelude", "rayon::scope", "rayon::spawn", "rayon::join", "par_iter", "in_place_scope"],
        &["parallel"],
        "threads have one room",
    ),
    (&["thread::spawn", "thread::scope", "thread::Builder"], &["parallel"], "threads have one room"),
    (
        &["serde_json::Value", "serde_json::Map", "serde_json::json!"],
        &["source", "state", "versions", "ask", "metrics", "report", "archive", "run", "cli"],
        "trees of values are slow and say nothing of their content",
    ),
    (&["bzip2::", "xz4rust::"], &["input"], "decompressors have one room"),
    (&["flate2::"], &["input", "push", "serve"], "what is compressed is read in one room, and sent in two"),
    (
        &["hyper::", "hyper_util::", "tokio::"],
        &["push", "serve", "live", "stores"],
        "what is asynchronous speaks over the network",
    ),
    (
        &["hyper_rustls::", "rustls::", "tokio_rustls::"],
        &["push", "serve", "live", "stores"],
        "what is sent may be encrypted",
    ),
    (&["kube_client::"], &["live"], "a running cluster is asked in one room"),
    (&["object_store::"], &["stores"], "objects of stores have one room"),
    (&["axum::"], &["serve"], "what is asked over HTTP has one room"),
    (&["zstd::"], &["input", "archive", "live"], "what is compressed is read, or kept"),
    (&["lz4_flex::"], &["bodies"], "what waits for a moment is packed quickly"),
    (&["parquet::"], &["archive"], "tables that others read have one room"),
    (&["comfy_table::"], &["report"], "tables have one room"),
];

/// Lines of a file, with its tests.
const LONGEST: usize = 400;

/// Lines of main.rs.
const LONGEST_MAIN: usize = 60;

struct File {
    path: PathBuf,
    room: String,
    /// Without comments and without the tests at the end.
    code: String,
    /// Without comments.
    code_and_tests: String,
    lines: usize,
}

#[test]
fn imports_go_one_way() {
    let rank = |room: &str| ROOMS.iter().position(|known| *known == room);
    let mut wrong = Vec::new();
    for file in sources() {
        for used in imported(&file.code_and_tests) {
            let allowed = match (rank(&file.room), rank(&used)) {
                _ if used == file.room || file.room == "lib" || file.room == "main" => true,
                // The macros and the names at the root of the crate.
                (_, None) => used == PARALLEL && file.room != PARALLEL || !is_room(&used),
                (Some(own), Some(used)) => used < own,
                (None, Some(_)) => false,
            };
            if !allowed {
                wrong.push(format!("{} ({}) uses crate::{used}", file.path.display(), file.room));
            }
        }
    }
    assert!(wrong.is_empty(), "against the order of the rooms:\n{}", wrong.join("\n"));
}

#[test]
fn every_room_has_its_place_in_the_order() {
    for file in sources() {
        let known = ROOMS.contains(&file.room.as_str()) || [PARALLEL, "lib", "main"].contains(&&*file.room);
        assert!(known, "{}: where does `{}` stand in the order?", file.path.display(), file.room);
    }
}

#[test]
fn each_tool_stays_in_its_room() {
    let mut wrong = Vec::new();
    for file in sources() {
        for (names, rooms, why) in ONLY_IN {
            let name = names.iter().find(|name| mentions(&file.code, name));
            if let Some(name) = name.filter(|_| !rooms.contains(&file.room.as_str())) {
                wrong.push(format!("{}: {name} ({why})", file.path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "in the wrong room:\n{}", wrong.join("\n"));
}

#[test]
fn files_stay_small() {
    for file in ["src", "tests", "benches", "fuzz/fuzz_targets"]
        .into_iter()
        .flat_map(|place| files(&root().join(place)))
    {
        let limit = if file.path.ends_with("src/main.rs") { LONGEST_MAIN } else { LONGEST };
        assert!(
            file.lines <= limit,
            "{} has {} lines, {limit} is the limit",
            file.path.display(),
            file.lines
        );
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources() -> Vec<File> {
    let sources = files(&root().join("src"));
    assert!(sources.len() > 10, "the sources were not found");
    sources
}

/// The Rust files below a directory; none where it is missing.
fn files(directory: &Path) -> Vec<File> {
    let mut found = Vec::new();
    for entry in walkdir::WalkDir::new(directory).sort_by_file_name().into_iter().flatten() {
        if entry.path().extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(entry.path()).expect("a source file is readable UTF-8");
            let inside = entry.path().strip_prefix(directory).expect("found below it");
            let first = inside.components().next().map(|c| c.as_os_str().to_string_lossy().into_owned());
            let room = first.unwrap_or_default().trim_end_matches(".rs").to_owned();
            let code_and_tests = without_comments(&text);
            let is_test =
                inside.components().any(|c| c.as_os_str() == "tests" || c.as_os_str() == "tests.rs");
            let code = match code_and_tests.find("#[cfg(test)]\nmod tests") {
                _ if is_test => String::new(),
                Some(tests) => code_and_tests[..tests].to_owned(),
                None => code_and_tests.clone(),
            };
            found.push(File {
                path: entry.into_path(),
                room,
                code,
                code_and_tests,
                lines: text.lines().count(),
            });
        }
    }
    found
}

fn without_comments(text: &str) -> String {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.fold(String::new(), |code, line| code + line + "\n")
}

/// Whether a path is named, alone or in a `use` of several: `serde_json::{Map, Value}`.
fn mentions(code: &str, name: &str) -> bool {
    let starts_word = |at: usize| !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
    if code.match_indices(name).any(|(at, _)| starts_word(at)) {
        return true;
    }
    let Some((head, item)) = name.rsplit_once("::").filter(|(_, item)| !item.is_empty()) else {
        return false;
    };
    let item = item.trim_end_matches('!');
    let grouped = format!("{head}::{{");
    code.match_indices(&grouped).any(|(at, _)| {
        let list = code[at + grouped.len()..].split(';').next().unwrap_or_default();
        starts_word(at) && list.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == item)
    })
}

/// The names that stand directly after `crate::`.
fn imported(code: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        match rest.strip_prefix('{') {
            None => names.push(word(rest)),
            Some(list) => names.extend(first_words(list)),
        }
    }
    names
}

fn word(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// The first word of each element of a list in braces, however the elements are nested.
fn first_words(list: &str) -> Vec<String> {
    let (mut names, mut depth, mut at_start) = (Vec::new(), 0usize, true);
    for (at, c) in list.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => at_start = true,
            _ if at_start && !c.is_whitespace() => {
                names.push(word(&list[at..]));
                at_start = false;
            }
            _ => {}
        }
    }
    names
}

fn is_room(name: &str) -> bool {
    ROOMS.contains(&name) || [PARALLEL, "lib", "main"].contains(&name)
}

#[test]
fn the_scanner_sees_what_it_looks_for() {
    let code = "use crate::{\n    model::{Uid, Fault},\n    view::Trace,\n};\nfn f() { crate::sink::x() }";
    assert_eq!(imported(code), ["model", "view", "sink"]);
    assert!(mentions("use serde_json::{Map, Value};", "serde_json::Value"));
    assert!(mentions("let x: serde_json::Value;", "serde_json::Value"));
    assert!(!mentions("use serde_json::{Map, value::RawValue};", "serde_json::Value"));
    assert!(!mentions("use my_clap::x;", "clap::"));
    assert_eq!(without_comments("a\n  // crate::cli\nb\n"), "a\nb\n");
}
