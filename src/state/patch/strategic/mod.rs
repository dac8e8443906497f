//! Strategic merge patches, as `k8s.io/apimachinery/pkg/util/strategicpatch` applies them.

mod directives;
mod list;
mod order;

use super::PatchError;
use crate::state::schema::Type;
pub(super) use directives::Directive;
use directives::{MapDirective, plain};
use serde_json::{Map, Value};

/// Merges a patch into an object by the strategies and merge keys of its type.
pub(super) fn apply(previous: &Value, patch: &Value, schema: Type<'_>) -> Result<Value, PatchError> {
    let patch = patch.as_object().ok_or(PatchError::Form("an object as strategic merge patch"))?;
    let mut next = previous.as_object().cloned().unwrap_or_default();
    merge_map(&mut next, patch, schema)?;
    Ok(Value::Object(next))
}

fn merge_map(
    target: &mut Map<String, Value>,
    patch: &Map<String, Value>,
    schema: Type<'_>,
) -> Result<(), PatchError> {
    match MapDirective::of(patch)? {
        MapDirective::Replace => {
            *target = directives::plain_map(patch);
            return Ok(());
        }
        MapDirective::Delete => {
            target.clear();
            return Ok(());
        }
        MapDirective::Merge => {}
    }
    if let Some(kept) = patch.get(directives::RETAIN_KEYS) {
        retain_keys(target, patch, kept)?;
    }
    for (key, value) in patch {
        match Directive::of(key) {
            Directive::Patch | Directive::RetainKeys => {}
            Directive::SetElementOrder(field) => {
                list::merge_ordered(target, field, patch.get(field), value, schema.field(field))?;
            }
            Directive::DeleteFromPrimitiveList(field) => list::delete_scalars(target, field, value)?,
            // A list with an order of its own was merged when the order was met.
            Directive::None if value.is_array() && directives::has_order(patch, key) => {}
            Directive::None => merge_field(target, key, value, schema.field(key))?,
        }
    }
    Ok(())
}

fn merge_field(
    target: &mut Map<String, Value>,
    key: &str,
    patch: &Value,
    schema: Type<'_>,
) -> Result<(), PatchError> {
    match (target.get_mut(key), patch) {
        (_, Value::Null) => {
            target.remove(key);
        }
        (Some(Value::Object(target)), Value::Object(patch)) if !schema.patch().replace => {
            merge_map(target, patch, schema)?;
        }
        (Some(Value::Array(target)), Value::Array(patch)) => {
            *target = list::merge(std::mem::take(target), patch, schema)?;
        }
        (_, patch) => set(target, key, patch),
    }
    Ok(())
}

/// Takes a value from the patch as it is, but for its directives.
fn set(target: &mut Map<String, Value>, key: &str, patch: &Value) {
    match plain(patch) {
        Some(value) => target.insert(key.to_owned(), value),
        None => target.remove(key),
    };
}

/// Drops the fields that the patch does not name as kept.
fn retain_keys(
    target: &mut Map<String, Value>,
    patch: &Map<String, Value>,
    kept: &Value,
) -> Result<(), PatchError> {
    let bad = || PatchError::Directive(directives::RETAIN_KEYS.to_owned());
    let kept = kept.as_array().ok_or_else(bad)?;
    let kept: std::collections::BTreeSet<_> = kept.iter().filter_map(Value::as_str).collect();
    let sets =
        |(key, value): (&String, &Value)| matches!(Directive::of(key), Directive::None) && !value.is_null();
    if patch.iter().any(|entry| sets(entry) && !kept.contains(&**entry.0)) {
        return Err(bad());
    }
    target.retain(|key, _| kept.contains(&**key));
    Ok(())
}
