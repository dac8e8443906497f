//! Bodies whose parts were seen before.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::properties::{body, fields, word};
use super::*;
use crate::state::redact::parts::Parts;

const TARGETS: &[&str] =
    &["/v1/secrets/n/x Secret", "e.io/v1/things/n/x Thing", "/v1/pods/n/x Pod", "/v1/pods/n/x", "///n/x"];

fn pod(uid: &str, phase: &str) -> String {
    let long = "long enough to be worth remembering, and of plain words ".repeat(8);
    json!({
        "kind": "Pod", "apiVersion": "v1",
        "metadata": {
            "name": uid, "uid": uid,
            "managedFields": [{"time": phase, "fieldsV1": {"f:spec": {"f:containers": {"f:a": {}, "f:b": {}, "f:c": {}, "f:d": {}}}}}],
        },
        "spec": {
            "nodeName": uid,
            "containers": [{"name": "a", "image": long}],
            "volumes": [{"name": "b", "note": long}],
        },
        "status": {"phase": phase, "notes": {"long": long}},
    })
    .to_string()
}

#[test]
fn only_what_is_new_is_looked_at() {
    let (by, of) = (redactor(&[]), target("/v1/pods/n/x Pod"));
    let rest = |body: &str| Parts::of(&by, &of, body).map(|parts| (parts.is_reduced, parts.rest)).unwrap();
    let (first, second) = (pod("1", "Pending"), pod("2", "Running"));
    assert_eq!(rest(&first), (false, first.clone()));
    assert_eq!(by.document(&of, &first), first);
    let expected = json!({
        "kind": "Pod", "apiVersion": "v1",
        "metadata": {"name": "2", "uid": "2", "managedFields": [{"time": "Running", "fieldsV1": {}}]},
        "spec": {"nodeName": "2", "containers": [], "volumes": []},
        "status": {"phase": "Running", "notes": {}},
    });
    assert_eq!(rest(&second), (true, expected.to_string()));
    // Of lists the elements are parts.
    let third = second.replace("}],\"nodeName\"", "},{\"name\":\"c\"}],\"nodeName\"");
    assert_ne!(third, second);
    let expected = expected.to_string().replace("\"containers\":[]", "\"containers\":[{},{\"name\":\"c\"}]");
    assert_eq!(rest(&third), (true, expected));
    // Of another kind they say nothing.
    let other = second.replace("\"Pod\"", "\"PodTemplate\"");
    assert_eq!(rest(&other), (false, other.clone()));
}

#[test]
fn what_is_secret_is_so_beside_known_parts() {
    let (by, of) = (redactor(&[]), target("/v1/pods/n/x Pod"));
    assert_eq!(by.document(&of, &pod("1", "Pending")), pod("1", "Pending"));
    let secret = pod("1", "token: eyJhbGciOiJ.eyJzdWIi.x");
    for _ in 0..2 {
        let clean = by.document(&of, &secret).into_owned();
        assert_eq!(clean, redactor(&[]).document(&of, &secret));
        assert!(clean.contains("<redacted ") && !clean.contains("eyJzdWIi"), "{clean}");
    }
}

const PLAIN: &str = "plain words that mean nothing to anybody, and are more than sixty four bytes long";

/// Objects and lists that are worth remembering, of which some are secret at some places and clean at others.
fn part() -> impl Strategy<Value = Value> {
    let named = |name: String| json!([{"name": name, "value": PLAIN}, {"name": "x", "value": {"y": PLAIN}}]);
    let manifest =
        |kind: &str| json!({"kind": kind, "apiVersion": "v1", "data": {"k": PLAIN}, "message": PLAIN});
    let below = |key: String| json!({ key: { "k": PLAIN } });
    prop_oneof![
        3 => Just(json!({"k": PLAIN})),
        1 => Just(json!([{"k": PLAIN}, "--password", [PLAIN], {"message": PLAIN}])),
        1 => Just(json!(["--password", PLAIN, "a"])),
        1 => Just(json!({"message": format!("data[k]: Invalid value: \"hunter2\": {PLAIN}")})),
        1 => Just(json!({"kind": "Secret", "pad": PLAIN})),
        1 => Just(manifest("Secret")),
        1 => Just(manifest("ConfigMap")),
        2 => word().prop_map(named),
        2 => word().prop_map(below),
        1 => word().prop_map(|word| json!({"x": [PLAIN], "y": word})),
        1 => body().prop_map(|body| json!([PLAIN, body])),
    ]
}

