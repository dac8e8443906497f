//! Events: all records of one Event merged into one entity.

use super::builder::by_cluster;
use super::notes;
use super::object::RequestId;
use super::sorting::{arrange, sort_by_few_ties};
use crate::model::{
    EventFact, EventOrigin, Mention, Note, Regarding, Strings, Symbol, Timestamp, Uid, relabel_fields,
};
use rustc_hash::FxHashMap;
use std::cmp::{Ordering, Reverse};
use std::ops::{Deref, DerefMut};
use std::slice;

/// One Event, however often it was written, dumped and listed.
#[derive(Clone, Debug)]
pub struct Event {
    /// `metadata.uid`, where any record has it.
    pub uid: Uid,
    /// Its namespace.
    pub namespace: Symbol,
    /// Its name.
    pub name: Symbol,
    /// The object that it is about.
    pub regarding: Regarding,
    /// Another object that takes part; few have one.
    pub related: Option<Box<Regarding>>,
    /// Reason; empty where only its name is known (audit level Metadata).
    pub reason: Symbol,
    /// Message of the newest record that has one.
    pub message: Symbol,
    /// Normal or Warning; of a record of another program's log its level.
    pub event_type: Symbol,
    /// Action.
    pub action: Symbol,
    /// The reporting component.
    pub component: Symbol,
    /// Its instance.
    pub instance: Symbol,
    /// The first occurrence: by the nanoseconds in its name where they agree with its stamps.
    pub first: Option<Timestamp>,
    /// The last occurrence.
    pub last: Option<Timestamp>,
    /// How often it occurred, at least 1.
    pub count: u32,
    /// When each write of it in the audit log was received, in order.
    pub written: Times,
    /// How many records spoke of it.
    pub records: u32,
    /// What it has as a record of another program's log; none of an Event of Kubernetes.
    pub note: Option<Box<Note>>,
    /// The request that it is a part of, of such a record.
    pub request: Option<RequestId>,
}

relabel_fields!(Event: uid, namespace, name, regarding, related, reason, message, event_type, action, component, instance, note);

/// Instants in their order; most often there is one, which takes no memory of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Times {
    /// None.
    #[default]
    Never,
    /// One.
    Once(Timestamp),
    /// Several.
    Often(Box<[Timestamp]>),
}

impl FromIterator<Timestamp> for Times {
    fn from_iter<I: IntoIterator<Item = Timestamp>>(times: I) -> Self {
        let times: Vec<Timestamp> = times.into_iter().collect();
        match *times {
            [] => Self::Never,
            [time] => Self::Once(time),
            _ => Self::Often(times.into()),
        }
    }
}

impl Deref for Times {
    type Target = [Timestamp];
    fn deref(&self) -> &[Timestamp] {
        match self {
            Self::Never => &[],
            Self::Once(time) => slice::from_ref(time),
            Self::Often(times) => times,
        }
    }
}

impl DerefMut for Times {
    fn deref_mut(&mut self) -> &mut [Timestamp] {
        match self {
            Self::Never => &mut [],
            Self::Once(time) => slice::from_mut(time),
            Self::Often(times) => times,
        }
    }
}

impl Event {
    /// The other object that takes part, or nothing.
    pub fn related(&self) -> Regarding {
        self.related.as_deref().copied().unwrap_or_default()
    }

    /// Where it stands in an index.
    pub(super) fn order<'s>(&self, strings: &'s Strings) -> impl Ord + use<'s> {
        let names = [self.namespace, self.name, self.uid.0, self.message].map(|symbol| strings.get(symbol));
        (self.first, names, self.note.as_ref().map(|note| (note.end, self.words(note, strings))))
    }

    /// Whatever tells a record of a log from others of its time and message.
    fn words<'s>(&self, note: &Note, strings: &'s Strings) -> Vec<&'s str> {
        let own = [self.reason, self.event_type, note.source, note.reader];
        let named = note.subjects.iter().flat_map(|mention| match *mention {
            Mention::Uid(symbol)
            | Mention::Container(symbol)
            | Mention::Address(symbol)
            | Mention::Request(symbol) => [symbol; 4],
            Mention::Named { group, kind, namespace, name } => {
                [group.unwrap_or_default(), kind, namespace.unwrap_or_default(), name]
            }
        });
        let fields = note.attributes.iter().flat_map(|(key, value)| [*key, *value]);
        let span = note.span.into_iter().flat_map(|span| [span.trace, span.id, span.parent]);
        own.into_iter().chain(fields).chain(named).chain(span).map(|symbol| strings.get(symbol)).collect()
    }

    /// Whether more occurrences are counted than writes were logged: some happened unseen.
    pub fn has_gap(&self) -> bool {
        !self.written.is_empty() && self.count as usize > self.written.len()
    }
}

/// The records of Events, joined when all of them are there: which comes first must not matter.
#[derive(Default)]
pub(super) struct EventFolder {
    facts: Vec<EventFact>,
}

/// Whether the year 2000 stands for the one of its time.
fn lacks_year(fact: &EventFact) -> bool {
    fact.note.as_ref().is_some_and(|note| note.lacks_year)
}

