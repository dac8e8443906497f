//! What bodies say against conclusions that were drawn without them: a snapshot that is older than the writes which
//! seemed to be behind it, and an object that was not gone with its delete.

use super::content::{Current, Managed};
use super::deletion::Going;
use super::replay::Replayer;
use super::timeline::{changes_state, empties};
use crate::bodies::Bodies;
use crate::history::{Attached, Evidence, Index, Object, ObjectId, Overruled, Request, Sighting};
use crate::model::{Change, ChangeClass, Level, Op, Position, ResourceVersion, StateOrigin, Timestamp, Verb};
use crate::state::diff::diff_bodies;
use crate::state::owners::Managers;
use crate::state::redact::Redactor;
use std::ops::ControlFlow;

/// Times in managedFields are whole seconds: what they name may have been written so many nanoseconds later.
const SECOND: i64 = 1_000_000_000;

/// Snapshots that were taken before a write of the log, of which nothing but their bodies tells when that was.
pub fn old_snapshots(index: &Index, bodies: &Bodies) -> Vec<Overruled> {
    let redactor = Redactor::off();
    let replayer = Replayer::new(index, bodies, &redactor);
    let objects = (0..).map(ObjectId).zip(&index.objects);
    objects.flat_map(|(id, object)| old_snapshots_of(&replayer, id, object)).collect()
}

/// Objects that lived on after the delete that seemed to be their end.
pub fn lived_on(index: &Index, bodies: &Bodies) -> Vec<Overruled> {
    let redactor = Redactor::off();
    let replayer = Replayer::new(index, bodies, &redactor);
    let objects = (0..).map(ObjectId).zip(&index.objects);
    let lived_on =
        |(id, object)| Some(Overruled::LivedOn { object: id, end: end_behind(&replayer, object)? });
    objects.filter_map(lived_on).collect()
}

fn old_snapshots_of(replayer: &Replayer<'_>, id: ObjectId, object: &Object) -> Vec<Overruled> {
    let is_timeless = |sight: &&Sighting| {
        let version = sight.version.filter(|version| object.first_sight(*version).is_none());
        sight.origin == StateOrigin::Snapshot && version.is_some()
    };
    let overruled = |sight: &Sighting| {
        let version = sight.version?;
        let snapshot = Snapshot::read(replayer, object, sight)?;
        let old = snapshot.since_before_a_write(version);
        let old = old.map(|since| Overruled::OldSnapshot { object: id, version, since });
        old.or_else(|| snapshot.was_guessed_wrong().then_some(Overruled::WrongGuess { object: id, version }))
    };
    object.sightings.iter().filter(is_timeless).filter_map(overruled).collect()
}

/// An object as a snapshot shows it.
struct Snapshot<'s, 'a> {
    replayer: &'s Replayer<'a>,
    object: &'s Object,
    state: Current,
    /// It was written last then, or less than a second later.
    written: Option<Timestamp>,
}

impl<'s, 'a> Snapshot<'s, 'a> {
    /// Reads it, if there are writes that may have come after it.
    fn read(replayer: &'s Replayer<'a>, object: &'s Object, sight: &Sighting) -> Option<Self> {
        writes(replayer, object, sight.version?).next()?;
        let (mut spare, mut faults) = (Vec::new(), Vec::new());
        let shown = replayer.shown_by(object, sight.body, Position::default(), &mut spare, &mut faults)?;
        let written = Managers::of(&shown.text).last_write();
        let (version, evidence) = (sight.version, Evidence::Exact);
        let state = Current { text: shown.text, version, evidence, unseen: 0, managed: Managed::default() };
        Some(Self { replayer, object, state, written })
    }

    /// If it was taken before one of the writes: a time at which it was so.
    fn since_before_a_write(&self, version: ResourceVersion) -> Option<Timestamp> {
        let came_after = |at: &usize| self.is_older_than(*at);
        let at = writes(self.replayer, self.object, version).find(came_after)?;
        let start = self.replayer.request(self.object, at).start()?;
        Some(self.written.map_or(start, |written| written.min(start)))
    }

