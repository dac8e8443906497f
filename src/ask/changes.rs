//! What happened to an object, version by version.

use super::Inquiry;
use super::act::Act;
use super::find::Wanted;
use super::lives::Life;
use super::point::At;
use super::silences::{follows, was_seen_after};
use super::state::NoState;
use crate::history::{Evidence, Object, ObjectId, Request, Silence, is_create};
use crate::model::{Fault, ResourceVersion, Timestamp};
use crate::state::redact::Target;
use crate::versions::{Version, Writer, is_of_another, target};

/// One incarnation of an object, and what changed it.
#[derive(Clone, Debug)]
pub struct Changes {
    /// Which, and when it lived.
    pub life: Life,
    /// Its versions within the window, in their order.
    pub entries: Vec<Entry>,
    /// Writes within the window of which nothing tells whether they were carried out, by their start: they were not answered,
    /// or with an error of the server.
    pub open: Vec<Act>,
    /// How many versions there are without a window.
    pub versions: usize,
    /// The silences of API servers within its life and the window, in which writes may be missing that nothing shows.
    pub silences: Vec<Silence>,
    /// Requests on it that failed within the window, in the order of time.
    pub failures: Vec<Failure>,
    /// Bodies that could not be read again.
    pub faults: Vec<Fault>,
}

/// What somebody did to an object.
#[derive(Clone, Copy, Debug)]
pub enum Deed<'a> {
    /// Wrote a version.
    Write(&'a Entry),
    /// Asked for a write of which nothing tells whether it was carried out.
    Open(&'a Act),
    /// Asked in vain.
    Failure(&'a Failure),
}

impl Changes {
    /// Versions in their order, and among them by their start the other writes, and where they are wanted the requests that
    /// failed.
    pub fn deeds(&self, failed: bool) -> Vec<Deed<'_>> {
        let failures = self.failures.iter().filter(|_| failed).map(Deed::Failure);
        let mut others: Vec<Deed<'_>> = self.open.iter().map(Deed::Open).chain(failures).collect();
        others.sort_by_key(Deed::start);
        let mut others = others.into_iter().peekable();
        let mut deeds = Vec::with_capacity(self.entries.len() + others.len());
        for entry in &self.entries {
            let is_before =
                |deed: &Deed<'_>| entry.version.time.is_some_and(|time| deed.start() < Some(time));
            while let Some(deed) = others.next_if(is_before) {
                deeds.push(deed);
            }
            deeds.push(Deed::Write(entry));
        }
        deeds.extend(others);
        deeds
    }
}

impl Deed<'_> {
    fn start(&self) -> Option<Timestamp> {
        match self {
            Self::Write(entry) => entry.version.time,
            Self::Open(act) => act.start,
            Self::Failure(failure) => failure.act.start,
        }
    }
}

/// A request that failed.
#[derive(Clone, Debug)]
pub struct Failure {
    /// The request.
    pub act: Act,
    /// `reason` of the answer, such as `Conflict`; empty where it has none.
    pub reason: String,
    /// What the answer says. Redacted.
    pub message: String,
}

/// One version of the object.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What it is and what it changed. Redacted.
    pub version: Version,
    /// The request that wrote it; `None` where that is not in the log.
    pub by: Option<Act>,
    /// It is a guess that this request wrote it: no answer tells it for certain.
    pub is_guess: bool,
    /// For each of the changes whether it cannot be this request's: one that is not in the log made it before.
    pub others: Vec<bool>,
    /// Whether it is the object's first.
    pub creates: bool,
    /// If the object was gone with it: what it rests on that this request ended it, and what it was then.
    pub ends: Option<Evidence>,
}

/// Where a request stands among the versions: behind what had begun before.
fn among(versions: &[Version], places: &[Place], request: &Request) -> Place {
    let time = request.start();
    let is_before = |version: &Version| version.time.zip(time).is_some_and(|(one, time)| one <= time);
    let behind = versions.iter().rposition(is_before);
    let next = behind.map_or(0, |at| at + 1);
    let number = |at: usize| places.get(at).and_then(|place| place.version);
    Place { time, version: None, behind: behind.and_then(number), ahead: number(next) }
}

