//! All bodies of a run.

use super::keeper::Packed;
use super::temporary::Temporary;
use crate::model::{BodyPlace, BodyRef, FileId};
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use xxhash_rust::xxh3::xxh3_64;

/// So many inputs are held open; the others are opened for each body.
const MOST_OPEN: usize = 200;

/// The bodies of a run: reads them again. The temporary file has no name and is gone with the process.
#[derive(Debug, Default)]
pub struct Bodies {
    inputs: Vec<Input>,
    spill: Option<Temporary>,
    spill_len: u64,
    spill_dir: Option<PathBuf>,
}

#[derive(Debug)]
struct Input {
    path: PathBuf,
    open: OnceLock<Option<File>>,
}

/// Why a body that was there in the first pass cannot be had any more.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// The input, or the temporary file.
    #[error("a body cannot be read again")]
    Io(#[from] io::Error),
    /// Somebody wrote to the input meanwhile.
    #[error("an input was changed while it was being replayed")]
    Changed,
}

impl Bodies {
    /// A store over the inputs, by [`FileId`]. What must be packed goes to a temporary file in `spill_dir`,
    /// or where the system keeps such files.
    pub fn new<'p>(inputs: impl Iterator<Item = &'p Path>, spill_dir: Option<PathBuf>) -> Self {
        let inputs = inputs.map(|path| Input { path: path.to_owned(), open: OnceLock::new() }).collect();
        Self { inputs, spill_dir, ..Self::default() }
    }

    /// Takes in the packed bodies of a block. Returns how far their places have to be shifted.
    ///
    /// # Errors
    /// The temporary file cannot be created or written.
    pub fn add(&mut self, packed: &Packed) -> io::Result<u64> {
        let base = self.spill_len;
        if packed.0.is_empty() {
            return Ok(base);
        }
        let file = match &mut self.spill {
            Some(file) => file,
            none => none.insert(Temporary::create(self.spill_dir.as_deref())?),
        };
        file.write(&packed.0)?;
        self.spill_len += packed.0.len() as u64;
        Ok(base)
    }

    /// Bytes of the temporary file.
    pub const fn spilled(&self) -> u64 {
        self.spill_len
    }

    /// Reads a body into `text`, whose content is replaced.
    ///
    /// # Errors
    /// The input vanished, shrank or was changed, or the disk failed.
    pub fn read(&self, body: BodyRef, text: &mut Vec<u8>) -> Result<(), Unreadable> {
        match body.place() {
            BodyPlace::Input { file, offset } => {
                // What was in it before is written over, not cleared.
                text.resize(body.len as usize, 0);
                self.read_input(file, offset, text)?;
            }
            BodyPlace::Packed { offset, len } | BodyPlace::Shared { offset, len } => {
                let mut packed = vec![0; len as usize];
                let file = self.spill.as_ref().ok_or(io::ErrorKind::NotFound).map_err(io::Error::from)?;
                read_at(file.file(), offset, &mut packed)?;
                text.resize(body.len as usize, 0);
                lz4_flex::block::decompress_into(&packed, text).map_err(io::Error::other)?;
            }
        }
        if xxh3_64(text) == body.hash { Ok(()) } else { Err(Unreadable::Changed) }
    }

    fn read_input(&self, file: FileId, offset: u64, text: &mut [u8]) -> io::Result<()> {
        let at = file.0 as usize;
        let input = self.inputs.get(at).ok_or(io::ErrorKind::NotFound)?;
        if at >= MOST_OPEN {
            return read_at(&File::open(&input.path)?, offset, text);
        }
        let open = input.open.get_or_init(|| File::open(&input.path).ok());
        read_at(open.as_ref().ok_or(io::ErrorKind::NotFound)?, offset, text)
    }
}

/// Fills `out` from `offset` on. Reads of several threads do not disturb one another.
#[cfg(unix)]
pub(crate) fn read_at(file: &File, offset: u64, out: &mut [u8]) -> io::Result<()> {
    std::os::unix::fs::FileExt::read_exact_at(file, out, offset)
}

#[cfg(windows)]
pub(crate) fn read_at(file: &File, mut offset: u64, mut out: &mut [u8]) -> io::Result<()> {
    while !out.is_empty() {
        let n = std::os::windows::fs::FileExt::seek_read(file, out, offset)?;
        if n == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        offset += n as u64;
        out = &mut out[n..];
    }
    Ok(())
}
