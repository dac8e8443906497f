//! Which field managers own which fields, as `metadata.managedFields` tells it.
//!
//! `fieldsV1` is the trie of structured-merge-diff: `f:name` a field, `k:{…}` an element by its keys,
//! `v:…` the member of a set, `i:…` a position, `.` the place itself; an empty object is a leaf, and owns
//! all that is below it.

mod fast;

use crate::model::{Path, Segment, Timestamp};
use memchr::memmem::Finder;
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::sync::LazyLock;

/// How managedFields stand in what an API server writes. Inside a string the quotes have backslashes, and
/// the metadata of an object comes before all else that could hold another.
const KEY: &str = r#""managedFields":["#;

static FIND_KEY: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(KEY));

/// The field managers of an object, in the order of their entries.
#[derive(Default)]
pub struct Managers<'t>(Vec<Manager<'t>>);

#[derive(Deserialize)]
#[cfg_attr(test, derive(Debug, PartialEq))]
struct Manager<'t> {
    #[serde(borrow, default)]
    manager: Cow<'t, str>,
    #[serde(borrow, default)]
    time: Cow<'t, str>,
    #[serde(borrow, default, rename = "fieldsV1", deserialize_with = "raw")]
    fields: Option<&'t str>,
}

fn raw<'t, D: Deserializer<'t>>(deserializer: D) -> Result<Option<&'t str>, D::Error> {
    Ok(Option::<&RawValue>::deserialize(deserializer)?.map(RawValue::get))
}

/// Where managedFields stand in the text of an object, as far as it is written as API servers do: found once,
/// and of use to whoever reads that text.
#[derive(Clone, Debug)]
pub struct ManagedFields {
    list: Range<usize>,
    entries: Vec<fast::Places>,
}

impl ManagedFields {
    /// Those of an object's JSON text; `None` where it has none, or in another shape.
    pub fn find(text: &str) -> Option<Self> {
        let start = FIND_KEY.find(text.as_bytes())? + KEY.len() - 1;
        let (entries, end) = fast::entries(text, start)?;
        Some(Self { list: start..end, entries })
    }

    /// How many of the managers of a text have a stamp that is later than all those of another, earlier text. What was
    /// there before anybody applied gets its entry with the first apply, and is nobody's write.
    pub fn written_since(&self, text: &str, (earlier, earlier_text): (&Self, &str)) -> usize {
        let last = earlier.entries.iter().filter_map(|entry| entry.stamp(earlier_text)).max();
        let Some(last) = last else { return 0 };
        let is_later = |entry: &&fast::Places| {
            entry.stamp(text).is_some_and(|stamp| stamp > last)
                && entry.of(text).is_some_and(|entry| entry.manager != "before-first-apply")
        };
        self.entries.iter().filter(is_later).count()
    }

    /// Where the whole list stands.
    pub fn list(&self) -> Range<usize> {
        self.list.clone()
    }
}

impl<'t> Managers<'t> {
    /// Those of an object's JSON text; none where it does not tell them.
    pub fn of(text: &'t str) -> Self {
        Self::at(text, ManagedFields::find(text).as_ref())
    }

    /// The same where it is known what [`ManagedFields::find`] finds in this text.
    pub fn at(text: &'t str, found: Option<&ManagedFields>) -> Self {
        let entries = match found {
            Some(found) => found.entries.iter().map(|places| places.of(text)).collect(),
            None => match FIND_KEY.find(text.as_bytes()) {
                Some(start) => read_entries(&text[start + KEY.len() - 1..]),
                None => spaced(text),
            },
        };
        Self(entries.unwrap_or_default())
    }

    /// When the last of them wrote, to the second; `None` where they do not tell.
    pub fn last_write(&self) -> Option<Timestamp> {
        self.0.iter().filter_map(|manager| Timestamp::parse(manager.time.as_bytes())).max()
    }

    /// The one that wrote last, if one alone did.
    pub fn latest(&self) -> Option<&str> {
        let last = self.0.iter().map(|manager| &manager.time).max()?;
        let mut latest = self.0.iter().filter(|manager| manager.time == *last);
        let first = latest.next()?;
        latest.all(|other| other.manager == first.manager).then_some(&*first.manager)
    }
}

