//! Where a record stood, and what was wrong with it.

use serde::{Deserialize, Serialize};

/// The index of an input file in the sorted list of inputs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FileId(pub u32);

/// The place of a record in the decompressed text of an input.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Position {
    /// Which input.
    pub file: FileId,
    /// Line, counted from 1, where the record starts.
    pub line: u64,
    /// Byte offset where the record starts, after decompression.
    pub offset: u64,
}

/// A record that could not be used (or not wholly), with the reason in words for a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// Where it stands.
    pub position: Position,
    /// Why it was rejected: lower case, no full stop, no content of the record.
    pub reason: String,
}
