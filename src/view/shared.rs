//! Spans that several trees have in common.

use super::span_tree::Node;
use std::ops::{Deref, DerefMut};
use std::rc::Rc;

/// A node that a tree may have in common with what it was copied from: what one of them changes it has for itself from
/// then on. Large trees are copied to see how large they become when folded, and to be cut.
#[derive(Clone, Debug)]
pub struct SharedNode<'a>(Rc<Node<'a>>);

impl<'a> SharedNode<'a> {
    /// The node, copied if another tree has it, too.
    pub fn into_node(self) -> Node<'a> {
        Rc::unwrap_or_clone(self.0)
    }
}

impl<'a> From<Node<'a>> for SharedNode<'a> {
    fn from(node: Node<'a>) -> Self {
        Self(Rc::new(node))
    }
}

impl<'a> Deref for SharedNode<'a> {
    type Target = Node<'a>;
    fn deref(&self) -> &Node<'a> {
        &self.0
    }
}

impl<'a> DerefMut for SharedNode<'a> {
    fn deref_mut(&mut self) -> &mut Node<'a> {
        Rc::make_mut(&mut self.0)
    }
}
