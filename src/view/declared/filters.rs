//! Filters of texts, as they are declared.

use crate::declared::{Entry, Located, Table, Wrong};
use crate::tree::TextFilter;
use regex::Regex;

/// What can be a filter.
pub(super) trait Filter {
    /// The filter that it is.
    fn filter(&self, what: &str) -> Result<TextFilter, Wrong>;
}

impl Filter for Located {
    /// A text for itself alone, or a table: `exact`, `oneOf`, `caseInsensitive` or `regex`, and `then: false` for all
    /// others.
    fn filter(&self, what: &str) -> Result<TextFilter, Wrong> {
        if self.is_text() {
            return Ok(TextFilter::one_of([self.text(what)?]));
        }
        let table = self.table(what)?;
        table.knows(&["exact", "oneOf", "caseInsensitive", "regex", "then"])?;
        let given: Vec<&Entry> = table.entries().iter().filter(|entry| entry.key != "then").collect();
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

impl Filter for Table<'_> {
    fn filter(&self, key: &str) -> Result<TextFilter, Wrong> {
        self.get(key).map_or_else(|| Ok(TextFilter::default()), |value| value.filter(key))
    }
}
