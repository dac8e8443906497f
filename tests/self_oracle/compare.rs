//! Where a rebuilt version differs from the true one.

use kelemetry::versions::Truth;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// What a write of any content changes, or what the server's clock says: left out of the comparison.
const OF_EVERY_WRITE: [&str; 4] = [
    "/metadata/resourceVersion",
    "/metadata/generation",
    "/metadata/managedFields",
    "/metadata/creationTimestamp",
];

/// The paths that differ, elements of lists as `*`; none where the two are equal.
pub(crate) fn differing(rebuilt: &str, truth: Truth<'_>) -> Vec<String> {
    let rebuilt: Value = serde_json::from_str(rebuilt).unwrap();
    let (Truth::Whole(text) | Truth::Part(text)) = truth;
    let shown: Value = serde_json::from_str(text).unwrap();
    let mut found = BTreeSet::new();
    let mut compare = |path: &str| {
        let at = |object: &Value| object.pointer(path).cloned().unwrap_or_default();
        walk(&at(&rebuilt), &at(&shown), &mut path.to_owned(), &mut found);
    };
    match (truth, shown["kind"].as_str()) {
        (Truth::Whole(_), _) => compare(""),
        (Truth::Part(_), Some("Scale")) => compare("/spec/replicas"),
        (Truth::Part(_), _) => compare("/metadata"),
    }
    found.into_iter().collect()
}

fn walk(rebuilt: &Value, shown: &Value, path: &mut String, found: &mut BTreeSet<String>) {
    let len = path.len();
    match (rebuilt, shown) {
        _ if rebuilt == shown || OF_EVERY_WRITE.contains(&path.as_str()) => {}
        (Value::Object(rebuilt), Value::Object(shown)) => {
            let keys: BTreeSet<_> = rebuilt.keys().chain(shown.keys()).collect();
            for key in keys {
                let at = |map: &Map<String, Value>| map.get(key).cloned().unwrap_or_default();
                *path += &format!("/{key}");
                walk(&at(rebuilt), &at(shown), path, found);
                path.truncate(len);
            }
        }
        (Value::Array(rebuilt), Value::Array(shown)) if rebuilt.len() == shown.len() => {
            *path += "/*";
            for (rebuilt, shown) in std::iter::zip(rebuilt, shown) {
                walk(rebuilt, shown, path, found);
            }
            path.truncate(len);
        }
        _ if is_empty(rebuilt) && is_empty(shown) => {
            found.insert(format!("{path} (empty)"));
        }
        (Value::String(rebuilt), Value::String(shown)) if whole_seconds(rebuilt) == whole_seconds(shown) => {
            found.insert(format!("{path} (fraction)"));
        }
        (Value::Null, _) => drop(found.insert(format!("{path} (missing)"))),
        (_, Value::Null) => drop(found.insert(format!("{path} (too much)"))),
        _ => drop(found.insert(path.clone())),
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => value == "",
    }
}

fn whole_seconds(text: &str) -> &str {
    let time = text.strip_suffix('Z').and_then(|text| text.split_once('.'));
    time.map_or_else(|| text.trim_end_matches('Z'), |(seconds, _)| seconds)
}