/// What a part stands under.
fn key() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "data",
        "stringData",
        "spec",
        "status",
        "items",
        "object",
        "rows",
        "value",
        "values",
        "default",
        "env",
        "args",
        "template",
        "secrets",
        "password",
        "name",
        "key",
        "kind",
        "involvedObject",
        "annotations",
        "message",
        "a",
    ])
}

/// A body as the API server writes it: what it is stands at the top, mostly.
fn text((kind, is_last, members, metadata): (&str, bool, Vec<(&str, Value)>, Value)) -> String {
    let head = format!("\"kind\":\"{kind}\",\"apiVersion\":\"v1\"");
    let mut members: Vec<String> =
        members.into_iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
    members.push(format!("\"metadata\":{metadata},\"pad\":\"{}\"", "x".repeat(1024)));
    members.insert(if is_last { members.len() } else { 0 }, head);
    format!("{{{}}}", members.join(","))
}

/// Bodies that have many parts in common.
fn bodies() -> impl Strategy<Value = Vec<String>> {
    let common = (
        prop::collection::vec(part(), 3),
        prop::collection::vec(fields(), 2),
        prop::collection::vec(key(), 4),
    );
    common.prop_flat_map(|(parts, sets, keys)| {
        let key = prop::sample::select(keys);
        let nested = prop::sample::select(parts).prop_recursive(3, 8, 3, {
            let key = key.clone();
            move |inner| {
                let name = prop::option::weighted(0.3, word());
                (prop::collection::vec((key.clone(), inner), 1..3), name).prop_map(|(members, name)| {
                    let members = members.into_iter().map(|(key, value)| (key.to_owned(), value));
                    Value::Object(members.chain(name.map(|name| ("name".to_owned(), name.into()))).collect())
                })
            }
        });
        let kind = prop::sample::select(vec!["Pod", "Pod", "Thing", "Secret", "ConfigMap", "Status"]);
        let metadata = (word(), prop::sample::select(sets), nested.clone()).prop_map(|(name, set, labels)| {
            json!({"name": name, "labels": labels, "managedFields": [{"manager": "m", "fieldsV1": set}]})
        });
        let members = prop::collection::vec((key, nested), 1..4);
        prop::collection::vec((kind, prop::bool::weighted(0.1), members, metadata).prop_map(text), 2..8)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn what_was_seen_before_changes_nothing(bodies in bodies(), of in prop::sample::select(TARGETS)) {
        let by = redactor(&[]);
        for body in bodies {
            let clean = by.document(&target(of), &body).into_owned();
            prop_assert_eq!(&clean, &redactor(&[]).document(&target(of), &body).into_owned());
            prop_assert_eq!(by.object(&target(of), body), Some(clean));
        }
    }

    #[test]
    fn what_is_no_json_is_none_beside_known_parts(at in any::<prop::sample::Index>(), by_what in r#"[{}\[\]",:0a\\ ]?"#) {
        let (by, of) = (redactor(&[]), target("/v1/pods/n/x Pod"));
        let body = pod("1", "Pending");
        let at = at.index(body.len());
        prop_assert!(by.object(&of, body.clone()).is_some());
        let broken = format!("{}{by_what}{}", &body[..at], &body[at + 1..]);
        let is_json = serde_json::from_str::<serde::de::IgnoredAny>(&broken).is_ok();
        prop_assert_eq!(by.object(&of, broken).is_some(), is_json);
    }
}
