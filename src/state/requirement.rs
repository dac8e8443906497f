//! What is asked of a label or a field, as selectors of all forms have it.

use std::fmt;

/// What one label or field has to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// The name of the label, or the path of the field.
    pub key: String,
    /// What it has to be.
    pub is: Is,
}

/// What a value has to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Is {
    /// One of these.
    In(Vec<String>),
    /// None of these; missing is as good.
    NotIn(Vec<String>),
    /// There.
    There,
    /// Missing.
    Missing,
    /// A greater number.
    Above(i64),
    /// A smaller number.
    Below(i64),
}

impl Requirement {
    /// Whether a value is so; `None` where it is missing.
    pub fn holds(&self, value: Option<&str>) -> bool {
        let number = || value.and_then(|value| value.parse::<i64>().ok());
        match &self.is {
            Is::In(values) => value.is_some_and(|value| values.iter().any(|known| known == value)),
            Is::NotIn(values) => value.is_none_or(|value| values.iter().all(|known| known != value)),
            Is::There => value.is_some(),
            Is::Missing => value.is_none(),
            Is::Above(bound) => number().is_some_and(|number| number > *bound),
            Is::Below(bound) => number().is_some_and(|number| number < *bound),
        }
    }
}

/// As kubectl has it: `app=web`, `tier in (a,b)`, `!old`.
impl fmt::Display for Requirement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = &self.key;
        match &self.is {
            Is::In(values) if values.len() == 1 => write!(f, "{key}={}", values[0]),
            Is::In(values) => write!(f, "{key} in ({})", values.join(",")),
            Is::NotIn(values) => write!(f, "{key} notin ({})", values.join(",")),
            Is::There => f.write_str(key),
            Is::Missing => write!(f, "!{key}"),
            Is::Above(bound) => write!(f, "{key}>{bound}"),
            Is::Below(bound) => write!(f, "{key}<{bound}"),
        }
    }
}
