//! Which object a record of another program's log is about.

use super::replay::Replayer;
use crate::bodies::Bodies;
use crate::history::{Event, Existence, Index, Object, ObjectId, RequestId};
use crate::model::{Mention, Note, ObjectKey, Symbol, Timestamp, builtin_by_short_name};
use crate::state::redact::Redactor;
use rustc_hash::{FxHashMap, FxHashSet};
use serde_json::Value;
use std::collections::BTreeMap;
use std::ops::{Bound, ControlFlow};

/// So many spans are looked through, one above the other.
const HIGHEST: u32 = 64;

/// Hangs the records of other programs' logs on the objects of an index. Nothing is read where there are none.
pub fn place_notes(index: &mut Index, bodies: &Bodies) {
    if !index.has_notes() {
        return;
    }
    let places = Whereabouts::new(index, bodies);
    index.place_notes(|index, event, note| places.find(index, event, note));
}

/// Where objects are to be found.
struct Whereabouts {
    uids: FxHashMap<Symbol, ObjectId>,
    /// By namespace and name.
    names: FxHashMap<(Symbol, Symbol), Vec<ObjectId>>,
    /// By name, where a record names no namespace.
    names_alone: FxHashMap<Symbol, Vec<ObjectId>>,
    /// By the id of a container, in order: ids are known by their beginnings, too.
    containers: BTreeMap<String, ObjectId>,
    /// By address, with the time from which on it is known.
    addresses: FxHashMap<String, Vec<(ObjectId, Option<Timestamp>)>>,
    /// By audit id.
    requests: FxHashMap<String, (ObjectId, RequestId)>,
    /// The spans of other traces: how they name what they are about, and the span above them.
    spans: FxHashMap<(Symbol, Symbol), (Vec<Mention>, Symbol)>,
}

impl Whereabouts {
    fn new(index: &Index, bodies: &Bodies) -> Self {
        let (mut uids, mut names) = (FxHashMap::default(), FxHashMap::<_, Vec<_>>::default());
        let mut names_alone = FxHashMap::<_, Vec<_>>::default();
        let has_names_alone =
            mentions(index).any(|mention| matches!(mention, Mention::Named { namespace: None, .. }));
        for (id, object) in (0..).map(ObjectId).zip(&index.objects) {
            if object.existence == Existence::Seen && !object.key.name.is_empty() {
                names.entry((object.key.namespace, object.key.name)).or_default().push(id);
                if has_names_alone {
                    names_alone.entry(object.key.name).or_default().push(id);
                }
            }
            if !object.uid.is_unknown() {
                uids.insert(object.uid.0, id);
            }
        }
        let (containers, addresses) = (BTreeMap::new(), FxHashMap::default());
        let (requests, spans) = (FxHashMap::default(), FxHashMap::default());
        let mut places = Self { uids, names, names_alone, containers, addresses, requests, spans };
        places.look_for_spans(index);
        if mentions(index).any(|mention| matches!(mention, Mention::Request(_))) {
            places.look_for_requests(index);
        }
        if mentions(index).any(|mention| matches!(mention, Mention::Container(_) | Mention::Address(_))) {
            places.look_into_bodies(index, bodies);
        }
        places
    }

    fn look_for_requests(&mut self, index: &Index) {
        let wanted: FxHashSet<&str> = mentions(index)
            .filter_map(|mention| match mention {
                Mention::Request(id) => Some(index.strings.get(*id)),
                _ => None,
            })
            .collect();
        for (id, object) in (0..).map(ObjectId).zip(&index.objects) {
            for request in object.requests.iter().map(|attached| attached.request) {
                let audit_id = index.audit_id(&index.requests[request.0 as usize]);
                if wanted.contains(&*audit_id) {
                    self.requests.entry(audit_id.into_owned()).or_insert((id, request));
                }
            }
        }
    }

    fn look_for_spans(&mut self, index: &Index) {
        for note in index.events.iter().filter_map(|event| event.note.as_deref()) {
            if let Some(span) = note.span {
                self.spans.insert((span.trace, span.id), (note.subjects.clone(), span.parent));
            }
        }
    }

