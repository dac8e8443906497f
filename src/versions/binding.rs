//! What a Binding makes of its pod (`setPodNodeAndMetadata` of the API server).

use super::splice::Fields;
use crate::model::{ResourceVersion, Timestamp};
use crate::state::stored::scheduled;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// The text of a pod after its binding: the node, the condition that says so, the labels and annotations that the binding
/// brings, and its new version where that is known.
pub(super) fn bound(
    pod: &str,
    binding: &Value,
    time: Option<Timestamp>,
    version: Option<ResourceVersion>,
) -> Option<String> {
    let node = binding.pointer("/target/name")?.to_string();
    // Servers before 1.35 take annotations alone; but then nobody sends labels.
    let pod = with_own(Cow::Borrowed(pod), binding, "annotations")?;
    let pod = with_own(pod, binding, "labels")?;
    let places = [("spec", "nodeName"), ("metadata", "resourceVersion"), ("status", "conditions")];
    let fields = Fields::find(&pod, places)?;
    let mut conditions: Value = serde_json::from_str(fields.get(2).unwrap_or("null")).ok()?;
    scheduled(&mut conditions, time);
    let version = version.map(|ResourceVersion(version)| format!("\"{version}\""));
    fields.set([Some(&node), version.as_deref(), Some(&conditions.to_string())])
}

/// The pod with the entries of one of the maps of the binding's metadata, which replace its own.
fn with_own<'p>(pod: Cow<'p, str>, binding: &Value, map: &'static str) -> Option<Cow<'p, str>> {
    let brought = binding.get("metadata").and_then(|metadata| metadata.get(map)?.as_object());
    let Some(brought) = brought.filter(|brought| !brought.is_empty()) else { return Some(pod) };
    let fields = Fields::find(&pod, [("metadata", map)])?;
    let own: Option<Map<String, Value>> = serde_json::from_str(fields.get(0).unwrap_or("null")).ok()?;
    let mut own = own.unwrap_or_default();
    own.extend(brought.iter().map(|(key, value)| (key.clone(), value.clone())));
    fields.set([Some(&Value::from(own).to_string())]).map(Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn after(pod: &Value, metadata: Value) -> Option<Value> {
        let binding = json!({"metadata": metadata, "target": {"kind": "Node", "name": "n1"}});
        let time = Timestamp::parse(b"2026-11-23T12:00:02.7Z");
        serde_json::from_str(&bound(&pod.to_string(), &binding, time, None)?).ok()
    }

    fn pod(metadata: Value) -> Value {
        json!({"metadata": metadata, "spec": {"nodeName": "n1"}, "status": {"conditions": [
            {"type": "PodScheduled", "status": "True", "lastProbeTime": null,
                "lastTransitionTime": "2026-11-23T12:00:02Z"}]}})
    }

    #[test]
    fn annotations_and_labels_go_over_to_the_pod() {
        let before =
            json!({"metadata": {"labels": {"app": "x"}, "annotations": {"a": "1", "gpu": "0"}}, "spec": {}});
        let brought = json!({"name": "p", "labels": {"zone": "z"}, "annotations": {"gpu": "3"}});
        let expected = json!({"labels": {"app": "x", "zone": "z"}, "annotations": {"a": "1", "gpu": "3"}});
        assert_eq!(after(&before, brought), Some(pod(expected)));
    }

    #[test]
    fn a_pod_without_any_gets_them() {
        let brought = json!({"annotations": {"gpu": "3"}, "labels": {}});
        for metadata in [json!({"name": "p"}), json!({"name": "p", "annotations": null})] {
            let before = json!({"metadata": metadata, "spec": {}});
            let expected = json!({"name": "p", "annotations": {"gpu": "3"}});
            assert_eq!(after(&before, brought.clone()), Some(pod(expected)));
        }
        let before = json!({"metadata": {"name": "p"}, "spec": {}});
        assert_eq!(after(&before, json!({"name": "p"})), Some(pod(json!({"name": "p"}))));
    }
}
