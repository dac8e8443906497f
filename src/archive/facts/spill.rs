//! Facts that wait, in a temporary file, until it is known what has to be taken out of them.

use crate::bodies::{Temporary, read_at};
use crate::model::FileId;
use std::io;
use std::path::PathBuf;

/// Facts in the order of reading. The file has no name, and is gone with the process.
#[derive(Default)]
pub struct Spill {
    file: Option<Temporary>,
    directory: Option<PathBuf>,
    len: u64,
    steps: Vec<Spilled>,
}

/// Where the facts of a step are.
#[derive(Clone, Copy, Debug)]
pub struct Spilled {
    /// The file that they are of.
    pub file: FileId,
    /// How far places of packed bodies have to be shifted.
    pub base: u64,
    offset: u64,
    len: usize,
}

impl Spill {
    /// In a file of this directory, or where the system keeps such files.
    pub fn new(directory: Option<PathBuf>) -> Self {
        Self { directory, ..Self::default() }
    }

    /// Adds a step, as bytes.
    ///
    /// # Errors
    /// The temporary file cannot be created or written.
    pub fn add(&mut self, file: FileId, bytes: &[u8], base: u64) -> io::Result<()> {
        let to = match &mut self.file {
            Some(to) => to,
            none => none.insert(Temporary::create(self.directory.as_deref())?),
        };
        to.write(bytes)?;
        self.steps.push(Spilled { file, base, offset: self.len, len: bytes.len() });
        self.len += bytes.len() as u64;
        Ok(())
    }

    /// The steps.
    pub fn steps(&self) -> &[Spilled] {
        &self.steps
    }

    /// The bytes of a step.
    ///
    /// # Errors
    /// The temporary file cannot be read.
    pub fn read(&self, step: &Spilled) -> io::Result<Vec<u8>> {
        let Some(file) = &self.file else { return Err(io::ErrorKind::NotFound.into()) };
        let mut bytes = vec![0; step.len];
        read_at(file.file(), step.offset, &mut bytes)?;
        Ok(bytes)
    }
}
