//! What a replay found, as rows of tables.

mod changes;
mod events;
mod objects;
mod requests;
mod versions;

pub(super) use requests::{IDENTITIES, Placed};

use super::ArchiveError;
use super::column::Rows;
use super::encode::{Closed, Format, Sheet, Sinks};
use super::tables::Table;
use crate::history::{Index, Object, ObjectId};
use crate::link::{Forest, Nesting};
use crate::model::{Fault, Symbol};
use crate::versions::{KeptBodies, Replayer};
use parquet::errors::ParquetError;
use rustc_hash::FxHashSet;

/// Where the rows come from.
#[derive(Clone, Copy)]
pub struct Found<'a> {
    /// Objects, requests, Events.
    pub index: &'a Index,
    /// What the rules said.
    pub nesting: &'a Nesting,
    /// The trees that they make.
    pub forest: &'a Forest,
    /// Replays the bodies.
    pub replayer: &'a Replayer<'a>,
    /// The objects that were asked for, if not all are.
    pub chosen: Option<&'a FxHashSet<ObjectId>>,
    /// Which bodies are kept.
    pub bodies: KeptBodies,
}

impl<'a> Found<'a> {
    fn text(&self, symbol: Symbol) -> &'a str {
        self.index.strings.get(symbol)
    }

    fn object(&self, id: ObjectId) -> &'a Object {
        &self.index.objects[id.0 as usize]
    }
}

/// A group whose rows are all there.
pub(super) struct Filled {
    /// For each table what its footer says of them.
    pub(super) closed: Vec<Closed>,
    /// The hashes of the bodies that are in it as they are.
    pub(super) shown: Vec<u64>,
    /// Bodies that could not be read.
    pub(super) faults: Vec<Fault>,
}

/// The rows of a group of trees.
pub(super) struct Group<'s> {
    sheets: Vec<Sheet<'s>>,
    pub(super) faults: Vec<Fault>,
    /// The hashes of the bodies that are in it as they are.
    shown: Vec<u64>,
    failed: Option<ParquetError>,
}

impl<'s> Group<'s> {
    pub(super) fn new(formats: &'s [Format], sinks: &'s mut [Sinks]) -> Self {
        let parts = Table::ALL.into_iter().zip(formats).zip(sinks);
        let sheets = parts.map(|((table, format), sinks)| Sheet::new(table, format, sinks)).collect();
        Self { sheets, faults: Vec::new(), shown: Vec::new(), failed: None }
    }

    fn rows(&mut self, table: Table) -> &mut Rows {
        let (rows, done) = self.sheets[table as usize].rows();
        // Told at the end: whoever has rows to add is no encoder.
        self.failed = self.failed.take().or(done.err());
        rows
    }

    /// What the footers say of them.
    pub(super) fn close(self) -> Result<Filled, ArchiveError> {
        if let Some(error) = self.failed {
            return Err(ArchiveError::Encoding(error));
        }
        let closed = self.sheets.into_iter().map(Sheet::close).collect::<Result<_, _>>()?;
        Ok(Filled { closed, shown: self.shown, faults: self.faults })
    }
}
