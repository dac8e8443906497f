//! The fast lane: managedFields in the API server's own shape, whose sets of fields are passed over as
//! bytes where no path leads. Whatever is not exactly so is declined, and read by the parser of all JSON.
//! What the lane does not find out is a set that is broken where nobody looks at it.

use super::{Manager, Wanted, is_step};
use crate::model::Segment;
use crate::state::scan::{self, Next};
use std::borrow::Cow;
use std::ops::Range;

/// Levels below which the parser decides: it has a limit of its own.
const DEEPEST: usize = 100;

/// Where the parts of an entry stand; empty where there are none.
#[derive(Clone, Debug, Default)]
pub(super) struct Places {
    manager: Range<usize>,
    time: Range<usize>,
    fields: Range<usize>,
}

impl Places {
    /// The entry, out of the text that it was found in.
    pub(super) fn of<'t>(&self, text: &'t str) -> Option<Manager<'t>> {
        let part = |range: &Range<usize>| text.get(range.clone());
        let fields = part(&self.fields)?;
        Some(Manager {
            manager: Cow::Borrowed(part(&self.manager)?),
            time: Cow::Borrowed(part(&self.time)?),
            fields: Some(fields).filter(|fields| !fields.is_empty()),
        })
    }

    /// The time of the entry as text, if it is written as API servers do: then a later one is the greater text.
    pub(super) fn stamp<'t>(&self, text: &'t str) -> Option<&'t str> {
        const LIKE: usize = "2026-01-01T00:00:00Z".len();
        text.get(self.time.clone()).filter(|time| time.len() == LIKE && time.ends_with('Z'))
    }
}

/// The entries of the list that opens at `at`, and its end.
pub(super) fn entries(text: &str, at: usize) -> Option<(Vec<Places>, usize)> {
    let bytes = text.as_bytes();
    let mut entries = Vec::new();
    let mut next = scan::first(bytes, at, b']');
    loop {
        match next {
            Next::Item(at) => {
                let (entry, end) = entry(text, at)?;
                entries.push(entry);
                next = scan::next(bytes, end, b']').ok()?;
            }
            Next::End(end) => return Some((entries, end)),
        }
    }
}

fn entry(text: &str, at: usize) -> Option<(Places, usize)> {
    let bytes = text.as_bytes();
    let mut places = Places::default();
    let mut next = (bytes.get(at) == Some(&b'{')).then(|| scan::first(bytes, at, b'}'))?;
    loop {
        let at = match next {
            Next::Item(at) => at,
            Next::End(end) => return Some((places, end)),
        };
        let (key, start) = scan::key(text, at).ok()?;
        let end = scan::end(bytes, start)?;
        let (place, value) = match key {
            "manager" => (&mut places.manager, plain(text, start, end)?),
            "time" => (&mut places.time, plain(text, start, end)?),
            "fieldsV1" if bytes[start] == b'{' => (&mut places.fields, start..end),
            "fieldsV1" => return None,
            _ if key.contains('\\') => return None,
            _ => (&mut Range::default(), 0..0),
        };
        // Zero is where no value of a member stands.
        if place.end != 0 {
            return None;
        }
        *place = value;
        next = scan::next(bytes, end, b'}').ok()?;
    }
}

/// What stands in the quotes of a string without escapes.
fn plain(text: &str, start: usize, end: usize) -> Option<Range<usize>> {
    let inner = start + 1..end - 1;
    let is_plain = |byte: &u8| *byte >= b' ' && *byte != b'\\';
    let is_text = text.as_bytes()[start] == b'"' && text.as_bytes()[inner.clone()].iter().all(is_plain);
    is_text.then_some(inner)
}

