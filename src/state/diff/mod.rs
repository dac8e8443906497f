//! The difference between two versions of an object, straight from their JSON text.
//!
//! Most of a version equals the one before it, so both texts are walked side by side and equal values are
//! passed over as bytes; only what differs is looked into. What is found never depends on the spelling:
//! other white space, escapes or order of keys, and of duplicate keys the last one counts. Numbers are
//! compared as written (`1` is not `1.0`), and so are quantities and times.
//!
//! # Lists
//! * Declared as map or set: elements are told apart by their keys or values, whatever their position.
//! * Not declared, or atomic (`containerStatuses`): objects that all have a `name`, or else `type`, `key`,
//!   `uid`, a string that is there once, are told apart by it; scalars of a list that is not declared, each
//!   there once, by their value.
//! * All else, and where an identity is there twice: by position, after the elements that are equal at both
//!   ends if the lists differ in length.
//!
//! If elements that stayed are in another order, that is one change of the list, [`Op::Reorder`]
//! (`model`): where it is declared that the order means nothing it is verbose, but for the lists where it
//! means something all the same (see `class.rs`).
//!
//! # Classes
//! `metadata.managedFields` is never told. Verbose are: `metadata.resourceVersion`, `metadata.generation`,
//! `spec.renewTime` (leases), `lastHeartbeatTime` and `lastProbeTime` of conditions, and a field that is
//! absent on one side and `null` on the other.
//!
//! [`Op::Reorder`]: crate::model::Op::Reorder

mod class;
mod identity;
mod list;
mod members;
mod same;
mod scan;
#[cfg(test)]
mod tests;
mod text;
mod walk;

use super::schema::Type;
use crate::model::Change;
use crate::state::scan::is_compact;
use scan::Doc;
use serde::de::IgnoredAny;
use std::ops::Range;
use walk::{Walk, told};

/// Levels below which a value is one value, whatever it holds. API servers refuse to read so deep.
const MAX_DEPTH: usize = 128;

/// A text is not JSON.
///
/// Told where it was noticed: values that are equal byte by byte, and those in between that were passed
/// over, are not checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the {version} version is not JSON at byte {at}")]
pub struct BrokenBody {
    /// Which text.
    pub version: Version,
    /// Where in it, in bytes.
    pub at: usize,
}

impl BrokenBody {
    /// Of the text of a newer version that is not JSON.
    pub fn of(text: &str) -> Self {
        let place = |error: serde_json::Error| {
            let lines = text.split_inclusive('\n').take(error.line().saturating_sub(1));
            lines.map(str::len).sum::<usize>() + error.column().saturating_sub(1)
        };
        let read = serde_json::from_str::<IgnoredAny>(text);
        Self { version: Version::New, at: read.err().map_or(0, place) }
    }
}

/// One of two versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// The one before.
    Old,
    /// The one after.
    New,
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if *self == Self::Old { "old" } else { "new" })
    }
}

/// What differs between two versions of an object of type `schema`, in the order of the paths.
///
/// Where one version is missing, the other one is the only change. Values are on one line, and those that
/// hold `metadata` are without managedFields.
///
/// # Errors
/// If a text turns out not to be JSON.
pub fn diff(old: Option<&str>, new: Option<&str>, schema: Type<'_>) -> Result<Vec<Change>, BrokenBody> {
    let body = |text| Body { text, managed: None };
    Ok(diff_bodies(old.map(body), new.map(body), schema)?.changes)
}

/// What differs between two versions.
#[derive(Debug, Default)]
pub struct Difference {
    /// In the order of the paths.
    pub changes: Vec<Change>,
    /// Whether all else stands in the new version as in the old one, byte by byte but for white space and the order of
    /// members and of objects in lists; the managedFields aside that were known. If not, values are spelled in another way,
    /// or hidden behind others of the same key.
    pub is_all: bool,
}

/// The same of texts of which it may be known where their managedFields stand: they need not be looked for
/// again.
///
/// # Errors
/// If a text turns out not to be JSON.
pub fn diff_bodies(
    old: Option<Body<'_>>,
    new: Option<Body<'_>>,
    schema: Type<'_>,
) -> Result<Difference, BrokenBody> {
    let there = (old.is_some(), new.is_some());
    Walk::new(old.unwrap_or_default(), new.unwrap_or_default()).run(there, schema)
}

/// A version as it is told where it is a value of its own: on one line, without managedFields.
#[derive(Debug)]
pub struct Whole {
    /// JSON, if the version is.
    pub text: String,
    /// Whether it is what was written, but for managedFields that were known, if there are any.
    pub is_as_written: bool,
}

/// What is told of a version that is told as a whole. Where it is written as API servers do, it is left to the reader (the
/// redaction reads all of it) to find out whether it is JSON.
///
/// # Errors
/// If it turns out before that it is not.
pub fn whole(body: Body<'_>) -> Result<Whole, BrokenBody> {
    let doc = Doc::new(body, Version::New);
    let at = doc.root();
    let (text, end, is_as_written) = doc.unchecked(at)?;
    doc.finish(end)?;
    if is_compact(text.as_bytes()) {
        return Ok(Whole { text: text.into_owned(), is_as_written });
    }
    Ok(Whole { text: told(doc, at, text)?.into(), is_as_written: false })
}

/// The text of a version.
#[derive(Clone, Debug, Default)]
pub struct Body<'t> {
    /// JSON.
    pub text: &'t str,
    /// Where in it the value of `metadata.managedFields` stands, in bytes, if that is known.
    pub managed: Option<Range<usize>>,
}
