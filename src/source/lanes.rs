//! The fast lane and the parser of whole lines, side by side: where the latter reads a line, both say the same.
//! So do the reader of plain JSON and serde_json, of all that the former accepts.

use super::header::AuditEvent;
use super::json::{Number, Present, Text, lenient};
use super::meta::{Body, Want, read_with};
use super::quick::{Passing, Quick, read};
use super::raw::Raw;
use super::split::split;
use super::{Batch, Keep, audit, event};
use crate::model::{Position, Strings};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::path::{Path, PathBuf};

/// What each of the two made of a line.
fn lanes(text: &str) -> [Result<String, String>; 2] {
    [audit::parse, audit::parse_whole].map(|parse| {
        let mut batch = Batch::default();
        let keep = Keep { noise: true, reads: true, idle_bodies: true, ..Keep::default() };
        parse(text, (Position::default(), None), keep, &mut batch)?;
        let strings: Vec<_> = batch.strings.iter().map(str::to_owned).collect();
        let Batch { stages, events, states, sights, .. } = &batch;
        Ok(format!("{stages:?} {events:?} {states:?} {sights:?} {strings:?}"))
    })
}

#[test]
fn lines_of_a_real_log() {
    let log = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/rollout/apiserver-a/audit.log");
    let log = std::fs::read_to_string(log).unwrap();
    for text in log.lines() {
        let [fast, whole] = lanes(text);
        assert!(fast.is_ok());
        assert_eq!(fast, whole);
    }
    assert!(log.lines().all(|text| split(text).is_some()));
}

/// Compares the readers on every line of the files below a directory that could be an audit event. Returns how
/// many took the fast lane.
fn compare_all(directory: &Path) -> usize {
    let mut fast = 0;
    for entry in walkdir::WalkDir::new(directory).sort_by_file_name().into_iter().flatten() {
        let is_text =
            entry.path().extension().is_some_and(|e| ["log", "json", "jsonl", "txt"].iter().any(|x| e == *x));
        let Some(bytes) = is_text.then(|| std::fs::read(entry.path()).ok()).flatten() else { continue };
        for line in bytes.split(|&byte| byte == b'\n') {
            let Ok(text) = std::str::from_utf8(line.trim_ascii()) else { continue };
            if text.starts_with('{') && text.contains(r#""auditID""#) {
                fast += usize::from(compare(text, entry.path()));
            }
        }
    }
    fast
}

fn compare(text: &str, path: &Path) -> bool {
    let [fast, whole] = lanes(text);
    if whole.is_ok() {
        assert_eq!(fast, whole, "{}: {text}", path.display());
    }
    if let Ok(e) = serde_json::from_str::<AuditEvent<'_>>(text) {
        for body in [e.request, e.response].into_iter().flatten() {
            same_bodies(body.get());
        }
    }
    split(text).is_some()
}

/// What a reader of bodies found.
fn told(body: &Body<'_>) -> String {
    let mut strings = Strings::default();
    let meta = body.to_meta(&mut strings);
    let raw = [body.items, body.rows, body.status].map(|raw| raw.map(Raw::get));
    let details = (&body.details.name, &body.details.uid);
    let texts: Vec<_> = strings.iter().collect();
    let head = (&body.kind, &body.api_version, body.dry_run, &body.holder);
    format!("{head:?} {meta:?} {details:?} {raw:?} {texts:?}")
}

/// The reader of plain JSON and serde_json read a valid body alike, unless the former declines.
fn same_bodies(body: &str) {
    for want in [Want::Head, Want::Parts, Want::Lease, Want::Status, Want::Finalizers] {
        let quick = read_with(&mut Quick::new(body, Passing::Trusted), want);
        let slow = read_with(&mut serde_json::Deserializer::from_str(body), want);
        if let Some(quick) = quick {
            assert_eq!(Some(told(&quick)), slow.as_ref().map(told), "{body}");
        }
    }
    let [quick, slow] = event::by_both(body);
    assert!(quick.is_none() || quick == slow, "{body}");
}

fn same_bodies_if_valid(body: &str) {
    if serde_json::from_str::<serde::de::IgnoredAny>(body).is_ok() {
        same_bodies(body);
    }
}

