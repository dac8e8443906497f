//! What holds for all patches.

use super::*;
use proptest::prelude::*;

/// Documents with few names, so that they meet; without nulls.
fn document() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::from),
        (0..4).prop_map(Value::from),
        "[ab]".prop_map(Value::from)
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[abc]", inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

fn object() -> impl Strategy<Value = Value> {
    prop::collection::btree_map("[abc]", document(), 0..4)
        .prop_map(|map| Value::Object(map.into_iter().collect()))
}

/// Lists of items by name under the keys of the test's own type, and scalars.
fn item() -> impl Strategy<Value = Value> {
    let scalars = prop::collection::vec(0..6, 0..5);
    let names = prop::collection::btree_set(0..6, 0..5)
        .prop_map(|set| set.into_iter().collect::<Vec<i32>>())
        .prop_shuffle();
    (names, scalars, object()).prop_map(|(names, ints, map)| {
        let items: Vec<_> = names.iter().map(|name| json!({"name": name, "map": map.clone()})).collect();
        json!({"items": items, "ints": ints, "map": map})
    })
}

/// The merge patch that makes one document of another.
fn difference(before: &Value, after: &Value) -> Value {
    let (Value::Object(before), Value::Object(after)) = (before, after) else { return after.clone() };
    let gone = before.keys().filter(|key| !after.contains_key(*key)).map(|key| (key.clone(), Value::Null));
    let changed = after.iter().filter(|(key, value)| before.get(*key) != Some(*value));
    let changed = changed.map(|(key, value)| {
        (key.clone(), before.get(key).map_or_else(|| value.clone(), |old| difference(old, value)))
    });
    gone.chain(changed).collect()
}

/// The names of a list's items.
fn names(list: &Value) -> Vec<i64> {
    list.as_array().unwrap().iter().map(|item| item["name"].as_i64().unwrap()).collect()
}

proptest! {
    #[test]
    fn a_difference_makes_the_other(before in object(), after in object()) {
        let patch = difference(&before, &after);
        prop_assert_eq!(&apply(PatchKind::Merge, &before, &patch, Type::UNKNOWN, None).unwrap(), &after);
        // Without merge keys a strategic patch is a merge patch.
        prop_assert_eq!(&apply(PatchKind::Strategic, &before, &patch, Type::UNKNOWN, None).unwrap(), &after);
    }

    #[test]
    fn operations_that_set_all_members(before in object(), after in object()) {
        let set = after.as_object().unwrap().iter();
        let set = set.map(|(key, value)| json!({"op": "add", "path": format!("/{key}"), "value": value}));
        let gone = before.as_object().unwrap().keys().filter(|key| after.get(*key).is_none());
        let gone = gone.map(|key| json!({"op": "remove", "path": format!("/{key}")}));
        let patch: Value = gone.chain(set).collect();
        prop_assert_eq!(apply(PatchKind::Json, &before, &patch, Type::UNKNOWN, None).unwrap(), after);
    }

    /// The naive twin: by name, one after another, without any order.
    #[test]
    fn merged_lists_hold_the_items_of_both(before in item(), patch in item()) {
        let next = with_type(&json!({}), |schema| apply(PatchKind::Strategic, &before, &patch, schema, None)).unwrap();
        let (old, new, both) = (names(&before["items"]), names(&patch["items"]), names(&next["items"]));
        let mut expected: Vec<_> = old.iter().chain(&new).copied().collect();
        expected.sort_unstable();
        expected.dedup();
        let mut sorted = both.clone();
        sorted.sort_unstable();
        prop_assert_eq!(sorted, expected);
        // Those of the patch stand in its order, the others in theirs.
        let kept: Vec<_> = both.iter().filter(|name| new.contains(name)).copied().collect();
        prop_assert_eq!(kept, new.clone());
        let others = |list: &[i64]| -> Vec<_> { list.iter().filter(|name| !new.contains(name)).copied().collect() };
        prop_assert_eq!(others(&both), others(&old));
        for item in next["items"].as_array().unwrap() {
            let of = |list: &Value| list.as_array().unwrap().iter().find(|i| i["name"] == item["name"]).cloned();
            let expected = match (of(&before["items"]), of(&patch["items"])) {
                (Some(old), Some(new)) => apply(PatchKind::Merge, &old, &new, Type::UNKNOWN, None).unwrap(),
                (old, new) => old.or(new).unwrap(),
            };
            prop_assert_eq!(item, &expected);
        }
    }

    #[test]
    fn an_apply_is_taken_back_by_an_empty_one(config in object()) {
        let books = json!([{"manager": "u", "operation": "Update", "fieldsV1": {"f:kept": {"f:a": {}}}}]);
        let before = json!({"kept": {"a": 1}, "metadata": {"managedFields": books}});
        let wrapped = json!({"spec": config, "kept": {"b": 1}});
        let with = |before: &Value, patch: &Value| apply(PatchKind::Apply, before, patch, Type::UNKNOWN, Some(Manager::of_all("m"))).unwrap();
        let once = with(&before, &wrapped);
        prop_assert_eq!(&with(&once, &wrapped), &once);
        prop_assert_eq!(with(&once, &json!({})), before);
    }

    #[test]
    fn nothing_panics(before in document(), patch in document()) {
        for kind in [PatchKind::Json, PatchKind::Merge, PatchKind::Strategic, PatchKind::Apply] {
            let _ = with_type(&json!({}), |schema| apply(kind, &before, &patch, schema, Some(Manager::of_all("m"))));
        }
    }
}
