//! Parts of an object in which nothing can be secret: passed over value by value, without following where each
//! stands. What is not calm is walked in full, and comes out as it would have anyway.

use super::calm::is_calm_field;
use super::outline::Shape;
use super::place::Place;
use super::text::cannot_hold_a_secret;
use super::walk::{DEEPEST, Walk};

/// In bytes. Larger parts hold something that is not calm more often than not.
const LARGEST: usize = 1024;

impl Walk<'_> {
    /// Whether a member is clean, where the place of its object is calm.
    pub(super) fn is_calm_member(&self, field: &str, value: usize, of: &Place<'_>, depth: usize) -> bool {
        match self.outline.shape(value) {
            Shape::Null => true,
            // Under a plain name numbers are none.
            Shape::Scalar => is_calm_field(field, &self.by.names),
            Shape::String => {
                let text = self.outline.plain(value);
                text.is_some_and(|text| is_calm_field(field, &self.by.names) && cannot_hold_a_secret(text))
            }
            Shape::Object | Shape::Array => {
                field != "fieldsV1"
                    && self.is_calm_below(value, of, depth + 1)
                    && is_calm_field(field, &self.by.names)
            }
        }
    }

    /// Whether an object or a list at this place holds nothing that could be secret but by its own field and its
    /// own text, and neither says so.
    pub(super) fn is_calm_below(&self, node: usize, place: &Place<'_>, depth: usize) -> bool {
        let is_small = self.outline.range(node).len() <= LARGEST && depth + self.outline.levels < DEEPEST;
        is_small && place.is_calm_below() && self.outline.within(node).all(|node| self.is_calm_node(node))
    }

    /// The same of one key or value, whatever is in it.
    pub(super) fn is_calm_node(&self, node: usize) -> bool {
        if self.outline.shape(node) != Shape::String {
            return true;
        }
        let Some(text) = self.outline.plain(node) else { return false };
        if self.outline.is_key(node) {
            // What has a kind may be an object of its own; fields of fields are names.
            !matches!(text, "kind" | "fieldsV1") && is_calm_field(text, &self.by.names)
        } else {
            // Behind a flag stands what it names.
            !text.starts_with('-') && cannot_hold_a_secret(text)
        }
    }
}
