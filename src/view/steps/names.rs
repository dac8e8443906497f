//! What objects are called.

use super::Step;
use crate::view::span_tree::{Node, Role, SpanTree};
use std::borrow::Cow;

/// Calls an object's service by its resource, and its span by namespace and name; the namespace `default` goes
/// without saying.
#[derive(Clone, Copy, Debug)]
pub(in crate::view) struct ObjectNames;

impl Step for ObjectNames {
    fn name(&self) -> &'static str {
        "ServiceOperationReplaceVisitor"
    }

    fn apply(&self, tree: &mut SpanTree<'_>) {
        for node in tree.nodes.iter_mut().filter(|node| node.role == Role::Object) {
            // A collection has no name, and its span one that says so.
            if let Some(name) = name(node) {
                node.span.name = name;
            }
        }
    }
}

fn name<'a>(node: &Node<'a>) -> Option<Cow<'a, str>> {
    let name = node.text("name").filter(|name| !name.is_empty())?;
    Some(match node.text("namespace").map(|namespace| &**namespace) {
        None | Some("" | "default") => name.clone(),
        Some(namespace) => Cow::Owned(format!("{namespace} {name}")),
    })
}
