//! The books: records in equal what was made of them.

use crate::model::Fault;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How many faults are kept with their place and reason; the rest are only counted.
pub const FAULTS_KEPT: usize = 1000;

/// What became of every audit record, and of everything that was rejected whatever it was meant to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// Records read, see [`Ledger::reject`] for the rejected ones.
    pub records: u64,
    /// Records that became a request: its latest stage.
    pub requests: u64,
    /// Earlier stages of a request, folded into it.
    pub folded: u64,
    /// Further copies of a record.
    pub duplicates: u64,
    /// Records left out on purpose, by the name of the rule.
    pub filtered: BTreeMap<String, u64>,
    /// Records that could not be used.
    pub rejected: u64,
    /// Records that were used after a repair (invalid UTF-8, unpaired surrogates); they are among the others.
    pub repaired: u64,
    /// The first [`FAULTS_KEPT`] of the rejected ones, in the order of the inputs.
    pub faults: Vec<Fault>,
}

impl Ledger {
    /// Books a record that could not be used: it counts as read and as rejected. A stream that breaks
    /// off counts as one record, the one that could not be read.
    pub fn reject(&mut self, fault: Fault) {
        self.records += 1;
        self.rejected += 1;
        if self.faults.len() < FAULTS_KEPT {
            self.faults.push(fault);
        }
    }

    /// Books `records` that were read, and left out by `rule`. They must have been counted as read.
    pub fn filter(&mut self, rule: &str, records: u64) {
        match self.filtered.get_mut(rule) {
            Some(count) => *count += records,
            None => drop(self.filtered.insert(rule.to_owned(), records)),
        }
    }

    /// The records that some column of the ledger explains.
    pub fn accounted(&self) -> u64 {
        self.requests + self.folded + self.duplicates + self.filtered.values().sum::<u64>() + self.rejected
    }

    /// Whether every record read is explained, once. Where it is not, the program is at fault.
    pub fn closes(&self) -> bool {
        self.records == self.accounted()
    }
}

/// The books of Event records (dumps, lists, watch lines and those in the audit log alike).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EventLedger {
    /// Records that told of an Event.
    pub records: u64,
    /// Distinct Events.
    pub entities: u64,
    /// Further records of an Event that was known already.
    pub merged: u64,
}

impl EventLedger {
    /// Whether `records = entities + merged`.
    pub const fn closes(&self) -> bool {
        self.records == self.entities + self.merged
    }
}

/// The books of the records that one source read of other programs' logs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogLedger {
    /// Records that were read.
    pub records: u64,
    /// Those that stand on an object.
    pub placed: u64,
    /// Those whose object nothing shows, or that could be about several.
    pub unplaced: u64,
    /// Further copies of a record.
    pub merged: u64,
}

impl LogLedger {
    /// Whether `records = placed + unplaced + merged`.
    pub const fn closes(&self) -> bool {
        self.records == self.placed + self.unplaced + self.merged
    }
}

/// The books of objects found in snapshots and lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ObjectLedger {
    /// Records that held an object.
    pub records: u64,
    /// Distinct objects among them.
    pub distinct: u64,
    /// Further records of an object that was known already.
    pub merged: u64,
}

impl ObjectLedger {
    /// Whether `records = distinct + merged`.
    pub const fn closes(&self) -> bool {
        self.records == self.distinct + self.merged
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Position;

    #[test]
    fn closes_only_when_every_record_is_explained() {
        let mut ledger = Ledger { records: 5, requests: 2, folded: 1, duplicates: 1, ..Ledger::default() };
        assert!(!ledger.closes());
        ledger.filter("leases", 1);
        assert!(ledger.closes());
        ledger.filter("leases", 1);
        assert!(!ledger.closes());
        assert_eq!(ledger.filtered["leases"], 2);
    }

    #[test]
    fn keeps_the_first_faults_and_counts_them_all() {
        let mut ledger = Ledger::default();
        for line in 1..=1500 {
            ledger.reject(Fault { position: Position { line, ..Position::default() }, reason: "bad".into() });
        }
        assert_eq!((ledger.records, ledger.rejected, ledger.faults.len()), (1500, 1500, 1000));
        assert_eq!(ledger.faults.last().map(|f| f.position.line), Some(1000));
        assert!(ledger.closes());
    }
}
