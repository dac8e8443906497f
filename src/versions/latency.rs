//! Where the time of slow requests went.

use super::replay::Replayer;
use crate::history::{Object, Request};
use crate::model::Fault;
use crate::state::latency::{Phase, phases};

impl Replayer<'_> {
    /// The parts of the latency of an object's requests, by the place of the request, where the log tells any.
    pub fn latencies_of(&self, object: &Object, faults: &mut Vec<Fault>) -> Vec<(usize, Vec<Phase>)> {
        let requests =
            object.requests.iter().map(|attached| &self.index.requests[attached.request.0 as usize]);
        let told = requests.enumerate().filter_map(|(at, request): (usize, &Request)| {
            let text = self.read(request.annotations()?, request.position(), &mut Vec::new(), faults)?;
            Some((at, phases(&text))).filter(|(_, phases)| !phases.is_empty())
        });
        told.collect()
    }
}
