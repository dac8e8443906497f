//! Interned strings: every text that outlives the record it came from is kept once.

use hashbrown::HashTable;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A handle to a string of one [`Strings`]. Handles are numbered in the order of first use, so they
/// must never decide an order that reaches an output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Symbol(pub u32);

impl Symbol {
    /// The empty string; also what an absent optional text is.
    pub const EMPTY: Self = Self(0);

    /// Whether this is the empty string.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// An append-only set of strings in one arena. Costs the bytes plus about 17 per distinct string.
pub struct Strings {
    bytes: String,
    /// End in `bytes` of each string.
    ends: Vec<usize>,
    /// Hash of each string: growing the table and moving strings from one set to another hashes nothing again.
    hashes: Vec<u32>,
    table: HashTable<u32>,
}

impl Default for Strings {
    fn default() -> Self {
        let mut strings =
            Self { bytes: String::new(), ends: Vec::new(), hashes: Vec::new(), table: HashTable::new() };
        strings.intern("");
        strings
    }
}

impl Strings {
    /// The handle of `text`, added if it is new.
    pub fn intern(&mut self, text: &str) -> Symbol {
        // Most optional fields are absent most of the time.
        if text.is_empty() && !self.ends.is_empty() {
            return Symbol::EMPTY;
        }
        self.intern_hashed(text, hash_of(text))
    }

    /// Adds all strings of another set; the result holds the new handle of each old one.
    pub fn absorb(&mut self, other: &Self) -> Vec<Symbol> {
        other.hashes.iter().zip(other.iter()).map(|(&hash, text)| self.intern_hashed(text, hash)).collect()
    }

    fn intern_hashed(&mut self, text: &str, hash: u32) -> Symbol {
        let Self { bytes, ends, hashes, table } = self;
        let is_same = |&i: &u32| hashes[i as usize] == hash && text_at(bytes, ends, i) == text;
        let entry = table.entry(spread(hash), is_same, |&i| spread(hashes[i as usize]));
        let next = u32::try_from(ends.len()).expect("fewer than four billion distinct strings");
        let index = *entry.or_insert(next).get();
        if index == next {
            bytes.push_str(text);
            ends.push(bytes.len());
            hashes.push(hash);
        }
        Symbol(index)
    }

    /// The handle of `text`, if it is in the set.
    pub fn find(&self, text: &str) -> Option<Symbol> {
        let Self { bytes, ends, table, .. } = self;
        table.find(spread(hash_of(text)), |&i| text_at(bytes, ends, i) == text).map(|&i| Symbol(i))
    }

    /// Gives back memory that it would only need to grow.
    pub fn shrink_to_fit(&mut self) {
        self.bytes.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.hashes.shrink_to_fit();
    }

    /// The text behind a handle.
    pub fn get(&self, symbol: Symbol) -> &str {
        text_at(&self.bytes, &self.ends, symbol.0)
    }

    /// How many distinct strings there are (the empty one included).
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Never: the empty string is always there.
    pub fn is_empty(&self) -> bool {
        false
    }

    /// All strings in the order of their handles.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.ends.len()).map(|i| text_at(&self.bytes, &self.ends, i as u32))
    }
}

/// All strings in the order of their handles: read back, they have the same.
impl Serialize for Strings {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.iter().collect::<Vec<_>>())
    }
}

impl<'de> Deserialize<'de> for Strings {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let texts = Vec::<&str>::deserialize(from)?;
        let mut strings = Self::default();
        for (nth, text) in texts.iter().enumerate() {
            if strings.intern(text).0 as usize != nth {
                return Err(serde::de::Error::custom("a string stands there twice"));
            }
        }
        Ok(strings)
    }
}

fn hash_of(text: &str) -> u32 {
    xxhash_rust::xxh3::xxh3_64(text.as_bytes()) as u32
}

/// The table looks at the lowest and at the highest bits.
const fn spread(hash: u32) -> u64 {
    (hash as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

fn text_at<'a>(bytes: &'a str, ends: &[usize], i: u32) -> &'a str {
    let i = i as usize;
    let start = if i == 0 { 0 } else { ends[i - 1] };
    &bytes[start..ends[i]]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_text_has_one_handle() {
        let mut s = Strings::default();
        let (a, b, a2) = (s.intern("pods"), s.intern("nodes"), s.intern("pods"));
        assert_eq!(a, a2);
        assert_ne!(a, b);
        assert_eq!((s.get(a), s.get(b), s.get(Symbol::EMPTY)), ("pods", "nodes", ""));
        assert_eq!(s.intern(""), Symbol::EMPTY);
    }
}
