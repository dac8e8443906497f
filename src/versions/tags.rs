//! Tags that are copied from fields of objects.

use super::hide::target;
use super::histories::Histories;
use crate::history::ObjectId;
use serde_json::Value;
use std::ops::ControlFlow;
use std::str::FromStr;

/// A field that becomes a tag of its object: `pods#nodes:spec.nodeName` gives pods a tag `nodes`, as in the original.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourceTag {
    /// Plural, with the group behind a dot where there is one.
    resource: String,
    /// The name of the tag.
    pub tag: String,
    /// The names of the fields on the way.
    path: Vec<String>,
}

impl FromStr for ResourceTag {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parts = text.split_once('#').and_then(|(resource, rest)| Some((resource, rest.split_once(':')?)));
        match parts {
            Some((resource, (tag, path))) if ![resource, tag, path].contains(&"") => Ok(Self {
                resource: resource.to_owned(),
                tag: tag.to_owned(),
                path: path.split('.').map(str::to_owned).collect(),
            }),
            _ => Err("expected RESOURCE#TAG:PATH, such as pods#nodes:spec.nodeName"),
        }
    }
}

impl dyn Histories + '_ {
    /// The tags of an object, by the last of its bodies that has the field. Redacted.
    pub fn tags(&self, id: ObjectId, wanted: &[ResourceTag]) -> Vec<(String, String)> {
        let index = self.index();
        let object = &index.objects[id.0 as usize];
        let text = |symbol| index.strings.get(symbol);
        let (group, resource) = (text(object.key.group), text(object.key.resource));
        let name = if group.is_empty() { resource.to_owned() } else { format!("{resource}.{group}") };
        let mine: Vec<&ResourceTag> = wanted.iter().filter(|tag| tag.resource == name).collect();
        let mut found: Vec<Option<String>> = vec![None; mine.len()];
        if mine.is_empty() {
            return Vec::new();
        }
        // What cannot be read is told by the versions.
        drop(self.shown(id, &mut |shown| {
            let hidden = shown.text.map(|text| self.redactor().document(&target(index, object), text));
            let body = hidden.and_then(|text| serde_json::from_str::<Value>(&text).ok());
            if let Some(body) = body {
                for (tag, found) in mine.iter().zip(&mut found) {
                    let at = tag.path.iter().try_fold(&body, |at, name| at.get(name));
                    *found = at.and_then(told).or(found.take());
                }
            }
            ControlFlow::Continue(())
        }));
        mine.iter().zip(found).filter_map(|(tag, value)| Some((tag.tag.clone(), value?))).collect()
    }
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
        let tag: ResourceTag = "pods#nodes:spec.nodeName".parse().unwrap();
        assert_eq!((&*tag.resource, &*tag.tag, tag.path.len()), ("pods", "nodes", 2));
        for bad in ["", "pods", "pods#nodes", "pods#:spec", "#a:b", "pods#nodes:"] {
            assert!(bad.parse::<ResourceTag>().is_err(), "{bad}");
        }
    }
}
