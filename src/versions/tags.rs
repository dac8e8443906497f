//! Tags that are copied from fields of objects.

use super::hide::target;
use super::histories::Histories;
use super::splice;
use super::version::Versions;
use crate::history::ObjectId;
use crate::model::Segment;
use crate::state::redact::{Redactor, Step, Target};
use serde_json::Value;
use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::ControlFlow;

/// A field that becomes a tag of its object: `pods#nodes:spec.nodeName` gives pods a tag `nodes`, as in the original.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourceTag {
    /// Plural, with the group behind a dot where there is one.
    resource: String,
    /// The name of the tag.
    pub tag: String,
    /// The names of the fields on the way.
    path: Vec<String>,
    /// Whether the field never changes once it is there.
    is_lasting: bool,
}

impl ResourceTag {
    /// What needs no mapping: the node of a pod, by the original's name for it and by that of the semantic
    /// conventions, and the volume of a claim.
    pub fn defaults() -> Vec<Self> {
        [
            ("pods", "nodes", "nodeName"),
            ("pods", "k8s.node.name", "nodeName"),
            ("persistentvolumeclaims", "persistentvolumes", "volumeName"),
        ]
        .into_iter()
        .map(|(resource, tag, field)| Self {
            resource: resource.to_owned(),
            tag: tag.to_owned(),
            path: vec!["spec".to_owned(), field.to_owned()],
            is_lasting: true,
        })
        .collect()
    }

    /// Whether somebody asked for it: the bodies that it is copied from must be there.
    pub const fn is_asked_for(&self) -> bool {
        !self.is_lasting
    }

    /// Reads mappings as the original has them: `pods#nodes:spec.nodeName;ips:status.podIP`.
    ///
    /// # Errors
    /// One of them has another form.
    pub fn parse_all(text: &str) -> Result<Vec<Self>, &'static str> {
        let (resource, tags) = text.split_once('#').ok_or(FORM)?;
        tags.split(';').map(|tag| Self::parse(resource, tag)).collect()
    }

    fn parse(resource: &str, tag: &str) -> Result<Self, &'static str> {
        let (tag, path) = tag.split_once(':').ok_or(FORM)?;
        if [resource, tag, path].contains(&"") {
            return Err(FORM);
        }
        let path = path.trim_start_matches('.').split('.').map(str::to_owned).collect();
        Ok(Self { resource: resource.to_owned(), tag: tag.to_owned(), path, is_lasting: false })
    }

    /// The last value that a write is known to have given the field, as JSON; `None` where that says nothing of it.
    fn changed<'v>(&self, versions: &'v Versions) -> Option<&'v str> {
        let mut last = None;
        for change in versions.list.iter().flat_map(|version| &version.changes) {
            let way = change.path.segments();
            let is_on_it = way.len() <= self.path.len()
                && std::iter::zip(way, &self.path).all(|(step, name)| is_field(step, name));
            if is_on_it && way.len() == self.path.len() {
                last = change.new.as_deref().or(change.old.as_deref());
            } else if is_on_it {
                // What it is in came or went as a whole.
                return None;
            }
        }
        last
    }

    /// The value that a body shows, redacted.
    fn shown(&self, body: &Body<'_>) -> Option<String> {
        // Most bodies of most objects have none.
        if !self.path.last().is_some_and(|name| body.text.contains(&**name)) {
            return None;
        }
        let raw = field(body.text, &self.path)?;
        let steps = self.path.iter().map(|name| Step::Field(name));
        let is_calm = body.redactor.is_calm(body.of, steps, [None, Some(raw)]);
        let raw = if is_calm { raw } else { field(body.clean(), &self.path)? };
        told(&serde_json::from_str(raw).ok()?)
    }
}

/// A body of an object, of which all tags are copied.
struct Body<'b> {
    text: &'b str,
    of: &'b Target<'b>,
    redactor: &'b Redactor,
    clean: OnceCell<Cow<'b, str>>,
}