impl EventFolder {
    pub(super) fn add(&mut self, fact: EventFact) {
        self.facts.push(fact);
    }

    /// How many records of Events of Kubernetes there are.
    pub(super) fn records(&self) -> u64 {
        self.facts.iter().filter(|fact| fact.note.is_none()).count() as u64
    }

    /// The latest time that tells its year.
    pub(super) fn newest(&self) -> Option<Timestamp> {
        self.facts.iter().filter(|fact| !lacks_year(fact)).filter_map(|fact| fact.last.max(fact.first)).max()
    }

    /// Gives records whose times lack the year the one that brings them closest to the `end` of all else, and takes the
    /// times of the others away where nothing else has any. How many those are.
    pub(super) fn complete_years(&mut self, end: Option<Timestamp>) -> u64 {
        let mut undated = 0;
        for fact in self.facts.iter_mut().filter(|fact| lacks_year(fact)) {
            let Some(first) = fact.first else { continue };
            let moved = end.map(|end| first.in_year_near(end));
            (fact.first, fact.last) = (moved, moved);
            undated += u64::from(moved.is_none());
            if let Some(note) = &mut fact.note {
                let by = moved.map(|moved| moved.since(first));
                note.end = note.end.zip(by).map(|(end, by)| end.plus(by));
                note.lacks_year = false;
            }
        }
        undated
    }

    /// The clusters of all records.
    pub(super) fn clusters_mut(&mut self) -> impl Iterator<Item = &mut Symbol> {
        self.facts.iter_mut().map(|fact| &mut fact.cluster)
    }

    /// Those of each cluster for themselves.
    pub(super) fn by_cluster(self) -> impl Iterator<Item = (Symbol, Self)> {
        let clusters = by_cluster(self.facts, |fact| fact.cluster).into_iter();
        clusters.map(|(cluster, facts)| (cluster, Self { facts }))
    }

    /// The Events by time, namespace, name and uid: one for each uid, and of the records without one those
    /// that share namespace and name with an Event are part of it.
    pub(super) fn finish(mut self, strings: &Strings) -> Vec<Event> {
        let notes = if self.facts.iter().any(|fact| fact.note.is_some()) {
            let (notes, facts) = self.facts.into_iter().partition(|fact| fact.note.is_some());
            self.facts = facts;
            notes
        } else {
            Vec::new()
        };
        let mut events = Vec::new();
        for mut records in self.by_event(strings) {
            events.extend(Event::from_records(&mut records, strings));
        }
        events.extend(notes::folded(notes));
        sort_by_few_ties(&mut events, |event| event.first, |a, b| a.order(strings).cmp(&b.order(strings)));
        events
    }

    /// The records of each Event, which are let go of as they are taken: there are millions.
    fn by_event(self, strings: &Strings) -> impl Iterator<Item = Vec<EventFact>> {
        let mut facts = self.facts;
        let numbers = numbers(&facts, strings);
        let mut counts: Vec<u32> = Vec::new();
        for &number in &numbers {
            counts.resize(counts.len().max(number as usize + 1), 0);
            counts[number as usize] += 1;
        }
        let mut order: Vec<u32> = (0..facts.len() as u32).collect();
        order.sort_unstable_by_key(|&at| (Reverse(numbers[at as usize]), at));
        arrange(&mut facts, &mut order, |at| at);
        counts.into_iter().filter(|count| *count > 0).map(move |count| {
            let records = facts.split_off(facts.len() - count as usize);
            if facts.capacity() - facts.len() >= AT_A_TIME {
                facts.shrink_to_fit();
            }
            records
        })
    }
}

/// The memory of so many records is given back at a time.
const AT_A_TIME: usize = 64 * 1024;

/// For each record the number of the Event that it is of, in the order in which Events were first read.
fn numbers(facts: &[EventFact], strings: &Strings) -> Vec<u32> {
    let (mut by_uid, mut next) = (FxHashMap::default(), 0..);
    let mut new = || next.next().unwrap_or(u32::MAX);
    let is_known = |fact: &EventFact| !fact.uid.is_unknown();
    let mut numbers = vec![0; facts.len()];
    for (number, fact) in numbers.iter_mut().zip(facts).filter(|(_, fact)| is_known(fact)) {
        *number = *by_uid.entry(fact.uid).or_insert_with(&mut new);
    }
    if facts.iter().all(is_known) {
        return numbers;
    }
    let mut by_name = first_of_each_name(facts, &numbers, strings);
    for (number, fact) in numbers.iter_mut().zip(facts).filter(|(_, fact)| !is_known(fact)) {
        *number = if fact.name.is_empty() {
            // Nothing says that two nameless records are about one Event.
            new()
        } else {
            *by_name.entry((fact.namespace, fact.name)).or_insert_with(&mut new)
        };
    }
    numbers
}

