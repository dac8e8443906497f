//! What the records of one block said.

use super::Survey;
use super::caller::Repeated;
use super::gap::GapFact;
use super::heard::{Heard, Served};
use super::stamp::Unread;
use super::wrapping::Tally;
use crate::bodies::{Keeper, Packed};
use crate::model::{
    BodyPlace, BodyRef, EventFact, Fault, FileId, ObjectState, Position, ResourceVersion, StageFact, Strings,
    Symbol, Timestamp, read_counts, relabel_fields,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The facts of one block, with the strings they use. Pure data; carried from worker to history.
#[derive(Default, Serialize, Deserialize)]
pub struct Batch {
    /// The file they come from.
    pub file: FileId,
    /// The text behind every symbol of this batch.
    pub strings: Strings,
    /// Audit events that stay.
    pub stages: Vec<StageFact>,
    /// Lease writes, which stay only where the holder changes.
    pub leases: Vec<LeaseFact>,
    /// Event records.
    pub events: Vec<EventFact>,
    /// States of objects.
    pub states: Vec<ObjectState>,
    /// Revisions of an etcd database, in their order.
    pub etcd: Vec<EtcdFact>,
    /// Writes that are left out, but whose versions count.
    pub sights: Vec<SightFact>,
    /// What recordings of watches miss.
    pub gaps: Vec<GapFact>,
    /// Which resource a kind lives under, as the records show it.
    pub kinds: Vec<KindFact>,
    /// States whose kind stands at the end of the list they were cut from: (list, index of state).
    pub pending: Vec<(u32, usize)>,
    /// Lists that items of this block were cut from.
    pub lists: BTreeSet<u32>,
    /// The ends of such lists: (list, kind of the list, its apiVersion).
    pub list_ends: Vec<(u32, Symbol, Symbol)>,
    /// What could not be used.
    pub faults: Vec<Fault>,
    /// Records that were used after a repair (invalid UTF-8, unpaired surrogates).
    pub repaired: Vec<Fault>,
    /// Keeps the texts of bodies.
    #[serde(skip)]
    pub bodies: Keeper,
    /// What its audit events say of their callers, again and again.
    #[serde(skip)]
    pub(crate) repeated: Repeated,
    /// How many records of which kind there were.
    pub counts: Counts,
    /// What [`Keep::survey`](super::Keep::survey) counts; nothing else is made of audit events then.
    #[serde(skip)]
    pub survey: Option<Box<Survey>>,
}

impl Batch {
    /// Takes out what the bodies of this block were packed into.
    pub fn take_packed(&mut self) -> Packed {
        std::mem::take(&mut self.bodies).into_packed()
    }

    /// Tells where that begins in what was packed in the whole run.
    pub fn shift_bodies(&mut self, by: u64) {
        self.each_body(|body, _| {
            if let Some(body) = body {
                body.shift(by);
            }
        });
    }

    /// Packs bodies whose places lead into `texts`; `shared` finds those that are elsewhere. Returns whether all were
    /// found.
    pub fn pack_bodies(&mut self, texts: &[u8], shared: impl Fn(BodyRef) -> Option<BodyRef>) -> bool {
        let mut are_found = true;
        self.each_body(|body, keeper| {
            let Some(known) = *body else { return };
            *body = match known.place() {
                BodyPlace::Input { .. } => return,
                BodyPlace::Shared { .. } => shared(known),
                BodyPlace::Packed { offset, len } => {
                    let begin = usize::try_from(offset).unwrap_or(usize::MAX);
                    let text = texts.get(begin..begin.saturating_add(len as usize));
                    text.and_then(|text| keeper.keep(std::str::from_utf8(text).ok()?))
                }
            };
            are_found &= body.is_some();
        });
        are_found
    }

    /// How many bytes the bodies have that count, all together.
    pub fn body_bytes(&mut self, counts: impl Fn(BodyRef) -> bool) -> usize {
        let mut bytes = 0;
        self.each_body(|body, _| {
            bytes += body.filter(|body| counts(*body)).map_or(0, |body| body.len as usize);
        });
        bytes
    }

    fn each_body(&mut self, mut each: impl FnMut(&mut Option<BodyRef>, &mut Keeper)) {
        let keeper = &mut self.bodies;
        let leases = self.leases.iter_mut().map(|lease| &mut lease.stage);
        for body in self.stages.iter_mut().chain(leases).flat_map(StageFact::bodies_mut) {
            each(body, keeper);
        }
        let etcd = self.etcd.iter_mut().filter_map(|fact| fact.state.as_mut());
        self.states.iter_mut().chain(etcd).for_each(|state| each(&mut state.body, keeper));
    }

    /// Says that all of it is of this cluster, whatever the records say; `is_default`: that what names none is.
    pub fn name_cluster(&mut self, name: &str, is_default: bool) {
        let symbol = self.strings.intern(name);
        let stages = self.stages.iter_mut().chain(self.leases.iter_mut().map(|lease| &mut lease.stage));
        let states =
            self.states.iter_mut().chain(self.etcd.iter_mut().filter_map(|fact| fact.state.as_mut()));
        let named = stages.map(|stage| &mut stage.cluster);
        let named = named.chain(self.events.iter_mut().map(|event| &mut event.cluster));
        let named = named.chain(states.map(|state| &mut state.cluster));
        let named = named.chain(self.sights.iter_mut().map(|sight| &mut sight.cluster));
        let named = named.chain(self.gaps.iter_mut().map(|gap| &mut gap.cluster));
        for cluster in named.filter(|cluster| !is_default || cluster.is_empty()) {
            *cluster = symbol;
        }
    }

    /// Says that all of it stands in this file.
    pub fn move_to(&mut self, file: FileId) {
        self.file = file;
        let stages = self.stages.iter_mut().chain(self.leases.iter_mut().map(|lease| &mut lease.stage));
        let states =
            self.states.iter_mut().chain(self.etcd.iter_mut().filter_map(|fact| fact.state.as_mut()));
        let places = stages.map(|stage| &mut stage.position);
        let places = places.chain(self.events.iter_mut().map(|event| &mut event.position));
        let places = places.chain(states.map(|state| &mut state.position));
        let faults = self.faults.iter_mut().chain(&mut self.repaired);
        places.chain(faults.map(|fault| &mut fault.position)).for_each(|place| place.file = file);
        self.etcd.iter_mut().for_each(|fact| fact.position.file = file);
    }
}

/// A write of a lease: `stage` is kept where `holder` is not who held it before.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LeaseFact {
    /// The audit event.
    pub stage: StageFact,
    /// `spec.holderIdentity` after the write; empty where no body tells it.
    pub holder: Symbol,
}

