//! On which tracks slices lie: readers want those of one track to nest or to lie apart.

use crate::view::{Span, SpanId, Trace};
use rustc_hash::FxHashMap;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// The tracks of a trace. Each object has one, and further ones where slices overlap.
pub(super) struct Lanes {
    /// The objects that tracks are named after, by their places among the spans. The first track has the number one.
    pub(super) tracks: Vec<usize>,
    /// The spans by their places, in the order in which their slices are to be written, with the numbers of their tracks.
    /// Of one track those that hold others stand before them.
    pub(super) slices: Vec<(usize, i64)>,
}

impl Lanes {
    pub(super) fn of(trace: &Trace<'_>) -> Self {
        let (owners, parents) = owners(trace);
        let mut groups: Vec<Vec<usize>> = vec![Vec::new(); trace.spans.len()];
        for (at, &owner) in owners.iter().enumerate() {
            groups[owner].push(at);
        }
        let (mut tracks, mut slices) = (Vec::new(), Vec::with_capacity(owners.len()));
        let mut threads = vec![0; owners.len()];
        for mut group in groups.into_iter().filter(|group| !group.is_empty()) {
            let owner = owners[group[0]];
            group.sort_by_key(|&at| (extent(&trace.spans[at]).0, Reverse(extent(&trace.spans[at]).1), at));
            let first = tracks.len();
            let mut stacks = Stacks::default();
            for at in group {
                let (start, end) = extent(&trace.spans[at]);
                stacks.pass(start);
                // What is a part of another lies on it, where that can be.
                let above = parents[at].map_or(0, |parent| threads[parent]);
                let near = usize::try_from(above).ok().and_then(|thread| thread.checked_sub(first + 1));
                let near = near.filter(|&near| stacks.takes(near, end));
                let lane = near.or_else(|| stacks.first(end)).unwrap_or_else(|| {
                    tracks.push(owner);
                    stacks.add()
                });
                stacks.push(lane, end);
                threads[at] = (first + lane + 1) as i64;
                slices.push((at, threads[at]));
            }
        }
        Self { tracks, slices }
    }
}

/// The tracks of an object while its slices come by their starts: of each those that last still, each within the one
/// before.
#[derive(Default)]
struct Stacks {
    ends: Vec<Vec<i64>>,
    /// What ends next, and where.
    due: BinaryHeap<Reverse<(i64, usize)>>,
    /// Until when a slice may last that each track takes, and above each two the larger of both: the first that takes a
    /// slice is found without asking all of them. The topmost stands at 1.
    rooms: Vec<i64>,
}

impl Stacks {
    /// Forgets what has ended by then.
    fn pass(&mut self, now: i64) {
        while let Some(&Reverse((end, lane))) = self.due.peek()
            && end <= now
        {
            self.due.pop();
            self.ends[lane].pop();
            self.settle(lane);
        }
    }

    fn takes(&self, lane: usize, end: i64) -> bool {
        self.ends.get(lane).is_some_and(|ends| ends.last().is_none_or(|last| end <= *last))
    }

    /// The first that takes a slice.
    fn first(&self, end: i64) -> Option<usize> {
        let leaves = self.rooms.len() / 2;
        let mut at = 1;
        if self.rooms.get(at).is_none_or(|room| *room < end) {
            return None;
        }
        while at < leaves {
            at = 2 * at + usize::from(self.rooms[2 * at] < end);
        }
        Some(at - leaves)
    }

    /// One more, which is empty.
    fn add(&mut self) -> usize {
        self.ends.push(Vec::new());
        if self.ends.len() > self.rooms.len() / 2 {
            // Those that are not there yet take nothing.
            self.rooms = vec![i64::MIN; 4 * self.ends.len().next_power_of_two()];
            (0..self.ends.len()).for_each(|lane| self.settle(lane));
        } else {
            self.settle(self.ends.len() - 1);
        }
        self.ends.len() - 1
    }

    fn push(&mut self, lane: usize, end: i64) {
        self.ends[lane].push(end);
        self.due.push(Reverse((end, lane)));
        self.settle(lane);
    }

    fn settle(&mut self, lane: usize) {
        let mut at = self.rooms.len() / 2 + lane;
        self.rooms[at] = self.ends[lane].last().copied().unwrap_or(i64::MAX);
        while at > 1 {
            at /= 2;
            self.rooms[at] = self.rooms[2 * at].max(self.rooms[2 * at + 1]);
        }
    }
}

/// Nanoseconds from and to which a slice lasts.
pub(super) fn extent(span: &Span<'_>) -> (i64, i64) {
    let start = span.start.nanos().max(0);
    (start, span.end.nanos().max(start))
}

