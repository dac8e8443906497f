//! States of objects, each kept once: lists repeat them thousands of times.

use crate::model::{
    Fault, FileId, ObjectState, ResourceVersion, StateOrigin, Stored, Strings, Symbol, Timestamp, Uid,
};
use rustc_hash::{FxHashMap, FxHashSet};

/// A state, and when it was seen last if reads showed it more than once.
#[derive(Clone, Debug)]
pub(super) struct SeenState {
    pub(super) state: ObjectState,
    pub(super) last_read: Option<Timestamp>,
}

/// States under construction, and those whose kind stands at the end of their list.
#[derive(Default)]
pub(super) struct StateFolder {
    states: Vec<SeenState>,
    by_version: FxHashMap<(Uid, ResourceVersion, Witness, Symbol), u32>,
    waiting: FxHashMap<(FileId, u32), Vec<ObjectState>>,
    documented: FxHashSet<(Uid, [Symbol; 3], Symbol)>,
}

impl StateFolder {
    pub(super) fn add(&mut self, state: ObjectState) {
        let meta = &state.meta;
        if !matches!(state.origin, StateOrigin::Read(_)) {
            let kind = if meta.kind.is_empty() { state.resource } else { meta.kind };
            let name = [kind, meta.namespace, meta.name];
            let name = if meta.uid.is_unknown() { name } else { Default::default() };
            self.documented.insert((meta.uid, name, state.cluster));
        }
        let at = u32::try_from(self.states.len()).unwrap_or(u32::MAX);
        if let (false, Some(version)) = (meta.uid.is_unknown(), meta.resource_version) {
            let witness = Witness::of(state.origin);
            let key = (meta.uid, version, witness, state.cluster);
            if let Some(&known) = self.by_version.get(&key) {
                self.see_again(known, state);
                return;
            }
            self.by_version.insert(key, at);
        }
        self.states.push(SeenState { state, last_read: None });
    }

    fn see_again(&mut self, known: u32, mut state: ObjectState) {
        let SeenState { state: kept, last_read } = &mut self.states[known as usize];
        if let (Some(first), Some(now)) = (time(&mut kept.origin), time(&mut state.origin)) {
            let now = *now;
            *last_read = Some(now).max(*last_read).max(Some(*first));
            *first = now.min(*first);
        }
        let content = |state: &ObjectState| state.body.map(|body| body.content());
        // Of two that differ (edited copies) the content decides, not which was read first.
        if content(&state) > content(kept) {
            std::mem::swap(&mut kept.meta, &mut state.meta);
            std::mem::swap(&mut kept.body, &mut state.body);
        }
        kept.origin = match (kept.origin, state.origin) {
            (StateOrigin::Watch { deleted: true }, _) | (_, StateOrigin::Watch { deleted: true }) => {
                kept.meta.deletion = kept.meta.deletion.max(state.meta.deletion);
                StateOrigin::Watch { deleted: true }
            }
            (StateOrigin::Watch { .. }, StateOrigin::Snapshot) => StateOrigin::Snapshot,
            // Several copies hold it.
            (StateOrigin::Etcd(one), StateOrigin::Etcd(other)) => {
                StateOrigin::Etcd(Stored { is_last: one.is_last || other.is_last, ..one })
            }
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

    /// The clusters of all states.
    pub(super) fn clusters_mut(&mut self) -> impl Iterator<Item = &mut Symbol> {
        self.states.iter_mut().map(|seen| &mut seen.state.cluster)
    }

    /// The latest time that a state tells: when it was shown, or the object was made or marked for deletion.
    pub(super) fn newest(&mut self) -> Option<Timestamp> {
        let told = |SeenState { state, last_read }: &mut SeenState| {
            let meta = &state.meta;
            time(&mut state.origin).map(|shown| *shown).max(*last_read).max(meta.created).max(meta.deletion)
        };
        self.states.iter_mut().filter_map(told).max()
    }

    /// How many different objects documents (not answers of requests) have shown.
    pub(super) fn documented(&self) -> u64 {
        self.documented.len() as u64
    }

    /// The states in an order that depends on their content alone, and those whose list never ended.
    pub(super) fn finish(mut self, strings: &Strings) -> (Vec<SeenState>, Vec<Fault>) {
        let mut faults: Vec<_> =
            self.waiting.drain().flat_map(|(_, states)| states).map(|s| kindless(&s)).collect();
        faults.sort_by_key(|fault| fault.position);
        self.states.sort_by_key(|SeenState { state, .. }| {
            // Those with a uid first: what names an object by its key alone is about one of them.
            (
                state.meta.uid.is_unknown(),
                state.origin,
                state.body.map(|body| body.content()),
                strings.get(state.meta.kind),
            )
        });
        (self.states, faults)
    }
}

/// Who shows a state: one version that several kinds of witnesses show is kept once for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Witness {
    Document,
    Read,
    Recording { deleted: bool },
    Store,
}

impl Witness {
    const fn of(origin: StateOrigin) -> Self {
        match origin {
            StateOrigin::Snapshot | StateOrigin::Watch { .. } => Self::Document,
            StateOrigin::Read(_) => Self::Read,
            StateOrigin::Recorded { deleted, .. } => Self::Recording { deleted },
            StateOrigin::Etcd(_) => Self::Store,
        }
    }
}

/// When a state was shown, where that is known.
const fn time(origin: &mut StateOrigin) -> Option<&mut Timestamp> {
    match origin {
        StateOrigin::Read(time) | StateOrigin::Recorded { at: time, .. } => Some(time),
        StateOrigin::Snapshot | StateOrigin::Watch { .. } | StateOrigin::Etcd(_) => None,
    }
}

fn kindless(state: &ObjectState) -> Fault {
    Fault { position: state.position, reason: "an object without kind, in a list without one".into() }
}
