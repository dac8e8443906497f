//! Revisions of etcd databases become states: which is the last of its key, which a deletion.

use crate::model::{FileId, ObjectState, Relabel as _, ResourceVersion, StateOrigin, Stored, Symbol};
use crate::source::EtcdFact;
use rustc_hash::FxHashMap;

/// Revisions under construction. Those of one file come in their order.
#[derive(Default)]
pub(super) struct StoreFolder {
    states: Vec<ObjectState>,
    /// The last state of each key that lives.
    last: FxHashMap<(FileId, Symbol), usize>,
    /// The latest revision of each file.
    newest: FxHashMap<FileId, ResourceVersion>,
}

impl StoreFolder {
    pub(super) fn add(&mut self, mut fact: EtcdFact, to: &impl Fn(Symbol) -> Symbol) {
        fact.relabel(to);
        let key = (fact.position.file, fact.key);
        let newest = self.newest.entry(key.0).or_insert(fact.revision);
        *newest = fact.revision.max(*newest);
        match fact.state {
            Some(state) => {
                self.last.insert(key, self.states.len());
                self.states.push(state);
            }
            // etcd keeps what was written before. If that was encrypted, nothing is known of what is gone.
            None => {
                let Some(at) = self.last.remove(&key) else { return };
                let mut state = self.states[at].clone();
                state.position = fact.position;
                state.meta.resource_version = Some(fact.revision);
                state.origin = StateOrigin::Etcd(Stored { is_deletion: true, ..Stored::default() });
                self.states.push(state);
            }
        }
    }

    /// The clusters of all states.
    pub(super) fn clusters_mut(&mut self) -> impl Iterator<Item = &mut Symbol> {
        self.states.iter_mut().map(|state| &mut state.cluster)
    }

    /// All states. What a copy holds shows what was there at the end only if no request in the log was answered
    /// with a later revision, such as the newest of its cluster in `answered`.
    pub(super) fn finish(mut self, answered: &FxHashMap<Symbol, ResourceVersion>) -> Vec<ObjectState> {
        for ((file, _), at) in self.last {
            if self.newest.get(&file).copied() < answered.get(&self.states[at].cluster).copied() {
                continue;
            }
            if let StateOrigin::Etcd(stored) = &mut self.states[at].origin {
                stored.is_last = true;
            }
        }
        self.states
    }
}
