//! Inputs that are too large or too odd to be kept as files. A lesson names one in its file `generate`;
//! what is written stands in `{tmp}` of its `args`.

#[path = "stores.rs"]
mod stores;

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

/// Writes the inputs of this name into a directory.
pub(crate) fn generate(name: &str, into: &Path) -> io::Result<()> {
    let log = into.join("audit.log");
    match name {
        // A body nested deeper than any parser's stack, then a good record.
        "deep-nesting" => fs::write(log, lines(&[nested(10_000), record(2)])),
        // A line of 5 MB (a single annotation), then a good record.
        "huge-line" => fs::write(log, lines(&[annotated(&"x".repeat(5_000_000)), record(2)])),
        // What a crash leaves of a file system's preallocated blocks: a line of NULs.
        "nul-line" => fs::write(log, lines(&[record(1), "\0".repeat(4096), record(2)])),
        // A run of bytes that no text has.
        "binary" => fs::write(into.join("binary"), (0..=255u8).cycle().take(70_000).collect::<Vec<_>>()),
        // A file compressed twice, as two tools in a row do it.
        "gzip-of-gzip" => {
            fs::write(into.join("audit.log.gz"), gzip(&gzip(&lines(&[record(1), record(2)]))?)?)
        }
        // Two members in a row: a log appended to a compressed one.
        "gzip-two-members" => {
            let members = [gzip(&lines(&[record(1)]))?, gzip(&lines(&[record(2)]))?];
            fs::write(into.join("audit.log.gz"), members.concat())
        }
        // A file of which the end is missing.
        "gzip-truncated" => {
            let many: Vec<String> = (1..=500).map(record).collect();
            let whole = gzip(&lines(&many))?;
            fs::write(into.join("audit.log.gz"), &whole[..whole.len() / 2])
        }
        // Lists too large to be read as one document, which tell only at their end, or not at all, what
        // they are lists of.
        "large-lists" => {
            fs::write(into.join("list.json"), list(12, r#","kind":"ConfigMapList""#))?;
            fs::write(into.join("unknown.json"), list(9, ""))
        }
        // Copies of small etcd stores, and the file of a running one, cut off.
        "etcd-snapshot" => fs::write(into.join("snapshot.db"), stores::snapshot()),
        "etcd-beside-a-log" => fs::write(into.join("snapshot.db"), stores::beside_a_log()),
        "etcd-member" => fs::write(into.join("db"), stores::member_cut_off()),
        _ => Err(io::Error::other(format!("no generator is called {name:?}"))),
    }
}

/// A create of ConfigMap `demo/c<n>`, `n` seconds after 2026-11-23T12:00:00Z.
fn record(n: u32) -> String {
    with(n, "")
}

fn nested(levels: usize) -> String {
    let body = format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    with(1, &format!(r#","requestObject":{{"kind":"ConfigMap","apiVersion":"v1","data":{body}}}"#))
}

fn annotated(text: &str) -> String {
    with(1, &format!(r#","annotations":{{"long":"{text}"}}"#))
}

fn with(n: u32, more: &str) -> String {
    let at = format!("2026-11-23T12:{:02}:{:02}", n / 60 % 60, n % 60);
    format!(
        r#"{{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"00000000-0000-4000-8000-{n:012}","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/demo/configmaps","verb":"create","user":{{"username":"alice"}},"sourceIPs":["192.0.2.1"],"userAgent":"kubectl/v1.35.4","objectRef":{{"resource":"configmaps","namespace":"demo","name":"c{n}","apiVersion":"v1"}},"responseStatus":{{"metadata":{{}},"code":201}},"requestReceivedTimestamp":"{at}.000000Z","stageTimestamp":"{at}.004000Z"{more}}}"#
    )
}

/// Items of half a megabyte each, a line each, and then the rest of the list.
fn list(items: u32, rest: &str) -> String {
    let item = |n: u32| {
        let data = "x".repeat(500_000);
        format!(
            r#"{{"metadata":{{"name":"c{n}","namespace":"demo","uid":"00000000-0000-4000-9000-{n:012}","resourceVersion":"{n}","creationTimestamp":"2026-11-23T12:00:00Z"}},"data":{{"text":"{data}"}}}}"#
        )
    };
    let items: Vec<_> = (1..=items).map(item).collect();
    format!("{{\"apiVersion\":\"v1\",\"items\":[\n{}\n]{rest},\"metadata\":{{}}}}\n", items.join(",\n"))
}

/// The records, a line each.
fn lines(records: &[String]) -> Vec<u8> {
    (records.join("\n") + "\n").into_bytes()
}

fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes)?;
    encoder.finish()
}
