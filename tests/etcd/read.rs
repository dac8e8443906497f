//! Reads a database as the program does, as far as its facts.

use kelemetry::input::{Piecework, ReadOptions, Role, discover, read};
use kelemetry::model::{StateOrigin, Timestamp};
use kelemetry::source::{Keep, parse_block};
use std::collections::BTreeMap;
use std::path::Path;

#[derive(Default)]
pub(crate) struct Found {
    pub(crate) framing: &'static str,
    pub(crate) revisions: Vec<Revision>,
    pub(crate) events: usize,
    pub(crate) aside: BTreeMap<&'static str, u64>,
    pub(crate) faults: Vec<String>,
    pub(crate) consumed: u64,
}

#[derive(Debug)]
pub(crate) struct Revision {
    pub(crate) revision: u64,
    pub(crate) key: String,
    pub(crate) object: Option<Object>,
}

#[derive(Debug)]
pub(crate) struct Object {
    pub(crate) api_version: String,
    pub(crate) kind: String,
    pub(crate) namespace: String,
    pub(crate) name: String,
    pub(crate) uid: String,
    pub(crate) version: String,
    pub(crate) created: String,
    pub(crate) deletion: String,
    pub(crate) is_first: bool,
    pub(crate) owners: Vec<([String; 4], bool)>,
}

pub(crate) fn read_database(path: &Path) -> Found {
    let files = discover(&[(path.as_os_str().to_owned(), Role::Any)]).unwrap();
    let mut found = Found::default();
    for piece in read(&files, ReadOptions::default()) {
        match piece {
            Piecework::Opened(opened) => found.framing = opened.framing,
            Piecework::Passed { .. } => {}
            Piecework::Fault(fault) => found.faults.push(fault.reason),
            Piecework::Block(block) => {
                found.consumed += block.consumed;
                let batch = parse_block(&block, Keep::default(), &kelemetry::source::PathHint::default());
                found.events += batch.events.len();
                found.faults.extend(batch.faults.iter().map(|fault| fault.reason.clone()));
                for (why, n) in &batch.counts.aside {
                    *found.aside.entry(why).or_default() += n;
                }
                let text = |symbol| batch.strings.get(symbol).to_owned();
                let time = |time: Option<Timestamp>| time.map_or_else(String::new, seconds);
                found.revisions.extend(batch.etcd.iter().map(|fact| Revision {
                    revision: fact.revision.0.get(),
                    key: text(fact.key),
                    object: fact.state.as_ref().map(|state| {
                        Object {
                            api_version: text(state.meta.api_version),
                            kind: text(state.meta.kind),
                            namespace: text(state.meta.namespace),
                            name: text(state.meta.name),
                            uid: text(state.meta.uid.0),
                            version: state.meta.resource_version.unwrap().0.to_string(),
                            created: time(state.meta.created),
                            deletion: time(state.meta.deletion),
                            is_first: matches!(state.origin, StateOrigin::Etcd(stored) if stored.is_first),
                            owners: (state.meta.owners.iter())
                                .map(|o| ([o.api_version, o.kind, o.name, o.uid.0].map(text), o.controller))
                                .collect(),
                        }
                    }),
                }));
            }
        }
    }
    found
}

/// `2026-11-23T11:08:26Z`
fn seconds(time: Timestamp) -> String {
    time.to_string().replace(".000000Z", "Z")
}
