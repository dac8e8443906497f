//! Who owns which fields: `metadata.managedFields`.

use super::Manager;
use super::element;
use super::fields::FieldSet;
use crate::state::schema::Type;
use serde_json::{Map, Value, json};

/// The entries of an object, in their order.
pub(super) struct ManagedFields(Vec<Entry>);

/// One entry.
pub(super) struct Entry {
    /// As it was written; its `fieldsV1` is that of `fields` again when it is written back.
    record: Map<String, Value>,
    pub(super) fields: FieldSet,
}

impl Entry {
    fn read(record: &Value) -> Option<Self> {
        let record = record.as_object()?;
        let fields = record.get("fieldsV1").map(FieldSet::read).unwrap_or_default();
        Some(Self { record: record.clone(), fields })
    }

    fn is_applied_by(&self, manager: Manager<'_>) -> bool {
        let text = |key| self.record.get(key).and_then(Value::as_str).unwrap_or_default();
        text("manager") == manager.name
            && text("operation") == "Apply"
            && text("subresource") == manager.subresource
    }
}

impl ManagedFields {
    pub(super) fn of(object: &Value) -> Self {
        let records = object["metadata"]["managedFields"].as_array().into_iter().flatten();
        Self(records.filter_map(Entry::read).collect())
    }

    /// Takes out what a manager applied before.
    pub(super) fn take(&mut self, manager: Manager<'_>) -> Option<Entry> {
        let at = self.0.iter().position(|entry| entry.is_applied_by(manager))?;
        Some(self.0.remove(at))
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &FieldSet> {
        self.0.iter().map(|entry| &entry.fields)
    }

    /// Managers lose what another changes (by force: else the server refuses) or removes.
    pub(super) fn release_changed(&mut self, before: &Value, after: &Value, schema: Type<'_>) {
        for entry in &mut self.0 {
            release(&mut entry.fields, Some(before), Some(after), schema);
        }
        self.0.retain(|entry| !entry.fields.is_empty());
    }

    /// Records what a manager applies. The time is the server's: that of a set that changed is not known.
    pub(super) fn put(&mut self, manager: Manager<'_>, version: &str, fields: FieldSet, last: Option<Entry>) {
        if fields.is_empty() {
            return;
        }
        let record = json!({
            "manager": manager.name, "operation": "Apply", "apiVersion": version, "fieldsType": "FieldsV1",
        });
        let Value::Object(mut record) = record else { return };
        if !manager.subresource.is_empty() {
            record.insert("subresource".to_owned(), manager.subresource.into());
        }
        if let Some(time) =
            last.filter(|last| last.fields == fields).and_then(|mut l| l.record.remove("time"))
        {
            record.insert("time".to_owned(), time);
        }
        // Appliers come first.
        let is_applier = |entry: &Entry| entry.record.get("operation").is_some_and(|o| o == "Apply");
        let at = self.0.iter().take_while(|entry| is_applier(entry)).count();
        self.0.insert(at, Entry { record, fields });
    }

    pub(super) fn write(self, object: &mut Value) {
        let Value::Object(object) = object else { return };
        let metadata = object.entry("metadata").or_insert_with(|| Value::Object(Map::new()));
        let Value::Object(metadata) = metadata else { return };
        let records = self.0.into_iter().map(|mut entry| {
            entry.record.insert("fieldsV1".to_owned(), entry.fields.write());
            Value::Object(entry.record)
        });
        let records: Vec<_> = records.collect();
        if records.is_empty() {
            metadata.remove("managedFields");
        } else {
            metadata.insert("managedFields".to_owned(), Value::Array(records));
        }
    }
}

/// Drops the places whose values differ between two versions.
fn release(set: &mut FieldSet, before: Option<&Value>, after: Option<&Value>, schema: Type<'_>) {
    if before == after {
        return;
    }
    match (before, after) {
        (Some(Value::Object(before)), Some(Value::Object(after))) if !schema.is_atomic_map() => {
            set.below.retain(|step, below| {
                let key = step.strip_prefix("f:").unwrap_or_default();
                release(below, before.get(key), after.get(key), schema.field(key));
                !below.is_empty()
            });
        }
        (Some(Value::Array(before)), Some(Value::Array(after))) if element::is_associative(schema) => {
            let before = element::by_step(before, schema);
            let after = element::by_step(after, schema);
            set.below.retain(|step, below| {
                let at = |list: &rustc_hash::FxHashMap<_, Option<_>>| list.get(step).copied().flatten();
                release(below, at(&before), at(&after), schema.element());
                !below.is_empty()
            });
        }
        _ => *set = FieldSet::default(),
    }
}
