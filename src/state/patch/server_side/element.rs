//! What makes an element of a list the same one in two versions, as the steps of field paths write it.

use super::PatchError;
use crate::state::schema::{ListType, MapKey, Type};
use rustc_hash::FxHashMap;
use serde_json::{Map, Value};

/// A step of a field path: `f:<field>`, `k:<keys>`, `v:<value>`.
pub(super) type Step = String;

pub(super) fn field(name: &str) -> Step {
    format!("f:{name}")
}

/// Whether a list has elements with an identity; others are one value.
pub(super) fn is_associative(schema: Type<'_>) -> bool {
    matches!(schema.list(), ListType::Set | ListType::Map(_))
}

/// The step to an element of a set or map.
pub(super) fn step(element: &Value, schema: Type<'_>) -> Result<Step, PatchError> {
    match (schema.list(), element) {
        (ListType::Map(keys), Value::Object(element)) => by_keys(element, keys),
        (ListType::Map(_), _) => Err(PatchError::Form("objects in a list with keys")),
        _ => Ok(format!("v:{element}")),
    }
}

fn by_keys(element: &Map<String, Value>, keys: &[MapKey]) -> Result<Step, PatchError> {
    let value = |key: &MapKey| {
        let given = element.get(&*key.name).filter(|value| !value.is_null());
        Some((key.name.to_string(), given.or(key.default.as_ref())?.clone()))
    };
    let found: Map<_, _> = keys.iter().filter_map(value).collect();
    if found.is_empty() {
        return Err(PatchError::NoKey(keys.first().map(|key| key.name.to_string()).unwrap_or_default()));
    }
    Ok(format!("k:{}", Value::Object(found)))
}

/// The elements of a list by their steps, those that occur once. Elements without an identity are none's.
pub(super) fn by_step<'v>(list: &'v [Value], schema: Type<'_>) -> FxHashMap<Step, Option<&'v Value>> {
    let mut found: FxHashMap<Step, Option<&Value>> = FxHashMap::default();
    for element in list {
        if let Ok(step) = step(element, schema) {
            found.entry(step).and_modify(|twice| *twice = None).or_insert(Some(element));
        }
    }
    found
}
