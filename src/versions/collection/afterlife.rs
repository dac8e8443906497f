//! What is seen of an object after the request that may have deleted it.

use super::{Held, shows_life};
use crate::history::Object;
use crate::model::{Timestamp, Verb};
use crate::versions::deletion::{Body, about_deletion};
use crate::versions::replay::Replayer;
use std::collections::BTreeSet;

/// The latest signs of an object.
pub(super) struct Afterlife {
    /// Of life: writes but deletes, and reads. The end of time where a snapshot holds it.
    last_sign: Option<Timestamp>,
    /// Deletes that found it.
    last_delete: Option<Timestamp>,
    /// When its deletion began, as its own `metadata.deletionTimestamp` says: whole seconds.
    began: BTreeSet<Timestamp>,
}

impl Afterlife {
    /// Of the requests and reads of an object; its states are to be shown one after the other.
    pub(super) fn of(replayer: &Replayer<'_>, object: &Object) -> Self {
        let (mut last_sign, mut last_delete) = (object.last_read, None);
        if object.in_snapshot {
            last_sign = Some(Timestamp::MAX);
        }
        for at in 0..object.requests.len() {
            let request = replayer.request(object, at);
            if shows_life(request) {
                let last = match request.verb {
                    Verb::DeleteCollection => continue,
                    Verb::Delete => &mut last_delete,
                    _ => &mut last_sign,
                };
                *last = (*last).max(request.start());
            }
        }
        Self { last_sign, last_delete, began: BTreeSet::new() }
    }

    /// Takes in a state.
    pub(super) fn see(&mut self, text: &str) {
        if !text.contains("\"deletionTimestamp\"") {
            return;
        }
        let Some(text) = about_deletion(text) else { return };
        let Ok(Body { metadata }) = serde_json::from_str::<Body<'_>>(&text) else { return };
        let due = metadata.deletion_timestamp.and_then(|due| Timestamp::parse(due.as_bytes()));
        let grace = metadata.deletion_grace_period_seconds.unwrap_or(0);
        let began = due.map(|due| due.plus_seconds(grace.saturating_neg()));
        self.began.extend(began);
    }

    /// Whether anything shows it alive after this time.
    pub(super) fn lives_on(&self, end: Timestamp) -> bool {
        self.last_sign.is_some_and(|sign| sign > end)
    }

    /// Whether a request from `start` to `end` can have deleted it: nothing shows that it lived on, or what
    /// shows it says that its deletion began just then.
    pub(super) fn allows(&self, start: Timestamp, end: Timestamp, held: Held) -> bool {
        let began = self.began.range(start.floor_second()..=end.max(start)).next().is_some();
        // Who is held is deleted again: the kubelet's delete ends a pod.
        let was_there = held == Held::No && self.last_delete.is_some_and(|delete| delete > end);
        began || !self.lives_on(end) && !was_there
    }
}
