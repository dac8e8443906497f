//! Which field managers own which fields, as `metadata.managedFields` tells it.
//!
//! `fieldsV1` is the trie of structured-merge-diff: `f:name` a field, `k:{…}` an element by its keys,
//! `v:…` the member of a set, `i:…` a position, `.` the place itself; an empty object is a leaf, and owns
//! all that is below it.

use crate::model::{Path, Segment};
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;

/// How managedFields stand in what an API server writes. Inside a string the quotes have backslashes, and
/// the metadata of an object comes before all else that could hold another.
const KEY: &str = r#""managedFields":["#;

/// The field managers of an object, in the order of their entries.
#[derive(Default)]
pub struct Managers<'t>(Vec<Manager<'t>>);

#[derive(Deserialize)]
struct Manager<'t> {
    #[serde(borrow, default)]
    manager: Cow<'t, str>,
    #[serde(borrow, default)]
    time: Cow<'t, str>,
    #[serde(borrow, default, rename = "fieldsV1")]
    fields: Option<&'t RawValue>,
}

impl<'t> Managers<'t> {
    /// Those of an object's JSON text; none where it does not tell them.
    pub fn of(text: &'t str) -> Self {
        let start = memchr::memmem::find(text.as_bytes(), KEY.as_bytes());
        let entries = match start {
            Some(start) => {
                let list = &text[start + KEY.len() - 1..];
                serde_json::Deserializer::from_str(list).into_iter().next().and_then(Result::ok)
            }
            None => spaced(text),
        };
        Self(entries.unwrap_or_default())
    }

    /// The one that wrote last, if one alone did.
    pub fn latest(&self) -> Option<&str> {
        let last = self.0.iter().map(|manager| &manager.time).max()?;
        let mut latest = self.0.iter().filter(|manager| manager.time == *last);
        let first = latest.next()?;
        latest.all(|other| other.manager == first.manager).then_some(&*first.manager)
    }

    /// For each path the names of those that owned it before and that own it now, without repetition.
    pub fn owners<'m, 'p>(
        before: &'m Self,
        after: &'m Self,
        paths: impl IntoIterator<Item = &'p Path>,
    ) -> Vec<[Vec<&'m str>; 2]> {
        let wanted: Vec<Wanted<'p>> =
            paths.into_iter().enumerate().map(|(at, path)| Wanted { at, rest: path.segments() }).collect();
        let found: Vec<_> = after.0.iter().map(|manager| search(manager, &wanted)).collect();
        let mut owners = vec![[Vec::new(), Vec::new()]; wanted.len()];
        for manager in &before.0 {
            // A write changes the entry of its own manager; the others are searched once.
            let same = after.0.iter().position(|other| other.text() == manager.text());
            match same.map(|same| &found[same]) {
                Some(found) => tell(&mut owners, 0, manager, found),
                None => tell(&mut owners, 0, manager, &search(manager, &wanted)),
            }
        }
        for (manager, found) in std::iter::zip(&after.0, &found) {
            tell(&mut owners, 1, manager, found);
        }
        owners
    }
}

impl Manager<'_> {
    fn text(&self) -> Option<&str> {
        self.fields.map(RawValue::get)
    }
}

/// Which of the paths an entry owns.
fn search(manager: &Manager<'_>, wanted: &[Wanted<'_>]) -> Vec<bool> {
    let mut found = vec![false; wanted.len()];
    if let Some(fields) = manager.text() {
        let search = Search { wanted, found: &mut found };
        // What stands before a defect of the text has been found.
        let _ = search.deserialize(&mut serde_json::Deserializer::from_str(fields));
    }
    found
}

fn tell<'m>(owners: &mut [[Vec<&'m str>; 2]], side: usize, manager: &'m Manager<'_>, found: &[bool]) {
    for (owners, _) in std::iter::zip(owners, found).filter(|(_, found)| **found) {
        if !owners[side].contains(&&*manager.manager) {
            owners[side].push(&manager.manager);
        }
    }
}

/// The same of a text that is not written as API servers do.
fn spaced(text: &str) -> Option<Vec<Manager<'_>>> {
    #[derive(Deserialize)]
    struct Managed<'t> {
        #[serde(borrow)]
        metadata: Entries<'t>,
    }
    #[derive(Deserialize)]
    struct Entries<'t> {
        #[serde(borrow, default, rename = "managedFields")]
        entries: Vec<Manager<'t>>,
    }
    memchr::memmem::find(text.as_bytes(), b"\"managedFields\"")?;
    serde_json::from_str::<Managed<'_>>(text).ok().map(|managed| managed.metadata.entries)
}

/// A path, as far as it has not been followed.
#[derive(Clone, Copy)]
struct Wanted<'p> {
    at: usize,
    rest: &'p [Segment],
}

/// Follows many paths through one trie at once; what no path leads to is skipped.
struct Search<'p, 'f> {
    wanted: &'f [Wanted<'p>],
    found: &'f mut [bool],
}

impl<'t> DeserializeSeed<'t> for Search<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'t>>(self, deserializer: D) -> Result<(), D::Error> {
        for wanted in self.wanted.iter().filter(|wanted| wanted.rest.is_empty()) {
            self.found[wanted.at] = true;
        }
        deserializer.deserialize_map(self)
    }
}