    fn look_into_bodies(&mut self, index: &Index, bodies: &Bodies) {
        let redactor = Redactor::off();
        let replayer = Replayer::new(index, bodies, &redactor);
        for (id, object) in (0..).map(ObjectId).zip(&index.objects) {
            let resource = index.strings.get(object.key.resource);
            if !object.key.group.is_empty() || !matches!(resource, "pods" | "services" | "nodes") {
                continue;
            }
            // A body that cannot be read is told of where it is shown.
            drop(replayer.states_of(object, |shown| {
                if let Some(state) = shown.text.and_then(|text| serde_json::from_str::<Value>(text).ok()) {
                    self.learn(id, resource, &state, shown.time.or(shown.seen));
                }
                ControlFlow::Continue(())
            }));
        }
    }

    fn learn(&mut self, id: ObjectId, resource: &str, state: &Value, time: Option<Timestamp>) {
        let addresses = match resource {
            // What runs in the network of its node has no address of its own.
            "pods" if state.pointer("/spec/hostNetwork") == Some(&Value::Bool(true)) => Vec::new(),
            "pods" => {
                let first = state.pointer("/status/podIP").and_then(Value::as_str).map(str::to_owned);
                texts(state, "/status/podIPs", "ip").chain(first).collect()
            }
            // Servers before 1.20 know one alone; what is headless has `None`.
            "services" => {
                let first = state.pointer("/spec/clusterIP").and_then(Value::as_str).map(str::to_owned);
                let all = texts(state, "/spec/clusterIPs", "").chain(first);
                all.filter(|address| !matches!(address.as_str(), "" | "None")).collect()
            }
            _ => texts(state, "/status/addresses", "address").collect::<Vec<_>>(),
        };
        for address in addresses {
            let known = self.addresses.entry(address).or_default();
            if known.iter().all(|(other, _)| *other != id) {
                known.push((id, time));
            }
        }
        if resource == "pods" {
            for list in ["containerStatuses", "initContainerStatuses", "ephemeralContainerStatuses"] {
                for container in texts(state, &format!("/status/{list}"), "containerID") {
                    let container = container.rsplit("://").next().unwrap_or_default().to_owned();
                    self.containers.insert(container, id);
                }
            }
        }
    }

    /// The object of a record, or how it names one that nothing shows.
    fn find(
        &self,
        index: &Index,
        event: &Event,
        note: &Note,
    ) -> Result<(ObjectId, Option<RequestId>), String> {
        let of_all =
            |mentions: &[Mention]| mentions.iter().find_map(|one| self.part_of(index, one, event.first));
        let found = of_all(&note.subjects).or_else(|| self.above(note).find_map(of_all));
        found.ok_or_else(|| match note.subjects.first() {
            Some(mention) => in_words(index, mention),
            None => "one that it does not name".to_owned(),
        })
    }

    /// How the spans above one name what they are about, from the nearest up.
    fn above(&self, note: &Note) -> impl Iterator<Item = &[Mention]> {
        let trace = note.span.map_or(Symbol::EMPTY, |span| span.trace);
        let mut next = note.span.map(|span| span.parent);
        // Ids may form a circle.
        (0..HIGHEST).map_while(move |_| {
            let (mentions, parent) = self.spans.get(&(trace, next?))?;
            next = Some(*parent);
            Some(mentions.as_slice())
        })
    }

    /// The object, and the request that it is a part of.
    fn part_of(
        &self,
        index: &Index,
        mention: &Mention,
        time: Option<Timestamp>,
    ) -> Option<(ObjectId, Option<RequestId>)> {
        match mention {
            Mention::Request(id) => {
                let (object, request) = self.requests.get(index.strings.get(*id))?;
                Some((*object, Some(*request)))
            }
            other => Some((self.of(index, other, time)?, None)),
        }
    }

