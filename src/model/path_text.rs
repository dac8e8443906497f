//! Paths from their text.

use super::path::{Path, Segment};
use std::sync::Arc;

impl Path {
    /// The path whose [`Path::keyed`] is this text, and whose elements that have an identity stand at these
    /// positions. `None` for a text that is none.
    pub fn parse(text: &str, positions: &[u32]) -> Option<Self> {
        let mut rest = Rest { text, positions: positions.iter() };
        let mut segments = Vec::new();
        while !rest.text.is_empty() {
            segments.push(rest.segment(segments.is_empty())?);
        }
        Some(segments.into_iter().collect())
    }
}

/// What is left of a text.
struct Rest<'t> {
    text: &'t str,
    positions: std::slice::Iter<'t, u32>,
}

impl<'t> Rest<'t> {
    fn segment(&mut self, is_first: bool) -> Option<Segment> {
        if let Some(inside) = self.text.strip_prefix('[') {
            self.text = inside;
            return self.bracket();
        }
        let name = if is_first { self.text } else { self.text.strip_prefix('.')? };
        let end = name.find(['.', '[']).unwrap_or(name.len());
        self.text = &name[end..];
        (end > 0).then(|| Segment::Field(name[..end].into()))
    }

    /// What stands in brackets; the first of them is behind us.
    fn bracket(&mut self) -> Option<Segment> {
        if self.text.starts_with('"') {
            let name: String = serde_json::from_str(self.value()?).ok()?;
            self.close(']')?;
            return Some(Segment::Field(name.into()));
        }
        if let Some(member) = self.text.strip_prefix('=') {
            self.text = member;
            let value: Arc<str> = self.value()?.into();
            self.close(']')?;
            return Some(Segment::Member { index: *self.positions.next()?, value });
        }
        let digits = self.text.find(|c: char| !c.is_ascii_digit())?;
        if digits > 0 && self.text[digits..].starts_with(']') {
            let index = self.text[..digits].parse().ok()?;
            self.text = &self.text[digits + 1..];
            return Some(Segment::Index(index));
        }
        let mut keys: Vec<(Box<str>, Box<str>)> = Vec::new();
        loop {
            let (name, rest) = self.text.split_once('=')?;
            self.text = rest;
            let value = self.value()?;
            let is_word = value.starts_with(|c: char| c.is_ascii_alphabetic())
                && !["true", "false", "null"].contains(&value);
            let value = if is_word { format!("\"{value}\"").into() } else { value.into() };
            keys.push((name.into(), value));
            if self.close(',').is_none() {
                self.close(']')?;
                return Some(Segment::Element { index: *self.positions.next()?, keys: keys.into() });
            }
        }
    }

    fn close(&mut self, by: char) -> Option<()> {
        self.text = self.text.strip_prefix(by)?;
        Some(())
    }

    /// A value up to what follows it: a string with its quotes, a word or a number.
    fn value(&mut self) -> Option<&'t str> {
        let text = self.text;
        let end = if text.starts_with('"') {
            let mut is_escaped = false;
            let end = text.char_indices().skip(1).find(|&(_, c)| {
                let ends = c == '"' && !is_escaped;
                is_escaped = c == '\\' && !is_escaped;
                ends
            });
            end?.0 + 1
        } else {
            text.find([',', ']'])?
        };
        self.text = &text[end..];
        Some(&text[..end])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn json() -> impl Strategy<Value = String> {
        prop_oneof![
            ".{0,6}".prop_map(|text| serde_json::to_string(&text).unwrap()),
            "[a-z0-9./:-]{0,6}".prop_map(|text| format!("\"{text}\"")),
            any::<i32>().prop_map(|number| number.to_string()),
            Just("true".to_owned()),
        ]
    }

    fn segment() -> impl Strategy<Value = Segment> {
        prop_oneof![
            "[a-zA-Z$_-]{1,5}".prop_map(|name| Segment::Field(name.into())),
            ".{0,5}".prop_map(|name| Segment::Field(name.into())),
            any::<u32>().prop_map(Segment::Index),
            (any::<u32>(), json()).prop_map(|(index, value)| Segment::Member { index, value: value.into() }),
            (any::<u32>(), prop::collection::vec(("[a-zA-Z]{1,4}", json()), 1..3)).prop_map(
                |(index, keys)| {
                    let keys = keys.into_iter().map(|(name, value)| (name.into(), value.into()));
                    Segment::Element { index, keys: keys.collect() }
                }
            ),
        ]
    }

    proptest! {
        #[test]
        fn paths_are_read_as_they_are_shown(segments in prop::collection::vec(segment(), 0..6)) {
            let positions: Vec<u32> = segments.iter().filter_map(|segment| match segment {
                Segment::Element { index, .. } | Segment::Member { index, .. } => Some(*index),
                _ => None,
            }).collect();
            let path: Path = segments.into_iter().collect();
            prop_assert_eq!(Path::parse(&path.keyed().to_string(), &positions), Some(path));
        }
    }
}
