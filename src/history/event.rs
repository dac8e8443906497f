//! Events: all records of one Event merged into one entity.

use crate::model::{EventFact, EventOrigin, Regarding, ResourceVersion, Strings, Symbol, Timestamp, Uid};
use rustc_hash::FxHashMap;

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
    /// Another object that takes part.
    pub related: Regarding,
    /// Reason; empty where only its name is known (audit level Metadata).
    pub reason: Symbol,
    /// Message of the latest record.
    pub message: Symbol,
    /// Normal or Warning.
    pub kind: Symbol,
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
    pub written: Vec<Timestamp>,
    /// How many records spoke of it.
    pub records: u32,
    /// The record that `message`, `reason` and the like come from.
    latest: (u32, Option<Timestamp>, Option<ResourceVersion>),
}

impl Event {
    /// Whether more occurrences are counted than writes were logged: some happened unseen.
    pub fn has_gap(&self) -> bool {
        !self.written.is_empty() && self.count as usize > self.written.len()
    }
}

/// Events under construction.
#[derive(Default)]
pub(super) struct EventFolder {
    events: Vec<Event>,
    by_name: FxHashMap<(Symbol, Symbol), Vec<u32>>,
    by_uid: FxHashMap<Uid, u32>,
    pub(super) records: u64,
}

impl EventFolder {
    pub(super) fn add(&mut self, fact: EventFact, strings: &Strings) {
        self.records += 1;
        match self.find(&fact) {
            Some(at) => {
                let event = &mut self.events[at as usize];
                event.merge(&fact, strings);
                if !fact.uid.is_unknown() {
                    self.by_uid.insert(fact.uid, at);
                }
            }
            None => {
                let at = u32::try_from(self.events.len()).unwrap_or(u32::MAX);
                if !fact.uid.is_unknown() {
                    self.by_uid.insert(fact.uid, at);
                }
                if !fact.name.is_empty() {
                    self.by_name.entry((fact.namespace, fact.name)).or_default().push(at);
                }
                self.events.push(Event::from_fact(&fact));
            }
        }
    }

    /// The entity of a record: by uid, else by name where uids do not contradict.
    fn find(&self, fact: &EventFact) -> Option<u32> {
        if let Some(&at) = self.by_uid.get(&fact.uid).filter(|_| !fact.uid.is_unknown()) {
            return Some(at);
        }
        let named = self.by_name.get(&(fact.namespace, fact.name))?;
        let fits = |&&at: &&u32| fact.uid.is_unknown() || self.events[at as usize].uid.is_unknown();
        named.iter().find(fits).copied()
    }

    /// The Events by time, namespace, name and uid.
    pub(super) fn finish(mut self, strings: &Strings) -> Vec<Event> {
        for event in &mut self.events {
            event.written.sort_unstable();
            event.refine(strings);
        }
        let text = |s: Symbol| strings.get(s);
        self.events.sort_by(|a, b| {
            let key = |e: &Event| (e.first, text(e.namespace), text(e.name), text(e.uid.0), text(e.message));
            key(a).cmp(&key(b))
        });
        self.events
    }
}

impl Event {
    fn from_fact(fact: &EventFact) -> Self {
        let mut event = Self {
            uid: fact.uid,
            namespace: fact.namespace,
            name: fact.name,
            regarding: fact.regarding,
            related: fact.related,
            reason: fact.reason,
            message: fact.message,
            kind: fact.kind,
            action: fact.action,
            component: fact.component,
            instance: fact.instance,
            first: fact.first,
            last: fact.last,
            count: fact.count,
            written: Vec::new(),
            records: 1,
            latest: (fact.count, fact.last, fact.resource_version),
        };
        event.note_write(fact);
        event
    }

    fn note_write(&mut self, fact: &EventFact) {
        if let EventOrigin::Audit(received) = fact.origin
            && !self.written.contains(&received)
        {
            self.written.push(received);
        }
    }

    /// Takes over what another record of the same Event adds, whichever of them was read first.
    fn merge(&mut self, fact: &EventFact, strings: &Strings) {
        self.records += 1;
        self.note_write(fact);
        let version = (fact.count, fact.last, fact.resource_version);
        // Two records of one version that differ were edited: then the words decide, not who was first.
        let words = |symbols: [Symbol; 6]| symbols.map(|symbol| strings.get(symbol));
        let own = words([self.reason, self.message, self.kind, self.action, self.component, self.instance]);
        let new = words([fact.reason, fact.message, fact.kind, fact.action, fact.component, fact.instance]);
        let is_newer = (version, new) > (self.latest, own);
        self.latest = self.latest.max(version);
        self.count = self.count.max(fact.count);
        self.first = [self.first, fact.first].into_iter().flatten().min();
        self.last = self.last.max(fact.last);
        if self.uid.is_unknown() {
            self.uid = fact.uid;
        }
        for (own, new) in [(&mut self.regarding, fact.regarding), (&mut self.related, fact.related)] {
            if own.kind.is_empty() && !new.kind.is_empty() || own.is_empty() {
                *own = new;
            }
        }
        for (own, new) in [
            (&mut self.reason, fact.reason),
            (&mut self.message, fact.message),
            (&mut self.kind, fact.kind),
            (&mut self.action, fact.action),
            (&mut self.component, fact.component),
            (&mut self.instance, fact.instance),
        ] {
            if !new.is_empty() && (own.is_empty() || is_newer) {
                *own = new;
            }
        }
    }

    /// client-go names an Event `<object>.<hex nanoseconds of its first occurrence>`: where that agrees
    /// with the stamps it is the better clock, and it may be the only one.
    fn refine(&mut self, strings: &Strings) {
        self.count = self.count.max(1);
        let named = instant_of_name(strings.get(self.name));
        let anchor = self.first.or(self.written.first().copied());
        self.first = match (named, anchor) {
            (Some(named), Some(anchor)) if (named.0 - anchor.0).abs() < 2_000_000_000 => Some(named),
            (Some(named), None) => Some(named),
            _ => anchor,
        };
        // A whole-second `last` of a single occurrence would lie before its own start.
        self.last = if self.count == 1 { self.first } else { self.last.max(self.first) };
    }
}

/// The instant in the name of an Event, if it has one that can be.
pub(super) fn instant_of_name(name: &str) -> Option<Timestamp> {
    let (_, hex) = name.rsplit_once('.')?;
    let nanos = (hex.len() == 16).then(|| i64::from_str_radix(hex, 16).ok())??;
    (nanos > 1_000_000_000_000_000_000).then_some(Timestamp(nanos))
}
