//! Lists in strategic merge patches.

use super::directives::{MapDirective, plain, plain_map};
use super::order::{self, Identity};
use super::{PatchError, merge_map};
use crate::state::schema::Type;
use rustc_hash::{FxHashMap, FxHashSet};
use serde_json::{Map, Value};

/// Merges a list of the patch into the list of the object; lists without the strategy are replaced.
pub(super) fn merge(target: Vec<Value>, patch: &[Value], schema: Type<'_>) -> Result<Vec<Value>, PatchError> {
    merge_by(target, patch, schema, schema.patch().merge, schema.patch().merge_key)
}

fn merge_by(
    target: Vec<Value>,
    patch: &[Value],
    schema: Type<'_>,
    merges: bool,
    key: Option<&str>,
) -> Result<Vec<Value>, PatchError> {
    if !merges {
        return Ok(patch.iter().filter_map(plain).collect());
    }
    let objects = target.iter().chain(patch).filter(|element| element.is_object()).count();
    match key {
        _ if objects == 0 => merge_scalars(target, patch),
        _ if objects < target.len() + patch.len() => Err(PatchError::Form("elements of one kind in a list")),
        Some(key) => merge_objects(target, patch, key, schema.element()),
        None => Err(PatchError::NoKey(String::new())),
    }
}

/// `$setElementOrder/<field>`: merges a list and brings it into the order that the client saw.
pub(super) fn merge_ordered(
    target: &mut Map<String, Value>,
    field: &str,
    patch: Option<&Value>,
    order: &Value,
    schema: Type<'_>,
) -> Result<(), PatchError> {
    let order = order.as_array().ok_or_else(|| bad_order(field))?;
    let patch = patch.and_then(Value::as_array).map(Vec::as_slice);
    let strategy = schema.patch();
    // Where the type is not known the order tells the key: clients send nothing else in it.
    let key = strategy.merge_key.or_else(|| order.first()?.as_object()?.keys().next().map(String::as_str));
    let identity = Identity(key);
    if let Some(patch) = patch {
        order::check(patch, order, identity).map_err(|()| bad_order(field))?;
    }
    let before = match target.get(field) {
        Some(Value::Array(list)) => Some(list.clone()),
        Some(_) => return Err(PatchError::Form("a list where an order is set")),
        None => None,
    };
    let merged = match (&before, patch) {
        (None, None) => return Ok(()),
        (Some(before), None) => before.clone(),
        (None, Some(patch)) => patch.iter().filter_map(plain).collect(),
        (Some(before), Some(patch)) => {
            let merges = strategy.merge || !schema.is_known();
            merge_by(before.clone(), patch, schema, merges, key)?
        }
    };
    let server = server_order(before.unwrap_or_default(), &merged, patch.unwrap_or_default(), identity)?;
    let ordered = order::arrange(merged, order, &server, identity)?;
    target.insert(field.to_owned(), Value::Array(ordered));
    Ok(())
}

/// What the server takes for the order that was. It deletes from the list in place and appends to it, and
/// then reads the old list: as many new items as were deleted stand at its end.
fn server_order(
    before: Vec<Value>,
    merged: &[Value],
    patch: &[Value],
    identity: Identity<'_>,
) -> Result<Vec<Value>, PatchError> {
    let (old, now) = (identity.places(&before)?, identity.places(merged)?);
    let is_new =
        |item: &&Value| identity.of(item).is_ok_and(|id| now.contains_key(id) && !old.contains_key(id));
    let new: Vec<_> = patch.iter().filter(is_new).cloned().collect();
    let places = before.len();
    let is_left = |item: &Value| identity.of(item).is_ok_and(|id| now.contains_key(id));
    let left = before.iter().filter(|item| is_left(item)).cloned();
    Ok(left.chain(new).take(places).collect())
}

/// `$deleteFromPrimitiveList/<field>`, whatever the strategy of the field is.
pub(super) fn delete_scalars(
    target: &mut Map<String, Value>,
    field: &str,
    patch: &Value,
) -> Result<(), PatchError> {
    let gone =
        patch.as_array().ok_or_else(|| PatchError::Directive(format!("$deleteFromPrimitiveList/{field}")))?;
    let gone: FxHashSet<&Value> = gone.iter().collect();
    if let Some(Value::Array(list)) = target.get_mut(field) {
        list.retain(|element| !gone.contains(element));
    }
    Ok(())
}

fn bad_order(field: &str) -> PatchError {
    PatchError::Directive(format!("$setElementOrder/{field}"))
}

/// Each scalar once.
fn merge_scalars(target: Vec<Value>, patch: &[Value]) -> Result<Vec<Value>, PatchError> {
    let mut seen = FxHashSet::default();
    let both = target.iter().chain(patch);
    let merged = both.filter(|element| seen.insert(*element)).cloned().collect();
    order::arrange(merged, patch, &target, Identity(None))
}

/// Objects with the same value of the merge key become one; `$patch` in an element deletes its like, or
/// makes the list replace the other.
fn merge_objects(
    mut target: Vec<Value>,
    patch: &[Value],
    key: &str,
    element: Type<'_>,
) -> Result<Vec<Value>, PatchError> {
    let identity = Identity(Some(key));
    let (mut data, mut gone, mut replaces) = (Vec::new(), FxHashSet::default(), false);
    for item in patch {
        let Value::Object(map) = item else { continue };
        match MapDirective::of(map)? {
            MapDirective::Merge => data.push(map),
            MapDirective::Replace => replaces = true,
            MapDirective::Delete => _ = gone.insert(identity.of(item)?),
        }
    }
    if replaces {
        return Ok(data.into_iter().map(|map| Value::Object(plain_map(map))).collect());
    }
    if !gone.is_empty() {
        // An element without the key is nobody's like.
        target.retain(|item| !identity.of(item).is_ok_and(|id| gone.contains(id)));
    }
    let server = target.clone();
    let mut places: FxHashMap<Value, usize> = FxHashMap::default();
    for (at, item) in target.iter().enumerate() {
        // Merge keys need not be unique (ports of two protocols): the first is the one.
        places.entry(identity.of(item)?.clone()).or_insert(at);
    }
    for map in &data {
        let id = map.get(key).ok_or_else(|| PatchError::NoKey(key.to_owned()))?;
        match places.get(id).and_then(|&at| target.get_mut(at)) {
            Some(Value::Object(item)) => merge_map(item, map, element)?,
            _ => {
                places.insert(id.clone(), target.len());
                target.push(Value::Object(plain_map(map)));
            }
        }
    }
    let wanted: Vec<_> = data.into_iter().map(|map| Value::Object(map.clone())).collect();
    order::arrange(target, &wanted, &server, identity)
}
