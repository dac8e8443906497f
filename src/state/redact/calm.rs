//! Values that cannot be secrets, seen at a glance: most of what is in an object is a number, a time or a plain
//! word under a plain name. Whatever is not calm is looked at in full, and comes out as it would have anyway.

use super::key::is_placeholder;
use super::names::{Look, Names};
use super::place::VALUES;
use super::text::cannot_hold_a_secret;
use std::cell::RefCell;

/// Names of at most this length are remembered, as their bytes.
const LONGEST: usize = 16;
/// So many of them by each thread; a newer one takes the place of an older one.
const SLOTS: usize = 512;

/// A name and whether it is calm. There is no name in it at first: the length is that of none.
#[derive(Clone, Copy)]
struct Known {
    bytes: [u8; LONGEST],
    len: u8,
    is_calm: bool,
}

const NOBODY: Known = Known { bytes: [0; LONGEST], len: u8::MAX, is_calm: false };

thread_local! {
    /// By the built-in words only, which are the same for everybody.
    static KNOWN: RefCell<[Known; SLOTS]> = const { RefCell::new([NOBODY; SLOTS]) };
}

/// Whether a field says nothing of its value.
pub(super) fn is_calm_field(field: &str, names: &Names) -> bool {
    if field.len() > LONGEST || !names.rules.is_empty() {
        return looks_calm(field, names);
    }
    let mut bytes = [0; LONGEST];
    bytes[..field.len()].copy_from_slice(field.as_bytes());
    let len = u8::try_from(field.len()).unwrap_or(u8::MAX);
    KNOWN.with_borrow_mut(|known| {
        let slot = &mut known[slot(bytes)];
        if (slot.bytes, slot.len) != (bytes, len) {
            *slot = Known { bytes, len, is_calm: looks_calm(field, names) };
        }
        slot.is_calm
    })
}

fn slot(bytes: [u8; LONGEST]) -> usize {
    let number = u128::from_le_bytes(bytes);
    // Any odd number with bits all over will do.
    let mixed = (number as u64 ^ (number >> 64) as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed >> 32) as usize % SLOTS
}

fn looks_calm(field: &str, names: &Names) -> bool {
    !VALUES.contains(&field) && field != "caBundle" && names.look(field) == Look::Plain
}

/// The same of a value as JSON that is no object and no list.
pub(super) fn is_calm_value(json: &str) -> bool {
    match json.as_bytes() {
        [b'"', .., b'"'] => {
            let text = &json[1..json.len() - 1];
            memchr::memchr(b'\\', text.as_bytes()).is_none()
                && !is_placeholder(text)
                && cannot_hold_a_secret(text)
        }
        [first, ..] => !matches!(first, b'{' | b'[' | b'"' | b' ' | b'\t' | b'\n' | b'\r'),
        [] => false,
    }
}
