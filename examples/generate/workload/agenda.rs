//! What will happen, in its order.

use super::object::Id;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Something that happens at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Action {
    /// A controller looks at an object.
    Sync(Id),
    /// The scheduler finds a node for a pod.
    Bind(Id),
    /// The kubelet tells that it makes the containers.
    Start(Id),
    /// The kubelet tells that a pod is ready, or that it crashed.
    Ready(Id),
    /// The containers of a batch pod end.
    Finish(Id),
    /// A crashing pod is well, or crashes.
    Crash(Id),
    /// The kubelet has stopped a pod.
    Stopped(Id),
    /// The owner of an object is gone.
    Collect(Id),
    /// A finished job is past its time.
    Expire(Id),
    /// A namespace is emptied, then ended.
    Empty(Id),
    /// A schedule is due.
    Tick(Id),
    /// A node's lease; and every so often its status.
    Renew(Id),
    /// The autoscaler looks at its target.
    Scale(Id),
    /// Someone does something to an app.
    Visit(u32),
    /// A namespace is deleted.
    Close,
    /// A namespace is made anew.
    Found(u32),
    /// Reads of controllers and people.
    Read,
    /// A watch ends.
    Unwatch(u32),
    /// The API servers store what is theirs.
    Housekeeping,
}

/// Actions by time, and of one time by the order in which they were thought of.
#[derive(Default)]
pub(crate) struct Agenda {
    queue: BinaryHeap<Reverse<(u64, u64, Action)>>,
    order: u64,
}

impl Agenda {
    pub(crate) fn add(&mut self, at: u64, action: Action) {
        self.order += 1;
        self.queue.push(Reverse((at, self.order, action)));
    }

    pub(crate) fn next(&mut self) -> Option<(u64, Action)> {
        self.queue.pop().map(|Reverse((at, _, action))| (at, action))
    }
}
