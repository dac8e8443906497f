//! Where the bytes of a database come from: read by position, since a tree leads to and fro.

use std::io::{self, Read, Seek, SeekFrom};
use std::sync::{Mutex, PoisonError};

/// Bytes that can be read at any place. They must not change meanwhile.
pub trait Bytes: Send {
    /// How many there are.
    fn len(&self) -> u64;

    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Fills `out` with the bytes from `offset` on.
    ///
    /// # Errors
    /// There are not so many, or the disk failed.
    fn read_at(&self, offset: u64, out: &mut [u8]) -> io::Result<()>;
}

/// At hand.
impl Bytes for Vec<u8> {
    fn len(&self) -> u64 {
        Self::len(self) as u64
    }

    fn read_at(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let start = usize::try_from(offset).ok();
        let found = start.and_then(|start| self.get(start..start.checked_add(out.len())?));
        out.copy_from_slice(found.ok_or(io::ErrorKind::UnexpectedEof)?);
        Ok(())
    }
}

/// Anything that can be read and sought: a file, a temporary one, a member of an archive that is not packed.
pub struct Sought<R> {
    source: Mutex<R>,
    len: u64,
}

impl<R: Read + Seek + Send> Sought<R> {
    /// All that `source` holds, from its beginning.
    ///
    /// # Errors
    /// Its end cannot be sought.
    pub fn new(mut source: R) -> io::Result<Self> {
        let len = source.seek(SeekFrom::End(0))?;
        Ok(Self { source: Mutex::new(source), len })
    }
}

impl<R: Read + Seek + Send> Bytes for Sought<R> {
    fn len(&self) -> u64 {
        self.len
    }

    fn read_at(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let mut source = self.source.lock().unwrap_or_else(PoisonError::into_inner);
        source.seek(SeekFrom::Start(offset))?;
        source.read_exact(out)
    }
}
