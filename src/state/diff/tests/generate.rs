//! Pairs of objects that look like Kubernetes' and differ in a few places.

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Map, Value, json};

/// Text with everything that is spelled in several ways.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        select(vec![
            "",
            "a",
            "web",
            "80",
            "true",
            "<a&b>",
            "a/b.c[0]",
            "é😀",
            "\"\\\n\u{7}\u{2028}",
            " x  y "
        ])
        .prop_map(str::to_owned),
        "[a-z]{0,40}",
    ]
}

fn scalar() -> impl Strategy<Value = Value> {
    prop_oneof![
        text().prop_map(Value::from),
        (-2i64..3).prop_map(Value::from),
        select(vec![json!(null), json!(true), json!(false), json!(0.5), json!(1.25)]),
    ]
}

/// Any value, with fields that the rules look at more often than chance would have them.
fn value() -> impl Strategy<Value = Value> {
    let field = prop_oneof![
        3 => select(vec!["name", "type", "key", "uid", "conditions", "ports", "lastProbeTime", "a", "b"])
            .prop_map(str::to_owned),
        1 => text(),
    ];
    scalar().prop_recursive(4, 40, 5, move |inner| {
        prop_oneof![
            2 => prop::collection::vec((field.clone(), inner.clone()), 0..5)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
            1 => prop::collection::vec(inner, 0..5).prop_map(Value::Array),
        ]
    })
}

/// Some of `all`, in some order, seldom one of them twice.
fn some(all: &'static [&'static str]) -> impl Strategy<Value = Vec<&'static str>> {
    let some = subsequence(all, 0..=all.len()).prop_shuffle();
    (some, prop::bool::weighted(0.1)).prop_map(|(mut some, twice)| {
        some.extend(some.first().copied().filter(|_| twice));
        some
    })
}

fn named(key: &'static str, all: &'static [&'static str]) -> impl Strategy<Value = Value> {
    (some(all), prop::collection::vec(value(), 6)).prop_map(move |(names, values)| {
        let element = |(name, value): (&str, &Value)| json!({ key: name, "value": value });
        names.into_iter().zip(&values).map(element).collect()
    })
}

fn ports() -> impl Strategy<Value = Value> {
    let port = (select(vec![80, 81]), prop::option::of(select(vec!["TCP", "UDP"])), scalar());
    let port = port.prop_map(|(number, protocol, rest)| match protocol {
        Some(protocol) => json!({"containerPort": number, "protocol": protocol, "name": rest}),
        None => json!({"containerPort": number, "hostPort": rest}),
    });
    prop::collection::vec(port, 0..4).prop_map(Value::Array)
}

fn container() -> impl Strategy<Value = Value> {
    let args = some(&["--a", "--b", "--c"]);
    (ports(), named("name", &["HOME", "PATH"]), args, scalar()).prop_map(
        |(ports, env, args, image)| json!({"image": image, "ports": ports, "env": env, "args": args}),
    )
}

fn containers() -> impl Strategy<Value = Value> {
    (some(&["web", "proxy", "log"]), prop::collection::vec(container(), 4)).prop_map(|(names, containers)| {
        let named = |(name, mut container): (&str, Value)| {
            container["name"] = name.into();
            container
        };
        names.into_iter().zip(containers).map(named).collect()
    })
}

fn metadata() -> impl Strategy<Value = Value> {
    let maps = prop::collection::vec((text(), text()), 0..3);
    (maps, some(&["a/b", "c", "d"]), named("uid", &["1", "2"]), 1u8..3, value()).prop_map(
        |(annotations, finalizers, owners, version, managed)| {
            let annotations: Map<String, Value> =
                annotations.into_iter().map(|(k, v)| (k, v.into())).collect();
            json!({"name": "demo", "resourceVersion": version.to_string(), "annotations": annotations,
                "finalizers": finalizers, "ownerReferences": owners, "managedFields": managed})
        },
    )
}

/// An object; fields of its top level may be missing.
pub(super) fn object() -> impl Strategy<Value = Value> {
    let conditions = named("type", &["Ready", "Initialized", "Available"]);
    let spec = (containers(), named("key", &["x", "y"]), value())
        .prop_map(|(containers, tolerations, more)| json!({"containers": containers, "tolerations": tolerations, "more": more}));
    let status =
        (conditions, value()).prop_map(|(conditions, more)| json!({"conditions": conditions, "more": more}));
    let there = prop::bool::weighted(0.9);
    (metadata(), spec, status, [there, there, there]).prop_map(|(metadata, spec, status, there)| {
        let fields = [("metadata", metadata), ("spec", spec), ("status", status)];
        let kept = fields.into_iter().zip(there).filter(|(_, there)| *there);
        Value::Object(kept.map(|((name, value), _)| (name.to_owned(), value)).collect())
    })
}

/// Two versions: the second has some parts of the first, the others from elsewhere.
pub(super) fn versions() -> impl Strategy<Value = (Value, Value)> {
    (object(), object(), prop::collection::vec(prop::bool::weighted(0.7), 64)).prop_map(
        |(old, other, keep)| {
            let mut keep = keep.into_iter().cycle();
            let new = mixed(&old, &other, &mut keep);
            (old, new)
        },
    )
}

fn mixed(old: &Value, other: &Value, keep: &mut impl Iterator<Item = bool>) -> Value {
    match (old, other) {
        (Value::Object(old), Value::Object(other)) => {
            let mut new = Map::new();
            for (key, value) in old {
                match other.get(key) {
                    Some(other) => _ = new.insert(key.clone(), mixed(value, other, keep)),
                    None if keep.next() == Some(true) => _ = new.insert(key.clone(), value.clone()),
                    None => {}
                }
            }
            for (key, value) in other {
                if !old.contains_key(key) && keep.next() == Some(false) {
                    new.insert(key.clone(), value.clone());
                }
            }
            Value::Object(new)
        }
        _ if keep.next() == Some(true) => old.clone(),
        _ => other.clone(),
    }
}
