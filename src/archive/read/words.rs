//! Words of columns as what they stand for.

use crate::history::{Evidence, Existence};
use crate::model::{ChangeClass, Op, ResourceVersion, Timestamp};
use parquet::errors::{ParquetError, Result};

fn known<T>(word: &str, found: Option<T>) -> Result<T> {
    found.ok_or_else(|| ParquetError::General(format!("`{word}` is no word of this version of archives")))
}

pub(super) fn evidence(word: &str) -> Result<Evidence> {
    let all = [Evidence::Inferred, Evidence::Reported, Evidence::Exact];
    known(word, all.into_iter().find(|evidence| evidence.name() == word))
}

pub(super) fn existence(word: &str) -> Result<Existence> {
    let all = [Existence::Never, Existence::Referenced, Existence::Seen];
    known(word, all.into_iter().find(|existence| existence.name() == word))
}

pub(super) fn class(word: &str) -> Result<&'static str> {
    known(word, crate::model::word(word))
}

pub(super) fn patch(word: &str) -> Result<&'static str> {
    known(word, ["json", "merge", "strategic", "apply"].into_iter().find(|kind| *kind == word))
}

pub(super) fn op(word: &str) -> Result<Op> {
    let all = [Op::Reorder, Op::Remove, Op::Add, Op::Replace];
    known(word, all.into_iter().find(|op| op.name() == word))
}

pub(super) const fn change_class(is_verbose: bool) -> ChangeClass {
    if is_verbose { ChangeClass::Verbose } else { ChangeClass::Diff }
}

pub(super) fn version(number: Option<i64>) -> Option<ResourceVersion> {
    ResourceVersion::from_number(number?.cast_unsigned())
}

pub(super) fn time(nanos: Option<i64>) -> Option<Timestamp> {
    nanos.map(Timestamp::at)
}

/// A number of a row as an index.
pub(super) fn index(number: i64) -> Result<u32> {
    known("a number", u32::try_from(number).ok())
}