    fn of(&self, index: &Index, mention: &Mention, time: Option<Timestamp>) -> Option<ObjectId> {
        let text = |symbol| index.strings.get(symbol);
        match mention {
            Mention::Uid(uid) => self.uids.get(uid).copied(),
            Mention::Container(container) => self.container(text(*container)),
            Mention::Request(_) => None,
            Mention::Address(address) => self.addressed(index, text(*address), time),
            Mention::Named { group, kind, namespace, name } => {
                let kind = text(*kind);
                let short = kind.to_ascii_lowercase();
                let is_short = |key: &ObjectKey| {
                    let resource = (text(key.group), text(key.resource));
                    builtin_by_short_name(&short).any(|builtin| builtin == resource)
                };
                let object = |id: ObjectId| &index.objects[id.0 as usize];
                let fits = |id: &&ObjectId| {
                    let object = object(**id);
                    let names = [text(object.kind), text(object.key.resource)];
                    let is_of_kind = names.iter().any(|name| name.eq_ignore_ascii_case(kind));
                    (is_of_kind || is_short(&object.key))
                        && group.is_none_or(|group| group == object.key.group)
                };
                let of_name = match namespace {
                    Some(namespace) => self.names.get(&(*namespace, *name)),
                    None => self.names_alone.get(name),
                };
                let named: Vec<ObjectId> = of_name?.iter().filter(fits).copied().collect();
                only_key(&named, object).then(|| alive(&named, object, time)).flatten()
            }
        }
    }

    /// What had an address then: the last that is known to have got it, and was still there.
    fn addressed(&self, index: &Index, address: &str, time: Option<Timestamp>) -> Option<ObjectId> {
        let is_there = |(id, since): &&(ObjectId, Option<Timestamp>)| {
            let deleted = index.objects[id.0 as usize].deleted;
            since.zip(time).is_none_or(|(since, time)| since <= time)
                && deleted.zip(time).is_none_or(|(deleted, time)| time <= deleted)
        };
        let there = self.addresses.get(address)?.iter().filter(is_there);
        there.max_by_key(|(_, since)| *since).map(|(id, _)| *id)
    }

    /// By its id, or by the twelve digits or more that tools show of it.
    fn container(&self, id: &str) -> Option<ObjectId> {
        if let Some(pod) = self.containers.get(id) {
            return Some(*pod);
        }
        let from = self.containers.range::<str, _>((Bound::Included(id), Bound::Unbounded));
        let mut pods =
            from.take_while(|(known, _)| id.len() >= 12 && known.starts_with(id)).map(|(_, pod)| *pod);
        let first = pods.next()?;
        pods.all(|pod| pod == first).then_some(first)
    }
}

/// The texts of a list, or of a field of its elements.
fn texts<'s>(state: &'s Value, list: &str, field: &'s str) -> impl Iterator<Item = String> + use<'s> {
    let list = state.pointer(list).and_then(Value::as_array);
    let found = list.into_iter().flatten().filter_map(move |item| match field {
        "" => item.as_str(),
        field => item.get(field).and_then(Value::as_str),
    });
    found.map(str::to_owned)
}

fn mentions(index: &Index) -> impl Iterator<Item = &Mention> {
    index.events.iter().filter_map(|event| event.note.as_deref()).flat_map(|note| &note.subjects)
}

/// Whether all of them are incarnations of one key: of several, none is meant.
fn only_key<'i>(named: &[ObjectId], object: impl Fn(ObjectId) -> &'i Object) -> bool {
    named.windows(2).all(|pair| object(pair[0]).key == object(pair[1]).key)
}

/// The last incarnation that was born by then, else the first. Creation times may be whole seconds, cut down.
fn alive<'i>(
    named: &[ObjectId],
    object: impl Fn(ObjectId) -> &'i Object,
    time: Option<Timestamp>,
) -> Option<ObjectId> {
    let start = |id: &&ObjectId| (object(**id).start(), **id);
    let born = |id: &&ObjectId| object(**id).start().zip(time).is_none_or(|(start, time)| start <= time);
    let last = named.iter().filter(born).max_by_key(start);
    last.or_else(|| named.iter().min_by_key(start)).copied()
}

fn in_words(index: &Index, mention: &Mention) -> String {
    let text = |symbol| index.strings.get(symbol);
    match *mention {
        Mention::Uid(uid) => format!("the uid {}", text(uid)),
        Mention::Container(container) => format!("the container {}", text(container)),
        Mention::Address(address) => format!("the address {}", text(address)),
        Mention::Request(id) => format!("that of the request {}", text(id)),
        Mention::Named { kind, namespace, name, .. } => {
            let place = namespace.map(text).filter(|place| !place.is_empty());
            let place = place.map_or_else(String::new, |place| format!("{place}/"));
            format!("{} {place}{}", text(kind), text(name))
        }
    }
}
