//! How a text is cut into records, judged by its first megabytes.

use super::chunk::{LogShape, is_time};
use super::not_json::is_no_json;
use super::rows;
use super::yaml_line::{banner, is_mapping_line, is_no_yaml, repeats_words, starts_document};
use memchr::memchr_iter;
use serde::de::IgnoredAny;

/// The ways to cut a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// There is nothing.
    Empty,
    /// A record a line.
    Lines,
    /// Lines that may be parts of a record.
    Parts(LogShape),
    /// A table with a row of names, and what parts its columns.
    Rows(u8),
    /// JSON values that do not keep to lines.
    Json,
    /// YAML documents.
    Yaml,
    /// An etcd database.
    Etcd,
    /// Not text, or no text that can be read: what it is.
    Binary(&'static str),
}

impl Framing {
    /// See [`super::Opened::framing`].
    pub fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Lines => "lines",
            Self::Parts(LogShape::Cri) => "cri",
            Self::Parts(LogShape::Docker) => "docker",
            Self::Parts(LogShape::JournalJson | LogShape::JournalText) => "journal",
            Self::Parts(LogShape::Collected) => "collected",
            Self::Rows(b'\t') => "tsv",
            Self::Rows(_) => "csv",
            Self::Json => "json",
            Self::Yaml => "yaml",
            Self::Etcd => "etcd",
            Self::Binary(_) => "binary",
        }
    }

    /// Judges a text by its `head`, which is all of it if `whole`.
    pub fn of(head: &[u8], whole: bool) -> Self {
        if head.is_empty() {
            return Self::Empty;
        }
        if starts_at(head, ETCD.0, ETCD.1) {
            return Self::Etcd;
        }
        if let Some((_, _, what)) = MAGICS.iter().find(|(at, magic, _)| starts_at(head, *at, magic)) {
            return Self::Binary(what);
        }
        // A crash leaves zeros in front of what was written after it.
        let zeros = head.iter().take_while(|&&byte| byte == 0).count();
        let head = if zeros < head.len() { &head[zeros..] } else { head };
        if let Some(shape) = LogShape::of(lines(head).take(SAMPLE)) {
            return Self::Parts(shape);
        }
        match head.iter().find(|byte| !byte.is_ascii_whitespace()) {
            Some(_) if is_dump_in_terminal(head) => Self::Yaml,
            Some(_) if is_prefixed(head) => Self::Lines,
            // The last is the mark in front of each record of `journalctl -o json-seq` (RFC 7464).
            Some(b'{' | b'[' | 0x1e) => of_json(head, whole),
            Some(_) if is_marked_yaml(head) => Self::Yaml,
            Some(_) => rows::delimiter(head, whole).map_or_else(|| of_text(head), Self::Rows),
            None => Self::Lines,
        }
    }
}

/// Neither JSON nor YAML that says so, nor a table.
fn of_text(head: &[u8]) -> Framing {
    match () {
        () if any_record_line(head) || are_named_records(head) => Framing::Lines,
        () if prints_objects(head) => Framing::Json,
        () if is_binary(head) => Framing::Binary(BINARY_FILE),
        () if is_mapping(head) => Framing::Yaml,
        () => Framing::Lines,
    }
}

/// So many of the first lines show the shape of a log.
const SAMPLE: usize = 64;

/// What a bbolt file has in its first page.
const ETCD: (usize, &[u8]) = (16, &[0xed, 0xda, 0x0c, 0xed]);

/// What a file is that is no text and nothing known.
pub const BINARY_FILE: &str = "binary file";

/// The files of journald, of which a report on a machine holds some. Most have nothing of ours.
const JOURNAL: &str = "binary file of journald (journalctl --file … -o json prints it)";

/// What is known not to be readable: offset, bytes, name.
const MAGICS: &[(usize, &[u8], &str)] = &[
    (0, &[0xff, 0xfe, 0, 0], "UTF-32 text"),
    (0, &[0, 0, 0xfe, 0xff], "UTF-32 text"),
    (0, &[0x1f, 0x8b, 8], "file compressed more than four times"),
    (0, &[0x28, 0xb5, 0x2f, 0xfd], "file compressed more than four times"),
    (0, b"\xfd7zXZ\0", "file compressed more than four times"),
    (0, &[0x04, 0x22, 0x4d, 0x18], "lz4 archive"),
    (0, b"PK\x03\x04", "zip archive in an archive in an archive"),
    (257, b"ustar", "tar archive in an archive in an archive"),
    (0, b"PAR1", "Parquet file"),
    (0, b"LPKSHHRH", JOURNAL),
];

