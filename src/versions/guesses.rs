//! Guesses which write led to a version, held against what shows that version: where that is more than the write can have
//! changed, somebody else wrote it.

use super::content::{After, Current};
use super::recorder::{is_conversion, is_of_state};
use super::replay::Replayer;
use super::timeline::What;
use crate::bodies::Bodies;
use crate::history::{Attached, Index, Object, ObjectId, Overruled};
use crate::model::{Change, ResourceVersion};
use crate::state::diff::diff_bodies;
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
