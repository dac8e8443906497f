//! How far a file may expand: a few kilobytes can stand for petabytes.

use super::ReadOptions;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// Up to here no ratio is too high: a short file may well be the same line over and over.
const FREE: u64 = 64 << 20;
/// Layers over one another: four compressions of a file, and what an archive does with its members.
const OF_A_FILE: usize = 5;
/// Those of a file, of the members of an archive, and of their members.
const LEVELS: usize = 3 * OF_A_FILE;

/// What the decompressors over one file may still yield. Each level (a layer of the file, of the members of
/// an archive in it …) has the whole of it for itself, which all members of the archive share.
#[derive(Clone, Debug)]
pub(super) struct Budget {
    max: u64,
    ratio: u64,
    /// Bytes on disk, 0 where unknown.
    size: u64,
    level: usize,
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    spent: [AtomicU64; LEVELS],
    exceeded: AtomicBool,
}

impl Budget {
    /// The budget of a file of `size` bytes, 0 where unknown.
    pub(super) fn new(options: &ReadOptions, size: u64) -> Self {
        Self { max: options.max_expansion, ratio: options.max_ratio, size, level: 0, shared: Arc::default() }
    }

    /// That of the next level.
    pub(super) fn above(&self) -> Self {
        Self { level: (self.level + 1).min(LEVELS - 1), ..self.clone() }
    }

    /// That of the members of an archive, or (2) of an archive in an archive.
    pub(super) fn of_members(&self, depth: usize) -> Self {
        Self { level: (OF_A_FILE * depth).min(LEVELS - 1), ..self.clone() }
    }

    /// Books `bytes` that were made of a file of which `on_disk` have been read.
    ///
    /// # Errors
    /// They are too many: how many of them are within the limit, and what to say.
    pub(super) fn spend(&self, bytes: u64, on_disk: u64) -> Result<(), (u64, io::Error)> {
        let limit = self.size.max(on_disk).saturating_mul(self.ratio).max(FREE).min(self.max);
        let before = self.shared.spent[self.level].fetch_add(bytes, Ordering::Relaxed);
        let left = limit.saturating_sub(before);
        if bytes <= left {
            return Ok(());
        }
        self.shared.exceeded.store(true, Ordering::Relaxed);
        let reason = format!("expands to more than {limit} bytes (--max-expansion sets another limit)");
        Err((left, io::Error::other(reason)))
    }

    /// Whether too many bytes were asked for: no more shall be read of this file.
    pub(super) fn is_exceeded(&self) -> bool {
        self.shared.exceeded.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_files_may_repeat_themselves_long_ones_less() {
        let options = ReadOptions { max_expansion: 1 << 30, max_ratio: 1000, ..ReadOptions::default() };
        let spend = |size, on_disk, bytes| Budget::new(&options, size).spend(bytes, on_disk).is_ok();
        assert!(spend(100, 0, FREE));
        assert!(!spend(100, 0, FREE + 1));
        assert!(spend(100_000, 0, 100_000_000));
        assert!(!spend(100_000, 0, 100_000_001));
        assert!(spend(0, 100_000, 100_000_000), "a pipe, by what was read");
        assert!(!spend(100 << 20, 0, (1 << 30) + 1));
    }

    #[test]
    fn levels_do_not_take_from_one_another() {
        let options = ReadOptions { max_expansion: 10, ..ReadOptions::default() };
        let below = Budget::new(&options, 0);
        let above = below.above();
        assert!(below.spend(10, 0).is_ok());
        assert!(above.spend(6, 0).is_ok());
        assert!(!above.is_exceeded());
        let (within, error) = above.clone().spend(5, 0).unwrap_err();
        assert_eq!(within, 4);
        assert!(error.to_string().starts_with("expands to more than 10 bytes"));
        assert!(below.is_exceeded());
    }
}