/// Of the Events with a uid the first of each namespace and name, by time, then by uid: their numbers.
fn first_of_each_name(
    facts: &[EventFact],
    numbers: &[u32],
    strings: &Strings,
) -> FxHashMap<(Symbol, Symbol), u32> {
    let known = || facts.iter().zip(numbers).filter(|(fact, _)| !fact.uid.is_unknown());
    let mut firsts: FxHashMap<u32, (Option<Timestamp>, &str)> = FxHashMap::default();
    for (fact, &number) in known() {
        let (first, _) = firsts.entry(number).or_insert_with(|| (fact.first, strings.get(fact.uid.0)));
        *first = [*first, fact.first].into_iter().flatten().min();
    }
    let mut by_name = FxHashMap::default();
    for (fact, &number) in known() {
        let first = by_name.entry((fact.namespace, fact.name)).or_insert(number);
        if firsts[&number] < firsts[first] {
            *first = number;
        }
    }
    by_name
}

/// The newest record first; of two that differ in one version (edited copies) the words decide.
fn newest_first(a: &EventFact, b: &EventFact, strings: &Strings) -> Ordering {
    let version = |fact: &EventFact| (fact.count, fact.last, fact.resource_version, fact.first);
    let about = |o: &Regarding| [o.kind, o.namespace, o.name, o.uid.0, o.api_version, o.field_path];
    let words = |fact: &EventFact| {
        let own = [fact.reason, fact.message, fact.event_type, fact.action, fact.component, fact.instance];
        let names = [fact.uid.0, fact.namespace, fact.name];
        let symbols = own.into_iter().chain(names).chain(about(&fact.regarding)).chain(about(&fact.related));
        symbols.map(|symbol| strings.get(symbol)).collect::<Vec<_>>()
    };
    let objects = |fact: &EventFact| (fact.regarding.resource_version, fact.related.resource_version);
    version(b)
        .cmp(&version(a))
        .then_with(|| words(b).cmp(&words(a)))
        .then_with(|| objects(b).cmp(&objects(a)))
}

impl Event {
    /// Joins all records of one Event: each field is what the newest record that has it says.
    fn from_records(facts: &mut [EventFact], strings: &Strings) -> Option<Self> {
        facts.sort_by(|a, b| newest_first(a, b, strings));
        let symbol = |of: fn(&EventFact) -> Symbol| {
            facts.iter().map(of).find(|symbol| !symbol.is_empty()).unwrap_or(Symbol::EMPTY)
        };
        let object = |of: fn(&EventFact) -> Regarding| {
            let named = || facts.iter().map(of).filter(|object| !object.is_empty());
            named().find(|object| !object.kind.is_empty()).or_else(|| named().next()).unwrap_or_default()
        };
        let mut written: Vec<_> = facts
            .iter()
            .filter_map(|fact| match fact.origin {
                EventOrigin::Audit(received) => Some(received),
                EventOrigin::Dump => None,
            })
            .collect();
        written.sort_unstable();
        written.dedup();
        let newest = facts.first()?;
        let mut event = Self {
            uid: Uid(symbol(|fact| fact.uid.0)),
            namespace: newest.namespace,
            name: newest.name,
            regarding: object(|fact| fact.regarding),
            related: object(|fact| fact.related).boxed(),
            reason: symbol(|fact| fact.reason),
            message: symbol(|fact| fact.message),
            event_type: symbol(|fact| fact.event_type),
            action: symbol(|fact| fact.action),
            component: symbol(|fact| fact.component),
            instance: symbol(|fact| fact.instance),
            first: facts.iter().filter_map(|fact| fact.first).min(),
            last: facts.iter().filter_map(|fact| fact.last).max(),
            count: facts.iter().map(|fact| fact.count).max().unwrap_or(0),
            written: written.into_iter().collect(),
            records: u32::try_from(facts.len()).unwrap_or(u32::MAX),
            note: None,
            request: None,
        };
        event.refine(strings);
        Some(event)
    }

    /// client-go names an Event `<object>.<hex nanoseconds of its first occurrence>`: where that agrees
    /// with the stamps it is the better clock, and it may be the only one.
    fn refine(&mut self, strings: &Strings) {
        self.count = self.count.max(1);
        let named = instant_of_name(strings.get(self.name));
        let anchor = self.first.or(self.written.first().copied());
        self.first = match (named, anchor) {
            (Some(named), Some(anchor)) if named.nanos().abs_diff(anchor.nanos()) < NAMED_WITHIN => {
                Some(named)
            }
            (Some(named), None) => Some(named),
            _ => anchor,
        };
        // A whole-second `last` of a single occurrence would lie before its own start.
        self.last = if self.count == 1 { self.first } else { self.last.max(self.first) };
    }
}

/// Stamps are whole seconds, cut down, and made a moment after the name.
const NAMED_WITHIN: u64 = 2 * Timestamp::SECOND.unsigned_abs();

/// The instant in the name of an Event, if it has one that can be.
pub(super) fn instant_of_name(name: &str) -> Option<Timestamp> {
    let (_, hex) = name.rsplit_once('.')?;
    let nanos = (hex.len() == 16).then(|| i64::from_str_radix(hex, 16).ok())??;
    (nanos > 1_000_000_000 * Timestamp::SECOND).then_some(Timestamp::at(nanos))
}
