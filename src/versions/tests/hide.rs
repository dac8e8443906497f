use super::*;
use crate::state::diff::{Body, diff_bodies};
use crate::state::owners::ManagedFields;
use crate::state::redact::RedactKey;
use crate::state::schema::Schemas;
use proptest::prelude::*;
use serde_json::{Value, json};

const POD: Target<'_> = Target {
    group: "",
    version: "v1",
    resource: "pods",
    subresource: "",
    namespace: "shop",
    name: "web",
    kind: "Pod",
};

fn redactor() -> Redactor {
    Redactor::new(RedactKey::from_bytes([7; 32]), Vec::new())
}

fn hide(by: &Redactor) -> Hide<'_> {
    Hide { redactor: by, target: POD, is_clean: false, are_changes_clean: false }
}

fn managed(text: &str) -> Option<Range<usize>> {
    ManagedFields::find(text).map(|found| found.list())
}

/// Whether the content stays clean, as far as is known without looking at all of it, and what is told of it.
fn followed(old: &str, new: &str) -> (bool, String) {
    let (by, schemas) = (redactor(), Schemas::builtin());
    let mut hide = hide(&by);
    hide.content(old, managed(old));
    let body = |text| Some(Body { text, managed: managed(text) });
    let difference = diff_bodies(body(old), body(new), schemas.object("", "v1", "Pod")).unwrap();
    if hide.leave() {
        hide.follow(&difference);
    }
    (hide.is_clean, hide.content(new, managed(new)).unwrap().into_owned())
}

fn pod() -> Value {
    json!({
        "kind": "Pod", "apiVersion": "v1",
        "metadata": {
            "name": "web", "resourceVersion": "1",
            "managedFields": [{"manager": "m", "time": "2026-11-23T11:15:57Z", "fieldsV1": {"f:a": {}}}],
        },
        "spec": {
            "containers": [{"name": "c", "image": "a:1", "args": ["--password", ""], "env": [{"name": "A", "value": "x"}]}],
            "other": [{"name": "password"}, {"key": "b", "value": "hunter2"}, {"kind": "Secret"}],
        },
        "status": {"phase": "Pending", "message": "0/3 nodes are available"},
    })
}

/// The pod with a value at this pointer.
fn with(pointer: &str, value: Value) -> String {
    let mut pod = pod();
    let (above, key) = pointer.rsplit_once('/').unwrap();
    match pod.pointer_mut(above).unwrap() {
        Value::Array(list) => list.insert(key.parse().unwrap(), value),
        object => object[key] = value,
    }
    pod.to_string()
}

#[test]
fn what_stays_clean_is_not_looked_at_again() {
    let managed = json!([{"manager": "n", "time": "2026-11-23T11:15:58Z", "fieldsV1": {"f:b": {}}}]);
    for (pointer, value) in [
        ("/metadata/resourceVersion", json!("2")),
        ("/metadata/deletionTimestamp", json!("2026-11-23T11:15:57Z")),
        ("/metadata/managedFields", managed),
        ("/status/phase", json!("Running")),
        ("/status/message", json!("all is well")),
        ("/status/conditions", json!([{"type": "Ready", "status": "True"}])),
        ("/spec/containers/1", json!({"name": "d", "image": "b:1"})),
    ] {
        let new = with(pointer, value);
        assert_eq!(followed(&pod().to_string(), &new), (true, new.clone()), "{pointer}");
    }
}

