//! managedFields: their keys name fields, and hold the values that tell elements of lists apart.

use super::Step;
use super::calm::is_calm_field;
use super::clean::Key;
use super::outline::{Outline, ROOT, Shape};
use super::place::{Place, is_copy};
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

    /// Whether [`Self::fields`] finds nothing to exchange in a set of fields of the object itself, seen without
    /// following where each stands: only values can be secret, and few sets hold one that is not a plain word.
    pub(super) fn are_calm_fields(&self, node: usize, root: &Place<'_>, depth: usize) -> bool {
        root.is_calm_root()
            && depth + self.outline.levels < DEEPEST
            && self.outline.within(node).all(|node| self.is_calm_in_fields(node))
    }

    fn is_calm_in_fields(&self, node: usize) -> bool {
        if !self.outline.is_key(node) {
            return self.outline.shape(node) == Shape::Object;
        }
        match self.outline.plain(node) {
            Some(".") => true,
            Some(name) if name.starts_with("f:") => {
                self.outline.within(node + 1).is_empty() || self.is_calm_list(&name[2..])
            }
            _ => self.is_calm_element(self.outline.raw(node)),
        }
    }

    /// Whether a field says nothing of the elements in it.
    fn is_calm_list(&self, field: &str) -> bool {
        // What follows a flag is not known of a set.
        !matches!(field, "args" | "command") && !is_copy(field) && is_calm_field(field, &self.by.names)
    }

    /// Whether a key as JSON, `"k:{\"type\":\"Ready\"}"`, holds nothing that could be secret.
    fn is_calm_element(&self, quoted: &str) -> bool {
        if !quoted.starts_with("\"k:") && !quoted.starts_with("\"v:") {
            return false;
        }
        let known = Key::of_element(self.by.id, quoted);
        if known.is_clean() {
            return true;
        }
        let is_calm = self.holds_calm_values(quoted);
        if is_calm {
            known.set_clean();
        }
        is_calm
    }

    /// Values of plain words: `{\"containerPort\":8080,\"protocol\":\"TCP\"}`.
    fn holds_calm_values(&self, quoted: &str) -> bool {
        let Some(outline) = Outline::of(quoted) else { return false };
        let key = outline.string(ROOT);
        let Some(values) = key.get(2..).and_then(Outline::of) else { return false };
        let walk = Walk { by: self.by, of: self.of, outline: &values, edits: Vec::new(), apart: 0 };
        values.levels <= 1
            && walk.is_calm_node(ROOT)
            && values.within(ROOT).all(|node| walk.is_calm_node(node))
    }
}
