//! Files that nobody else sees: they have no name, and are gone with the process.

use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// A temporary file. What goes wrong with it names its directory: which disk is full is what has to be known.
#[derive(Debug)]
pub(crate) struct Temporary {
    file: File,
    directory: PathBuf,
}

impl Temporary {
    /// In a directory, or where the system keeps such files.
    pub(crate) fn create(directory: Option<&Path>) -> io::Result<Self> {
        let directory = directory.map_or_else(std::env::temp_dir, Path::to_owned);
        match tempfile::tempfile_in(&directory) {
            Ok(file) => Ok(Self { file, directory }),
            Err(error) => Err(named(&directory, &error)),
        }
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes).map_err(|error| named(&self.directory, &error))
    }

    pub(crate) const fn file(&self) -> &File {
        &self.file
    }
}

fn named(directory: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {}", directory.display(), reason(error)))
}

/// What the system says, without the path that is told in front of it.
fn reason(error: &io::Error) -> String {
    error
        .raw_os_error()
        .map_or_else(|| error.to_string(), |code| io::Error::from_raw_os_error(code).to_string())
}
