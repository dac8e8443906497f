//! Files with holes: the archive keeps only what is not zero, and where it stands.

use super::feed::Feed;
use super::tar_header::{BLOCK, number, pax_records};
use crate::input::budget::Budget;
use crate::input::decode::Layer;
use std::io;

/// More pieces than this are taken for damage.
const MOST: usize = 1 << 16;

/// Where the pieces of a file stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Map {
    /// Offset and length of each piece, in order.
    pub(super) pieces: Vec<(u64, u64)>,
    /// Bytes of the whole file.
    pub(super) size: u64,
}

impl Map {
    /// Adds the pieces that a block of GNU's old format tells of, `count` of them from `at` on.
    pub(super) fn add_old(&mut self, block: &[u8; BLOCK], at: usize, count: usize) -> Option<()> {
        for entry in block[at..at + 24 * count].chunks_exact(24).take_while(|entry| entry[0] != 0) {
            self.pieces.push((number(&entry[..12])?, number(&entry[12..])?));
        }
        (self.pieces.len() <= MOST).then_some(())
    }

    /// What the records of a pax header say of pieces (`GNU.sparse.…` 0.0 and 0.1) and size.
    pub(super) fn of_pax(records: &[u8]) -> Option<Self> {
        let mut map = Self::default();
        let (mut numbers, mut is_sparse) = (Vec::new(), false);
        for (key, value) in pax_records(records) {
            let value = std::str::from_utf8(value).unwrap_or_default();
            match key {
                b"GNU.sparse.size" | b"GNU.sparse.realsize" => {
                    is_sparse = true;
                    map.size = value.parse().ok()?;
                }
                b"GNU.sparse.offset" | b"GNU.sparse.numbytes" => numbers.push(value.parse().ok()?),
                b"GNU.sparse.map" => {
                    numbers = value.split(',').map(str::parse).collect::<Result<_, _>>().ok()?;
                }
                _ => {}
            }
        }
        map.pieces = numbers.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect();
        is_sparse.then_some(map)
    }

    /// Reads the pieces from the beginning of the data (`GNU.sparse.…` 1.0): lines of a number each, filled
    /// up to a block. `block` gives one after the other.
    pub(super) fn add_lines(&mut self, mut block: impl FnMut() -> Option<[u8; BLOCK]>) -> Option<()> {
        let (mut numbers, mut line, mut wanted) = (Vec::new(), Vec::new(), None);
        while wanted.is_none_or(|wanted| numbers.len() < wanted) {
            for byte in block()? {
                match byte {
                    b'\n' => {
                        let value: u64 = std::str::from_utf8(&line).ok()?.parse().ok()?;
                        line.clear();
                        match wanted {
                            None => {
                                let count = usize::try_from(value).ok().filter(|&count| count <= MOST)?;
                                wanted = Some(2 * count);
                            }
                            Some(wanted) if numbers.len() < wanted => numbers.push(value),
                            Some(_) => {}
                        }
                        if wanted.is_some_and(|wanted| numbers.len() == wanted) {
                            break;
                        }
                    }
                    _ if line.len() < 20 => line.push(byte),
                    _ => return None,
                }
            }
        }
        self.pieces = numbers.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect();
        Some(())
    }

    /// Whether the pieces follow one another within the file and are as long as the data.
    pub(super) fn is_sound(&self, data: u64) -> bool {
        let mut end = 0u64;
        let mut sum = 0u64;
        self.pieces.iter().all(|&(offset, len)| {
            let follows = offset >= end;
            end = offset.saturating_add(len);
            sum = sum.saturating_add(len);
            follows && end <= self.size
        }) && sum <= data
    }
}

/// The file with its holes.
pub(super) struct Sparse {
    data: Feed,
    map: Map,
    /// Pieces that are done with.
    piece: usize,
    at: u64,
    budget: Budget,
}

impl Sparse {
    /// The file whose pieces stand one after the other in `data`.
    pub(super) fn new(data: Box<dyn Layer>, map: Map, budget: Budget) -> Self {
        Self { data: Feed::new(Vec::new(), data), map, piece: 0, at: 0, budget }
    }
}

impl Layer for Sparse {
    fn fill(&mut self, out: &mut Vec<u8>) -> io::Result<()> {
        while out.len() < out.capacity() && self.at < self.map.size {
            let spare = (out.capacity() - out.len()) as u64;
            let (start, len) = self.map.pieces.get(self.piece).copied().unwrap_or((self.map.size, 0));
            if self.at < start {
                let zeros = (start - self.at).min(spare);
                self.budget.spend(zeros, self.data.on_disk()).map_err(|(_, error)| error)?;
                out.resize(out.len() + zeros as usize, 0);
                self.at += zeros;
            } else if self.at >= start + len {
                self.piece += 1;
            } else {
                let wanted = (start + len - self.at).min(spare) as usize;
                let before = out.len();
                let result = self.data.append(out, wanted);
                self.at += (out.len() - before) as u64;
                if result? == 0 {
                    return Err(io::Error::other("the archive ends inside of it"));
                }
            }
        }
        Ok(())
    }

    fn on_disk(&self) -> u64 {
        self.data.on_disk()
    }
}
