//! Which services have spans below those of which others.

use super::Shelf;
use std::collections::BTreeMap;

/// So many spans of one service stand below spans of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dependency {
    /// The service above.
    pub parent: String,
    /// The service below.
    pub child: String,
    /// Spans.
    pub calls: u64,
}

impl Shelf {
    /// All of them, by name; with a service those that it is part of.
    pub fn dependencies(&self, service: Option<&str>) -> Vec<Dependency> {
        let mut calls: BTreeMap<(&str, &str), u64> = BTreeMap::new();
        for catalog in self.volumes.iter().map(|volume| &volume.catalog) {
            for tree in catalog.trees() {
                let spans = catalog.spans(tree);
                for span in spans {
                    let parent = &spans[span.parent as usize];
                    if parent.service != span.service {
                        let pair = (catalog.names.get(parent.service), catalog.names.get(span.service));
                        *calls.entry(pair).or_default() += 1;
                    }
                }
            }
        }
        calls.retain(|(parent, child), _| service.is_none_or(|service| [parent, child].contains(&&service)));
        let dependency = |((parent, child), calls): ((&str, &str), u64)| Dependency {
            parent: parent.to_owned(),
            child: child.to_owned(),
            calls,
        };
        calls.into_iter().map(dependency).collect()
    }
}
