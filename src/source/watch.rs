//! Lines of watches: an object, and what happened to it.

use super::record::{Context, MAX_DEPTH, Reader};
use crate::model::{StateOrigin, Timestamp};

impl Reader<'_> {
    pub(super) fn watch_line(
        &mut self,
        origin: StateOrigin,
        object: &str,
        context: Context<'_>,
    ) -> Result<(), String> {
        if context.depth >= MAX_DEPTH {
            return Err("watch lines nested too deeply".into());
        }
        self.value(object, Context { origin, depth: context.depth + 1, ..context })
    }
}

/// What a line of a watch shows, where it tells when: our own recordings do, and have lists among their lines. `None` of
/// what shows no object.
pub(super) fn watch_origin(kind: &str, at: Option<Timestamp>) -> Result<Option<StateOrigin>, String> {
    let deleted = match kind.trim_matches('"') {
        "ADDED" | "MODIFIED" => false,
        "DELETED" => true,
        "LISTED" if at.is_some() => false,
        "GONE" if at.is_some() => true,
        "BOOKMARK" => return Ok(None),
        "ERROR" => return Err("the watch ended with an error".into()),
        _ => return Err("not a watch line: unknown type".into()),
    };
    let of_time = |at| StateOrigin::Recorded { at, deleted };
    Ok(Some(at.map_or(StateOrigin::Watch { deleted }, of_time)))
}
