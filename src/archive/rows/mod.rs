//! What a replay found, as rows of tables.

mod changes;
mod events;
mod objects;
mod requests;
mod versions;

pub(super) use requests::Placed;

use super::column::Rows;
use super::tables::Table;
use crate::history::{Index, Object, ObjectId};
use crate::link::{Forest, Nesting};
use crate::model::{Fault, Symbol};
use crate::versions::{KeptBodies, Replayer};
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

/// The rows of a group of trees.
pub(super) struct Group {
    pub(super) tables: [Rows; Table::ALL.len()],
    pub(super) faults: Vec<Fault>,
}

impl Group {
    pub(super) fn new() -> Self {
        Self { tables: Table::ALL.map(|table| Rows::new(table.columns())), faults: Vec::new() }
    }

    fn rows(&mut self, table: Table) -> &mut Rows {
        &mut self.tables[table as usize]
    }
}