    /// Whether it cannot be what a write led to, nor what came after it.
    fn is_older_than(&self, at: usize) -> bool {
        let request = self.replayer.request(self.object, at);
        if request.verb.is_delete() {
            // What a delete leaves is marked. One whose options are not logged may have been a dry run, and one without an
            // answer of the next of that name.
            let is_told = request.level > Level::Metadata && request.details().is_some();
            return is_told && Going::of(&self.state.text).is_none();
        }
        let was_written_before =
            self.written.zip(request.start()).map(|(written, start)| written.plus(SECOND) < start);
        match was_written_before {
            // What is not logged may have changed nothing.
            Some(true) => self.lacks(at, request).unwrap_or(false),
            // Somebody who is not in the log may have written it later.
            Some(false) | None => false,
        }
    }

    /// Whether it lacks what the write asked for which seems to have led to it.
    fn was_guessed_wrong(&self) -> bool {
        let is_writer = |attached: &Attached| {
            attached.is_guess && attached.written.map(|(version, _)| version) == self.state.version
        };
        let at = self.object.requests.iter().position(is_writer);
        at.is_some_and(|at| self.lacks(at, self.replayer.request(self.object, at)) == Some(true))
    }

    /// Whether it lacks something that the write asked for; `None` where that cannot be told. What was asked for
    /// once changes nothing when it is asked for again, but for the steps of a JSON patch.
    fn lacks(&self, at: usize, request: &Request) -> Option<bool> {
        let after = self.replayer.derived(self.object, at, Some(&self.state), None, &mut Vec::new())?;
        if after.patch.is_some_and(|patch| patch.kind == "json") {
            return None;
        }
        let (before, after) = (self.state.managed.body(&self.state.text), after.managed.body(&after.text));
        let difference = diff_bodies(Some(before), Some(after), self.replayer.schema(self.object)).ok()?;
        // An update does not name what the server fills in.
        let is_asked =
            |change: &Change| request.verb == Verb::Patch || matches!(change.op, Op::Add | Op::Replace);
        Some(difference.changes.iter().any(|change| change.class == ChangeClass::Diff && is_asked(change)))
    }
}

/// The writes of an object that may have led to a version which only a snapshot shows, or have come after it.
fn writes<'w>(
    replayer: &'w Replayer<'_>,
    object: &'w Object,
    version: ResourceVersion,
) -> impl Iterator<Item = usize> + 'w {
    (0..object.requests.len()).filter(move |&at| {
        let (attached, request) = (&object.requests[at], replayer.request(object, at));
        let may_be = attached.written.is_none_or(|(written, _)| attached.is_guess && written == version);
        may_be && changes_state(replayer.index, attached, request) && !empties(object, request)
    })
}

/// When an object was gone which seemed to be so with a delete, but was only marked by it; `None` of all others.
fn end_behind(replayer: &Replayer<'_>, object: &Object) -> Option<Option<Timestamp>> {
    let delete = (0..object.requests.len()).rev().find(|&at| ended(object, replayer.request(object, at)))?;
    let (mut is_marked, mut end) = (false, None);
    // Bodies that cannot be read are told of where they are shown.
    drop(replayer.states_of(object, |shown| {
        let text = shown.text.filter(|_| shown.unseen == 0);
        if shown.request == Some(delete) {
            is_marked = text.is_some_and(|text| Going::of(text).is_some());
        } else if is_marked && end.is_none() && shown.request.is_some() {
            end = text.filter(|text| is_released(text)).and(shown.time);
        }
        ControlFlow::Continue(())
    }));
    is_marked.then_some(end)
}

/// Whether the object seemed to be gone when this request was answered, although the answer does not say so.
fn ended(object: &Object, request: &Request) -> bool {
    object.deleted.is_some()
        && object.deleted == request.end()
        && request.verb.is_delete()
        && request.succeeded()
        && request.response_meta().is_none()
        && request.details().is_none()
        && !request.lists_deleted()
}

/// Whether nothing holds an object any more that is about to be deleted.
fn is_released(text: &str) -> bool {
    let is_free = |going: Going| going.grace_seconds.unwrap_or(0) == 0 && going.finalizers.is_empty();
    Going::of(text).is_some_and(is_free)
}