/// For each span the place of the object that it lies on, itself if it is one or there is none above it; and the place
/// of its parent.
fn owners(trace: &Trace<'_>) -> (Vec<usize>, Vec<Option<usize>>) {
    let mut places: FxHashMap<SpanId, usize> = FxHashMap::default();
    let (mut owners, mut parents) = (Vec::new(), Vec::new());
    for (at, span) in trace.spans.iter().enumerate() {
        let parent = span.parent.and_then(|parent| places.get(&parent)).copied();
        let above = parent.map(|parent| owners[parent]).filter(|_| !span.is_object());
        owners.push(above.unwrap_or(at));
        parents.push(parent);
        places.insert(span.id, at);
    }
    (owners, parents)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Timestamp;
    use crate::sink::tests::{object_span, sample};
    use crate::view::SpanRole;
    use proptest::collection::vec;
    use proptest::prelude::*;

    /// An object, and spans on it: the parent of each, its start and its length.
    fn trace(object: (i64, i64), spans: &[(usize, i64, i64)]) -> Trace<'static> {
        let mut trace = Trace { spans: Vec::new(), ..sample() };
        let root = (0, object.0, object.1);
        for (nth, (parent, start, length)) in [root].iter().chain(spans).enumerate() {
            let (start, end) = (Timestamp::at(*start), Timestamp::at(start + length));
            let parent = (nth > 0).then(|| SpanId((parent % nth) as u64));
            let role = if nth == 0 { SpanRole::Object } else { SpanRole::Request };
            trace.spans.push(Span { id: SpanId(nth as u64), parent, role, start, end, ..object_span() });
        }
        trace
    }

    fn threads(trace: &Trace<'_>) -> Vec<i64> {
        let mut slices = Lanes::of(trace).slices;
        slices.sort_unstable();
        slices.into_iter().map(|(_, thread)| thread).collect()
    }

    #[test]
    fn only_what_overlaps_has_tracks_of_its_own() {
        // Two that overlap, a part of the second, and one behind them.
        let trace = trace((0, 9), &[(0, 0, 4), (0, 2, 4), (2, 3, 1), (0, 6, 1)]);
        assert_eq!(threads(&trace), [1, 1, 2, 2, 1]);
        assert_eq!(Lanes::of(&trace).tracks, [0, 0]);
    }

    /// So many that overlap, each on a track of its own: that must not take a look at all of them for each.
    #[test]
    fn many_tracks_are_no_matter() {
        let n = 40_000;
        let spans: Vec<_> = (1..=n).map(|at| (0, at, n)).collect();
        let lanes = Lanes::of(&trace((0, 3 * n), &spans));
        assert_eq!(lanes.tracks.len(), n as usize);
    }

    proptest! {
        #[test]
        fn the_first_track_that_takes_a_slice_is_found(spans in vec((0..30_i64, 0..9_i64), 0..60)) {
            let mut spans: Vec<_> = spans.into_iter().map(|(start, length)| (start, start + length)).collect();
            spans.sort_by_key(|&(start, end)| (start, Reverse(end)));
            let (mut stacks, mut twin) = (Stacks::default(), Vec::<Vec<i64>>::new());
            for (start, end) in spans {
                stacks.pass(start);
                twin.iter_mut().for_each(|ends| ends.retain(|end| *end > start));
                let first = twin.iter().position(|ends| ends.last().is_none_or(|last| end <= *last));
                prop_assert_eq!(stacks.first(end), first);
                let lane = first.unwrap_or_else(|| stacks.add());
                twin.resize(twin.len().max(lane + 1), Vec::new());
                prop_assert!(stacks.takes(lane, end));
                stacks.push(lane, end);
                twin[lane].push(end);
            }
        }

        #[test]
        fn slices_of_a_track_nest(object in (0..9_i64, 0..30_i64), spans in vec((0..9_usize, 0..30_i64, 0..9_i64), 0..30)) {
            let trace = trace(object, &spans);
            let Lanes { tracks, slices } = Lanes::of(&trace);
            prop_assert_eq!(slices.len(), trace.spans.len());
            for (nth, &(at, thread)) in slices.iter().enumerate() {
                prop_assert_eq!(tracks[thread as usize - 1], 0);
                let (start, end) = extent(&trace.spans[at]);
                for &(other, _) in slices[..nth].iter().filter(|(_, other)| *other == thread) {
                    let (from, to) = extent(&trace.spans[other]);
                    prop_assert!(from <= start && (to <= start || end <= to), "{at} on {other}");
                }
            }
        }
    }
}
