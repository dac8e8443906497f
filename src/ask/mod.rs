//! One object asked for by name: which incarnations it had, what it was at a time, what changed it.

mod act;
mod changes;
mod find;
mod kind;
mod labelled;
mod lives;
mod moments;
mod near;
mod point;
mod search;
mod silences;
mod state;

pub use act::{Act, ObjectName};
pub use changes::{Changes, Deed, Entry, Failure};
pub use find::{NotFound, Place, Wanted};
pub use kind::KindName;
pub use labelled::{Labelled, Labels};
pub use lives::{Life, Terminating};
pub use near::nearest;
pub use point::{At, Point};
pub use state::{NoState, Remark, State};

use crate::history::{Index, ObjectId};
use crate::versions::Histories;

/// What answers questions about the objects of one index.
pub struct Inquiry<'a> {
    index: &'a Index,
    histories: Box<dyn Histories + 'a>,
}

impl<'a> Inquiry<'a> {
    /// Over an index and who tells what the bodies of its objects say.
    pub fn new(index: &'a Index, histories: Box<dyn Histories + 'a>) -> Self {
        Self { index, histories }
    }

    /// The incarnations of an object, by birth; at least one.
    ///
    /// # Errors
    /// There is no such object, or there are several.
    pub fn incarnations(&self, wanted: &Wanted) -> Result<Vec<ObjectId>, NotFound> {
        self.find(wanted)
    }
}
