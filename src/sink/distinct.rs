//! Attributes with each key once: readers disagree on what a second one means.

use crate::view::Attribute;
use rustc_hash::FxHashSet;

/// Up to this many attributes, looking back over the keys costs less than a set of them.
const FEW: usize = 64;

/// The attributes in their order without those whose key is in `taken` or stood before.
pub(super) fn distinct<'s, 'a>(
    taken: &'s [&'s str],
    attributes: &'s [Attribute<'a>],
) -> impl Iterator<Item = &'s Attribute<'a>> {
    let mut seen = FxHashSet::default();
    let mut marks = 0_u64;
    attributes.iter().enumerate().filter_map(move |(i, attribute)| {
        let key = &*attribute.key;
        let new = if attributes.len() > FEW {
            seen.insert(key)
        } else {
            let mark = mark(key);
            let may_be_known = marks & mark != 0;
            marks |= mark;
            !(may_be_known && attributes[..i].iter().any(|earlier| earlier.key == key))
        };
        (new && !taken.contains(&key)).then_some(attribute)
    })
}

/// One bit that equal keys share, and few others.
fn mark(key: &str) -> u64 {
    let bytes = key.as_bytes();
    let at = |at: usize| bytes.get(at).map_or(0, |&byte| u64::from(byte));
    let sum = at(bytes.len() / 2) * 7 + at(bytes.len().saturating_sub(2)) * 5 + bytes.len() as u64 * 11;
    1 << (sum % 61)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_a_key_stays() {
        for others in [0, FEW] {
            let mut attributes: Vec<_> =
                [("a", 1), ("b", 2), ("a", 3), ("t", 4)].map(|(k, v)| Attribute::int(k, v)).into();
            attributes.extend((0..others).map(|_| Attribute::int("b", 5)));
            let kept: Vec<_> = distinct(&["t"], &attributes).cloned().collect();
            assert_eq!(kept, [Attribute::int("a", 1), Attribute::int("b", 2)]);
        }
    }
}
