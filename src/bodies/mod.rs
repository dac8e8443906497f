//! Where the text of bodies stays between the first and the second pass.
//!
//! A body that stands as it is in a file that can be read again stays there: a [`BodyRef`](crate::model::BodyRef) is its place.
//! Others (of compressed files, pipes, YAML) are packed one by one into one temporary file, so that each can
//! be read for itself, in whatever order objects ask for them.

mod keeper;
mod store;

pub use keeper::{Keeper, Packed};
pub use store::{Bodies, Unreadable};

use xxhash_rust::xxh3::xxh3_64;

/// So much of either end of a body is looked at to tell whether it is still what it was.
const END: usize = 128;

/// Tells a body from what stands in its place when somebody has written to the file meanwhile: then everything is
/// elsewhere, or gone. Not that every byte is as it was, which would cost as much as reading them once more.
fn fingerprint(body: &[u8]) -> u64 {
    let (first, last) = (body.first_chunk::<END>(), body.last_chunk::<END>());
    match (first, last) {
        (Some(first), Some(last)) => xxh3_64(&[*first, *last].concat()),
        _ => xxh3_64(body),
    }
}

#[cfg(test)]
mod tests;
