//! Choices of texts as they are declared.

use crate::declared::{Entry, Located, Table, Value, Wrong, in_a_line};
use crate::tree::TextFilter;
use regex::Regex;

/// The choice under a key; without one any.
pub(super) fn filter_at(table: &Table<'_>, key: &str) -> Result<TextFilter, Wrong> {
    table.get(key).map_or_else(|| Ok(TextFilter::default()), |value| filter(value, key))
}

/// A text for itself alone, or a table: `exact`, `oneOf`, `caseInsensitive` or `regex`, and `then: false` for all
/// others.
pub(super) fn filter(declared: &Located, what: &str) -> Result<TextFilter, Wrong> {
    if let Value::Text(text) = &declared.value {
        return Ok(TextFilter::one_of([text.as_str()]));
    }
    let table = declared.table(what)?;
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
