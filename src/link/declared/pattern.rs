//! Texts with a star for anything, as rules give them.

use crate::declared::{Located, Table, Value, Wrong};
use crate::wildcard;

/// Several patterns, any of which may fit.
#[derive(Clone, Debug)]
pub(super) struct Patterns(Vec<String>);

impl Patterns {
    /// Those under a key: a text, or a list of texts.
    pub(super) fn of(table: &Table<'_>, key: &str) -> Result<Option<Self>, Wrong> {
        table.get(key).map(|value| Self::read(value, key)).transpose()
    }

    pub(super) fn read(value: &Located, what: &str) -> Result<Self, Wrong> {
        let texts = if matches!(value.value, Value::List(_)) {
            value
                .list(what)?
                .iter()
                .map(|text| text.words(what).map(str::to_owned))
                .collect::<Result<_, _>>()?
        } else {
            vec![value.words(what)?.to_owned()]
        };
        if texts.is_empty() {
            return Err(Wrong::at(
                value.line,
                format!("{what} is empty: nothing would fit; leave it out for anything"),
            ));
        }
        Ok(Self(texts))
    }

    pub(super) fn fits(&self, text: &str) -> bool {
        self.0.iter().any(|pattern| wildcard::fits(pattern, text))
    }

    /// The only text that fits, if there is no star.
    pub(super) fn exact(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str).filter(|pattern| !pattern.contains('*'))
    }
}
