//! Who asked, beyond the name, and the audit annotations.

use super::pages::{Lists, RowGroup, text};
use super::restore::Restoring;
use crate::archive::rows::IDENTITIES;
use crate::model::{NamedTexts, Symbol};
use parquet::data_type::ByteArray;
use parquet::errors::Result;

impl Restoring {
    /// Of each row what is told of the user, of whom it impersonates, and the annotations. Archives of before tell none.
    pub(super) fn callers(&mut self, rows: &RowGroup<'_>) -> Result<[Vec<Symbol>; 3]> {
        if !rows.has(IDENTITIES[0][0]) {
            return Ok([(); 3].map(|()| vec![Symbol::EMPTY; rows.rows()]));
        }
        let [own, impersonated] = IDENTITIES;
        Ok([self.identities(rows, own)?, self.identities(rows, impersonated)?, self.annotations(rows)?])
    }

    fn identities(&mut self, rows: &RowGroup<'_>, columns: [&str; 3]) -> Result<Vec<Symbol>> {
        let [uid, groups, extra] = columns;
        let (uids, groups) = (rows.texts(uid)?, rows.text_lists(groups, "")?);
        let extra = Pairs::of(rows, extra)?;
        let mut all = Vec::with_capacity(rows.rows());
        for (row, uid) in uids.iter().enumerate() {
            let mut made = NamedTexts::default();
            made.add("uid", text(uid)?);
            groups.of(row).iter().try_for_each(|group| text(group).map(|group| made.add("groups", group)))?;
            extra.each(row, |key, value| made.add(&format!("extra.{key}"), value))?;
            all.push(self.strings.intern(made.as_str()));
        }
        Ok(all)
    }

    fn annotations(&mut self, rows: &RowGroup<'_>) -> Result<Vec<Symbol>> {
        let annotations = Pairs::of(rows, "annotations")?;
        let mut all = Vec::with_capacity(rows.rows());
        for row in 0..rows.rows() {
            let mut made = NamedTexts::default();
            annotations.each(row, |key, value| made.add(key, value))?;
            all.push(self.strings.intern(made.as_str()));
        }
        Ok(all)
    }
}

/// A list of keys and values.
struct Pairs([Lists<ByteArray>; 2]);

impl Pairs {
    fn of(rows: &RowGroup<'_>, list: &str) -> Result<Self> {
        Ok(Self([rows.text_lists(list, "key")?, rows.text_lists(list, "value")?]))
    }

    fn each(&self, row: usize, mut each: impl FnMut(&str, &str)) -> Result<()> {
        let [keys, values] = &self.0;
        let mut pairs = keys.of(row).iter().zip(values.of(row));
        pairs.try_for_each(|(key, value)| {
            each(text(key)?, text(value)?);
            Ok(())
        })
    }
}
