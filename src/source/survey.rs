//! What a file holds, counted without building anything of it.

use super::batch::Batch;
use super::header::AuditEvent;
use super::json::{Text, lenient};
use crate::model::{StageKind, Symbol, Timestamp};
use std::collections::{BTreeMap, HashSet};
use xxhash_rust::xxh3::xxh3_64;

lenient! {
    struct Version<'a> {
        api_version: Text<'a> = "apiVersion",
    }
}

/// How an API server begins each line, and what that says.
const USUAL: (&str, &str) = (r#"{"kind":"Event","apiVersion":"audit.k8s.io/v1","#, "audit.k8s.io/v1");

/// Counts of one block, or of several added up. Audit ids and uids are kept as 64-bit hashes.
#[derive(Clone, Debug, Default)]
pub struct Survey {
    /// Distinct audit ids.
    pub requests: HashSet<u64>,
    /// Audit events by stage.
    pub stages: BTreeMap<&'static str, u64>,
    /// Audit events by verb, as written.
    pub verbs: BTreeMap<String, u64>,
    /// Audit events by apiVersion, `(absent)` where they have none.
    pub versions: BTreeMap<String, u64>,
    /// Audit events whose bodies were left out as too large.
    pub truncated: u64,
    /// Objects by kind.
    pub kinds: BTreeMap<String, u64>,
    /// Objects with owner references.
    pub owned: u64,
    /// Distinct uids of objects.
    pub object_uids: HashSet<u64>,
    /// Distinct uids of Events.
    pub event_uids: HashSet<u64>,
    /// When the first and the last Event occurred.
    pub events: Option<(Timestamp, Timestamp)>,
    /// Records of other programs' logs, by the source that read them.
    pub logs: BTreeMap<String, u64>,
}

impl Survey {
    pub(super) fn audit_event(&mut self, event: &AuditEvent<'_>, stage: StageKind, truncated: bool) {
        self.requests.insert(xxh3_64(event.audit_id.as_bytes()));
        *self.stages.entry(stage.name()).or_default() += 1;
        count(&mut self.verbs, &event.verb);
        self.truncated += u64::from(truncated);
    }

    /// The apiVersion of an audit event.
    pub(super) fn version(&mut self, text: &str) {
        if text.starts_with(USUAL.0) {
            count(&mut self.versions, USUAL.1);
        } else if let Ok(Version { api_version, .. }) = serde_json::from_str(text) {
            count(&mut self.versions, if api_version.is_empty() { "(absent)" } else { &api_version });
        }
    }

    /// Counts the objects and Events of a block that has been read.
    pub fn documents(&mut self, batch: &Batch) {
        let text = |symbol: Symbol| batch.strings.get(symbol);
        let stored = batch.etcd.iter().filter_map(|fact| fact.state.as_ref());
        for state in batch.states.iter().chain(stored) {
            count(&mut self.kinds, text(state.meta.kind));
            self.owned += u64::from(!state.meta.owners.is_empty());
            insert(&mut self.object_uids, text(state.meta.uid.0));
        }
        for event in &batch.events {
            insert(&mut self.event_uids, text(event.uid.0));
            if event.note.as_ref().is_some_and(|note| note.lacks_year) {
                continue;
            }
            for time in event.first.into_iter().chain(event.last) {
                let (first, last) = self.events.unwrap_or((time, time));
                self.events = Some((first.min(time), last.max(time)));
            }
        }
    }

    /// Adds the counts of more blocks.
    pub fn add(&mut self, other: &Self) {
        self.requests.extend(&other.requests);
        self.object_uids.extend(&other.object_uids);
        self.event_uids.extend(&other.event_uids);
        self.truncated += other.truncated;
        self.owned += other.owned;
        for (stage, n) in &other.stages {
            *self.stages.entry(stage).or_default() += n;
        }
        let maps = [
            (&mut self.verbs, &other.verbs),
            (&mut self.versions, &other.versions),
            (&mut self.kinds, &other.kinds),
            (&mut self.logs, &other.logs),
        ];
        for (map, more) in maps {
            for (name, n) in more {
                *map.entry(name.clone()).or_default() += n;
            }
        }
        self.events = match (self.events, other.events) {
            (Some(a), Some(b)) => Some((a.0.min(b.0), a.1.max(b.1))),
            (a, b) => a.or(b),
        };
    }
}

fn count(map: &mut BTreeMap<String, u64>, name: &str) {
    match map.get_mut(name) {
        Some(n) => *n += 1,
        None => _ = map.insert(name.to_owned(), 1),
    }
}

fn insert(set: &mut HashSet<u64>, uid: &str) {
    if !uid.is_empty() {
        set.insert(xxh3_64(uid.as_bytes()));
    }
}
