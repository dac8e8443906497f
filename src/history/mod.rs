//! From facts to histories: stages folded, copies dropped, every object incarnation with what was
//! asked of it and what was reported of it.
//!
//! A [`Builder`] absorbs batches in order; [`Builder::finish`] turns them into an [`Index`]. Everything
//! in the index is in an order that depends on content alone, so that the same evidence gives the same
//! index however it was cut into files and blocks.

mod aside;
mod attach;
mod attribution;
mod births;
mod bounds;
mod builder;
mod census;
mod chronicle;
mod clocks;
mod clusters;
mod collection;
mod completion;
mod dating;
mod event;
mod fold;
mod folded;
mod forwarded;
mod generated;
mod halves;
mod incarnations;
mod kinds;
mod late;
mod leases;
mod lifetime;
mod naming;
mod notes;
mod object;
mod overruled;
mod packing;
mod request;
mod set_backs;
mod shown;
mod silence;
mod sorting;
mod states;
mod store;
mod succession;
mod wording;

pub(crate) use builder::cluster_of_unnamed;
pub use builder::{Builder, UNNAMED};
pub use census::is_create;
pub use clocks::{Clocks, ClusterClock, ServerClock, Shift};
pub use collection::Deleted;
pub use event::{Event, Times};
pub use folded::Folded;
pub use kinds::{KindSource, Kinds, Resource};
pub use late::is_late;
pub use naming::Naming;
pub use notes::NoteTally;
pub use object::{Attached, EventId, Evidence, Existence, Object, ObjectId, RequestId, Revision, Sighting};
pub use overruled::Overruled;
pub use packing::{Caller, Head, Packer};
pub use request::{BodyMeta, Earlier, Line, Request};
pub use set_backs::SetBack;
pub use silence::{ServerLog, Silence, silences};
pub use succession::{Contradiction, Namesakes};

use crate::model::{Fault, Strings, Symbol, Timestamp};
use crate::source::GapFact;
use std::collections::BTreeMap;

/// The part of the archive to be told: requests received outside are evidence, but make no span.
#[derive(Clone, Copy, Debug, Default)]
pub struct Window {
    /// Not before.
    pub since: Option<Bound>,
    /// Not after.
    pub until: Option<Bound>,
}

impl Window {
    /// Its instants, in an archive that ends then ([`Index::end`]).
    pub fn instants(self, end: Option<Timestamp>) -> (Option<Timestamp>, Option<Timestamp>) {
        let at = |bound: Option<Bound>| bound?.instant(end);
        (at(self.since), at(self.until))
    }
}

/// A bound of a [`Window`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// At this instant.
    At(Timestamp),
    /// So many nanoseconds before the last request of the archive.
    BeforeEnd(i64),
}

impl Bound {
    /// The instant, in an archive that ends then ([`Index::end`]).
    pub fn instant(self, end: Option<Timestamp>) -> Option<Timestamp> {
        match self {
            Self::At(time) => Some(time),
            Self::BeforeEnd(nanos) => end.map(|end| end.plus(-nanos)),
        }
    }
}

/// What becomes of leases, Events and heartbeats as objects and requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noise {
    /// They are told as everything else.
    Kept,
    /// Nothing is told of them but what they say of others.
    LeftOut,
}

/// Everything that was read, joined by object.
pub struct Index {
    /// The text behind every symbol.
    pub strings: Strings,
    /// Which kinds are served as which resources.
    pub kinds: Kinds,
    /// The cluster that all of it belongs to; of several, their names. Each request and object tells its own.
    pub cluster: Symbol,
    /// Requests by start.
    pub requests: Vec<Request>,
    /// Whether each request is to be told.
    pub told: Vec<bool>,
    /// Events by first occurrence.
    pub events: Vec<Event>,
    /// Objects by group, resource, namespace, name and birth.
    pub objects: Vec<Object>,
    /// From the earliest request or Event to the latest.
    pub range: Option<(Timestamp, Timestamp)>,
    /// When what is known of each cluster begins: none of an archive, where what follows from it is concluded.
    pub begins: Vec<(Symbol, Timestamp)>,
    /// When the last request was answered, be it told or not; `None` where no request tells a time.
    pub end: Option<Timestamp>,
    /// The window in instants.
    pub window: (Option<Timestamp>, Option<Timestamp>),
    /// Where recorded watches missed what happened, each once.
    pub gaps: Vec<GapFact>,
    /// Where the store of a cluster was set back, by cluster and time: none of an archive, where what follows from it is
    /// concluded.
    pub set_backs: Vec<SetBack>,
    /// Where the logs of API servers lack what may have been written.
    pub silences: Vec<Silence>,
    /// What became of the records.
    pub tally: Tally,
}

impl Index {
    /// Whether what lasted from `first` to `last` has a part in the window.
    pub fn is_in_window(&self, first: Option<Timestamp>, last: Option<Timestamp>) -> bool {
        let (since, until) = self.window;
        since.is_none_or(|since| last.is_some_and(|last| last >= since))
            && until.is_none_or(|until| first.is_some_and(|first| first <= until))
    }

    /// When what is known of the cluster of an object begins.
    pub fn begin_of(&self, object: &Object) -> Option<Timestamp> {
        self.begins.iter().find(|(cluster, _)| *cluster == object.key.cluster).map(|(_, begin)| *begin)
    }

    /// Whether an object lived in the window, as far as its evidence reaches.
    pub fn lived_in_window(&self, object: &Object) -> bool {
        let first = [object.created, object.first].into_iter().flatten().min();
        let archive_end = self.range.map(|(_, last)| last).filter(|_| object.in_snapshot);
        self.is_in_window(first, [object.last, object.deleted, archive_end].into_iter().max().flatten())
    }
}

/// What became of the records, beyond what their batches counted.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// Stages beyond the first of a request.
    pub folded: u64,
    /// Lines read before.
    pub duplicates: u64,
    /// Requests left out late, by rule.
    pub filtered: BTreeMap<&'static str, u64>,
    /// Records about Events.
    pub event_records: u64,
    /// Different objects in snapshots, lists and watch lines.
    pub documented_objects: u64,
    /// Events that no object could be found for.
    pub loose_events: u64,
    /// Events with more occurrences than writes in the log.
    pub event_gaps: u64,
    /// Versions that something shows, but whose write is not in the log.
    pub unknown_writers: u64,
    /// Requests whose answer was not logged.
    pub unanswered: u64,
    /// Records whose times lack the year, where nothing else tells it.
    pub undated: u64,
    /// Objects in lists without a kind.
    pub faults: Vec<Fault>,
    /// Records of other programs' logs, by the source that read them.
    pub notes: BTreeMap<String, NoteTally>,
}

impl Tally {
    /// Adds that of another cluster.
    fn add(&mut self, other: Self) {
        self.folded += other.folded;
        self.duplicates += other.duplicates;
        other.filtered.into_iter().for_each(|(rule, n)| add_filtered(self, rule, n));
        self.event_records += other.event_records;
        self.documented_objects += other.documented_objects;
        self.loose_events += other.loose_events;
        self.event_gaps += other.event_gaps;
        self.unknown_writers += other.unknown_writers;
        self.unanswered += other.unanswered;
        self.undated += other.undated;
        self.faults.extend(other.faults);
        other.notes.into_iter().for_each(|(reader, n)| self.notes.entry(reader).or_default().add(n));
    }
}

fn add_filtered(tally: &mut Tally, rule: &'static str, n: u64) {
    if n > 0 {
        *tally.filtered.entry(rule).or_default() += n;
    }
}
