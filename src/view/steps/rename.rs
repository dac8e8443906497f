//! What spans are called.

use super::Step;
use crate::view::span_tree::{Node, SpanTree};
use crate::view::trace::SpanRole;
use std::borrow::Cow;

/// Calls the service or the span of what one source tells by these tags of it; the namespace `default` goes without
/// saying.
#[derive(Clone, Debug)]
pub(in crate::view) struct Rename {
    pub of: SpanRole,
    pub what: Name,
    pub tags: Vec<String>,
}

/// Which name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::view) enum Name {
    Service,
    Operation,
}

impl Rename {
    /// Objects by namespace and name. Their services are called by their resource from the beginning.
    pub(in crate::view) fn objects() -> Self {
        let tags = ["namespace", "name"].map(str::to_owned).to_vec();
        Self { of: SpanRole::Object, what: Name::Operation, tags }
    }
}

impl Step for Rename {
    fn name(&self) -> &'static str {
        "ServiceOperationReplaceVisitor"
    }

    fn apply(&self, tree: &mut SpanTree<'_>) {
        for node in tree.nodes.iter_mut().filter(|node| node.span.role == self.of) {
            let name = self.name_of(node);
            match self.what {
                // Readers refuse what has no name.
                _ if name.is_empty() => {}
                Name::Service => node.service = name,
                Name::Operation => node.span.name = name,
            }
        }
    }
}

impl Rename {
    fn name_of<'a>(&self, node: &Node<'a>) -> Cow<'a, str> {
        let told = |tag: &&String| match (tag.as_str(), node.text(tag)) {
            ("namespace", Some(text)) if text == "default" => None,
            (_, text) => text.filter(|text| !text.is_empty()),
        };
        if self.what == Name::Operation && is_collection(node) {
            return Cow::Borrowed("");
        }
        let parts: Vec<&Cow<'a, str>> = self.tags.iter().filter_map(|tag| told(&tag)).collect();
        match parts.as_slice() {
            [one] => (*one).clone(),
            parts => Cow::Owned(parts.iter().map(|part| &***part).collect::<Vec<_>>().join(" ")),
        }
    }
}

/// It has no name, and its span one that says so.
fn is_collection(node: &Node<'_>) -> bool {
    node.span.role == SpanRole::Object && node.text("name").is_none_or(|name| name.is_empty())
}
