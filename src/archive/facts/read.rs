//! Reads facts again.

use super::{FACTS, Header, MAGIC, Said};
use crate::archive::{ArchiveError, Manifest, checksum};
use crate::bodies::read_at;
use crate::model::FileId;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

/// The facts of an archive.
#[derive(Debug)]
pub struct FactsFile {
    path: PathBuf,
    file: File,
    /// What they are of.
    pub header: Header,
    /// All but the header, in the order of reading.
    pub frames: Vec<Frame>,
}

/// Where the facts of a step are.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// The file that they are of.
    pub file: FileId,
    /// Bytes, packed.
    pub packed: u32,
    offset: u64,
    len: u64,
}

/// What stands in front of a frame.
const PREFIX: usize = 16;

impl FactsFile {
    /// Opens the facts of an archive, of which the manifest says what was written.
    ///
    /// # Errors
    /// There are none, or they are of another version, or damaged.
    pub fn open(archive: &Path, manifest: &Manifest) -> Result<Self, ArchiveError> {
        let path = archive.join(FACTS);
        checksum::check(&path, manifest.facts.as_ref().and_then(|facts| facts.xxh3_128.as_ref()))?;
        let failed = |source| ArchiveError::Io { path: path.clone(), source };
        let file = File::open(&path).map_err(failed)?;
        let len = file.metadata().map_err(failed)?.len();
        let mut begin = vec![0; MAGIC.len()];
        let mut input = BufReader::new(file);
        input.read_exact(&mut begin).map_err(failed)?;
        if begin != MAGIC {
            return Err(ArchiveError::OtherFacts(archive.to_owned()));
        }
        let frames = frames(&mut input, len).map_err(failed)?;
        let mut facts =
            Self { path: path.clone(), file: input.into_inner(), header: Header::default(), frames };
        if facts.frames.is_empty() {
            return Err(facts.broken("it has no header"));
        }
        let header = facts.frames.remove(0);
        let bytes = facts.unpack(&header).map_err(failed)?;
        let (header, _) = parted(&bytes).ok_or_else(|| facts.broken("its header is cut off"))?;
        facts.header = postcard::from_bytes(header).map_err(|_| facts.broken("its header is no header"))?;
        Ok(facts)
    }

    /// What a step brought, and the texts of its bodies: `Packed` places lead into them.
    ///
    /// # Errors
    /// The file cannot be read or is damaged.
    pub fn read(&self, frame: &Frame) -> Result<(Said, Vec<u8>), ArchiveError> {
        let failed = |source| ArchiveError::Io { path: self.path.clone(), source };
        let mut bytes = self.unpack(frame).map_err(failed)?;
        let (facts, texts) = parted(&bytes).ok_or_else(|| self.broken("it is cut off"))?;
        let said = postcard::from_bytes(facts).map_err(|error| self.broken(&error.to_string()))?;
        let before = bytes.len() - texts.len();
        Ok((said, bytes.split_off(before)))
    }

    fn unpack(&self, frame: &Frame) -> io::Result<Vec<u8>> {
        let mut packed = vec![0; frame.packed as usize];
        read_at(&self.file, frame.offset, &mut packed)?;
        let mut bytes = Vec::new();
        zstd::Decoder::with_buffer(&*packed)?.take(frame.len).read_to_end(&mut bytes)?;
        if bytes.len() as u64 == frame.len { Ok(bytes) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
    }

    fn broken(&self, what: &str) -> ArchiveError {
        let source = io::Error::new(io::ErrorKind::InvalidData, what.to_owned());
        ArchiveError::Io { path: self.path.clone(), source }
    }
}

/// Facts and texts.
fn parted(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (len, rest) = bytes.split_first_chunk()?;
    rest.split_at_checked(usize::try_from(u64::from_le_bytes(*len)).ok()?)
}

fn frames(input: &mut BufReader<File>, len: u64) -> io::Result<Vec<Frame>> {
    let (mut frames, mut at) = (Vec::new(), MAGIC.len() as u64);
    while at < len {
        let mut prefix = [0; PREFIX];
        input.read_exact(&mut prefix)?;
        let number = |from: usize| u32::from_le_bytes([0, 1, 2, 3].map(|byte| prefix[from + byte]));
        let len = u64::from(number(8)) | u64::from(number(12)) << 32;
        let frame = Frame { file: FileId(number(0)), packed: number(4), offset: at + PREFIX as u64, len };
        input.seek_relative(i64::from(frame.packed))?;
        at = frame.offset + u64::from(frame.packed);
        frames.push(frame);
    }
    if at > len { Err(io::ErrorKind::UnexpectedEof.into()) } else { Ok(frames) }
}
