//! Bodies of requests and documents: kept as places, since they are nine tenths of a log.

use super::FileId;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::num::NonZeroU64;

/// A body: where its text is, and enough of its content to know it again. 24 bytes, be it there or not.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Parts", into = "Parts")]
pub struct BodyRef {
    /// xxh3 of its text.
    pub hash: u64,
    /// One more than the offset, and whether it is packed.
    at: NonZeroU64,
    /// Bytes of its text.
    pub len: u32,
    /// The file, or the bytes packed.
    of: u32,
}

/// In [`BodyRef::at`].
const PACKED: u64 = 1 << 63;
/// Beside [`PACKED`].
const SHARED: u64 = 1 << 62;

/// A body as it is compared, printed and kept.
#[derive(Debug, PartialEq, PartialOrd, Eq, Ord, Serialize, Deserialize)]
#[serde(rename = "BodyRef")]
struct Parts {
    hash: u64,
    len: u32,
    place: BodyPlace,
}

impl From<BodyRef> for Parts {
    fn from(body: BodyRef) -> Self {
        Self { hash: body.hash, len: body.len, place: body.place() }
    }
}

impl From<Parts> for BodyRef {
    fn from(Parts { hash, len, place }: Parts) -> Self {
        Self::new(hash, len, place)
    }
}

impl PartialOrd for BodyRef {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for BodyRef {
    fn cmp(&self, other: &Self) -> Ordering {
        Parts::from(*self).cmp(&Parts::from(*other))
    }
}

impl std::fmt::Debug for BodyRef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Parts::from(*self).fmt(f)
    }
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
    /// In what was packed before any block was read: no block shifts it. In the facts of an archive, where both numbers
    /// are 0: in its table of versions, to be known by its content.
    Shared {
        /// Bytes from its beginning.
        offset: u64,
        /// Bytes, packed.
        len: u32,
    },
}

impl BodyRef {
    /// A text of this xxh3 and this many bytes, at this place.
    pub const fn new(hash: u64, len: u32, place: BodyPlace) -> Self {
        let (at, of) = match place {
            BodyPlace::Input { file, offset } => (offset, file.0),
            BodyPlace::Packed { offset, len } => (offset | PACKED, len),
            BodyPlace::Shared { offset, len } => (offset | PACKED | SHARED, len),
        };
        // No file is longer than its offsets can tell: they have a sign.
        Self { hash, at: NonZeroU64::MIN.saturating_add(at), len, of }
    }

    /// Where the text can be read.
    pub const fn place(self) -> BodyPlace {
        let at = self.at.get() - 1;
        let (offset, len) = (at & !(PACKED | SHARED), self.of);
        match (at & PACKED, at & SHARED) {
            (0, _) => BodyPlace::Input { file: FileId(self.of), offset: at },
            (_, 0) => BodyPlace::Packed { offset, len },
            _ => BodyPlace::Shared { offset, len },
        }
    }

    /// Tells where the packed bodies of its block begin in those of the run.
    pub const fn shift(&mut self, by: u64) {
        if let BodyPlace::Packed { offset, len } = self.place() {
            *self = Self::new(self.hash, self.len, BodyPlace::Packed { offset: offset + by, len });
        }
    }

    /// The same of what is packed before any block is read, behind so many bytes.
    #[must_use]
    pub const fn shared(self, behind: u64) -> Self {
        match self.place() {
            BodyPlace::Packed { offset, len } => {
                Self::new(self.hash, self.len, BodyPlace::Shared { offset: behind + offset, len })
            }
            BodyPlace::Input { .. } | BodyPlace::Shared { .. } => self,
        }
    }

    /// What tells its content from that of others, whatever its place.
    pub const fn content(&self) -> (u32, u64) {
        (self.len, self.hash)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_kept() {
        let places = [
            BodyPlace::Input { file: FileId(0), offset: 0 },
            BodyPlace::Input { file: FileId(u32::MAX), offset: i64::MAX.cast_unsigned() - 1 },
            BodyPlace::Packed { offset: 0, len: 0 },
            BodyPlace::Packed { offset: 1 << 40, len: u32::MAX },
            BodyPlace::Shared { offset: 0, len: 0 },
            BodyPlace::Shared { offset: 1 << 40, len: u32::MAX },
        ];
        for place in places {
            assert_eq!(BodyRef::new(1, 2, place).place(), place);
        }
        assert_eq!(size_of::<Option<BodyRef>>(), 24);
    }
}