fn starts_at(text: &[u8], at: usize, magic: &[u8]) -> bool {
    text.get(at..).is_some_and(|text| text.starts_with(magic))
}

/// The lines, without their line ends, that are not blank.
fn lines(head: &[u8]) -> impl Iterator<Item = &[u8]> + Clone {
    let mut start = 0;
    let ends = memchr_iter(b'\n', head).chain([head.len()]);
    let lines = ends.map(move |end| &head[std::mem::replace(&mut start, end + 1)..end]);
    lines.map(<[u8]>::trim_ascii_end).filter(|line| !line.is_empty())
}

/// How many JSON values `text` is a sequence of; None if it is none.
fn values(text: &[u8]) -> Option<usize> {
    let mut stream = serde_json::Deserializer::from_slice(text).into_iter::<IgnoredAny>();
    stream.try_fold(0, |count, value| value.ok().map(|_| count + 1))
}

/// Whether the first line has something before its JSON that looks like JSON or YAML itself: `[pod/web/app] {`,
/// fluent-bit's `tag: [1731387601.0, {…}]` and `[0] tag: [[1731387601.0, {}], {…}]`.
fn is_prefixed(head: &[u8]) -> bool {
    let Some(first) = lines(head).next() else { return false };
    let is_number = |text: &[u8]| text.trim_ascii_start().first().is_some_and(u8::is_ascii_digit);
    let Some(bracket) = first.strip_prefix(b"[") else {
        let at = memchr::memmem::find(first, b": [");
        let (tag, rest) = at.map_or((first, &b""[..]), |at| (&first[..at], &first[at + 3..]));
        let is_tag = tag.iter().all(|byte| byte.is_ascii_alphanumeric() || b"._-/*".contains(byte));
        return is_tag && is_number(rest.strip_prefix(b"[").unwrap_or(rest)) && first.ends_with(b"}]");
    };
    // `[    5.123456] `, since the boot.
    let is_stamp = is_number(bracket) && bracket.iter().take(32).any(|&byte| byte == b'.');
    let is_record = is_number(bracket) && bracket.iter().find(|byte| !byte.is_ascii_digit()) == Some(&b']');
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || b"._- /".contains(byte);
    let named = bracket.iter().position(|byte| !is_name(byte)).unwrap_or(0);
    let is_named =
        bracket.first().is_some_and(u8::is_ascii_alphabetic) && bracket[named..].starts_with(b"] ");
    is_named
        || is_stamp && LogShape::JournalText.chunk(first).is_some()
        || is_record && first.ends_with(b"}]")
}

/// Whether any line is a JSON object: then it is a log that was damaged before it. Text that looks
/// like one inside a YAML block scalar is indented.
fn any_record_line(head: &[u8]) -> bool {
    lines(head).any(|line| line[0] == b'{' && values(line) == Some(1))
}

/// Whether each of the first lines is a name and a JSON object, as pdsh prints what hosts answer: `m0: {"a":1}`. As YAML it
/// would be a mapping of such names, which no document of the API is.
fn are_named_records(head: &[u8]) -> bool {
    let is_one = |line: &[u8]| {
        let Some(at) = memchr::memmem::find(line, b": {\"") else { return false };
        let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || b"._-".contains(byte);
        at > 0 && line[..at].iter().all(is_name) && values(&line[at + 2..]) == Some(1)
    };
    lines(head).next().is_some() && lines(head).take(4).all(is_one)
}

/// Whether there are objects printed over many lines: after their opening brackets members follow, indented.
fn prints_objects(head: &[u8]) -> bool {
    let is_member = |line: &[u8]| line.trim_ascii_start().starts_with(b"\"") && line.starts_with(b" ");
    lines(head).zip(lines(head).skip(1)).any(|(line, next)| {
        (line == b"{" || opens_object(line)) && (is_member(next) || next.starts_with(b"\t\""))
    })
}

/// Whether an object begins at the end of a line that starts with a time.
pub(super) fn opens_object(line: &[u8]) -> bool {
    line.ends_with(b" {") && is_time(line)
}

