//! Bounds on foreign documents: recursion must end before the stack does.

use super::PatchError;
use serde_json::Value;

/// Levels of a document. Real objects have some twenty, schemas of custom resources some sixty.
pub(super) const MAX_DEPTH: usize = 128;

/// Bytes that the `copy` operations of one patch may add; the API server's own limit.
pub(super) const MAX_COPIED: usize = 3 << 20;

pub(super) fn check_depth(value: &Value) -> Result<(), PatchError> {
    check_depth_below(value, 0)
}

/// For a value that comes to stand at a depth.
pub(super) fn check_depth_below(value: &Value, depth: usize) -> Result<(), PatchError> {
    if depth <= MAX_DEPTH && fits(value, MAX_DEPTH - depth) { Ok(()) } else { Err(PatchError::TooDeep) }
}

fn fits(value: &Value, levels: usize) -> bool {
    match value {
        Value::Array(list) => levels > 0 && list.iter().all(|inner| fits(inner, levels - 1)),
        Value::Object(map) => levels > 0 && map.values().all(|inner| fits(inner, levels - 1)),
        _ => true,
    }
}

/// Bytes of a value, about.
pub(super) fn size(value: &Value) -> usize {
    match value {
        Value::Array(list) => list.iter().map(size).sum::<usize>() + 2,
        Value::Object(map) => map.iter().map(|(key, value)| key.len() + size(value) + 4).sum::<usize>() + 2,
        Value::String(text) => text.len() + 2,
        _ => 4,
    }
}
