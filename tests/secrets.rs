//! No byte of any secret of testdata/secrets is in anything that the program writes: outputs, answers,
//! summaries, complaints. With `--no-redact` all of them are, but for those that nothing tells.
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use parquet::file::reader::{FileReader as _, SerializedFileReader};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Shortest piece of a secret that may not be seen, in letters.
const PIECE: usize = 6;
/// The same in digits, of which outputs have many by themselves.
const PIECE_OF_NUMBER: usize = 12;

/// Secrets that are told by nothing even without redaction: their records are rejected, or they stand in fields
/// that no output has.
const UNTOLD: &[&str] = &[
    "Secret in a line that is cut off",
    "Secret in a line with a broken escape",
    "a field of another type",
    "Secret in a broken YAML document",
    "an alias that is no alias in YAML",
    "answer of a TokenRequest",
    "value quoted by the causes of an error",
    "metadata of another type in a snapshot",
];

/// Everything that `state` and `diff` can be asked for.
const OBJECTS: &[&str] = &[
    "secret/shop/db",
    "secret/shop/other",
    "secret/shop/applied",
    "secret/shop/app",
    "secret/shop/web-token",
    "secret/shop/registry",
    "secret/shop/hooked",
    "secret/shop/tabled",
    "secret/shop/yaml",
    "secret/shop/bad",
    "secret/shop/no-such",
    "configmap/shop/settings",
    "configmap/shop/hooked",
    "configmap/shop/files",
    "configmap/shop/yaml",
    "configmap/shop/flow",
    "pod/shop/web-0",
    "pod/shop/job",
    "pod/shop/refused",
    "job/shop/migrate",
    "deploy/shop/web",
    "serviceaccount/shop/web",
    "service/shop/web",
    "gateways.example.com/shop/gw",
    "gateways.example.com/shop/numbers",
    "validatingwebhookconfigurations/guard",
    "event/shop/web-0.1",
    "event/shop/app.1",
];

/// Points in time that lie behind different writes.
const TIMES: &[&str] = &[
    "2026-11-23T12:00:01.5Z",
    "2026-11-23T12:00:03.5Z",
    "2026-11-23T12:00:11.5Z",
    "2026-11-23T12:01:05.5Z",
    "2026-11-23T12:01:16.5Z",
    "2026-11-23T12:01:28.5Z",
    "2026-11-23T12:02:00Z",
];

/// A secret, and where it was planted.
struct Planted {
    secret: String,
    place: String,
}

impl Planted {
    fn all() -> Vec<Self> {
        let list = fs::read_to_string(lesson().join("planted.tsv")).unwrap();
        let planted = list.lines().map(|line| line.split_once('\t').unwrap());
        planted.map(|(secret, place)| Self { secret: secret.into(), place: place.into() }).collect()
    }

    /// The secret as it is, in base64, and in base64 in base64, as Secrets hold the logins of a registry.
    fn forms(&self) -> Vec<String> {
        let once = in_base64(&self.secret);
        let twice = once.iter().flat_map(|form| in_base64(form));
        [self.secret.clone()].into_iter().chain(once.clone()).chain(twice).collect()
    }

    fn pieces(&self) -> BTreeSet<String> {
        let forms = self.forms();
        let cut = |form: &String| {
            let is_number = form.bytes().all(|byte| byte.is_ascii_digit());
            let piece = if is_number { PIECE_OF_NUMBER } else { PIECE };
            (0..=form.len() - piece).map(|at| form[at..at + piece].to_owned()).collect()
        };
        forms.iter().flat_map(|form| -> Vec<String> { cut(form) }).collect()
    }
}

/// What all base64 has in common that holds a text, wherever in it it begins.
fn in_base64(text: &str) -> [String; 3] {
    [0, 1, 2].map(|before| {
        let encoded = STANDARD.encode([&vec![0; before], text.as_bytes()].concat());
        // The letters at both ends hold bits of what is around the text.
        let [start, end] = [[0, 2, 3][before], (before + text.len()) * 8 / 6];
        encoded[start..end].to_owned()
    })
}

