//! Objects that are gone because another one of their name was made later: when, nothing tells.

use super::lifetime::{SKEW, end_of_life, needs_life};
use super::object::{Existence, Object};
use super::request::Request;
use super::{Index, ObjectId};
use crate::model::{ResourceVersion, Timestamp};

/// Births that are farther apart than this have an order: clocks differ, and creation times are whole seconds.
const BIRTHS: i64 = SKEW + Timestamp::SECOND;

/// Two objects of one name of which one store cannot have held both, the one that seems the older first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// It was made first, by the clock.
    pub older: ObjectId,
    /// It was made later, and has lower versions.
    pub younger: ObjectId,
}

/// What speaks for several clusters whose records are taken for those of one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Namesakes {
    /// Objects of one name whose births and versions contradict each other, one pair a name.
    pub contradictions: Vec<Contradiction>,
    /// The namespaces `kube-system` of clusters that have several: a cluster has one, which cannot be deleted.
    pub systems: Vec<Vec<ObjectId>>,
}

impl Index {
    /// Looks for objects that cannot be of one cluster. Objects are in their final order.
    pub fn namesakes(&self) -> Namesakes {
        let mut found = Namesakes::default();
        let mut at = 0;
        for incarnations in self.objects.chunk_by(|one, other| one.key == other.key) {
            let ids = (at..).map(ObjectId);
            at += incarnations.len() as u32;
            if incarnations.len() < 2 || incarnations[0].key.name.is_empty() {
                continue;
            }
            let known: Vec<(ObjectId, &Object)> = ids
                .zip(incarnations)
                .filter(|(_, one)| !one.uid.is_unknown() && one.existence == Existence::Seen)
                .collect();
            let lives: Vec<_> = known.iter().map(|(_, one)| Life::of(one, &self.requests)).collect();
            let text = |symbol| self.strings.get(symbol);
            let key = &incarnations[0].key;
            let is_system =
                (text(key.group), text(key.resource), text(key.name)) == ("", "namespaces", "kube-system");
            let shown = || known.iter().filter(|(_, one)| one.created.is_some()).map(|(id, _)| *id);
            if is_system && shown().nth(1).is_some() {
                found.systems.push(shown().collect());
                continue;
            }
            let pairs = known.windows(2).zip(lives.windows(2));
            let contradiction = pairs
                .filter(|(_, lives)| lives[1].contradicts(&lives[0]))
                .map(|(ids, _)| Contradiction { older: ids[0].0, younger: ids[1].0 });
            found.contradictions.extend({ contradiction }.next());
        }
        found
    }

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
    /// clocks agree; what was needed later was not gone, and what was made later is not what came before: then there are
    /// two clusters, or a store that was set back.
    fn follows(&self, other: &Self) -> bool {
        let Some(made) = self.made.filter(|_| other.is_shown) else { return false };
        let is_later = match other.newest.zip(self.oldest) {
            Some((newest, oldest)) => newest < oldest && !other.is_surely_born_after(self),
            None => other.start.is_some_and(|start| start.plus(SKEW) <= made),
        };
        is_later && other.last_sign.is_none_or(|sign| sign <= made.plus(SKEW))
    }

    /// Whether the births of both are known, and this one came later however clocks differ.
    fn is_surely_born_after(&self, other: &Self) -> bool {
        self.made.zip(other.made).is_some_and(|(own, before)| before.plus(BIRTHS) <= own)
    }

    /// Whether one store cannot have counted the versions of both: those that should have come first are not all lower.
    fn contradicts(&self, earlier: &Self) -> bool {
        let versions = earlier.newest.zip(self.oldest);
        self.is_surely_born_after(earlier) && versions.is_some_and(|(newest, oldest)| newest > oldest)
    }
}
