//! From the root of a tree to its leaves, from left to right.

use super::leaf::Leaf;
use super::page::{Head, Kind, Meta, PAGE_HEADER};
use super::{Bytes, Trouble, u64_at};

/// Bytes of an element of a branch: where its key is, how long that is, which page it leads to.
const ELEMENT: usize = 16;

/// Trees of real files are less than ten deep; each level holds the numbers of the pages below.
const DEEPEST: usize = 40;

/// One page with what belongs to it is read at once. etcd takes no request of more than a few megabytes.
const LARGEST: u64 = 64 << 20;

/// Walks a tree. No page is read twice.
pub struct Walk {
    bytes: Box<dyn Bytes>,
    page_size: u64,
    /// Pages of the file, the last perhaps not whole.
    pages: u64,
    /// A bit a page.
    seen: Vec<u64>,
    /// What is left to visit on each level.
    levels: Vec<std::vec::IntoIter<u64>>,
    /// A bucket that is small enough lies in its parent.
    inline: Option<Leaf>,
    visited: u64,
}

impl Walk {
    pub(super) fn new(bytes: Box<dyn Bytes>, meta: &Meta) -> Self {
        let page_size = meta.page_size;
        let pages = bytes.len().div_ceil(page_size);
        let seen = vec![0; usize::try_from(pages / 64 + 1).unwrap_or(0)];
        let levels = vec![vec![meta.root].into_iter()];
        Self { bytes, page_size, pages, seen, levels, inline: None, visited: 0 }
    }

    /// Forgets where it was and walks the bucket that this value of a leaf describes: root page and sequence,
    /// and, if there is no root page, the one page that it has.
    pub(super) fn enter(&mut self, bucket: &[u8]) {
        self.levels.clear();
        match u64_at(bucket, 0) {
            0 => {
                let bytes = bucket.get(PAGE_HEADER..).unwrap_or_default().to_vec();
                let head = Head::of(&bytes);
                let count = if head.kind == Kind::Leaf { head.count } else { 0 };
                self.inline = Some(Leaf { page: 0, count, bytes });
            }
            root => self.levels.push(vec![root].into_iter()),
        }
    }

    /// Bytes of the file that have been visited.
    pub fn visited(&self) -> u64 {
        self.visited
    }

    /// The next leaf, or what could not be read on the way to it.
    pub fn next_leaf(&mut self) -> Option<Result<Leaf, Trouble>> {
        if let Some(leaf) = self.inline.take() {
            return Some(Ok(leaf));
        }
        loop {
            let Some(page) = self.levels.last_mut()?.next() else {
                self.levels.pop();
                continue;
            };
            match self.visit(page) {
                Ok(Some(leaf)) => return Some(Ok(leaf)),
                Ok(None) => {}
                Err(trouble) => return Some(Err(trouble)),
            }
        }
    }

    /// Reads a page: a leaf, or a branch, whose pages are next.
    fn visit(&mut self, page: u64) -> Result<Option<Leaf>, Trouble> {
        let trouble = |what: &str| Trouble::Page { page, what: what.to_owned() };
        if page < 2 || page >= self.pages {
            return Err(trouble("lies outside of the file"));
        }
        let start = page * self.page_size;
        let mut head = [0; PAGE_HEADER];
        self.bytes.read_at(start, &mut head).map_err(|_| trouble("is cut off"))?;
        let head = Head::of(&head);
        if head.id != page {
            return Err(trouble("is not where the database says"));
        }
        // Before anything is noted: what claims so much takes no pages from others.
        let len = (u64::from(head.overflow) + 1).saturating_mul(self.page_size);
        if len > LARGEST.max(self.page_size) {
            return Err(trouble("claims more than 64 MiB"));
        }
        let last = page.saturating_add(head.overflow.into());
        if !self.mark(page, last.min(self.pages - 1)) {
            return Err(trouble("is used twice"));
        }
        let mut bytes = vec![0; usize::try_from(len.min(self.bytes.len() - start)).unwrap_or(0)];
        self.bytes.read_at(start, &mut bytes)?;
        self.visited += bytes.len() as u64;
        match head.kind {
            Kind::Leaf => Ok(Some(Leaf { page, bytes, count: head.count })),
            Kind::Branch if self.levels.len() > DEEPEST => Err(trouble("is too deep in its tree")),
            Kind::Branch => {
                let elements = bytes.get(PAGE_HEADER..).unwrap_or_default().chunks_exact(ELEMENT);
                let below: Vec<_> =
                    elements.take(head.count.into()).map(|element| u64_at(element, 8)).collect();
                let is_whole = below.len() == usize::from(head.count);
                self.levels.push(below.into_iter());
                if is_whole { Ok(None) } else { Err(trouble("is cut off: pages below it are missing")) }
            }
            Kind::Other => Err(trouble("is no node of a tree")),
        }
    }

    /// Notes that pages are used. False if one of them was before.
    fn mark(&mut self, first: u64, last: u64) -> bool {
        let place = |page: u64| (usize::try_from(page / 64).unwrap_or(usize::MAX), 1_u64 << (page % 64));
        let is_free = (first..=last).all(|page| {
            let (word, bit) = place(page);
            self.seen.get(word).is_some_and(|word| word & bit == 0)
        });
        // The first of them at least is not to be visited again.
        for page in first..=if is_free { last } else { first } {
            let (word, bit) = place(page);
            if let Some(word) = self.seen.get_mut(word) {
                *word |= bit;
            }
        }
        is_free
    }
}
