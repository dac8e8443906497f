//! Bodies without the parts of them that were found clean before: most of a version is what it was a version before,
//! and what its siblings are. What is left of a body is looked at like any other; where that is clean, all of it is.
//!
//! A part is an object or a list behind a path of fields from the top, or an element of such a list. What becomes of
//! it is told by its text, by that path and by what the body is: nothing else that a body says reaches it, unless it
//! stands beside a `name`, a `key` or a `kind`, is a command or its arguments, or stands under a field whose value a
//! name may make secret. Those parts are always looked at.

use super::clean::Key;
use super::place::VALUES;
use super::subject::Subject;
use super::walk::{ARGUMENTS, COMMAND};
use super::{Redactor, Target};
use crate::state::scan::{self, Items};
use rustc_hash::FxBuildHasher;
use std::hash::BuildHasher as _;

/// Bodies of fewer bytes are looked at as they are.
const SHORTEST_BODY: usize = 1024;
/// Parts of other sizes are not remembered: short ones cost no more to be looked at, long ones seldom come again.
const WORTH: std::ops::RangeInclusive<usize> = 64..=1 << 16;
/// How deep parts lie at most: `spec.template.spec.containers`.
const LEVELS: usize = 4;

/// A body and its parts.
pub(super) struct Parts {
    /// The body; parts that are clean are empty here. Of use for nothing but to be looked at.
    pub(super) rest: String,
    /// Whether any part is.
    pub(super) is_reduced: bool,
    /// Parts of which nothing is known yet.
    fresh: Vec<Key>,
}

impl Parts {
    /// `None` where nothing can be said of parts: of few and short bodies, of those in which places have a meaning of
    /// their own, and where rules of the user ask for more than a path.
    pub(super) fn of(by: &Redactor, of: &Target<'_>, json: &str) -> Option<Self> {
        if json.len() < SHORTEST_BODY || !by.objects.is_empty() || !Subject::of(of).is_plain() {
            return None;
        }
        let (kind, api_version) = head(json)?;
        if !Subject::of(&Target { kind, ..Target::default() }).is_plain() {
            return None;
        }
        let told = (of.group, of.version, of.resource, of.subresource, of.kind, kind, api_version);
        let parts = Self { rest: String::with_capacity(json.len()), is_reduced: false, fresh: Vec::new() };
        Reducing { json, body: FxBuildHasher.hash_one((by.id, "part", told)), parts }.whole()
    }

    /// The body is clean, and nothing in it was an object of its own: so are all of its parts.
    pub(super) fn learn(self) {
        self.fresh.into_iter().for_each(Key::set_clean);
    }
}

/// `kind` and `apiVersion` as written, the first two members of a body; empty where they are not. `None` where they are
/// no plain text.
pub(super) fn head(json: &str) -> Option<(&str, &str)> {
    let (mut kind, mut api_version) = (None, None);
    for item in Items::of(json).filter(Items::is_object)?.take(2) {
        let told = match item.key {
            "kind" => &mut kind,
            "apiVersion" => &mut api_version,
            _ => continue,
        };
        if told.replace(plain(item.value)?).is_some() {
            return None;
        }
    }
    Some((kind.unwrap_or_default(), api_version.unwrap_or_default()))
}

/// A string without escapes.
fn plain(json: &str) -> Option<&str> {
    json.strip_prefix('"')?.strip_suffix('"').filter(|text| !text.contains('\\'))
}

/// A body on its way to what is left of it.
struct Reducing<'t> {
    json: &'t str,
    /// A number for all that tells what the body is.
    body: u64,
    parts: Parts,
}

