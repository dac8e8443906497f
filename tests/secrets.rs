//! No byte of any secret planted in testdata/secrets appears in an output, an error message or a file.
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const INPUTS: &[&str] = &["audit.log", "broken.yaml", "events.json", "snapshot.json", "snapshot.yaml"];

/// Objects that hold them.
const OBJECTS: &[&str] = &[
    "secret/shop/db",
    "secret/shop/keys",
    "secret/shop/web-token-x7",
    "secret/shop/pull",
    "secret/shop/copied",
    "cm/shop/settings",
    "cm/shop/files",
    "pod/shop/web-0",
    "pod/shop/mesh",
    "deploy/shop/web",
    "cronjob/shop/sync",
    "widgets/shop/clock",
    "mutatingwebhookconfiguration/mesh",
];

/// Bytes of a secret that are too many to be told.
const PREFIX: usize = 6;

/// A secret, and the texts that would give it away.
struct Planted {
    text: String,
    place: String,
    /// Even without redaction nothing tells it.
    is_untold: bool,
}

impl Planted {
    fn list() -> Vec<Self> {
        let list = fs::read_to_string(directory().join("planted.tsv")).unwrap();
        let planted = |line: &str| {
            let mut columns = line.split('\t').map(str::to_owned);
            let (text, place) = (columns.next().unwrap(), columns.next().unwrap());
            Self { text, place, is_untold: columns.next().is_some_and(|column| column == "untold") }
        };
        list.lines().map(planted).collect()
    }

    /// The whole of it, in any spelling.
    fn spellings(&self) -> Vec<String> {
        let hex = self.text.bytes().fold(String::new(), |mut hex, byte| {
            write!(hex, "{byte:02x}").unwrap();
            hex
        });
        let mut all = vec![self.text.clone(), hex.to_uppercase(), hex];
        all.extend((0..3).map(|offset| inner_base64(self.text.as_bytes(), offset)));
        all
    }

    /// Its beginning, in any spelling.
    fn beginnings(&self) -> Vec<String> {
        let begin = &self.text.as_bytes()[..PREFIX];
        let mut all = vec![self.text[..PREFIX].to_owned()];
        all.extend((0..3).map(|offset| inner_base64(begin, offset)));
        all
    }
}

/// The characters that bytes have in base64 whatever stands around them, `offset` bytes into a group of
/// three.
fn inner_base64(bytes: &[u8], offset: usize) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let before = offset * 8;
    let bit = |at: usize| usize::from(bytes[(at - before) / 8] >> (7 - (at - before) % 8) & 1);
    let end = before + bytes.len() * 8;
    let digits = (before.div_ceil(6)..end / 6).map(|digit| {
        let value = (digit * 6..digit * 6 + 6).fold(0, |value, at| value << 1 | bit(at));
        char::from(DIGITS[value])
    });
    digits.collect()
}

fn directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/secrets")
}