impl Body<'_> {
    /// All of it, redacted: for values that cannot be told to be plain by themselves.
    fn clean(&self) -> &str {
        self.clean.get_or_init(|| self.redactor.document(self.of, self.text))
    }
}

fn is_field(step: &Segment, name: &str) -> bool {
    matches!(step, Segment::Field(field) if **field == *name)
}

const FORM: &str =
    "expected RESOURCE#TAG:PATH, such as pods#nodes:spec.nodeName, more tags behind semicolons";

impl dyn Histories + '_ {
    /// The tags of an object, by the last of its bodies that has the field; `versions` are its own, where they are
    /// at hand. Redacted.
    pub fn tags(
        &self,
        id: ObjectId,
        wanted: &[ResourceTag],
        versions: Option<&Versions>,
    ) -> Vec<(String, String)> {
        let index = self.index();
        let object = &index.objects[id.0 as usize];
        let text = |symbol| index.strings.get(symbol);
        let (group, resource) = (text(object.key.group), text(object.key.resource));
        let is_mine = |tag: &&ResourceTag| match tag.resource.split_once('.') {
            Some((plural, of)) => (plural, of) == (resource, group),
            None => tag.resource == resource && group.is_empty(),
        };
        let mine: Vec<&ResourceTag> = wanted.iter().filter(is_mine).collect();
        if mine.is_empty() {
            return Vec::new();
        }
        let changed = |tag: &&ResourceTag| {
            let json = versions.and_then(|versions| tag.changed(versions))?;
            told(&serde_json::from_str(json).ok()?)
        };
        let mut found: Vec<Option<String>> = mine.iter().map(changed).collect();
        if found.iter().any(Option::is_none) {
            self.look_up(id, &mine, &mut found);
        }
        mine.iter().zip(found).filter_map(|(tag, value)| Some((tag.tag.clone(), value?))).collect()
    }

    /// Looks into the bodies of an object for what is not found yet.
    fn look_up(&self, id: ObjectId, tags: &[&ResourceTag], found: &mut [Option<String>]) {
        let of = &target(self.index(), &self.index().objects[id.0 as usize]);
        let is_open: Vec<bool> = found.iter().map(Option::is_none).collect();
        let open = || (0..tags.len()).filter(|&at| is_open[at]);
        // What cannot be read is told by the versions.
        drop(self.shown(id, &mut |shown| {
            let redactor = self.redactor();
            let body = shown.text.map(|text| Body { text, of, redactor, clean: OnceCell::new() });
            for at in open() {
                // One field may have several names, as the node of a pod has.
                let twin =
                    open().take_while(|&other| other < at).find(|&other| tags[other].path == tags[at].path);
                found[at] = match twin {
                    Some(twin) => found[twin].clone(),
                    None => body.as_ref().and_then(|body| tags[at].shown(body)).or(found[at].take()),
                };
            }
            let is_enough = open().all(|at| tags[at].is_lasting && found[at].is_some());
            if is_enough { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        }));
    }
}

/// The JSON of the field at a path.
fn field<'t>(text: &'t str, path: &[String]) -> Option<&'t str> {
    path.iter().try_fold(text, |text, name| splice::value(text, name)?)
}

/// A text as it stands, anything else as JSON.
fn told(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()).filter(|text| !text.is_empty()),
        other => Some(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mappings_are_the_original_s() {
        let tags = ResourceTag::parse_all("pods#nodes:spec.nodeName;ip:.status.podIP").unwrap();
        let parts = |tag: &ResourceTag| (tag.resource.clone(), tag.tag.clone(), tag.path.join("."));
        let expected = [("nodes", "spec.nodeName"), ("ip", "status.podIP")];
        let expected = expected.map(|(tag, path)| ("pods".to_owned(), tag.to_owned(), path.to_owned()));
        assert_eq!(tags.iter().map(parts).collect::<Vec<_>>(), expected);
        for bad in ["", "pods", "pods#nodes", "pods#:spec", "#a:b", "pods#nodes:", "pods#a:b;"] {
            assert!(ResourceTag::parse_all(bad).is_err(), "{bad}");
        }
    }
}
