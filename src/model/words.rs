//! The program's own words (rules, envelopes, levels), read back from where they were kept.

use serde::de::{Deserialize as _, Deserializer, Error as _};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

/// A word.
pub type Word = &'static str;

/// There are some dozens of them. More are none.
const MOST: usize = 4096;

/// A word that lives as long as the program, as those that stand in its code do; `None` if that would be too many.
pub fn word(text: &str) -> Option<&'static str> {
    static WORDS: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut words = WORDS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = words.get(text) {
        return Some(known);
    }
    if words.len() >= MOST {
        return None;
    }
    let new: &'static str = Box::leak(text.into());
    words.insert(new);
    Some(new)
}

/// Reads a word.
///
/// # Errors
/// It is none.
pub fn read_word<'de, D: Deserializer<'de>>(from: D) -> Result<&'static str, D::Error> {
    let text = String::deserialize(from)?;
    word(&text).ok_or_else(|| D::Error::custom("too many words"))
}

/// Reads counts by word.
///
/// # Errors
/// They are none.
pub fn read_counts<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<&'static str, u64>, D::Error> {
    let counts = BTreeMap::<String, u64>::deserialize(from)?;
    let known = counts.into_iter().map(|(text, n)| Some((word(&text)?, n)));
    known.collect::<Option<_>>().ok_or_else(|| D::Error::custom("too many words"))
}
