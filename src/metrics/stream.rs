//! Requests counted as they are read: kept are the totals, and of each request no more than what tells a copy of it.

use super::collect::{Collector, Family};
use super::tags::{Tag, Words};
use crate::history::{Builder, Naming, Noise, Packer, Window, cluster_of_unnamed, is_late};
use crate::model::{AuditId, Relabel as _, StageFact, StageKind, Strings, Symbol, Timestamp};
use crate::source::Batch;
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::RefCell;
use std::collections::BTreeSet;
use xxhash_rust::xxh3::{Xxh3, xxh3_64};

/// Counts while blocks are read.
pub struct Stream<'c> {
    collector: Collector<'c>,
    families: Vec<Family>,
    /// The instants between which a request must have begun.
    window: (Option<Timestamp>, Option<Timestamp>),
    /// The lines that were counted.
    seen: FxHashSet<u128>,
    /// The audit ids of what was counted.
    done: FxHashSet<u64>,
    /// Earlier stages of requests that were not answered yet, by their audit ids.
    open: FxHashMap<u64, Vec<Loose>>,
    /// What can only be understood beside other lines.
    late: Vec<(u64, Loose)>,
    /// The clusters that records name.
    clusters: BTreeSet<String>,
}

/// A line with the texts behind its symbols.
struct Loose {
    strings: Strings,
    fact: StageFact,
}

/// What stands for the cluster until all has been read: no cluster is called so.
const CLUSTER: &str = "\0";

impl<'c> Stream<'c> {
    /// For what a collector is to count, of requests that began between these instants.
    pub fn new(collector: Collector<'c>, window: (Option<Timestamp>, Option<Timestamp>)) -> Self {
        let families = collector.families();
        Self {
            collector,
            families,
            window,
            seen: FxHashSet::default(),
            done: FxHashSet::default(),
            open: FxHashMap::default(),
            late: Vec::new(),
            clusters: BTreeSet::new(),
        }
    }

    /// Counts what a block holds.
    pub fn absorb(&mut self, mut batch: Batch) {
        let leases = std::mem::take(&mut batch.leases).into_iter().map(|lease| lease.stage);
        let stages = std::mem::take(&mut batch.stages);
        for fact in stages.into_iter().chain(leases) {
            let id = id(&batch.strings, &fact);
            let cluster = batch.strings.get(fact.cluster);
            if !cluster.is_empty() && !self.clusters.contains(cluster) {
                self.clusters.insert(cluster.to_owned());
            }
            if is_late(&fact) {
                self.late.push((id, Loose::of(&batch.strings, fact)));
            } else if fact.stage != StageKind::ResponseComplete {
                if !self.done.contains(&id) {
                    self.open.entry(id).or_default().push(Loose::of(&batch.strings, fact));
                }
            } else if self.seen.insert(fingerprint(&batch.strings, &fact)) {
                self.done.insert(id);
                self.open.remove(&id);
                self.count(&batch.strings, fact);
            }
        }
    }

    fn count(&mut self, strings: &Strings, fact: StageFact) {
        let request = Packer::default().request(fact);
        let (since, until) = self.window;
        let is_outside =
            |time| since.is_some_and(|since| time < since) || until.is_some_and(|until| time > until);
        if !request.start().is_some_and(is_outside) {
            let words = Words { strings, cluster: CLUSTER };
            self.collector.observe(&mut self.families, words, &request);
        }
    }

    /// The metrics, when all has been read: of `cluster`; without a name, of the clusters that the records name
    /// ([`Builder::fold`] says how). `window` is that of the stream.
    pub fn finish(mut self, cluster: Option<&str>, window: Window) -> Vec<Family> {
        let naming = Naming::new(self.clusters.iter().map(String::as_str));
        let unnamed = cluster_of_unnamed(cluster, naming.names().into_iter());
        let name = |said: &str| match said {
            "" | CLUSTER => unnamed.to_owned(),
            _ if cluster.is_some() => unnamed.to_owned(),
            said => naming.name(said).to_owned(),
        };
        self.families.iter_mut().for_each(|family| name_clusters(family, name));
        // What was counted needs no other line, and other lines of it tell nothing new.
        let late = self.late.into_iter().filter(|(id, _)| !self.done.contains(id)).map(|(_, loose)| loose);
        let mut rest = Builder::default();
        for Loose { mut strings, mut fact } in self.open.into_values().flatten().chain(late) {
            let named = name(strings.get(fact.cluster));
            fact.cluster = strings.intern(&named);
            rest.absorb(Batch { strings, stages: vec![fact], ..Batch::default() });
        }
        self.collector.add(&mut self.families, &rest.finish(cluster, window, Noise::Kept));
        self.families
    }
}

/// Gives the clusters of a family their names.
fn name_clusters(family: &mut Family, name: impl Fn(&str) -> String) {
    let Some(at) = family.labels.iter().position(|label| *label == Tag::Cluster.name()) else { return };
    for (mut labels, series) in std::mem::take(&mut family.series) {
        labels[at] = name(&labels[at]);
        let known = family.series.entry(labels).or_default();
        for (end, total) in series {
            known.entry(end).or_default().add(&total);
        }
    }
}

impl Loose {
    fn of(from: &Strings, mut fact: StageFact) -> Self {
        let own = RefCell::new(Strings::default());
        fact.relabel(&|symbol: Symbol| own.borrow_mut().intern(from.get(symbol)));
        Self { strings: own.into_inner(), fact }
    }
}

fn id(strings: &Strings, fact: &StageFact) -> u64 {
    match fact.audit_id {
        AuditId::Uuid(bytes) => xxh3_64(&bytes),
        AuditId::Other(text) => xxh3_64(strings.get(text).as_bytes()),
    }
}

/// What tells a line from all that are no copies of it.
fn fingerprint(strings: &Strings, fact: &StageFact) -> u128 {
    let mut hash = Xxh3::new();
    let time = |time: Option<Timestamp>| time.map_or(i64::MIN, |time| time.nanos()).to_le_bytes();
    hash.update(&id(strings, fact).to_le_bytes());
    hash.update(&fact.content.to_le_bytes());
    hash.update(&time(fact.received));
    hash.update(&time(fact.stamp));
    hash.digest128()
}
