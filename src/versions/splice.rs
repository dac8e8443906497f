//! Sets one field of a JSON text without reading the others: the order and spelling of everything else stay,
//! which is cheap, and lets the text be compared fast with what the server writes. What is passed over is
//! trusted, as the comparison does it.

use crate::state::scan::{self, Items, is_key};

/// Some fields of an object's parts: `part.key` each, of parts that differ.
pub(super) struct Fields<'t, const N: usize> {
    text: &'t str,
    places: [(&'static str, &'static str); N],
    parts: [Option<&'t str>; N],
    values: [Option<&'t str>; N],
}

impl<'t, const N: usize> Fields<'t, N> {
    /// Looks for the fields in a text. None if it is no object, or a part is none.
    pub(super) fn find(text: &'t str, places: [(&'static str, &'static str); N]) -> Option<Self> {
        let mut fields = Self { text, places, parts: [None; N], values: [None; N] };
        // Of members that are there twice the last counts.
        let mut is_object = [true; N];
        let mut items = Items::of(text).filter(Items::is_object)?;
        while let Some((key, start)) = items.enter() {
            let end = match places.iter().position(|(part, _)| is_key(key, part)) {
                Some(at) => {
                    let members = Items::at(text, start).filter(Items::is_object);
                    is_object[at] = members.is_some();
                    let (value, end) = match members {
                        Some(members) => member(members, places[at].1)?,
                        None => (None, scan::end(text.as_bytes(), start)?),
                    };
                    fields.parts[at] = Some(text.get(start..end)?);
                    fields.values[at] = value;
                    end
                }
                None => scan::end(text.as_bytes(), start)?,
            };
            items.pass(end)?;
        }
        (items.is_whole() && is_object == [true; N]).then_some(fields)
    }

    /// The JSON value of the `at`th field, if it is there.
    pub(super) fn get(&self, at: usize) -> Option<&'t str> {
        self.values[at]
    }

    /// The text with each field that has a new JSON value set to it.
    pub(super) fn set(&self, new: [Option<&str>; N]) -> Option<String> {
        let mut edits: Vec<(usize, usize, String)> = Vec::with_capacity(N);
        let mut missing = Vec::new();
        for (at, value) in new.into_iter().enumerate() {
            let (Some(value), (part, key)) = (value, self.places[at]) else { continue };
            let (old, new) = match (self.parts[at], self.values[at]) {
                (_, Some(old)) => (old, value.to_owned()),
                (Some(part), None) => (part, insert(part, key, value)?),
                (None, None) => {
                    missing.push((part, format!("{{{}:{value}}}", quoted(key))));
                    continue;
                }
            };
            let start = old.as_ptr().addr() - self.text.as_ptr().addr();
            edits.push((start, start + old.len(), new));
        }
        edits.sort_unstable_by_key(|(start, ..)| *start);
        let mut out = String::with_capacity(self.text.len() + 256);
        let mut copied = 0;
        for (start, end, new) in &edits {
            out.push_str(self.text.get(copied..*start)?);
            out.push_str(new);
            copied = *end;
        }
        out.push_str(&self.text[copied..]);
        missing.into_iter().try_fold(out, |out, (part, inner)| insert(&out, part, &inner))
    }
}

/// The text of an object with its type where it has none, as the items of lists.
pub(super) fn with_type(text: String, api_version: &str, kind: &str) -> String {
    if kind.is_empty() || value(&text, "kind") != Some(None) {
        return text;
    }
    let Some(rest) = text.trim_start().strip_prefix('{') else { return text };
    let comma = if rest.trim_start().starts_with('}') { "" } else { "," };
    format!("{{\"kind\":{},\"apiVersion\":{}{comma}{rest}", quoted(kind), quoted(api_version))
}

/// The value of the last member of this name: `None` if the text is no object.
pub(super) fn value<'t>(text: &'t str, name: &str) -> Option<Option<&'t str>> {
    member(Items::of(text).filter(Items::is_object)?, name).map(|(found, _)| found)
}

/// The same of its members, and the end of the object.
fn member<'t>(mut items: Items<'t>, name: &str) -> Option<(Option<&'t str>, usize)> {
    let found = items.by_ref().filter(|item| item.is(name)).last().map(|item| item.value);
    Some((found, items.end()?))
}

