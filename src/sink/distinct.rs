//! Attributes with each key once: readers disagree on what a second one means.

use crate::view::Attribute;
use rustc_hash::FxHashSet;

/// Up to this many attributes, looking back over the keys costs less than a set of them.
const FEW: usize = 32;

/// The attributes in their order without those whose key is in `taken` or stood before.
pub(super) fn distinct<'s, 'a>(
    taken: &'s [&'s str],
    attributes: &'s [Attribute<'a>],
) -> impl Iterator<Item = &'s Attribute<'a>> {
    let mut seen = FxHashSet::default();
    attributes.iter().enumerate().filter_map(move |(i, attribute)| {
        let key = &*attribute.key;
        let new = if attributes.len() > FEW {
            seen.insert(key)
        } else {
            !attributes[..i].iter().any(|earlier| earlier.key == key)
        };
        (new && !taken.contains(&key)).then_some(attribute)
    })
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
