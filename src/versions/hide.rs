//! Takes secrets out of what a version says, before anything else sees it.

use super::version::Version;
use crate::history::{Index, Object};
use crate::model::{Change, Path, Segment};
use crate::state::diff::{Difference, Whole};
use crate::state::redact::{Looked, Redactor, Step, Target};
use std::borrow::Cow;
use std::ops::Range;

/// The rules of redaction, for one object.
pub(super) struct Hide<'a> {
    redactor: &'a Redactor,
    target: Target<'a>,
    /// Whether the newest content of the object, its managedFields aside, was found to hold nothing secret: then what it
    /// becomes need not be looked at, but for what changes.
    is_clean: bool,
    /// Whether that was told by changes which are clean on both sides.
    are_changes_clean: bool,
}

impl<'a> Hide<'a> {
    pub(super) fn new(index: &'a Index, object: &Object, redactor: &'a Redactor) -> Self {
        Self::about(redactor, target(index, object))
    }

    pub(super) const fn about(redactor: &'a Redactor, target: Target<'a>) -> Self {
        Self { redactor, target, is_clean: false, are_changes_clean: false }
    }

    pub(super) const fn redactor(&self) -> &'a Redactor {
        self.redactor
    }

    pub(super) const fn target(&self) -> &Target<'a> {
        &self.target
    }

    pub(super) fn version(&self, version: &mut Version) {
        if !self.are_changes_clean {
            version.changes.iter_mut().for_each(|change| self.change(change));
        } else if cfg!(debug_assertions) {
            let mut changes = version.changes.clone();
            changes.iter_mut().for_each(|change| self.change(change));
            debug_assert_eq!(changes, version.changes);
        }
        version.mutations.iter_mut().flat_map(|m| &mut m.changes).for_each(|change| self.change(change));
        for condition in &mut version.conditions {
            replace(&mut condition.message, |text| self.redactor.message(&self.target, text));
        }
    }

    /// Goes on to the next content, of which nothing is known so far. Returns whether the last was clean.
    pub(super) fn leave(&mut self) -> bool {
        self.are_changes_clean = false;
        std::mem::take(&mut self.is_clean)
    }

    /// The next content is what a clean one becomes by this difference.
    pub(super) fn follow(&mut self, difference: &Difference) {
        self.is_clean = difference.is_all && difference.changes.iter().all(|change| self.stays_clean(change));
        self.are_changes_clean = self.is_clean;
    }

    /// The newest content without its managedFields; `None` if it is not JSON.
    pub(super) fn whole(&mut self, Whole { text, is_as_written }: Whole) -> Option<Box<str>> {
        if self.is_clean && is_as_written {
            debug_assert_eq!(self.redactor.object(&self.target, text.clone()).as_ref(), Some(&text));
            return Some(text.into());
        }
        let Looked { text: clean, can_stay_clean } = self.redactor.look_at(&self.target, &text)?;
        self.is_clean |= can_stay_clean && is_as_written;
        match clean {
            Cow::Owned(clean) => Some(clean.into()),
            Cow::Borrowed(_) => Some(text.into()),
        }
    }

    /// The newest content with its managedFields, which stand at this place if they are known; `None` if it is not JSON.
    pub(super) fn content<'t>(
        &mut self,
        text: &'t str,
        managed: Option<Range<usize>>,
    ) -> Option<Cow<'t, str>> {
        let list = managed.map_or(Some(""), |place| text.get(place));
        if self.is_clean && list.is_some_and(|list| self.redactor.are_clean_fields(&self.target, list)) {
            debug_assert_eq!(self.redactor.document(&self.target, text), text);
            return Some(Cow::Borrowed(text));
        }
        let Looked { text: clean, can_stay_clean } = self.redactor.look_at(&self.target, text)?;
        self.is_clean |= can_stay_clean;
        Some(clean)
    }

    fn stays_clean(&self, change: &Change) -> bool {
        let (old, new) = (change.old.as_deref(), change.new.as_deref());
        let names = names(&change.path);
        !change.path.segments().iter().any(is_member)
            && self.redactor.stays_clean(&self.target, &steps(&change.path, &names), old, new)
    }

    fn is_calm(&self, change: &Change) -> bool {
        let values = [change.old.as_deref(), change.new.as_deref()];
        let steps = change.path.segments().iter().map(|segment| match segment {
            Segment::Field(field) => Step::Field(field),
            _ => Step::Element { name: None },
        });
        self.redactor.is_calm(&self.target, steps, values) && !change.path.segments().iter().any(is_member)
    }

    fn change(&self, change: &mut Change) {
        if self.is_calm(change) {
            return;
        }
        let names = names(&change.path);
        let steps = steps(&change.path, &names);
        let values = [change.old.as_deref(), change.new.as_deref()];
        let [old, new] = self.redactor.change(&self.target, &steps, values);
        for (value, hidden) in [(&mut change.old, old), (&mut change.new, new)] {
            if let Some(hidden) = hidden {
                *value = Some(hidden.into());
            }
        }
        // The member of a set stands in the path itself.
        let mut members = Vec::new();
        for (at, segment) in change.path.segments().iter().enumerate() {
            if let Segment::Member { value, .. } = segment
                && let Cow::Owned(hidden) = self.redactor.value(&self.target, &steps[..=at], value)
            {
                members.push((at, hidden.into_boxed_str()));
            }
        }
        if !members.is_empty() {
            change.path = with_members(&change.path, &members);
        }
    }
}

