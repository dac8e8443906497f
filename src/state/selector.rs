//! Label and field selectors, as requests on collections carry them.

use super::query::parameter;
use super::requirement::{Is, Requirement};
use serde_json::Value;

/// What a request on a collection asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selector {
    labels: Vec<Requirement>,
    fields: Vec<Requirement>,
}

/// Whether an object is selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selected {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// What is known of the object does not tell.
    Unknown,
}

impl Selector {
    /// The `labelSelector` and `fieldSelector` of a URI. `None` if one of them cannot be read.
    pub fn of_uri(uri: &str) -> Option<Self> {
        let read = |name, one: fn(&str) -> Option<Requirement>| {
            let text = parameter(uri, name).unwrap_or_default();
            split(&text).into_iter().map(one).collect::<Option<Vec<_>>>()
        };
        Some(Self { labels: read("labelSelector", label)?, fields: read("fieldSelector", field)? })
    }

    /// Labels as kubectl's `-l` has them. `None` if they cannot be read.
    pub fn of_labels(text: &str) -> Option<Self> {
        let labels = split(text).into_iter().map(label).collect::<Option<_>>()?;
        Some(Self { labels, fields: Vec::new() })
    }

    /// Whether it selects an object of this namespace and name; `state` is the object, where that is known, and
    /// `is_current` says that it is that of the moment. An older one still tells the labels, which hardly ever
    /// change, but not what was in its status.
    pub fn selects(&self, namespace: &str, name: &str, state: Option<&Value>, is_current: bool) -> Selected {
        let labels = self.labels.iter().map(|requirement| {
            let labels = state?.pointer("/metadata/labels");
            Some(requirement.holds(labels.and_then(|labels| labels.get(&requirement.key)?.as_str())))
        });
        let fields = self.fields.iter().map(|requirement| match requirement.key.as_str() {
            "metadata.name" => Some(requirement.holds(Some(name))),
            "metadata.namespace" => Some(requirement.holds(Some(namespace))),
            path => {
                let state = state.filter(|_| is_current)?;
                let value = path.split('.').try_fold(state, |value, step| value.get(step));
                let text = value.and_then(|value| match value {
                    Value::String(text) => Some(text.clone()),
                    Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
                    _ => None,
                });
                // A field that is left out is empty.
                Some(requirement.holds(Some(text.as_deref().unwrap_or_default())))
            }
        });
        labels.chain(fields).fold(Selected::Yes, |selected, holds| match (selected, holds) {
            (Selected::No, _) | (_, Some(false)) => Selected::No,
            (Selected::Unknown, _) | (_, None) => Selected::Unknown,
            (Selected::Yes, Some(true)) => Selected::Yes,
        })
    }
}