/// Who owned some paths before, and who owns them now.
pub struct Ownership<'m> {
    /// For each side the managers, and which of `found` tells what is theirs.
    sides: [Vec<(&'m str, usize)>; 2],
    /// For each set of fields which of the paths are in it.
    found: Vec<Vec<bool>>,
}

impl<'m> Ownership<'m> {
    /// Looks for the paths in the sets of fields of two versions.
    pub fn of<'p>(
        before: &'m Managers<'_>,
        after: &'m Managers<'_>,
        paths: impl IntoIterator<Item = &'p Path>,
    ) -> Self {
        let wanted: Vec<Wanted<'p>> =
            paths.into_iter().enumerate().map(|(at, path)| Wanted { at, rest: path.segments() }).collect();
        let mut found: Vec<_> = after.0.iter().map(|manager| search(manager.fields, &wanted)).collect();
        let now = after.0.iter().enumerate().map(|(at, manager)| (&*manager.manager, at)).collect();
        let earlier = before.0.iter().map(|manager| {
            // A write changes the entry of its own manager; the others are searched once.
            let same = after.0.iter().position(|other| other.fields == manager.fields);
            let at = same.unwrap_or_else(|| {
                found.push(search(manager.fields, &wanted));
                found.len() - 1
            });
            (&*manager.manager, at)
        });
        let earlier = earlier.collect();
        Self { sides: [earlier, now], found }
    }

    /// The names of those who owned the `at`th path before (side 0), or own it now (side 1). Who owns it by
    /// several entries is named as often.
    pub fn names(&self, side: usize, at: usize) -> impl Iterator<Item = &'m str> {
        self.sides[side].iter().filter(move |(_, found)| self.found[*found][at]).map(|(name, _)| *name)
    }
}

/// Which of the paths an entry owns.
fn search(fields: Option<&str>, wanted: &[Wanted<'_>]) -> Vec<bool> {
    let mut found = vec![false; wanted.len()];
    let Some(fields) = fields else { return found };
    if fast::search(fields, wanted, &mut found).is_none() {
        found.fill(false);
        read_search(fields, wanted, &mut found);
    }
    found
}

/// The same by a parser of all JSON.
fn read_search(fields: &str, wanted: &[Wanted<'_>], found: &mut [bool]) {
    let search = Search { wanted, found };
    // What stands before a defect of the text has been found.
    let _ = search.deserialize(&mut serde_json::Deserializer::from_str(fields));
}

/// The entries of a list that the text starts with.
fn read_entries(list: &str) -> Option<Vec<Manager<'_>>> {
    serde_json::Deserializer::from_str(list).into_iter().next().and_then(Result::ok)
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
    let [kind, b':', ..] = step.as_bytes() else { return false };
    // Behind two letters of ASCII.
    let text = step.get(2..).unwrap_or_default();
    match (segment, kind) {
        (Segment::Field(name), b'f') => **name == *text,
        (Segment::Element { keys, .. }, b'k') => {
            let inner = text.strip_prefix('{').and_then(|text| text.strip_suffix('}'));
            inner.is_some_and(|inner| is_element(keys, inner))
        }
        (Segment::Member { value, .. }, b'v') => **value == *text,
        (Segment::Index(index), b'i') => text.parse() == Ok(*index),
        _ => false,
    }
}

/// Whether these are the keys of an element, sorted, as members of a JSON object.
fn is_element(keys: &[(Box<str>, Box<str>)], inner: &str) -> bool {
    if let [(name, value)] = keys {
        let rest = inner.strip_prefix('"').and_then(|rest| rest.strip_prefix(&**name));
        return rest.and_then(|rest| rest.strip_prefix("\":")) == Some(value);
    }
    let mut keys: Vec<_> = keys.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
    keys.sort_unstable();
    inner == keys.join(",")
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
        let both = Ownership::of(&managers, &managers, [&path]);
        assert!(both.names(0, 0).eq(both.names(1, 0)));
        let mut names: Vec<_> = both.names(1, 0).map(str::to_owned).collect();
        names.dedup();
        names
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
    fn who_wrote_since() {
        let since = |earlier: &str, later: &str| {
            let [old, new] = [earlier, later].map(|text| ManagedFields::find(text).unwrap());
            new.written_since(later, (&old, earlier))
        };
        assert_eq!((since(POD, POD), since(POD, &POD.replace(":01Z", ":02Z"))), (0, 1));
        let both = POD.replace("T00:00:0", "T00:01:0");
        assert_eq!((since(POD, &both), since(&both, POD)), (2, 0));
        assert_eq!(since(POD, &both.replace("kubectl", "before-first-apply")), 1);
        assert_eq!(since(&POD.replace("time", "when"), &both), 0);
    }

    #[test]
    fn who_wrote_last() {
        assert_eq!(Managers::of(POD).latest(), Some("hpa"));
        assert_eq!(Managers::of(&POD.replace(":01Z", ":00Z")).latest(), None);
        assert_eq!(Managers::of("{}").latest(), None);
    }
}
