//! Finds the state of an object at a point.

use super::Inquiry;
use super::act::{Act, ObjectName};
use super::find::Wanted;
use super::lives::Life;
use super::moments::{Moment, Moments};
use super::point::{At, Point, Stored};
use super::state::{NoState, Remark, State};
use crate::history::{Evidence, ObjectId, Request, is_create};
use crate::model::{ResourceVersion, Verb};
use crate::state::manifest::Manifest;
use crate::versions::target;

impl Inquiry<'_> {
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
        let incarnations = self.find(wanted)?;
        let point = Point::new(self.index, at).ok_or(NoState::NoEnd)?;
        let end = self.index.range.map(|(_, last)| last);
        let is_end = match point {
            Point::End(_) => true,
            Point::Time(time) => Some(time) == end,
            Point::Version(_) => false,
        };
        let stored = match point {
            // All incarnations are of one key.
            Point::Version(version) => incarnations.first().map_or_else(Stored::default, |&first| {
                Stored::new(self.index, self.object(first).key.cluster, version)
            }),
            Point::End(_) | Point::Time(_) => Stored::default(),
        };
        Search { inquiry: self, incarnations: &incarnations, point, is_end, stored, with_managed_fields }
            .state()
    }
}

/// The search for the state of an object at a point.
struct Search<'s, 'a> {
    inquiry: &'s Inquiry<'a>,
    incarnations: &'s [ObjectId],
    point: Point,
    /// Whether all that the archive tells had happened by then.
    is_end: bool,
    /// When the store had come to the version that was asked for.
    stored: Stored,
    with_managed_fields: bool,
}

/// Whether an object was there.
enum Presence {
    There,
    /// It went just then.
    Going,
    Gone,
}

