//! How far the clocks of API servers and clusters disagree, as far as the order of what they did tells it.
//!
//! A store counts its writes, whichever server makes them: of two writes the one with the lower version was made first,
//! whatever the clocks of their servers say. A write was made between its receipt and its answer, so each pair of writes
//! of two servers bounds how far one clock must be moved against the other. Between clusters an object that names its
//! parent by uid was made after that parent.

use super::bounds::{Bounds, Move};
use super::folded::{Folded, Part};
use super::packing::Head;
use super::request::Request;
use crate::model::{ObjectMeta, ResourceVersion, StateOrigin, Symbol, Timestamp, Uid, Verb};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::Deserialize;
use std::sync::Arc;

/// By how many nanoseconds a clock must be moved, at the least and at the most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shift {
    /// At the least; `None` where nothing tells.
    pub least: Option<i64>,
    /// At the most; `None` where nothing tells.
    pub most: Option<i64>,
}

impl Shift {
    /// Whether the clock is wrong for certain.
    pub fn is_needed(self) -> bool {
        self.is_possible()
            && (self.least.is_some_and(|least| least > 0) || self.most.is_some_and(|most| most < 0))
    }

    /// Whether both bounds can be true.
    fn is_possible(self) -> bool {
        self.least.zip(self.most).is_none_or(|(least, most)| least <= most)
    }

    /// The best guess: the middle, or the bound where there is one only.
    pub fn nanos(self) -> i64 {
        match (self.least, self.most) {
            _ if !self.is_needed() => 0,
            (Some(least), Some(most)) => least + (most - least) / 2,
            (least, most) => least.or(most).unwrap_or(0),
        }
    }

    fn at_least(&mut self, nanos: i64) {
        self.least = self.least.max(Some(nanos));
    }

    fn at_most(&mut self, nanos: i64) {
        self.most = Some(self.most.map_or(nanos, |most| most.min(nanos)));
    }
}

/// The clock of an API server that disagrees with that of the server of its cluster that wrote most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServerClock {
    /// The cluster.
    pub cluster: Symbol,
    /// The number of the server.
    pub server: u32,
    /// The server that it is compared with.
    pub against: u32,
    /// How far.
    pub shift: Shift,
}

/// The clock of a cluster that disagrees with that of one whose objects made its own, or made those that made them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClusterClock {
    /// The cluster.
    pub cluster: Symbol,
    /// The cluster that it is compared with.
    pub against: Symbol,
    /// How far.
    pub shift: Shift,
    /// How far it is moved, so that what is bound to it and what it is bound to agree.
    pub nanos: i64,
}

/// The clocks that are wrong for certain.
#[derive(Clone, Debug, Default)]
pub struct Clocks {
    /// Of API servers.
    pub servers: Vec<ServerClock>,
    /// Of clusters.
    pub clusters: Vec<ClusterClock>,
}

/// A write, and who made it.
struct Write {
    version: ResourceVersion,
    server: u32,
    start: Timestamp,
    end: Timestamp,
    /// It cannot but have made this version: a create, or an update that had read another. A patch that changes nothing is
    /// answered like one that does.
    is_sure: bool,
}

impl Folded {
    /// What the order of writes tells of clocks. `servers` has the number of the API server of each file, where it is
    /// known.
    pub fn clocks(&self, servers: &[Option<u32>]) -> Clocks {
        let mut clocks = Clocks::default();
        let numbers: FxHashSet<u32> = servers.iter().flatten().copied().collect();
        if numbers.len() > 1 {
            // Versions of a store that was set back tell no order.
            let parts = self.parts.iter().filter(|part| part.set_backs.is_empty());
            clocks.servers = parts.flat_map(|part| of_servers(part, servers)).collect();
        }
        if self.parts.len() > 1 {
            clocks.clusters = self.of_clusters();
        }
        clocks
    }

    /// Moves clocks, so that causes come before effects.
    pub fn align(&mut self, clocks: &Clocks, servers: &[Option<u32>]) {
        for part in &mut self.parts {
            let own = clocks.servers.iter().filter(|clock| clock.cluster == part.cluster);
            let own: FxHashMap<u32, i64> = own.map(|clock| (clock.server, clock.shift.nanos())).collect();
            if !own.is_empty() {
                for request in &mut part.requests {
                    let server = server_of(request, servers);
                    request.shift(server.and_then(|server| own.get(&server)).copied().unwrap_or(0));
                }
            }
            if let Some(clock) = clocks.clusters.iter().find(|clock| clock.cluster == part.cluster) {
                part.shift(clock.nanos);
                for gap in self.gaps.iter_mut().filter(|gap| gap.cluster == part.cluster) {
                    (gap.since, gap.until) = (gap.since.plus(clock.nanos), gap.until.plus(clock.nanos));
                }
            }
            let strings = &self.strings;
            part.requests.sort_by(|a, b| a.order(strings).cmp(&b.order(strings)));
        }
    }

