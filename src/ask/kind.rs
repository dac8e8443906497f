//! The words that people have for a kind.

use crate::history::{Index, Object};
use crate::model::builtin_by_short_name;
use serde_json::Value;

/// A kind as it was typed: plural, singular, kind or short name, in any case, perhaps with a group.
pub struct KindName {
    word: String,
    /// `apps`, the beginning of a group (`networking`), or a version and a group (`v1.apps`).
    group: Option<String>,
    /// Groups and resources that have it as a name of another kind: a short name, an unusual singular.
    aliases: Vec<(String, String)>,
}

impl KindName {
    /// What is typed, looked up in the built-in short names and in these CustomResourceDefinitions.
    pub fn new(typed: &str, definitions: impl Iterator<Item = Value>) -> Self {
        let typed = typed.to_lowercase();
        let (word, group) = match typed.split_once('.') {
            Some((word, group)) => (word.to_owned(), Some(group.to_owned())),
            None => (typed, None),
        };
        let builtin =
            builtin_by_short_name(&word).map(|(group, resource)| (group.to_owned(), resource.to_owned()));
        let mut aliases: Vec<(String, String)> = builtin.collect();
        aliases.extend(definitions.filter_map(|definition| defined(&definition["spec"], &word)));
        Self { word, group, aliases }
    }

    /// Whether the object is of this kind.
    pub fn names(&self, index: &Index, object: &Object) -> bool {
        let text = |symbol| index.strings.get(symbol);
        let (group, resource) = (text(object.key.group), text(object.key.resource));
        let is_alias = || self.aliases.iter().any(|(g, r)| (g.as_str(), r.as_str()) == (group, resource));
        let is_name = resource.eq_ignore_ascii_case(&self.word)
            || text(object.kind).eq_ignore_ascii_case(&self.word)
            || is_alias();
        is_name && self.group.as_ref().is_none_or(|wanted| is_group(wanted, group))
    }
}

/// Group and plural of a definition that has this short or singular name.
fn defined(spec: &Value, word: &str) -> Option<(String, String)> {
    let names = &spec["names"];
    let short = names["shortNames"].as_array().into_iter().flatten();
    let is_name = short.chain([&names["singular"]]).any(|name| name.as_str() == Some(word));
    let text = |value: &Value| value.as_str().map(str::to_owned);
    is_name.then(|| text(&spec["group"]).zip(text(&names["plural"]))).flatten()
}

/// As kubectl has it: the group, its beginning, or either behind a version.
fn is_group(wanted: &str, group: &str) -> bool {
    let begins = |wanted: &str| {
        group
            .strip_prefix(wanted)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.') && !wanted.is_empty())
    };
    let behind_version = wanted.split_once('.').filter(|(version, _)| {
        let digit = version.strip_prefix('v').and_then(|rest| rest.bytes().next());
        digit.is_some_and(|digit| digit.is_ascii_digit())
    });
    begins(wanted) || behind_version.is_some_and(|(_, rest)| begins(rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_may_be_shortened() {
        for wanted in ["networking.k8s.io", "networking", "v1.networking.k8s.io", "v1beta1.networking"] {
            assert!(is_group(wanted, "networking.k8s.io"), "{wanted}");
        }
        for wanted in ["net", "k8s.io", "v1", "apps", ""] {
            assert!(!is_group(wanted, "networking.k8s.io"), "{wanted}");
        }
        assert!(is_group("v1.", "") && is_group("", ""));
    }

    #[test]
    fn definitions_tell_short_names() {
        let definition = serde_json::json!({"spec": {"group": "example.com",
            "names": {"plural": "gadgets", "singular": "gadget", "kind": "Gadget", "shortNames": ["gd"]}}});
        for (word, aliases) in [("GD", 1), ("gadget", 1), ("gx", 0)] {
            assert_eq!(
                KindName::new(word, [definition.clone()].into_iter()).aliases.len(),
                aliases,
                "{word}"
            );
        }
        assert_eq!(
            KindName::new("deploy", std::iter::empty()).aliases,
            [("apps".into(), "deployments".into())]
        );
    }
}
