//! Several clusters in one index.

use super::{EventId, Index, Object, RequestId};
use crate::model::{AuditId, Relabel as _, Symbol};

impl Index {
    /// One index of all of them; what is in it stands in the order that one cluster's index has.
    ///
    /// # Panics
    /// There is none.
    pub fn of_clusters(indexes: impl IntoIterator<Item = Self>) -> Self {
        let mut indexes = indexes.into_iter();
        let mut all = indexes.next().expect("there is an index");
        let mut names = vec![all.strings.get(all.cluster).to_owned()];
        for index in indexes {
            names.push(index.strings.get(index.cluster).to_owned());
            all.add(index);
        }
        if names.len() > 1 {
            all.cluster = all.strings.intern(&names.join(", "));
            all.sort();
        }
        all
    }

    /// The cluster that a request was made to.
    pub fn cluster_of(&self, request: &super::Request) -> Symbol {
        self.clusters.get(&request.position.file).copied().unwrap_or(self.cluster)
    }

    fn add(&mut self, mut other: Self) {
        if self.clusters.is_empty() {
            self.clusters = self.requests.iter().map(|r| (r.position.file, self.cluster)).collect();
        }
        let symbols = self.strings.absorb(&other.strings);
        let to = |symbol: Symbol| symbols[symbol.0 as usize];
        let (requests, events) = (self.requests.len() as u32, self.events.len() as u32);
        other.requests.iter_mut().for_each(|request| request.relabel(&to));
        other.events.iter_mut().for_each(|event| event.relabel(&to));
        for object in &mut other.objects {
            object.relabel(&to);
            renumber(object, |id| RequestId(id.0 + requests), |id| EventId(id.0 + events));
        }
        let cluster = to(other.cluster);
        self.clusters.extend(other.requests.iter().map(|request| (request.position.file, cluster)));
        self.kinds.add(other.kinds, &to);
        self.requests.append(&mut other.requests);
        self.told.append(&mut other.told);
        self.events.append(&mut other.events);
        self.objects.append(&mut other.objects);
        self.range = match (self.range, other.range) {
            (Some((a, b)), Some((c, d))) => Some((a.min(c), b.max(d))),
            (one, other) => one.or(other),
        };
        self.end = self.end.max(other.end);
        self.tally.add(other.tally);
    }

    fn sort(&mut self) {
        let strings = &self.strings;
        let text = |symbol: Symbol| strings.get(symbol);
        let requests = order_by(&self.requests, |r| {
            let id = match r.audit_id {
                AuditId::Uuid(bytes) => (bytes, ""),
                AuditId::Other(text) => ([0; 16], strings.get(text)),
            };
            (r.start(), id, r.fingerprint())
        });
        let events = order_by(&self.events, |event| {
            (event.first, [event.namespace, event.name, event.uid.0, event.message].map(text))
        });
        let new_request = |id: RequestId| RequestId(requests.places[id.0 as usize]);
        let new_event = |id: EventId| EventId(events.places[id.0 as usize]);
        self.objects.iter_mut().for_each(|object| renumber(object, new_request, new_event));
        self.requests = requests.of(std::mem::take(&mut self.requests));
        self.told = requests.of(std::mem::take(&mut self.told));
        self.events = events.of(std::mem::take(&mut self.events));
        self.objects.sort_by_cached_key(|object| super::attach::order(object, strings));
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
