//! What an object was at some time.

use super::act::{Act, ObjectName};
use super::find::{NotFound, Wanted, find};
use super::moments::{Moment, Moments};
use super::{Archive, Bound};
use crate::history::{Evidence, ObjectId};
use crate::model::{Fault, ResourceVersion, Timestamp};
use crate::state::manifest::Manifest;
use crate::versions::{Replayer, target};

/// A point in the life of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// At this time.
    Time(Bound),
    /// When the store had come to this version, of whatever object.
    Version(ResourceVersion),
}

/// The state of an object. Redacted, as its job wants it.
#[derive(Clone, Debug)]
pub struct State {
    /// Which incarnation.
    pub object: ObjectName,
    /// All of it.
    pub manifest: Manifest,
    /// The version that the manifest is of.
    pub version: Option<ResourceVersion>,
    /// What it rests on.
    pub evidence: Evidence,
    /// Who wrote it, if that is in the log.
    pub by: Option<Act>,
    /// When it was written, else when it was seen first; `None` if only a snapshot has it.
    pub time: Option<Timestamp>,
    /// What else is to be known, in the order of time.
    pub remarks: Vec<Remark>,
    /// Bodies of the object that could not be read again.
    pub faults: Vec<Fault>,
}

/// Why the manifest may not be all there was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// It was seen only later, but no logged write is before it.
    SeenLater,
    /// It had been written over by then, by these versions, and nothing shows what they are.
    Unseen(Vec<Option<ResourceVersion>>),
    /// A write had begun, but had not been answered.
    UnderWay(Act),
    /// Another version, whose write is not in the log, may have been there already.
    MayBe {
        /// Which.
        version: Option<ResourceVersion>,
        /// When it was seen first.
        seen: Option<Timestamp>,
    },
}

/// Why there is no state to show.
#[derive(Clone, Debug, thiserror::Error)]
pub enum NoState {
    /// There is no such object, or several.
    #[error(transparent)]
    NotFound(#[from] NotFound),
    /// The distance is one from the end, and no request tells when that is.
    #[error("the archive has no end to count from: no request in it has a time")]
    NoEnd,
    /// No body shows it.
    #[error("nothing in the archive shows what {0} was: it is named, but no body of it is logged")]
    NeverShown(ObjectName),
    /// It begins later, or what is known of it does.
    #[error("nothing shows {object} before {}", first_in_words(*.time, *.version))]
    Before {
        /// Which incarnation.
        object: ObjectName,
        /// When it is shown first.
        time: Option<Timestamp>,
        /// The version that is shown first.
        version: Option<ResourceVersion>,
        /// When it was created, if anything tells.
        created: Option<Timestamp>,
        /// The write that led to what is shown first.
        by: Option<Box<Act>>,
    },
    /// It had been deleted.
    #[error("{object} was gone by then")]
    Deleted {
        /// Which incarnation.
        object: ObjectName,
        /// When; `None` where only a watch saw it.
        time: Option<Timestamp>,
        /// The request that ended it.
        by: Option<Box<Act>>,
        /// When the next object of this name was created.
        next: Option<Timestamp>,
    },
    /// A body that is needed cannot be read again.
    #[error("the body that shows {0} cannot be read again: {1}")]
    Unreadable(ObjectName, String),
}

fn first_in_words(time: Option<Timestamp>, version: Option<ResourceVersion>) -> String {
    match (time, version) {
        (Some(time), _) => time.to_string(),
        (None, Some(version)) => format!("resourceVersion {}", version.0),
        (None, None) => "the end of the archive".to_owned(),
    }
}

/// The point, with the time as an instant.
#[derive(Clone, Copy, Debug)]
enum Point {
    End,
    Time(Timestamp),
    Version(ResourceVersion),
}

impl Archive {
    /// The state of an object at some point, the end of the archive without one.
    ///
    /// # Errors
    /// There was none, or nothing shows it.
    pub fn state(
        &self,
        wanted: &Wanted,
        at: Option<At>,
        with_managed_fields: bool,
    ) -> Result<State, NoState> {
        let replayer = self.replayer();
        let incarnations = find(&replayer, &self.index, wanted)?;
        let point = match at {
            None => Point::End,
            Some(At::Version(version)) => Point::Version(version),
            Some(At::Time(bound)) => match bound.instant(self.index.end()).ok_or(NoState::NoEnd)? {
                time if self.index.range.is_none_or(|(_, last)| time >= last) => Point::End,
                time => Point::Time(time),
            },
        };
        let search = Search { archive: self, replayer: &replayer, incarnations: &incarnations, point };
        search.state(with_managed_fields)
    }
}

struct Search<'a> {
    archive: &'a Archive,
    replayer: &'a Replayer<'a>,
    incarnations: &'a [ObjectId],
    point: Point,
}