impl<'a> Search<'_, 'a> {
    fn state(&self) -> Result<State, NoState> {
        let moments = self.incarnation();
        let object = Box::new(ObjectName::new(self.inquiry.index, moments.object));
        let last = self.last(&moments);
        let presence = self.presence(&moments);
        if let Presence::Gone = presence {
            return Err(NoState::Gone { object, point: self.point, lives: self.lives() });
        }
        let Some((last, shown)) = last.and_then(|last| Some((last, moments.last_shown(last)?))) else {
            return self.earlier(object, &moments);
        };
        let mut remarks = Vec::new();
        let ending = self.inquiry.ending(moments.object);
        let unseen = moments.list[shown + 1..=last].iter().map(|moment| (moment.version, moment.request));
        let unseen = unseen.map(|(version, at)| (version, self.request(&moments, at)));
        let unseen: Vec<_> = unseen
            .filter(|(_, request)| request.is_none() || !is_same(*request, ending))
            .map(|(version, request)| (version, request.map(|request| self.act(request))))
            .collect();
        if !unseen.is_empty() {
            remarks.push(Remark::Unseen(unseen));
        }
        match presence {
            Presence::Going => {
                let by = ending.map(|request| self.act(request));
                let asked = self.inquiry.asking(moments.object).map(|request| self.act(request));
                remarks.push(Remark::Deleted { time: moments.object.deleted, by, asked });
            }
            _ => {
                remarks.extend(self.unsettled(&moments, shown));
                remarks.extend(self.later(&moments, last));
                remarks.extend(self.may_be_gone(&moments, shown));
                let silences = self.inquiry.silences_until(&moments, last, self.point, self.stored);
                remarks.extend(silences.into_iter().map(Remark::ServerSilent));
            }
        }
        remarks.extend(moments.fall(last + 1).map(|at| Remark::SetBack { at }));
        self.shown(object, &moments, shown, remarks)
    }

    /// The incarnation that is meant: the last that had begun by then, else the first.
    fn incarnation(&self) -> Moments<'a> {
        let object = |at: usize| self.inquiry.object(self.incarnations[at]);
        let moments = |at: usize| Moments::new(&*self.inquiry.histories, self.incarnations[at], object(at));
        let mut all = (0..self.incarnations.len()).rev();
        match self.point {
            Point::End(_) => moments(self.incarnations.len() - 1),
            Point::Time(time) => {
                moments(all.find(|&at| object(at).start().is_none_or(|start| start <= time)).unwrap_or(0))
            }
            Point::Version(_) => {
                all.map(moments).find(|moments| self.last(moments).is_some()).unwrap_or_else(|| moments(0))
            }
        }
    }

    /// The last state that was there by then, in the order of versions: what is before it was there too, and so is
    /// what stands before a write that had read the version, or one before that.
    fn last(&self, moments: &Moments<'_>) -> Option<usize> {
        let Point::Version(version) = self.point else { return self.last_there(moments) };
        let had_read = |moment: &Moment| {
            let read = self.request(moments, moment.request).and_then(read_by);
            read.is_some_and(|read| read <= version)
        };
        let read = moments.list.iter().rposition(had_read);
        self.last_there(moments).max(read.and_then(|at| at.checked_sub(1)))
    }

    fn last_there(&self, moments: &Moments<'_>) -> Option<usize> {
        if let Point::Version(version) = self.point
            && moments.fall(moments.list.len()).is_some()
            && let Some(at) = moments.list.iter().rposition(|moment| moment.version == Some(version))
        {
            return Some(at);
        }
        moments.list.iter().rposition(|moment| match (self.point, moment.version) {
            (Point::Time(time), _) if !self.is_end => moment.time.is_some_and(|then| then <= time),
            (Point::End(_) | Point::Time(_), _) => true,
            (Point::Version(version), Some(then)) => then <= version,
            (Point::Version(_), None) => {
                self.stored.is_after(self.request(moments, moment.request).and_then(Request::end))
            }
        })
    }

    fn presence(&self, moments: &Moments<'_>) -> Presence {
        let object = moments.object;
        match (self.point, object.deleted) {
            (Point::Time(time), Some(deleted)) if deleted == time => Presence::Going,
            (Point::Time(time), Some(deleted)) if deleted < time => Presence::Gone,
            (Point::Time(time), None) if object.gone_by.is_some_and(|by| by <= time) => Presence::Gone,
            (Point::End(_), Some(_)) => Presence::Gone,
            (_, None) if self.is_end && object.is_gone => Presence::Gone,
            (Point::Version(version), Some(deleted)) => match self.last_version(moments) {
                Some(last) if last == version => Presence::Going,
                Some(last) if last < version => Presence::Gone,
                // Whatever others say of the time of a version: it has one that is as late.
                None if moments.list.iter().any(|moment| moment.version >= Some(version)) => Presence::There,
                None if self.stored.is_after(Some(deleted)) => Presence::Gone,
                _ => Presence::There,
            },
            _ => Presence::There,
        }
    }

    /// The version with which the object went, where its end tells one.
    fn last_version(&self, moments: &Moments<'_>) -> Option<ResourceVersion> {
        let ending = self.inquiry.ending(moments.object)?;
        let end = moments.list.iter().find(|m| is_same(self.request(moments, m.request), Some(ending)))?;
        end.version
    }

    /// What begins later: if nothing was written before it was first seen, it was so before too.
    fn earlier(&self, object: Box<ObjectName>, moments: &Moments<'_>) -> Result<State, NoState> {
        let (point, lives) = (self.point, self.lives());
        let created = moments.object.created;
        if let (Point::Time(time), Some(created)) = (point, created)
            && time < created
        {
            return Err(NoState::NotYet { object, point, lives });
        }
        let Some(first) = moments.list.iter().position(|moment| moment.is_shown) else {
            return Err(match moments.faults.first() {
                Some(fault) => NoState::Unreadable(object, fault.reason.clone()),
                None => NoState::NeverShown { object, lives },
            });
        };
        let moment = moments.list[first];
        let request = self.request(moments, moment.request);
        match point {
            Point::Time(_) if first == 0 && request.is_none() => {
                let silences = self.inquiry.silences(moments.object, self.point.time(), moment.time);
                let silent = silences.into_iter().map(Remark::ServerSilent);
                let remarks = std::iter::once(Remark::SeenLater).chain(silent).collect();
                return self.shown(object, moments, first, remarks);
            }
            Point::Time(_) if first == 0 && request.is_some_and(is_create) => {
                let by = request.map(|request| Remark::UnderWay(self.act(request)));
                return self.shown(object, moments, first, by.into_iter().collect());
            }
            Point::Version(_) if request.is_some_and(|request| self.creates_later(request, moment)) => {
                return Err(NoState::NotYet { object, point, lives });
            }
            _ => {}
        }
        let (time, version) = (moment.time, moment.version);
        Err(NoState::NotShownYet { object, point, time, version, lives })
    }

    /// Whether a request created the object, surely after the version that was asked for.
    fn creates_later(&self, request: &Request, moment: Moment) -> bool {
        // That it wrote a later one, if its answer tells.
        let is_told = moment.version.is_some() && !moment.is_guess;
        is_create(request) && (is_told || self.stored.is_before(request.start()))
    }

    /// Why the version that is shown may have come later than the point, or have been written over by then.
    fn unsettled(&self, moments: &Moments<'_>, at: usize) -> Option<Remark> {
        let moment = &moments.list[at];
        match self.point {
            Point::Time(time) if !self.is_end => {
                let was_seen = moment.seen.is_some_and(|seen| seen <= time);
                let may_be_later = moment.is_guess && moment.evidence == Evidence::Exact && !was_seen;
                may_be_later.then_some(Remark::MayBeLater { seen: moment.seen })
            }
            Point::Version(version) if moment.version == Some(version) => None,
            _ if !moments.is_timeless(at) => None,
            Point::End(_) | Point::Time(_) | Point::Version(_) => {
                // What a snapshot shows had been created before. Writes behind it in the list are told anyway.
                let untold = moments.list[..=at].iter().filter(|one| one.version.is_none() || one.is_guess);
                let writes = untold.filter_map(|one| self.request(moments, one.request));
                let acts: Vec<_> =
                    writes.filter(|write| !is_create(write)).map(|write| self.act(write)).collect();
                (!acts.is_empty()).then_some(Remark::MayBeOlder(acts))
            }
        }
    }

    /// That the object may have been gone: nothing tells when that was, and nothing shows it at the point or behind it.
    fn may_be_gone(&self, moments: &Moments<'_>, at: usize) -> Option<Remark> {
        let by = moments.object.gone_by.filter(|_| moments.object.deleted.is_none())?;
        let Point::Time(time) = self.point else { return None };
        let is_over = moments.object.last.is_none_or(|last| last < time) && at + 1 == moments.list.len();
        is_over.then_some(Remark::MayBeGone { by })
    }

    /// What was not there for certain, but may have been.
    fn later(&self, moments: &Moments<'_>, last: usize) -> Vec<Remark> {
        let mut remarks = Vec::new();
        let mut after = moments.list[last + 1..].iter().peekable();
        let next = after.peek().copied();
        remarks.extend(self.lost(moments, last));
        match self.point {
            Point::End(_) => {}
            Point::Time(time) => {
                if let Some(next) = next.filter(|next| next.request.is_none()) {
                    remarks.push(Remark::MayBe { version: next.version, seen: next.time });
                }
                let requests = after.filter_map(|moment| self.request(moments, moment.request));
                let begun = requests.filter(|request| request.start().is_some_and(|start| start <= time));
                remarks.extend(begun.map(|request| Remark::UnderWay(self.act(request))));
            }
            Point::Version(version) => remarks.extend(self.unplaced(moments, last, version)),
        }
        remarks
    }

    /// The write that followed, if another lies between that the log lacks.
    fn lost(&self, moments: &Moments<'_>, last: usize) -> Option<Remark> {
        let is_current =
            matches!(self.point, Point::Version(version) if moments.list[last].version == Some(version));
        let at = moments.list.get(last + 1).filter(|_| !is_current && moments.list[last].is_shown)?.request;
        let versions = self.inquiry.histories.versions(moments.id);
        let is_lost = versions.of_request(at?)?.unseen > 0;
        Some(Remark::Lost(self.act(self.request(moments, at)?))).filter(|_| is_lost)
    }

    /// Writes that may have been there at a version, although they do not tell so.
    fn unplaced(&self, moments: &Moments<'_>, last: usize, version: ResourceVersion) -> Vec<Remark> {
        let after = &moments.list[last + 1..];
        let request = |moment: &Moment| self.request(moments, moment.request);
        let is_current = moments.list[last].version == Some(version);
        let missing = after.first().filter(|next| !is_current && is_unlogged(moments, next));
        let mut silent: Vec<&Request> = after
            .iter()
            .take_while(|moment| moment.version.is_none() || moment.is_guess)
            .filter_map(request)
            .collect();
        let ending = self.inquiry.ending(moments.object).filter(|_| self.last_version(moments).is_none());
        if let Some(ending) = ending.filter(|ending| !silent.iter().any(|one| std::ptr::eq(*one, *ending))) {
            silent.push(ending);
        }
        let is_later = |request: &Request| read_by(request).is_some_and(|read| read >= version);
        silent.retain(|request| !self.stored.is_before(request.start()) && !is_later(request));
        let mut remarks: Vec<_> = missing.map(|next| Remark::Missing(next.version)).into_iter().collect();
        remarks.extend(silent.into_iter().map(|r| Remark::Silent(self.act(r))));
        // What ends a pod is stored twice: first that it will, then the end.
        let next = after.iter().find(|moment| moment.version.is_some_and(|next| next > version));
        let is_marking = |request: &&Request| match request.verb {
            Verb::Delete | Verb::DeleteCollection => {
                request.response_meta().is_some() || !request.deleted_items().is_empty()
            }
            _ => self.inquiry.index.strings.get(request.object.subresource) == "eviction",
        };
        let delete = next.and_then(request).filter(is_marking);
        let delete = delete.filter(|request| !self.stored.is_before(request.start()));
        remarks.extend(delete.map(|request| Remark::MayBeMarked(self.act(request))));
        remarks
    }

    fn shown(
        &self,
        object: Box<ObjectName>,
        moments: &Moments<'_>,
        at: usize,
        remarks: Vec<Remark>,
    ) -> Result<State, NoState> {
        let Inquiry { index, histories } = self.inquiry;
        let (text, faults) = moments.text(&**histories, at);
        let Some(text) = text else {
            let reason = faults.last().map_or("it is empty", |fault| fault.reason.as_str()).to_owned();
            return Err(NoState::Unreadable(object, reason));
        };
        let hidden = histories.redactor().document(&target(index, moments.object), &text);
        let moment = &moments.list[at];
        let target = target(index, moments.object);
        let group = if target.group.is_empty() { String::new() } else { format!("{}/", target.group) };
        let api_version = if target.version.is_empty() { String::new() } else { group + target.version };
        let manifest = Manifest::new(&hidden, self.with_managed_fields);
        Ok(State {
            object: *object,
            manifest: manifest.of_type(&api_version, target.kind),
            version: moment.version,
            evidence: moment.evidence,
            by: self.request(moments, moment.request).map(|request| self.act(request)),
            is_guess: moment.is_guess,
            time: moment.time,
            point: self.point,
            remarks,
            faults,
        })
    }

    fn request(&self, moments: &Moments<'_>, at: Option<usize>) -> Option<&'a Request> {
        self.inquiry.request(moments.object, at?)
    }

    fn act(&self, request: &Request) -> Act {
        Act::new(self.inquiry.index, self.inquiry.histories.redactor(), request)
    }

    fn lives(&self) -> Vec<Life> {
        self.inquiry.lives(self.incarnations)
    }
}

/// Whether a state came by a write that is not in the log: others before it may be missing, too, unless an etcd
/// database holds all of them.
fn is_unlogged(moments: &Moments<'_>, moment: &Moment) -> bool {
    let is_stored = |version| moments.object.revision(version).is_some();
    moment.request.is_none() && moment.version.is_some_and(|version| !is_stored(version))
}

/// The version that a write had read, which was the newest then: it succeeded.
fn read_by(request: &Request) -> Option<ResourceVersion> {
    request.object.resource_version.filter(|_| request.succeeded() && request.verb.is_write())
}

fn is_same(one: Option<&Request>, other: Option<&Request>) -> bool {
    one.zip(other).is_some_and(|(one, other)| std::ptr::eq(one, other))
}
