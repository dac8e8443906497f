//! The incarnations of a key in the order of their births: which of them something at a time was about.

use super::census::Census;
use super::object::{Existence, ObjectId};
use crate::model::{ObjectKey, Timestamp};
use std::cmp::Ordering;

/// All incarnations of a key that can have been there. A name may have thousands, and every request and Event without a
/// uid asks for one: they are sorted once, and each whose birth turns out to be another one is moved alone.
pub(super) struct Births(Vec<ObjectId>);

impl Births {
    pub(super) fn of(census: &Census<'_>, key: &ObjectKey) -> Self {
        let was = |id: &&ObjectId| census.objects[id.0 as usize].existence != Existence::Never;
        let mut all: Vec<_> = census.incarnations(key).iter().filter(was).copied().collect();
        all.sort_unstable_by(|one, other| order(census, *one, *other));
        Self(all)
    }

    /// The youngest incarnation that was born by then, and the one that was born next.
    pub(super) fn around(
        &self,
        census: &Census<'_>,
        time: Option<Timestamp>,
    ) -> (Option<ObjectId>, Option<ObjectId>) {
        let born = self.0.partition_point(|id| census.objects[id.0 as usize].start() <= time);
        (born.checked_sub(1).map(|at| self.0[at]), self.0.get(born).copied())
    }

    /// Adds an incarnation, or moves it to where its birth belongs by now.
    pub(super) fn place(&mut self, census: &Census<'_>, id: ObjectId) {
        self.0.retain(|known| *known != id);
        let at = self.0.partition_point(|known| order(census, *known, id) == Ordering::Less);
        self.0.insert(at, id);
    }
}

/// By birth, then by uid.
fn order(census: &Census<'_>, one: ObjectId, other: ObjectId) -> Ordering {
    let object = |id: ObjectId| &census.objects[id.0 as usize];
    let uid = |id: ObjectId| census.strings.get(object(id).uid.0);
    let by_birth = object(one).start().cmp(&object(other).start());
    by_birth.then_with(|| uid(one).cmp(uid(other))).then(one.cmp(&other))
}
