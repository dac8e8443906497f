//! Reads an archive: what a replay had found, as if it had just been found.

mod bodies;
mod callers;
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
use std::io::ErrorKind;
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
        let mut manifest = manifest_of(path)?;
        loop {
            let opened = Self::open_as(path, &manifest);
            // A replay may have put another archive in its place: some of the files were the old ones then.
            let now = manifest_of(path)?;
            if now == manifest {
                return opened;
            }
            manifest = now;
        }
    }

    fn open_as(path: &Path, manifest: &[u8]) -> Result<Self, ArchiveError> {
        let manifest: Manifest = serde_json::from_slice(manifest).unwrap_or_default();
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

/// The text of the manifest that is there now.
fn manifest_of(path: &Path) -> Result<Vec<u8>, ArchiveError> {
    let read = std::fs::read(path.join(MANIFEST));
    read.map_err(|source| match source.kind() {
        ErrorKind::NotFound if path.exists() => ArchiveError::NoArchive(path.to_owned()),
        _ => ArchiveError::Io { path: path.to_owned(), source },
    })
}
