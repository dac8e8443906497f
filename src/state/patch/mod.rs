//! Patches: what a request body makes of the previous version of an object.
//!
//! All four kinds are written here instead of taken from crates: they are what the reconstruction of an
//! object stands on, must follow the API server where it differs from the RFCs (`test` and negative indices
//! of JSON Patch, limits), and the two that are Kubernetes' own exist in no crate.

mod infer;
mod json;
mod limits;
mod merge;
mod server_side;
mod strategic;
#[cfg(test)]
mod tests;

use crate::state::schema::Type;
use serde_json::{Map, Value};

pub use infer::{Certainty, Logged, field_manager, infer};
pub use server_side::Manager;

/// The kinds of patches that the API server takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PatchKind {
    /// A list of operations, RFC 6902.
    Json,
    /// A document with nulls for what is to be removed, RFC 7386.
    Merge,
    /// A document that is merged by the merge keys of the kind, with directives. Not for custom resources.
    Strategic,
    /// The fields that a manager wants: server-side apply.
    Apply,
}

impl PatchKind {
    /// A name for people and attributes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Merge => "merge",
            Self::Strategic => "strategic",
            Self::Apply => "apply",
        }
    }
}

/// Why a patch does not fit the previous version. Where the server accepted it, the previous version or the
/// kind of the patch is not what it was taken for. The texts name fields, never values.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PatchError {
    /// A document is nested deeper than any that is served.
    #[error("a document of more than {} levels", limits::MAX_DEPTH)]
    TooDeep,
    /// Operations copy more than the server lets them.
    #[error("a patch that copies more than {} bytes", limits::MAX_COPIED)]
    TooLarge,
    /// The body or the previous version has the wrong form for this kind of patch.
    #[error("expected {0}")]
    Form(&'static str),
    /// An operation of a JSON Patch names no place: the index of the operation and its path.
    #[error("operation {0}: nothing at {1:?}")]
    Missing(usize, String),
    /// An operation of a JSON Patch is none, or its path is none.
    #[error("operation {0} is malformed")]
    Malformed(usize),
    /// A `test` of a JSON Patch fails: the index of the operation and its path.
    #[error("operation {0}: {1:?} is not as tested")]
    TestFailed(usize, String),
    /// A directive of a strategic merge patch is none.
    #[error("bad directive {0:?}")]
    Directive(String),
    /// An element of a list lacks the key that tells the elements apart.
    #[error("an element without its key {0:?}")]
    NoKey(String),
}

/// The next version of an object, before the server fills in what is its own: `metadata.resourceVersion`,
/// `generation` and the like stay as they were, for in a patch they are preconditions, not changes.
///
/// `manager` is who applies (see [`field_manager`]): it comes to own what it names. Without one nothing is removed and
/// no ownership is recorded.
///
/// # Errors
///
/// Where the patch does not fit; see [`PatchError`].
pub fn apply(
    kind: PatchKind,
    previous: &Value,
    patch: &Value,
    schema: Type<'_>,
    manager: Option<Manager<'_>>,
) -> Result<Value, PatchError> {
    limits::check_depth(previous)?;
    limits::check_depth(patch)?;
    let mut next = match kind {
        PatchKind::Json => json::apply(previous, patch),
        PatchKind::Merge => Ok(merge::apply(previous, patch)),
        PatchKind::Strategic => strategic::apply(previous, patch, schema),
        PatchKind::Apply => server_side::apply(previous, patch, schema, manager),
    }?;
    restore_metadata(previous, &mut next);
    drop_emptied(patch, &mut next);
    Ok(next)
}

/// Metadata that no patch changes (`rest.BeforeUpdate` of the API server).
const SERVERS_OWN: [&str; 8] = [
    "creationTimestamp",
    "deletionGracePeriodSeconds",
    "deletionTimestamp",
    "generation",
    "name",
    "namespace",
    "resourceVersion",
    "uid",
];

fn restore_metadata(previous: &Value, next: &mut Value) {
    let (Some(Value::Object(before)), Value::Object(next)) = (previous.get("metadata"), next) else { return };
    let after = next.entry("metadata").or_insert_with(|| Value::Object(Map::new()));
    let Value::Object(after) = after else { return };
    for key in SERVERS_OWN {
        match before.get(key) {
            Some(value) => after.insert(key.to_owned(), value.clone()),
            None => after.remove(key),
        };
    }
}

/// Metadata that is left out where it is empty, in objects of every kind. What is empty because the patch
/// says so stays to be seen.
const LEFT_OUT_EMPTY: [&str; 4] = ["annotations", "finalizers", "labels", "ownerReferences"];

fn drop_emptied(patch: &Value, next: &mut Value) {
    let Some(Value::Object(patch)) = patch.get("metadata") else { return };
    let Some(Value::Object(after)) = next.get_mut("metadata") else { return };
    for key in LEFT_OUT_EMPTY {
        let is_touched = patch.keys().any(|name| name.rsplit('/').next() == Some(key));
        if is_touched && after.get(key).is_some_and(is_empty) && !patch.get(key).is_some_and(is_empty) {
            after.remove(key);
        }
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => false,
    }
}