/// A write of which no more counts than its version.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct SightFact {
    /// When it was received.
    pub begun: Timestamp,
    /// When it was answered.
    pub ended: Timestamp,
    /// What it wrote.
    pub version: ResourceVersion,
    /// As [`StageFact::cluster`].
    pub cluster: Symbol,
}
relabel_fields!(SightFact: cluster);

/// A revision of a key of an etcd database.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct EtcdFact {
    /// The entry that holds it.
    pub position: Position,
    /// The key, `/registry/pods/default/web`.
    pub key: Symbol,
    /// The revision of the store that wrote it.
    pub revision: ResourceVersion,
    /// The object as it was written; none of a deletion.
    pub state: Option<ObjectState>,
}
relabel_fields!(EtcdFact: key, state);

/// A kind and the resource it is served as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct KindFact {
    /// API group.
    pub group: Symbol,
    /// Kind.
    pub kind: Symbol,
    /// Plural resource.
    pub resource: Symbol,
    /// Whether its objects live in namespaces.
    pub namespaced: bool,
}

/// Where the counts stood when a wrapping began.
pub(super) struct Entered {
    records: Tally,
    named: Tally,
    span: Option<(Timestamp, Timestamp)>,
    heard: Heard,
}

/// Tallies of one block.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Counts {
    /// Audit events, one for each stage.
    pub audit_events: u64,
    /// Event records in dumps (not those inside audit events).
    pub k8s_events: u64,
    /// Objects in snapshots, lists and dumps (not bodies of audit events).
    pub objects: u64,
    /// Lists of objects or Events, of however many items; what an archive was made of needs no such proof.
    #[serde(skip)]
    pub lists: u64,
    /// Records of logs of other programs.
    pub notes: u64,
    /// Objects whose kind only the path of their file tells.
    pub kinds_from_path: u64,
    /// Records that are known to hold nothing of a cluster's history, or nothing new, by rule.
    #[serde(deserialize_with = "read_counts")]
    pub set_aside: BTreeMap<&'static str, u64>,
    /// Records that could not be used although they were meant to be: audit events, Events, objects.
    pub damaged: u64,
    /// Audit events left out before they were looked at closely, by rule.
    #[serde(deserialize_with = "read_counts")]
    pub filtered: BTreeMap<&'static str, u64>,
    /// Lines of a program's own log around the records, left out by the rule `log-text`.
    pub texts: u64,
    /// Audit events by the API server that wrote them, where the records or what stands around them tell.
    pub servers: BTreeMap<String, Served>,
    /// Records by the cluster that they or their envelopes name.
    pub clusters: BTreeMap<String, u64>,
    /// Revisions of etcd databases that show no object, by why.
    #[serde(deserialize_with = "read_counts")]
    pub aside: BTreeMap<&'static str, u64>,
    /// Audit events by level.
    #[serde(deserialize_with = "read_counts")]
    pub levels: BTreeMap<&'static str, u64>,
    /// The earliest and latest requestReceivedTimestamp, of filtered audit events too.
    pub span: Option<(Timestamp, Timestamp)>,
    /// When audit events were written, filtered ones too.
    pub heard: Heard,
    /// Times that could not be read.
    pub unread: Unread,
    /// Envelopes that were taken off, by name.
    #[serde(deserialize_with = "read_counts")]
    pub envelopes: BTreeMap<&'static str, u64>,
    /// Audit events in [`Self::servers`], and records in [`Self::clusters`].
    named: Tally,
}

