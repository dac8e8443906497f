//! What a delete makes of an object that it does not end at once: the API server's `rest.BeforeDelete`, the
//! strategies of pods and namespaces, and its handling of finalizers.

use super::stored::second;
use crate::model::Timestamp;
use serde_json::{Map, Value, json};

const FOREGROUND: &str = "foregroundDeletion";
const ORPHAN: &str = "orphan";

/// Seconds that a pod gets whose grace period is not shown: the default.
const POD_GRACE: i64 = 30;

/// The fields that decide whether anything is left of an object: of these alone [`marked`] makes something
/// where it does of the whole.
pub const FIELDS: &[(&str, &[&str])] = &[
    ("metadata", &["deletionTimestamp", "deletionGracePeriodSeconds", "finalizers"]),
    ("spec", &["nodeName", "terminationGracePeriodSeconds", "finalizers"]),
    ("status", &["phase"]),
];

/// The object after a delete at `time`; none if it is gone then. `resource` is the group and the plural,
/// `options` the `DeleteOptions` that came with the request, null without any.
pub fn marked(object: &Value, resource: (&str, &str), options: &Value, time: Timestamp) -> Option<Value> {
    let mut object = object.as_object()?.clone();
    let metadata = object.get("metadata")?.as_object()?;
    let is_first = metadata.get("deletionTimestamp").is_none_or(Value::is_null);
    if resource == ("", "namespaces") && (is_first || has_finalizers(object.get("spec"))) {
        if is_first {
            set(&mut object, "metadata", "deletionTimestamp", second(time).into());
            set(&mut object, "status", "phase", "Terminating".into());
        }
        return Some(object.into());
    }
    let is_pod = resource == ("", "pods");
    let end = if is_first {
        let grace = if is_pod { grace(&object, options) } else { 0 };
        End { grace, time: Some(second(later(time, grace))) }
    } else if is_pod {
        shortened(metadata, options)
    } else {
        End { grace: 0, time: None }
    };
    let finalizers = finalizers(metadata, options);
    if end.grace == 0 && finalizers.is_empty() {
        return None;
    }
    let metadata = object.get_mut("metadata")?.as_object_mut()?;
    if let Some(generation) = metadata.get("generation").and_then(Value::as_i64).filter(|_| is_first) {
        metadata.insert("generation".to_owned(), generation.saturating_add(1).into());
    }
    if let Some(time) = end.time {
        metadata.insert("deletionTimestamp".to_owned(), time.into());
    }
    metadata.insert("deletionGracePeriodSeconds".to_owned(), end.grace.into());
    if finalizers.is_empty() {
        metadata.remove("finalizers");
    } else {
        metadata.insert("finalizers".to_owned(), finalizers.into());
    }
    Some(object.into())
}

/// When the object may be gone: after so many seconds, at a time where that is another than before.
struct End {
    grace: i64,
    time: Option<String>,
}

/// A pod that is going already can only be made to go sooner.
fn shortened(metadata: &Map<String, Value>, options: &Value) -> End {
    let was = metadata.get("deletionGracePeriodSeconds").and_then(Value::as_i64).unwrap_or(0);
    let asked = options.get("gracePeriodSeconds").and_then(Value::as_i64).filter(|asked| *asked < was);
    let Some(grace) = asked else { return End { grace: was, time: None } };
    let old = metadata.get("deletionTimestamp").and_then(Value::as_str);
    let old = old.and_then(|text| Timestamp::parse(text.as_bytes()));
    End { grace, time: old.map(|old| second(later(old, grace.saturating_sub(was)))) }
}

/// Seconds that a pod gets at its first delete. Nothing runs of one that has no node, or has ended.
fn grace(pod: &Map<String, Value>, options: &Value) -> i64 {
    let field = |part: &str, key: &str| pod.get(part)?.get(key).cloned();
    let has_node = field("spec", "nodeName").is_some_and(|node| node.as_str().is_some_and(|n| !n.is_empty()));
    let has_ended = field("status", "phase").is_some_and(|phase| phase == "Succeeded" || phase == "Failed");
    if !has_node || has_ended {
        return 0;
    }
    let own = field("spec", "terminationGracePeriodSeconds");
    let asked = options.get("gracePeriodSeconds").and_then(Value::as_i64);
    let grace = asked.or(own.and_then(|own| own.as_i64())).unwrap_or(POD_GRACE);
    if grace < 0 { 1 } else { grace }
}

/// The finalizers that hold the object then: the garbage collector's own as the policy says, which overrides
/// what was there, and the others.
fn finalizers(metadata: &Map<String, Value>, options: &Value) -> Vec<Value> {
    let old = metadata.get("finalizers").and_then(Value::as_array).into_iter().flatten();
    let has = |name: &str| old.clone().any(|finalizer| finalizer == name);
    let orphans = options.get("orphanDependents").and_then(Value::as_bool);
    let own = match (orphans, options.get("propagationPolicy").and_then(Value::as_str)) {
        (Some(true), _) | (None, Some("Orphan")) => Some(ORPHAN),
        (None, Some("Foreground")) => Some(FOREGROUND),
        (Some(false), _) | (None, Some("Background")) => None,
        _ if has(ORPHAN) => Some(ORPHAN),
        _ => Some(FOREGROUND).filter(|name| has(name)),
    };
    let others = old.clone().filter(|finalizer| *finalizer != ORPHAN && *finalizer != FOREGROUND);
    others.cloned().chain(own.map(Value::from)).collect()
}