impl Inquiry<'_> {
    /// The changes of an object's incarnations, by birth, from one point to the other, both included. A time
    /// is compared with that of a version ([`Version::time`]); a version without a time, or without a number,
    /// stands between its neighbours.
    ///
    /// # Errors
    /// There is no such object, or several; or the archive has no end to count from.
    pub fn changes(
        &self,
        wanted: &Wanted,
        from: Option<At>,
        to: Option<At>,
    ) -> Result<Vec<Changes>, NoState> {
        let incarnations = self.find(wanted)?;
        let edge = |at: Option<At>| at.map(|at| self.edge(at)).transpose();
        let window = (edge(from)?, edge(to)?);
        Ok(incarnations.iter().map(|&id| self.changes_of(id, window)).collect())
    }

    fn edge(&self, at: At) -> Result<Edge, NoState> {
        match at {
            At::Version(version) => Ok(Edge::Version(version)),
            At::Time(bound) => bound.instant(self.index.end).map(Edge::Time).ok_or(NoState::NoEnd),
        }
    }

    fn changes_of(&self, id: ObjectId, (from, to): (Option<Edge>, Option<Edge>)) -> Changes {
        let (object, found) = (self.object(id), self.histories.versions(id));
        let places = places(&found.list, self.index.range.map(|(_, last)| last));
        let end = self.ending(object);
        let versions = found.list.len();
        let life = self.life(object, &found);
        let silences = self.unseen_silences(object, &found.list);
        let silences = silences.into_iter().filter(|silence| is_in_window(silence, from, to)).collect();
        let inside = |place: &Place| {
            from.is_none_or(|from| !from.is_after(place)) && to.is_none_or(|to| !to.is_before(place))
        };
        let open = self.open_writes(object, &found.list, &places, inside);
        let failures = self.failures(object, &found.list, &places, inside);
        let shown = contents(&found.list);
        let kept = found.list.into_iter().zip(shown).zip(places).filter(|(_, place)| inside(place));
        Changes {
            life,
            entries: kept.map(|((version, shown), _)| self.entry(object, end, version, shown)).collect(),
            open,
            versions,
            silences,
            failures,
            faults: found.faults,
        }
    }

    /// The writes of an object of which nothing tells whether they were carried out.
    fn open_writes(
        &self,
        object: &Object,
        versions: &[Version],
        places: &[Place],
        inside: impl Fn(&Place) -> bool,
    ) -> Vec<Act> {
        let writes = object.requests.iter().filter(|write| write.written.is_none() && !write.is_forwarded);
        let writes = writes.map(|write| &self.index.requests[write.request.0 as usize]);
        let open = writes.filter(|write| {
            write.may_be_done(&self.index.strings) && inside(&among(versions, places, write))
        });
        open.map(|write| Act::new(self.index, self.histories.redactor(), write)).collect()
    }

    /// The requests on an object that failed for certain.
    fn failures(
        &self,
        object: &Object,
        versions: &[Version],
        places: &[Place],
        inside: impl Fn(&Place) -> bool,
    ) -> Vec<Failure> {
        let redactor = self.histories.redactor();
        let text = |symbol| self.index.strings.get(symbol);
        let requests = (0..object.requests.len()).filter_map(|at| self.request(object, at));
        let mut failed: Vec<&Request> = requests
            .filter(|request| request.failed() && !request.may_be_done(&self.index.strings))
            .filter(|request| inside(&among(versions, places, request)))
            .collect();
        failed.sort_by_key(|request| request.start());
        let failure = |request: &Request| {
            let of = target(self.index, object);
            let of = Target { subresource: text(request.object.subresource), ..of };
            Failure {
                act: Act::new(self.index, redactor, request),
                reason: text(request.reason()).to_owned(),
                message: redactor.message(&of, text(request.message())).into_owned(),
            }
        };
        failed.into_iter().map(failure).collect()
    }

    /// The silences in the life of an object that writes may be missing in. One between two versions of which the later
    /// differs from the other by its own write alone hides none.
    fn unseen_silences(&self, object: &Object, versions: &[Version]) -> Vec<Silence> {
        let born = [object.created, object.first].into_iter().flatten().min();
        let gone = [object.deleted, object.gone_by].into_iter().flatten().min();
        let mut silences = self.silences(object, born, gone);
        silences.retain(|silence| {
            let next = versions.iter().find(|version| version.time.is_some_and(|time| time >= silence.until));
            match next.filter(|_| !silence.is_end) {
                Some(next) => !follows(next) && !next.is_stored,
                None => object.deleted.is_none() && !was_seen_after(object, silence),
            }
        });
        silences
    }

    fn entry(&self, object: &Object, end: Option<&Request>, version: Version, shown: Evidence) -> Entry {
        let (request, attached) = match version.writer {
            Writer::Request(at) => (self.request(object, at), object.requests.get(at)),
            Writer::Unknown(_) => (None, None),
        };
        let is_guess = attached.is_some_and(|attached| attached.is_guess);
        let is_end = request.zip(end).is_some_and(|(request, end)| std::ptr::eq(request, end));
        let content = if version.snapshot.is_some() { shown } else { Evidence::Exact };
        let is_of_another = |change| {
            request.is_some_and(|request| is_of_another(self.index, object, request, &version, change))
        };
        Entry {
            others: version.changes.iter().map(is_of_another).collect(),
            creates: !version.has_base && request.is_some_and(is_create),
            ends: attached.filter(|_| is_end).map(|attached| attached.evidence.min(content)),
            by: request.map(|request| Act::new(self.index, self.histories.redactor(), request)),
            is_guess,
            version,
        }
    }
}

