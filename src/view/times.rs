//! When an object's span begins and ends.

use crate::history::{Existence, Object, ObjectId};
use crate::model::Timestamp;
use crate::tree::ObjectTree;
use rustc_hash::FxHashMap;

/// The life of an object as far as the archive shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Life {
    pub(super) start: Timestamp,
    pub(super) end: Timestamp,
    /// Its creation, if it lies before the archive.
    pub(super) created_before: Option<Timestamp>,
    /// Nothing tells when it was: it stands where the archive begins.
    pub(super) is_unknown: bool,
}

/// Where what has no time stands in an archive that has none either. Jaeger takes 0 for "unknown".
pub(super) const NOWHERE: Timestamp = Timestamp::at(1_000);

/// The lives of all members. A placeholder lives as long as what hangs below it.
pub(super) fn lives(tree: &ObjectTree<'_>) -> FxHashMap<ObjectId, Life> {
    let mut lives: FxHashMap<_, Life> = FxHashMap::default();
    lives.reserve(tree.members.len());
    for &id in tree.members.iter().rev() {
        let object = tree.object(id);
        let life = own_life(object, tree).or_else(|| {
            let children = tree.forest.children[id.0 as usize].iter().filter_map(|child| lives.get(child));
            let (starts, ends) = (children.clone().map(|l| l.start), children.map(|l| l.end));
            Some(Life { start: starts.min()?, end: ends.max()?, created_before: None, is_unknown: false })
        });
        let life = life.unwrap_or_else(|| {
            let start = tree.index.range.map_or(NOWHERE, |(first, _)| first);
            Life { start, end: start, created_before: None, is_unknown: true }
        });
        lives.insert(id, life);
    }
    lives
}

fn own_life(object: &Object, tree: &ObjectTree<'_>) -> Option<Life> {
    let told = object.requests.iter().map(|a| &tree.index.requests[a.request.0 as usize]);
    let answered = told.filter_map(crate::history::Request::end).max();
    let last = [object.last, object.deleted, answered].into_iter().flatten().max();
    let began = [object.created, object.first].into_iter().flatten().min()?;
    let range = tree.index.range;
    let archive_start = range.map_or(began, |(first, _)| first);
    // In the second in which the archive begins a creation time cut to seconds proves nothing.
    let is_before = object.created.is_some_and(|created| created.plus_seconds(1) <= archive_start);
    let start = began.max(archive_start);
    let still_there = object.in_snapshot && object.existence == Existence::Seen;
    let archive_end = range.map(|(_, last)| last).filter(|_| still_there);
    let end = [last, archive_end].into_iter().flatten().max().unwrap_or(start).max(start);
    let created_before = object.created.filter(|_| is_before);
    Some(Life { start, end, created_before, is_unknown: false })
}
