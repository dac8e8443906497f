//! What the user may have meant.

use super::act::ObjectName;
use super::find::Wanted;
use super::kind::KindName;
use crate::history::{Existence, Index};
use crate::versions::Histories;

/// So many are named.
pub(super) const MOST: usize = 5;

/// Names further apart are other names.
const MOST_EDITS: usize = 2;

/// How far an object is from what was asked for, the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Distance {
    /// Edits of the name; one more than [`MOST_EDITS`] where it only begins the same.
    edits: usize,
    other_kind: bool,
    other_namespace: bool,
}

/// Objects with the same name elsewhere, or with a name like it.
pub(super) fn near(histories: &dyn Histories, index: &Index, wanted: &Wanted) -> Vec<String> {
    let (kind, place, name) = match wanted {
        Wanted::Named { kind, place, name } => (kind, place, name),
        Wanted::Of { object, .. } => return near(histories, index, object),
        Wanted::Uid(_) => return Vec::new(),
    };
    let kind = KindName::new(kind, histories.definitions().into_iter());
    let mut found: Vec<(Distance, ObjectName)> = Vec::new();
    let seen = index.objects.iter().filter(|object| object.existence == Existence::Seen);
    for object in seen {
        let text = |symbol| index.strings.get(symbol);
        let Some(edits) = edits(name, text(object.key.name)) else { continue };
        let distance = Distance {
            edits,
            other_kind: !kind.names(index, object),
            other_namespace: !place.holds(text(object.key.namespace)),
        };
        // Another name elsewhere is another thing.
        if edits == 0 || !distance.other_kind && (!distance.other_namespace || edits <= MOST_EDITS) {
            found.push((distance, ObjectName::of_key(index, &object.key)));
        }
    }
    found.sort();
    found.dedup();
    found.into_iter().take(MOST).map(|(_, name)| name.to_string()).collect()
}

/// The name that is nearest to a word, if any is alike.
pub fn nearest<'n>(wanted: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let alike = names.filter_map(|name| Some((edits(wanted, name)?, name)));
    alike.filter(|(edits, _)| *edits > 0).min().map(|(_, name)| name)
}

/// How many edits lead from one name to the other, `None` if they are not alike.
fn edits(wanted: &str, name: &str) -> Option<usize> {
    if wanted == name {
        return Some(0);
    }
    // Names of objects have no more.
    let is_short = wanted.len() <= 253 && name.len() <= 253;
    let close = wanted.len().abs_diff(name.len()) <= MOST_EDITS && is_short;
    let edits = close.then(|| strsim::osa_distance(wanted, name));
    // Short names are alike by chance: `web` and `job`.
    let most = MOST_EDITS.min(wanted.chars().count() / 3);
    let begins = || name.strip_prefix(wanted).is_some_and(|rest| rest.starts_with(['-', '.']));
    edits.filter(|edits| *edits <= most).or_else(|| begins().then_some(MOST_EDITS + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_alike_or_not() {
        let cases = [
            ("web", "web", Some(0)),
            ("web", "wep", Some(1)),
            ("web", "job", None),
            ("frontend", "fronetnd", Some(1)),
            ("web", "web-5ffb55bdc-t4xkj", Some(3)),
            ("web", "website", None),
        ];
        for (wanted, name, expected) in cases {
            assert_eq!(edits(wanted, name), expected, "{wanted} {name}");
        }
    }
}
