//! Conclusions from times and metadata that bodies speak against, put right.

use super::Index;
use super::lifetime::end_of_life;
use super::object::{Evidence, ObjectId};
use super::shown::show_unlogged;
use crate::model::{ResourceVersion, Timestamp};

/// A conclusion that a body speaks against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overruled {
    /// A snapshot seemed to be taken after the log's last write of an object. It was taken before one of them.
    OldSnapshot {
        /// Of which object.
        object: ObjectId,
        /// The version that the snapshot shows.
        version: ResourceVersion,
        /// That version was there then.
        since: Timestamp,
    },
    /// A write seemed to have led to a version that only a snapshot shows. That lacks what the write asked for.
    WrongGuess {
        /// Of which object.
        object: ObjectId,
        /// The version.
        version: ResourceVersion,
    },
    /// A patch seemed to have written the version that its answer shows. That was there before.
    OldAnswer {
        /// Of which object.
        object: ObjectId,
        /// The version.
        version: ResourceVersion,
    },
    /// An object seemed to be gone when its delete was answered. It had only begun to go.
    LivedOn {
        /// Which object.
        object: ObjectId,
        /// When it was gone, as far as anything tells.
        end: Option<Timestamp>,
    },
}

impl Index {
    /// Takes such conclusions back.
    pub fn overrule(&mut self, overruled: &[Overruled]) {
        for &one in overruled {
            match one {
                Overruled::OldSnapshot { object, version, since } => {
                    self.withdraw(object, version);
                    self.set_back(object, version, since);
                }
                Overruled::OldAnswer { object, version } => self.refute(object, version),
                Overruled::WrongGuess { object, version } => self.withdraw(object, version),
                Overruled::LivedOn { object, end } => self.objects[object.0 as usize].deleted = end,
            }
        }
        if !overruled.is_empty() {
            self.end_former();
        }
    }

    /// Says that it is not known who wrote a version.
    fn withdraw(&mut self, object: ObjectId, version: ResourceVersion) {
        let object = &mut self.objects[object.0 as usize];
        let is_guess = |attached: &&mut super::Attached| {
            attached.is_guess && attached.written.is_some_and(|(written, _)| written == version)
        };
        for attached in object.requests.iter_mut().filter(is_guess) {
            (attached.written, attached.is_guess) = (None, false);
            self.tally.unknown_writers += 1;
        }
    }

    /// Says that who was answered with a version found it there.
    fn refute(&mut self, object: ObjectId, version: ResourceVersion) {
        let object = &mut self.objects[object.0 as usize];
        let is_it = |attached: &&mut super::Attached| attached.written == Some((version, Evidence::Exact));
        for attached in object.requests.iter_mut().filter(is_it) {
            (attached.written, attached.is_no_op) = (None, true);
        }
        show_unlogged(object, &self.requests, &self.strings);
    }

    /// Says that a version, which only snapshots show, was there early: they do not tell what there was at the end.
    fn set_back(&mut self, object: ObjectId, version: ResourceVersion, since: Timestamp) {
        let object = &mut self.objects[object.0 as usize];
        if let Ok(at) = object.versions_seen.binary_search_by_key(&version, |(seen, _)| *seen) {
            object.versions_seen[at].1 = since;
        }
        object.in_snapshot = false;
        object.deleted = end_of_life(object, &self.requests, &self.strings);
    }
}
