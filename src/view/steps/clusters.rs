//! Clusters in the names of services.

use super::Step;
use crate::view::span_tree::SpanTree;
use std::borrow::Cow;

/// Puts the cluster in front of an object's service where it is not the cluster of what it hangs below: for the
/// root always.
#[derive(Clone, Copy, Debug)]
pub(in crate::view) struct ClusterNames;

impl Step for ClusterNames {
    fn name(&self) -> &'static str {
        "ClusterNameVisitor"
    }

    fn apply(&self, tree: &mut SpanTree<'_>) {
        let parents = tree.parents();
        let mut clusters: Vec<Option<Cow<'_, str>>> = Vec::with_capacity(tree.nodes.len());
        for (node, parent) in tree.nodes.iter_mut().zip(parents) {
            let above = parent.and_then(|at| clusters[at].clone());
            let Some(own) = node.text("cluster").cloned() else {
                clusters.push(above);
                continue;
            };
            if above.as_ref() != Some(&own) {
                node.service = Cow::Owned(format!("{own} {}", node.service));
            }
            clusters.push(Some(own));
        }
    }
}
