//! States of objects, each kept once: lists repeat them thousands of times.

use crate::model::{Fault, FileId, ObjectState, ResourceVersion, StateOrigin, Symbol, Timestamp, Uid};
use rustc_hash::{FxHashMap, FxHashSet};

/// States under construction, and those whose kind stands at the end of their list.
#[derive(Default)]
pub(super) struct StateFolder {
    states: Vec<ObjectState>,
    by_version: FxHashMap<(Uid, ResourceVersion, bool), u32>,
    /// Later sights of a state that is kept already.
    last_reads: FxHashMap<u32, Timestamp>,
    waiting: FxHashMap<(FileId, u32), Vec<ObjectState>>,
    documented: FxHashSet<(Uid, [Symbol; 3])>,
}

impl StateFolder {
    pub(super) fn add(&mut self, state: ObjectState) {
        let meta = &state.meta;
        if !matches!(state.origin, StateOrigin::Read(_)) {
            let name = [meta.kind, meta.namespace, meta.name];
            self.documented.insert((meta.uid, if meta.uid.is_unknown() { name } else { Default::default() }));
        }
        let at = u32::try_from(self.states.len()).unwrap_or(u32::MAX);
        if let (false, Some(version)) = (meta.uid.is_unknown(), meta.resource_version) {
            let is_read = matches!(state.origin, StateOrigin::Read(_));
            if let Some(&known) = self.by_version.get(&(meta.uid, version, is_read)) {
                self.see_again(known, &state);
                return;
            }
            self.by_version.insert((meta.uid, version, is_read), at);
        }
        self.states.push(state);
    }

    fn see_again(&mut self, known: u32, state: &ObjectState) {
        let kept = &mut self.states[known as usize];
        if let (StateOrigin::Read(first), StateOrigin::Read(now)) = (&mut kept.origin, state.origin) {
            let last = self.last_reads.entry(known).or_insert(*first);
            *last = now.max(*last);
            *first = now.min(*first);
        }
        kept.origin = match (kept.origin, state.origin) {
            (StateOrigin::Watch { deleted: true }, _) | (_, StateOrigin::Watch { deleted: true }) => {
                kept.meta.deletion = kept.meta.deletion.max(state.meta.deletion);
                StateOrigin::Watch { deleted: true }
            }
            (StateOrigin::Watch { .. }, StateOrigin::Snapshot) => StateOrigin::Snapshot,
            (known, _) => known,
        };
        if kept.meta.kind.is_empty() {
            kept.meta.kind = state.meta.kind;
        }
    }

    /// A state whose kind its list will tell.
    pub(super) fn wait(&mut self, file: FileId, list: u32, state: ObjectState) {
        self.waiting.entry((file, list)).or_default().push(state);
    }

    /// The end of a list has come.
    pub(super) fn end_of_list(
        &mut self,
        file: FileId,
        list: u32,
        kind: Symbol,
        api_version: Symbol,
    ) -> Vec<Fault> {
        let mut faults = Vec::new();
        for mut state in self.waiting.remove(&(file, list)).unwrap_or_default() {
            if kind.is_empty() {
                faults.push(kindless(&state));
                continue;
            }
            state.meta.kind = kind;
            if state.meta.api_version.is_empty() {
                state.meta.api_version = api_version;
            }
            self.add(state);
        }
        faults
    }

    /// How many different objects documents (not answers of requests) have shown.
    pub(super) fn documented(&self) -> u64 {
        self.documented.len() as u64
    }

    /// The states in the order of their reading, and those whose list never ended.
    pub(super) fn finish(mut self) -> (Vec<ObjectState>, FxHashMap<u32, Timestamp>, Vec<Fault>) {
        let mut faults: Vec<_> =
            self.waiting.drain().flat_map(|(_, states)| states).map(|s| kindless(&s)).collect();
        faults.sort_by_key(|fault| fault.position);
        (self.states, self.last_reads, faults)
    }
}

fn kindless(state: &ObjectState) -> Fault {
    Fault { position: state.position, reason: "an object without kind, in a list without one".into() }
}
