//! `--redact-rule`: what else to redact, and what not to.

use std::str::FromStr;

use regex::Regex;
use thiserror::Error;

use super::Target;

/// One rule of the user. Of several that match the last one decides; where none matches, the built-in
/// knowledge does.
///
/// ```text
/// RULE   = ["!"] OBJECT [":" PATH]       hides objects, or what is at PATH in them
///        | ["!"] "key~" REGEX            hides texts and numbers under names that the pattern is found in
/// OBJECT = a pattern that is searched in <group>/<version>/<resource>/<namespace>/<name>
/// PATH   = a JSON Pointer from the top of the object; "*" is any one step
/// ```
///
/// With `!` the rule exempts instead. Core objects have an empty group, objects of the cluster an empty
/// namespace; without a path all of an object but its identity is hidden. Elements of lists are
/// named by their `name` (or `key`) in paths, not by their place; `~1` is a slash and `~0` a tilde.
///
/// * `/v1/configmaps/prod/.*` — all ConfigMaps of this namespace
/// * `^apps/v1/deployments/:/spec/template/spec/containers/*/env/LICENSE/value`
/// * `!/v1/secrets/test/` — Secrets of a test may be seen
/// * `key~(?i)door_?code$`, `!key~^PUBLIC_TOKEN$`
///
/// The pattern of objects is that of `--diff-controller-redact-pattern` of kubewharf/kelemetry
/// (`g/v/r/ns/name`); patterns are those of the crate `regex`, which take linear time.
#[derive(Clone, Debug)]
pub struct Rule {
    /// As it was written.
    text: String,
    pub(super) hides: bool,
    pub(super) matches: Matches,
}

#[derive(Clone, Debug)]
pub(super) enum Matches {
    Name(Regex),
    Object { pattern: Regex, path: Vec<String> },
}

/// Why a text is no [`Rule`].
#[derive(Debug, Error)]
pub enum RuleError {
    /// Nothing is named, so that everything would be hidden.
    #[error(
        "the rule names nothing: expected <group>/<version>/<resource>/<namespace>/<name> or key~<pattern>"
    )]
    Empty,
    /// Neither an object's key nor a name.
    #[error("`{0}` has no slash: expected <group>/<version>/<resource>/<namespace>/<name> or key~<pattern>")]
    NoKey(String),
    /// The pattern is none.
    #[error("the pattern is no regular expression: {0}")]
    Pattern(#[from] regex::Error),
}

impl Rule {
    /// The rule as it was written.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl FromStr for Rule {
    type Err = RuleError;

    fn from_str(text: &str) -> Result<Self, RuleError> {
        let written = text.to_owned();
        let (hides, rule) = text.strip_prefix('!').map_or((true, text), |rule| (false, rule));
        if let Some(pattern) = rule.strip_prefix("key~") {
            if pattern.is_empty() {
                return Err(RuleError::Empty);
            }
            return Ok(Self { text: written, hides, matches: Matches::Name(Regex::new(pattern)?) });
        }
        // Names of RBAC objects have colons, and patterns too; a slash right behind one is a pointer.
        let (pattern, pointer) = rule.rsplit_once(":/").map_or((rule, None), |(key, path)| (key, Some(path)));
        if pattern.is_empty() {
            return Err(RuleError::Empty);
        }
        if !pattern.contains('/') {
            return Err(RuleError::NoKey(pattern.to_owned()));
        }
        let path = pointer.map(|pointer| pointer.split('/').map(unescape_pointer).collect());
        let matches = Matches::Object { pattern: Regex::new(pattern)?, path: path.unwrap_or_default() };
        Ok(Self { text: written, hides, matches })
    }
}

/// A step of a JSON Pointer, RFC 6901 section 4.
pub(super) fn unescape_pointer(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// What a rule says of a place. Later rules have higher numbers, and the highest decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ruling {
    order: usize,
    pub(super) hides: bool,
}

/// The rules about objects.
#[derive(Clone, Debug, Default)]
pub(super) struct Objects(Vec<(Regex, Vec<String>, bool)>);

