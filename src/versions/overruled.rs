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

/// Snapshots that were taken before a write of the log, of which nothing but their bodies tells when that was.
pub fn old_snapshots(index: &Index, bodies: &Bodies) -> Vec<Overruled> {
    let objects = (0..).map(ObjectId).zip(&index.objects);
    let doubtful =
        objects.flat_map(|(id, object)| doubtful(index, object).map(move |sight| (id, object, sight)));
    replaying(index, bodies, doubtful.collect(), |replayer, (id, object, sight)| {
        let (version, snapshot) = (sight.resource_version?, Snapshot::read(replayer, object, sight)?);
        let old = snapshot.since_before_a_write(version);
        let old = old.map(|since| Overruled::OldSnapshot { object: id, version, since });
        old.or_else(|| snapshot.was_guessed_wrong().then_some(Overruled::WrongGuess { object: id, version }))
    })
}

/// Objects that lived on after the delete that seemed to be their end.
pub fn lived_on(index: &Index, bodies: &Bodies) -> Vec<Overruled> {
    let objects = (0..).map(ObjectId).zip(&index.objects);
    let ended = objects.filter_map(|(id, object)| Some((id, object, silent_end(index, object)?)));
    replaying(index, bodies, ended.collect(), |replayer, (id, object, delete)| {
        Some(Overruled::LivedOn { object: id, end: end_behind(replayer, object, delete)? })
    })
}

/// Looks at bodies where there is something to look for: who replays reads all definitions first.
fn replaying<C>(
    index: &Index,
    bodies: &Bodies,
    candidates: Vec<C>,
    look: impl Fn(&Replayer<'_>, C) -> Option<Overruled>,
) -> Vec<Overruled> {
    if candidates.is_empty() {
        return Vec::new();
    }
    let redactor = Redactor::off();
    let replayer = Replayer::new(index, bodies, &redactor);
    candidates.into_iter().filter_map(|candidate| look(&replayer, candidate)).collect()
}

/// What snapshots show of an object at a time that nothing tells, if there are writes that may have come after it.
fn doubtful<'i>(index: &'i Index, object: &'i Object) -> impl Iterator<Item = &'i Sighting> {
    object.sightings.iter().filter(|sight| {
        let version = sight.resource_version.filter(|version| object.first_sight(*version).is_none());
        let has_writes = |version| writes(index, object, version).next().is_some();
        sight.origin == StateOrigin::Snapshot && version.is_some_and(has_writes)
    })
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
    fn read(replayer: &'s Replayer<'a>, object: &'s Object, sight: &Sighting) -> Option<Self> {
        let (mut spare, mut faults) = (Vec::new(), Vec::new());
        let shown = replayer.shown_by(object, sight.body, Position::default(), &mut spare, &mut faults)?;
        let written = Managers::of(&shown.text).last_write();
        let (version, evidence) = (sight.resource_version, Evidence::Exact);
        let state = Current { text: shown.text, version, evidence, unseen: 0, managed: Managed::default() };
        Some(Self { replayer, object, state, written })
    }

    /// If it was taken before one of the writes: a time at which it was so.
    fn since_before_a_write(&self, version: ResourceVersion) -> Option<Timestamp> {
        let came_after = |at: &usize| self.is_older_than(*at);
        let at = writes(self.replayer.index, self.object, version).find(came_after)?;
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
        // Times in managedFields are whole seconds, cut down.
        let was_written_before =
            self.written.zip(request.start()).map(|(written, start)| written.plus_seconds(1) < start);
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
    index: &'w Index,
    object: &'w Object,
    version: ResourceVersion,
) -> impl Iterator<Item = usize> + 'w {
    (0..object.requests.len()).filter(move |&at| {
        let attached = &object.requests[at];
        let request = &index.requests[attached.request.0 as usize];
        let may_be = attached.written.is_none_or(|(written, _)| attached.is_guess && written == version);
        may_be && changes_state(index, attached, request) && !empties(object, request)
    })
}

/// The delete with which an object seemed to be gone, although its answer does not say so.
fn silent_end(index: &Index, object: &Object) -> Option<usize> {
    let end = object.deleted?;
    (0..object.requests.len()).rev().find(|&at| {
        let request = &index.requests[object.requests[at].request.0 as usize];
        let is_end = request.end() == Some(end) && request.succeeded();
        is_end && request.verb.is_delete() && !tells_end(index, object, request)
    })
}

/// Whether the answer to a delete says that the object is gone. That of a deletecollection shows a pod as it was before,
/// which may get time to end.
fn tells_end(index: &Index, object: &Object, request: &Request) -> bool {
    let of = |symbol| index.strings.get(symbol);
    let is_pod = (of(object.key.group), of(object.key.resource)) == ("", "pods");
    request.tells_what_it_deleted() && !(is_pod && request.verb == Verb::DeleteCollection)
}

/// When an object was gone which seemed to be so with a delete, but was only marked by it; `None` of all others.
fn end_behind(replayer: &Replayer<'_>, object: &Object, delete: usize) -> Option<Option<Timestamp>> {
    let (mut was_marked, mut is_marked, mut end) = (false, false, None);
    // Bodies that cannot be read are told of where they are shown.
    drop(replayer.states_of(object, |shown| {
        let text = shown.text.filter(|_| shown.unseen == 0);
        let is_going = text.is_some_and(|text| Going::of(text).is_some());
        if shown.request == Some(delete) {
            // What is worked out of a state that is marked bears that mark, whatever the delete did.
            is_marked = is_going && (!was_marked || shown.evidence == Evidence::Exact);
        } else if is_marked && end.is_none() && shown.request.is_some() {
            end = text.filter(|text| is_released(text)).and(shown.time);
        }
        was_marked = if text.is_some() { is_going } else { was_marked };
        ControlFlow::Continue(())
    }));
    is_marked.then_some(end)
}

/// Whether nothing holds an object any more that is about to be deleted.
fn is_released(text: &str) -> bool {
    let is_free = |going: Going| going.grace_seconds.unwrap_or(0) == 0 && going.finalizers.is_empty();
    Going::of(text).is_some_and(is_free)
}
