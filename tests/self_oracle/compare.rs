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

/// What no request shows, so that it cannot be rebuilt: a name for the table, and the differences, as
/// [`differing`] tells them, that it explains.
const BEYOND_REQUESTS: [(&str, &[&str]); 4] = [
    // The admission plugin PodTopologyLabels copies them from the node when a pod is bound. The request is
    // logged as it was before admission.
    (
        "topology labels of the node",
        &[
            "/metadata/labels/topology.kubernetes.io/region (missing)",
            "/metadata/labels/topology.kubernetes.io/zone (missing)",
        ],
    ),
    // Stamped by the server when it carries out the request, which may be a second later.
    (
        "time set by the server",
        &["/status/conditions/PodScheduled/lastTransitionTime", "/status/lastPhaseTransitionTime"],
    ),
    // What a patch adds gets its defaults as what is created does.
    (
        "defaults of a new container",
        &[
            "/spec/template/spec/containers/*/imagePullPolicy (missing)",
            "/spec/template/spec/containers/*/resources (empty)",
            "/spec/template/spec/containers/*/terminationMessagePath (missing)",
            "/spec/template/spec/containers/*/terminationMessagePolicy (missing)",
        ],
    ),
    // Items of lists do not say what they are.
    ("type of an item", &["/apiVersion (too much)", "/kind (too much)"]),
];

/// The classes of what no request shows that are among the differences; they are taken out.
pub(crate) fn beyond_requests(paths: &mut Vec<String>) -> Vec<&'static str> {
    let mut classes = Vec::new();
    for (class, explained) in BEYOND_REQUESTS {
        let before = paths.len();
        paths.retain(|path| !explained.contains(&path.as_str()));
        if paths.len() < before {
            classes.push(class);
        }
    }
    classes
}

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
        // Labels one by one, also where the other side has none.
        (Value::Null, Value::Object(_)) if path == "/metadata/labels" => {
            walk(&Value::Object(Map::new()), shown, path, found);
        }
        (Value::Array(rebuilt), Value::Array(shown)) if rebuilt.len() == shown.len() => {
            for (rebuilt, shown) in std::iter::zip(rebuilt, shown) {
                // Of this one condition the server stamps the time.
                let is_scheduled = rebuilt["type"] == "PodScheduled" && shown["type"] == "PodScheduled";
                *path += if is_scheduled { "/PodScheduled" } else { "/*" };
                walk(rebuilt, shown, path, found);
                path.truncate(len);
            }
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
