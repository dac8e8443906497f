//! An etcd database as blocks of records: the entries of its bucket `key`, which are the revisions that have
//! not been compacted, in their order.
//!
//! A tree is read to and fro, so what is not a plain file is written to a temporary one first, unless it is small.

use super::bbolt::{Bytes, Database, Leaf, Sought, Trouble, Walk};
use super::open::Text;
use super::{Block, Buffer, Piece, PieceKind, Piecework, ReadOptions, Records};
use crate::model::{Fault, FileId, Position};
use crate::spares::Spares;
use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

/// The bucket with the revisions.
const BUCKET: &[u8] = b"key";

/// What is no plain file and not larger than this is held in memory.
const SMALL: usize = 8 << 20;

/// So many pages that cannot be read are told one by one.
const FAULTS_TOLD: u64 = 100;

/// A database being read.
pub(super) struct Revisions {
    file: FileId,
    walk: Option<Walk>,
    block: usize,
    spares: Spares,
    /// What has been read and is not yet a block.
    bytes: Vec<u8>,
    pieces: Vec<Piece>,
    /// Where the next block starts: records handed on, and bytes of them.
    line: u64,
    offset: u64,
    ready: VecDeque<Piecework>,
    troubles: u64,
    /// Bytes on disk of which nobody has been told.
    left: u64,
    visited: u64,
}

impl Revisions {
    /// Opens the database that `text` begins with `head`; and whether it is a copy made by `etcdctl`.
    pub(super) fn open(
        file: FileId,
        path: Option<&Path>,
        text: &mut Text,
        head: Vec<u8>,
        options: &ReadOptions,
        spares: Spares,
    ) -> (Self, bool) {
        let mut revisions = Self {
            file,
            walk: None,
            block: options.block,
            spares,
            bytes: Vec::new(),
            pieces: Vec::new(),
            line: 0,
            offset: 0,
            ready: VecDeque::new(),
            troubles: 0,
            left: 0,
            visited: 0,
        };
        let is_saved = match revisions.start(path, text, head, options) {
            Ok(is_saved) => is_saved,
            Err(trouble) => {
                revisions.trouble(&trouble);
                true
            }
        };
        (revisions, is_saved)
    }

    fn start(
        &mut self,
        path: Option<&Path>,
        text: &mut Text,
        head: Vec<u8>,
        options: &ReadOptions,
    ) -> Result<bool, Trouble> {
        let bytes: Box<dyn Bytes> = if let Some(path) = path.filter(|_| text.can_be_read_again()) {
            Box::new(Sought::new(File::open(path)?)?)
        } else {
            spooled(text, head, options)?
        };
        self.left = if text.can_be_read_again() { bytes.len() } else { text.consumed() };
        if let Some(reason) = text.trouble() {
            self.fault(reason);
        }
        let database = Database::open(bytes)?;
        let is_saved = database.is_saved_copy();
        let (walk, troubles) = database.bucket(BUCKET)?;
        troubles.iter().for_each(|trouble| self.trouble(trouble));
        self.walk = Some(walk);
        Ok(is_saved)
    }

    /// The next block, or what cannot be read.
    pub(super) fn next(&mut self) -> Option<Piecework> {
        // A block is held back while more may come: the last one tells the rest of the bytes.
        while self.ready.len() < 2 {
            let Some(walk) = &mut self.walk else { break };
            match walk.next_leaf() {
                Some(Ok(leaf)) => self.leaf(&leaf),
                Some(Err(trouble)) => self.trouble(&trouble),
                None => self.end(),
            }
        }
        self.ready.pop_front()
    }

    fn leaf(&mut self, leaf: &Leaf) {
        for entry in leaf.entries() {
            match entry {
                Ok(entry) => {
                    let start = self.bytes.len();
                    // Keys are shorter than 32 KiB in any bbolt file.
                    self.bytes.extend((entry.key.len() as u32).to_le_bytes());
                    self.bytes.extend(entry.key);
                    self.bytes.extend(entry.value);
                    let line = self.line + self.pieces.len() as u64 + 1;
                    self.pieces.push(Piece { range: start..self.bytes.len(), line, kind: PieceKind::Whole });
                }
                Err(trouble) => self.trouble(&trouble),
            }
            if self.bytes.len() >= self.block {
                self.hand_on();
            }
        }
    }

    fn hand_on(&mut self) {
        if self.pieces.is_empty() {
            return;
        }
        let bytes = std::mem::replace(&mut self.bytes, self.spares.take());
        let pieces = std::mem::take(&mut self.pieces);
        let (count, len) = (pieces.len() as u64, bytes.len() as u64);
        let visited = self.walk.as_ref().map_or(self.visited, Walk::visited);
        let consumed = (visited - self.visited).min(self.left);
        (self.visited, self.left) = (visited, self.left - consumed);
        let start = Position { file: self.file, line: self.line + 1, offset: self.offset };
        let block = Block::new(start, Buffer::new(bytes, self.spares.clone()), Records::Etcd(pieces));
        self.ready.push_back(Piecework::Block(Block { consumed, ..block }));
        (self.line, self.offset) = (self.line + count, self.offset + len);
    }

    fn end(&mut self) {
        self.hand_on();
        self.walk = None;
        if let Some(Piecework::Block(block)) =
            self.ready.iter_mut().rfind(|piece| matches!(piece, Piecework::Block(_)))
        {
            block.consumed += std::mem::take(&mut self.left);
        } else if self.left > 0 {
            let bytes = std::mem::take(&mut self.left);
            self.ready.push_back(Piecework::Passed { file: self.file, bytes });
        }
        if let Some(more @ 1..) = self.troubles.checked_sub(FAULTS_TOLD) {
            self.fault(format!("{more} more pages of the database cannot be read"));
        }
    }

    fn trouble(&mut self, trouble: &Trouble) {
        self.troubles += 1;
        if self.troubles <= FAULTS_TOLD {
            self.fault(trouble.to_string());
        }
    }

    fn fault(&mut self, reason: String) {
        let line = self.line + self.pieces.len() as u64;
        let offset = self.offset + self.bytes.len() as u64;
        let position = Position { file: self.file, line, offset };
        self.ready.push_back(Piecework::Fault(Fault { position, reason }));
    }
}

/// All of a text that cannot be sought: in memory, or in a temporary file that has no name.
fn spooled(text: &mut Text, mut head: Vec<u8>, options: &ReadOptions) -> io::Result<Box<dyn Bytes>> {
    while !text.ended() && head.len() < SMALL {
        head.reserve(options.block);
        text.fill(&mut head);
    }
    if text.ended() {
        return Ok(Box::new(head));
    }
    let mut file = tempfile::tempfile()?;
    file.write_all(&head)?;
    while !text.ended() {
        head.clear();
        head.reserve(options.block);
        text.fill(&mut head);
        file.write_all(&head)?;
    }
    Ok(Box::new(Sought::new(file)?))
}
