//! Guesses which write led to a version, held against what shows that version: where that is more than the write can have
//! changed, somebody else wrote it.

use super::content::{After, Current};
use super::recorder::{is_conversion, is_of_state};
use super::replay::Replayer;
use super::timeline::What;
use crate::bodies::Bodies;
use crate::history::{Attached, Evidence, Index, Object, ObjectId, Overruled, Request, is_create};
use crate::model::{Change, ResourceVersion, Timestamp, Verb};
use crate::state::diff::diff_bodies;
use crate::state::owners::Managers;
use crate::state::redact::Redactor;
use std::ops::ControlFlow;

/// Versions that were guessed to be of writes which cannot have made them what they are.
pub fn wrong_guesses(index: &Index, bodies: &Bodies) -> Vec<Overruled> {
    let objects = (0..).map(ObjectId).zip(&index.objects);
    let guessed: Vec<_> =
        objects.filter(|(_, object)| object.requests.iter().any(|one| is_shown(object, one))).collect();
    // Who replays reads all definitions first.
    if guessed.is_empty() {
        return Vec::new();
    }
    let redactor = Redactor::off();
    let replayer = Replayer::new(index, bodies, &redactor);
    guessed.into_iter().flat_map(|(id, object)| refuted(&replayer, id, object)).collect()
}

/// Versions that the first patch of an object in the log seemed to have written, because no answer shows them before, and
/// that are older than it: it changed nothing.
pub fn old_answers(index: &Index, bodies: &Bodies) -> Vec<Overruled> {
    let redactor = Redactor::off();
    let objects = (0..).map(ObjectId).zip(&index.objects);
    let first = objects.filter_map(|(id, object)| Some((id, first_patch(index, object)?)));
    let first: Vec<_> = first.collect();
    if first.is_empty() {
        return Vec::new();
    }
    let replayer = Replayer::new(index, bodies, &redactor);
    let old = first.into_iter().filter(|(_, (_, request))| replayer.is_answered_with_old(request));
    old.map(|(object, (version, _))| Overruled::OldAnswer { object, version }).collect()
}

/// The first write of an object that tells its version, where that is a patch which another may have been before.
fn first_patch<'i>(index: &'i Index, object: &Object) -> Option<(ResourceVersion, &'i Request)> {
    let told = object.requests.iter().filter_map(|attached| Some((attached.written?, attached)));
    let ((version, evidence), attached) = told.min_by_key(|((version, _), _)| *version)?;
    let request = &index.requests[attached.request.0 as usize];
    let may_be_none = request.verb == Verb::Patch && request.object.resource_version.is_none();
    let is_first = object.versions_seen().next() == Some(version);
    let is_doubtful = may_be_none && is_first && !object.create_logged && !is_create(request);
    (is_doubtful && evidence == Evidence::Exact).then_some((version, request))
}

impl Replayer<'_> {
    /// Whether managedFields name nobody who has written since a patch began that takes nothing away: what sets a field
    /// becomes its manager then.
    fn is_answered_with_old(&self, request: &Request) -> bool {
        let read = |body| self.read(body, request.position(), &mut Vec::new(), &mut Vec::new());
        let Some(asked) = request.request_body.and_then(read) else { return false };
        if ["null", "$", "\"remove\"", "\"move\"", "apiVersion"].iter().any(|mark| asked.contains(mark)) {
            return false;
        }
        let Some(answer) = request.response_body.and_then(read) else { return false };
        let last = Managers::of(&answer).last_write().zip(request.start());
        // They tell whole seconds, and servers' clocks differ.
        last.is_some_and(|(last, start)| last.plus(2 * Timestamp::SECOND) < start)
    }
}

/// Whether it is a guess that this wrote its version, and a document or a read shows that.
fn is_shown(object: &Object, attached: &Attached) -> bool {
    let version = attached.written.filter(|_| attached.is_guess).map(|(version, _)| version);
    version.is_some() && object.sightings.iter().any(|sight| sight.resource_version == version)
}

fn refuted(replayer: &Replayer<'_>, id: ObjectId, object: &Object) -> Vec<Overruled> {
    let mut wrong = Vec::new();
    // Bodies that cannot be read are told of where they are shown.
    drop(replayer.walk(object, |step| {
        let What::Write(at) = step.moment.what else { return ControlFlow::Continue(()) };
        let request = Some(replayer.request(object, at));
        let both = step.before.zip(step.after).filter(|_| is_shown(object, object.attached(at)));
        if let Some((before, after)) = both {
            let lacks = changes(replayer, object, before, after)
                .is_some_and(|found| replayer.lacks_a_write(object, request, &found, (before, after)));
            let version: Option<ResourceVersion> = step.moment.version.filter(|_| lacks);
            wrong.extend(version.map(|version| Overruled::WrongGuess { object: id, version }));
        }
        ControlFlow::Continue(())
    }));
    wrong
}

/// What differs, if both are shown in the same version of the API.
fn changes(replayer: &Replayer<'_>, object: &Object, before: &Current, after: &After) -> Option<Vec<Change>> {
    let texts = (before.managed.body(&before.text), after.managed.body(&after.text));
    let found = diff_bodies(Some(texts.0), Some(texts.1), replayer.schema(object)).ok()?;
    let is_same_version = !found.changes.iter().any(is_conversion);
    is_same_version.then(|| found.changes.into_iter().filter(is_of_state).collect())
}
