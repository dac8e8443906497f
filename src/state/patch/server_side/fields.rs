//! Sets of fields, in the form of `managedFields[].fieldsV1`.

use super::PatchError;
use super::element::{self, Step};
use crate::state::patch::limits::MAX_DEPTH;
use crate::state::schema::Type;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A set of places in an object.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct FieldSet {
    /// Whether this place is in the set.
    pub(super) here: bool,
    /// The places below it.
    pub(super) below: BTreeMap<Step, FieldSet>,
}

/// What every configuration must name and nobody owns.
const IDENTITY: [&str; 8] = [
    "f:creationTimestamp",
    "f:generation",
    "f:managedFields",
    "f:name",
    "f:namespace",
    "f:resourceVersion",
    "f:selfLink",
    "f:uid",
];

impl FieldSet {
    fn leaf() -> Self {
        Self { here: true, below: BTreeMap::new() }
    }

    pub(super) fn is_empty(&self) -> bool {
        !self.here && self.below.is_empty()
    }

    /// All places that a value names.
    pub(super) fn of(value: &Value, schema: Type<'_>) -> Result<Self, PatchError> {
        let below: BTreeMap<_, _> = match value {
            Value::Object(map) if !schema.is_atomic_map() => map
                .iter()
                .map(|(key, value)| Ok((element::field(key), Self::of(value, schema.field(key))?)))
                .collect::<Result<_, _>>()?,
            Value::Array(list) if element::is_associative(schema) => list
                .iter()
                .map(|item| {
                    let below = Self::of(item, schema.element())?.below;
                    Ok((element::step(item, schema)?, Self { here: true, below }))
                })
                .collect::<Result<_, _>>()?,
            _ => return Ok(Self::leaf()),
        };
        Ok(if below.is_empty() { Self::leaf() } else { Self { here: false, below } })
    }

    /// The set without what only says which object is meant.
    pub(super) fn without_identity(mut self) -> Self {
        self.here = false;
        self.below.retain(|step, _| step != "f:apiVersion" && step != "f:kind");
        if let Some(metadata) = self.below.get_mut("f:metadata") {
            metadata.below.retain(|step, _| !IDENTITY.contains(&&**step));
            if metadata.below.is_empty() {
                self.below.remove("f:metadata");
            }
        }
        self
    }

    pub(super) fn union(mut self, other: &Self) -> Self {
        self.here |= other.here;
        for (step, other) in &other.below {
            let own = self.below.remove(step).unwrap_or_default();
            self.below.insert(step.clone(), own.union(other));
        }
        self
    }

    pub(super) fn read(fields: &Value) -> Self {
        Self::read_below(fields, 0)
    }

    fn read_below(fields: &Value, depth: usize) -> Self {
        let mut set = Self::default();
        for (step, below) in fields.as_object().into_iter().flatten() {
            match step.as_str() {
                "." => set.here = true,
                _ if depth < MAX_DEPTH => {
                    let below = Self::read_below(below, depth + 1);
                    // `{}` is a place, the dot is for those with more below them.
                    let below = if below.is_empty() { Self::leaf() } else { below };
                    set.below.insert(canonical(step), below);
                }
                _ => {}
            }
        }
        set
    }

    pub(super) fn write(&self) -> Value {
        let dot = (self.here && !self.below.is_empty()).then(|| (".".to_owned(), Value::Object(Map::new())));
        let below = self.below.iter().map(|(step, below)| (step.clone(), below.write()));
        Value::Object(dot.into_iter().chain(below).collect())
    }
}

/// Steps are compared as text: the JSON in them is written in one way.
fn canonical(step: &str) -> Step {
    let (kind, rest) = step.split_at_checked(2).unwrap_or((step, ""));
    match kind {
        "k:" | "v:" => serde_json::from_str(rest)
            .map_or_else(|_| step.to_owned(), |value: Value| format!("{kind}{value}")),
        _ => step.to_owned(),
    }
}
