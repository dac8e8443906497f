//! A span between each owner and what it owns.

use super::Step;
use crate::link::CHILDREN;
use crate::view::span_tree::{Node, SpanTree};
use crate::view::trace::SpanRole;

/// Puts a span for the class of the link above every object that has a parent. It is the link's, not the
/// owner's: an owner of three has three, each as long as what it leads to.
#[derive(Clone, Copy, Debug)]
pub(in crate::view) struct LinkClasses;

impl Step for LinkClasses {
    fn name(&self) -> &'static str {
        "LinkClasses"
    }

    fn apply(&self, tree: &mut SpanTree<'_>) {
        let parents = tree.parents();
        let mut nodes = Vec::with_capacity(tree.nodes.len());
        for (mut node, above) in std::mem::take(&mut tree.nodes).into_iter().zip(parents) {
            if node.span.role == SpanRole::Object && above.is_some() {
                let mut class = Node::pseudo(SpanRole::Class, &node.span, "", CHILDREN);
                class.span.parent = node.span.parent;
                node.span.parent = Some(class.span.id);
                nodes.push(class.into());
            }
            nodes.push(node);
        }
        tree.nodes = nodes;
    }
}
