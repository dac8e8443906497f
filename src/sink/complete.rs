//! A file that is written whole, and has not its name yet.

use super::TargetError;
use super::target::io_error;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use tempfile::TempPath;

/// A target of which all is written. A file has its temporary name still, and takes its place in
/// [`Complete::place`]; dropped before, it leaves no trace and what was there stays. It is not open: there may be
/// thousands of them.
pub struct Complete {
    /// As the user gave it, for messages.
    pub(super) path: PathBuf,
    /// The name that it has, and the one that it gets.
    pub(super) renaming: Option<(TempPath, PathBuf)>,
    pub(super) written: u64,
}

impl Complete {
    /// The number of bytes.
    pub const fn bytes(&self) -> u64 {
        self.written
    }

    /// The file whose place it takes, through all links.
    pub fn name(&self) -> Option<&Path> {
        self.renaming.as_ref().map(|(_, name)| &**name)
    }

    /// Removes what is in its place.
    ///
    /// # Errors
    /// If that cannot be removed.
    pub fn make_room(&self) -> Result<(), TargetError> {
        match self.name().map_or(Ok(()), fs::remove_file) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(io_error(&self.path)(error)),
            _ => Ok(()),
        }
    }

    /// Gives a file its name. Returns the number of bytes.
    ///
    /// # Errors
    /// If that fails; then the file does not appear, and what was there stays.
    pub fn place(self) -> Result<u64, TargetError> {
        if let Some((temporary, name)) = self.renaming {
            temporary.persist(name).map_err(|failed| io_error(&self.path)(failed.error))?;
        }
        Ok(self.written)
    }
}
