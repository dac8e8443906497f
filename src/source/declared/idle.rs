//! Keys of a declared source that would do nothing: each is a mistake of whoever wrote it.

use super::Declared;
use super::fields::Format;
use crate::declared::{Table, Wrong};
use regex::Regex;

/// The first key that does nothing where it stands.
pub(super) fn idle_key(table: &Table<'_>, source: &Declared) -> Option<Wrong> {
    let has = |key: &str| table.get(key).is_some();
    let has_time = has("time") || has("end");
    let is_klog = source.format == Format::Klog;
    let names_nothing = |path: &Regex| path.capture_names().flatten().next().is_none();
    let keys = [
        ("time-format", !has_time && !is_klog, "time-format reads nothing: time or end says which field"),
        (
            "zone",
            !has_time && !is_klog,
            "zone is of nothing: time or end says which field, time-format how it is written",
        ),
        ("duration-unit", !has("duration"), "duration-unit is of nothing: duration says which field"),
        (
            "time-is",
            source.is_over && !has("duration") && !has("end"),
            "without duration a record has one time: it has no end",
        ),
        (
            "path",
            source.path.as_ref().is_some_and(names_nothing),
            "path has no named group, (?P<name>…), so it gives no fields",
        ),
    ];
    let found = keys.into_iter().find(|(key, is_idle, _)| *is_idle && has(key));
    let constant =
        || ["time", "end", "duration"].into_iter().find_map(|key| Some((key, constant(table, key)?)));
    match found {
        Some((key, _, what)) => Some(Wrong::at(table.get(key)?.line, what.to_owned())),
        None => {
            constant().map(|(key, wrong)| Wrong::at(wrong, format!("{key} names no field, as {{ts}} does")))
        }
    }
}

/// Where a key is that says the same of every record.
fn constant(table: &Table<'_>, key: &str) -> Option<usize> {
    let value = table.get(key)?;
    let names_none = |text: &str| !text.contains('{');
    value.words(key).ok().filter(|text| names_none(text)).map(|_| value.line)
}
