//! Values that cannot be secrets, seen at a glance: most of what is in an object is a number, a time or a plain
//! word under a plain name. Whatever is not calm is looked at in full, and comes out as it would have anyway.

use super::key::is_placeholder;
use super::names::{Look, Names};
use super::place::VALUES;
use super::text::cannot_hold_a_secret;

/// Whether a field says nothing of its value.
pub(super) fn is_calm_field(field: &str, names: &Names) -> bool {
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
