//! Tables whose keys are known.

use super::Wrong;
use super::located::{Entry, Located, Value};
use crate::tree::TextFilter;
use regex::Regex;
use std::fmt::Display;
use std::str::FromStr;

/// A table, and what it declares in words.
#[derive(Clone, Copy)]
pub(super) struct Table<'d> {
    pub(super) line: usize,
    what: &'d str,
    entries: &'d [Entry],
}

impl Located {
    /// What must be a table; nothing is an empty one.
    pub(super) fn table<'d>(&'d self, what: &'d str) -> Result<Table<'d>, Wrong> {
        let entries = match &self.value {
            Value::Table(entries) => entries.as_slice(),
            Value::Null => &[],
            _ => return Err(self.is_no("table", what)),
        };
        for (at, entry) in entries.iter().enumerate() {
            if entries[..at].iter().any(|other| other.key == entry.key) {
                return Err(Wrong::at(entry.line, format!("{:?} stands twice in {what}", entry.key)));
            }
        }
        Ok(Table { line: self.line, what, entries })
    }

    /// What must be a list; nothing is an empty one.
    pub(super) fn list(&self, what: &str) -> Result<&[Self], Wrong> {
        match &self.value {
            Value::List(list) => Ok(list),
            Value::Null => Ok(&[]),
            _ => Err(self.is_no("list", what)),
        }
    }

    /// What must be a text, or a number or a truth value as it is written.
    pub(super) fn text(&self, what: &str) -> Result<&str, Wrong> {
        match &self.value {
            Value::Text(text) => Ok(text),
            _ => Err(self.is_no("text", what)),
        }
    }

    pub(super) fn texts(&self, what: &str) -> Result<Vec<String>, Wrong> {
        self.list(what)?.iter().map(|text| text.text(what).map(str::to_owned)).collect()
    }

    fn is_no(&self, kind: &str, what: &str) -> Wrong {
        let found = match &self.value {
            Value::Null => "nothing",
            Value::Text(_) => "a text",
            Value::List(_) => "a list",
            Value::Table(_) => "a table",
        };
        Wrong::at(self.line, format!("{what} is a {kind}, not {found}"))
    }

    /// A text for itself alone, or a table: `exact`, `oneOf`, `caseInsensitive` or `regex`, and `then: false` for all
    /// others.
    pub(super) fn filter(&self, what: &str) -> Result<TextFilter, Wrong> {
        if let Value::Text(text) = &self.value {
            return Ok(TextFilter::one_of([text.as_str()]));
        }
        let table = self.table(what)?;
        table.knows(&["exact", "oneOf", "caseInsensitive", "regex", "then"])?;
        let given: Vec<&Entry> = table.entries.iter().filter(|entry| entry.key != "then").collect();
        let filter = match given.as_slice() {
            [] => TextFilter::default(),
            [Entry { key, value, .. }] => match key.as_str() {
                "exact" => TextFilter::one_of([value.text(key)?]),
                "oneOf" => TextFilter::one_of(value.texts(key)?),
                "caseInsensitive" => TextFilter::case_insensitive(value.text(key)?),
                _ => TextFilter::regex(Regex::new(value.text(key)?).map_err(|error| {
                    Wrong::at(value.line, format!("no regular expression: {}", in_a_line(&error)))
                })?),
            },
            [first, second, ..] => {
                let both = format!("{what} has both {} and {}: one of them", first.key, second.key);
                return Err(Wrong::at(second.line, both));
            }
        };
        Ok(if table.flag("then")?.unwrap_or(true) { filter } else { filter.inverted() })
    }
}

/// Its last line says what is wrong.
fn in_a_line(error: &regex::Error) -> String {
    let text = error.to_string();
    text.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned()
}

impl<'d> Table<'d> {
    /// That it has no other keys.
    pub(super) fn knows(&self, keys: &[&str]) -> Result<(), Wrong> {
        match self.entries.iter().find(|entry| !keys.contains(&entry.key.as_str())) {
            Some(entry) => {
                Err(Wrong::unknown(entry.line, "key", &entry.key, &format!("in {}", self.what), keys))
            }
            None => Ok(()),
        }
    }

    pub(super) fn entries(&self) -> &'d [Entry] {
        self.entries
    }

    /// What stands under a key, if anything does.
    pub(super) fn get(&self, key: &str) -> Option<&'d Located> {
        let value = self.entries.iter().find(|entry| entry.key == key).map(|entry| &entry.value);
        value.filter(|value| !matches!(value.value, Value::Null))
    }

    pub(super) fn need(&self, key: &str) -> Result<&'d Located, Wrong> {
        self.get(key).ok_or_else(|| Wrong::at(self.line, format!("{} has no {key}", self.what)))
    }

    pub(super) fn list(&self, key: &str) -> Result<&'d [Located], Wrong> {
        self.get(key).map_or(Ok(&[]), |value| value.list(key))
    }

    pub(super) fn flag(&self, key: &str) -> Result<Option<bool>, Wrong> {
        self.parsed(key, "true or false")
    }

    pub(super) fn number<N: FromStr<Err: Display>>(&self, key: &str) -> Result<Option<N>, Wrong> {
        self.parsed(key, "a whole number")
    }

    fn parsed<N: FromStr>(&self, key: &str, kind: &str) -> Result<Option<N>, Wrong> {
        let Some(value) = self.get(key) else { return Ok(None) };
        let text = value.text(key)?;
        let parsed =
            text.parse().map_err(|_| Wrong::at(value.line, format!("{key} is {kind}, not {text:?}")));
        parsed.map(Some)
    }

    pub(super) fn filter(&self, key: &str) -> Result<TextFilter, Wrong> {
        self.get(key).map_or_else(|| Ok(TextFilter::default()), |value| value.filter(key))
    }
}
