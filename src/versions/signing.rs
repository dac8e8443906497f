//! What a write of a CertificateSigningRequest cannot change: approval and issuance are apart.

use super::strategy::Place;
use crate::model::Timestamp;
use crate::state::stored::second;
use serde_json::{Map, Value, json};

/// The conditions that `approval` alone adds, changes and takes away.
const APPROVALS: [&str; 2] = ["Approved", "Denied"];

/// `next`, with what a write there leaves as it was: `approval` writes conditions, `status` all of the status but the
/// approval, and the request itself stays what was asked for.
pub(super) fn kept(
    before: &Map<String, Value>,
    mut next: Map<String, Value>,
    at: Place<'_>,
) -> Map<String, Value> {
    let part = |object: &Map<String, Value>, key: &str| object.get(key).cloned().unwrap_or_else(|| json!({}));
    if let Some(spec) = before.get("spec") {
        next.insert("spec".to_owned(), spec.clone());
    }
    let (old, new) = (part(before, "status"), part(&next, "status"));
    let (mut status, conditions) = match at.subresource {
        "approval" => (old.clone(), conditions(&new)),
        "status" => (new.clone(), unless_approved(conditions(&old), conditions(&new))),
        _ => return next,
    };
    let stamped = if at.version == "v1" { stamped(conditions, &old, at.time) } else { conditions };
    match status.as_object_mut() {
        Some(status) if stamped.is_empty() => drop(status.remove("conditions")),
        Some(status) => drop(status.insert("conditions".to_owned(), stamped.into())),
        None => {}
    }
    next.insert("status".to_owned(), status);
    next
}

fn conditions(status: &Value) -> Vec<Value> {
    status["conditions"].as_array().cloned().unwrap_or_default()
}

/// The new conditions with the old approvals. Servers that take other numbers of approvals than there were are old
/// ones (before 1.19), and take no condition at all.
fn unless_approved(old: Vec<Value>, mut new: Vec<Value>) -> Vec<Value> {
    for approval in APPROVALS {
        let is_one = |condition: &&mut Value| condition["type"] == approval;
        let of_old: Vec<_> = old.iter().filter(|condition| condition["type"] == approval).collect();
        if new.iter_mut().filter(is_one).count() != of_old.len() {
            return old;
        }
        new.iter_mut().filter(is_one).zip(of_old).for_each(|(new, old)| new.clone_from(old));
    }
    new
}

/// The conditions with the times that the server fills in (`populateConditionTimestamps`): that of the request, and
/// where a condition says what it said before, the time since when it does.
fn stamped(mut conditions: Vec<Value>, old: &Value, time: Option<Timestamp>) -> Vec<Value> {
    let Some(now) = time.map(second) else { return conditions };
    let is_set = |condition: &Value, key: &str| condition[key].is_string();
    for condition in conditions.iter_mut().filter(|condition| condition.is_object()) {
        if !is_set(condition, "lastUpdateTime") {
            condition["lastUpdateTime"] = now.clone().into();
        }
        if !is_set(condition, "lastTransitionTime") {
            let is_same = |old: &&Value| {
                old["type"] == condition["type"]
                    && old["status"] == condition["status"]
                    && is_set(old, "lastTransitionTime")
            };
            let since = old["conditions"].as_array().into_iter().flatten().find(is_same);
            condition["lastTransitionTime"] =
                since.map_or_else(|| now.clone().into(), |old| old["lastTransitionTime"].clone());
        }
    }
    conditions
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: &str = "2026-11-23T12:00:02Z";

    fn write(before: &Value, next: Value, subresource: &str) -> Value {
        let at = Place {
            group: "certificates.k8s.io",
            version: "v1",
            resource: "certificatesigningrequests",
            subresource,
            has_status: true,
            time: Timestamp::parse(b"2026-11-23T12:00:02.7Z"),
        };
        super::super::strategy::stored(before.as_object().unwrap(), next.as_object().unwrap().clone(), at)
    }

    fn csr(request: &str, status: Value) -> Value {
        json!({"metadata": {"name": "c"}, "spec": {"request": request}, "status": status})
    }

    fn condition(kind: &str, reason: &str, times: Value) -> Value {
        let mut condition = json!({"type": kind, "status": "True", "reason": reason});
        for key in ["lastUpdateTime", "lastTransitionTime"] {
            condition[key] = times.clone();
        }
        condition
    }

    #[test]
    fn an_approval_is_conditions_and_nothing_else() {
        let before = csr("AAAA", json!({"certificate": "QUJD"}));
        let body = csr(
            "EVIL",
            json!({"certificate": "EVIL", "conditions": [condition("Approved", "x", json!(null))]}),
        );
        let expected = csr(
            "AAAA",
            json!({"certificate": "QUJD", "conditions": [condition("Approved", "x", json!(NOW))]}),
        );
        assert_eq!(write(&before, body, "approval"), expected);
    }

    #[test]
    fn a_status_brings_all_but_the_approval() {
        let earlier = json!("2026-11-23T11:00:00Z");
        let approved = condition("Approved", "x", earlier);
        let before = csr("AAAA", json!({"conditions": [approved.clone()]}));
        let failed = |times| condition("Failed", "f", times);
        let body = csr(
            "EVIL",
            json!({"certificate": "QUJD", "conditions":
            [failed(json!(null)), condition("Approved", "y", json!(null))]}),
        );
        let expected =
            csr("AAAA", json!({"certificate": "QUJD", "conditions": [failed(json!(NOW)), approved.clone()]}));
        assert_eq!(write(&before, body, "status"), expected);
        let body = csr("AAAA", json!({"certificate": "QUJD"}));
        let expected = csr("AAAA", json!({"certificate": "QUJD", "conditions": [approved]}));
        assert_eq!(write(&before, body, "status"), expected);
    }

    #[test]
    fn what_was_asked_for_stays() {
        let before = csr("AAAA", json!({}));
        let mut expected = before.clone();
        expected["metadata"]["labels"] = json!({"a": "1"});
        let mut body = csr("EVIL", json!({"certificate": "EVIL"}));
        body["metadata"]["labels"] = json!({"a": "1"});
        assert_eq!(write(&before, body, ""), expected);
    }
}
