//! Reads an archive: what a replay had found, as if it had just been found.

mod bodies;
mod events;
mod group;
mod histories;
mod pages;
mod requests;
mod restore;
mod words;

pub use bodies::Shown;
pub use histories::Tables;
pub use restore::Restored;

use super::ArchiveError;
use super::checksum;
use super::manifest::{MANIFEST, Manifest, SCHEMA_VERSION};
use super::tables::Table;
use pages::TableFile;
use std::path::{Path, PathBuf};

/// An archive that is read.
pub struct Reader {
    path: PathBuf,
    /// What it says of itself.
    pub manifest: Manifest,
    tables: Vec<TableFile>,
}

impl Reader {
    /// Opens an archive.
    ///
    /// # Errors
    /// There is none, or one that this program does not know, or it is damaged.
    pub fn open(path: &Path) -> Result<Self, ArchiveError> {
        let failed = |source| ArchiveError::Io { path: path.to_owned(), source };
        let text = match std::fs::read(path.join(MANIFEST)) {
            Err(error) if path.exists() && error.kind() == std::io::ErrorKind::NotFound => {
                return Err(ArchiveError::NoArchive(path.to_owned()));
            }
            read => read.map_err(failed)?,
        };
        let manifest: Manifest = serde_json::from_slice(&text).unwrap_or_default();
        if !manifest.is_ours() {
            return Err(ArchiveError::NoArchive(path.to_owned()));
        }
        if manifest.schema_version != SCHEMA_VERSION {
            let (path, found) = (path.to_owned(), manifest.schema_version);
            return Err(ArchiveError::OtherVersion { path, found, known: SCHEMA_VERSION });
        }
        let open = |table: Table| {
            checksum::check(&path.join(table.file()), manifest.hash(table))?;
            TableFile::open(path, table)
        };
        let tables = Table::ALL.into_iter().map(open);
        let tables = tables.collect::<Result<_, _>>()?;
        Ok(Self { path: path.to_owned(), manifest, tables })
    }

    /// Reads all but the histories of objects, which [`Tables`] reads when somebody asks for them.
    ///
    /// # Errors
    /// The archive is damaged.
    pub fn restore(&self) -> Result<Restored, ArchiveError> {
        self.restored().map_err(|source| ArchiveError::Broken { path: self.path.clone(), source })
    }
}