fn of_json(head: &[u8], whole: bool) -> Framing {
    let Some(first) = lines(head).next() else { return Framing::Json };
    // What looks like a record further on is one of a log that a dump holds as well.
    if prints_objects(head) {
        return Framing::Json;
    }
    if is_no_json(first) {
        return Framing::Lines;
    }
    let one_line = !head.trim_ascii_start().contains(&b'\n');
    match values(first) {
        _ if one_line && !whole => Framing::Json,
        Some(1) => Framing::Lines,
        // Bodies written one after the other; and the JSON cutter reads lines as well.
        Some(_) => Framing::Json,
        // A log whose first line was cut off. An object that ends its line could also be the last
        // element of an array, so one is wanted that follows upon the end of a value.
        None => {
            let mut before = first;
            for line in lines(head).skip(1) {
                let continues = matches!(before.last(), Some(b',' | b'[' | b':'));
                if line[0] == b'{' && !continues && values(line) == Some(1) {
                    return Framing::Lines;
                }
                before = line;
            }
            Framing::Json
        }
    }
}

fn is_binary(head: &[u8]) -> bool {
    let head = &head[..head.len().min(64 << 10)];
    let control = |byte: u8| byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x1b);
    let controls = head.iter().filter(|&&byte| control(byte)).count();
    head.contains(&0) || controls * 10 > head.len()
}

/// The lines that are not YAML comments.
fn significant(head: &[u8]) -> impl Iterator<Item = &[u8]> + Clone {
    lines(head).filter(|line| line.trim_ascii_start()[0] != b'#')
}

/// Whether the text says itself that it is YAML.
fn is_marked_yaml(head: &[u8]) -> bool {
    let after_marker = |rest: &[u8]| matches!(rest.first(), None | Some(b' ' | b'\t'));
    significant(head).next().is_some_and(|first| {
        first.starts_with(b"%YAML") || first.strip_prefix(b"---").is_some_and(after_marker)
    })
}

/// Whether there are objects as YAML, around which a terminal showed other lines: commands, prompts, warnings.
fn is_dump_in_terminal(head: &[u8]) -> bool {
    let starts_so = lines(head).next().is_some_and(is_no_yaml);
    let skipped = if starts_so { banner(head, true).unwrap_or(0) } else { 0 };
    let mut lines = significant(&head[skipped..]).take_while(|line| !is_no_yaml(line)).take(20);
    lines.next().is_some_and(starts_document)
        && lines.clone().count() > 1
        && lines.all(is_in_mapping)
        && !any_record_line(head)
}

/// Whether the first lines look like a YAML mapping or a sequence of them. One is not enough: prose
/// with a colon may open a log.
fn is_mapping(head: &[u8]) -> bool {
    let mut lines = significant(head).take(21);
    !repeats_words(lines.clone()) && lines.next().is_some_and(is_mapping_line) && lines.all(is_in_mapping)
}

