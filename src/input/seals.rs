//! What the bytes of inputs hash to, noted while they are read: a log that is written to meanwhile is told of as it was
//! then, and nothing is read twice for it.

use crate::model::FileId;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use xxhash_rust::xxh3::Xxh3;

/// What an input was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seal {
    /// How many bytes it had, as it was stored.
    pub bytes: u64,
    /// XXH3 with 128 bits of them.
    pub xxh3_128: u128,
}

/// The seals of the inputs that were read from the first byte to the last, shared by who reads and who asks. What was
/// read in another order (a ZIP file, a database of etcd) or not to its end has none.
#[derive(Clone, Debug, Default)]
pub struct Seals(Arc<Mutex<BTreeMap<FileId, Seal>>>);

impl Seals {
    /// That of an input.
    pub fn of(&self, file: FileId) -> Option<Seal> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&file).copied()
    }

    /// Begins that of an input.
    pub(super) fn begin(&self, file: FileId) -> Sealing {
        Sealing { file, bytes: 0, hash: Box::default(), seals: self.clone() }
    }
}

/// A seal of which the bytes so far are known.
pub(super) struct Sealing {
    file: FileId,
    bytes: u64,
    hash: Box<Xxh3>,
    seals: Seals,
}

impl Sealing {
    /// Takes in the next bytes.
    pub(super) fn add(&mut self, bytes: &[u8]) {
        self.bytes += bytes.len() as u64;
        self.hash.update(bytes);
    }

    /// There are no more.
    pub(super) fn end(self) {
        let seal = Seal { bytes: self.bytes, xxh3_128: self.hash.digest128() };
        self.seals.0.lock().unwrap_or_else(PoisonError::into_inner).insert(self.file, seal);
    }
}

impl fmt::Debug for Sealing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sealing")
            .field("file", &self.file)
            .field("bytes", &self.bytes)
            .finish_non_exhaustive()
    }
}
