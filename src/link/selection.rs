//! Labels that select objects, as `spec.selector` has them.

use super::fields::text_of;
use crate::state::requirement::{Is, Requirement};
use crate::state::scan::Items;
use std::fmt;

/// What labels have to be. Without any requirement nothing is selected, as with the selector of a Service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    all: Vec<Requirement>,
}

impl Selection {
    /// Labels with these values.
    pub fn of_labels(labels: impl IntoIterator<Item = (String, String)>) -> Self {
        Self { all: labels.into_iter().map(|(key, value)| label(key, value)).collect() }
    }

    /// A selector as JSON: `matchLabels` and `matchExpressions`, or labels alone. `None` if it is none, or has an
    /// expression that is unknown: without it the others would select more than is meant.
    pub fn of_json(json: &str) -> Option<Self> {
        let items = Items::of(json).filter(Items::is_object)?;
        let mut all = Vec::new();
        for item in items {
            match item.key {
                "matchLabels" => all.extend(labels(item.value)),
                "matchExpressions" => {
                    let known: Option<Vec<_>> =
                        Items::of(item.value)?.map(|item| expression(item.value)).collect();
                    all.extend(known?);
                }
                key => all.push(label(key.to_owned(), text_of(item.value)?.into_owned())),
            }
        }
        Some(Self { all })
    }

    /// Whether an object with these labels (a JSON object) is selected.
    pub fn selects(&self, of: &str) -> bool {
        let value = |key: &str| {
            let found = Items::of(of)?.find(|item| item.key == key);
            text_of(found?.value)
        };
        !self.all.is_empty() && self.all.iter().all(|one| one.holds(value(&one.key).as_deref()))
    }
}

/// As kubectl has it: `app=web,tier in (a,b),!old`.
impl fmt::Display for Selection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, one) in self.all.iter().enumerate() {
            let comma = if at == 0 { "" } else { "," };
            write!(f, "{comma}{one}")?;
        }
        Ok(())
    }
}

/// A label with this value.
fn label(key: String, value: String) -> Requirement {
    Requirement { key, is: Is::In(vec![value]) }
}

fn labels(json: &str) -> Vec<Requirement> {
    let items = Items::of(json).into_iter().flatten();
    items.filter_map(|item| Some(label(item.key.to_owned(), text_of(item.value)?.into_owned()))).collect()
}

fn expression(json: &str) -> Option<Requirement> {
    let field = |name: &str| Items::of(json)?.find(|item| item.key == name).map(|item| item.value);
    let values = || -> Vec<String> {
        let items = field("values").and_then(Items::of).into_iter().flatten();
        items.filter_map(|item| Some(text_of(item.value)?.into_owned())).collect()
    };
    let is = match &*text_of(field("operator")?)? {
        "In" => Is::In(values()),
        "NotIn" => Is::NotIn(values()),
        "Exists" => Is::There,
        "DoesNotExist" => Is::Missing,
        _ => return None,
    };
    Some(Requirement { key: text_of(field("key")?)?.into_owned(), is })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn selectors_of_all_forms() {
        let web = r#"{"app":"web","tier":"front"}"#;
        let selects = |json: &str| Selection::of_json(json).unwrap().selects(web);
        assert!(selects(r#"{"app":"web"}"#) && !selects(r#"{"app":"db"}"#) && !selects("{}"));
        assert!(selects(
            r#"{"matchLabels":{"app":"web"},"matchExpressions":[{"key":"tier","operator":"In","values":["back","front"]}]}"#
        ));
        assert!(!selects(r#"{"matchExpressions":[{"key":"tier","operator":"DoesNotExist"}]}"#));
        assert!(selects(
            r#"{"matchExpressions":[{"key":"x","operator":"NotIn","values":["1"]},{"key":"app","operator":"Exists"}]}"#
        ));
        assert_eq!(Selection::of_json("[]"), None);
        let unknown =
            r#"{"matchLabels":{"app":"web"},"matchExpressions":[{"key":"tier","operator":"Like"}]}"#;
        assert_eq!(Selection::of_json(unknown), None);
    }
}