impl<'a> Search<'a> {
    fn state(&self, with_managed_fields: bool) -> Result<State, NoState> {
        let (at, moments) = self.incarnation();
        let object = ObjectName::new(&self.archive.index, moments.object);
        let last = self.last(&moments);
        if self.is_gone(&moments, last) {
            return Err(self.deleted(object, at, &moments));
        }
        let Some(shown) = last.and_then(|last| moments.last_shown(last)) else {
            return self.before(object, &moments, with_managed_fields);
        };
        let mut remarks = Vec::new();
        let unseen: Vec<_> =
            moments.list[shown..].iter().take(last.map_or(0, |last| last + 1 - shown)).skip(1).collect();
        if !unseen.is_empty() {
            remarks.push(Remark::Unseen(unseen.iter().map(|moment| moment.version).collect()));
        }
        remarks.extend(last.map(|last| self.later(&moments, last)).into_iter().flatten());
        self.shown(object, &moments, shown, remarks, with_managed_fields)
    }

    /// The incarnation that is meant: the last that had begun by then, else the first.
    fn incarnation(&self) -> (usize, Moments<'a>) {
        let object = |at: usize| &self.archive.index.objects[self.incarnations[at].0 as usize];
        let moments = |at: usize| Moments::new(self.archive, self.replayer, object(at));
        let last = self.incarnations.len() - 1;
        let at = match self.point {
            Point::End => last,
            Point::Time(time) => {
                (0..=last).rev().find(|&at| object(at).start().is_none_or(|start| start <= time)).unwrap_or(0)
            }
            Point::Version(_) => {
                let mut all = (0..=last).rev().map(|at| (at, moments(at)));
                return all
                    .find(|(at, moments)| *at == 0 || self.last(moments).is_some())
                    .unwrap_or_else(|| (0, moments(0)));
            }
        };
        (at, moments(at))
    }

    /// The last state that was there by then, in the order of versions: what is before it was there too.
    fn last(&self, moments: &Moments<'_>) -> Option<usize> {
        moments.list.iter().rposition(|moment| match self.point {
            Point::End => true,
            Point::Time(time) => moment.time.is_some_and(|then| then <= time),
            Point::Version(version) => moment.version.is_some_and(|then| then <= version),
        })
    }

    fn is_gone(&self, moments: &Moments<'_>, last: Option<usize>) -> bool {
        let object = moments.object;
        match self.point {
            Point::End => object.deleted.is_some() || object.is_gone,
            Point::Time(time) => object.deleted.is_some_and(|end| end <= time),
            Point::Version(_) => {
                let request = last.and_then(|last| moments.request(&moments.list[last]));
                let ending = moments.ending();
                request.zip(ending).is_some_and(|(request, ending)| std::ptr::eq(request, ending))
            }
        }
    }

    fn deleted(&self, object: ObjectName, at: usize, moments: &Moments<'_>) -> NoState {
        let next = self.incarnations.get(at + 1);
        NoState::Deleted {
            object,
            time: moments.object.deleted,
            by: moments.ending().map(|request| Box::new(Act::new(&self.archive.index, request))),
            next: next.and_then(|id| self.archive.index.objects[id.0 as usize].start()),
        }
    }

    /// What begins later: if nothing was written before it was first seen, it was so before too.
    fn before(&self, object: ObjectName, moments: &Moments<'_>, managed: bool) -> Result<State, NoState> {
        let Some(first) = moments.list.iter().position(|moment| moment.is_shown) else {
            return Err(NoState::NeverShown(object));
        };
        let moment = &moments.list[first];
        let created = moments.object.created;
        if let Point::Time(time) = self.point
            && first == 0
            && moment.request.is_none()
            && created.is_none_or(|created| created <= time)
        {
            return self.shown(object, moments, first, vec![Remark::SeenLater], managed);
        }
        let by = moments.request(moment).map(|request| Box::new(Act::new(&self.archive.index, request)));
        let time = moment.time.filter(|_| !matches!(self.point, Point::Version(_)));
        Err(NoState::Before { object, time, version: moment.version, created, by })
    }

    /// What was not there for certain, but may have been.
    fn later(&self, moments: &Moments<'_>, last: usize) -> Vec<Remark> {
        let Point::Time(time) = self.point else { return Vec::new() };
        let mut remarks = Vec::new();
        for (i, moment) in moments.list.iter().enumerate().skip(last + 1) {
            match moments.request(moment) {
                Some(request) if request.start().is_some_and(|start| start <= time) => {
                    remarks.push(Remark::UnderWay(Act::new(&self.archive.index, request)));
                }
                Some(_) => {}
                None if i == last + 1 => {
                    remarks.push(Remark::MayBe { version: moment.version, seen: moment.time });
                }
                None => {}
            }
        }
        remarks
    }

    fn shown(
        &self,
        object: ObjectName,
        moments: &Moments<'_>,
        at: usize,
        remarks: Vec<Remark>,
        managed: bool,
    ) -> Result<State, NoState> {
        let (text, faults) = moments.text(self.replayer, at);
        let Some(text) = text else {
            let reason = faults.last().map_or("it is empty", |fault| fault.reason.as_str()).to_owned();
            return Err(NoState::Unreadable(object, reason));
        };
        let index = &self.archive.index;
        let hidden = self.archive.redactor.document(&target(index, moments.object), &text);
        let Moment { version, time, evidence, .. } = moments.list[at];
        let by = moments.request(&moments.list[at]).map(|request| Act::new(index, request));
        let manifest = Manifest::new(&hidden, managed);
        Ok(State { object, manifest, version, evidence, by, time, remarks, faults })
    }
}
