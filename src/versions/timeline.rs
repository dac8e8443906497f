//! What happened to the state of one object, in order.

use crate::history::{Attached, Index, Object, Request, Sighting, is_create};
use crate::model::{ResourceVersion, StateOrigin, Timestamp, Verb, stores};
use rustc_hash::FxHashMap;

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
    /// A request: the index for [`Object::attached`].
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
    for (at, attached) in object.requests.iter().chain(&object.untold).enumerate() {
        let request = &index.requests[attached.request.0 as usize];
        if !changes_state(index, attached, request) || empties(object, request) {
            continue;
        }
        match attached.written {
            Some((version, _)) => moments.push(Moment { version: Some(version), what: What::Write(at) }),
            None => silent.push(at),
        }
    }
    moments
        .extend(object.versions_seen().map(|version| Moment { version: Some(version), what: What::Mention }));
    // A state without a version cannot be put between others, unless a recording shows them one by one.
    let is_alone = moments.is_empty() && silent.is_empty();
    let is_all = is_alone && (object.sightings.len() == 1 || object.sightings.iter().all(is_recorded));
    let sights = object.sightings.iter().enumerate();
    let sights = sights.map(|(at, sight)| Moment { version: sight.resource_version, what: What::Sight(at) });
    moments.extend(sights.filter(|moment| moment.version.is_some() || is_all));
    moments.sort_by_key(|moment| (moment.version.is_none(), moment.version, rank(object, moment.what)));
    sort_by_count(index, object, &mut moments);
    drop_mentions(&mut moments);
    drop_repeated(object, &mut moments);
    let creates = |at: usize| is_create(&index.requests[object.attached(at).request.0 as usize]);
    silent.sort_by_key(|&at| (!creates(at), object.attached(at).request));
    let mut moments = with_silent(index, object, moments, &silent);
    drop_explained(object, &mut moments);
    moments
}

/// Puts what a store counted after it was set back behind what it had counted before, where its versions do not tell that.
/// Of a version the first sight counts; one of which nothing tells when it was there is taken for one of the last.
fn sort_by_count(index: &Index, object: &Object, moments: &mut [Moment]) {
    let set_backs = index.set_backs.iter().filter(|one| one.cluster == object.key.cluster).map(|one| one.at);
    let set_backs: Vec<Timestamp> = set_backs.collect();
    if set_backs.is_empty() {
        return;
    }
    let mut first: FxHashMap<ResourceVersion, Timestamp> = FxHashMap::default();
    for (version, time) in moments.iter().filter_map(|m| Some((m.version?, time(index, object, *m)?))) {
        let known = first.entry(version).or_insert(time);
        *known = time.min(*known);
    }
    let count = |version| first.get(&version).map(|time| set_backs.partition_point(|at| at <= time));
    let is_clear = moments.iter().filter_map(|m| count(m.version?)).is_sorted();
    if !is_clear {
        moments.sort_by_key(|m| m.version.map_or(usize::MAX, |v| count(v).unwrap_or(set_backs.len())));
    }
}

/// The moments with the writes that do not tell their version, in the order of their start, put between them. Clocks of
/// API servers differ: whenever they seem to come, nothing comes before the create of the object, nor what is answered with a
/// version before that, and nothing behind its end.
fn with_silent(index: &Index, object: &Object, moments: Vec<Moment>, silent: &[usize]) -> Vec<Moment> {
    let known = Known::of(index, object, &moments);
    let creates = |moment: &Moment| matches!(moment.what, What::Write(at) if is_create(&index.requests[object.attached(at).request.0 as usize]));
    let mut latest = moments.iter().position(creates).map_or(0, |at| at + 1);
    // What nothing but its version tells of may be the end.
    let is_shown = |moment: &Moment| match moment.what {
        What::Write(_) => true,
        What::Sight(at) => !is_stored(object, at),
        What::Mention => false,
    };
    let behind_all = moments.iter().rposition(is_shown).map_or(0, |at| at + 1);
    let mut places: Vec<(usize, Order, usize, usize)> = Vec::with_capacity(silent.len());
    for (nth, &at) in silent.iter().enumerate() {
        let request = &index.requests[object.attached(at).request.0 as usize];
        let read = request.object.resource_version.or_else(|| listed(object, request));
        let read = read.and_then(|version| known.behind_version(version));
        let (place, order) = match (read, request.start()) {
            _ if is_create(request) => (0, Order::Create),
            (Some(place), _) => (place, Order::Read),
            (None, Some(start)) => {
                let answer = request.response_meta().and_then(|meta| meta.resource_version);
                let answered = answer.and_then(|version| known.behind_version(version));
                let met = if is_end(object, request) { behind_all } else { answered.unwrap_or(0) };
                (known.behind_all_of(known.behind_time(start).max(met).max(latest)), Order::Time)
            }
            (None, None) => (0, Order::Read),
        };
        latest = if request.start().is_some() { place.max(latest) } else { latest };
        places.push((place, order, nth, at));
    }
    places.sort_unstable();
    merged(moments, places.into_iter().map(|(place, .., at)| (place, at)))
}

/// The version in which a deletecollection lists the object: it was there when that began with it.
fn listed(object: &Object, request: &Request) -> Option<ResourceVersion> {
    let mut items = request.deleted_items().iter().map(|item| &item.meta);
    items.find(|item| item.uid == object.uid && !item.uid.is_unknown())?.resource_version
}

/// What puts a silent write at its place, in the order of those that share one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Order {
    /// It made the object.
    Create,
    /// The version that it had read.
    Read,
    /// When it began.
    Time,
}

