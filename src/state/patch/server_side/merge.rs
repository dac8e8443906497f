//! Merges a configuration into an object: maps by field, sets and keyed lists by element, all else replaced.

use super::PatchError;
use super::element::{self, Step};
use crate::state::schema::Type;
use rustc_hash::{FxHashMap, FxHashSet};
use serde_json::{Map, Value};

/// What stands at a place after both sides are merged; nothing where the configuration says null.
pub(super) fn merge(
    live: Option<&Value>,
    config: Option<&Value>,
    schema: Type<'_>,
) -> Result<Option<Value>, PatchError> {
    let Some(config) = config else { return Ok(live.cloned()) };
    match (live, config) {
        (_, Value::Null) => Ok(None),
        (live, Value::Object(config)) if !schema.is_atomic_map() => {
            let empty = Map::new();
            let live = live.and_then(Value::as_object).unwrap_or(&empty);
            merge_maps(live, config, schema).map(|map| Some(Value::Object(map)))
        }
        (live, Value::Array(config)) if element::is_associative(schema) => {
            let live = live.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
            merge_lists(live, config, schema).map(|list| Some(Value::Array(list)))
        }
        _ => Ok(Some(config.clone())),
    }
}

fn merge_maps(
    live: &Map<String, Value>,
    config: &Map<String, Value>,
    schema: Type<'_>,
) -> Result<Map<String, Value>, PatchError> {
    let mut merged = live.clone();
    for (key, value) in config {
        match merge(live.get(key), Some(value), schema.field(key))? {
            Some(value) => merged.insert(key.clone(), value),
            None => merged.remove(key),
        };
    }
    Ok(merged)
}

/// The order is that of the configuration; what only the object has keeps its place among what both have.
/// The walk is that of `mergingWalker.visitListItems`, step by step, for the order is part of the result.
fn merge_lists(live: &[Value], config: &[Value], schema: Type<'_>) -> Result<Vec<Value>, PatchError> {
    let known = element::by_step(live, schema);
    let mut wanted: FxHashMap<Step, &Value> = FxHashMap::default();
    let mut order = Vec::with_capacity(config.len());
    for item in config {
        let step = element::step(item, schema)?;
        // The server refuses two of a kind.
        if wanted.insert(step.clone(), item).is_none() {
            order.push(step);
        }
    }
    let take =
        |step: &Step| merge(known.get(step).copied().flatten(), wanted.get(step).copied(), schema.element());
    // What only the object has, and what has no identity, has no step here.
    let in_both = |item| element::step(item, schema).ok().filter(|step| wanted.contains_key(step));
    let left: Vec<(Option<Step>, &Value)> = live.iter().map(|item| (in_both(item), item)).collect();
    let mut shared = order.iter().filter(|step| known.contains_key(*step)).peekable();
    let (mut merged, mut done) = (Vec::with_capacity(live.len().max(config.len())), FxHashSet::default());
    let (mut l, mut r) = (0, 0);
    while l < left.len() || r < order.len() {
        match (left.get(l), order.get(r)) {
            (Some((None, item)), _) => {
                merged.push((*item).clone());
                l += 1;
                continue;
            }
            // Another one that both have comes first.
            (Some((Some(step), _)), Some(next))
                if step != next && shared.peek().is_some_and(|first| *first != step) =>
            {
                l += 1;
                continue;
            }
            (Some((Some(step), _)), next) if Some(step) == next || done.contains(step) => l += 1,
            _ => {}
        }
        if let Some(next) = order.get(r) {
            merged.extend(take(next)?);
            done.insert(next);
            shared.next_if(|first| *first == next);
            r += 1;
        }
    }
    Ok(merged)
}
