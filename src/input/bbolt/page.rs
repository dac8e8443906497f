//! Pages: their heads, and the two that say where everything is.

use super::{Bytes, Trouble, u16_at, u32_at, u64_at};

/// Bytes of the head of a page: number, flags, count of elements, count of further pages that belong to it.
pub(super) const PAGE_HEADER: usize = 16;

const BRANCH: u16 = 0x01;
const LEAF: u16 = 0x02;

const MAGIC: u32 = 0xed0c_daed;
const VERSION: u32 = 2;
/// Bytes of a meta page behind its head; the last eight are the checksum of the others.
const META: usize = 64;
/// The page sizes that bbolt itself tries when the first meta page is broken.
const PAGE_SIZES: std::ops::RangeInclusive<u32> = 10..=25;

/// What a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Branch,
    Leaf,
    Other,
}

/// The head of a page.
#[derive(Clone, Copy, Debug)]
pub(super) struct Head {
    pub(super) id: u64,
    pub(super) kind: Kind,
    pub(super) count: u16,
    /// Pages behind this one that belong to it.
    pub(super) overflow: u32,
}

impl Head {
    /// Reads the first bytes of a page.
    pub(super) fn of(page: &[u8]) -> Self {
        let kind = match u16_at(page, 8) {
            flags if flags & BRANCH != 0 => Kind::Branch,
            flags if flags & LEAF != 0 => Kind::Leaf,
            _ => Kind::Other,
        };
        Self { id: u64_at(page, 0), kind, count: u16_at(page, 10), overflow: u32_at(page, 12) }
    }
}

/// A meta page.
#[derive(Clone, Copy, Debug)]
pub(super) struct Meta {
    pub(super) page_size: u64,
    /// The page of the root bucket.
    pub(super) root: u64,
    pub(super) transaction: u64,
}

impl Meta {
    /// The valid meta page of the later transaction.
    pub(super) fn choose(bytes: &dyn Bytes) -> Result<Self, Trouble> {
        let first = Self::read(bytes, 0);
        let second = match first {
            Some(first) => Self::read(bytes, first.page_size),
            None => PAGE_SIZES
                .map(|shift| 1 << shift)
                .find_map(|size| Self::read(bytes, size).filter(|meta| meta.page_size == size)),
        };
        first.into_iter().chain(second).max_by_key(|meta| meta.transaction).ok_or(Trouble::NoMeta)
    }

    fn read(bytes: &dyn Bytes, offset: u64) -> Option<Self> {
        let mut page = [0; PAGE_HEADER + META];
        bytes.read_at(offset, &mut page).ok()?;
        let meta = &page[PAGE_HEADER..];
        let page_size = u32_at(meta, 8);
        let is_whole = u32_at(meta, 0) == MAGIC
            && u32_at(meta, 4) == VERSION
            && u64_at(meta, META - 8) == fnv1a(&meta[..META - 8]);
        let is_size = page_size.is_power_of_two() && (9..=25).contains(&page_size.trailing_zeros());
        (is_whole && is_size).then(|| Self {
            page_size: page_size.into(),
            root: u64_at(meta, 16),
            transaction: u64_at(meta, 48),
        })
    }
}

/// The 64-bit FNV-1a hash.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
