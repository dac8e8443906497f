//! Several clusters in one index.

use super::{EventId, Index, Kinds, Object, RequestId, Tally};
use crate::model::{ObjectKey, Strings, Symbol, Timestamp};
use rustc_hash::FxHashSet;

impl Index {
    /// The cluster of an object, where several are told of. Where there is one alone nobody needs to be told, and it is
    /// empty.
    pub fn cluster_among(&self, key: &ObjectKey) -> &str {
        if key.cluster == self.cluster { "" } else { self.strings.get(key.cluster) }
    }

    /// The cluster of each request: that of the object that it is told of. Records of one alone need not name it.
    pub fn request_clusters(&self) -> Vec<Symbol> {
        let mut all: Vec<Symbol> = self.requests.iter().map(|request| request.cluster).collect();
        for object in &self.objects {
            for attached in object.requests.iter().chain(&object.untold) {
                all[attached.request.0 as usize] = object.key.cluster;
            }
        }
        all
    }

    /// The clusters that objects are of, by their names.
    pub fn clusters(&self) -> Vec<&str> {
        let all: FxHashSet<Symbol> = self.objects.iter().map(|object| object.key.cluster).collect();
        let mut names: Vec<&str> = all.into_iter().map(|cluster| self.strings.get(cluster)).collect();
        names.sort_unstable();
        names
    }

    /// One of which nothing is known yet.
    pub(super) fn empty(
        strings: Strings,
        kinds: Kinds,
        window: (Option<Timestamp>, Option<Timestamp>),
        tally: Tally,
    ) -> Self {
        Self {
            strings,
            kinds,
            cluster: Symbol::EMPTY,
            requests: Vec::new(),
            told: Vec::new(),
            events: Vec::new(),
            objects: Vec::new(),
            range: None,
            begins: Vec::new(),
            end: None,
            window,
            gaps: Vec::new(),
            set_backs: Vec::new(),
            silences: Vec::new(),
            tally,
        }
    }

    /// One index of all of them, whose symbols are those of this one, which holds nothing else; what is in it stands in
    /// the order that one cluster's index has.
    pub(super) fn with_clusters(mut self, indexes: Vec<Self>) -> Self {
        let name = |index: &Self| self.strings.get(index.cluster).to_owned();
        let names: Vec<String> = indexes.iter().map(name).collect();
        indexes.into_iter().for_each(|index| self.append(index));
        self.of_all(&names)
    }

    fn of_all(mut self, names: &[String]) -> Self {
        self.cluster = self.strings.intern(&names.join(", "));
        if names.len() > 1 {
            self.sort();
        }
        self
    }

    /// Adds what another one knows, by the same symbols.
    fn append(&mut self, mut other: Self) {
        let (requests, events) = (self.requests.len() as u32, self.events.len() as u32);
        for object in &mut other.objects {
            renumber(object, |id| RequestId(id.0 + requests), |id| EventId(id.0 + events));
        }
        let parts = other.events.iter_mut().filter_map(|event| event.request.as_mut());
        parts.for_each(|id| id.0 += requests);
        append(&mut self.requests, other.requests);
        append(&mut self.told, other.told);
        append(&mut self.events, other.events);
        append(&mut self.objects, other.objects);
        append(&mut self.gaps, other.gaps);
        append(&mut self.set_backs, other.set_backs);
        append(&mut self.begins, other.begins);
        self.range = match (self.range, other.range) {
            (Some((a, b)), Some((c, d))) => Some((a.min(c), b.max(d))),
            (one, other) => one.or(other),
        };
        self.end = self.end.max(other.end);
        self.tally.add(other.tally);
    }

    fn sort(&mut self) {
        let strings = &self.strings;
        let requests = order_by(&self.requests, |request| request.order(strings));
        let events = order_by(&self.events, |event| event.order(strings));
        let new_request = |id: RequestId| RequestId(requests.places[id.0 as usize]);
        let new_event = |id: EventId| EventId(events.places[id.0 as usize]);
        self.objects.iter_mut().for_each(|object| renumber(object, new_request, new_event));
        let parts = self.events.iter_mut().filter_map(|event| event.request.as_mut());
        parts.for_each(|id| *id = new_request(*id));
        self.requests = requests.of(std::mem::take(&mut self.requests));
        self.told = requests.of(std::mem::take(&mut self.told));
        self.events = events.of(std::mem::take(&mut self.events));
        self.objects.sort_by_cached_key(|object| super::completion::order(object, strings));
    }
}

/// What is added to nothing is not moved.
fn append<T>(all: &mut Vec<T>, mut more: Vec<T>) {
    if all.is_empty() {
        *all = more;
    } else {
        all.append(&mut more);
    }
}

fn renumber(
    object: &mut Object,
    request: impl Fn(RequestId) -> RequestId,
    event: impl Fn(EventId) -> EventId,
) {
    for attached in object.requests.iter_mut().chain(&mut object.untold) {
        attached.request = request(attached.request);
    }
    object.events.iter_mut().for_each(|id| *id = event(*id));
}

/// Where the elements of a list go.
struct Order {
    places: Vec<u32>,
}

fn order_by<'l, T, K: Ord>(list: &'l [T], key: impl Fn(&'l T) -> K) -> Order {
    let mut order: Vec<u32> = (0..list.len() as u32).collect();
    order.sort_by_cached_key(|at| key(&list[*at as usize]));
    let mut places = vec![0; list.len()];
    for (place, at) in (0..).zip(order) {
        places[at as usize] = place;
    }
    Order { places }
}

impl Order {
    fn of<T>(&self, list: Vec<T>) -> Vec<T> {
        let mut tagged: Vec<_> = self.places.iter().zip(list).collect();
        tagged.sort_by_key(|(place, _)| **place);
        tagged.into_iter().map(|(_, item)| item).collect()
    }
}