    /// Leaves clocks as they are: how far those of servers disagree is remembered.
    pub fn leave(&mut self, clocks: &Clocks) {
        for part in &mut self.parts {
            let own = clocks.servers.iter().filter(|clock| clock.cluster == part.cluster);
            part.skew = own.map(|clock| clock.shift.nanos().saturating_abs()).max().unwrap_or(0);
        }
    }

    fn of_clusters(&self) -> Vec<ClusterClock> {
        let mut made: FxHashMap<&str, (Symbol, Timestamp)> = FxHashMap::default();
        for (part, request) in self.creates() {
            let uid = request.response_meta().map_or(Uid::default(), |meta| meta.uid);
            if let Some(start) = request.start().filter(|_| !uid.is_unknown()) {
                made.insert(self.strings.get(uid.0), (part.cluster, start));
            }
        }
        let mut bounds: FxHashMap<(Symbol, Symbol), i64> = FxHashMap::default();
        for (part, request) in self.creates() {
            let Some(meta) = request.response_meta().filter(|meta| !meta.parent_link.is_empty()) else {
                continue;
            };
            let parent = parent_uid(self.strings.get(meta.parent_link)).and_then(|uid| made.get(&*uid));
            let Some((&(cluster, parent), end)) = parent.zip(request.end()) else { continue };
            if cluster == part.cluster {
                continue;
            }
            let least = parent.since(end);
            let known = bounds.entry((part.cluster, cluster)).or_insert(least);
            *known = least.max(*known);
        }
        let mut clusters: Vec<Symbol> = self.parts.iter().map(|part| part.cluster).collect();
        clusters.sort_by_key(|cluster| self.strings.get(*cluster));
        let bounds = bounds.into_iter().map(|((late, early), least)| (late, early, least));
        let clock = |Move { cluster, against, least, most, nanos }| {
            let shift = Shift { least: Some(least), most };
            ClusterClock { cluster, against, shift, nanos }
        };
        Bounds::new(clusters, bounds).moves().into_iter().map(clock).collect()
    }

    fn creates(&self) -> impl Iterator<Item = (&Part, &Request)> {
        let requests =
            self.parts.iter().flat_map(|part| part.requests.iter().map(move |request| (part, request)));
        requests.filter(|(_, request)| super::is_create(request) && request.took_effect())
    }
}

/// The uid that a parent link names.
fn parent_uid(link: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Parent {
        uid: String,
    }
    serde_json::from_str::<Parent>(link).ok().map(|parent| parent.uid)
}

fn server_of(request: &Request, servers: &[Option<u32>]) -> Option<u32> {
    servers.get(request.position().file.0 as usize).copied().flatten()
}

/// The writes of which it is certain, or nearly so, which version they made, by version.
fn writes(part: &Part, servers: &[Option<u32>]) -> Vec<Write> {
    let write = |request: &Request| {
        let meta = request.response_meta()?;
        let (is_create, had_read) = (super::is_create(request), request.object.resource_version);
        let is_write = matches!(request.verb, Verb::Create | Verb::Update | Verb::Patch | Verb::Delete)
            && request.took_effect()
            && meta.resource_version != had_read;
        let (start, end) = request.start().zip(request.end()).filter(|_| is_write)?;
        let (version, server) = meta.resource_version.zip(server_of(request, servers))?;
        let is_sure = is_create || request.verb == Verb::Update && had_read.is_some();
        // A delete may find that another marked the object; what takes the last finalizer away is answered with the version
        // that was there.
        let may_be = request.verb != Verb::Delete && !meta.is_let_go();
        let write = Write { version, server, start, end, is_sure };
        Some((write, meta.uid, is_create, is_sure || may_be))
    };
    let mut writes: Vec<_> = part.requests.iter().filter_map(write).collect();
    writes.sort_unstable_by_key(|(write, ..)| (write.version, write.start, write.server));
    // An update may change nothing, and be answered with the version that was there. Then another write made that: one
    // that is here as well, or one before the log.
    let version = |at: usize| writes.get(at).map(|(write, ..)| write.version);
    let is_alone = |at: usize| version(at + 1) != version(at) && (at == 0 || version(at - 1) != version(at));
    let alone: Vec<bool> = (0..writes.len()).map(is_alone).collect();
    let mut known: FxHashSet<Uid> = FxHashSet::default();
    let certain = writes.into_iter().zip(alone).filter(|((_, uid, is_create, may_be), is_alone)| {
        let is_first = known.insert(*uid);
        *is_alone && *may_be && (*is_create || !is_first)
    });
    certain.map(|((write, ..), _)| write).collect()
}