/// The moments whose versions are known, as places for others.
struct Known<'m> {
    moments: &'m [Moment],
    /// Whether they are in the order of their versions.
    is_sorted: bool,
    /// By time, behind which of them stands all that had begun by then.
    begun: Vec<(Timestamp, usize)>,
}

impl<'m> Known<'m> {
    fn of(index: &Index, object: &Object, moments: &'m [Moment]) -> Self {
        let timed = (1_usize..)
            .zip(moments)
            .filter_map(|(behind, &moment)| Some((time(index, object, moment)?, behind)));
        let mut begun: Vec<_> = timed.collect();
        begun.sort_unstable();
        let mut latest = 0;
        for (_, behind) in &mut begun {
            latest = latest.max(*behind);
            *behind = latest;
        }
        let is_sorted = moments.is_sorted_by_key(|moment| (moment.version.is_none(), moment.version));
        Self { moments, is_sorted, begun }
    }

    fn behind_version(&self, version: ResourceVersion) -> Option<usize> {
        if !self.is_sorted {
            return self.moments.iter().rposition(|m| m.version == Some(version)).map(|at| at + 1);
        }
        let end = self.moments.partition_point(|m| m.version.is_some_and(|known| known <= version));
        end.checked_sub(1).filter(|&i| self.moments[i].version == Some(version)).map(|_| end)
    }

    /// Behind the other moments of the version that stands before a place: a version that is shown once more is none that was
    /// written in between.
    fn behind_all_of(&self, place: usize) -> usize {
        let version = place.checked_sub(1).and_then(|before| self.moments[before].version);
        let alike = self.moments[place..].iter().take_while(|m| version.is_some() && m.version == version);
        place + alike.count()
    }

    fn behind_time(&self, start: Timestamp) -> usize {
        let begun = self.begun.partition_point(|(time, _)| *time <= start);
        begun.checked_sub(1).map_or(0, |i| self.begun[i].1)
    }
}

/// The moments with silent writes between them: each with how many moments stand before it, in that order.
fn merged(moments: Vec<Moment>, places: impl ExactSizeIterator<Item = (usize, usize)>) -> Vec<Moment> {
    let mut all = Vec::with_capacity(moments.len() + places.len());
    let mut places = places.peekable();
    let silent = |(_, at)| Moment { version: None, what: What::Write(at) };
    for (i, moment) in moments.into_iter().enumerate() {
        while let Some(place) = places.next_if(|(place, _)| *place <= i) {
            all.push(silent(place));
        }
        all.push(moment);
    }
    all.extend(places.map(silent));
    all
}

/// Whether a delete was the end of the object. That of a collection is answered when all that was in it is deleted.
fn is_end(object: &Object, request: &Request) -> bool {
    request.verb == Verb::Delete && object.deleted.is_some() && object.deleted == request.end()
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

const fn is_recorded(sight: &Sighting) -> bool {
    matches!(sight.origin, StateOrigin::Recorded { .. })
}

/// A recording without versions repeats what has not changed.
fn drop_repeated(object: &Object, moments: &mut Vec<Moment>) {
    moments.dedup_by(|later, earlier| match (earlier, later) {
        (Moment { version: None, what: What::Sight(a) }, Moment { version: None, what: What::Sight(b) }) => {
            object.sightings[*a].body.content() == object.sightings[*b].body.content()
        }
        _ => false,
    });
}

/// A write that does not tell its version may have written one that is mentioned behind it: which of them
/// which, nothing tells, but it is not one more.
fn drop_explained(object: &Object, moments: &mut Vec<Moment>) {
    let mut silent = 0_u32;
    moments.retain(|moment| match moment.what {
        What::Mention if silent > 0 => {
            silent -= 1;
            false
        }
        What::Sight(at) if silent > 0 && is_stored(object, at) => {
            silent -= 1;
            false
        }
        What::Write(_) if moment.version.is_none() => {
            silent += 1;
            true
        }
        What::Mention => true,
        What::Write(_) | What::Sight(_) => {
            silent = 0;
            true
        }
    });
}

/// Whether a sight is of a version that an etcd database holds beside later ones.
fn is_stored(object: &Object, at: usize) -> bool {
    matches!(object.sightings[at].origin, StateOrigin::Etcd(stored) if !stored.is_last)
}

/// When a moment can have been at the latest, as far as it orders others: a version was there when
/// something first showed it.
fn time(index: &Index, object: &Object, moment: Moment) -> Option<Timestamp> {
    let seen = || object.first_sight(moment.version?);
    match moment.what {
        What::Write(at) => index.requests[object.attached(at).request.0 as usize].start(),
        What::Sight(at) => match object.sightings[at].origin {
            StateOrigin::Read(time) | StateOrigin::Recorded { at: time, .. } => Some(time),
            StateOrigin::Snapshot | StateOrigin::Watch { .. } | StateOrigin::Etcd(_) => seen(),
        },
        What::Mention => seen(),
    }
}

/// Whether the request stands on a namespace because it deleted what is in it: the namespace stays as it is.
pub(super) fn empties(namespace: &Object, request: &Request) -> bool {
    request.verb == Verb::DeleteCollection && request.object.resource != namespace.key.resource
}

/// Whether a request changed what is stored of the object: dry runs, failures, requests that were answered
/// without a change, and those that another server carried out did not.
pub(super) fn changes_state(index: &Index, attached: &Attached, request: &Request) -> bool {
    let stores = stores(index.strings.get(request.object.subresource));
    request.verb.is_write() && request.is_done() && stores && !attached.is_no_op && !attached.is_forwarded
}
