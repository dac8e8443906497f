//! Keeps the bodies of one block.

use crate::input::Block;
use crate::model::{BodyPlace, BodyRef, FileId};
use xxhash_rust::xxh3::xxh3_64;

/// Fast, and bodies are short-lived.
const LEVEL: i32 = 1;

/// Keeps the bodies that the records of one block hold.
#[derive(Default)]
pub struct Keeper {
    /// The block's text, where a file holds it just so: address, length, file and offset there.
    block: Option<(usize, usize, FileId, u64)>,
    keeps_nothing: bool,
    packed: Vec<u8>,
    packer: Option<zstd::bulk::Compressor<'static>>,
}

/// The packed bodies of one block.
#[derive(Debug, Default)]
pub struct Packed(pub(super) Vec<u8>);

impl Keeper {
    /// A keeper for the bodies of a block.
    pub fn new(block: &Block) -> Self {
        let place = (block.bytes.as_ptr().addr(), block.bytes.len(), block.file, block.offset);
        Self { block: block.can_be_read_again.then_some(place), ..Self::default() }
    }

    /// A keeper that keeps nothing.
    pub fn of_nothing() -> Self {
        Self { keeps_nothing: true, ..Self::default() }
    }

    /// Keeps a body. Text inside the block (told by its address) is only noted where the file can be read
    /// again. `None` if it is longer than 4 GiB or could not be packed.
    pub fn keep(&mut self, text: &str) -> Option<BodyRef> {
        if self.keeps_nothing {
            return None;
        }
        let len = u32::try_from(text.len()).ok()?;
        let place = match self.in_file(text) {
            Some(place) => place,
            None => self.pack(text)?,
        };
        Some(BodyRef { len, hash: xxh3_64(text.as_bytes()), place })
    }

    fn in_file(&self, text: &str) -> Option<BodyPlace> {
        let (start, len, file, offset) = self.block?;
        let at = text.as_ptr().addr().checked_sub(start)?;
        (at + text.len() <= len).then_some(BodyPlace::Input { file, offset: offset + at as u64 })
    }

    fn pack(&mut self, text: &str) -> Option<BodyPlace> {
        if self.packer.is_none() {
            self.packer = zstd::bulk::Compressor::new(LEVEL).ok();
        }
        let packed = self.packer.as_mut()?.compress(text.as_bytes()).ok()?;
        let offset = self.packed.len() as u64;
        self.packed.extend_from_slice(&packed);
        Some(BodyPlace::Packed { offset, len: u32::try_from(packed.len()).ok()? })
    }

    /// What was packed.
    pub fn into_packed(self) -> Packed {
        Packed(self.packed)
    }
}