#[test]
fn what_tells_of_others_is_looked_at_again() {
    let secrets = json!([{"manager": "n", "token": "eyJhbGciOiJ.eyJzdWIi.x"}]);
    for (pointer, value) in [
        ("/metadata/managedFields", secrets),
        ("/status/message", json!("password=hunter2")),
        ("/spec/token", json!("hunter2")),
        ("/spec/other/1/key", json!("token")),
        ("/spec/other/0/value", json!("hunter2")),
        ("/spec/other/2/data", json!({"a": "hunter2"})),
        ("/spec/other/2/apiVersion", json!("v1")),
        ("/spec/containers/0/args/1", json!("hunter2")),
        ("/spec/containers/0/env/0", json!({"name": "TOKEN", "value": "hunter2"})),
        ("/spec/containers/0/env/0/name", json!("TOKEN")),
    ] {
        let new = with(pointer, value);
        let (_, told) = followed(&pod().to_string(), &new);
        assert_eq!(told, redactor().document(&POD, &new), "{pointer}");
    }
    // Objects that say that they are others, or do not say what they are.
    let old = json!({"kind": "Secret", "apiVersion": "v1", "metadata": {"name": "web"}});
    for (key, value) in
        [("data", json!({"a": "hunter2"})), ("message", json!("data[a]: Invalid value: \"hunter2\""))]
    {
        let mut new = old.clone();
        new[key] = value;
        let new = new.to_string();
        assert_eq!(followed(&old.to_string(), &new).1, redactor().document(&POD, &new), "{key}");
    }
    let old = json!({"kind": "Thing", "spec": {"kind": "Secret", "apiVersion": "v1"}});
    let new =
        json!({"kind": "Thing", "spec": {"kind": "Secret", "apiVersion": "v1", "data": {"a": "hunter2"}}})
            .to_string();
    assert_eq!(followed(&old.to_string(), &new).1, redactor().document(&POD, &new));
    // Keys that are there twice, and values that are spelled in another way.
    let old = pod().to_string();
    for (text, by) in [
        (r#""phase":"Pending""#, r#""password":"hunter2","password":"","phase":"Pending""#),
        (r#""phase":"Pending""#, r#""phase":"token=hunter2","phase":"Pending""#),
        (r#""managedFields":["#, r#""managedFields":[{"token":"hunter2"}],"managedFields":["#),
    ] {
        let new = old.replace(text, by);
        assert_ne!(new, old);
        assert_eq!(followed(&old, &new).1, redactor().document(&POD, &new), "{by}");
    }
}

fn key() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "name",
        "key",
        "value",
        "values",
        "kind",
        "apiVersion",
        "data",
        "password",
        "args",
        "env",
        "a",
        "b",
        "message",
        "managedFields",
        "metadata",
        "metadata",
        "spec",
        "stringData",
        "annotations",
        "labels",
        "regarding",
        "object",
        "items",
    ])
}

fn value() -> impl Strategy<Value = Value> {
    let text = prop::sample::select(vec![
        "",
        "hunter2",
        "password",
        "TOKEN",
        "Secret",
        "v1",
        "--password",
        "token=hunter2",
        "a",
        "[]",
        "{\"a\":1}",
    ]);
    let leaf =
        prop_oneof![text.prop_map(Value::from), any::<bool>().prop_map(Value::from), Just(Value::Null)];
    leaf.prop_recursive(4, 24, 4, move |inner| {
        let members = prop::collection::vec((key(), inner.clone()), 0..4);
        prop_oneof![
            2 => members.prop_map(|all| all.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()),
            1 => prop::collection::vec(inner, 0..4).prop_map(Value::Array),
        ]
    })
}

/// All places of a value.
fn places(value: &Value, at: &str, out: &mut Vec<String>) {
    out.push(at.to_owned());
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(key, value)| places(value, &format!("{at}/{key}"), out));
        }
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(nth, value)| places(value, &format!("{at}/{nth}"), out));
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn nothing_is_told_that_a_look_would_hide(
        kind in prop::sample::select(vec!["Pod", "Pod", "Pod", "Secret", "ConfigMap", "Event"]),
        root in prop::collection::vec((key(), value()), 0..3),
        new in value(),
        at in any::<prop::sample::Index>(),
        adds in prop::option::of(key()),
    ) {
        let mut old: Value = root.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        for (key, value) in [("apiVersion", "v1"), ("kind", kind)] {
            old.as_object_mut().unwrap().entry(key).or_insert(value.into());
        }
        let mut all = Vec::new();
        places(&old, "", &mut all);
        let mut changed = old.clone();
        match (changed.pointer_mut(&all[at.index(all.len())]).unwrap(), adds) {
            (Value::Array(list), Some(_)) => list.insert(0, new),
            (Value::Object(members), Some(key)) => _ = members.insert(key.to_owned(), new),
            (value, _) => *value = new,
        }
        let new = changed.to_string();
        let (_, told) = followed(&old.to_string(), &new);
        prop_assert_eq!(told, redactor().document(&POD, &new).into_owned());
    }
}
