//! Takes secrets out of what a version says, before anything else sees it.

use super::version::Version;
use crate::history::{Index, Object};
use crate::model::{Change, Path, Segment};
use crate::state::redact::{Redactor, Step, Target};
use std::borrow::Cow;

/// The rules of redaction, for one object.
pub(super) struct Hide<'a> {
    redactor: &'a Redactor,
    target: Target<'a>,
}

impl<'a> Hide<'a> {
    pub(super) fn new(index: &'a Index, object: &Object, redactor: &'a Redactor) -> Self {
        Self { redactor, target: target(index, object) }
    }

    pub(super) fn version(&self, version: &mut Version) {
        version.changes.iter_mut().for_each(|change| self.change(change));
        version.mutations.iter_mut().flat_map(|m| &mut m.changes).for_each(|change| self.change(change));
        for condition in &mut version.conditions {
            replace(&mut condition.message, |text| self.redactor.message(&self.target, text));
        }
    }

    /// The whole object; `None` if it is not JSON.
    pub(super) fn whole(&self, object: String) -> Option<Box<str>> {
        self.redactor.object(&self.target, object).map(Into::into)
    }

    fn is_calm(&self, change: &Change) -> bool {
        let values = [change.old.as_deref(), change.new.as_deref()];
        let is_member = |segment: &Segment| matches!(segment, Segment::Member { .. });
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
        let names: Vec<Option<Cow<'_, str>>> = change.path.segments().iter().map(element_name).collect();
        let steps: Vec<Step<'_>> = std::iter::zip(change.path.segments(), &names)
            .map(|(segment, name)| match segment {
                Segment::Field(field) => Step::Field(field),
                _ => Step::Element { name: name.as_deref() },
            })
            .collect();
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
