//! Keeps the bodies of one block.

use crate::input::Block;
use crate::model::{BodyPlace, BodyRef, FileId};
use lz4_flex::block::{CompressTable, compress_into_with_table, get_maximum_output_size};
use xxhash_rust::xxh3::xxh3_64;

/// Keeps the bodies that the records of one block hold.
#[derive(Default)]
pub struct Keeper {
    /// The block's text, where a file holds it just so.
    block: Option<Place>,
    keeps_nothing: bool,
    packed: Vec<u8>,
    packer: Option<Packer>,
}

/// Text in memory that stands in a file as well.
struct Place {
    address: usize,
    len: usize,
    file: FileId,
    offset: u64,
}

/// What packing needs, used again for each body.
struct Packer {
    table: CompressTable,
    room: Vec<u8>,
}

/// The packed bodies of one block.
#[derive(Debug, Default)]
pub struct Packed(pub(super) Vec<u8>);

impl Keeper {
    /// A keeper for the bodies of a block.
    pub fn new(block: &Block) -> Self {
        let (address, len) = (block.bytes.as_ptr().addr(), block.bytes.len());
        let place = Place { address, len, file: block.file, offset: block.offset };
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
        Some(BodyRef::new(xxh3_64(text.as_bytes()), len, place))
    }

    fn in_file(&self, text: &str) -> Option<BodyPlace> {
        let Place { address, len, file, offset } = *self.block.as_ref()?;
        let at = text.as_ptr().addr().checked_sub(address)?;
        (at + text.len() <= len).then_some(BodyPlace::Input { file, offset: offset + at as u64 })
    }

    fn pack(&mut self, text: &str) -> Option<BodyPlace> {
        let new = || Packer { table: CompressTable::large(), room: Vec::new() };
        let packed = self.packer.get_or_insert_with(new).pack(text.as_bytes())?;
        let offset = self.packed.len() as u64;
        self.packed.extend_from_slice(packed);
        Some(BodyPlace::Packed { offset, len: u32::try_from(packed.len()).ok()? })
    }

    /// What was packed.
    pub fn into_packed(self) -> Packed {
        Packed(self.packed)
    }
}

impl Packer {
    /// LZ4, as bodies live for a moment only: 3.5 times as fast as the first level of zstd (measured on bodies of pods and
    /// nodes, each by itself) for a third more space.
    fn pack(&mut self, text: &[u8]) -> Option<&[u8]> {
        let most = get_maximum_output_size(text.len());
        if self.room.len() < most {
            self.room.resize(most, 0);
        }
        let len = compress_into_with_table(text, &mut self.room[..most], &mut self.table).ok()?;
        self.room.get(..len)
    }
}
