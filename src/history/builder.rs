//! Takes in what the blocks say, in any order of files, and folds it: requests out of stages, Events and states
//! out of their copies, each with the cluster that it is of.

use super::event::EventFolder;
use super::fold::Folder;
use super::folded::{Folded, Part};
use super::leases::split_leases;
use super::naming::Naming;
use super::request::Request;
use super::states::StateFolder;
use super::store::StoreFolder;
use super::{Index, Kinds, Noise, Tally, Window, add_filtered, dating};
use crate::model::{Fault, Relabel as _, Strings, Symbol};
use crate::source::{Batch, GapFact, KindFact, LeaseFact, SightFact};
use std::collections::BTreeMap;

/// What a cluster is called that nobody names.
pub const UNNAMED: &str = "default";

/// The cluster of what names none: the one that is `given`, else the only one that others name, else [`UNNAMED`].
pub(crate) fn cluster_of_unnamed<'n>(
    given: Option<&'n str>,
    mut named: impl ExactSizeIterator<Item = &'n str>,
) -> &'n str {
    let only = if named.len() == 1 { named.next() } else { None };
    given.or(only).unwrap_or(UNNAMED)
}

fn part(parts: &mut BTreeMap<Symbol, Part>, cluster: Symbol) -> &mut Part {
    parts.entry(cluster).or_insert_with(|| Part::new(cluster))
}

/// The items of each cluster, in their order. Those of a single one, which is most often all, are not moved.
pub(super) fn by_cluster<T>(items: Vec<T>, cluster: impl Fn(&T) -> Symbol) -> BTreeMap<Symbol, Vec<T>> {
    let mut clusters = BTreeMap::new();
    let Some(first) = items.first().map(&cluster) else { return clusters };
    if items.iter().all(|item| cluster(item) == first) {
        clusters.insert(first, items);
        return clusters;
    }
    for item in items {
        clusters.entry(cluster(&item)).or_insert_with(Vec::new).push(item);
    }
    clusters
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
    sights: Vec<SightFact>,
    gaps: Vec<GapFact>,
    faults: Vec<Fault>,
}

