//! Labels that select objects, as `spec.selector` has them.

use super::fields::{members, text_of};
use crate::state::requirement::{Is, Requirement};
use crate::state::scan::{Item, Items, decoded};
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

    /// A selector as JSON: `matchLabels` and `matchExpressions`, or labels alone. `None` if it is none, or has a part
    /// that is unknown: without it the others would select more than is meant.
    pub fn of_json(json: &str) -> Option<Self> {
        let items = Items::of(json).filter(Items::is_object)?;
        let mut all = Vec::new();
        for item in members(items) {
            match &*decoded(item.key) {
                "matchLabels" => all.extend(each(item.value, |item| labelled(item))?),
                "matchExpressions" => all.extend(each(item.value, |item| expression(item.value))?),
                _ => all.push(labelled(item)?),
            }
        }
        Some(Self { all })
    }

    /// Whether an object with these labels (a JSON object) is selected.
    pub fn selects(&self, of: &str) -> bool {
        let value = |key: &str| text_of(Items::of(of)?.last_of(key)?);
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

/// The label that a member is.
fn labelled(member: Item<'_>) -> Option<Requirement> {
    Some(label(decoded(member.key).into_owned(), text_of(member.value)?.into_owned()))
}

/// What all items of an object or a list come to; `null` has none.
fn each<'t, T>(json: &'t str, read: impl Fn(Item<'t>) -> Option<T>) -> Option<Vec<T>> {
    if json == "null" {
        return Some(Vec::new());
    }
    let items = Items::of(json)?;
    let items = if items.is_object() { members(items) } else { items.collect() };
    items.into_iter().map(read).collect()
}

fn expression(json: &str) -> Option<Requirement> {
    let field = |name: &str| Items::of(json)?.last_of(name);
    // The server takes none that compares with nothing.
    let values = || {
        let values = each(field("values")?, |item| Some(text_of(item.value)?.into_owned()))?;
        (!values.is_empty()).then_some(values)
    };
    let is = match &*text_of(field("operator")?)? {
        "In" => Is::In(values()?),
        "NotIn" => Is::NotIn(values()?),
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
        assert!(selects(r#"{"matchLabels":{"app":"web"},"matchExpressions":null}"#));
        assert!(selects(
            r#"{"matchLabels":null,"matchExpressions":[{"key":"\u0061pp","operator":"Exists"}]}"#
        ));
        assert!(!selects(r#"{"matchLabels":null}"#));
    }

    #[test]
    fn what_is_known_in_part_selects_nothing() {
        for unknown in [
            "[]",
            r#"{"matchLabels":{"app":"web"},"matchExpressions":[{"key":"tier","operator":"Like"}]}"#,
            r#"{"matchLabels":{"app":"web","tier":{}}}"#,
            r#"{"matchLabels":{"app":"web"},"matchExpressions":"x"}"#,
            r#"{"matchExpressions":[{"key":"tier","operator":"NotIn","values":["back",null]}]}"#,
            r#"{"matchLabels":{"app":"web"},"matchExpressions":[{"key":"tier","operator":"NotIn"}]}"#,
        ] {
            assert_eq!(Selection::of_json(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn of_labels_of_one_name_the_last_counts() {
        let selector = Selection::of_json(r#"{"app":"db","app":"web"}"#).unwrap();
        assert!(selector.selects(r#"{"app":"db","\u0061pp":"web"}"#) && !selector.selects(r#"{"app":"db"}"#));
    }
}