fn lesson() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/secrets")
}

/// What a run of the program leaves behind, by what was typed: both streams, and all files.
fn run(args: &[&str], everything: &mut BTreeMap<String, String>) {
    let directory = tempfile::tempdir().unwrap();
    let files = ["jaeger.json", "otlp.jsonl", "archive"];
    let path = |file: &str| directory.path().join(file).display().to_string();
    let mut command = Command::new(env!("CARGO_BIN_EXE_kelemetry"));
    command.current_dir(lesson()).env("RUST_BACKTRACE", "1").env("RUST_LOG", "trace");
    for arg in args {
        let file = files.iter().find(|file| arg == *file);
        command.arg(file.map_or_else(|| (*arg).to_owned(), |file| path(file)));
    }
    let output = command.output().unwrap();
    let typed = args.join(" ");
    assert!(output.status.code().is_some_and(|code| code < 2), "{typed}: {output:?}");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let mut all = text(&output.stdout) + "\n" + &text(&output.stderr);
    for entry in walkdir::WalkDir::new(directory.path()) {
        let path = entry.unwrap().into_path();
        if path.extension().is_some_and(|end| end == "parquet") {
            all += &rows(&path);
        } else if path.ends_with("facts.bin") {
            all += &facts(&fs::read(path).unwrap());
        } else if path.is_file() {
            all += &text(&fs::read(path).unwrap());
        }
    }
    everything.insert(typed, all);
}

/// The rows of a table as text, and the statistics of its columns.
fn rows(path: &Path) -> String {
    let reader = SerializedFileReader::new(fs::File::open(path).unwrap()).unwrap();
    let rows = reader.get_row_iter(None).unwrap().map(|row| row.unwrap().to_string());
    rows.collect::<Vec<_>>().join("\n") + &String::from_utf8_lossy(&fs::read(path).unwrap())
}

/// What is in the frames of facts (docs of `archive/facts`): texts stand in them as they are.
fn facts(bytes: &[u8]) -> String {
    let begin = bytes.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    let (mut rest, mut all) = (&bytes[begin..], String::new());
    while let Some((prefix, after)) = rest.split_first_chunk::<16>() {
        let packed = u32::from_le_bytes([4, 5, 6, 7].map(|at| prefix[at])) as usize;
        let unpacked = u32::from_le_bytes([8, 9, 10, 11].map(|at| prefix[at])) as usize;
        let frame = zstd::bulk::decompress(&after[..packed], unpacked).unwrap();
        all += &String::from_utf8_lossy(&frame);
        rest = &after[packed..];
    }
    all
}

/// Every way to run the program over the secrets.
fn everything(flags: &[&str]) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    let mut told = |args: &[&str]| run(&[args, flags, &["input"]].concat(), &mut all);
    for summary in ["table", "json", "none"] {
        told(&["replay", "--jaeger-json", "jaeger.json", "--otlp-json", "otlp.jsonl", "--summary", summary]);
    }
    told(&["replay", "--include-reads", "--include-noise", "--jaeger-json", "jaeger.json"]);
    told(&["replay", "--include-reads", "--include-noise", "--otlp-json", "-"]);
    for bodies in ["none", "writes", "all"] {
        told(&["replay", "--include-reads", "--include-noise", "-o", "archive", "--keep-bodies", bodies]);
    }
    told(&["export", "--jaeger-json", "--summary", "table"]);
    told(&["export", "--otlp-json", "--since", "-30s"]);
    for format in ["text", "json"] {
        told(&["show", "--flat", "--include-reads", "--include-noise", "--diff", "full", "-o", format]);
    }
    for object in OBJECTS {
        for format in ["yaml", "json"] {
            told(&["state", object, "-o", format]);
            for time in TIMES {
                told(&["state", object, "-o", format, "--show-managed-fields", "--at", time]);
            }
        }
        told(&["diff", object, "--failed"]);
        told(&["diff", object, "--verbose", "--snapshots", "--color", "always"]);
        told(&["diff", object, "--verbose", "-o", "json"]);
    }
    all
}

