//! Values that were found to hold nothing secret: most of an object is what it was a version before, and what
//! its siblings are.

use std::cell::RefCell;
use std::hash::{BuildHasher, RandomState};
use std::sync::LazyLock;

use rustc_hash::FxBuildHasher;
use xxhash_rust::xxh3::xxh3_128_with_seed;

/// So many values are remembered by each thread; a newer one takes the place of an older one.
const SLOTS: usize = 1 << 13;
/// In bytes. Looking at a shorter value costs no more than remembering it, and a longer one seldom comes again.
pub(super) const WORTH: std::ops::RangeInclusive<usize> = 64..=2048;

/// Another one in each process: nobody can write a value so that it passes for another one.
static SEED: LazyLock<u64> = LazyLock::new(|| RandomState::new().hash_one(0));

thread_local! {
    static KNOWN: RefCell<Vec<u128>> = RefCell::new(vec![0; SLOTS]);
}

/// A value at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Key(u128);

impl Key {
    /// Of a value; `place` stands for all else that decides what becomes of it.
    pub(super) fn of(place: u64, value: &str) -> Self {
        Self(xxh3_128_with_seed(value.as_bytes(), place ^ *SEED))
    }

    /// Of words that stand at no place.
    pub(super) fn of_prose(redactor: u64, text: &str) -> Self {
        // No fingerprint of a place is likely to be this number, and none can be made to be.
        Self::of(FxBuildHasher.hash_one(("prose", redactor)), text)
    }

    /// Of the key of an element that a set of fields names.
    pub(super) fn of_element(redactor: u64, quoted: &str) -> Self {
        Self::of(FxBuildHasher.hash_one(("element", redactor)), quoted)
    }

    /// Whether it was found clean.
    pub(super) fn is_clean(self) -> bool {
        KNOWN.with_borrow(|known| known[self.slot()] == self.0)
    }

    /// Remembers that it is clean.
    pub(super) fn set_clean(self) {
        KNOWN.with_borrow_mut(|known| known[self.slot()] = self.0);
    }

    const fn slot(self) -> usize {
        self.0 as usize % SLOTS
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_clean_here_is_not_so_elsewhere() {
        Key::of(1, "value").set_clean();
        assert!(Key::of(1, "value").is_clean());
        assert!(!Key::of(2, "value").is_clean());
        assert!(!Key::of(1, "other").is_clean());
    }
}