/// An object with one more member.
fn insert(text: &str, key: &str, value: &str) -> Option<String> {
    let body = text.trim_end().strip_suffix('}')?;
    let comma = if body.trim_end().ends_with('{') { "" } else { "," };
    Some(format!("{body}{comma}{}:{value}}}", quoted(key)))
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde::de::{Deserializer as _, MapAccess, Visitor};
    use serde_json::value::RawValue;

    fn set<const N: usize>(text: &str, new: [(&'static str, &'static str, &str); N]) -> Option<String> {
        let fields = Fields::find(text, new.map(|(part, key, _)| (part, key)))?;
        fields.set(new.map(|(.., value)| Some(value)))
    }

    /// The same by a parser that reads all of the text.
    fn read_member<'t>(text: &'t str, name: &str) -> Option<Option<&'t str>> {
        struct Member<'n>(&'n str);
        impl<'t> Visitor<'t> for Member<'_> {
            type Value = Option<&'t str>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'t>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut found = None;
                while let Some((key, value)) = map.next_entry::<String, &'t RawValue>()? {
                    if key == self.0 {
                        found = Some(value.get());
                    }
                }
                Ok(found)
            }
        }
        serde_json::Deserializer::from_str(text).deserialize_map(Member(name)).ok()
    }

    proptest! {
        #[test]
        fn members_are_those_that_a_parser_finds(
            pairs in proptest::collection::vec(
                (r#" ?"(a|\\u0061|b|a\\\\|é)" ?: ?"#, r#"(1|-2[.]5e3|null|"\\"a\\":\{"|\{"a":\[1, 2\]\}|\[\{\}\])"#),
                0..5,
            ),
            end in " ?(\\} ?|\\}x|,|)",
        ) {
            let all: Vec<_> = pairs.into_iter().map(|(key, value)| key + &value).collect();
            let text = format!("{{{}{end}", all.join(" ,"));
            for name in ["a", "b", "é", "a\\", "c"] {
                prop_assert_eq!(value(&text, name), read_member(&text, name));
            }
        }
    }

    #[test]
    fn nothing_else_is_touched() {
        for (text, expected) in [
            (r#"{"spec":{"a":1e2},"z":"é"}"#, r#"{"spec":{"a":1e2,"n":"x"},"z":"é"}"#),
            (r#"{"b":0, "spec": { } }"#, r#"{"b":0, "spec": { "n":"x"} }"#),
            (r#"{"spec":{"n":"old","m":"n"}}"#, r#"{"spec":{"n":"x","m":"n"}}"#),
            (r#"{"a":1}"#, r#"{"a":1,"spec":{"n":"x"}}"#),
            (r#"{}"#, r#"{"spec":{"n":"x"}}"#),
        ] {
            assert_eq!(set(text, [("spec", "n", "\"x\"")]).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn parts_stand_in_any_order() {
        let text = r#"{"status":{"b":[]},"spec":{"a":"old"},"x":1}"#;
        let all = [("spec", "a", "1"), ("metadata", "v", "2"), ("status", "c", "3"), ("last", "d", "4")];
        assert_eq!(
            set(text, all).as_deref(),
            Some(r#"{"status":{"b":[],"c":3},"spec":{"a":1},"x":1,"metadata":{"v":2},"last":{"d":4}}"#)
        );
        assert_eq!(set(text, []).as_deref(), Some(text));
    }

    #[test]
    fn items_get_their_type() {
        for (text, expected) in [
            (r#"{"a":1}"#, r#"{"kind":"K","apiVersion":"g/v","a":1}"#),
            (r#" { } "#, r#"{"kind":"K","apiVersion":"g/v" } "#),
            (r#"{"a":1,"kind":"J"}"#, r#"{"a":1,"kind":"J"}"#),
            ("[1]", "[1]"),
        ] {
            assert_eq!(with_type(text.to_owned(), "g/v", "K"), expected);
        }
        let found = Fields::find(r#"{"a":{"b":[1, 2]}}"#, [("a", "b"), ("c", "b")]).unwrap();
        assert_eq!((found.get(0), found.get(1)), (Some("[1, 2]"), None));
    }

    #[test]
    fn what_is_no_object_is_left_alone() {
        for text in ["", "[]", "null", r#"{"spec":[1]}"#, r#"{"spec":"#, r#"{"spec":null}"#] {
            assert_eq!(set(text, [("spec", "n", "1")]), None, "{text}");
        }
    }
}
