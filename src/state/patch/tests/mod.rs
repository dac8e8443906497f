//! Patches as data: `before` and `patch` give `after`, or an `error` of this name.
//!
//! The strategic cases follow the behaviour that kubernetes/apimachinery documents in the tests of its package
//! strategicpatch (Apache-2.0); the merge patches are those of RFC 7386, appendix A, among others.

mod inference;
mod properties;

use super::*;
use crate::state::schema::Schemas;
use serde_json::json;

/// A type with all strategies, for cases that no kind of Kubernetes covers.
const TABLE: &str = "\
kind - v1 Item Item
type Item
 items patch=merge key=name [] Item
 others patch=merge key=name [] Item
 ints patch=merge
 plain list=atomic
 union patch=retainKeys Item
 whole patch=replace Item
 map Item
";

fn cases(text: &str) -> Vec<Value> {
    let cases: Vec<Value> = serde_json::from_str(text).unwrap();
    assert!(cases.len() > 10);
    cases
}

/// The schemas, and the type that a case names (`group/version Kind`).
fn with_type<R>(case: &Value, run: impl FnOnce(Type<'_>) -> R) -> R {
    let schemas = Schemas::of_table(TABLE);
    let (api, kind) = case["kind"].as_str().unwrap_or("v1 Item").split_once(' ').unwrap();
    let (group, version) = api.rsplit_once('/').unwrap_or(("", api));
    run(schemas.object(group, version, kind))
}

fn check(kind: PatchKind, text: &str) {
    for case in cases(text) {
        let next = with_type(&case, |schema| apply(kind, &case["before"], &case["patch"], schema, None));
        check_result(&case, &case, next);
    }
}

fn check_result(case: &Value, expected: &Value, next: Result<Value, PatchError>) {
    let says = &case["says"];
    match next {
        Ok(mut next) => {
            assert!(expected.get("error").is_none(), "{says}: {next}");
            let mut after = expected["after"].clone();
            if let Some(set) = case["set"].as_str() {
                for document in [&mut next, &mut after] {
                    let list = document.pointer_mut(set).unwrap().as_array_mut().unwrap();
                    list.sort_by_key(Value::to_string);
                }
            }
            assert_eq!(next, after, "{says}");
        }
        Err(error) => {
            let name = format!("{error:?}");
            let expected = expected["error"].as_str().unwrap_or("none");
            assert!(name.starts_with(expected), "{says}: {name}, not {expected}");
        }
    }
}

#[test]
fn json_patches() {
    check(PatchKind::Json, include_str!("json.json"));
}

#[test]
fn merge_patches() {
    check(PatchKind::Merge, include_str!("merge.json"));
}

#[test]
fn strategic_patches() {
    check(PatchKind::Strategic, include_str!("strategic.json"));
}

#[test]
fn server_side_applies() {
    for case in cases(include_str!("apply.json")) {
        let mut object = case["before"].clone();
        for step in case["steps"].as_array().unwrap() {
            let (manager, subresource) = (step["manager"].as_str(), step["subresource"].as_str());
            let next = with_type(&case, |schema| {
                let subresource = subresource.unwrap_or_default();
                let manager = manager.map(|name| Manager { name, subresource });
                apply(PatchKind::Apply, &object, &step["patch"], schema, manager)
            });
            if let Ok(next) = &next {
                object = next.clone();
            }
            if let Some(owns) = step.get("owns") {
                assert_eq!(owners(&object), *owns, "{}", case["says"]);
            }
            check_result(&case, step, next.map(without_books));
        }
    }
}

fn owners(object: &Value) -> Value {
    let books = object["metadata"]["managedFields"].as_array().unwrap();
    books
        .iter()
        .map(|book| (book["manager"].as_str().unwrap().to_owned(), book["fieldsV1"].clone()))
        .collect()
}

fn without_books(mut object: Value) -> Value {
    object["metadata"].as_object_mut().unwrap().remove("managedFields");
    object
}

/// The time of an entry is that of its last change.
#[test]
fn an_apply_of_the_same_keeps_the_books() {
    let fields = json!({"f:data": {"f:x": {}}});
    let before = json!({"metadata": {"name": "c", "managedFields": [
        {"manager": "a", "operation": "Apply", "apiVersion": "v1", "fieldsType": "FieldsV1", "time": "t", "fieldsV1": fields},
    ]}, "data": {"x": "1"}});
    let patch = json!({"apiVersion": "v1", "metadata": {"name": "c"}, "data": {"x": "1"}});
    let next = with_type(&json!({"kind": "v1 ConfigMap"}), |schema| {
        apply(PatchKind::Apply, &before, &patch, schema, Some(Manager::of_all("a"))).unwrap()
    });
    assert_eq!(next["metadata"], before["metadata"]);
}

fn nested(levels: usize) -> Value {
    (0..levels).fold(json!(1), |below, _| json!({ "a": below }))
}

#[test]
fn bottomless_documents_are_refused() {
    for kind in [PatchKind::Json, PatchKind::Merge, PatchKind::Strategic, PatchKind::Apply] {
        let deep = nested(limits::MAX_DEPTH + 1);
        for (before, patch) in [(&deep, &json!({})), (&json!({}), &deep)] {
            assert_eq!(apply(kind, before, patch, Type::UNKNOWN, None), Err(PatchError::TooDeep));
        }
    }
    let path = "/a".repeat(limits::MAX_DEPTH / 2);
    let patch: Vec<_> = (0..9).map(|_| json!({"op": "copy", "from": "", "path": path})).collect();
    let before = nested(limits::MAX_DEPTH);
    let next = apply(PatchKind::Json, &before, &Value::Array(patch), Type::UNKNOWN, None);
    assert_eq!(next, Err(PatchError::TooDeep));
}

#[test]
fn copies_of_copies_are_refused() {
    let copy = |at| json!({"op": "copy", "from": "", "path": format!("/{at}")});
    let patch: Vec<_> = (0..60).map(copy).collect();
    let next = apply(PatchKind::Json, &json!({"a": "b"}), &Value::Array(patch), Type::UNKNOWN, None);
    assert_eq!(next, Err(PatchError::TooLarge));
}
