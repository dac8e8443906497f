//! What recordings of watches missed.

use crate::model::{ResourceVersion, Strings, Symbol, Timestamp, relabel_fields};
use serde::{Deserialize, Serialize};

/// A stretch in which a recorded watch of a kind missed what happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct GapFact {
    /// As [`ObjectState::cluster`](crate::model::ObjectState::cluster).
    pub cluster: Symbol,
    /// API group.
    pub group: Symbol,
    /// Plural resource.
    pub resource: Symbol,
    /// When all was known last.
    pub since: Timestamp,
    /// When a list showed what was left; `since` itself where none did.
    pub until: Timestamp,
    /// The version that the watch had come to.
    pub from: Option<ResourceVersion>,
    /// The version of the list.
    pub to: Option<ResourceVersion>,
}
relabel_fields!(GapFact: cluster, group, resource);

impl GapFact {
    /// By cluster and kind, then by time.
    pub fn order<'s>(&self, strings: &'s Strings) -> impl Ord + use<'s> {
        let names = [self.cluster, self.group, self.resource].map(|symbol| strings.get(symbol));
        (names, self.since, self.until, self.from, self.to)
    }

    /// Whether no list ends it: nothing more was recorded.
    pub fn is_open(&self) -> bool {
        self.to.is_none() && self.since == self.until
    }

    /// Whether this is the same stretch, of which the end was recorded too.
    pub fn ends(&self, other: &Self) -> bool {
        let kind = |gap: &Self| (gap.cluster, gap.group, gap.resource);
        other.is_open()
            && !self.is_open()
            && kind(self) == kind(other)
            && (self.since..=self.until).contains(&other.since)
    }

    /// Whether something can have been missed between two versions.
    pub fn lies_between(&self, before: Option<ResourceVersion>, after: Option<ResourceVersion>) -> bool {
        let (Some(before), Some(after)) = (before, after) else { return false };
        match (self.from, self.to) {
            (from, Some(to)) => before < to && from.is_none_or(|from| from < after),
            (Some(from), None) => self.is_open() && from < after,
            (None, None) => false,
        }
    }
}
