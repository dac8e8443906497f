//! JSON Merge Patch, RFC 7386.

use serde_json::{Map, Value};

/// Replaces what the patch names and removes what it sets to null; lists are replaced as a whole.
pub(super) fn apply(previous: &Value, patch: &Value) -> Value {
    let mut next = previous.clone();
    merge(&mut next, patch);
    next
}

fn merge(target: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else {
        *target = patch.clone();
        return;
    };
    if !target.is_object() {
        *target = Value::Object(Map::new());
    }
    let Value::Object(target) = target else { return };
    for (key, value) in patch {
        if value.is_null() {
            target.remove(key);
        } else {
            merge(target.entry(key).or_insert(Value::Null), value);
        }
    }
}