/// Requirements are separated by commas, and so are the values in their parentheses.
fn split(text: &str) -> Vec<&str> {
    let (mut parts, mut start, mut is_inside) = (Vec::new(), 0, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'(' => is_inside = true,
            b')' => is_inside = false,
            b',' if !is_inside => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect()
}

fn requirement(key: &str, is: Is) -> Option<Requirement> {
    let key = key.trim();
    let is_key = !key.is_empty() && !key.contains(|c: char| c.is_whitespace() || "()!=<>,".contains(c));
    is_key.then(|| Requirement { key: key.to_owned(), is })
}

/// `key`, `!key`, `key=value`, `key==value`, `key!=value`, `key in (a,b)`, `key notin (a,b)`, `key>1`, `key<1`.
fn label(text: &str) -> Option<Requirement> {
    if let Some((head, values)) = text.strip_suffix(')').and_then(|text| text.split_once('(')) {
        let values = values.split(',').map(|value| value.trim().to_owned()).collect();
        let (key, operator) = head.trim().split_once(char::is_whitespace)?;
        return match operator.trim() {
            "in" => requirement(key, Is::In(values)),
            "notin" => requirement(key, Is::NotIn(values)),
            _ => None,
        };
    }
    if let Some(compared) = equality(text) {
        return compared;
    }
    if let Some((key, bound)) = text.split_once('>') {
        return requirement(key, Is::Above(bound.trim().parse().ok()?));
    }
    if let Some((key, bound)) = text.split_once('<') {
        return requirement(key, Is::Below(bound.trim().parse().ok()?));
    }
    match text.strip_prefix('!') {
        Some(key) => requirement(key, Is::Missing),
        None => requirement(text, Is::There),
    }
}

/// `path=value`, `path==value`, `path!=value`.
fn field(text: &str) -> Option<Requirement> {
    equality(text)?
}

/// The outer `None`: it compares nothing.
fn equality(text: &str) -> Option<Option<Requirement>> {
    let (key, value) = text.split_once('=')?;
    let value = vec![value.strip_prefix('=').unwrap_or(value).trim().to_owned()];
    Some(match key.strip_suffix('!') {
        Some(key) => requirement(key, Is::NotIn(value)),
        None => requirement(key, Is::In(value)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn selected(query: &str) -> Selected {
        let state = json!({"metadata": {"labels": {"app": "web", "n": "7", "e": ""}},
            "spec": {"nodeName": "a", "unschedulable": true}});
        let uri = format!("/api/v1/namespaces/ns/pods?{query}");
        Selector::of_uri(&uri).unwrap().selects("ns", "x", Some(&state), true)
    }

    #[test]
    fn the_forms_of_selectors() {
        for yes in [
            "",
            "timeout=1s&labelSelector=",
            "labelSelector=app%3Dweb",
            "labelSelector=app%3D%3Dweb%2Cn%21%3D8",
            "labelSelector=app+in+%28db%2Cweb%29,!gone",
            "labelSelector=app notin (db, api),app",
            "labelSelector=gone!=1,gone notin (a),e=,n>6,n<8",
            "fieldSelector=metadata.name%3Dx,metadata.namespace!=kube-system",
            "fieldSelector=spec.nodeName=a,status.phase!=Failed,spec.unschedulable=true,status.x=",
        ] {
            assert_eq!(selected(yes), Selected::Yes, "{yes}");
        }
        for no in [
            "labelSelector=app=db",
            "labelSelector=app in (db),app",
            "labelSelector=!app",
            "labelSelector=gone",
            "labelSelector=gone in ()",
            "labelSelector=app>1",
            "fieldSelector=metadata.name=y",
            "fieldSelector=spec.nodeName=b&labelSelector=app",
        ] {
            assert_eq!(selected(no), Selected::No, "{no}");
        }
        for bad in
            ["labelSelector=a b", "labelSelector=a of (b)", "fieldSelector=metadata.name", "labelSelector==x"]
        {
            assert_eq!(Selector::of_uri(bad), None, "{bad}");
        }
    }

    #[test]
    fn an_older_state_tells_the_labels_alone() {
        let state = json!({"metadata": {"labels": {"app": "web"}}, "status": {"phase": "Failed"}});
        let selected = |query| Selector::of_uri(query).unwrap().selects("ns", "x", Some(&state), false);
        assert_eq!(selected("labelSelector=app=web"), Selected::Yes);
        assert_eq!(selected("fieldSelector=status.phase=Failed"), Selected::Unknown);
        assert_eq!(selected("fieldSelector=status.phase=Failed&labelSelector=app=db"), Selected::No);
    }

    #[test]
    fn without_a_state_only_names_tell() {
        let selected = |query| Selector::of_uri(query).unwrap().selects("ns", "x", None, false);
        assert_eq!(selected("timeout=1s"), Selected::Yes);
        assert_eq!(selected("fieldSelector=metadata.name=x"), Selected::Yes);
        assert_eq!(selected("labelSelector=!a"), Selected::Unknown);
        assert_eq!(selected("labelSelector=a&fieldSelector=metadata.name=y"), Selected::No);
    }
}
