//! Blocks of records that are put together from parts, or written anew.

use super::{Block, Rebuilt, RebuiltKind, Records};
use crate::model::Position;

/// A block under construction.
#[derive(Default)]
pub(super) struct Built {
    bytes: Vec<u8>,
    records: Vec<Rebuilt>,
}

impl Built {
    /// Adds what `write` appends, as a record that starts there; nothing where it appends nothing.
    pub(super) fn add(&mut self, at: Position, kind: RebuiltKind, write: impl FnOnce(&mut Vec<u8>)) {
        let start = self.bytes.len();
        write(&mut self.bytes);
        let range = start..self.bytes.len();
        if !range.is_empty() {
            self.records.push(Rebuilt { range, line: at.line, offset: at.offset, kind });
        }
    }

    /// The block, which starts there; none where there is no record.
    pub(super) fn into_block(self, start: Position) -> Option<Block> {
        let Self { bytes, records } = self;
        (!records.is_empty()).then(|| Block::new(start, bytes.into(), Records::Rebuilt(records)))
    }
}