impl Builder {
    /// Takes in what one block said. Batches of one file must come in their order.
    pub fn absorb(&mut self, batch: Batch) {
        let symbols: Vec<Symbol> = self.strings.absorb(&batch.strings);
        let to = |symbol: Symbol| symbols[symbol.0 as usize];
        for kind in batch.kinds {
            let (group, kind_name, resource) = (to(kind.group), to(kind.kind), to(kind.resource));
            self.kinds.learn(KindFact { group, kind: kind_name, resource, ..kind });
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
        for mut sight in batch.sights {
            sight.relabel(&to);
            self.sights.push(sight);
        }
        for mut gap in batch.gaps {
            gap.relabel(&to);
            self.gaps.push(gap);
        }
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

    /// Joins what was absorbed, and leaves out what is not to be told. `cluster` as in [`Self::fold`].
    pub fn finish(self, cluster: Option<&str>, window: Window, noise: Noise) -> Index {
        let folded = self.fold(cluster);
        let window = window.instants(folded.end());
        folded.join(window, noise, |index| index.narrow(noise))
    }

    /// Folds what was absorbed. All of it is of `cluster`; without a name, of the clusters that the records name.
    /// Records that name none are of the only one that is named, else of [`UNNAMED`].
    pub fn fold(mut self, cluster: Option<&str>) -> Folded {
        let mut tally = Tally::default();
        let clusters = self.name_clusters(cluster);
        let mut leases: BTreeMap<Symbol, Vec<LeaseFact>> = BTreeMap::new();
        for lease in std::mem::take(&mut self.leases) {
            leases.entry(lease.stage.cluster).or_default().push(lease);
        }
        for leases in leases.into_values() {
            let (changes, renewals) = split_leases(leases, &mut self.sights);
            add_filtered(&mut tally, "leases", renewals);
            changes.into_iter().for_each(|lease| self.folder.add(lease.stage));
        }
        add_filtered(&mut tally, "answers-alone", self.folder.settle(&self.strings));
        (tally.folded, tally.duplicates) = (self.folder.folded, self.folder.duplicates);
        tally.event_records = self.events.records();
        let requests = self.folder.finish(&self.strings);
        let newest = requests.iter().filter_map(Request::end).max();
        let newest = newest.or_else(|| self.events.newest().max(self.states.newest()));
        tally.undated = self.events.complete_years(newest);
        let newest = dating::newest_answered(&requests);
        self.store.finish(&newest).into_iter().for_each(|state| self.states.add(state));
        tally.documented_objects = self.states.documented();
        let (states, faults) = self.states.finish(&self.strings);
        tally.faults = self.faults;
        tally.faults.extend(faults);

        let mut parts: BTreeMap<Symbol, Part> = BTreeMap::new();
        for cluster in clusters {
            part(&mut parts, cluster);
        }
        for (cluster, requests) in by_cluster(requests, |request| request.cluster) {
            part(&mut parts, cluster).requests = requests;
        }
        for (cluster, states) in by_cluster(states, |state| state.state.cluster) {
            part(&mut parts, cluster).states = states;
        }
        for &SightFact { begun, ended, version, cluster } in &self.sights {
            part(&mut parts, cluster).sights.push((begun, ended, version));
        }
        for (cluster, events) in self.events.by_cluster() {
            part(&mut parts, cluster).events = events.finish(&self.strings);
        }
        // Symbols are numbered by reading order.
        let mut parts: Vec<Part> = parts.into_values().collect();
        parts.sort_by_key(|part| self.strings.get(part.cluster));
        let strings = &self.strings;
        // A recording may be read twice.
        self.gaps.sort_by_key(|gap| gap.order(strings));
        self.gaps.dedup();
        let ended: Vec<GapFact> = self.gaps.iter().filter(|gap| !gap.is_open()).copied().collect();
        self.gaps.retain(|gap| !gap.is_open() || !ended.iter().any(|other| other.ends(gap)));
        Folded { strings: self.strings, kinds: self.kinds, parts, gaps: self.gaps, tally }
    }

    /// Gives each fact the cluster that it is of, and tells which there are.
    fn name_clusters(&mut self, cluster: Option<&str>) -> Vec<Symbol> {
        let mut named: Vec<Symbol> =
            self.clusters_mut().map(|named| *named).filter(|s| !s.is_empty()).collect();
        named.sort_unstable();
        named.dedup();
        let naming = Naming::new(named.iter().map(|&symbol| self.strings.get(symbol)));
        let unnamed = cluster_of_unnamed(cluster, naming.names().into_iter()).to_owned();
        let unnamed = self.strings.intern(&unnamed);
        let mut names: BTreeMap<Symbol, Symbol> = BTreeMap::new();
        for said in named {
            let name = naming.name(self.strings.get(said)).to_owned();
            names.insert(said, if cluster.is_some() { unnamed } else { self.strings.intern(&name) });
        }
        let own = |said: &Symbol| names.get(said).copied().unwrap_or(unnamed);
        self.clusters_mut().for_each(|cluster| *cluster = own(cluster));
        let mut clusters: Vec<Symbol> = names.values().copied().collect();
        clusters.sort_unstable();
        clusters.dedup();
        if clusters.len() < names.len() {
            self.folder.fold_copies();
        }
        if clusters.is_empty() { vec![unnamed] } else { clusters }
    }

    /// The clusters of all facts.
    fn clusters_mut(&mut self) -> impl Iterator<Item = &mut Symbol> {
        let leases = self.leases.iter_mut().map(|lease| &mut lease.stage.cluster);
        let sights = self.sights.iter_mut().map(|sight| &mut sight.cluster);
        let folded = self.folder.clusters_mut().chain(self.events.clusters_mut());
        let states = self.states.clusters_mut().chain(self.store.clusters_mut());
        let gaps = self.gaps.iter_mut().map(|gap| &mut gap.cluster);
        leases.chain(sights).chain(folded).chain(states).chain(gaps)
    }
}
