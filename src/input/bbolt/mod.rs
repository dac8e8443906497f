//! A read-only walker of bbolt files, which etcd keeps its data in.
//!
//! The layout is that of `go.etcd.io/bbolt` version 2: pages of one size, the first two of them meta pages, the
//! others nodes of B+ trees. A tree is a bucket; the entries of the root bucket are buckets. Everything is
//! little-endian. Nothing is trusted: each page is read at most once, what lies outside of the file or of its
//! page is a [`Trouble`], and what can be read beside it is read.

mod bytes;
mod leaf;
mod page;
#[cfg(test)]
mod tests;
mod walk;

pub use bytes::{Bytes, Sought};
pub use leaf::{Entry, Leaf};
pub use walk::Walk;

use page::Meta;
use std::io;

/// What cannot be read, in words for a person.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// The file itself.
    #[error("cannot be read further: {0}")]
    Io(String),
    /// Neither of the meta pages is whole.
    #[error("neither of the two meta pages of the database is whole")]
    NoMeta,
    /// There is no bucket of that name.
    #[error("the database has no bucket {0}")]
    NoBucket(String),
    /// A page, and what is wrong with it.
    #[error("page {page} of the database {what}")]
    Page {
        /// Its number.
        page: u64,
        /// What is wrong, as the rest of a sentence that begins with the page.
        what: String,
    },
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self::Io(error.to_string())
    }
}

/// A database file, opened.
pub struct Database {
    bytes: Box<dyn Bytes>,
    meta: Meta,
}

impl Database {
    /// Opens a database: of its two meta pages the one of the later transaction counts, if its checksum is
    /// right, else the other.
    ///
    /// # Errors
    /// Neither is whole, or the bytes cannot be read.
    pub fn open(bytes: Box<dyn Bytes>) -> Result<Self, Trouble> {
        let meta = Meta::choose(&*bytes)?;
        Ok(Self { bytes, meta })
    }

    /// Whether the file is a copy that `etcdctl snapshot save` made: it has a checksum of 32 bytes behind its
    /// last page. The file of a running member has none.
    pub fn is_saved_copy(&self) -> bool {
        self.bytes.len() % 512 == 32
    }

    /// Walks the leaves of a bucket of the root bucket, in the order of its keys. Beside it what could not be
    /// read on the way to it.
    ///
    /// # Errors
    /// There is no such bucket, as far as its parent can be read.
    pub fn bucket(self, name: &[u8]) -> Result<(Walk, Vec<Trouble>), Trouble> {
        let mut troubles = Vec::new();
        let mut walk = Walk::new(self.bytes, &self.meta);
        let found = loop {
            match walk.next_leaf() {
                Some(Ok(leaf)) => {
                    let bucket = leaf.entries().flatten().find(|entry| entry.is_bucket && entry.key == name);
                    if let Some(entry) = bucket {
                        break entry.value.to_vec();
                    }
                }
                Some(Err(trouble)) => troubles.push(trouble),
                None => {
                    let name = String::from_utf8_lossy(name).into_owned();
                    return Err(troubles.into_iter().next().unwrap_or(Trouble::NoBucket(name)));
                }
            }
        };
        walk.enter(&found);
        Ok((walk, troubles))
    }
}

/// The `N` bytes at `at`; zeros where there are none, which no valid field is.
fn fixed<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    let found = at.checked_add(N).and_then(|end| bytes.get(at..end));
    found.and_then(|found| found.try_into().ok()).unwrap_or([0; N])
}

fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes(fixed(bytes, at))
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(fixed(bytes, at))
}

fn u64_at(bytes: &[u8], at: usize) -> u64 {
    u64::from_le_bytes(fixed(bytes, at))
}
