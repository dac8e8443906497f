//! What the API server stores of a status that a client wrote: it decodes documents of Kubernetes' own kinds into
//! its types and encodes them again. Custom resources are kept as they came.
//!
//! Only what a client may write otherwise than it is stored is here: times with fractions of a second, empty
//! texts, fields that are always written, and fields of pods that stand for each other. What clients leave out
//! and the types do not force is not: a text that is stored although it is empty (`storageClassName: ""`) cannot
//! be told from the others by its form, so nothing outside of conditions is dropped.

use crate::model::Timestamp;
use serde_json::{Map, Value, json};

/// Bodies come from serde_json, which reads no more levels than these.
const MAX_DEPTH: usize = 128;

/// `metav1.MicroTime`: the times that keep their fractions.
const MICRO_TIMES: [&str; 5] = ["acquireTime", "eventTime", "lastObservedTime", "pingTime", "renewTime"];

/// Kinds whose conditions are `metav1.Condition`, with the same fields in all of them. The other kinds have
/// types of their own, which leave out an empty reason and message.
const COMMON_CONDITIONS: [(&str, &str); 9] = [
    ("", "Service"),
    ("admissionregistration.k8s.io", "ValidatingAdmissionPolicy"),
    ("certificates.k8s.io", "PodCertificateRequest"),
    ("internal.apiserver.k8s.io", "StorageVersion"),
    ("networking.k8s.io", "ServiceCIDR"),
    ("policy", "PodDisruptionBudget"),
    ("resource.k8s.io", "DeviceTaintRule"),
    ("resource.k8s.io", "ResourceClaim"),
    ("storagemigration.k8s.io", "StorageVersionMigration"),
];

/// Makes the `status` of an object of one of Kubernetes' own kinds what it is when it is read again.
pub fn normalize_status(object: &mut Value, group: &str, kind: &str) {
    let Some(status) = object.get_mut("status") else { return };
    cut_fractions(status, "", 0);
    if let Some(conditions) = status.get_mut("conditions").and_then(Value::as_array_mut) {
        let is_common = COMMON_CONDITIONS.contains(&(group, kind));
        conditions.iter_mut().filter_map(Value::as_object_mut).for_each(|entry| condition(entry, is_common));
    }
    if (group, kind) == ("", "Pod")
        && let Some(status) = status.as_object_mut()
    {
        pod(status);
    }
}

/// The condition of a pod that a binding sets: `True` since the second of `time`, unless it was before. `conditions` is
/// null where there are none.
pub fn scheduled(conditions: &mut Value, time: Option<Timestamp>) {
    set_condition(conditions, json!({ "type": "PodScheduled", "status": "True" }), time);
}

/// Gives a pod the condition that an eviction adds before it deletes.
pub fn disrupted(pod: &mut Value, time: Option<Timestamp>) {
    let Some(pod) = pod.as_object_mut() else { return };
    if let Some(status) = pod.entry("status").or_insert_with(|| json!({})).as_object_mut() {
        let condition = json!({
            "type": "DisruptionTarget", "status": "True", "reason": "EvictionByEvictionAPI",
            "message": "Eviction API: evicting"
        });
        set_condition(status.entry("conditions").or_insert(Value::Null), condition, time);
    }
}

/// `UpdatePodCondition`: one entry of a type, with the time since when it says what it says.
fn set_condition(conditions: &mut Value, mut new: Value, time: Option<Timestamp>) {
    if !conditions.is_array() {
        *conditions = json!([]);
    }
    let Some(list) = conditions.as_array_mut() else { return };
    new["lastProbeTime"] = Value::Null;
    new["lastTransitionTime"] = time.map_or(Value::Null, |time| second(time).into());
    match list.iter_mut().find(|entry| entry["type"] == new["type"]) {
        Some(entry) => {
            if entry["status"] == new["status"] {
                new["lastTransitionTime"] = entry["lastTransitionTime"].take();
            }
            *entry = new;
        }
        None => list.push(new),
    }
}

/// A time as `metav1.Time` spells it: in whole seconds.
pub fn second(time: Timestamp) -> String {
    let text = time.floor_second().to_string();
    whole_second(&text).unwrap_or(text)
}

/// `metav1.Time` has whole seconds.
fn cut_fractions(value: &mut Value, key: &str, depth: usize) {
    match value {
        _ if depth > MAX_DEPTH => {}
        Value::Object(map) => {
            map.iter_mut().for_each(|(key, value)| cut_fractions(value, key, depth + 1));
        }
        Value::Array(list) => list.iter_mut().for_each(|value| cut_fractions(value, key, depth + 1)),
        Value::String(text) if is_time(key) => {
            if let Some(whole) = whole_second(text) {
                *text = whole;
            }
        }
        _ => {}
    }
}

/// Fields of Kubernetes' own kinds that hold a time are named so.
fn is_time(key: &str) -> bool {
    let is_named_so = key.ends_with("Time") || key.ends_with("At") || key.ends_with("Timestamp");
    is_named_so && !MICRO_TIMES.contains(&key)
}

/// A time in UTC without its fraction; none if it has no fraction or is no such time.
fn whole_second(text: &str) -> Option<String> {
    let (whole, fraction) = text.strip_suffix('Z')?.split_once('.')?;
    let is_fraction = fraction.bytes().all(|byte| byte.is_ascii_digit());
    (is_fraction && Timestamp::parse(text.as_bytes()).is_some()).then(|| format!("{whole}Z"))
}

