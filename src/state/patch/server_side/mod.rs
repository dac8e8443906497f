//! Server-side apply, as `sigs.k8s.io/structured-merge-diff` does it: merge, then prune what the manager no
//! longer wants and nobody else owns, then keep the books of who owns what.

mod element;
mod fields;
mod last_applied;
mod managers;
mod merge;
mod prune;

use super::PatchError;
use crate::state::schema::Type;
use fields::FieldSet;
use managers::ManagedFields;
use serde_json::{Map, Value};

/// Who applies.
#[derive(Clone, Copy, Debug)]
pub struct Manager<'a> {
    /// The field manager, as the request names it.
    pub name: &'a str,
    /// Empty for the object itself: a manager owns fields of each apart.
    pub subresource: &'a str,
}

impl<'a> Manager<'a> {
    /// Of the object itself.
    pub const fn of_all(name: &'a str) -> Self {
        Self { name, subresource: "" }
    }
}

pub(super) fn apply(
    previous: &Value,
    config: &Value,
    schema: Type<'_>,
    manager: Option<Manager<'_>>,
) -> Result<Value, PatchError> {
    if !config.is_object() {
        return Err(PatchError::Form("an object as configuration to apply"));
    }
    let config = without_managed_fields(config.clone());
    let empty = Value::Object(Map::new());
    let previous = if previous.is_object() { previous } else { &empty };
    let mut next = merge::merge(Some(previous), Some(&config), schema)?.unwrap_or(empty.clone());

    let Some(manager) = manager else { return Ok(next) };
    if manager.name == "kubectl" {
        last_applied::update(&mut next, &config);
    }
    let wanted = FieldSet::of(&config, schema)?;
    let mut managed = ManagedFields::of(previous);
    let last = managed.take(manager);
    if let Some(last) = &last {
        let owned = managed.all().fold(wanted.clone(), |all, entry| all.union(entry));
        prune::prune(&mut next, &last.fields, &owned, schema);
    }
    managed.release_changed(previous, &next, schema);
    let version = config["apiVersion"].as_str().unwrap_or_default();
    managed.put(manager, version, wanted.without_identity(), last);
    managed.write(&mut next);
    Ok(next)
}

/// The books are the server's: it takes none from a configuration.
fn without_managed_fields(mut config: Value) -> Value {
    if let Some(Value::Object(metadata)) = config.get_mut("metadata") {
        metadata.remove("managedFields");
    }
    config
}
