//! The fast lane and the parser of whole lines, side by side: where the latter reads a line, both say the same.

use super::split::split;
use super::{Batch, Keep, audit};
use crate::model::Position;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// What each of the two made of a line.
fn lanes(text: &str) -> [Result<String, String>; 2] {
    [audit::parse, audit::parse_whole].map(|parse| {
        let mut batch = Batch::default();
        let keep = Keep { noise: true, reads: true, no_bodies: false, survey: false };
        parse(text, Position::default(), keep, &mut batch)?;
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
}