impl<'t> Visitor<'t> for Search<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a set of fields")
    }

    fn visit_map<A: MapAccess<'t>>(self, mut map: A) -> Result<(), A::Error> {
        let mut is_leaf = true;
        let mut below = Vec::new();
        while let Some(Step(step)) = map.next_key()? {
            is_leaf = false;
            below.clear();
            below.extend(self.wanted.iter().filter_map(|wanted| {
                let (first, rest) = wanted.rest.split_first()?;
                is_step(first, &step).then_some(Wanted { at: wanted.at, rest })
            }));
            if below.is_empty() {
                map.next_value::<IgnoredAny>()?;
            } else {
                map.next_value_seed(Search { wanted: &below, found: &mut *self.found })?;
            }
        }
        if is_leaf {
            self.wanted.iter().for_each(|wanted| self.found[wanted.at] = true);
        }
        Ok(())
    }
}

#[derive(Deserialize)]
struct Step<'t>(#[serde(borrow)] Cow<'t, str>);

fn is_step(segment: &Segment, step: &str) -> bool {
    let Some((kind, text)) = step.split_once(':') else { return false };
    match (segment, kind) {
        (Segment::Field(name), "f") => **name == *text,
        (Segment::Element { keys, .. }, "k") => {
            let mut keys: Vec<_> = keys.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
            keys.sort_unstable();
            text.strip_prefix('{').and_then(|text| text.strip_suffix('}')) == Some(&*keys.join(","))
        }
        (Segment::Member { value, .. }, "v") => **value == *text,
        (Segment::Index(index), "i") => text.parse() == Ok(*index),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const POD: &str = concat!(
        r#"{"metadata":{"name":"a","managedFields":["#,
        r#"{"manager":"kubectl","operation":"Update","time":"2026-01-01T00:00:00Z","fieldsV1":{"#,
        r#""f:metadata":{"f:finalizers":{".":{},"v:\"x/y\"":{}}},"#,
        r#""f:spec":{"f:containers":{"k:{\"name\":\"web\"}":{".":{},"f:image":{},"f:ports":{".":{},"#,
        r#""k:{\"containerPort\":80,\"protocol\":\"TCP\"}":{".":{},"f:name":{}}}}}}}},"#,
        r#"{"manager":"hpa","time":"2026-01-01T00:00:01Z","fieldsV1":{"f:spec":{"f:selector":{}}}},"#,
        r#"{"manager":"hpa","fieldsV1":{"f:spec":{"f:selector":{}}}}"#,
        r#"]},"spec":{"x":"\"managedFields\":["}}"#
    );

    fn field(name: &str) -> Segment {
        Segment::Field(name.into())
    }

    fn element(keys: &[(&str, &str)]) -> Segment {
        Segment::Element { index: 7, keys: keys.iter().map(|&(k, v)| (k.into(), v.into())).collect() }
    }

    fn owners(text: &str, path: &[Segment]) -> Vec<String> {
        let path: Path = path.iter().cloned().collect();
        let managers = Managers::of(text);
        let both = Managers::owners(&managers, &managers, [&path]);
        assert_eq!(both[0][0], both[0][1]);
        both[0][1].iter().map(|&name| name.to_owned()).collect()
    }

    #[test]
    fn paths_are_followed_by_identity() {
        let web = element(&[("name", "\"web\"")]);
        let port = element(&[("protocol", "\"TCP\""), ("containerPort", "80")]);
        let cases = [
            (vec![field("spec"), field("containers"), web.clone(), field("image")], "kubectl"),
            (vec![field("spec"), field("containers"), web.clone()], "kubectl"),
            (vec![field("spec"), field("containers"), web, field("ports"), port, field("name")], "kubectl"),
            (vec![field("spec"), field("containers"), element(&[("name", "\"db\"")])], ""),
            (vec![field("spec"), field("selector"), field("app")], "hpa"),
            (
                vec![
                    field("metadata"),
                    field("finalizers"),
                    Segment::Member { index: 0, value: "\"x/y\"".into() },
                ],
                "kubectl",
            ),
            (vec![field("metadata"), field("generation")], ""),
        ];
        for (path, owner) in cases {
            assert_eq!(owners(POD, &path).join(","), owner, "{path:?}");
            assert_eq!(owners(&POD.replace("\":[", "\": ["), &path).join(","), owner, "{path:?}");
        }
    }

    #[test]
    fn a_place_that_two_own() {
        assert_eq!(owners(POD, &[field("spec")]), ["kubectl", "hpa"]);
        assert_eq!(owners(r#"{"metadata":{"managedFields":[]}}"#, &[field("spec")]), [""; 0]);
        assert_eq!(owners(r#"{"metadata":{"managedFields":[{"fieldsV1":[1"#, &[field("spec")]), [""; 0]);
    }

    #[test]
    fn who_wrote_last() {
        assert_eq!(Managers::of(POD).latest(), Some("hpa"));
        assert_eq!(Managers::of(&POD.replace(":01Z", ":00Z")).latest(), None);
        assert_eq!(Managers::of("{}").latest(), None);
    }
}
