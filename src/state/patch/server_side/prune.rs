//! Removes what a manager applied before, applies no more, and nobody else owns.

use super::element;
use super::fields::FieldSet;
use crate::state::schema::Type;
use serde_json::Value;

/// `last` is what the manager applied before, `owned` what is owned now, by itself or by others.
pub(super) fn prune(value: &mut Value, last: &FieldSet, owned: &FieldSet, schema: Type<'_>) {
    match value {
        Value::Object(map) if !schema.is_atomic_map() => {
            for (step, last) in &last.below {
                let Some(key) = step.strip_prefix("f:") else { continue };
                let Some(inner) = map.get_mut(key) else { continue };
                if !survives(inner, last, owned.below.get(step), schema.field(key), true) {
                    map.remove(key);
                }
            }
        }
        Value::Array(list) if element::is_associative(schema) => list.retain_mut(|item| {
            let Ok(step) = element::step(item, schema) else { return true };
            let Some(last) = last.below.get(&step) else { return true };
            survives(item, last, owned.below.get(&step), schema.element(), false)
        }),
        _ => {}
    }
}

/// Whether anything stays at a place. A field of which nobody owns a part goes as a whole, with what the
/// server filled in; an element of a list only if it was applied itself.
fn survives(
    value: &mut Value,
    last: &FieldSet,
    owned: Option<&FieldSet>,
    schema: Type<'_>,
    is_field: bool,
) -> bool {
    let nobodys = FieldSet::default();
    let owned = owned.unwrap_or(&nobodys);
    if owned.is_empty() && (last.here || is_field) {
        return false;
    }
    let was_empty = is_hollow(value);
    prune(value, last, owned, schema);
    was_empty || owned.here || !is_hollow(value)
}

fn is_hollow(value: &Value) -> bool {
    match value {
        Value::Object(map) => map.is_empty(),
        Value::Array(list) => list.is_empty(),
        _ => false,
    }
}