fn is_in_mapping(line: &[u8]) -> bool {
    // A sequence may stand as far left as its key: `sourceIPs:`, then `- 10.0.0.1`.
    line[0] == b' '
        || [&b"---"[..], b"...", b"- "].iter().any(|start| line.starts_with(start))
        || is_mapping_line(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Framing {
        Framing::of(text.as_bytes(), true)
    }

    #[test]
    fn lines_of_json_whatever_was_cut_off() {
        for text in [
            "{\"a\":1}\n{\"a\":2}\n",
            "{\"a\":1}",
            "{\"a\":\n{\"b\":1}\n{\"c\":1}\n",
            "{\"a\":1,\n{\"b\":1}\r\n{\"c\":1}\n",
            "b\":1}}\n{\"a\":1}\n",
            "\0\0\0\0\n{\"a\":1}\n",
            "Flag --foo has been deprecated\n{\"a\":1}\n",
            "\n\n{\"a\":1}\n{\"a\":",
        ] {
            assert_eq!(of(text), Framing::Lines, "{text:?}");
        }
    }

    #[test]
    fn json_that_does_not_keep_to_lines() {
        for text in [
            "{\n  \"a\": 1\n}\n",
            "{\n  \"a\": 1\n}\n{\n  \"a\": 2\n}\n",
            "{\"a\":1}{\"a\":2}\n{\"a\":3}\n",
            "{\"a\":1}\n{\"a\":2}\n{\n    \"a\": 1\n}\n",
            "{\n    \"a\": 1\n}\n==== START logs for container a of pod b/c ====\n{\"a\":1}\n",
            "# pods\n{\n    \"a\": 1\n}\n",
            "2023-05-20T05:26:57.511000+00:00 kube-apiserver-audit-9 {\n    \"a\": 1\n}\n",
            "\u{1e}{\"a\":1}\n\u{1e}{\"a\":2}\n",
            "[\n{\"a\":1},\n{\"a\":2}\n]\n",
            "{\"items\":[\n{\"a\":1},\n{\"a\":2}\n]}\n",
            "{\"a\":",
            "{",
        ] {
            assert_eq!(of(text), Framing::Json, "{text:?}");
        }
        assert_eq!(Framing::of(b"{\"a\":\"", false), Framing::Json);
    }

    #[test]
    fn lines_with_something_in_front() {
        for text in [
            "[pod/kube-apiserver-m0/kube-apiserver] {\"a\":1}\n",
            "[kube-apiserver-m0 kube-apiserver] {\"a\":1}\n",
            "kube.audit: [1731387601.0, {\"a\":1}]\n",
            "[0] kube.audit: [[1731387601.0, {}], {\"a\":1}]\n",
            "master-0 {\"a\":1}\n",
            "m0: {\"a\":1}\nm1: {\"a\":1}\n",
            "<134>1 2024-11-12T05:00:01Z m0 audit - - - {\"a\":1}\n",
        ] {
            assert_eq!(of(text), Framing::Lines, "{text:?}");
        }
        let docker = r#"{"log":"{}\n","stream":"stdout","time":"2024-11-12T05:00:01Z"}"#;
        assert_eq!(of(docker), Framing::Parts(LogShape::Docker));
        assert_eq!(of("a\n2024-11-12T05:00:01Z stdout F {}\n"), Framing::Parts(LogShape::Cri));
        let journal = "Nov 12 05:00:01 m0 kube-apiserver[7]: {}\n";
        assert_eq!(of(journal), Framing::Parts(LogShape::JournalText));
        assert_eq!(of("@timestamp,@message\n1,\"{\"\"a\"\":1}\"\n"), Framing::Rows(b','));
        let printed = "Time,message\n1,starting\n2,\"{\n  \"\"a\"\": 1\n}\"\n";
        assert_eq!(of(printed), Framing::Rows(b','));
        assert_eq!(of("a,involvedObject.kind\n1,Pod\n"), Framing::Rows(b','));
        assert_eq!(of("[1, {\"a\":1}]\n"), Framing::Lines);
        assert_eq!(of("[23/Nov/2026:12:00:01 +0000] a\n[23/Nov/2026:12:00:02 +0000] b\n"), Framing::Lines);
        assert_eq!(of("[root@m0 ~]# kubectl get --raw /x\n{\n  \"a\": 1\n}\n"), Framing::Json);
    }

    #[test]
    fn yaml_and_what_is_none() {
        for text in [
            "apiVersion: v1\nitems:\n- kind: Pod\n",
            "# made by hand\n\n---\nfoo\n",
            "--- # first\na: 1\n",
            "%YAML 1.2\n---\n{}\n",
            "- apiVersion: v1\n  kind: Pod\n",
            "metadata: {\"name\":\"a\"}\nkind: Pod\n",
            "kind: Pod\r\nmetadata:\r\n  name: a\r\n",
            "+ kubectl get pod -o yaml\napiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n$ exit\n",
            "[root@m0 ~]# kubectl get pods\n- apiVersion: v1\n  kind: Pod\n  metadata: {}\n",
        ] {
            assert_eq!(of(text), Framing::Yaml, "{text:?}");
        }
        for text in [
            "I0102 15:04:05.678901       1 main.go:10] started: yes\n",
            "2017-06-13T20:47:33.123456789Z AUDIT: id=\"1\"\n",
            "error: no\nsomething else happened here\n",
            "-----BEGIN CERTIFICATE-----\n",
            "NAME READY STATUS\n",
            "INFO: 12:00 up\nWARN: a\nINFO: 12:01 down\n",
            "\n \n",
        ] {
            assert_eq!(of(text), Framing::Lines, "{text:?}");
        }
    }

    #[test]
    fn binaries_have_names() {
        assert_eq!(of(""), Framing::Empty);
        assert_eq!(Framing::of(b"\x7fELF\x02\x01\x01\0\0\0\0\0", true), Framing::Binary("binary file"));
        assert_eq!(Framing::of(b"\xff\xfe\0\0{\0\0\0", true), Framing::Binary("UTF-32 text"));
        assert_eq!(
            Framing::of(b"PK\x03\x04....", true),
            Framing::Binary("zip archive in an archive in an archive")
        );
    }
}
