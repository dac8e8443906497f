//! Fields of a manifest by their paths, found without reading the rest of it.

use crate::state::scan::{Item, Items, decoded, is_key};
use rustc_hash::FxHashSet;
use std::borrow::Cow;
use std::cell::OnceCell;
use std::fmt;
use std::str::FromStr;

/// A path to fields: `spec.volumes[*].secret.secretName`, `metadata.labels["app.kubernetes.io/name"]`, `spec.args[0]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldPath {
    steps: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Key(String),
    Index(usize),
    /// Every element of a list, or every value of a table.
    Each,
}

impl FieldPath {
    /// The path of a label.
    pub fn label(key: &str) -> Self {
        Self::of(&["metadata", "labels", key])
    }

    /// The path of an annotation.
    pub fn annotation(key: &str) -> Self {
        Self::of(&["metadata", "annotations", key])
    }

    /// The path of all labels.
    pub fn labels() -> Self {
        Self::of(&["metadata", "labels"])
    }

    fn of(keys: &[&str]) -> Self {
        Self { steps: keys.iter().map(|key| Step::Key((*key).to_owned())).collect() }
    }

    /// The values under it in a JSON text, as they are written.
    pub fn values<'t>(&self, json: &'t str) -> Vec<&'t str> {
        let mut found = Vec::new();
        walk(json, &self.steps, &mut found);
        found
    }

    /// Whether it is that of a field of the metadata.
    pub fn is_metadata(&self, field: &str) -> bool {
        matches!(self.steps.as_slice(), [Step::Key(one), Step::Key(two)] if one == "metadata" && two == field)
    }
}

fn walk<'t>(json: &'t str, steps: &[Step], found: &mut Vec<&'t str>) {
    let Some((step, rest)) = steps.split_first() else {
        found.push(json);
        return;
    };
    let Some(mut items) = Items::of(json) else { return };
    let is_object = items.is_object();
    match step {
        Step::Key(key) if is_object => {
            if let Some(value) = items.last_of(key) {
                walk(value, rest, found);
            }
        }
        Step::Index(at) if !is_object => {
            if let Some(item) = items.nth(*at) {
                walk(item.value, rest, found);
            }
        }
        Step::Each if is_object => members(items).iter().for_each(|item| walk(item.value, rest, found)),
        Step::Each => items.for_each(|item| walk(item.value, rest, found)),
        Step::Key(_) | Step::Index(_) => {}
    }
}

/// The members of an object; of those of one name the last, which is the one that counts.
pub(super) fn members(items: Items<'_>) -> Vec<Item<'_>> {
    let mut members: Vec<_> = items.collect();
    let mut known = FxHashSet::default();
    members.reverse();
    members.retain(|item| known.insert(decoded(item.key)));
    members.reverse();
    members
}

/// Why a text is no path.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NoPath(String);

impl FromStr for FieldPath {
    type Err = NoPath;

    fn from_str(text: &str) -> Result<Self, NoPath> {
        let wrong = |what: &str| NoPath(format!("{text:?} is no path: {what}"));
        let mut steps = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            if let Some(inside) = rest.strip_prefix('[') {
                let (step, behind) = bracket(inside).map_err(wrong)?;
                steps.push(step);
                rest = behind;
                continue;
            }
            let name = if steps.is_empty() {
                rest
            } else {
                rest.strip_prefix('.').ok_or_else(|| wrong("a dot stands between two names"))?
            };
            let end = name.find(['.', '[']).unwrap_or(name.len());
            let (name, behind) = name.split_at(end);
            if name.is_empty() {
                return Err(wrong("a name is missing"));
            }
            if name.contains(|c: char| c.is_whitespace() || matches!(c, ']' | '"' | '/' | '{' | '}')) {
                return Err(wrong(
                    "names like this one stand in brackets and quotes, metadata.labels[\"a/b\"]",
                ));
            }
            steps.push(Step::Key(name.to_owned()));
            rest = behind;
        }
        if steps.is_empty() { Err(wrong("it is empty")) } else { Ok(Self { steps }) }
    }
}

/// A step in brackets, the first of which is behind us, and what follows it.
fn bracket(inside: &str) -> Result<(Step, &str), &'static str> {
    if inside.starts_with(['"', '\'']) {
        let quote = &inside[..1];
        let (key, rest) = inside[1..].split_once(quote).ok_or("its quotes do not end")?;
        let rest = rest.strip_prefix(']').ok_or("a bracket is not closed")?;
        return Ok((Step::Key(key.to_owned()), rest));
    }
    let (step, rest) = inside.split_once(']').ok_or("a bracket is not closed")?;
    match step {
        "*" => Ok((Step::Each, rest)),
        digits => digits
            .parse()
            .map(|at| (Step::Index(at), rest))
            .map_err(|_| "brackets hold *, a number, or a name in quotes"),
    }
}

impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, step) in self.steps.iter().enumerate() {
            match step {
                Step::Key(key) if key.contains(['.', '/', '[', ' ']) => write!(f, "[\"{key}\"]")?,
                Step::Key(key) if at == 0 => f.write_str(key)?,
                Step::Key(key) => write!(f, ".{key}")?,
                Step::Index(at) => write!(f, "[{at}]")?,
                Step::Each => f.write_str("[*]")?,
            }
        }
        Ok(())
    }
}