#[test]
fn no_piece_of_a_secret_is_told() {
    let planted = Planted::all();
    let mut leaks = Vec::new();
    for (typed, text) in everything(&[]) {
        for secret in &planted {
            let piece = secret.pieces().into_iter().find(|piece| text.contains(piece.as_str()));
            leaks.extend(piece.map(|piece| format!("{} ({piece}): kelemetry {typed}", secret.place)));
        }
    }
    assert!(leaks.is_empty(), "{} leaks\n{}", leaks.len(), leaks.join("\n"));
}

/// Inputs that cannot be read twice, or are compressed, or break off, take other ways through the program: each
/// input through a pipe, plain and as gzip, whole and without its end; and each record of the logs in pieces.
#[test]
fn no_piece_of_a_pipe_is_told() {
    let planted: Vec<_> = Planted::all().into_iter().map(|one| (one.pieces(), one.place)).collect();
    for entry in fs::read_dir(lesson().join("input")).unwrap() {
        let path = entry.unwrap().path();
        let plain = fs::read(&path).unwrap();
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        gzip.write_all(&plain).unwrap();
        let gzip = gzip.finish().unwrap();
        for bytes in
            [&plain[..], &plain[..plain.len() - 9], &gzip, &gzip[..gzip.len() - 9], &in_pieces(&plain)]
        {
            let told = piped(bytes);
            for (pieces, place) in &planted {
                let piece = pieces.iter().find(|piece| told.contains(piece.as_str()));
                assert_eq!(piece, None, "{place} of {}", path.display());
            }
        }
    }
}

/// Every line, cut off at a third, at two thirds and before its last byte.
fn in_pieces(text: &[u8]) -> Vec<u8> {
    let mut broken = Vec::new();
    for line in text.split(|byte| *byte == b'\n') {
        for end in [line.len() / 3, line.len() * 2 / 3, line.len().saturating_sub(1)] {
            broken.extend_from_slice(&line[..end]);
            broken.push(b'\n');
        }
    }
    broken
}

/// What the program says of its standard input.
fn piped(bytes: &[u8]) -> String {
    let mut child = Command::new(env!("CARGO_BIN_EXE_kelemetry"))
        .args(["replay", "--include-reads", "--include-noise", "--jaeger-json", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut pipe, bytes) = (child.stdin.take().unwrap(), bytes.to_owned());
    // A program that does not read its input closes it.
    let writer = std::thread::spawn(move || drop(pipe.write_all(&bytes)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let told = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    assert!(!told.contains("panicked"), "{told}");
    told
}

/// The control: what the test above looks for is there to be found.
#[test]
fn without_redaction_all_of_them_are() {
    let all = everything(&["--no-redact"]);
    let is_told = |planted: &Planted| {
        planted.forms().iter().any(|form| all.values().any(|text| text.contains(form.as_str())))
    };
    let untold: Vec<_> =
        Planted::all().into_iter().filter(|one| !is_told(one)).map(|one| one.place).collect();
    let unexpected: Vec<_> = untold.iter().filter(|place| !UNTOLD.contains(&place.as_str())).collect();
    assert!(unexpected.is_empty(), "planted, but not to be found: {unexpected:#?}");
}

/// Each is where the list says, so that nothing is looked for in vain; and each only once in the list.
#[test]
fn every_secret_of_the_list_is_in_the_inputs() {
    let inputs: String = fs::read_dir(lesson().join("input"))
        .unwrap()
        .map(|entry| String::from_utf8_lossy(&fs::read(entry.unwrap().path()).unwrap()).into_owned())
        .collect();
    let planted = Planted::all();
    for one in &planted {
        assert!(one.forms().iter().any(|form| inputs.contains(form.as_str())), "{}", one.place);
    }
    let secrets: BTreeSet<&str> = planted.iter().map(|one| one.secret.as_str()).collect();
    assert_eq!(secrets.len(), planted.len());
}
