//! Histories as an archive keeps them.

use super::group::{Halves, Of, UNKNOWN};
use super::restore::Places;
use super::{Reader, Restored};
use crate::history::{Index, ObjectId};
use crate::model::{Fault, Position};
use crate::state::latency::Phase;
use crate::state::redact::Redactor;
use crate::versions::{Histories, Kept, Shown, ShownBy, Versions, told};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::VecDeque;
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, PoisonError};

/// So many groups stay in memory. Trees are told in the order in which they stand: each thread is in one group or
/// the next.
const GROUPS: usize = 4;

/// The groups that were read last: kept beside the index, for whoever asks for the same again.
pub(super) struct Groups {
    loaded: Mutex<VecDeque<(u32, Arc<Halves>)>>,
    most: usize,
    /// Whether two threads share the work on one.
    at_once: bool,
}

impl Groups {
    /// So many of them at most, for trees that are asked for one by one.
    pub(super) const fn of(most: usize) -> Self {
        Self { loaded: Mutex::new(VecDeque::new()), most, at_once: true }
    }

    /// For trees that are told in the order in which they stand, by several threads.
    pub(super) const fn in_order() -> Self {
        Self { loaded: Mutex::new(VecDeque::new()), most: GROUPS, at_once: false }
    }

    /// One of them, that may have to be read yet.
    fn group(&self, number: u32) -> Arc<Halves> {
        let mut groups = self.loaded.lock().unwrap_or_else(PoisonError::into_inner);
        let found = groups.iter().find(|(group, _)| *group == number).map(|(_, loaded)| Arc::clone(loaded));
        found.unwrap_or_else(|| {
            let loaded = Arc::<Halves>::default();
            groups.push_back((number, Arc::clone(&loaded)));
            if groups.len() > self.most {
                groups.pop_front();
            }
            loaded
        })
    }
}

/// What an archive tells of the objects of its index.
pub struct Tables<'a> {
    index: &'a Index,
    places: &'a Places,
    reader: &'a Reader,
    groups: &'a Groups,
    /// The one that was asked for last: whoever tells a tree has its group until he is done, whatever others ask for
    /// meanwhile.
    held: Mutex<Option<(u32, Arc<Halves>)>>,
    /// Everything was redacted when it was written.
    redactor: Redactor,
}

impl<'a> Tables<'a> {
    /// Of an archive, and of what it was restored to.
    pub fn new(reader: &'a Reader, restored: &'a Restored) -> Self {
        let Restored { index, places, groups, .. } = restored;
        Self { index, places, reader, groups, held: Mutex::default(), redactor: Redactor::off() }
    }

    /// The group of an object, read.
    fn group(&self, id: ObjectId) -> Arc<Halves> {
        let number = self.places.groups.get(id.0 as usize).copied().unwrap_or(u32::MAX);
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let loaded = match &*held {
            Some((group, loaded)) if *group == number => Arc::clone(loaded),
            _ => {
                let loaded = self.groups.group(number);
                *held = Some((number, Arc::clone(&loaded)));
                loaded
            }
        };
        drop(held);
        loaded.read(self.reader, number as usize, self.groups.at_once);
        loaded
    }

    /// Hands on what is kept of an object. Returns what could not be read.
    fn each(
        &self,
        id: ObjectId,
        with_bodies: bool,
        mut each: impl FnMut(Kept<'static>) -> ControlFlow<()>,
    ) -> Vec<Fault> {
        let loaded = self.group(id);
        let (group, changes) = match loaded.get() {
            Ok(Some(read)) => read,
            Err(reason) => return vec![fault(reason.to_owned())],
            Ok(None) => return Vec::new(),
        };
        let (reader, places, index) = (self.reader, self.places, self.index);
        let of = Of { reader, places, index, id, group, changes, with_bodies };
        for (place, row) in group.rows_of(id).enumerate() {
            match of.kept(row, place) {
                Ok(kept) => {
                    if each(kept).is_break() {
                        break;
                    }
                }
                Err(error) => return vec![fault(error.to_string())],
            }
        }
        Vec::new()
    }
}

fn fault(reason: String) -> Fault {
    Fault { position: Position::default(), reason: format!("the archive cannot be read: {reason}") }
}

impl Histories for Tables<'_> {
    fn index(&self) -> &Index {
        self.index
    }

    fn versions(&self, id: ObjectId) -> Versions {
        let mut kept = Vec::new();
        let faults = self.each(id, false, |one| {
            kept.push(one);
            ControlFlow::Continue(())
        });
        let versions = told(self.index, &self.index.objects[id.0 as usize], kept);
        Versions { faults, ..versions }
    }

    fn latencies(&self, id: ObjectId, _: &mut Vec<Fault>) -> Vec<(usize, Vec<Phase>)> {
        let requests = self.index.objects[id.0 as usize].requests.iter().enumerate();
        let phases =
            requests.filter_map(|(at, attached)| Some((at, self.places.phases.get(&attached.request)?)));
        phases.map(|(at, phases)| (at, phases.clone())).collect()
    }

    fn shown(&self, id: ObjectId, each: &mut dyn FnMut(Shown<'_>) -> ControlFlow<()>) -> Vec<Fault> {
        let (mut last, mut unseen, mut evidence) = (None::<Cow<'_, str>>, 0, UNKNOWN);
        self.each(id, true, |kept| {
            if kept.is_known && kept.text.is_some() {
                (last, unseen, evidence) = (kept.text, 0, kept.evidence);
            } else if last.is_some() {
                unseen += 1;
            }
            let request = match kept.shown_by {
                ShownBy::Write(at) => Some(at),
                ShownBy::Sight | ShownBy::Mention => None,
            };
            let (version, time, seen) = (kept.version, kept.time, kept.seen);
            each(Shown { text: last.as_deref(), version, request, evidence, unseen, time, seen })
        })
    }

    fn definitions(&self) -> Vec<Value> {
        let text = |symbol| self.index.strings.get(symbol);
        let objects = (0..).map(ObjectId).zip(&self.index.objects).filter(|(_, object)| {
            text(object.key.resource) == "customresourcedefinitions"
                && text(object.key.group) == "apiextensions.k8s.io"
        });
        let definition = |id| {
            let mut last = None;
            drop(self.each(id, true, |kept| {
                last = kept.text.or(last.take());
                ControlFlow::Continue(())
            }));
            serde_json::from_str(&last?).ok()
        };
        objects.filter_map(|(id, _)| definition(id)).collect()
    }

    fn redactor(&self) -> &Redactor {
        &self.redactor
    }
}
