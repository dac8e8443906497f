//! Labels that select objects, as `spec.selector` has them.

use super::fields::text_of;
use crate::state::scan::Items;
use std::fmt;

/// What labels have to be. Without any requirement nothing is selected, as with the selector of a Service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    all: Vec<(String, Is)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Is {
    OneOf(Vec<String>),
    NoneOf(Vec<String>),
    There,
    Missing,
}

impl Selection {
    /// Labels with these values.
    pub fn of_labels(labels: impl IntoIterator<Item = (String, String)>) -> Self {
        Self { all: labels.into_iter().map(|(key, value)| (key, Is::OneOf(vec![value]))).collect() }
    }

    /// A selector as JSON: `matchLabels` and `matchExpressions`, or labels alone. `None` if it is none.
    pub fn of_json(json: &str) -> Option<Self> {
        let items = Items::of(json).filter(Items::is_object)?;
        let mut all = Vec::new();
        for item in items {
            match item.key {
                "matchLabels" => all.extend(labels(item.value)),
                "matchExpressions" => {
                    all.extend(Items::of(item.value)?.filter_map(|item| expression(item.value)));
                }
                key => all.push((key.to_owned(), Is::OneOf(vec![text_of(item.value)?.into_owned()]))),
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
        let fits = |(key, is): &(String, Is)| match is {
            Is::OneOf(values) => value(key).is_some_and(|value| values.iter().any(|one| *one == value)),
            Is::NoneOf(values) => value(key).is_none_or(|value| values.iter().all(|one| *one != value)),
            Is::There => value(key).is_some(),
            Is::Missing => value(key).is_none(),
        };
        !self.all.is_empty() && self.all.iter().all(fits)
    }
}

/// As kubectl has it: `app=web,tier in (a,b),!old`.
impl fmt::Display for Selection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, (key, is)) in self.all.iter().enumerate() {
            f.write_str(if at == 0 { "" } else { "," })?;
            match is {
                Is::OneOf(values) if values.len() == 1 => write!(f, "{key}={}", values[0])?,
                Is::OneOf(values) => write!(f, "{key} in ({})", values.join(","))?,
                Is::NoneOf(values) => write!(f, "{key} notin ({})", values.join(","))?,
                Is::There => f.write_str(key)?,
                Is::Missing => write!(f, "!{key}")?,
            }
        }
        Ok(())
    }
}

fn labels(json: &str) -> Vec<(String, Is)> {
    let label = |item: crate::state::scan::Item<'_>| {
        Some((item.key.to_owned(), Is::OneOf(vec![text_of(item.value)?.into_owned()])))
    };
    Items::of(json).into_iter().flatten().filter_map(label).collect()
}

fn expression(json: &str) -> Option<(String, Is)> {
    let field = |name: &str| Items::of(json)?.find(|item| item.key == name).map(|item| item.value);
    let values = || -> Vec<String> {
        let items = field("values").and_then(Items::of).into_iter().flatten();
        items.filter_map(|item| Some(text_of(item.value)?.into_owned())).collect()
    };
    let is = match &*text_of(field("operator")?)? {
        "In" => Is::OneOf(values()),
        "NotIn" => Is::NoneOf(values()),
        "Exists" => Is::There,
        "DoesNotExist" => Is::Missing,
        _ => return None,
    };
    Some((text_of(field("key")?)?.into_owned(), is))
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
    }
}
