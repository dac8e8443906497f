//! Tables whose keys are known.

use super::Wrong;
use super::located::{Entry, Located, Value};
use std::fmt::Display;
use std::str::FromStr;

/// A table, and what it declares in words.
#[derive(Clone, Copy, Debug)]
pub struct Table<'d> {
    /// The line at which it begins.
    pub line: usize,
    what: &'d str,
    entries: &'d [Entry],
}

impl Located {
    /// What must be a table; nothing is an empty one.
    ///
    /// # Errors
    /// It is none, or a key stands in it twice.
    pub fn table<'d>(&'d self, what: &'d str) -> Result<Table<'d>, Wrong> {
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
    ///
    /// # Errors
    /// It is none.
    pub fn list(&self, what: &str) -> Result<&[Self], Wrong> {
        match &self.value {
            Value::List(list) => Ok(list),
            Value::Null => Ok(&[]),
            _ => Err(self.is_no("list", what)),
        }
    }

    /// What must be a text, or a number or a truth value as it is written.
    ///
    /// # Errors
    /// It is none.
    pub fn text(&self, what: &str) -> Result<&str, Wrong> {
        match &self.value {
            Value::Text(text) | Value::Plain(text) => Ok(text),
            _ => Err(self.is_no("text", what)),
        }
    }

    /// What must be a text, and nothing else.
    ///
    /// # Errors
    /// It is none.
    pub fn words(&self, what: &str) -> Result<&str, Wrong> {
        match &self.value {
            Value::Text(text) => Ok(text),
            Value::Plain(text) => {
                Err(Wrong::at(self.line, format!("{what} is a text: put {text} in quotes")))
            }
            _ => Err(self.is_no("text", what)),
        }
    }

    /// A list of texts.
    ///
    /// # Errors
    /// It is none.
    pub fn texts(&self, what: &str) -> Result<Vec<String>, Wrong> {
        self.list(what)?.iter().map(|text| text.text(what).map(str::to_owned)).collect()
    }

    /// That it is no such thing.
    pub fn is_no(&self, kind: &str, what: &str) -> Wrong {
        let found = match &self.value {
            Value::Null => "nothing",
            Value::Text(_) | Value::Plain(_) => "a text",
            Value::List(_) => "a list",
            Value::Table(_) => "a table",
        };
        let hint = match (kind, &self.value) {
            ("list", Value::Text(text)) => format!(": [{text:?}] is one of a single item"),
            ("list", Value::Table(_)) => ", which stands in two pairs of brackets, [[ and ]]".to_owned(),
            _ => String::new(),
        };
        Wrong::at(self.line, format!("{what} is a {kind}, not {found}{hint}"))
    }
}

/// Its last line says what is wrong.
pub fn in_a_line(error: &regex::Error) -> String {
    let text = error.to_string();
    text.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned()
}

impl<'d> Table<'d> {
    /// That it has no other keys.
    ///
    /// # Errors
    /// It has.
    pub fn knows(&self, keys: &[&str]) -> Result<(), Wrong> {
        match self.entries.iter().find(|entry| !keys.contains(&entry.key.as_str())) {
            Some(entry) => {
                Err(Wrong::unknown(entry.line, "key", &entry.key, &format!("in {}", self.what), keys))
            }
            None => Ok(()),
        }
    }

    /// In the order of the file.
    pub const fn entries(&self) -> &'d [Entry] {
        self.entries
    }

    /// What stands under a key, if anything does.
    pub fn get(&self, key: &str) -> Option<&'d Located> {
        let value = self.entries.iter().find(|entry| entry.key == key).map(|entry| &entry.value);
        value.filter(|value| !matches!(value.value, Value::Null))
    }

    /// What stands under a key.
    ///
    /// # Errors
    /// Nothing does.
    pub fn need(&self, key: &str) -> Result<&'d Located, Wrong> {
        self.get(key).ok_or_else(|| Wrong::at(self.line, format!("{} has no {key}", self.what)))
    }

    /// The list under a key; an empty one if there is none.
    ///
    /// # Errors
    /// It is none.
    pub fn list(&self, key: &str) -> Result<&'d [Located], Wrong> {
        self.get(key).map_or(Ok(&[]), |value| value.list(key))
    }

    /// The truth value under a key.
    ///
    /// # Errors
    /// It is none.
    pub fn flag(&self, key: &str) -> Result<Option<bool>, Wrong> {
        self.parsed(key, "true or false")
    }

    /// The number under a key.
    ///
    /// # Errors
    /// It is none.
    pub fn number<N: FromStr<Err: Display>>(&self, key: &str) -> Result<Option<N>, Wrong> {
        self.parsed(key, "a whole number")
    }

    fn parsed<N: FromStr>(&self, key: &str, kind: &str) -> Result<Option<N>, Wrong> {
        let Some(value) = self.get(key) else { return Ok(None) };
        let text = value.text(key)?;
        let parsed =
            text.parse().map_err(|_| Wrong::at(value.line, format!("{key} is {kind}, not {text:?}")));
        parsed.map(Some)
    }
}
