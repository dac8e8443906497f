//! The joined unit that everything downstream reads: one root object and all that hangs below it.

use crate::history::{Index, Object, ObjectId};
use crate::link::Forest;

/// A tree of objects, with the index and the forest that it is part of.
#[derive(Clone)]
pub struct ObjectTree<'a> {
    /// Requests, Events, strings.
    pub index: &'a Index,
    /// Parents, children, links.
    pub forest: &'a Forest,
    /// The members: parents before children, siblings by birth. The first is the root.
    pub members: Vec<ObjectId>,
}

impl<'a> ObjectTree<'a> {
    /// The tree below a root.
    pub fn new(index: &'a Index, forest: &'a Forest, root: ObjectId) -> Self {
        let mut members = Vec::new();
        let mut stack = vec![root];
        while let Some(id) = stack.pop() {
            members.push(id);
            stack.extend(forest.children[id.0 as usize].iter().rev());
        }
        Self { index, forest, members }
    }

    /// A member.
    pub fn object(&self, id: ObjectId) -> &'a Object {
        &self.index.objects[id.0 as usize]
    }

    /// Whether there is anything to tell: an object that only noise or reads touched, outside the window
    /// or otherwise left out, still has its span, and so has a placeholder that a link leads to; a
    /// collection or a failed attempt without requests has not.
    pub fn is_empty(&self) -> bool {
        use crate::history::Existence::Seen;
        self.members.iter().all(|&id| {
            let object = self.object(id);
            let is_told = !object.requests.is_empty() || !object.events.is_empty();
            object.existence != Seen && !is_told && !self.forest.linked_to[id.0 as usize]
        })
    }
}
