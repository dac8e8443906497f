//! The states of one object in their order, without their texts.

use crate::history::{Evidence, Object};
use crate::model::{Fault, ResourceVersion, Timestamp};
use crate::versions::Replayer;
use std::ops::ControlFlow;

/// One state of the object.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moment {
    /// Its version.
    pub(super) version: Option<ResourceVersion>,
    /// By when it was there: the write had been answered, something had shown it. `None` of snapshots.
    pub(super) time: Option<Timestamp>,
    /// The write: the index into [`Object::requests`].
    pub(super) request: Option<usize>,
    /// Whether its own text is known.
    pub(super) is_shown: bool,
    /// What the text rests on.
    pub(super) evidence: Evidence,
}

/// All states of one incarnation.
pub(super) struct Moments<'a> {
    pub(super) object: &'a Object,
    pub(super) list: Vec<Moment>,
}

impl<'a> Moments<'a> {
    pub(super) fn new(replayer: &Replayer<'_>, object: &'a Object) -> Self {
        let mut list = Vec::new();
        replayer.shown(object, |shown| {
            let seen = shown.version.filter(|_| shown.request.is_none()).and_then(|v| object.first_sight(v));
            list.push(Moment {
                version: shown.version,
                time: [shown.time, seen].into_iter().flatten().min(),
                request: shown.request,
                is_shown: shown.text.is_some() && shown.unseen == 0,
                evidence: shown.evidence,
            });
            ControlFlow::Continue(())
        });
        Self { object, list }
    }

    /// The text of a state that is shown, and what could not be read on the way.
    pub(super) fn text(&self, replayer: &Replayer<'_>, at: usize) -> (Option<String>, Vec<Fault>) {
        let (mut text, mut next) = (None, 0);
        let faults = replayer.shown(self.object, |shown| {
            if next < at {
                next += 1;
                return ControlFlow::Continue(());
            }
            text = shown.text.map(str::to_owned);
            ControlFlow::Break(())
        });
        (text, faults)
    }

    /// The last state that is shown, up to this one.
    pub(super) fn last_shown(&self, up_to: usize) -> Option<usize> {
        self.list[..=up_to].iter().rposition(|moment| moment.is_shown)
    }
}
