//! Which changes an operator need not see, and the one that nobody wants to.

use crate::model::{ChangeClass, Op, Segment};
use crate::state::schema::ListType;

/// Lists that are declared as maps by name but whose order means something: init containers run one after
/// the other, and a variable may name only those before it.
const ORDERED: &[&str] = &["initContainers", "env"];

/// Times in conditions that are written anew when nothing happened.
const HEARTBEATS: &[&str] = &["lastHeartbeatTime", "lastProbeTime"];

/// Whether the member `key` of the object at `path` is the bookkeeping of server-side apply.
pub(super) fn is_managed_fields(path: &[Segment], key: &str) -> bool {
    key == "managedFields" && is_metadata(path)
}

/// Whether `path` is the object's own metadata.
pub(super) fn is_metadata(path: &[Segment]) -> bool {
    matches!(path, [Segment::Field(first)] if **first == *"metadata")
}

/// The class of a change of values. `null` and nothing mean the same.
pub(super) fn of_value(path: &[Segment], op: Op, value: Option<&str>) -> ChangeClass {
    let verbose = match path {
        [Segment::Field(first), Segment::Field(last)] => {
            matches!(
                (&**first, &**last),
                ("metadata", "resourceVersion" | "generation") | ("spec", "renewTime")
            )
        }
        [.., Segment::Field(list), Segment::Element { .. } | Segment::Index(_), Segment::Field(last)] => {
            **list == *"conditions" && HEARTBEATS.contains(&&**last)
        }
        _ => false,
    };
    let absent = matches!(path.last(), Some(Segment::Field(_))) && op != Op::Replace && value == Some("null");
    if verbose || absent { ChangeClass::Verbose } else { ChangeClass::Diff }
}

/// The class of another order of the list at `path`.
pub(super) fn of_order(path: &[Segment], list: ListType<'_>) -> ChangeClass {
    let ordered = matches!(path.last(), Some(Segment::Field(name)) if ORDERED.contains(&&**name));
    match list {
        ListType::Map(_) | ListType::Set if !ordered => ChangeClass::Verbose,
        _ => ChangeClass::Diff,
    }
}
