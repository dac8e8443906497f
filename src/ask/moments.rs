//! The states of one object in their order, without their texts.

use crate::history::{Evidence, Object, ObjectId};
use crate::model::{Fault, ResourceVersion, Timestamp};
use crate::versions::Histories;
use std::ops::ControlFlow;

/// One state of the object.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moment {
    /// Its version.
    pub(super) version: Option<ResourceVersion>,
    /// By when it was there: the write had been answered, something had shown it. `None` of snapshots.
    pub(super) time: Option<Timestamp>,
    /// When something mentioned or showed the version first; `None` where only its write or a snapshot does.
    pub(super) seen: Option<Timestamp>,
    /// The write: the index into [`Object::requests`].
    pub(super) request: Option<usize>,
    /// It is a guess that this write led to the version .
    pub(super) is_guess: bool,
    /// Whether its own text is known.
    pub(super) is_shown: bool,
    /// What the text rests on.
    pub(super) evidence: Evidence,
}

/// All states of one incarnation.
pub(super) struct Moments<'a> {
    pub(super) id: ObjectId,
    pub(super) object: &'a Object,
    pub(super) list: Vec<Moment>,
    /// Bodies that could not be read.
    pub(super) faults: Vec<Fault>,
}

impl<'a> Moments<'a> {
    pub(super) fn new(histories: &dyn Histories, id: ObjectId, object: &'a Object) -> Self {
        let mut list = Vec::new();
        let faults = histories.shown(id, &mut |shown| {
            let sight = shown.seen.filter(|_| shown.request.is_none());
            let write = shown.request.and_then(|at| object.requests.get(at));
            list.push(Moment {
                version: shown.version,
                time: [shown.time, sight].into_iter().flatten().min(),
                seen: shown.seen,
                request: shown.request,
                is_guess: write.is_some_and(|write| write.is_guess),
                is_shown: shown.text.is_some() && shown.unseen == 0,
                evidence: shown.evidence,
            });
            ControlFlow::Continue(())
        });
        Self { id, object, list, faults }
    }

    /// The text of a state that is shown, and what could not be read on the way.
    pub(super) fn text(&self, histories: &dyn Histories, at: usize) -> (Option<String>, Vec<Fault>) {
        let (mut text, mut next) = (None, 0);
        let faults = histories.shown(self.id, &mut |shown| {
            if next < at {
                next += 1;
                return ControlFlow::Continue(());
            }
            text = shown.text.map(str::to_owned);
            ControlFlow::Break(())
        });
        (text, faults)
    }

    /// Whether nothing but a snapshot, which does not tell when it was taken, shows a state.
    pub(super) fn is_timeless(&self, at: usize) -> bool {
        let moment = &self.list[at];
        let is_sight = moment.request.is_none() || moment.is_guess;
        is_sight && moment.seen.is_none() && moment.evidence == Evidence::Exact
    }

    /// When a version was there that is lower than the one before it, up to this one: the store was set back.
    pub(super) fn fall(&self, up_to: usize) -> Option<Option<Timestamp>> {
        let mut versions = self.list.iter().take(up_to + 1).filter_map(|m| Some((m.version?, m.time)));
        let mut before = versions.next()?.0;
        versions
            .find_map(|(version, time)| (version < std::mem::replace(&mut before, version)).then_some(time))
    }

    /// The last state that is shown, up to this one.
    pub(super) fn last_shown(&self, up_to: usize) -> Option<usize> {
        self.list[..=up_to].iter().rposition(|moment| moment.is_shown)
    }
}