impl Reducing<'_> {
    fn whole(mut self) -> Option<Parts> {
        let start = scan::skip_space(self.json.as_bytes(), 0);
        let mut nth = 0;
        let end = self.members(start, |reducing, key, value| {
            nth += 1;
            match key {
                // It was not looked at.
                "kind" | "apiVersion" if nth > 2 => None,
                "items" | "rows" | "object" | "involvedObject" | "regarding" | "name" | "key" => None,
                "metadata" => reducing.metadata(value),
                _ => reducing.member(reducing.body, key, value, LEVELS),
            }
        })?;
        (scan::skip_space(self.json.as_bytes(), end) == self.json.len()).then_some(self.parts)
    }

    /// Takes over an object member by member, each value as `take` says, which is told the key and where the value
    /// starts and tells where it ends. Returns where the object ends; `None` where it is broken or has a key with
    /// escapes, which may be any.
    fn members(
        &mut self,
        start: usize,
        mut take: impl FnMut(&mut Self, &str, usize) -> Option<usize>,
    ) -> Option<usize> {
        let mut items = Items::at(self.json, start).filter(Items::is_object)?;
        self.push("{");
        let mut before = "";
        while let Some((key, value)) = items.enter() {
            if key.contains('\\') {
                return None;
            }
            for text in [before, "\"", key, "\":"] {
                self.push(text);
            }
            before = ",";
            items.pass(take(self, key, value)?)?;
        }
        self.push("}");
        items.end()
    }

    /// A member of an object that is `levels` above the deepest: left out, taken over in parts, or as it is.
    fn member(&mut self, object: u64, key: &str, start: usize, levels: usize) -> Option<usize> {
        let end = scan::end(self.json.as_bytes(), start)?;
        // What the arguments of a command mean is told by the command beside them.
        if VALUES.contains(&key) || [COMMAND, ARGUMENTS].contains(&key) || !self.is_worth(start, end) {
            return self.as_it_is(start, end);
        }
        let place = FxBuildHasher.hash_one((object, key));
        if self.is_known(place, start, end) {
            return Some(end);
        }
        let so_far = (self.parts.rest.len(), self.parts.fresh.len(), self.parts.is_reduced);
        let taken = match self.json.as_bytes()[start] {
            b'[' => self.elements(start, |reducing, element| {
                let end = scan::end(reducing.json.as_bytes(), element)?;
                // What becomes of others is told by what stands before them.
                let is_object = reducing.json.as_bytes()[element] == b'{';
                if is_object && reducing.is_worth(element, end) && reducing.is_known(place ^ 1, element, end)
                {
                    return Some(end);
                }
                reducing.as_it_is(element, end)
            }),
            _ if levels == 1 => None,
            _ => self.members(start, |reducing, key, value| match key {
                "name" | "key" | "kind" => None,
                _ => reducing.member(place, key, value, levels - 1),
            }),
        };
        if taken.is_some() {
            return taken;
        }
        self.parts.rest.truncate(so_far.0);
        self.parts.fresh.truncate(so_far.1);
        self.parts.is_reduced = so_far.2;
        self.as_it_is(start, end)
    }

    /// What the object is called reaches none of the parts of its metadata. Sets of fields of managers stand for the
    /// object itself.
    fn metadata(&mut self, start: usize) -> Option<usize> {
        let place = FxBuildHasher.hash_one((self.body, "metadata"));
        self.members(start, |reducing, key, value| match key {
            "managedFields" => reducing.elements(value, |reducing, element| {
                reducing.members(element, |reducing, key, value| match key {
                    "fieldsV1" => reducing.member(place ^ 1, key, value, 1),
                    _ => reducing.as_it_is(value, scan::end(reducing.json.as_bytes(), value)?),
                })
            }),
            _ => reducing.member(place, key, value, 1),
        })
    }

    /// Takes over a list, each element as `take` says, which is told where it starts and tells where it ends. Returns
    /// where the list ends; `None` where it is broken.
    fn elements(
        &mut self,
        start: usize,
        mut take: impl FnMut(&mut Self, usize) -> Option<usize>,
    ) -> Option<usize> {
        let mut items = Items::at(self.json, start).filter(|items| !items.is_object())?;
        self.push("[");
        let mut before = "";
        while let Some((_, element)) = items.enter() {
            self.push(before);
            before = ",";
            items.pass(take(self, element)?)?;
        }
        self.push("]");
        items.end()
    }

    fn is_worth(&self, start: usize, end: usize) -> bool {
        matches!(self.json.as_bytes()[start], b'{' | b'[') && WORTH.contains(&(end - start))
    }

    /// Whether a part was found clean: an empty one is written in its place. It is noted if it was not.
    fn is_known(&mut self, place: u64, start: usize, end: usize) -> bool {
        let key = Key::of(place, &self.json[start..end]);
        if !key.is_clean() {
            self.parts.fresh.push(key);
            return false;
        }
        self.push(if self.json.as_bytes()[start] == b'{' { "{}" } else { "[]" });
        self.parts.is_reduced = true;
        true
    }

    fn as_it_is(&mut self, start: usize, end: usize) -> Option<usize> {
        let text = self.json.get(start..end)?;
        self.push(text);
        Some(end)
    }

    fn push(&mut self, text: &str) {
        self.parts.rest.push_str(text);
    }
}
