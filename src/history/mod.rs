//! From facts to histories: stages folded, copies dropped, every object incarnation with what was
//! asked of it and what was reported of it.
//!
//! A [`Builder`] absorbs batches in order; [`Builder::finish`] turns them into an [`Index`]. Everything
//! in the index is in an order that depends on content alone, so that the same evidence gives the same
//! index however it was cut into files and blocks.

mod aside;
mod attach;
mod census;
mod chronicle;
mod clusters;
mod collection;
mod dating;
mod event;
mod fold;
mod forwarded;
mod generated;
mod halves;
mod incarnations;
mod kinds;
mod late;
mod leases;
mod lifetime;
mod object;
mod request;
mod states;
mod store;
mod versions;
mod wording;

pub use census::is_create;
pub use collection::Deleted;
pub use event::Event;
pub use kinds::{KindSource, Kinds, Resource};
pub use late::is_late;
pub use object::{Attached, EventId, Evidence, Existence, Object, ObjectId, RequestId, Revision, Sighting};
pub use request::{Line, Request};

use crate::model::{Fault, FileId, Relabel, Strings, Symbol, Timestamp};
use crate::source::{Batch, LeaseFact};
use census::Census;
use chronicle::Sight;
use event::EventFolder;
use fold::Folder;
use rustc_hash::FxHashMap;
use states::StateFolder;
use std::collections::BTreeMap;
use store::StoreFolder;

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

/// Everything that was read, joined by object.
pub struct Index {
    /// The text behind every symbol.
    pub strings: Strings,
    /// Which kinds are served as which resources.
    pub kinds: Kinds,
    /// The cluster that all of it belongs to.
    pub cluster: Symbol,
    /// Where there are several, whose requests each file tells.
    pub clusters: FxHashMap<FileId, Symbol>,
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
    /// When the last request was answered, be it told or not; `None` where no request tells a time.
    pub end: Option<Timestamp>,
    /// The window in instants.
    pub window: (Option<Timestamp>, Option<Timestamp>),
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
    /// Objects in lists without a kind.
    pub faults: Vec<Fault>,
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
        self.faults.extend(other.faults);
    }
}

/// An index under construction.
#[derive(Default)]
pub struct Builder {
    strings: Strings,
    kinds: Kinds,
    folder: Folder,
    events: EventFolder,
    states: StateFolder,
    store: StoreFolder,
    leases: Vec<LeaseFact>,
    sights: Vec<Sight>,
    faults: Vec<Fault>,
}

impl Builder {
    /// Takes in what one block said. Batches of one file must come in their order.
    pub fn absorb(&mut self, batch: Batch) {
        let symbols: Vec<Symbol> = self.strings.absorb(&batch.strings);
        let to = |symbol: Symbol| symbols[symbol.0 as usize];
        for kind in batch.kinds {
            let (group, kind_name, resource) = (to(kind.group), to(kind.kind), to(kind.resource));
            self.kinds.learn(crate::source::KindFact { group, kind: kind_name, resource, ..kind });
        }
        for mut stage in batch.stages {
            stage.relabel(&to);
            self.folder.add(stage);
        }
        for mut lease in batch.leases {
            lease.stage.relabel(&to);
            lease.holder.relabel(&to);
            self.leases.push(lease);
        }
        for mut event in batch.events {
            event.relabel(&to);
            self.events.add(event);
        }
        self.sights.extend(batch.sights);
        let mut pending = batch.pending.iter().peekable();
        for (i, mut state) in batch.states.into_iter().enumerate() {
            state.relabel(&to);
            match pending.next_if(|(_, at)| *at == i) {
                Some((list, _)) => self.states.wait(batch.file, *list, state),
                None => self.states.add(state),
            }
        }
        batch.etcd.into_iter().for_each(|fact| self.store.add(fact, &to));
        for (list, kind, api_version) in batch.list_ends {
            self.faults.extend(self.states.end_of_list(batch.file, list, to(kind), to(api_version)));
        }
    }

    /// Joins what was absorbed, and leaves out what is not to be told. `keep_noise` keeps leases and heartbeats.
    pub fn finish(self, cluster: &str, window: Window, keep_noise: bool) -> Index {
        let mut index = self.join(cluster, window, keep_noise);
        index.narrow(keep_noise);
        index
    }

    /// Joins what was absorbed. What is not to be told is marked, and still there: see [`Index::narrow`].
    pub fn join(mut self, cluster: &str, window: Window, keep_noise: bool) -> Index {
        let cluster = self.strings.intern(cluster);
        let mut tally = Tally::default();
        let (changes, renewals) = leases::split_leases(std::mem::take(&mut self.leases), &mut self.sights);
        add_filtered(&mut tally, "leases", renewals);
        changes.into_iter().for_each(|lease| self.folder.add(lease.stage));
        add_filtered(&mut tally, "answers-alone", self.folder.settle(&self.strings));
        (tally.folded, tally.duplicates) = (self.folder.folded, self.folder.duplicates);
        tally.event_records = self.events.records();
        let requests = self.folder.finish(&self.strings);
        let events = self.events.finish(&self.strings);
        let newest = dating::newest_answered(&requests);
        self.store.finish(newest).into_iter().for_each(|state| self.states.add(state));
        tally.documented_objects = self.states.documented();
        let (states, faults) = self.states.finish(&self.strings);
        tally.faults = self.faults;
        tally.faults.extend(faults);

        let (range, end) = (range(&requests, &events), requests.iter().filter_map(Request::end).max());
        let window = window.instants(end);
        let told = told(&requests, window, keep_noise, &mut tally);
        let mut census = Census::new(&mut self.strings, &self.kinds, cluster);
        census.take(&requests, &states, &events);
        let forwarded = forwarded::set_aside(&mut census, &requests);
        generated::name_creates(&mut census, &requests, &events);
        incarnations::place_anonymous(&mut census, &requests);
        forwarded::attach(&mut census, &requests, &forwarded);
        tally.loose_events = attach::attach_events(&mut census, &events);
        let objects = std::mem::take(&mut census.objects);
        let mut index = Index {
            strings: self.strings,
            kinds: self.kinds,
            cluster,
            clusters: FxHashMap::default(),
            requests,
            told,
            events,
            objects,
            range,
            end,
            window,
            tally,
        };
        index.complete(self.sights);
        index
    }
}

fn add_filtered(tally: &mut Tally, rule: &'static str, n: u64) {
    if n > 0 {
        *tally.filtered.entry(rule).or_default() += n;
    }
}

fn range(requests: &[Request], events: &[Event]) -> Option<(Timestamp, Timestamp)> {
    let requests = requests.iter().flat_map(|r| [r.start(), r.end()]);
    let times = || requests.clone().chain(events.iter().flat_map(|e| [e.first, e.last])).flatten();
    Some((times().min()?, times().max()?))
}

/// Which requests are told; the others are counted by the rule that leaves them out.
fn told(
    requests: &[Request],
    (since, until): (Option<Timestamp>, Option<Timestamp>),
    keep_noise: bool,
    tally: &mut Tally,
) -> Vec<bool> {
    let tell = |request: &Request| {
        let rule = match request.start() {
            Some(time) if since.is_some_and(|s| time < s) || until.is_some_and(|u| time > u) => {
                "outside-window"
            }
            _ if request.heartbeat && !keep_noise && !request.failed() => "node-heartbeats",
            _ => return true,
        };
        add_filtered(tally, rule, 1);
        false
    };
    requests.iter().map(tell).collect()
}