impl Counts {
    /// Widens the time range to hold `time`.
    pub fn cover(&mut self, time: Timestamp) {
        self.span = Some(self.span.map_or((time, time), |(a, b)| (a.min(time), b.max(time))));
    }

    /// Begins to read what stands in one wrapping; [`Self::leave`] ends it.
    pub(super) fn enter(&mut self) -> Entered {
        let records = Tally { audit_events: self.audit_events, all: self.records() };
        let heard = std::mem::take(&mut self.heard);
        Entered { records, named: self.named, span: self.span.take(), heard }
    }

    /// Books what was read since `entered` under what the wrapping says of its origin (empty where it says
    /// nothing). What stands further in knows better.
    pub(super) fn leave(&mut self, entered: Entered, server: &str, cluster: &str) {
        let Entered { records: before, named, mut heard, .. } = entered;
        let events =
            (self.audit_events - before.audit_events) - (self.named.audit_events - named.audit_events);
        let records = (self.records() - before.all) - (self.named.all - named.all);
        let span = self.span;
        if !server.is_empty() && events > 0 {
            let served = Served { audit_events: events, span, heard: self.heard.clone() };
            self.serve(server, &served);
        }
        heard.add(&self.heard);
        self.heard = heard;
        if !cluster.is_empty() && records > 0 {
            self.name_cluster(cluster, records);
        }
        if let Some((first, last)) = entered.span {
            self.cover(first);
            self.cover(last);
        }
    }

    fn serve(&mut self, server: &str, served: &Served) {
        self.named.audit_events += served.audit_events;
        match self.servers.get_mut(server) {
            Some(known) => known.add(served),
            None => drop(self.servers.insert(server.to_owned(), served.clone())),
        }
    }

    /// Counts records of which it is known what cluster they are from.
    pub(super) fn name_cluster(&mut self, cluster: &str, records: u64) {
        self.named.all += records;
        match self.clusters.get_mut(cluster) {
            Some(count) => *count += records,
            None => drop(self.clusters.insert(cluster.to_owned(), records)),
        }
    }

    /// Audit events, Events and objects.
    fn records(&self) -> u64 {
        self.audit_events + self.k8s_events + self.objects + self.notes
    }

    /// Counts a record that `rule` sets aside.
    pub(super) fn set_aside(&mut self, rule: &'static str) {
        *self.set_aside.entry(rule).or_default() += 1;
    }

    /// Whether there was anything that can be told.
    pub fn is_any_good(&self) -> bool {
        self.records() > 0
    }

    /// Adds the tallies of another block.
    pub fn add(&mut self, other: &Self) {
        self.audit_events += other.audit_events;
        self.k8s_events += other.k8s_events;
        self.objects += other.objects;
        self.lists += other.lists;
        self.notes += other.notes;
        self.texts += other.texts;
        for (server, n) in &other.servers {
            self.serve(server, n);
        }
        for (cluster, n) in &other.clusters {
            self.name_cluster(cluster, *n);
        }
        self.kinds_from_path += other.kinds_from_path;
        self.unread.add(other.unread);
        self.damaged += other.damaged;
        for (rule, n) in &other.set_aside {
            *self.set_aside.entry(rule).or_default() += n;
        }
        for (rule, n) in &other.filtered {
            *self.filtered.entry(rule).or_default() += n;
        }
        for (why, n) in &other.aside {
            *self.aside.entry(why).or_default() += n;
        }
        for (level, n) in &other.levels {
            *self.levels.entry(level).or_default() += n;
        }
        for (name, n) in &other.envelopes {
            *self.envelopes.entry(name).or_default() += n;
        }
        self.heard.add(&other.heard);
        if let Some((first, last)) = other.span {
            self.cover(first);
            self.cover(last);
        }
    }
}
