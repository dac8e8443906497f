//! Writes facts, without secrets.

use super::clean::Cleaner;
use super::{Header, MAGIC, Said, Spill, Spilled};
use crate::archive::checksum::Hashing;
use crate::bodies::Bodies;
use crate::model::{Fault, FileId};
use crate::state::redact::Redactor;
use std::fs::File;
use std::io::{self, BufWriter, Write as _};
use std::path::Path;
use zstd::stream::write::Encoder;

/// Of zstd: bodies of one block are much alike, and more saves little.
const LEVEL: i32 = 1;

/// Makes frames of facts, on whatever thread.
#[derive(Clone, Copy)]
pub struct Facts<'a> {
    /// The facts.
    pub spill: &'a Spill,
    /// Their bodies.
    pub bodies: &'a Bodies,
    /// Takes out what must not be told.
    pub redactor: &'a Redactor,
    /// The hashes of the bodies that the table of versions holds, sorted.
    pub shown: &'a [u64],
}

/// A frame.
pub struct Packed {
    file: FileId,
    bytes: Vec<u8>,
    len: u64,
    /// Bodies that could not be read again.
    pub faults: Vec<Fault>,
}

impl Facts<'_> {
    /// The frame of a step.
    ///
    /// # Errors
    /// It cannot be read from where it waited.
    pub fn encode(&self, step: &Spilled) -> io::Result<Packed> {
        let bytes = self.spill.read(step)?;
        let broken = |error: postcard::Error| io::Error::other(error.to_string());
        let mut said: Said = postcard::from_bytes(&bytes).map_err(broken)?;
        // Each copy of a text that is huge counts.
        drop(bytes);
        let mut cleaner = Cleaner::new(self, step.base);
        if let Said::Batch { batch, .. } = &mut said {
            cleaner.batch(batch);
        }
        let facts = said.to_bytes();
        drop(said);
        pack(step.file, &facts, &cleaner.texts, cleaner.faults)
    }
}

fn pack(file: FileId, facts: &[u8], texts: &[u8], faults: Vec<Fault>) -> io::Result<Packed> {
    let head = (facts.len() as u64).to_le_bytes();
    let len = (head.len() + facts.len() + texts.len()) as u64;
    let mut packer = Encoder::new(Vec::new(), LEVEL)?;
    packer.set_pledged_src_size(Some(len))?;
    for part in [&head, facts, texts] {
        packer.write_all(part)?;
    }
    Ok(Packed { file, bytes: packer.finish()?, len, faults })
}

/// `facts.bin`, while it is written.
pub(in crate::archive) struct FactsWriter(Hashing<BufWriter<File>>);

impl FactsWriter {
    pub(in crate::archive) fn create(path: &Path) -> io::Result<Self> {
        let mut out = Hashing::new(BufWriter::with_capacity(1024 * 1024, File::create_new(path)?));
        out.write_all(MAGIC)?;
        Ok(Self(out))
    }

    pub(in crate::archive) fn header(&mut self, header: &Header) -> io::Result<()> {
        let bytes = postcard::to_stdvec(header).map_err(|error| io::Error::other(error.to_string()))?;
        self.frame(&pack(FileId(u32::MAX), &bytes, &[], Vec::new())?)
    }

    pub(in crate::archive) fn frame(&mut self, frame: &Packed) -> io::Result<()> {
        let packed = u32::try_from(frame.bytes.len()).map_err(io::Error::other)?;
        self.0.write_all(&frame.file.0.to_le_bytes())?;
        self.0.write_all(&packed.to_le_bytes())?;
        self.0.write_all(&frame.len.to_le_bytes())?;
        self.0.write_all(&frame.bytes)
    }

    /// Returns how many bytes there are, and their hash.
    pub(in crate::archive) fn finish(self) -> io::Result<(u64, String)> {
        let (out, bytes, hash) = self.0.finish();
        out.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()?;
        Ok((bytes, hash))
    }
}
