//! What stands around records and names whose they are: an envelope, a line's prefix, a field of the record's own.

use super::batch::{Batch, Entered};
use crate::model::Symbol;

/// Where a batch ended when a wrapping began.
pub(super) struct Wrapping {
    counts: Entered,
    facts: Lengths,
}

/// How many facts of each kind there were.
#[derive(Clone, Copy)]
struct Lengths {
    stages: usize,
    leases: usize,
    events: usize,
    states: usize,
    sights: usize,
}

impl Batch {
    /// Begins to read what stands in one wrapping; [`Self::leave`] ends it.
    pub(super) fn enter(&mut self) -> Wrapping {
        let facts = Lengths {
            stages: self.stages.len(),
            leases: self.leases.len(),
            events: self.events.len(),
            states: self.states.len(),
            sights: self.sights.len(),
        };
        Wrapping { counts: self.counts.enter(), facts }
    }

    /// Says of what was read since then which API server and which cluster the wrapping names, empty where it
    /// names none. What stands further in knows better.
    pub(super) fn leave(&mut self, wrapping: Wrapping, server: &str, cluster: &str) {
        let Wrapping { counts, facts } = wrapping;
        self.counts.leave(counts, server, cluster);
        if !cluster.is_empty() {
            let cluster = self.strings.intern(cluster);
            self.name_since(facts, cluster);
        }
    }

    fn name_since(&mut self, since: Lengths, cluster: Symbol) {
        let stages = self.stages[since.stages..].iter_mut().map(|stage| &mut stage.cluster);
        let leases = self.leases[since.leases..].iter_mut().map(|lease| &mut lease.stage.cluster);
        let events = self.events[since.events..].iter_mut().map(|event| &mut event.cluster);
        let states = self.states[since.states..].iter_mut().map(|state| &mut state.cluster);
        let sights = self.sights[since.sights..].iter_mut().map(|sight| &mut sight.cluster);
        let all = stages.chain(leases).chain(events).chain(states).chain(sights);
        all.filter(|named| named.is_empty()).for_each(|named| *named = cluster);
    }
}