fn is_in_window(silence: &Silence, from: Option<Edge>, to: Option<Edge>) -> bool {
    let place = |time| Place { time: Some(time), ..Place::default() };
    let (since, until) = (place(silence.since), place(silence.until));
    from.is_none_or(|from| silence.is_end || !from.is_after(&until))
        && to.is_none_or(|to| !to.is_before(&since))
}

impl Entry {
    /// Who made one of its changes, by its place: `None` where that is not in the log.
    pub fn author(&self, at: usize) -> Option<&Act> {
        self.by.as_ref().filter(|_| !self.others.get(at).is_some_and(|is_of_another| *is_of_another))
    }

    /// What its changes, and that this request made them, rest on.
    pub fn evidence(&self) -> Evidence {
        if self.is_guess { Evidence::Inferred } else { self.version.evidence }
    }
}

/// For each version, what the last content rests on that is known by then.
fn contents(versions: &[Version]) -> Vec<Evidence> {
    let last = |known: &mut Evidence, version: &Version| {
        if version.is_known {
            *known = version.evidence;
        }
        Some(*known)
    };
    versions.iter().scan(Evidence::Exact, last).collect()
}

/// An end of the window.
#[derive(Clone, Copy, Debug)]
enum Edge {
    Time(Timestamp),
    Version(ResourceVersion),
}

/// Where a version stands: in time, and among the versions of the store.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    time: Option<Timestamp>,
    /// Its number.
    version: Option<ResourceVersion>,
    /// Without a number: that of the one before.
    behind: Option<ResourceVersion>,
    /// Without a number: that of the one after.
    ahead: Option<ResourceVersion>,
}

impl Edge {
    fn is_after(self, place: &Place) -> bool {
        match (self, place.version) {
            (Self::Time(edge), _) => place.time.is_some_and(|time| edge > time),
            (Self::Version(edge), Some(version)) => edge > version,
            (Self::Version(edge), None) => place.ahead.is_some_and(|ahead| edge >= ahead),
        }
    }

    fn is_before(self, place: &Place) -> bool {
        match (self, place.version) {
            (Self::Time(edge), _) => place.time.is_some_and(|time| edge < time),
            (Self::Version(edge), Some(version)) => edge < version,
            (Self::Version(edge), None) => place.behind.is_some_and(|behind| edge <= behind),
        }
    }
}

/// The places of versions. One that tells no time was there when the next was written, or at the end of the
/// archive; one that tells no number lies between those of its neighbours.
fn places(versions: &[Version], end: Option<Timestamp>) -> Vec<Place> {
    let mut places = vec![Place::default(); versions.len()];
    let (mut next, mut ahead) = (end, None);
    for (place, version) in places.iter_mut().zip(versions).rev() {
        next = version.time.or(next);
        ahead = version.version.or(ahead);
        (place.time, place.ahead) = (next, ahead);
    }
    let mut behind = None;
    for (place, version) in places.iter_mut().zip(versions) {
        behind = version.version.or(behind);
        (place.version, place.behind) = (version.version, behind);
    }
    places
}
