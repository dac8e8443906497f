//! What names were found to look like: the same few hundred fields come again in every object.

use std::cell::RefCell;

use rustc_hash::FxHashMap;

use super::names::Look;

/// So many names are remembered; behind them come keys that were made up for one object.
const MOST: usize = 4096;
/// In bytes; longer names are seldom fields, and looking at them need not be fast.
const LONGEST: usize = 64;

thread_local! {
    /// Of the built-in words only, which are the same for everybody. The names themselves are kept, not
    /// their hashes: nobody can name a field so that it passes for another one.
    static KNOWN: RefCell<FxHashMap<Box<str>, Look>> = RefCell::default();
}

/// What `look` says of the name, asked once where it is short.
pub(super) fn remembered(name: &str, look: impl Fn(&str) -> Look) -> Look {
    if name.len() > LONGEST {
        return look(name);
    }
    KNOWN.with_borrow_mut(|known| {
        if let Some(known) = known.get(name) {
            return *known;
        }
        let found = look(name);
        if known.len() < MOST {
            known.insert(name.into(), found);
        }
        found
    })
}
