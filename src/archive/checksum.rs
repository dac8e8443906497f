//! What shows that a file of an archive is still what was written: the hash of its bytes, kept in the manifest.
//!
//! Neither the encodings of Parquet nor zstd notice every bit that flips, and what they do not notice would be told as
//! if it had happened. The whole of a file is looked at before anything of it is told: so nothing is half written.

use super::ArchiveError;
use std::fs::File;
use std::io::{self, Read as _, Write};
use std::path::Path;
use xxhash_rust::xxh3::Xxh3;

/// Bytes that are read at a time.
const BUFFER: usize = 1024 * 1024;

/// Hashes what is written.
pub(super) struct Hashing<W> {
    out: W,
    hash: Box<Xxh3>,
    bytes: u64,
}

impl<W: Write> Hashing<W> {
    pub(super) fn new(out: W) -> Self {
        Self { out, hash: Box::default(), bytes: 0 }
    }

    /// What was written to, how many bytes were, and their hash.
    pub(super) fn finish(self) -> (W, u64, String) {
        (self.out, self.bytes, in_words(self.hash.digest128()))
    }
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let n = self.out.write(bytes)?;
        self.hash.update(&bytes[..n]);
        self.bytes += n as u64;
        Ok(n)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// XXH3 with 128 bits of the bytes of a file, in hexadecimal.
///
/// # Errors
/// It is no file, or cannot be read.
pub fn hash_of(path: &Path) -> io::Result<String> {
    // A pipe would wait for whoever writes to it.
    if !std::fs::metadata(path)?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let (mut file, mut hash, mut buffer) = (File::open(path)?, Xxh3::new(), vec![0; BUFFER]);
    loop {
        match file.read(&mut buffer) {
            Ok(0) => return Ok(in_words(hash.digest128())),
            Ok(n) => hash.update(&buffer[..n]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Whether a file is what was written. Manifests of before say of none what it was.
pub(super) fn check(path: &Path, written: Option<&String>) -> Result<(), ArchiveError> {
    let Some(written) = written else { return Ok(()) };
    let found = hash_of(path).map_err(|source| ArchiveError::Io { path: path.to_owned(), source })?;
    if found == *written { Ok(()) } else { Err(ArchiveError::Damaged(path.to_owned())) }
}

/// A hash as manifests have it.
pub fn in_words(hash: u128) -> String {
    format!("{hash:032x}")
}
