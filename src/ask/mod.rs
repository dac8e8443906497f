//! One object asked for by name: which incarnations it had, what it was at a time, what changed it.

mod act;
mod changes;
mod find;
mod kind;
mod lives;
mod moments;
mod near;
mod point;
mod state;

pub use act::{Act, ObjectName};
pub use changes::{Changes, Entry};
pub use find::{NotFound, Place, Wanted};
pub use lives::Life;
pub use point::{At, Point};
pub use state::{NoState, Remark, State};

use crate::history::{Index, Request};
use crate::versions::Replayer;

/// What answers questions about the objects of one index.
pub struct Inquiry<'a> {
    index: &'a Index,
    replayer: Replayer<'a>,
}

impl<'a> Inquiry<'a> {
    /// Over an index and what replays the bodies of its objects.
    pub const fn new(index: &'a Index, replayer: Replayer<'a>) -> Self {
        Self { index, replayer }
    }

    fn act(&self, request: &Request) -> Act {
        Act::new(self.index, request, self.replayer.redactor())
    }
}
