//! Leaves: the keys and values themselves.

use super::page::PAGE_HEADER;
use super::{Trouble, u32_at};

/// Bytes that describe an element: flags, where it is, length of its key and of its value.
const ELEMENT: usize = 16;

const BUCKET: u32 = 0x01;

/// A leaf page, with the pages that belong to it.
#[derive(Debug)]
pub struct Leaf {
    pub(super) page: u64,
    pub(super) bytes: Vec<u8>,
    pub(super) count: u16,
}

/// A key and its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'l> {
    /// The key.
    pub key: &'l [u8],
    /// The value; of a bucket where it is, or all of it.
    pub value: &'l [u8],
    /// Whether it is a bucket.
    pub is_bucket: bool,
}

impl Leaf {
    /// Its entries in their order. What cannot be read of it ends it.
    pub fn entries(&self) -> impl Iterator<Item = Result<Entry<'_>, Trouble>> {
        // Entries do not share bytes: many that claim the same would be a bomb.
        let mut left = self.bytes.len();
        let mut is_broken = false;
        (0..self.count).map_while(move |at| {
            if is_broken {
                return None;
            }
            let entry = self.entry(at.into());
            let taken = entry.map_or(0, |entry| entry.key.len() + entry.value.len() + ELEMENT);
            let entry = entry.filter(|_| taken <= left);
            left = left.saturating_sub(taken);
            is_broken = entry.is_none();
            Some(entry.ok_or_else(|| self.trouble(at)))
        })
    }

    fn entry(&self, at: usize) -> Option<Entry<'_>> {
        let element = PAGE_HEADER + at * ELEMENT;
        let head = self.bytes.get(element..element + ELEMENT)?;
        let [flags, place, key, value] = [0, 4, 8, 12].map(|field| u32_at(head, field));
        // Places count from the element itself.
        let start = element.checked_add(usize::try_from(place).ok()?)?;
        let middle = start.checked_add(usize::try_from(key).ok()?)?;
        let end = middle.checked_add(usize::try_from(value).ok()?)?;
        Some(Entry {
            key: self.bytes.get(start..middle)?,
            value: self.bytes.get(middle..end)?,
            is_bucket: flags & BUCKET != 0,
        })
    }

    fn trouble(&self, at: u16) -> Trouble {
        let left = self.count - at;
        let what = format!("is cut off or broken: {left} of its {} entries cannot be read", self.count);
        Trouble::Page { page: self.page, what }
    }
}
