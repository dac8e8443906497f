//! Sorting what is large and plenty: in place, by keys that are small.

use std::cmp::Ordering;

/// Sorts by `key`, which is cheap to keep and seldom the same twice, and where it is, by `rest`. Each item is moved
/// once or twice, and 16 to 24 bytes are kept for it meanwhile.
pub(super) fn sort_by_few_ties<T, K: Ord + Copy>(
    items: &mut [T],
    key: impl Fn(&T) -> K,
    rest: impl Fn(&T, &T) -> Ordering,
) {
    let mut order: Vec<(K, u32)> = (0..).zip(items.iter()).map(|(at, item)| (key(item), at)).collect();
    let full = |a: &(K, u32), b: &(K, u32)| {
        let ties = || rest(&items[a.1 as usize], &items[b.1 as usize]);
        // Of what is the same in everything the one that was first stays first.
        a.0.cmp(&b.0).then_with(ties).then(a.1.cmp(&b.1))
    };
    order.sort_unstable_by(full);
    arrange(items, &mut order, |(_, at)| at);
}

/// Puts items in the order of the places that they stand at, each in `0..items.len()` once.
pub(super) fn arrange<T, P>(items: &mut [T], order: &mut [P], place: impl Fn(&mut P) -> &mut u32) {
    for here in 0..items.len() {
        // What belongs here was moved on when its place was filled.
        let mut from = *place(&mut order[here]) as usize;
        while from < here {
            from = *place(&mut order[from]) as usize;
        }
        *place(&mut order[here]) = from as u32;
        items.swap(here, from);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_order_is_that_of_a_stable_sort(items in prop::collection::vec((0_u8..20, 0_u8..4, any::<u16>()), 0..200)) {
            let mut sorted = items.clone();
            sort_by_few_ties(&mut sorted, |item| item.0, |a, b| a.1.cmp(&b.1));
            let mut expected = items;
            expected.sort_by_key(|item| (item.0, item.1));
            prop_assert_eq!(sorted, expected);
        }
    }
}
