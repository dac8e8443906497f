//! How outputs that are whole get their names: an index never tells of files that another run wrote.

use super::RunError;
use crate::report::Written;
use crate::sink::{Complete, TargetError};
use std::fs;
use std::path::{Path, PathBuf};

/// An output that is whole, and has not its names yet. Dropped before, it leaves no trace, and what was there stays.
pub(super) struct Ready {
    pub(super) files: Vec<Complete>,
    /// What says what is in the files, the one that programs read last.
    pub(super) indexes: Vec<Complete>,
    /// Files of an earlier run that none of these replaces.
    pub(super) stale: Vec<PathBuf>,
    pub(super) written: Written,
    /// Goes last.
    pub(super) room: Option<NewDirectory>,
}

impl Ready {
    /// An output in one file.
    pub(super) fn one(whole: Complete, written: Written) -> Self {
        Self { files: vec![whole], indexes: Vec::new(), stale: Vec::new(), written, room: None }
    }

    /// Gives all files their names. The old indexes go first and the new ones come last: whoever looks meanwhile finds
    /// no index.
    pub(super) fn place(self) -> Result<Written, TargetError> {
        self.indexes.iter().try_for_each(Complete::make_room)?;
        let mut placed = Placed::default();
        for file in self.files {
            placed.place(file)?;
        }
        self.stale.iter().for_each(|path| drop(fs::remove_file(path)));
        for index in self.indexes {
            placed.place(index)?;
        }
        placed.0.clear();
        drop(self.room);
        Ok(self.written)
    }
}

/// Files that have their names; they go unless all of them do.
#[derive(Default)]
struct Placed(Vec<PathBuf>);

impl Placed {
    fn place(&mut self, file: Complete) -> Result<(), TargetError> {
        let name = file.name().map(PathBuf::from);
        file.place()?;
        self.0.extend(name);
        Ok(())
    }
}

impl Drop for Placed {
    fn drop(&mut self) {
        self.0.iter().for_each(|path| drop(fs::remove_file(path)));
    }
}

/// A directory for files. Returns it if it was not there.
pub(super) fn make(path: &Path) -> Result<Option<NewDirectory>, RunError> {
    match fs::create_dir(path) {
        Err(_) if path.is_dir() => Ok(None),
        made => made
            .map(|()| Some(NewDirectory(path.to_owned())))
            .map_err(|source| RunError::Output(TargetError::Io { path: path.to_owned(), source })),
    }
}

/// A directory that was made for files; it goes if it stays empty.
pub(super) struct NewDirectory(PathBuf);

impl Drop for NewDirectory {
    fn drop(&mut self) {
        // Of one that holds something this is refused.
        drop(fs::remove_dir(&self.0));
    }
}