#[test]
fn lines_of_all_lessons() {
    assert!(compare_all(&Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata")) > 1000);
}

#[test]
fn lines_of_other_logs() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data");
    let found: Vec<PathBuf> = ["rollout-small", "crd-truncated-rr", "rollout-metadata", "public"]
        .iter()
        .map(|name| data.join(name))
        .filter(|path| path.is_dir())
        .collect();
    if found.is_empty() {
        println!("skipped: no logs in {}", data.display());
    }
    for directory in found {
        println!("{}: {} lines on the fast lane", directory.display(), compare_all(&directory));
    }
}

/// The members of an event, in the order in which the API server writes them. Where a body stands is told
/// apart: it is exchanged.
const MEMBERS: [&str; 14] = [
    r#""level":"RequestResponse""#,
    r#""auditID":"00000000-0000-4000-8000-000000000001""#,
    r#""stage":"ResponseComplete""#,
    r#""requestURI":"/api/v1/namespaces/shop/pods/web""#,
    r#""verb":"update""#,
    r#""user":{"username":"alice","groups":["a"]}"#,
    r#""impersonatedUser":{"username":"bob"}"#,
    r#""sourceIPs":["192.0.2.1"]"#,
    r#""userAgent":"kubectl""#,
    r#""objectRef":{"resource":"pods","namespace":"shop","name":"web","apiVersion":"v1"}"#,
    r#""responseStatus":{"metadata":{},"code":200}"#,
    r#""requestReceivedTimestamp":"2026-11-23T12:00:01.000000Z""#,
    r#""stageTimestamp":"2026-11-23T12:00:01.004000Z""#,
    r#""annotations":{"audit.k8s.io/truncated":"true"}"#,
];

/// Where the bodies stand among them.
const BODIES_AT: usize = 11;

/// A body: an object of the API, with the words in it that the lane looks for, or something else.
fn body() -> impl Strategy<Value = String> {
    let inner = select(vec![
        r#"",\"responseObject\":{""#,
        r#"{"requestObject":{},"responseObject":{}}"#,
        r#"[{"requestReceivedTimestamp":"t"},{"impersonatedUser":{"username":"eve"}}]"#,
        r#"{"x":{},"impersonatedUser":{"username":"eve"}}"#,
        r#""},\"requestReceivedTimestamp\":\"""#,
        "null",
    ]);
    prop_oneof![
        4 => inner.prop_map(|inner| format!(
            r#"{{"kind":"Pod","apiVersion":"v1","metadata":{{"name":"web","uid":"u","resourceVersion":"7"}},"spec":{inner}}}"#
        )),
        1 => select(vec!["[1,{}]", "{}", "\"skipped\"", "null"]).prop_map(str::to_owned),
    ]
}

/// A line whose members stand in nearly the usual order, some missing. None stands twice: the second of
/// two behind the response would be taken for a part of it, and nobody writes that.
fn line(most_edits: usize) -> impl Strategy<Value = String> {
    let bodies = (proptest::option::of(body()), proptest::option::of(body()));
    let edits = proptest::collection::vec((any::<bool>(), any::<Index>(), any::<Index>()), 0..=most_edits);
    (bodies, edits).prop_map(|((request, response), edits)| {
        let mut members: Vec<String> = MEMBERS.map(str::to_owned).into();
        members.splice(BODIES_AT..BODIES_AT, response.map(|body| format!(r#""responseObject":{body}"#)));
        members.splice(BODIES_AT..BODIES_AT, request.map(|body| format!(r#""requestObject":{body}"#)));
        for (moves, from, to) in edits {
            let member = members[from.index(members.len())].clone();
            members.retain(|other| *other != member);
            if moves {
                members.insert(to.index(members.len() + 1), member);
            }
        }
        format!(r#"{{"kind":"Event","apiVersion":"audit.k8s.io/v1",{}}}"#, members.join(","))
    })
}

lenient! {
    /// One field of each type that records have.
    struct Sample<'a> {
        text: Text<'a> = "text" | "other",
        number: Number = "number",
        texts: Vec<Text<'a>> = "texts",
        inner: Vec<Inner<'a>> = "inner",
        raw: Option<Raw<'a>> = "raw",
        flag: bool = "flag",
        present: Present = "present",
    }
}

lenient! {
    struct Inner<'a> {
        text: Text<'a> = "text",
        number: Number = "number",
    }
}

impl Sample<'_> {
    fn told(&self) -> String {
        let inner: Vec<_> = self.inner.iter().map(|inner| (&inner.text, inner.number)).collect();
        let raw = self.raw.map(Raw::get);
        format!(
            "{:?} {:?} {:?} {inner:?} {raw:?} {} {:?}",
            self.text, self.number, self.texts, self.flag, self.present
        )
    }
}

fn sample() -> impl Strategy<Value = String> {
    let scalar = prop_oneof![
        3 => r#""([a-zé😀 ]{0,20}|\\["\\/bfnrt]|\\u[0-9a-dA-D][0-9a-f]{3}|[\[\]{},:]){0,3}""#,
        2 => "-?[0-9]{1,20}|-?(0|[1-9][0-9]{0,5})([.][0-9]{1,3})?([eE][+-]?[0-9]{1,2})?",
        1 => select(vec!["null", "true", "false"]).prop_map(str::to_owned),
    ];
    let value = scalar.prop_recursive(3, 24, 4, |value| {
        let members = proptest::collection::vec((key(), value.clone()), 0..4);
        prop_oneof![
            proptest::collection::vec(value, 0..4).prop_map(|values| format!("[{}]", values.join(","))),
            members.prop_map(|members| object(&members)),
        ]
    });
    proptest::collection::vec((key(), value), 0..6).prop_map(|members| object(&members))
}

fn key() -> impl Strategy<Value = &'static str> {
    select(vec![
        "text",
        "other",
        "number",
        "texts",
        "inner",
        "raw",
        "flag",
        "present",
        "unknown",
        r"te\u0078t",
    ])
}

fn object(members: &[(&str, String)]) -> String {
    let members: Vec<_> = members.iter().map(|(key, value)| format!(r#""{key}":{value}"#)).collect();
    format!("{{{}}}", members.join(","))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5_000))]

    #[test]
    fn lines_of_other_writers(line in line(3)) {
        let [fast, whole] = lanes(&line);
        prop_assert_eq!(fast, whole);
    }

    /// A broken response that nobody looks at is not found: the lane may read more, never something else. The
    /// members stand in their order here: a defect in the name of one behind the response would make a member
    /// that nobody knows, and that is taken for a part of it.
    #[test]
    fn lines_with_defects(line in line(0), at in any::<Index>(), by in "[{}\",:x]?") {
        let at = at.index(line.len());
        prop_assume!(line.is_char_boundary(at) && line.is_char_boundary(at + 1));
        let line = format!("{}{by}{}", &line[..at], &line[at + 1..]);
        let [fast, whole] = lanes(&line);
        if whole.is_ok() {
            prop_assert_eq!(fast, whole);
        }
    }

    /// What the reader of plain JSON accepts, serde_json reads alike; and accepts, unless it was told to trust.
    #[test]
    fn plain_json(text in sample(), edit in proptest::option::of((any::<Index>(), "[{}\\[\\]\",:x0 \u{1}\\\\]?"))) {
        let mut text = text;
        if let Some((at, by)) = edit {
            let at = at.index(text.len());
            prop_assume!(text.is_char_boundary(at) && text.is_char_boundary(at + 1));
            text.replace_range(at..=at, &by);
        }
        let slow = serde_json::from_str::<Sample<'_>>(&text).ok().map(|sample| sample.told());
        let quick = |passing| read::<Sample<'_>>(&text, passing).map(|sample| sample.told());
        if let Some(checked) = quick(Passing::Checked) {
            prop_assert_eq!(Some(checked), slow.clone());
        }
        if let (Some(trusted), Some(slow)) = (quick(Passing::Trusted), slow) {
            prop_assert_eq!(trusted, slow);
        }
        same_bodies_if_valid(&text);
    }
}