/// Where the members of a manifest stand, as far as somebody asked.
#[derive(Debug, Default)]
pub(super) struct Outline(OnceCell<Vec<Member>>);

#[derive(Debug)]
struct Member {
    key: (usize, usize),
    value: (usize, usize),
    below: Outline,
}

impl Outline {
    /// The members of the object that stands at this place of a text.
    fn members(&self, text: &str, (begin, end): (usize, usize)) -> &[Member] {
        self.0.get_or_init(|| {
            let place = |part: &str| {
                let at = part.as_ptr() as usize - text.as_ptr() as usize;
                (at, at + part.len())
            };
            let items = Items::of(&text[begin..end]).filter(Items::is_object);
            let member = |item: Item<'_>| Member {
                key: place(item.key),
                value: place(item.value),
                below: Self::default(),
            };
            items.into_iter().flatten().map(member).collect()
        })
    }
}

/// The fields of a manifest.
#[derive(Clone, Copy, Debug)]
pub struct Fields<'t> {
    text: &'t str,
    outline: Option<&'t Outline>,
}

/// Levels that are outlined: `metadata.labels`, `spec.template`.
const OUTLINED: usize = 2;

impl<'t> Fields<'t> {
    /// Those of a JSON text.
    pub const fn of(text: &'t str) -> Self {
        Self { text, outline: None }
    }

    pub(super) const fn outlined(text: &'t str, outline: &'t Outline) -> Self {
        Self { text, outline: Some(outline) }
    }

    /// The values under a path, as they are written.
    pub fn values(&self, path: &FieldPath) -> Vec<&'t str> {
        let Some(mut outline) = self.outline else { return path.values(self.text) };
        let (mut steps, mut place) = (path.steps.as_slice(), (0, self.text.len()));
        for _ in 0..OUTLINED {
            let Some((Step::Key(key), rest)) = steps.split_first() else { break };
            let members = outline.members(self.text, place);
            let is_it = |member: &&Member| is_key(&self.text[member.key.0..member.key.1], key);
            let Some(member) = members.iter().rev().find(is_it) else { return Vec::new() };
            (outline, place, steps) = (&member.below, member.value, rest);
        }
        let mut found = Vec::new();
        walk(&self.text[place.0..place.1], steps, &mut found);
        found
    }

    /// The first value under a path that is a text, a number or a truth value.
    pub fn text(&self, path: &FieldPath) -> Option<Cow<'t, str>> {
        self.values(path).into_iter().find_map(text_of)
    }
}

/// A value that is a text, a number or a truth value, as text.
pub(super) fn text_of(json: &str) -> Option<Cow<'_, str>> {
    match json.as_bytes().first()? {
        b'"' => match json.get(1..json.len() - 1)? {
            plain if !plain.contains('\\') => Some(Cow::Borrowed(plain)),
            _ => serde_json::from_str(json).ok().map(Cow::Owned),
        },
        b'{' | b'[' | b'n' => None,
        _ => Some(Cow::Borrowed(json)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const POD: &str = r#"{"kind":"Pod","metadata":{"name":"a","labels":{"a/b":"x","c":"\u0064"}},"spec":{"n":2,"volumes":[{"name":"v","secret":{"secretName":"s"}},{"name":"w"},{"secret":{"secretName":"t"}}]}}"#;

    #[test]
    fn paths_lead_to_values() {
        let outline = Outline::default();
        for fields in [Fields::of(POD), Fields::outlined(POD, &outline)] {
            let values = |path: &str| fields.values(&path.parse().unwrap());
            assert_eq!(values("spec.volumes[*].secret.secretName"), ["\"s\"", "\"t\""]);
            assert_eq!(values("metadata.labels[\"a/b\"]"), ["\"x\""]);
            assert_eq!(values("spec.volumes[1].name"), ["\"w\""]);
            assert_eq!(values("spec.missing.name"), Vec::<&str>::new());
            assert_eq!(fields.text(&FieldPath::label("c")).unwrap(), "d");
            assert_eq!(fields.text(&"spec.n".parse().unwrap()).unwrap(), "2");
            assert_eq!(fields.text(&"spec.volumes".parse().unwrap()), None);
        }
    }

    #[test]
    fn of_members_of_one_name_the_last_counts() {
        let twice = r#"{"spec":{"a":{"n":1},"\u0061":{"n":2},"b":{"n":3}},"spec":{"a":{"n":4},"b":{"n":5},"a":{"n":6}}}"#;
        let outline = Outline::default();
        for fields in [Fields::of(twice), Fields::outlined(twice, &outline)] {
            assert_eq!(fields.values(&"spec.a.n".parse().unwrap()), ["6"]);
            assert_eq!(fields.values(&"spec[*].n".parse().unwrap()), ["5", "6"]);
        }
    }

    #[test]
    fn what_is_no_path_says_why() {
        let why = |text: &str| text.parse::<FieldPath>().unwrap_err().to_string();
        assert!(why("").contains("empty"));
        assert!(why("spec..name").contains("a name is missing"));
        assert!(why("metadata.labels.a/b").contains("brackets and quotes"));
        assert!(why("spec[").contains("not closed"));
        assert!(why("spec[x]").contains("brackets hold"));
        assert!(why("spec[\"x]").contains("quotes"));
    }
}
