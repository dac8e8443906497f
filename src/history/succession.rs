//! Objects that are gone because another one of their name was made later: when, nothing tells.

use super::Index;
use super::lifetime::{SKEW, end_of_life, needs_life};
use super::object::{Existence, Object};
use super::request::Request;
use crate::model::{ResourceVersion, Timestamp};

impl Index {
    /// Ends the objects whose name was given to another one. Objects are in their final order, so those of one name stand
    /// beside each other.
    pub(super) fn end_former(&mut self) {
        for incarnations in self.objects.chunk_by_mut(|one, other| one.key == other.key) {
            if incarnations.len() < 2 || incarnations[0].key.name.is_empty() {
                continue;
            }
            let lives: Vec<_> = incarnations.iter().map(|one| Life::of(one, &self.requests)).collect();
            for (at, object) in incarnations.iter_mut().enumerate().filter(|(_, one)| one.deleted.is_none()) {
                // Births may be whole seconds: the next may stand before.
                let mut others = (at + 1..lives.len()).chain(at.checked_sub(1));
                let next = others.find(|&other| lives[other].follows(&lives[at]));
                if let Some(next) = next {
                    (object.is_gone, object.in_snapshot, object.gone_by) = (true, false, lives[next].made);
                    object.deleted = end_of_life(object, &self.requests, &self.strings);
                }
            }
        }
    }
}

/// What an object left.
struct Life {
    /// Something but Events shows it: those name pods of files by a uid that no object has.
    is_shown: bool,
    start: Option<Timestamp>,
    /// When it was made, where its create is logged or a body with its uid tells.
    made: Option<Timestamp>,
    oldest: Option<ResourceVersion>,
    newest: Option<ResourceVersion>,
    /// When something last needed it, or a read showed it.
    last_sign: Option<Timestamp>,
}

impl Life {
    fn of(object: &Object, requests: &[Request]) -> Self {
        let was_there = object.existence == Existence::Seen;
        let is_told_apart = object.create_logged || !object.uid.is_unknown();
        let requests = object.requests.iter().map(|attached| &requests[attached.request.0 as usize]);
        let done = requests.filter(|request| request.took_effect());
        let versions = || object.versions_seen.iter().map(|(version, _)| *version);
        Self {
            is_shown: was_there
                && is_told_apart
                && (object.created.is_some() || done.clone().next().is_some()),
            start: object.start(),
            made: object.created.filter(|_| was_there && is_told_apart),
            oldest: versions().min(),
            newest: versions().max(),
            last_sign: done
                .filter(|request| needs_life(request))
                .filter_map(Request::start)
                .max()
                .max(object.last_read),
        }
    }

    /// Whether it was made when another one of its name was gone. Versions tell the order for certain, times as far as
    /// clocks agree; what was needed later was not gone: then there are two clusters.
    fn follows(&self, other: &Self) -> bool {
        let Some(made) = self.made.filter(|_| other.is_shown) else { return false };
        let is_later = match other.newest.zip(self.oldest) {
            Some((newest, oldest)) => newest < oldest,
            None => other.start.is_some_and(|start| start.plus(SKEW) <= made),
        };
        is_later && other.last_sign.is_none_or(|sign| sign <= made.plus(SKEW))
    }
}