/// Marks the paths that lead into the set of fields.
pub(super) fn search(fields: &str, wanted: &[Wanted<'_>], found: &mut [bool]) -> Option<()> {
    follow(fields, 0, wanted, found, 0).map(drop)
}

/// The same of the set that starts at `at`; gives its end.
fn follow(text: &str, at: usize, wanted: &[Wanted<'_>], found: &mut [bool], depth: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    if depth > DEEPEST || bytes.get(at) != Some(&b'{') {
        return None;
    }
    let mut below = Vec::new();
    let mut next = scan::first(bytes, at, b'}');
    let is_leaf = matches!(next, Next::End(_));
    for wanted in wanted.iter().filter(|wanted| is_leaf || wanted.rest.is_empty()) {
        found[wanted.at] = true;
    }
    loop {
        let at = match next {
            Next::Item(at) => at,
            Next::End(end) => return Some(end),
        };
        let (key, start) = scan::key(text, at).ok()?;
        below.clear();
        if may_match(key, wanted) {
            let step = decoded(key)?;
            below.extend(wanted.iter().filter_map(|wanted| {
                let (first, rest) = wanted.rest.split_first()?;
                is_step(first, &step).then_some(Wanted { at: wanted.at, rest })
            }));
        }
        let end = match &below[..] {
            [] => scan::end(bytes, start)?,
            below => follow(text, start, below, found, depth + 1)?,
        };
        next = scan::next(bytes, end, b'}').ok()?;
    }
}

/// Whether any path can take a step of this kind: keys and values are costly to decode.
fn may_match(key: &str, wanted: &[Wanted<'_>]) -> bool {
    let is_field = match key.as_bytes() {
        [b'f', b':', ..] => true,
        [b'k' | b'v' | b'i', b':', ..] => false,
        // `.`, or something else.
        _ => return !matches!(key, "."),
    };
    let is_same = |segment: &Segment| matches!(segment, Segment::Field(_)) == is_field;
    wanted.iter().any(|wanted| wanted.rest.first().is_some_and(is_same))
}

/// A key as it is meant, if it has only the escapes that keys of elements cannot do without.
fn decoded(key: &str) -> Option<Cow<'_, str>> {
    if !key.contains('\\') {
        return Some(Cow::Borrowed(key));
    }
    let mut out = String::with_capacity(key.len());
    let mut parts = key.split('\\');
    out.push_str(parts.next()?);
    while let Some(part) = parts.next() {
        match part.as_bytes() {
            // Two in a row are one; what follows them is as it stands.
            [] => {
                out.push('\\');
                out.push_str(parts.next()?);
            }
            [b'"', ..] => out.push_str(part),
            _ => return None,
        }
    }
    Some(Cow::Owned(out))
}

#[cfg(test)]
mod tests {
    use super::super::{read_entries, read_search};
    use super::*;
    use proptest::prelude::*;

    fn segment() -> impl Strategy<Value = Segment> {
        prop_oneof![
            "[abc]".prop_map(|name| Segment::Field(name.into())),
            ("[ab]", "[12]").prop_map(|(name, value)| Segment::Element {
                index: 0,
                keys: [(name.into(), value.into())].into()
            }),
            ("[12]", "\"[xy]\"").prop_map(|(one, two)| Segment::Element {
                index: 0,
                keys: [("b".into(), one.into()), ("a".into(), two.into())].into()
            }),
            r#""[ab]""#.prop_map(|value| Segment::Member { index: 0, value: value.into() }),
            (0..3u32).prop_map(Segment::Index),
        ]
    }

    fn fields() -> impl Strategy<Value = String> {
        let key = r#""(\.|f:[abc]|f:\\u0061|k:\{\\"a\\":[12]\}|k:\{\\"a\\":\\"[xy]\\",\\"b\\":[12]\}|v:\\"[ab]\\"|v:\\\\|i:[01]|x)""#;
        let leaf = prop_oneof![Just("{}".to_owned()), Just("{\".\":{}}".to_owned())];
        leaf.prop_recursive(5, 40, 4, move |inner| {
            proptest::collection::vec((key, inner), 0..4).prop_map(|members| {
                let members: Vec<_> = members.iter().map(|(key, value)| format!("{key}:{value}")).collect();
                format!("{{{}}}", members.join(","))
            })
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn both_lanes_find_the_same(
            fields in fields(),
            cut in 0..200usize,
            paths in proptest::collection::vec(proptest::collection::vec(segment(), 0..4), 1..6),
        ) {
            let wanted: Vec<_> = (0..).zip(&paths).map(|(at, path)| Wanted { at, rest: path }).collect();
            let mut known = vec![false; wanted.len()];
            read_search(&fields, &wanted, &mut known);
            let mut found = vec![false; wanted.len()];
            if search(&fields, &wanted, &mut found).is_some() {
                prop_assert_eq!(found, known);
            }
            if let Some(broken) = fields.get(..cut).filter(|broken| broken.len() < fields.len()) {
                prop_assert_eq!(search(broken, &wanted, &mut vec![false; wanted.len()]), None);
            }
        }

        #[test]
        fn both_lanes_read_the_same_entries(
            entries in proptest::collection::vec(
                r#" ?\{("manager":("a"|"\\u0061"|null|""),?)?("time":"2026"(,"time":"2027")?)?,?("fieldsV1":(\{"f:a":\{\}\}|null|7),?)?("x\\n":1)? ?\}"#, 0..3),
            end in "\\](,\"b\":1\\})?| ?|,\\]",
        ) {
            let text = format!("[{}{end}", entries.join(","));
            let moved = format!("1{text}");
            if let Some((fast, end)) = super::entries(&moved, 1) {
                let fast: Option<Vec<_>> = fast.iter().map(|places| places.of(&moved)).collect();
                prop_assert_eq!(fast, read_entries(&text));
                prop_assert_eq!(scan::end(moved.as_bytes(), 1), Some(end));
            }
        }

        #[test]
        fn keys_are_decoded_or_declined(key in r#"([a:]|\\"|\\\\|\\n|\\u0061|\\){0,8}"#) {
            let known = serde_json::from_str::<String>(&format!("\"{key}\""));
            if let (Some(found), Ok(known)) = (decoded(&key), known) {
                prop_assert_eq!(found, known);
            }
        }
    }
}
