//! What one write changed in an object, field by field.

use super::Path;

/// One difference between two versions of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Where.
    pub path: Path,
    /// What kind of difference.
    pub op: Op,
    /// The value before, as JSON on one line: numbers as written, strings with the fewest escapes.
    /// `None` where there was none ([`Op::Add`]).
    pub old: Option<Box<str>>,
    /// The value after, like `old`. `None` where there is none ([`Op::Remove`]).
    pub new: Option<Box<str>>,
    /// Whether an operator wants to see it at first.
    pub class: ChangeClass,
}

/// The kind of a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Op {
    /// The path names a list whose elements have an identity, and those that stayed stand in another
    /// order. `old` and `new` are not values but JSON arrays of all identities before and after: the key's
    /// value, an array of the keys' values where there are several, a set's member itself.
    Reorder,
    /// Only the old version has the path.
    Remove,
    /// Only the new version has the path. A field whose value is `null` is there.
    Add,
    /// Both versions have the path, with different values.
    Replace,
}

impl Op {
    /// The name in structured outputs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reorder => "reorder",
            Self::Remove => "remove",
            Self::Add => "add",
            Self::Replace => "replace",
        }
    }
}

/// How much a difference tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeClass {
    /// For everybody: the original's `diff`.
    Diff,
    /// Changes with every write, or without a meaning: the original's `verbose diff`.
    Verbose,
}