/// Whom the texts of an object are about.
pub fn target<'a>(index: &'a Index, object: &Object) -> Target<'a> {
    let text = |symbol| index.strings.get(symbol);
    Target {
        group: text(object.key.group),
        version: text(object.version),
        resource: text(object.key.resource),
        subresource: "",
        namespace: text(object.key.namespace),
        name: text(object.key.name),
        kind: text(object.kind),
    }
}

fn replace(text: &mut Box<str>, by: impl Fn(&str) -> Cow<'_, str>) {
    if let Cow::Owned(hidden) = by(text) {
        *text = hidden.into();
    }
}

const fn is_member(segment: &Segment) -> bool {
    matches!(segment, Segment::Member { .. })
}

/// What identifies the elements on a path.
pub(super) fn names(path: &Path) -> Vec<Option<Cow<'_, str>>> {
    path.segments().iter().map(element_name).collect()
}

/// The steps of a path; `names` are those of the elements among them.
pub(super) fn steps<'c>(path: &'c Path, names: &'c [Option<Cow<'_, str>>]) -> Vec<Step<'c>> {
    let step = |(segment, name): (&'c Segment, &'c Option<Cow<'_, str>>)| match segment {
        Segment::Field(field) => Step::Field(field),
        _ => Step::Element { name: name.as_deref() },
    };
    std::iter::zip(path.segments(), names).map(step).collect()
}

/// What identifies an element: its `name`, else its `key`.
fn element_name(segment: &Segment) -> Option<Cow<'_, str>> {
    let Segment::Element { keys, .. } = segment else { return None };
    let key = |wanted: &str| keys.iter().find(|(name, _)| **name == *wanted);
    let (_, value) = key("name").or_else(|| key("key"))?;
    let inner = value.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    match inner.filter(|text| !text.contains('\\')) {
        Some(plain) => Some(Cow::Borrowed(plain)),
        None => serde_json::from_str(value).ok().map(Cow::Owned),
    }
}

fn with_members(path: &Path, members: &[(usize, Box<str>)]) -> Path {
    let segments = path.segments().iter().enumerate().map(|(at, segment)| {
        let hidden = members.iter().find(|(member, _)| *member == at);
        match (segment, hidden) {
            (Segment::Member { index, .. }, Some((_, value))) => {
                Segment::Member { index: *index, value: (**value).into() }
            }
            _ => segment.clone(),
        }
    });
    segments.collect()
}

#[cfg(test)]
#[path = "tests/hide.rs"]
mod tests;
