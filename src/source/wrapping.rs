//! What stands around records and names whose they are: an envelope, a line's prefix, a field of the record's own.

use super::batch::{Batch, Entered};
use super::record::Reader;
use crate::model::Symbol;
use serde::{Deserialize, Serialize};

/// Records, told apart as they are named: audit events by their API server, all by their cluster.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(super) struct Tally {
    pub(super) audit_events: u64,
    pub(super) all: u64,
}

/// Where a batch ended when a wrapping began.
struct Wrapping {
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

impl Reader<'_> {
    /// Reads what stands in one wrapping, which names an API server and a cluster, or neither (empty). What stands
    /// further in knows better.
    pub(super) fn within<T>(&mut self, server: &str, cluster: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        let wrapping = self.batch.enter();
        let done = read(self);
        self.batch.leave(wrapping, server, cluster);
        done
    }
}

impl Batch {
    fn enter(&mut self) -> Wrapping {
        let facts = Lengths {
            stages: self.stages.len(),
            leases: self.leases.len(),
            events: self.events.len(),
            states: self.states.len(),
            sights: self.sights.len(),
        };
        Wrapping { counts: self.counts.enter(), facts }
    }

    fn leave(&mut self, wrapping: Wrapping, server: &str, cluster: &str) {
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

#[cfg(test)]
mod tests {
    use crate::input::{Framing, ReadOptions, cut_text};
    use crate::source::{Keep, PathHint, parse_block};

    #[test]
    fn a_bad_record_takes_no_time_from_the_others() {
        let good = r#"{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a","stage":"ResponseComplete","requestURI":"/api/v1/pods","verb":"list","user":{"username":"a"},"requestReceivedTimestamp":"2026-03-01T10:00:02.000000Z","stageTimestamp":"2026-03-01T10:00:02.010000Z"}"#;
        let bad = r#"{"auditID":"b","stage":"ResponseComplete","requestURI":1,"verb":2,"level":"Metadata"}"#;
        let span = |text: &str| {
            let options = ReadOptions::default();
            let blocks = cut_text(Framing::Lines, text.as_bytes(), text.len(), &options);
            parse_block(&blocks[0], Keep::default(), &PathHint::default()).counts.span
        };
        assert!(span(good).is_some());
        assert_eq!(span(&format!("{good}\n{bad}\n")), span(good));
    }
}
