//! Bodies of requests and documents: kept as places, since they are nine tenths of a log.

use super::FileId;
use serde::{Deserialize, Serialize};

/// A body: where its text is, and enough of its content to know it again. 40 bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct BodyRef {
    /// xxh3 of its text.
    pub hash: u64,
    /// Bytes of its text.
    pub len: u32,
    /// Where the text can be read.
    pub place: BodyPlace,
}

/// Where the text of a body can be read again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum BodyPlace {
    /// In an input.
    Input {
        /// Which.
        file: FileId,
        /// Bytes from its beginning.
        offset: u64,
    },
    /// In what was packed: of one block at first, of the whole run when [`BodyRef::shift`] has been called.
    Packed {
        /// Bytes from its beginning.
        offset: u64,
        /// Bytes, packed.
        len: u32,
    },
}

impl BodyRef {
    /// Tells where the packed bodies of its block begin in those of the run.
    pub fn shift(&mut self, by: u64) {
        if let BodyPlace::Packed { offset, .. } = &mut self.place {
            *offset += by;
        }
    }

    /// What tells its content from that of others, whatever its place.
    pub const fn content(&self) -> (u32, u64) {
        (self.len, self.hash)
    }
}