fn of_servers(part: &Part, servers: &[Option<u32>]) -> Vec<ServerClock> {
    let writes = writes(part, servers);
    let mut counts: FxHashMap<u32, usize> = FxHashMap::default();
    writes.iter().for_each(|write| *counts.entry(write.server).or_default() += 1);
    let Some(against) =
        counts.iter().max_by_key(|(server, n)| (**n, std::cmp::Reverse(**server))).map(|(s, _)| *s)
    else {
        return Vec::new();
    };
    let mut found = shifts(writes.iter(), against);
    if found.values().any(|shift| !shift.is_possible()) {
        // One that is not sure changed nothing: what made its version is not in the log.
        let sure = shifts(writes.iter().filter(|write| write.is_sure), against);
        for (server, shift) in found.iter_mut().filter(|(_, shift)| !shift.is_possible()) {
            *shift = sure.get(server).copied().unwrap_or_default();
        }
    }
    let needed = found.into_iter().filter(|(_, shift)| shift.is_needed());
    let mut clocks: Vec<_> =
        needed.map(|(server, shift)| ServerClock { cluster: part.cluster, server, against, shift }).collect();
    clocks.sort_by_key(|clock| clock.server);
    clocks
}

/// How the clocks of servers must be moved against that of one of them, by writes in the order of their versions.
fn shifts<'w>(writes: impl Iterator<Item = &'w Write>, against: u32) -> FxHashMap<u32, Shift> {
    // The latest start of all writes so far, by server, and what that bounds.
    let mut latest: FxHashMap<u32, Timestamp> = FxHashMap::default();
    let mut shifts: FxHashMap<u32, Shift> = FxHashMap::default();
    for write in writes {
        if write.server == against {
            for (server, start) in latest.iter().filter(|(server, _)| **server != against) {
                shifts.entry(*server).or_default().at_most(write.end.since(*start));
            }
        } else if let Some(start) = latest.get(&against) {
            shifts.entry(write.server).or_default().at_least(start.since(write.end));
        }
        let known = latest.entry(write.server).or_insert(write.start);
        *known = write.start.max(*known);
    }
    shifts
}

impl Part {
    /// Moves all that the clocks of a cluster stamped: what bodies say of births and deletions, too.
    fn shift(&mut self, nanos: i64) {
        let move_one = |time: &mut Timestamp| *time = time.plus(nanos);
        let mut heads = MovedHeads { nanos, moved: FxHashMap::default() };
        for request in &mut self.requests {
            request.shift(nanos);
            request.shown.iter_mut().for_each(|shown| heads.shift(&mut shown.head));
            let items = request.rare.iter_mut().flat_map(|rare| &mut rare.deleted_items);
            items.for_each(|item| shift_meta(&mut item.meta, nanos));
        }
        for event in &mut self.events {
            [&mut event.first, &mut event.last].into_iter().flatten().for_each(move_one);
            event.written.iter_mut().for_each(move_one);
            event.note.iter_mut().filter_map(|note| note.end.as_mut()).for_each(move_one);
        }
        for (begun, ended, _) in &mut self.sights {
            [begun, ended].into_iter().for_each(move_one);
        }
        for state in &mut self.states {
            if let StateOrigin::Read(time) | StateOrigin::Recorded { at: time, .. } = &mut state.state.origin
            {
                move_one(time);
            }
            state.last_read.iter_mut().for_each(move_one);
            shift_meta(&mut state.state.meta, nanos);
        }
    }
}

fn shift_meta(meta: &mut ObjectMeta, nanos: i64) {
    for time in [&mut meta.created, &mut meta.deletion].into_iter().flatten() {
        *time = time.plus(nanos);
    }
}

/// What bodies say, as it is when it is moved: each that many requests share stays one.
struct MovedHeads {
    nanos: i64,
    moved: FxHashMap<Arc<Head>, Arc<Head>>,
}

impl MovedHeads {
    fn shift(&mut self, head: &mut Arc<Head>) {
        if head.created.is_none() && head.deletion.is_none() {
            return;
        }
        let later = |time: Option<Timestamp>| time.map(|time| time.plus(self.nanos));
        let moved = self.moved.entry(Arc::clone(head)).or_insert_with(|| {
            let (created, deletion) = (later(head.created), later(head.deletion));
            Arc::new(Head { created, deletion, ..(**head).clone() })
        });
        *head = Arc::clone(moved);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shift_is_needed_where_it_cannot_be_zero() {
        let shift = |least, most| Shift { least, most };
        let needless = [shift(Some(-5), Some(5)), Shift::default(), shift(Some(7), Some(3))];
        assert!(needless.iter().all(|shift| !shift.is_needed()));
        let nanos = |least, most| shift(least, most).nanos();
        assert_eq!((nanos(Some(4), Some(8)), nanos(Some(4), None), nanos(None, Some(-3))), (6, 4, -3));
        assert_eq!(nanos(Some(-1), Some(9)), 0);
    }
}
