//! The words of a strategic merge patch that are not data.

use super::PatchError;
use serde_json::{Map, Value};

const PATCH: &str = "$patch";
pub(super) const RETAIN_KEYS: &str = "$retainKeys";
const SET_ELEMENT_ORDER: &str = "$setElementOrder";
const DELETE_FROM_PRIMITIVE_LIST: &str = "$deleteFromPrimitiveList";

/// What a key of a patch says.
pub(in crate::state::patch) enum Directive<'k> {
    /// It is a field.
    None,
    Patch,
    RetainKeys,
    /// The order of the elements of a field.
    SetElementOrder(&'k str),
    /// The scalars to drop from a field.
    DeleteFromPrimitiveList(&'k str),
}

impl<'k> Directive<'k> {
    pub(in crate::state::patch) fn of(key: &'k str) -> Self {
        let of_field = |name: &str| key.strip_prefix(name)?.strip_prefix('/');
        match key {
            PATCH => Self::Patch,
            RETAIN_KEYS => Self::RetainKeys,
            _ if !key.starts_with('$') => Self::None,
            _ => of_field(SET_ELEMENT_ORDER)
                .map(Self::SetElementOrder)
                .or_else(|| of_field(DELETE_FROM_PRIMITIVE_LIST).map(Self::DeleteFromPrimitiveList))
                .unwrap_or(Self::None),
        }
    }
}

/// What `$patch` says of the object it stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum MapDirective {
    /// The default. The API server refuses the word, documentation and other tools know it.
    Merge,
    Replace,
    Delete,
}

impl MapDirective {
    pub(super) fn of(patch: &Map<String, Value>) -> Result<Self, PatchError> {
        match patch.get(PATCH).map(Value::as_str) {
            None | Some(Some("merge")) => Ok(Self::Merge),
            Some(Some("replace")) => Ok(Self::Replace),
            Some(Some("delete")) => Ok(Self::Delete),
            Some(_) => Err(PatchError::Directive(PATCH.to_owned())),
        }
    }
}

/// Whether a list of the patch comes with an order.
pub(super) fn has_order(patch: &Map<String, Value>, field: &str) -> bool {
    patch.contains_key(&format!("{SET_ELEMENT_ORDER}/{field}"))
}

/// The data in a value of a patch that meets nothing to be merged into: without directives, without nulls,
/// and nothing where the object itself bears a directive. The server drops the rest when it decodes the
/// result into its types.
pub(super) fn plain(patch: &Value) -> Option<Value> {
    match patch {
        Value::Object(map) if map.contains_key(PATCH) => None,
        Value::Object(map) => Some(Value::Object(plain_map(map))),
        Value::Array(list) => Some(list.iter().filter_map(plain).collect()),
        _ => Some(patch.clone()),
    }
}

/// [`plain`] for the fields of an object.
pub(super) fn plain_map(patch: &Map<String, Value>) -> Map<String, Value> {
    let fields =
        patch.iter().filter(|(key, value)| matches!(Directive::of(key), Directive::None) && !value.is_null());
    fields.filter_map(|(key, value)| Some((key.clone(), plain(value)?))).collect()
}
