//! Spans for one request.

use crate::sink::{Parcel, Slice};
use std::sync::Arc;

/// The most that one request holds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    pub(super) spans: usize,
    /// Before compression.
    pub(super) bytes: usize,
}

impl Limits {
    /// Half of what gRPC servers take by default, and some two thousand spans of the usual size.
    pub(super) const USUAL: Self = Self { spans: 2_000, bytes: 2 << 20 };

    /// What is left of them after a request of this size was too large. Not arbitrarily little, since some
    /// endpoints say that they are exhausted when they mean that they are busy.
    pub(super) fn below(self, batch: &Batch) -> Self {
        Self {
            spans: self.spans.min((batch.spans / 2).max(16)),
            bytes: self.bytes.min((batch.bytes / 2).max(32 << 10)),
        }
    }
}

/// Spans in their order, of one trace or several.
#[derive(Clone, Default)]
pub(super) struct Batch {
    pub(super) slices: Vec<Slice>,
    pub(super) spans: usize,
    /// The most that the request has, before compression.
    bytes: usize,
}

impl Batch {
    pub(super) const fn is_empty(&self) -> bool {
        self.spans == 0
    }

    /// Whether so many more fit.
    pub(super) const fn has_room(&self, spans: usize, bytes: usize, limits: Limits) -> bool {
        self.spans + spans <= limits.spans && self.bytes + bytes <= limits.bytes
    }

    /// What a span of the parcel would add.
    pub(super) fn cost(&self, parcel: &Arc<Parcel>, span: usize) -> usize {
        parcel.cost(span, self.ends_before(parcel, span))
    }

    fn ends_before(&self, parcel: &Arc<Parcel>, span: usize) -> bool {
        self.slices.last().is_some_and(|last| Arc::ptr_eq(&last.parcel, parcel) && last.spans.end == span)
    }

    pub(super) fn add(&mut self, parcel: &Arc<Parcel>, span: usize) {
        self.bytes += self.cost(parcel, span);
        self.spans += 1;
        match self.slices.last_mut() {
            Some(last) if Arc::ptr_eq(&last.parcel, parcel) && last.spans.end == span => last.spans.end += 1,
            _ => self.slices.push(Slice { parcel: Arc::clone(parcel), spans: span..span + 1 }),
        }
    }

    /// The same spans in two batches, in their order. Of one span there is no half.
    pub(super) fn halves(&self) -> Option<[Self; 2]> {
        if self.spans < 2 {
            return None;
        }
        let mut halves = [Self::default(), Self::default()];
        let spans =
            self.slices.iter().flat_map(|slice| slice.spans.clone().map(|span| (&slice.parcel, span)));
        for (nth, (parcel, span)) in spans.enumerate() {
            halves[usize::from(nth >= self.spans / 2)].add(parcel, span);
        }
        Some(halves)
    }
}
