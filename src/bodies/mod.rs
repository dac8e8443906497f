//! Where the text of bodies stays between the first and the second pass.
//!
//! A body that stands as it is in a file that can be read again stays there: a [`BodyRef`](crate::model::BodyRef) is its place.
//! Others (of compressed files, pipes, YAML) are packed one by one into one temporary file, so that each can
//! be read for itself, in whatever order objects ask for them.

mod keeper;
mod store;
mod temporary;

pub use keeper::{Keeper, Packed};
pub(crate) use store::read_at;
pub use store::{Bodies, Unreadable};
pub(crate) use temporary::Temporary;

#[cfg(test)]
mod tests;
