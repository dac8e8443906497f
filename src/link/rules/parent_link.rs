//! The annotation by which kubewharf/kelemetry lets an object name its parent.

use crate::link::{CHILDREN, Evidence, Fact, LinkRule, Name, Reference, Role, Target};
use serde::Deserialize;
use std::borrow::Cow;

/// `kelemetry.kubewharf.io/parent-link`.
pub(super) struct ParentLink;

/// The original's `ParentLink` (`pkg/annotationlinker`): the version tells nothing that the other fields do not.
#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
struct Parent<'a> {
    #[serde(borrow)]
    cluster: Cow<'a, str>,
    #[serde(borrow)]
    group: Cow<'a, str>,
    #[serde(borrow)]
    resource: Cow<'a, str>,
    #[serde(borrow)]
    namespace: Cow<'a, str>,
    #[serde(borrow)]
    name: Cow<'a, str>,
    #[serde(borrow)]
    uid: Cow<'a, str>,
}

impl LinkRule for ParentLink {
    fn name(&self) -> &str {
        "parent-link"
    }

    fn help(&self) -> &str {
        "an object hangs below what its annotation kelemetry.kubewharf.io/parent-link names, in any cluster"
    }

    fn references<'a>(&self, fact: &Fact<'a>, out: &mut Vec<Reference<'a>>) {
        let Fact::Object(object) = fact else { return };
        let text = object.parent_link();
        if text.is_empty() {
            return;
        }
        let Ok(parent) = serde_json::from_str::<Parent<'a>>(text) else { return };
        let cluster = Some(parent.cluster).filter(|cluster| !cluster.is_empty());
        let evidence = if parent.uid.is_empty() { Evidence::Inferred } else { Evidence::Exact };
        let name = Name {
            cluster,
            group: parent.group,
            resource: parent.resource,
            namespace: Some(parent.namespace),
            name: parent.name,
            uid: parent.uid,
        };
        let target = Target::Named { any_of: vec![name], at: object.start() };
        out.push(Reference { target, role: Role::Parent, class: CHILDREN.into(), evidence });
    }
}
