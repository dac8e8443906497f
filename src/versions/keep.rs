//! What an archive keeps of the history of an object, and what of it is told in the end.

use super::deletion::{Going, Watch};
use super::hide::target;
use super::recorder::{Recorder, Recording};
use super::replay::{Replayer, read_time};
use super::timeline::What;
use super::version::{Version, Versions, Writer};
use crate::history::{Evidence, Index, Object, Request};
use crate::model::{BodyRef, Fault, ResourceVersion, Timestamp};
use std::borrow::Cow;
use std::ops::ControlFlow;

/// Which bodies are kept as text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum KeptBodies {
    /// None: what was changed is told, what there was at a time is not.
    None,
    /// Those that logged writes led to.
    Writes,
    /// Those that documents and reads show as well.
    #[default]
    All,
}

impl KeptBodies {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::None, Self::Writes, Self::All];

    /// Its name, as it is typed.
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Writes => "writes",
            Self::All => "all",
        }
    }
}

/// What shows a state of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShownBy {
    /// A request: the index for [`Object::attached`]; behind all of them one that is not kept.
    Write(usize),
    /// A document, or the answer of a read.
    Sight,
    /// Something mentions its version, nothing shows it.
    Mention,
}

/// One state of an object. Redacted.
#[derive(Clone, Debug)]
pub struct Kept<'t> {
    /// Its version.
    pub version: Option<ResourceVersion>,
    /// What shows it.
    pub shown_by: ShownBy,
    /// When it came about, as [`Shown::time`](super::Shown::time).
    pub time: Option<Timestamp>,
    /// When something first mentioned or showed it.
    pub seen: Option<Timestamp>,
    /// Whether its content is known.
    pub is_known: bool,
    /// What the content rests on.
    pub evidence: Evidence,
    /// The content as JSON, where it is kept.
    pub text: Option<Cow<'t, str>>,
    /// The body that is just this text, where there is one.
    pub body: Option<BodyRef>,
    /// What it is as a version: states that nobody is known to have missed are none.
    pub told: Option<Version>,
    /// What the content says of the object's deletion.
    pub going: Option<Going>,
    /// The propagation policy that a delete asked for.
    pub propagation: Option<Box<str>>,
}

impl Replayer<'_> {
    /// Hands the states of an object on, one after the other, with all that [`told`] needs to tell any part of
    /// them. Returns what could not be read.
    pub fn keep(&self, object: &Object, bodies: KeptBodies, mut each: impl FnMut(Kept<'_>)) -> Vec<Fault> {
        let mut recorder = Recorder::new(self, object, Recording::Everything);
        let about = target(self.index, object);
        self.walk(object, |step| {
            let told = recorder.tell(step);
            let keeps = match step.moment.what {
                What::Write(_) => bodies != KeptBodies::None,
                _ => bodies == KeptBodies::All,
            };
            let (shown_by, time) = match step.moment.what {
                What::Write(at) => (ShownBy::Write(at), self.request(object, at).end()),
                What::Sight(at) => (ShownBy::Sight, read_time(object.sightings[at].origin)),
                What::Mention => (ShownBy::Mention, None),
            };
            let text = step.after.filter(|_| keeps || about.resource == "customresourcedefinitions");
            let (propagation, told) = told.map_or((None, None), |told| {
                let hidden = recorder.hidden(told.version);
                (told.propagation, Some(hidden))
            });
            let text = text.and_then(|after| {
                let shown = recorder.shown(after);
                if shown.is_none() {
                    // Nobody compared it, or it is its managedFields that are not JSON.
                    step.faults.extend(self.broken(object, step.moment.what, after));
                }
                shown
            });
            let is_clean = matches!(text, Some(Cow::Borrowed(_)));
            each(Kept {
                version: step.moment.version,
                shown_by,
                time,
                seen: step.moment.version.and_then(|version| object.first_sight(version)),
                is_known: step.after.is_some(),
                evidence: step.after.map_or(Evidence::Inferred, |after| after.evidence),
                text,
                body: step.after.filter(|_| is_clean).and_then(|after| after.body),
                told,
                going: step.after.and_then(|after| Going::of(&after.text)),
                propagation,
            });
            ControlFlow::Continue(())
        })
    }
}

/// The versions of an object that are told, from what was kept of it. The places of its requests are those of
/// this index.
pub fn told(index: &Index, object: &Object, kept: impl IntoIterator<Item = Kept<'static>>) -> Versions {
    let by_request = vec![None; object.requests.len()];
    let mut versions = Versions { by_request, ..Versions::default() };
    let (mut watch, mut is_going) = (Watch::default(), false);
    for Kept { told, going, propagation, .. } in kept {
        let Some(mut version) = told else { continue };
        let at = u32::try_from(versions.list.len()).unwrap_or(u32::MAX);
        if let Writer::Request(request) = version.writer {
            let Some(by_request) = versions.by_request.get_mut(request) else { continue };
            *by_request = Some(at);
            if request_at(index, object, request).verb.is_delete() {
                propagation.into_iter().for_each(|policy| watch.asked(policy));
                // Of a deletion in several steps the first shows the whole object.
                let is_first = !is_going;
                is_going |= version.snapshot.is_some();
                version.snapshot = version.snapshot.filter(|_| is_first);
            }
        }
        watch.version(at, &version, || going);
        versions.list.push(version);
    }
    versions.deletion = watch.finish();
    versions
}

fn request_at<'i>(index: &'i Index, object: &Object, at: usize) -> &'i Request {
    &index.requests[object.attached(at).request.0 as usize]
}
