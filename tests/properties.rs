//! The same evidence tells the same story, however it was cut, copied, wrapped and read.
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

mod replaying;

use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

/// The logs of the small rollout, a record each.
static LINES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let logs = ["apiserver-a/audit.log", "apiserver-b/audit.log"];
    logs.iter().flat_map(|log| rollout(log).lines().map(str::to_owned).collect::<Vec<_>>()).collect()
});

/// Its Events and its snapshot.
static DUMPS: LazyLock<[String; 2]> = LazyLock::new(|| [rollout("events.json"), rollout("snapshot.json")]);

/// What is told of all of it, read as it lies there.
static STORY: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let files = BTreeMap::from([("audit.log".to_owned(), lines(LINES.iter()))]);
    story(&files, 1).0
});

fn rollout(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/rollout").join(name);
    fs::read_to_string(path).unwrap()
}

/// The Jaeger bytes of these files and the dumps, and how many records were duplicates.
fn story(files: &BTreeMap<String, String>, threads: usize) -> (Vec<u8>, u64) {
    let directory = tempfile::tempdir().unwrap();
    let input = directory.path().join("input");
    fs::create_dir(&input).unwrap();
    for (name, text) in files.iter().map(|(name, text)| (name.as_str(), text)) {
        fs::write(input.join(name), text).unwrap();
    }
    for (name, text) in ["events.json", "snapshot.json"].into_iter().zip(&*DUMPS) {
        fs::write(input.join(name), text).unwrap();
    }
    let jaeger = directory.path().join("jaeger.json");
    let summary = replaying::run(replaying::job(&[input], threads, &jaeger)).unwrap();
    assert!(summary.closes() && summary.ledger.rejected == 0);
    (fs::read(jaeger).unwrap(), summary.ledger.duplicates)
}

fn lines<'a>(records: impl Iterator<Item = &'a String>) -> String {
    records.flat_map(|line| [line.as_str(), "\n"]).collect()
}

fn config() -> ProptestConfig {
    ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    /// Every record goes into a file of its own choice, at a place of its own choice.
    #[test]
    fn any_cut_into_files_in_any_order(
        places in prop::collection::vec((0..7u8, any::<u32>()), LINES.len()),
        names in prop::sample::subsequence(('a'..='z').collect::<Vec<_>>(), 7).prop_shuffle(),
        threads in 1..9usize,
    ) {
        let mut order: Vec<_> = places.iter().zip(LINES.iter()).collect();
        order.sort_by_key(|((_, place), _)| place);
        let mut files: BTreeMap<String, String> = BTreeMap::new();
        for ((file, _), line) in order {
            let text = files.entry(format!("{}.log", names[usize::from(*file)])).or_default();
            text.push_str(line);
            text.push('\n');
        }
        prop_assert!(story(&files, threads).0 == *STORY, "another story");
    }

    /// A second copy of any part of the log adds nothing.
    #[test]
    fn copies_are_recognised(from in 0..LINES.len(), len in 0..200usize, name in "[a-z]{1,3}") {
        let copied = &LINES[from..(from + len).min(LINES.len())];
        let files = BTreeMap::from([
            ("m.log".to_owned(), lines(LINES.iter())),
            (format!("{name}-copy.log"), lines(copied.iter().rev())),
        ]);
        let (told, duplicates) = story(&files, 2);
        prop_assert!(told == *STORY, "another story");
        // Requests on Events are counted as such, not as duplicates.
        prop_assert!(duplicates as usize <= copied.len());
    }

    /// A webhook's bodies tell what the lines in them tell.
    #[test]
    fn lists_tell_what_lines_tell(sizes in prop::collection::vec(1..40usize, 30..60), newline in any::<bool>()) {
        let head = r#"{"kind":"Event","apiVersion":"audit.k8s.io/v1","#;
        let mut bodies = String::new();
        let mut rest = LINES.as_slice();
        for size in sizes {
            let (these, others) = rest.split_at(size.min(rest.len()));
            rest = others;
            let items: Vec<_> = these.iter().map(|line| format!("{{{}", line.strip_prefix(head).unwrap())).collect();
            let items = items.join(",");
            bodies += &format!(r#"{{"kind":"EventList","apiVersion":"audit.k8s.io/v1","metadata":{{}},"items":[{items}]}}"#);
            bodies.extend(newline.then_some('\n'));
        }
        let files = BTreeMap::from([("bodies.json".to_owned(), bodies), ("rest.log".to_owned(), lines(rest.iter()))]);
        prop_assert!(story(&files, 2).0 == *STORY, "another story");
    }
}
