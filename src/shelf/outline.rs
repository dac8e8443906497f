//! A trace as lists show it: its spans with their names and times, from memory.

use super::catalog::{Catalog, Tree};
use super::{Hit, Shelf};
use crate::history::Index;
use crate::run::Asked;
use crate::view::{Attribute, Service, Span, SpanId, SpanRole, Status, Trace};
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// What the root of an outline says.
const OUTLINE: &str = "names and times alone: the trace by its id has the rest";

impl Shelf {
    /// How many spans a trace has, where that is known without reading it: of stories.
    pub fn spans(&self, hit: Hit) -> Option<usize> {
        let tree = match hit.asked {
            Asked::Story(_) => self.volumes[hit.volume].catalog.tree(hit.id)?,
            Asked::Alone(_) | Asked::Shown { .. } => return None,
        };
        Some(tree.spans.len())
    }

    /// The spans of a story with their names and times, the keys of objects and whether requests failed, and nothing
    /// else. `None` of what is no story.
    pub fn outline(&self, hit: Hit) -> Option<Trace<'_>> {
        let volume = &self.volumes[hit.volume];
        match hit.asked {
            Asked::Story(_) => {
                Some(outline(&volume.catalog, volume.opened.index(), volume.catalog.tree(hit.id)?))
            }
            Asked::Alone(_) | Asked::Shown { .. } => None,
        }
    }
}

fn outline<'a>(catalog: &'a Catalog, index: &'a Index, tree: &Tree) -> Trace<'a> {
    let entries = catalog.spans(tree);
    let mut services: Vec<Service<'a>> = Vec::new();
    let mut numbers = FxHashMap::default();
    let mut spans = Vec::with_capacity(entries.len());
    for (place, entry) in (0..).zip(entries) {
        let service = *numbers.entry(entry.service).or_insert_with(|| {
            let name = Cow::Borrowed(catalog.names.get(entry.service));
            services.push(Service { name, attributes: Vec::new() });
            services.len() - 1
        });
        let key = index.objects[entry.object.0 as usize].key;
        let parts = [
            ("cluster", key.cluster),
            ("group", key.group),
            ("resource", key.resource),
            ("namespace", key.namespace),
            ("name", key.name),
        ];
        let attribute = |(name, symbol)| Attribute::text(name, index.strings.get(symbol));
        spans.push(Span {
            id: SpanId(entry.id),
            parent: (entry.parent != place).then(|| SpanId(entries[entry.parent as usize].id)),
            service,
            name: Cow::Borrowed(catalog.names.get(entry.name)),
            kind: entry.kind,
            role: entry.role,
            start: entry.start,
            end: entry.end,
            attributes: if entry.role == SpanRole::Object { parts.map(attribute).into() } else { Vec::new() },
            events: Vec::new(),
            links: Vec::new(),
            status: if entry.failed { Status::Error(Cow::Borrowed("")) } else { Status::Unset },
        });
    }
    spans[0].attributes.push(Attribute::text("kelemetry.outline", OUTLINE));
    Trace { id: tree.id, services, spans, joins: Vec::new() }
}
