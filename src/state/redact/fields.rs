//! managedFields: their keys name fields, and hold the values that tell elements of lists apart.

use super::Step;
use super::outline::Outline;
use super::place::Place;
use super::walk::{DEEPEST, Walk, quote, redact};

impl Walk<'_> {
    /// A set of fields (`fieldsV1`, structured-merge-diff's fieldpath/serialize-pe.go) about what stands at a
    /// place: `f:<name>` is a field, `v:<JSON>` a member of a set, `k:<JSON>` the keys of an element.
    pub(super) fn fields(&mut self, node: usize, place: &Place<'_>, depth: usize) {
        if depth >= DEEPEST {
            return self.hide_raw(node);
        }
        for (key, value) in self.outline.members(node) {
            let below = match key.split_once(':') {
                Some(("f", name)) => self.by.step(place, &Step::Field(name)),
                Some((kind @ ("v" | "k"), json)) => {
                    let element = self.by.step(place, &Step::Element { name: None });
                    let clean = redact(self.by, &self.of, &element, json, depth + 1);
                    let clean =
                        clean.unwrap_or_else(|| quote(&self.by.marker.redacted(json.as_bytes())).into());
                    if *clean != *json {
                        let edit = quote(&format!("{kind}:{clean}"));
                        self.edits.push((self.outline.range(Outline::key(value)), edit));
                    }
                    element
                }
                _ => continue,
            };
            self.fields(value, &below, depth + 1);
        }
    }
}