/// All that the program says and leaves behind when it is called like this in the directory of the inputs.
/// `{out}` in an argument is a fresh directory.
fn told(arguments: &[&str], stdin: Option<&[u8]>) -> String {
    let out = tempfile::tempdir().unwrap();
    let temporary = tempfile::tempdir().unwrap();
    let replaced = arguments.iter().map(|argument| argument.replace("{out}", out.path().to_str().unwrap()));
    let mut child = Command::new(env!("CARGO_BIN_EXE_kelemetry"))
        .args(replaced)
        .current_dir(directory().join("input"))
        .env("TMPDIR", temporary.path())
        .env("RUST_LOG", "trace")
        .env("RUST_BACKTRACE", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut pipe = child.stdin.take().unwrap();
    let input = stdin.unwrap_or_default().to_owned();
    // A program that does not read its input closes it.
    let writer = std::thread::spawn(move || drop(pipe.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let mut told = String::from_utf8_lossy(&output.stdout).into_owned();
    told.push_str(&String::from_utf8_lossy(&output.stderr));
    for directory in [out.path(), temporary.path()] {
        for file in fs::read_dir(directory).unwrap() {
            told.push_str(&String::from_utf8_lossy(&fs::read(file.unwrap().path()).unwrap()));
        }
    }
    assert!(!told.contains("panicked"), "{told}");
    told
}

fn leaks(told: &str) -> Vec<String> {
    let is_told = |text: &String| told.contains(text.as_str());
    let gives = |planted: &Planted| planted.spellings().iter().chain(&planted.beginnings()).any(is_told);
    Planted::list().into_iter().filter(gives).map(|planted| planted.place).collect()
}

/// Calls of the program, each with everything that it can be asked to write.
fn calls() -> Vec<Vec<&'static str>> {
    let files = ["--jaeger-json", "{out}/jaeger.json", "--otlp-json", "{out}/otlp.jsonl"];
    let replay = |more: &[&'static str]| {
        let mut call = vec!["replay"];
        call.extend(more);
        call.extend(files);
        call.extend(INPUTS);
        call
    };
    let mut calls = vec![
        replay(&[]),
        replay(&["--include-noise", "--include-reads"]),
        replay(&["--include-reads", "--summary", "json", "--threads", "1"]),
        replay(&["--summary", "none", "--redact-key", "told to nobody"]),
        replay(&["--since", "2026-11-23T12:00:04Z", "--until", "2026-11-23T12:00:35Z"]),
        replay(&["--redact-rule", "/v1/configmaps/shop/:/data"]),
        vec!["replay", "."],
        vec!["replay", "--include-reads", "--jaeger-json", "-", "."],
        vec!["replay", "--include-reads", "--otlp-json", "-", "."],
        // Inputs that are not what they are said to be.
        vec!["replay", "--events", "audit.log", "--snapshot", "events.json"],
        vec!["replay", "--snapshot", "audit.log"],
        vec!["replay", "--events", "broken.yaml"],
    ];
    calls.extend(INPUTS.iter().map(|input| vec!["replay", "--jaeger-json", "-", input]));
    calls
}

/// The subcommands that `--help` lists.
fn commands() -> BTreeSet<String> {
    let help = told(&["--help"], None);
    let list = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let names = list.map_while(|line| Some(line.strip_prefix("  ")?.split_whitespace().next()?.to_owned()));
    names.collect()
}

#[test]
fn no_secret_is_told() {
    for call in calls() {
        assert_eq!(leaks(&told(&call, None)), Vec::<String>::new(), "{call:?}");
    }
}

/// Inputs that cannot be read twice, or are compressed, take other ways through the program.
#[test]
fn no_secret_of_a_pipe_or_a_compressed_log_is_told() {
    for input in INPUTS {
        let plain = fs::read(directory().join("input").join(input)).unwrap();
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        gzip.write_all(&plain).unwrap();
        let gzip = gzip.finish().unwrap();
        for bytes in [&plain[..], &gzip[..], &gzip[..gzip.len() - 9]] {
            let told = told(&["replay", "--include-reads", "--jaeger-json", "-", "-"], Some(bytes));
            assert_eq!(leaks(&told), Vec::<String>::new(), "{input}");
        }
    }
}

/// Every record, cut off at a third, at two thirds and before its last brace.
#[test]
fn no_secret_of_a_broken_record_is_told() {
    let log = fs::read(directory().join("input/audit.log")).unwrap();
    let mut broken = Vec::new();
    broken.extend(log.split_inclusive(|byte| *byte == b'\n').next().unwrap());
    for line in log.split(|byte| *byte == b'\n') {
        for part in [line.len() / 3, line.len() * 2 / 3, line.len().saturating_sub(1)] {
            broken.extend_from_slice(&line[..part]);
            broken.push(b'\n');
        }
    }
    for summary in ["table", "json"] {
        let told = told(&["replay", "--summary", summary, "--otlp-json", "{out}/o", "-"], Some(&broken));
        assert!(told.contains("cut off"), "nothing was rejected: {told}");
        assert_eq!(leaks(&told), Vec::<String>::new());
    }
}

#[test]
fn export_state_and_diff_tell_no_secret() {
    let commands = commands();
    assert!(commands.contains("replay"), "{commands:?}");
    let known: BTreeSet<_> = ["replay", "export", "state", "diff", "help"].map(str::to_owned).into();
    assert!(commands.is_subset(&known), "a command that nothing here looks at: {commands:?}");
    let mut calls = Vec::new();
    for format in ["--jaeger-json", "--otlp-json"] {
        calls.push(vec!["export", format, "--include-reads", "."]);
        calls.push(vec!["export", format, "-o", "{out}/file", "."]);
    }
    for object in OBJECTS {
        calls.push(vec!["state", object, "--at", "2026-11-23T12:00:28.5Z", "."]);
        calls.push(vec!["diff", object, "--snapshots", "--from", "2026-11-23T12:00:02Z", "-o", "json", "."]);
        for command in ["state", "diff"].into_iter().filter(|command| commands.contains(*command)) {
            calls.push(vec![command, object, "."]);
            calls.push(vec![command, object, "-o", "json", "."]);
            calls.push(vec![command, object, "--at", "nonsense", "."]);
            calls.push(vec![command, object, "--redact-key", "told to nobody", "."]);
        }
    }
    for call in calls {
        assert_eq!(leaks(&told(&call, None)), Vec::<String>::new(), "{call:?}");
    }
}

/// Each place has a text of its own: else one that is told elsewhere would speak for it.
#[test]
fn no_secret_stands_for_another() {
    let planted = Planted::list();
    for (at, secret) in planted.iter().enumerate() {
        let begin = &secret.text[..PREFIX];
        // All JSON Web Tokens begin alike.
        let others = planted[..at].iter().filter(|other| !other.text.starts_with("eyJ"));
        for other in others {
            assert!(!other.text.contains(begin), "{} and {}", secret.place, other.place);
        }
    }
}

/// Without redaction all of them are told: what is searched for can be found.
#[test]
fn without_redaction_all_are_told() {
    let files = ["--jaeger-json", "{out}/jaeger.json", "--otlp-json", "{out}/otlp.jsonl"];
    let mut call = vec!["replay", "--no-redact", "--include-noise", "--include-reads"];
    call.extend(files);
    call.extend(INPUTS);
    let told = told(&call, None);
    for planted in Planted::list() {
        let is_told = planted.spellings().iter().any(|text| told.contains(text.as_str()));
        assert_eq!(is_told, !planted.is_untold, "{}", planted.place);
    }
}

/// `state` and `diff`, too, would tell them.
#[test]
fn without_redaction_state_and_diff_tell_them() {
    for object in OBJECTS {
        let told = told(&["diff", object, "--no-redact", "--snapshots", "."], None);
        assert!(!leaks(&told).is_empty(), "{object}: {told}");
    }
    let told = told(&["state", "secret/shop/keys", "--no-redact", "."], None);
    assert!(!leaks(&told).is_empty(), "{told}");
}

#[test]
fn base64_is_found_wherever_it_begins() {
    assert_eq!(inner_base64(b"secret", 0), "c2VjcmV0");
    // YXNlY3JldGE= is "asecreta", YWFzZWNyZXRh is "aasecreta".
    assert_eq!(inner_base64(b"secret", 1), "NlY3Jld");
    assert_eq!(inner_base64(b"secret", 2), "zZWNyZX");
}
