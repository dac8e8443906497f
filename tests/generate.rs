//! What `examples/generate` makes is what it says: replayed, it tells the very history that it wrote beside it.
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

#[path = "truth/etcd.rs"]
mod etcd;
mod replaying;
#[path = "truth/told.rs"]
mod told;
#[path = "truth/versions.rs"]
mod versions;
#[path = "../examples/generate/workload/mod.rs"]
mod workload;

use clap::Parser as _;
use etcd::History;
use std::fs;
use std::path::{Path, PathBuf};
use told::Told;
use workload::Options;

/// The options as they are typed.
#[derive(clap::Parser)]
struct Typed {
    #[command(flatten)]
    options: Options,
}

fn make(output: &Path, more: &str) -> workload::Counts {
    let small = "generate --nodes 4 --apps 20 --namespaces 2 --pods 3 --churn 10 --namespace-churn 25";
    let words = small.split(' ').chain(more.split(' ').filter(|word| !word.is_empty()));
    let typed = words.map(PathBuf::from).chain([PathBuf::from("--output"), output.to_owned()]);
    workload::generate(Typed::parse_from(typed).options).unwrap()
}

/// Everything is told, by uid, below its owner, with all its versions.
#[test]
fn a_replay_tells_the_truth() {
    for seed in [1, 2] {
        let directory = tempfile::tempdir().unwrap();
        let made = make(directory.path(), &format!("--size 6MB --seed {seed}"));
        let jaeger = directory.path().join("told.json");
        let inputs = ["apiserver-a", "apiserver-b", "events.json", "snapshot.json"]
            .map(|name| directory.path().join(name));
        let summary = replaying::run(replaying::job(&inputs, 2, &jaeger)).unwrap();
        assert!(summary.closes() && summary.ledger.rejected == 0, "{:?}", summary.ledger);

        let history = History::read(&directory.path().join("truth.jsonl"));
        let told = Told::read(&jaeger);
        let found = told.found(&history);
        assert_eq!(found.len(), history.objects.len(), "objects that are not told");
        assert_eq!(told.unknown(&history, &found), Vec::<String>::new(), "objects that etcd never held");
        assert_eq!(told.several(), Vec::<String>::new(), "objects with several spans");
        let owners = told.owners(&history, &found);
        assert_eq!((owners.wrong, owners.missing), (Vec::new(), Vec::<String>::new()), "owners");
        assert!(owners.right > 50, "{} owners", owners.right);
        let writes = told.writes(&history, &found);
        assert_eq!(writes.contradicted, Vec::<String>::new(), "versions of something else");
        let puts: usize = history.objects.values().map(|object| object.puts.len()).sum();
        assert_eq!(writes.attributed as u64 + made.halves, puts as u64, "writes with their versions");
        let versions = versions::compare(&told, &history, &found);
        assert_eq!(versions.invented, Vec::<String>::new(), "versions that etcd never gave to the object");
        assert_eq!(versions.twice, Vec::<String>::new(), "versions that are told twice");
        assert_eq!(versions.unknown, 0, "{:?}", versions.unknown_of);
        assert_eq!((versions.missing, versions.surplus), (Vec::new(), Vec::<String>::new()));
    }
}

/// All files of two directories are the same.
fn assert_same(one: &Path, other: &Path) {
    for entry in walkdir::WalkDir::new(one).into_iter().map(Result::unwrap) {
        if entry.file_type().is_file() {
            let inside = entry.path().strip_prefix(one).unwrap();
            let same = fs::read(entry.path()).unwrap() == fs::read(other.join(inside)).unwrap();
            assert!(same, "{} differs", inside.display());
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    let directory = tempfile::tempdir().unwrap();
    let (one, other) = (directory.path().join("one"), directory.path().join("other"));
    for output in [&one, &other] {
        make(output, "--size 300kB --rotate 60kB --seed 7");
    }
    assert_same(&one, &other);
    assert!(fs::read_dir(one.join("apiserver-a")).unwrap().count() > 2, "the log was put aside");
}

/// What is damaged is rejected and counted, and the rest is told.
#[test]
fn damage_is_counted() {
    let directory = tempfile::tempdir().unwrap();
    let counts = make(directory.path(), "--size 2MB --seed 3 --damage 20");
    assert!(counts.cut > 0 && counts.doubled > 0 && counts.lost > 0 && counts.truncated > 0, "{counts:?}");
    let jaeger = directory.path().join("told.json");
    let inputs = ["apiserver-a", "apiserver-b"].map(|name| directory.path().join(name));
    let summary = replaying::run(replaying::job(&inputs, 2, &jaeger)).unwrap();
    assert!(summary.closes(), "{:?}", summary.ledger);
    assert_eq!(summary.ledger.records, counts.lines, "each line is a record");
}
