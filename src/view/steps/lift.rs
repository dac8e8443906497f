//! Tags of what happened to an object as tags of the object.

use super::Step;
use crate::view::span_tree::SpanTree;
use crate::view::trace::{Attribute, SpanRole};
use std::borrow::Cow;

/// Gives an object the tags of these names that what is told of it has, the first of each, where it has none itself.
#[derive(Clone, Debug)]
pub(in crate::view) struct LiftTags(pub Vec<String>);

impl Step for LiftTags {
    fn name(&self) -> &'static str {
        "ObjectTagsVisitor"
    }

    fn apply(&self, tree: &mut SpanTree<'_>) {
        let parents = tree.parents();
        // The object that each span belongs to; parents come first.
        let mut owners: Vec<Option<usize>> = Vec::with_capacity(tree.nodes.len());
        for (at, parent) in parents.into_iter().enumerate() {
            let is_object = tree.nodes[at].span.role == SpanRole::Object;
            let owner = if is_object { None } else { parent.and_then(|above| owners[above].or(Some(above))) };
            let owner = owner.filter(|&owner| tree.nodes[owner].span.role == SpanRole::Object);
            owners.push(owner);
            let Some(owner) = owner else { continue };
            for name in &self.0 {
                let Some(text) = tree.nodes[at].text(name).cloned() else { continue };
                if tree.nodes[owner].text(name).is_none() {
                    let key = Cow::Owned(name.clone());
                    tree.nodes[owner].span.attributes.push(Attribute { key, ..Attribute::text("", text) });
                }
            }
        }
    }
}
