//! What happened to the state of one object, in order.

use crate::history::{Attached, Index, Object, Request};
use crate::model::{ResourceVersion, StageKind, StateOrigin, Timestamp};

/// One step in the life of an object's state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Moment {
    /// The version that it led to, where anything tells.
    pub(super) version: Option<ResourceVersion>,
    pub(super) what: What,
}

/// What shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// A request: the index into [`Object::requests`].
    Write(usize),
    /// A document or the answer of a read: the index into [`Object::sightings`].
    Sight(usize),
    /// Something mentions the version, nothing shows it.
    Mention,
}

/// All moments: by version, since a store has one order of versions; a write that does not tell its version
/// stands behind the one that it had read, else behind what had begun before it.
pub(super) fn timeline(index: &Index, object: &Object) -> Vec<Moment> {
    let mut moments = Vec::new();
    let mut silent = Vec::new();
    for (at, attached) in object.requests.iter().enumerate() {
        let request = &index.requests[attached.request.0 as usize];
        if !changes_state(index, attached, request) {
            continue;
        }
        match attached.written {
            Some((version, _)) => moments.push(Moment { version: Some(version), what: What::Write(at) }),
            None => silent.push(at),
        }
    }
    let sights = object.sightings.iter().enumerate();
    moments.extend(
        sights.map(|(at, sight)| Moment { version: sight.version, what: What::Sight(at) }).filter(|m| {
            // A state without a version cannot be put between others.
            m.version.is_some() || object.sightings.len() == 1
        }),
    );
    moments
        .extend(object.versions_seen().map(|version| Moment { version: Some(version), what: What::Mention }));
    moments.sort_by_key(|moment| (moment.version.is_none(), moment.version, rank(object, moment.what)));
    drop_mentions(&mut moments);
    for at in silent {
        let request = &index.requests[object.requests[at].request.0 as usize];
        let (start, read) = (request.start(), request.object.resource_version);
        let behind =
            moments.iter().rposition(|moment| read.is_some() && moment.version == read).or_else(|| {
                moments.iter().rposition(|m| time(index, object, m.what).is_some_and(|t| Some(t) <= start))
            });
        let moment = Moment { version: None, what: What::Write(at) };
        moments.insert(behind.map_or(0, |at| at + 1), moment);
    }
    moments
}

/// Of several moments of one version the one that shows most stands first.
fn rank(object: &Object, what: What) -> (u8, Option<StateOrigin>) {
    match what {
        What::Write(_) => (0, None),
        What::Sight(at) => (1, Some(object.sightings[at].origin)),
        What::Mention => (2, None),
    }
}

/// A version that is written or shown needs no mention.
fn drop_mentions(moments: &mut Vec<Moment>) {
    moments.dedup_by(|later, earlier| later.version == earlier.version && later.what == What::Mention);
}

/// When a moment can have been at the latest, as far as it orders others.
fn time(index: &Index, object: &Object, what: What) -> Option<Timestamp> {
    match what {
        What::Write(at) => index.requests[object.requests[at].request.0 as usize].start(),
        What::Sight(at) => match object.sightings[at].origin {
            StateOrigin::Read(time) => Some(time),
            StateOrigin::Snapshot | StateOrigin::Watch { .. } => None,
        },
        What::Mention => None,
    }
}

/// Whether a request changed what is stored of the object: dry runs, failures, requests that were answered
/// without a change, and those that another server carried out did not.
fn changes_state(index: &Index, attached: &Attached, request: &Request) -> bool {
    let stores = !matches!(
        index.strings.get(request.object.subresource),
        "token" | "exec" | "attach" | "portforward" | "proxy" | "log"
    );
    let is_done = request.succeeded() && !request.dry_run && request.stage == StageKind::ResponseComplete;
    request.verb.is_write() && is_done && stores && !attached.is_no_op && !attached.is_forwarded
}