fn condition(entry: &mut Map<String, Value>, is_common: bool) {
    for key in ["reason", "message"] {
        if is_common {
            entry.entry(key).or_insert_with(|| "".into());
        } else if entry.get(key).is_some_and(|text| text == "") {
            entry.remove(key);
        }
    }
}

fn pod(status: &mut Map<String, Value>) {
    for list in ["containerStatuses", "ephemeralContainerStatuses", "initContainerStatuses"] {
        let list = status.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten();
        for container in list.filter_map(Value::as_object_mut) {
            for (key, always) in [
                ("image", json!("")),
                ("imageID", json!("")),
                ("lastState", json!({})),
                ("ready", json!(false)),
                ("restartCount", json!(0)),
                ("state", json!({})),
            ] {
                container.entry(key).or_insert(always);
            }
        }
    }
    // The first of the list and the single one are the same; the single one is older, and wins.
    if let Some(ip) = status.get("podIP").filter(|ip| ip.as_str().is_some_and(|ip| !ip.is_empty())).cloned() {
        let first = status.get("podIPs").and_then(|ips| ips.pointer("/0/ip"));
        if first != Some(&ip) {
            status.insert("podIPs".to_owned(), json!([{ "ip": ip }]));
        }
    } else if let Some(first) = status.get("podIPs").and_then(|ips| ips.pointer("/0/ip")).cloned() {
        status.insert("podIP".to_owned(), first);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pods_status_is_read_as_an_api_server_shows_it() {
        let mut pod = json!({"status": {
            "podIP": "10.0.0.19", "startTime": "2026-11-23T11:11:22.767447701Z",
            "conditions": [{"type": "Ready", "lastTransitionTime": "2026-11-23T11:11:22.7Z", "reason": "",
                "message": "", "lastProbeTime": null}],
            "containerStatuses": [{"name": "c", "state": {"running": {"startedAt": "2026-11-23T11:11:22.1Z"}}}],
        }});
        normalize_status(&mut pod, "", "Pod");
        let expected = json!({"status": {
            "podIP": "10.0.0.19", "podIPs": [{"ip": "10.0.0.19"}], "startTime": "2026-11-23T11:11:22Z",
            "conditions": [{"type": "Ready", "lastTransitionTime": "2026-11-23T11:11:22Z", "lastProbeTime": null}],
            "containerStatuses": [{"name": "c", "state": {"running": {"startedAt": "2026-11-23T11:11:22Z"}},
                "lastState": {}, "imageID": "", "image": "", "ready": false, "restartCount": 0}],
        }});
        assert_eq!(pod, expected);
    }

    #[test]
    fn what_only_looks_like_a_time_stays() {
        let status = json!({"status": {
            "message": "2026-11-23T11:11:22.7Z", "renewTime": "2026-11-23T11:11:22.7Z",
            "startTime": "2026-11-23T11:11:22.x7Z", "updatedAt": "soon.Z",
        }});
        let mut normal = status.clone();
        normalize_status(&mut normal, "", "Thing");
        assert_eq!(normal, status);
    }

    #[test]
    fn common_conditions_have_all_their_fields() {
        let mut object = json!({"status": {"conditions": [{"type": "Ready"}, 7]}});
        normalize_status(&mut object, "networking.k8s.io", "ServiceCIDR");
        assert_eq!(
            object["status"]["conditions"],
            json!([{"type": "Ready", "reason": "", "message": ""}, 7])
        );
    }

    #[test]
    fn a_binding_changes_one_condition() {
        let time = Timestamp::parse(b"2026-11-23T11:11:20.9Z");
        let new = json!({"type": "PodScheduled", "status": "True", "lastProbeTime": null,
            "lastTransitionTime": "2026-11-23T11:11:20Z"});
        let other = json!({"type": "Ready", "status": "False"});
        let waiting = json!({"type": "PodScheduled", "status": "False", "reason": "Unschedulable"});
        for (before, after) in [
            (json!(null), json!([new])),
            (json!([other]), json!([other, new])),
            (json!([waiting, other]), json!([new, other])),
            (json!([new]), json!([new])),
        ] {
            let mut conditions = before;
            scheduled(&mut conditions, time);
            assert_eq!(conditions, after);
        }
    }

    #[test]
    fn an_eviction_says_why_a_pod_goes() {
        let mut pod = json!({"status": {"phase": "Running", "conditions": [
            {"type": "DisruptionTarget", "status": "True", "reason": "PreemptionByScheduler",
                "lastTransitionTime": "2026-11-23T11:11:10Z"}]}});
        disrupted(&mut pod, Timestamp::parse(b"2026-11-23T11:11:20.9Z"));
        let conditions = |time: &str| {
            json!([{"type": "DisruptionTarget", "status": "True", "reason": "EvictionByEvictionAPI",
                "message": "Eviction API: evicting", "lastProbeTime": null, "lastTransitionTime": time}])
        };
        let expected = json!({"phase": "Running", "conditions": conditions("2026-11-23T11:11:10Z")});
        assert_eq!(pod, json!({ "status": expected }));
        let mut bare = json!({});
        disrupted(&mut bare, Timestamp::parse(b"2026-11-23T11:11:20.9Z"));
        assert_eq!(bare, json!({"status": {"conditions": conditions("2026-11-23T11:11:20Z")}}));
    }
}
