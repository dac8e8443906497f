//! completions/ and man/ are made from the definition of the command line, tests/storage/client.inc from what Jaeger
//! defines. They are kept in the repository for packagers and for those who read; this test keeps them fresh.
//! `UPDATE=1 cargo test --test generated` rewrites them.

use clap_complete::Shell;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn completions_and_manual_pages_are_fresh() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let wanted = generated();
    if std::env::var_os("UPDATE").is_some() {
        for (path, text) in &wanted {
            let path = root.join(path);
            fs::create_dir_all(path.parent().expect("a file in a directory")).expect("directory");
            fs::write(path, text).expect("file");
        }
    }
    let hint = "run `UPDATE=1 cargo test --test generated`";
    for (path, text) in &wanted {
        let found = fs::read(root.join(path)).unwrap_or_default();
        assert!(found == text.as_bytes(), "{} is not fresh: {hint}", path.display());
    }
    for directory in ["completions", "man"] {
        for entry in fs::read_dir(root.join(directory)).expect("the directory was just read") {
            let path = Path::new(directory).join(entry.expect("entry").file_name());
            assert!(wanted.contains_key(&path), "{} is made by nothing: delete it", path.display());
        }
    }
}

fn generated() -> BTreeMap<PathBuf, String> {
    let mut files = BTreeMap::new();
    for (shell, name) in [
        (Shell::Bash, "kelemetry.bash"),
        (Shell::Fish, "kelemetry.fish"),
        (Shell::Zsh, "_kelemetry"),
        (Shell::PowerShell, "_kelemetry.ps1"),
        (Shell::Elvish, "kelemetry.elv"),
    ] {
        let mut text = Vec::new();
        clap_complete::generate(shell, &mut kelemetry::cli::command(), "kelemetry", &mut text);
        files.insert(Path::new("completions").join(name), lines(text));
    }
    let mut command = kelemetry::cli::command().disable_help_subcommand(true);
    command.build();
    pages(&command, "kelemetry", &mut files);
    files
}

/// The page of a command and those of its subcommands, `kelemetry-replay.1`.
fn pages(command: &clap::Command, name: &str, files: &mut BTreeMap<PathBuf, String>) {
    let mut text = Vec::new();
    // Without the version, which would make every release a change of every page.
    let unversioned = command.clone().version(None);
    clap_mangen::Man::new(unversioned).date("").render(&mut text).expect("writing to memory");
    files.insert(PathBuf::from(format!("man/{name}.1")), lines(text));
    for subcommand in command.get_subcommands() {
        pages(subcommand, &format!("{name}-{}", subcommand.get_name()), files);
    }
}

#[test]
fn the_client_of_the_remote_storage_is_fresh() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/storage");
    let files = ["trace_storage", "dependency_storage", "capabilities"];
    let files = files.map(|name| format!("storage/v2/{name}.proto"));
    let definitions = protox::compile(files, [root.join("proto")]).expect("definitions");
    let made = tempfile::tempdir().expect("directory");
    tonic_prost_build::configure()
        .build_server(false)
        .extern_path(".opentelemetry.proto", "::opentelemetry_proto::tonic")
        .out_dir(made.path())
        .compile_fds(definitions)
        .expect("code");
    let parts = ["jaeger.expression.v1.rs", "jaeger.storage.v2.rs"];
    let wanted = parts.map(|name| fs::read_to_string(made.path().join(name)).expect("code"));
    let wanted = format!(
        "pub mod expression {{\npub mod v1 {{\n{}}}\n}}\npub mod storage {{\npub mod v2 {{\n{}}}\n}}\n",
        wanted[0], wanted[1]
    );
    let path = root.join("client.inc");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &wanted).expect("file");
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(found == wanted, "{} is not fresh: run `UPDATE=1 cargo test --test generated`", path.display());
}

/// Text without spaces at the ends of lines, as the repository has it.
fn lines(text: Vec<u8>) -> String {
    let text = String::from_utf8(text).expect("UTF-8");
    text.lines().fold(String::new(), |all, line| all + line.trim_end() + "\n")
}
