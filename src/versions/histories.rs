//! Who tells what the bodies of objects say: whoever replays them, or an archive that kept what a replay found.

use super::replay::Replayer;
use super::shown::Shown;
use super::version::Versions;
use crate::history::{Index, ObjectId};
use crate::model::{Fault, Timestamp};
use crate::state::latency::Phase;
use crate::state::redact::Redactor;
use serde_json::Value;
use std::ops::ControlFlow;

/// The histories of the objects of one index.
pub trait Histories: Sync {
    /// The index.
    fn index(&self) -> &Index;

    /// The versions of an object, with what each changed.
    fn versions(&self, id: ObjectId) -> Versions;

    /// The parts of the latency of an object's requests, by the place of the request, where anything tells them.
    fn latencies(&self, id: ObjectId, faults: &mut Vec<Fault>) -> Vec<(usize, Vec<Phase>)>;

    /// Shows the states of an object one after the other, until `each` has seen enough. Returns what could not
    /// be read.
    fn shown(&self, id: ObjectId, each: &mut dyn FnMut(Shown<'_>) -> ControlFlow<()>) -> Vec<Fault>;

    /// The newest state of an object that is known, as JSON and not redacted where the histories are not, and when it
    /// came about as far as anything tells.
    fn newest(&self, id: ObjectId) -> Option<(String, Option<Timestamp>)> {
        let mut newest: Option<(String, Option<Timestamp>)> = None;
        // A body that cannot be read is told of where it is shown.
        drop(self.shown(id, &mut |shown| {
            shown.replace(&mut newest);
            ControlFlow::Continue(())
        }));
        newest
    }

    /// The CustomResourceDefinitions of the index, each as it was last.
    fn definitions(&self) -> Vec<Value>;

    /// What takes secrets out of what the histories tell.
    fn redactor(&self) -> &Redactor;
}

impl Histories for Replayer<'_> {
    fn index(&self) -> &Index {
        self.index
    }

    fn versions(&self, id: ObjectId) -> Versions {
        self.versions_of(&self.index.objects[id.0 as usize])
    }

    fn latencies(&self, id: ObjectId, faults: &mut Vec<Fault>) -> Vec<(usize, Vec<Phase>)> {
        self.latencies_of(&self.index.objects[id.0 as usize], faults)
    }

    fn shown(&self, id: ObjectId, each: &mut dyn FnMut(Shown<'_>) -> ControlFlow<()>) -> Vec<Fault> {
        self.states_of(&self.index.objects[id.0 as usize], each)
    }

    fn newest(&self, id: ObjectId) -> Option<(String, Option<Timestamp>)> {
        self.newest_of(&self.index.objects[id.0 as usize])
    }

    fn definitions(&self) -> Vec<Value> {
        self.definitions_of_all().collect()
    }

    fn redactor(&self) -> &Redactor {
        Replayer::redactor(self)
    }
}
