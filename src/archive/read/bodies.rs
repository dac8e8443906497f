//! The texts of bodies that facts leave to the table of versions.

use super::Reader;
use super::pages::text;
use crate::archive::ArchiveError;
use crate::archive::tables::Table;
use crate::bodies::{Keeper, Packed};
use crate::model::BodyRef;
use parquet::errors::Result;

/// The bodies of one archive, found by their content.
#[derive(Debug, Default)]
pub struct Shown(Vec<BodyRef>);

impl Reader {
    /// The groups of trees whose versions there are.
    pub fn groups_of_versions(&self) -> &[usize] {
        self.tables[Table::Versions as usize].groups()
    }

    /// The bodies of a group, packed.
    ///
    /// # Errors
    /// The archive is damaged.
    pub fn shown(&self, group: usize) -> Result<(Packed, Vec<BodyRef>), ArchiveError> {
        self.pack(group).map_err(|source| ArchiveError::Broken { path: self.path.clone(), source })
    }

    fn pack(&self, group: usize) -> Result<(Packed, Vec<BodyRef>)> {
        let rows = self.tables[Table::Versions as usize].group(group).transpose()?;
        let texts = rows.map_or(Ok(Vec::new()), |rows| rows.maybe_texts("body"))?;
        let mut keeper = Keeper::default();
        let keep = |body| Ok(keeper.keep(text(body)?));
        let bodies: Result<Vec<_>> = texts.iter().flatten().map(keep).collect();
        let bodies = bodies?.into_iter().flatten().collect();
        Ok((keeper.into_packed(), bodies))
    }
}

impl Shown {
    /// Takes in the bodies of a group, of which the first was packed behind so many bytes.
    pub fn add(&mut self, bodies: Vec<BodyRef>, base: u64) {
        self.0.extend(bodies.into_iter().map(|body| body.shared(base)));
    }

    /// All are there.
    pub fn close(&mut self) {
        self.0.sort_unstable();
        self.0.dedup_by_key(|body| body.content());
    }

    /// The body with the same content.
    pub fn find(&self, body: BodyRef) -> Option<BodyRef> {
        let key = |known: &BodyRef| (known.hash, known.len);
        let at = self.0.binary_search_by_key(&(body.hash, body.len), key).ok()?;
        self.0.get(at).copied()
    }
}