/// Rules that may still match further down: their index and how many steps of the path matched.
pub(super) type Open = Vec<(usize, usize)>;

impl Objects {
    pub(super) fn push(&mut self, pattern: Regex, path: Vec<String>, hides: bool) {
        self.0.push((pattern, path, hides));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is said of a whole object, and what may be said of its parts.
    pub(super) fn about(&self, of: &Target<'_>) -> (Option<Ruling>, Open) {
        if self.0.is_empty() {
            return (None, Open::new());
        }
        let key = [of.group, of.version, of.resource, of.namespace, of.name].join("/");
        let found = self.0.iter().enumerate().filter(|(_, (pattern, ..))| pattern.is_match(&key));
        let (whole, parts): (Vec<_>, Vec<_>) = found.partition(|(_, (_, path, _))| path.is_empty());
        let ruling = whole.last().map(|(order, (.., hides))| Ruling { order: *order, hides: *hides });
        (ruling, parts.into_iter().map(|(index, _)| (index, 0)).collect())
    }

    /// One step down: `name` is a field, or the name of an element where it has one.
    pub(super) fn step(
        &self,
        name: Option<&str>,
        ruling: Option<Ruling>,
        open: &Open,
    ) -> (Option<Ruling>, Open) {
        let (mut ruling, mut still_open) = (ruling, Open::new());
        for &(order, matched) in open {
            let (_, path, hides) = &self.0[order];
            if path[matched] != "*" && name != Some(&path[matched]) {
                continue;
            }
            if matched + 1 < path.len() {
                still_open.push((order, matched + 1));
            } else if ruling.is_none_or(|ruling| ruling.order < order) {
                ruling = Some(Ruling { order, hides: *hides });
            }
        }
        (ruling, still_open)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TARGET: Target<'_> = Target {
        group: "rbac.authorization.k8s.io",
        version: "v1",
        resource: "roles",
        subresource: "",
        namespace: "kube-system",
        name: "system:node",
        kind: "Role",
    };

    fn ruling(rules: &[&str], path: &[&str]) -> Option<bool> {
        let mut objects = Objects::default();
        for rule in rules {
            let Rule { hides, matches: Matches::Object { pattern, path }, .. } = rule.parse().unwrap() else {
                panic!("{rule} is about names")
            };
            objects.push(pattern, path, hides);
        }
        let start = objects.about(&TARGET);
        let end = path.iter().fold(start, |(ruling, open), step| objects.step(Some(step), ruling, &open));
        end.0.map(|ruling| ruling.hides)
    }

    #[test]
    fn the_last_rule_that_matches_decides() {
        assert_eq!(ruling(&["/v1/roles/"], &["rules"]), Some(true));
        assert_eq!(ruling(&["/v1/roles/", "!/system:node$"], &["rules"]), Some(false));
        assert_eq!(ruling(&["!/system:node$", "/v1/roles/"], &["rules"]), Some(true));
        assert_eq!(ruling(&["/v1/pods/"], &["rules"]), None);
        assert_eq!(ruling(&["/v1/roles/", "!/v1/roles/:/spec/*/a~1b"], &["spec", "x", "a/b"]), Some(false));
        assert_eq!(ruling(&["/v1/roles/", "!/v1/roles/:/spec/*/a~1b"], &["spec", "x", "a"]), Some(true));
        assert_eq!(ruling(&["/system:node:/spec"], &["spec", "deep", "down"]), Some(true));
        assert_eq!(ruling(&["/system:node:/spec"], &["status"]), None);
    }

    #[test]
    fn what_is_no_rule_is_told() {
        let error = |text: &str| text.parse::<Rule>().unwrap_err().to_string();
        assert!(error("").starts_with("the rule names nothing"));
        assert!(error("!key~").starts_with("the rule names nothing"));
        assert!(error(":/data").starts_with("the rule names nothing"));
        assert!(error("secrets").starts_with("`secrets` has no slash"));
        assert!(error("key~(").contains("no regular expression"));
        assert!(error("/v1/secrets/(").contains("no regular expression"));
    }
}
