//! Lines that a collector wrapped before anybody had joined them: an object for each part, which says so in a member.
//!
//! Fluent Bit and fluentd hand on the tag of the container runtime (`logtag`, `_p`), docker's driver for fluentd numbers
//! the parts (`partial_message`, `partial_last`), Filebeat has a flag (`log.flags`), vector `_partial`; Loki is often given
//! lines of the runtime as they are. What is joined is the object of the first part with the text of all.

use super::chunk::{Chunk, More, cri};
use super::members::RawMembers;
use std::borrow::Cow;

/// What stands behind the joined text: its quote, and the end of its object.
pub(super) const SUFFIX: &[u8] = b"\"}";

/// How an audit event begins in a string.
pub(super) const START: &[u8] = br#"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/"#;

/// Keys of the text.
const TEXTS: &[&str] = &["log", "message", "msg", "line"];

/// Keys of what differs from part to part.
const OF_A_PART: &[&str] = &[
    "time",
    "@timestamp",
    "timestamp",
    "date",
    "_ts",
    "offset",
    "log",
    "logtag",
    "_p",
    "_partial",
    "partial_message",
    "partial_ordinal",
    "partial_last",
];

/// Words of which each such line has one.
const MARKS: &[&[u8]] = &[
    b"\"logtag\"",
    b"\"_p\"",
    b"\"_partial\"",
    b"\"partial_message\"",
    b"partial_message\"",
    b" stdout P ",
    b" stderr P ",
];

/// Whether a line is one of a log with such parts.
pub(super) fn is_of_one(line: &[u8]) -> bool {
    MARKS.iter().any(|mark| memchr::memmem::find(line, mark).is_some())
        && parts_of(line).is_some_and(|parts| parts.flag.is_some())
}

/// Takes a line apart; None where it has no text.
pub(super) fn chunk(line: &[u8]) -> Option<Chunk<'_>> {
    let Parts { text, key, others, stream, flag } = parts_of(line)?;
    let mut prefix = Vec::with_capacity(128);
    prefix.push(b'{');
    for (key, raw) in others {
        prefix.extend_from_slice(serde_json::to_string(&key).ok()?.as_bytes());
        prefix.extend_from_slice(&[b":", raw.as_bytes(), b","].concat());
    }
    prefix.extend_from_slice(format!("\"{key}\":\"").as_bytes());
    let more = if flag == Some(true) { More::Yes } else { More::No };
    // In front of each part stands what the runtime put there.
    let (front, text) = match cri(text.as_bytes()) {
        Some(chunk) => (chunk.prefix, chunk.text),
        None => (Cow::Borrowed(&b""[..]), Cow::Borrowed(text.as_bytes())),
    };
    prefix.extend_from_slice(&front);
    Some(Chunk { stream: stream.into_bytes().into(), prefix: prefix.into(), text, more })
}

/// A line taken apart.
struct Parts<'a> {
    /// The text as it stands in its string.
    text: &'a str,
    key: String,
    /// What stands beside it, but for flags.
    others: Vec<(String, &'a str)>,
    /// What is the same in all parts of one text.
    stream: String,
    /// Whether the text goes on in another line, where the line says so.
    flag: Option<bool>,
}

fn parts_of(line: &[u8]) -> Option<Parts<'_>> {
    if !line.starts_with(b"{") {
        return None;
    }
    let RawMembers(members) = serde_json::from_slice(line).ok()?;
    let is_text = |raw: &str| raw.starts_with('"');
    let get = |name: &str| members.iter().find(|(key, _)| key == name).map(|(_, raw)| *raw);
    let key = *TEXTS.iter().find(|key| get(key).is_some_and(is_text))?;
    let text = get(key)?;
    let text = &text[1..text.len() - 1];
    let of_runtime = || cri(text.as_bytes()).map(|chunk| chunk.more == More::Yes);
    let flag = flag(get).or_else(of_runtime);
    let mut stream = String::new();
    for (name, raw) in members.iter().filter(|(name, _)| name != key && !OF_A_PART.contains(&&**name)) {
        [name, ":", raw, ","].iter().for_each(|part| stream.push_str(part));
    }
    let is_flag = |name: &str| name.starts_with("partial_") || ["logtag", "_p", "_partial"].contains(&name);
    let others = members.iter().filter(|(name, _)| name != key && !is_flag(name));
    let others = others.map(|(name, raw)| (name.clone().into_owned(), *raw)).collect();
    Some(Parts { text, key: key.to_owned(), others, stream, flag })
}

/// What the members of a line say of its going on.
fn flag<'a>(get: impl Fn(&str) -> Option<&'a str>) -> Option<bool> {
    let is_true = |raw: &str| raw.trim_matches('"') == "true";
    if let Some(tag) = get("logtag").or_else(|| get("_p")) {
        let tag = tag.trim_matches('"');
        return (tag == "P" || tag == "F").then_some(tag == "P");
    }
    if let Some(is_part) = get("partial_message") {
        return Some(is_true(is_part) && !get("partial_last").is_some_and(is_true));
    }
    if let Some(partial) = get("_partial") {
        return Some(is_true(partial));
    }
    get("log").filter(|raw| raw.contains("partial_message\"")).map(|_| true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(line: &str) -> Option<(String, String, More)> {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let chunk = chunk(line.as_bytes())?;
        Some((text(&chunk.prefix), text(&chunk.text), chunk.more))
    }

    #[test]
    fn parts_of_collectors() {
        for (line, more) in [
            (r#"{"log":"{\"a","logtag":"P","stream":"stdout"}"#, More::Yes),
            (r#"{"log":"{\"a","_p":"F","stream":"stdout"}"#, More::No),
            (
                r#"{"log":"{\"a","partial_message":"true","partial_last":"false","stream":"stdout"}"#,
                More::Yes,
            ),
            (r#"{"log":"{\"a","partial_message":"true","partial_last":"true","stream":"stdout"}"#, More::No),
            (r#"{"log":"{\"a","_partial":true,"stream":"stdout"}"#, More::Yes),
        ] {
            let expected = (r#"{"stream":"stdout","log":""#.to_owned(), r#"{\"a"#.to_owned(), more);
            assert_eq!(told(line), Some(expected), "{line}");
            assert!(is_of_one(line.as_bytes()), "{line}");
        }
        let filebeat = r#"{"message":"a","log":{"flags":["partial_message"]}}"#;
        assert_eq!(told(filebeat).map(|(_, _, more)| more), Some(More::Yes));
        let loki = r#"{"labels":{},"line":"2024-11-12T05:00:01Z stdout P {\"a"}"#;
        let prefix = r#"{"labels":{},"line":"2024-11-12T05:00:01Z stdout F "#.to_owned();
        assert_eq!(told(loki), Some((prefix, r#"{\"a"#.to_owned(), More::Yes)));
    }

    #[test]
    fn others_are_none() {
        for line in [
            r#"{"log":"a","stream":"stdout"}"#,
            r#"{"message":"he said \"_p\"","stream":"stdout"}"#,
            r#"{"kind":"Event","requestObject":{"_p":"P","log":"x"}}"#,
            r#"{"logtag":"P"}"#,
            "a",
        ] {
            assert!(!is_of_one(line.as_bytes()), "{line}");
        }
    }
}