fn has_finalizers(spec: Option<&Value>) -> bool {
    let list = spec.and_then(|spec| spec.get("finalizers")?.as_array());
    list.is_some_and(|list| !list.is_empty())
}

fn later(time: Timestamp, seconds: i64) -> Timestamp {
    time.plus(seconds.saturating_mul(1_000_000_000))
}

fn set(object: &mut Map<String, Value>, part: &str, key: &str, value: Value) {
    if let Some(part) = object.entry(part).or_insert_with(|| json!({})).as_object_mut() {
        part.insert(key.to_owned(), value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn delete(object: &Value, resource: &str, options: Value) -> Option<Value> {
        let time = Timestamp::parse(b"2026-11-23T12:00:02.7Z").unwrap();
        marked(object, ("", resource), &options, time)
    }

    proptest! {
        #[test]
        fn few_fields_tell_whether_anything_is_left(
            metadata in r#"\{("finalizers":\[("a"|"orphan")?\],)?("deletionTimestamp":("2026-11-23T12:00:09Z"|null),)?("deletionGracePeriodSeconds":[0-9],)?"generation":1\}|null"#,
            spec in r#"\{("nodeName":"n?",)?("terminationGracePeriodSeconds":-?[0-9],)?("finalizers":\[("k")?\],)?"x":1\}|\[\]"#,
            status in r#"\{("phase":"(Running|Failed)",)?"y":2\}"#,
            resource in "pods|namespaces|configmaps",
            options in r#"\{("gracePeriodSeconds":[0-9])?\}|\{"propagationPolicy":"(Orphan|Background|Foreground)"\}|null"#,
        ) {
            let text = format!("{{\"metadata\":{metadata},\"spec\":{spec},\"status\":{status}}}");
            let read = |text: &str| serde_json::from_str::<Value>(text).unwrap();
            let fields = crate::state::scan::excerpt(&text, FIELDS).unwrap();
            let [few, all] = [&fields, &text].map(|text| delete(&read(text), &resource, read(&options)));
            prop_assert_eq!(few.is_some(), all.is_some());
        }
    }

    fn pod(metadata: Value) -> Value {
        json!({"metadata": metadata, "spec": {"nodeName": "n", "terminationGracePeriodSeconds": 9}})
    }

    #[test]
    fn finalizers_hold_an_object() {
        let held = json!({"metadata": {"generation": 1, "finalizers": ["a/b"]}});
        let expected = json!({"metadata": {"generation": 2, "finalizers": ["a/b"],
            "deletionTimestamp": "2026-11-23T12:00:02Z", "deletionGracePeriodSeconds": 0}});
        assert_eq!(delete(&held, "configmaps", Value::Null), Some(expected.clone()));
        assert_eq!(delete(&expected, "configmaps", Value::Null), Some(expected));
        assert_eq!(delete(&json!({"metadata": {}}), "configmaps", Value::Null), None);
    }

    #[test]
    fn the_policy_says_what_the_garbage_collector_waits_for() {
        for (old, options, new) in [
            (json!([]), json!({"propagationPolicy": "Foreground"}), json!(["foregroundDeletion"])),
            (json!(["a/b"]), json!({"propagationPolicy": "Orphan"}), json!(["a/b", "orphan"])),
            (json!([]), json!({"orphanDependents": true}), json!(["orphan"])),
            (json!(["orphan", "a/b"]), json!({"propagationPolicy": "Background"}), json!(["a/b"])),
            (json!(["foregroundDeletion", "a/b"]), json!(null), json!(["a/b", "foregroundDeletion"])),
            (json!(["orphan"]), json!({"propagationPolicy": "Background"}), json!(null)),
        ] {
            let after = delete(&json!({"metadata": {"finalizers": old}}), "deployments", options);
            assert_eq!(after.map_or(Value::Null, |after| after["metadata"]["finalizers"].clone()), new);
        }
    }

    #[test]
    fn a_pod_gets_its_grace_once_and_can_lose_it() {
        let going =
            pod(json!({"deletionTimestamp": "2026-11-23T12:00:11Z", "deletionGracePeriodSeconds": 9}));
        assert_eq!(delete(&pod(json!({})), "pods", Value::Null), Some(going.clone()));
        assert_eq!(delete(&going, "pods", json!({"gracePeriodSeconds": 30})), Some(going.clone()));
        let sooner =
            pod(json!({"deletionTimestamp": "2026-11-23T12:00:04Z", "deletionGracePeriodSeconds": 2}));
        assert_eq!(delete(&going, "pods", json!({"gracePeriodSeconds": 2})), Some(sooner));
        assert_eq!(delete(&going, "pods", json!({"gracePeriodSeconds": 0})), None);
        assert_eq!(delete(&pod(json!({})), "pods", json!({"gracePeriodSeconds": 0})), None);
        assert_eq!(delete(&json!({"metadata": {}, "spec": {}}), "pods", Value::Null), None);
    }

    #[test]
    fn a_namespace_terminates_first() {
        let namespace = json!({"metadata": {}, "spec": {"finalizers": ["kubernetes"]}});
        let going = json!({"metadata": {"deletionTimestamp": "2026-11-23T12:00:02Z"},
            "spec": {"finalizers": ["kubernetes"]}, "status": {"phase": "Terminating"}});
        assert_eq!(delete(&namespace, "namespaces", Value::Null), Some(going.clone()));
        assert_eq!(delete(&going, "namespaces", Value::Null), Some(going));
    }
}
