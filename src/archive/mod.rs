//! What a replay found, kept as tables that others read too: a directory of Parquet files and a manifest.
//!
//! The rows of a tree stand together, and a group of trees is a row group of every table: encoded on whatever
//! thread, read by whoever wants one of its trees. docs/archive.md describes the tables column by column.

mod checksum;
mod column;
mod encode;
mod facts;
mod manifest;
mod place;
mod read;
mod rows;
mod tables;
mod write;

pub use checksum::{hash_of, in_words};
pub use facts::{Facts, FactsFile, Frame, Header, Input as FactsInput, Packed, Said, Spill, Spilled};
pub use manifest::{Input, Manifest, Options, SCHEMA_VERSION};
pub use place::is_archive;
pub use read::{Reader, Restored, Shown, Tables};
pub use rows::Found;
pub use write::{Encoder, Piece, Writer};

use parquet::errors::ParquetError;
use std::path::PathBuf;

/// Why an archive cannot be written or read.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    /// Something else is in its place.
    #[error("{} is there, and is no kelemetry archive: it is left as it is", .0.display())]
    NotAnArchive(PathBuf),
    /// Something else is in it.
    #[error("{} is no file of an archive: what holds it is left as it is", .0.display())]
    NotOurs(PathBuf),
    /// A file of it cannot be read or written.
    #[error("cannot use the archive {}", path.display())]
    Io {
        /// The archive.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// It is no archive.
    #[error("{} is no kelemetry archive", .0.display())]
    NoArchive(PathBuf),
    /// It is one of another version.
    #[error("{} is an archive of version {found}, this program reads {known}: replay once more", path.display())]
    OtherVersion {
        /// The archive.
        path: PathBuf,
        /// Its version.
        found: u32,
        /// The one that is known.
        known: u32,
    },
    /// Its facts are of another version.
    #[error("the facts of {} are those of another version: replay once more", .0.display())]
    OtherFacts(PathBuf),
    /// A file of it is not what was written.
    #[error("{} is damaged: it is not what was written, its bytes have another hash; replay once more", .0.display())]
    Damaged(PathBuf),
    /// A table of it is damaged.
    #[error("{} is damaged", path.display())]
    Broken {
        /// The table, or the archive.
        path: PathBuf,
        /// How.
        source: ParquetError,
    },
    /// A table cannot be encoded, or what was encoded cannot be written.
    #[error("cannot write a table of the archive")]
    Encoding(#[source] ParquetError),
}
