//! What the records of one block said.

use super::Survey;
use super::envelope::Provenance;
use crate::bodies::{Keeper, Packed};
use crate::model::{
    EventFact, Fault, FileId, ObjectState, Position, ResourceVersion, StageFact, Strings, Symbol, Timestamp,
    relabel_fields,
};
use std::collections::{BTreeMap, BTreeSet};

/// The facts of one block, with the strings they use. Pure data; carried from worker to history.
#[derive(Default)]
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
    /// Writes that are left out, but whose versions count: begun, ended, version written.
    pub sights: Vec<(Timestamp, Timestamp, ResourceVersion)>,
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
    pub bodies: Keeper,
    /// How many records of which kind there were.
    pub counts: Counts,
    /// What [`Keep::survey`](super::Keep::survey) counts; nothing else is made of audit events then.
    pub survey: Option<Box<Survey>>,
}

impl Batch {
    /// Takes out what the bodies of this block were packed into.
    pub fn take_packed(&mut self) -> Packed {
        std::mem::take(&mut self.bodies).into_packed()
    }

    /// Tells where that begins in what was packed in the whole run.
    pub fn shift_bodies(&mut self, by: u64) {
        let stages = self.stages.iter_mut().chain(self.leases.iter_mut().map(|lease| &mut lease.stage));
        let bodies = stages.flat_map(|stage| {
            let items = stage.deleted_items.iter_mut().map(|item| &mut item.body);
            [&mut stage.request_body, &mut stage.response_body, &mut stage.annotations]
                .into_iter()
                .chain(items)
        });
        let etcd = self.etcd.iter_mut().filter_map(|fact| fact.state.as_mut());
        let bodies = bodies.chain(self.states.iter_mut().chain(etcd).map(|state| &mut state.body));
        bodies.flatten().for_each(|body| body.shift(by));
    }
}

/// A write of a lease: `stage` is kept where `holder` is not who held it before.
#[derive(Clone, Debug)]
pub struct LeaseFact {
    /// The audit event.
    pub stage: StageFact,
    /// `spec.holderIdentity` after the write; empty where no body tells it.
    pub holder: Symbol,
}

/// A revision of a key of an etcd database.
#[derive(Clone, Debug)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

/// Tallies of one block.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    /// Audit events, one for each stage.
    pub audit_events: u64,
    /// Event records in dumps (not those inside audit events).
    pub k8s_events: u64,
    /// Objects in snapshots, lists and dumps (not bodies of audit events).
    pub objects: u64,
    /// Objects whose kind only the path of their file tells.
    pub kinds_from_path: u64,
    /// Records that are known to hold nothing of a cluster's history, or nothing new, by rule.
    pub set_aside: BTreeMap<&'static str, u64>,
    /// Records that could not be used although they were meant to be: audit events, Events, objects.
    pub damaged: u64,
    /// Audit events left out before they were looked at closely, by rule.
    pub filtered: BTreeMap<&'static str, u64>,
    /// Lines of a program's own log around the records, left out by the rule `log-text`.
    pub texts: u64,
    /// Audit events by the API server that wrote them, where the records tell.
    pub servers: BTreeMap<String, u64>,
    /// Revisions of etcd databases that show no object, by why.
    pub aside: BTreeMap<&'static str, u64>,
    /// Audit events by level.
    pub levels: BTreeMap<&'static str, u64>,
    /// The earliest and latest requestReceivedTimestamp, of filtered audit events too.
    pub span: Option<(Timestamp, Timestamp)>,
    /// Envelopes that were taken off, by name.
    pub envelopes: BTreeMap<&'static str, u64>,
    /// Audit events by what their envelopes or collectors say of their origin.
    pub origins: BTreeMap<Provenance, Origin>,
}

/// The audit events of one origin.
#[derive(Clone, Copy, Debug, Default)]
pub struct Origin {
    /// How many there are.
    pub audit_events: u64,
    /// Their earliest and latest requestReceivedTimestamp.
    pub span: Option<(Timestamp, Timestamp)>,
}

impl Origin {
    fn add(&mut self, other: Self) {
        self.audit_events += other.audit_events;
        if let Some((first, last)) = other.span {
            self.span = Some(self.span.map_or((first, last), |(a, b)| (a.min(first), b.max(last))));
        }
    }
}

impl Counts {
    /// Widens the time range to hold `time`.
    pub fn cover(&mut self, time: Timestamp) {
        self.span = Some(self.span.map_or((time, time), |(a, b)| (a.min(time), b.max(time))));
    }

    /// Counts audit events that say which API server wrote them.
    pub fn serve(&mut self, server: &str, events: u64) {
        match self.servers.get_mut(server) {
            Some(count) => *count += events,
            None => drop(self.servers.insert(server.to_owned(), events)),
        }
    }

    /// Counts a record that `rule` sets aside.
    pub(super) fn set_aside(&mut self, rule: &'static str) {
        *self.set_aside.entry(rule).or_default() += 1;
    }

    /// Whether there was anything that can be told.
    pub fn is_any_good(&self) -> bool {
        self.audit_events + self.k8s_events + self.objects > 0
    }

    /// Notes the origin of audit events whose time range is [`Self::span`].
    pub fn note(&mut self, from: &Provenance, audit_events: u64) {
        if *from != Provenance::default() {
            let span = self.span.filter(|_| audit_events > 0);
            self.origins.entry(from.clone()).or_default().add(Origin { audit_events, span });
        }
    }

    /// Adds the tallies of another block.
    pub fn add(&mut self, other: &Self) {
        self.audit_events += other.audit_events;
        self.k8s_events += other.k8s_events;
        self.objects += other.objects;
        self.texts += other.texts;
        for (server, n) in &other.servers {
            self.serve(server, *n);
        }
        self.kinds_from_path += other.kinds_from_path;
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
        for (from, origin) in &other.origins {
            self.origins.entry(from.clone()).or_default().add(*origin);
        }
        if let Some((first, last)) = other.span {
            self.cover(first);
            self.cover(last);
        }
    }
}
