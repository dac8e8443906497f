//! Leaving out, by a rule of the user's, what could be told.

use super::{Attached, Index, ObjectId, RequestId, Window, add_filtered};

impl Index {
    /// Leaves out the requests that a rule does not keep, as [`Index::narrow`] leaves out noise: they changed
    /// their objects all the same.
    pub fn set_aside(&mut self, rule: &'static str, keep: impl Fn(&Self, RequestId) -> bool) {
        let told = (0..).map(RequestId).zip(&self.told).filter(|(_, told)| **told);
        let goes: Vec<RequestId> = told.map(|(id, _)| id).filter(|&id| !keep(self, id)).collect();
        for id in &goes {
            self.told[id.0 as usize] = false;
        }
        add_filtered(&mut self.tally, rule, goes.len() as u64);
        for object in &mut self.objects {
            let is_told = |attached: &Attached| self.told[attached.request.0 as usize];
            let (told, mut aside): (Vec<_>, Vec<_>) =
                std::mem::take(&mut object.requests).into_iter().partition(is_told);
            object.requests = told;
            object.untold.append(&mut aside);
            object.untold.sort_by_key(|attached| attached.request);
        }
    }

    /// Leaves out what lies outside a window, as [`Folded::join`](super::Folded::join) does; of two windows
    /// what lies in both is left.
    pub fn look_through(&mut self, window: Window) {
        let (since, until) = window.instants(self.end);
        let (had_since, had_until) = self.window;
        self.window = (had_since.max(since), [had_until, until].into_iter().flatten().min());
        if since.is_none() && until.is_none() {
            return;
        }
        self.set_aside("outside-window", |index, id| {
            let start = index.requests[id.0 as usize].start();
            start.is_none_or(|time| {
                since.is_none_or(|since| time >= since) && until.is_none_or(|until| time <= until)
            })
        });
    }

    /// The objects that each request is told of.
    pub fn objects_by_request(&self) -> Vec<Vec<ObjectId>> {
        let mut by_request = vec![Vec::new(); self.requests.len()];
        for (id, object) in (0..).map(ObjectId).zip(&self.objects) {
            object.requests.iter().for_each(|attached| by_request[attached.request.0 as usize].push(id));
        }
        by_request
    }
}
