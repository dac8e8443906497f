//! Stores that were set back: what they count their writes by falls, while clocks go on.
//!
//! Who restores etcd from a backup has all objects as they were then, and the numbers of the writes that were lost are
//! given again. Versions then do not tell the order of writes before that and after it. The records of two clusters, one of
//! which was made of a backup of the other, look the same.

use super::folded::{Folded, Part};
use super::request::Request;
use crate::model::{ObjectKey, ResourceVersion, Symbol, Timestamp, Uid, Verb};
use rustc_hash::FxHashMap;

/// By less than this many nanoseconds a clock may have been put right meanwhile. To restore a store takes longer.
const PUT_RIGHT: i64 = 60 * Timestamp::SECOND;

/// Where the versions of a cluster fall, and an object that shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetBack {
    /// The cluster.
    pub cluster: Symbol,
    /// The first write that was given a lower version began then.
    pub at: Timestamp,
    /// What was written then.
    pub object: ObjectKey,
    /// The version that it had had before.
    pub from: ResourceVersion,
    /// The version that it was given.
    pub to: ResourceVersion,
}

/// A version that fell: somewhen between the end of the one write and the start of the other.
struct Fall {
    after: Timestamp,
    set_back: SetBack,
}

/// The highest version that was answered, and when.
#[derive(Clone, Copy)]
struct Highest {
    version: ResourceVersion,
    at: Timestamp,
}

impl Highest {
    /// Whether a write shows that the store counted on from less than this.
    fn is_above(&self, write: &Write) -> bool {
        write.version < self.version && self.at.plus(PUT_RIGHT) < write.start
    }

    fn raise(&mut self, write: &Write) {
        if write.version >= self.version {
            *self = write.highest();
        }
    }
}

/// A write that was answered with the version which its object had then.
struct Write {
    server: u32,
    uid: Uid,
    version: ResourceVersion,
    start: Timestamp,
    end: Timestamp,
}

impl Write {
    /// Only what API servers stamped themselves counts, and where it is known which did.
    fn of(request: &Request, servers: &[Option<u32>]) -> Option<Self> {
        if !request.is_done() || !matches!(request.verb, Verb::Create | Verb::Update | Verb::Patch) {
            return None;
        }
        let meta = request.response_meta().filter(|meta| !meta.uid.is_unknown())?;
        let server = servers.get(request.position().file.0 as usize).copied().flatten()?;
        let (version, start, end) = (meta.resource_version?, request.received?, request.stamp?);
        Some(Self { server, uid: meta.uid, version, start, end })
    }

    const fn highest(&self) -> Highest {
        Highest { version: self.version, at: self.end }
    }
}

impl Folded {
    /// Finds out which stores were set back. `servers` has the number of the API server of each file, where it is known:
    /// clocks of several may differ by any time.
    pub fn find_set_backs(&mut self, servers: &[Option<u32>]) {
        for part in &mut self.parts {
            part.set_backs = set_backs(part, servers);
        }
    }
}

/// Those of a cluster, by time.
fn set_backs(part: &Part, servers: &[Option<u32>]) -> Vec<SetBack> {
    if !may_be_set_back(part, servers) {
        return Vec::new();
    }
    let mut falls = falls(part, servers);
    falls.sort_by_key(|fall| (fall.set_back.at, fall.after, fall.set_back.to));
    let mut found: Vec<SetBack> = Vec::new();
    for Fall { after, set_back } in falls {
        // One that lies between both writes explains this, too.
        if found.last().is_none_or(|last| last.at <= after) {
            found.push(set_back);
        }
    }
    found
}

/// Whether the versions that any server answered fall at all: what no object needs to be looked at for.
fn may_be_set_back(part: &Part, servers: &[Option<u32>]) -> bool {
    let mut highest: FxHashMap<u32, Highest> = FxHashMap::default();
    part.requests.iter().filter_map(|request| Write::of(request, servers)).any(|write| {
        let highest = highest.entry(write.server).or_insert_with(|| write.highest());
        highest.raise(&write);
        highest.is_above(&write)
    })
}

/// Each fall of the version of one object, by what one server says of it. Kinds may have stores of their own.
fn falls(part: &Part, servers: &[Option<u32>]) -> Vec<Fall> {
    let mut highest: FxHashMap<(Uid, u32), Highest> = FxHashMap::default();
    let mut falls = Vec::new();
    for request in &part.requests {
        let Some(write) = Write::of(request, servers) else { continue };
        let known = highest.entry((write.uid, write.server)).or_insert_with(|| write.highest());
        if known.is_above(&write) {
            let (group, resource, namespace) =
                (request.object.group, request.object.resource, request.object.namespace);
            let name = request.response_meta().map_or(request.object.name, |meta| meta.name);
            let object = ObjectKey { cluster: part.cluster, group, resource, namespace, name };
            let (at, from, to) = (write.start, known.version, write.version);
            let set_back = SetBack { cluster: part.cluster, at, object, from, to };
            falls.push(Fall { after: known.at, set_back });
            *known = write.highest();
        } else {
            known.raise(&write);
        }
    }
    falls
}
