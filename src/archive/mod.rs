//! What a replay found, kept as tables that others read too: a directory of Parquet files and a manifest.
//!
//! The rows of a tree stand together, and a group of trees is a row group of every table: encoded on whatever
//! thread, read by whoever wants one of its trees. docs/archive.md describes the tables column by column.

mod column;
mod encode;
mod manifest;
mod place;
mod rows;
mod tables;
mod write;

pub use manifest::{Input, Manifest, Options, SCHEMA_VERSION};
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
    /// A file of it cannot be read or written.
    #[error("cannot use the archive {}", path.display())]
    Io {
        /// The archive.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A table cannot be encoded, or what was encoded cannot be written.
    #[error("cannot write a table of the archive")]
    Encoding(#[source] ParquetError),
}
