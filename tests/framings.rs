//! One log in every framing that people have it in: the same story, byte for byte.
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

mod replaying;

use kelemetry::report::Summary;
use std::fmt::Write;
use std::fs;
use std::path::Path;

const TIME: &str = "2026-11-23T11:59:00.123456789Z";

/// The logs of the small rollout, a record each.
fn records() -> Vec<String> {
    let rollout = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/rollout");
    let logs = ["apiserver-a/audit.log", "apiserver-b/audit.log"].map(|log| rollout.join(log));
    let texts = logs.map(|log| fs::read_to_string(log).unwrap());
    texts.iter().flat_map(|text| text.lines()).map(str::to_owned).collect()
}

/// The Jaeger bytes of one file, and what was found in it.
fn story(name: &str, text: &str, threads: usize) -> (Vec<u8>, Summary) {
    let directory = tempfile::tempdir().unwrap();
    let input = directory.path().join(name);
    fs::write(&input, text).unwrap();
    let jaeger = directory.path().join("jaeger.json");
    let summary = replaying::run(replaying::job(&[input], threads, &jaeger)).unwrap();
    assert!(summary.closes());
    (fs::read(jaeger).unwrap(), summary)
}

/// A record in parts of at most `len` bytes.
fn parts(record: &str, len: usize) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = record;
    while !rest.is_empty() {
        let end = (0..=len.min(rest.len())).rev().find(|&at| rest.is_char_boundary(at)).unwrap();
        let (part, behind) = rest.split_at(end);
        parts.push(part);
        rest = behind;
    }
    parts
}

fn json(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// Each record as `write` writes it; all of them.
fn each(records: &[String], write: impl Fn(&mut String, usize, &str)) -> String {
    let mut text = String::new();
    records.iter().enumerate().for_each(|(i, record)| write(&mut text, i, record));
    text
}

/// The same records in every framing: its name in the summary, what it is, the text.
fn framed(records: &[String]) -> Vec<(&'static str, &'static str, String)> {
    let line = |before: &'static str| each(records, |out, _, r| writeln!(out, "{before}{r}").unwrap());
    let cri = each(records, |out, _, r| {
        let parts = parts(r, 1 << 14);
        for (i, part) in parts.iter().enumerate() {
            let tag = if i + 1 == parts.len() { 'F' } else { 'P' };
            writeln!(out, "{TIME} stdout {tag} {part}\n{TIME} stderr F I1123 11:59:00.1 1 a.go:1] x")
                .unwrap();
        }
    });
    let docker = each(records, |out, _, r| {
        let parts = parts(r, 1 << 14);
        for (i, part) in parts.iter().enumerate() {
            let end = if i + 1 == parts.len() { "\n" } else { "" };
            let log = json(&format!("{part}{end}"));
            writeln!(out, r#"{{"log":{log},"stream":"stdout","time":"{TIME}"}}"#).unwrap();
        }
    });
    let journal = each(records, |out, i, r| {
        let parts = parts(r, 1 << 13);
        for (at, part) in parts.iter().enumerate() {
            let told = i % 3 == 0 && at + 1 < parts.len();
            let line_break = if told { r#","_LINE_BREAK":"line-max""# } else { "" };
            let message = if i % 3 == 1 { format!("{:?}", part.as_bytes()) } else { json(part) };
            writeln!(
                out,
                r#"{{"__REALTIME_TIMESTAMP":"1795434721000000","_PID":"7","MESSAGE":{message}{line_break}}}"#
            )
            .unwrap();
        }
    });
    let journal_text = each(records, |out, _, r| {
        for part in parts(r, 1 << 13) {
            writeln!(
                out,
                "Nov 23 11:59:00 m0 kube-apiserver[7]: {part}\nNov 23 11:59:00 m0 etcd[8]: {{\"a\":1}}"
            )
            .unwrap();
        }
    })
    .replace("{\"a\":1}", "started");
    let csv = each(records, |out, _, r| writeln!(out, "{TIME},{},x", quoted(r)).unwrap());
    let tsv = each(records, |out, _, r| writeln!(out, "{TIME}\t{}", quoted(r)).unwrap());
    vec![
        ("cri", "container log", cri),
        ("docker", "docker log", docker),
        ("journal", "journal as JSON", journal),
        ("journal", "journal as text", journal_text),
        ("csv", "table", format!("@timestamp,@message,\"a\nb\"\n{csv}").replace("\"a\nb\"", "c")),
        ("tsv", "table with tabs", format!("_time\t_raw\n{tsv}")),
        ("lines", "syslog", line("<134>1 2026-11-23T11:59:00Z m0 audit - - - ")),
        ("lines", "old syslog", line("<134>Nov 23 11:59:00 m0 audit: ")),
        ("lines", "pod", line("[pod/kube-apiserver-m0/kube-apiserver] ")),
        ("lines", "node", line("master-0 ")),
        ("lines", "time", line("2026-11-23T11:59:00.123Z ")),
        ("lines", "stream", line("2026-11-23T11:59:00.123000+00:00 kube-apiserver-audit-9001 ")),
        ("lines", "labels", line("2026-11-23T11:59:00Z {app=\"kube-apiserver\"} ")),
        (
            "lines",
            "fluent-bit",
            each(records, |out, _, r| writeln!(out, "kube.audit: [1795434721.5, {r}]").unwrap()),
        ),
        ("lines", "byte order mark", format!("\u{feff}{}", line("")).replace('\n', "\r\n")),
    ]
}

#[test]
fn the_same_log_in_every_framing() {
    let records = records();
    let (plain, known) = story("audit.log", &each(&records, |out, _, r| writeln!(out, "{r}").unwrap()), 1);
    for (framing, what, text) in framed(&records) {
        for threads in [1, 4] {
            let (told, summary) = story("other.txt", &text, threads);
            assert_eq!(summary.inputs[0].framing, framing, "{what}");
            assert_eq!(
                (summary.ledger.requests, summary.ledger.rejected),
                (known.ledger.requests, 0),
                "{what}"
            );
            assert!(told == plain, "{what}: another story");
        }
    }
}

#[test]
fn the_server_is_known_by_what_stands_in_front() {
    let records = records();
    let text = each(&records, |out, i, r| writeln!(out, "master-{} {r}", i % 2).unwrap());
    let (_, summary) = story("audit.log", &text, 1);
    let servers: Vec<_> = summary.servers.iter().map(|s| (s.label.as_str(), s.records)).collect();
    let half = records.len() as u64 / 2;
    assert_eq!(servers, [("master-0", half), ("master-1", half)]);
}
