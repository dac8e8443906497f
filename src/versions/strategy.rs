//! Which parts of an object a write can change: the rules that the API server calls strategies.

use super::signing;
use crate::model::Timestamp;
use serde_json::{Map, Value, json};

/// Where a write goes, as far as its effect depends on it.
#[derive(Clone, Copy)]
pub(super) struct Place<'p> {
    pub(super) group: &'p str,
    pub(super) version: &'p str,
    pub(super) resource: &'p str,
    pub(super) subresource: &'p str,
    /// `status` is written by its own subresource alone. False for custom resources without one.
    pub(super) has_status: bool,
    /// When it was made, for what the server stamps with the time.
    pub(super) time: Option<Timestamp>,
}

impl Place<'_> {
    /// Whether the body brings a status, and nothing of the spec.
    pub(super) fn is_of_status(&self) -> bool {
        self.subresource == "status" || self.is_signing() && self.subresource == "approval"
    }

    fn is_signing(&self) -> bool {
        (self.group, self.resource) == ("certificates.k8s.io", "certificatesigningrequests")
    }
}

/// Kubernetes' own groups with a dot in their names, of all releases (`k8s.io/api`, `apiextensions`, `apiregistration`).
const OWN_GROUPS: [&str; 21] = [
    "admissionregistration.k8s.io",
    "apiextensions.k8s.io",
    "apiregistration.k8s.io",
    "auditregistration.k8s.io",
    "authentication.k8s.io",
    "authorization.k8s.io",
    "certificates.k8s.io",
    "coordination.k8s.io",
    "discovery.k8s.io",
    "events.k8s.io",
    "flowcontrol.apiserver.k8s.io",
    "imagepolicy.k8s.io",
    "internal.apiserver.k8s.io",
    "networking.k8s.io",
    "node.k8s.io",
    "rbac.authorization.k8s.io",
    "resource.k8s.io",
    "scheduling.k8s.io",
    "settings.k8s.io",
    "storage.k8s.io",
    "storagemigration.k8s.io",
];

/// Whether a group is none of Kubernetes' own. Definitions may end in `.k8s.io`, too: `gateway.networking.k8s.io`,
/// `snapshot.storage.k8s.io`, `autoscaling.k8s.io`.
pub(super) fn is_custom(group: &str) -> bool {
    group.contains('.') && !OWN_GROUPS.contains(&group)
}

/// Metadata that belongs to the server.
const SERVERS_OWN: [&str; 6] =
    ["uid", "creationTimestamp", "deletionTimestamp", "deletionGracePeriodSeconds", "generation", "selfLink"];

/// `next`, which a client sent or its patch made of `before`, with the parts that a write there cannot change
/// as they were.
pub(super) fn stored(before: &Map<String, Value>, mut next: Map<String, Value>, at: Place<'_>) -> Value {
    if at.subresource == "status" && (is_custom(at.group) || keeps_metadata(at.group, at.resource)) {
        let mut object = before.clone();
        replace(&mut object, &next, "status");
        return object.into();
    }
    if at.is_signing() {
        next = signing::kept(before, next, at);
    }
    if at.is_of_status() {
        // Of most of Kubernetes' own kinds only the spec is reset: the deployment controller writes its
        // annotations with the status.
        let mut object = before.clone();
        for key in ["metadata", "status"] {
            replace(&mut object, &next, key);
        }
        next = object;
    } else if at.has_status {
        replace(&mut next, before, "status");
    }
    // The type is in the path of the request: no patch takes it away.
    for key in ["apiVersion", "kind"] {
        if !next.contains_key(key) {
            replace(&mut next, before, key);
        }
    }
    let old = before.get("metadata").and_then(Value::as_object);
    let new = next.get_mut("metadata").and_then(Value::as_object_mut);
    if let (Some(old), Some(new)) = (old, new) {
        SERVERS_OWN.iter().for_each(|key| replace(new, old, key));
        if !new.contains_key("managedFields") {
            replace(new, old, "managedFields");
        }
        if (at.resource, at.subresource) == ("deployments", "status") {
            replace(new, old, "labels");
        }
        if (at.resource, at.subresource) == ("pods", "status") {
            replace(new, old, "ownerReferences");
        }
    }
    if (at.group, at.resource) == ("apps", "daemonsets") {
        count_templates(before, &mut next);
    }
    next.into()
}

/// Kinds of Kubernetes' own whose status subresource leaves the metadata alone (`metav1.ResetObjectMetaForStatus`), as that
/// of custom resources does.
pub(super) fn keeps_metadata(group: &str, resource: &str) -> bool {
    const OWN: [(&str, &str); 7] = [
        ("admissionregistration.k8s.io", "validatingadmissionpolicies"),
        ("apiextensions.k8s.io", "customresourcedefinitions"),
        ("apiregistration.k8s.io", "apiservices"),
        ("flowcontrol.apiserver.k8s.io", "flowschemas"),
        ("flowcontrol.apiserver.k8s.io", "prioritylevelconfigurations"),
        ("internal.apiserver.k8s.io", "storageversions"),
        ("resource.k8s.io", "resourceclaims"),
    ];
    OWN.contains(&(group, resource))
}

/// A DaemonSet counts its templates in an annotation, which is not the client's to set.
fn count_templates(before: &Map<String, Value>, next: &mut Map<String, Value>) {
    const COUNT: &str = "deprecated.daemonset.template.generation";
    let annotation = before.get("metadata").and_then(|meta| meta.get("annotations")?.get(COUNT)?.as_str());
    let Some(count) = annotation.and_then(|count| count.parse::<i64>().ok()) else { return };
    let template =
        |object: &Map<String, Value>| object.get("spec").and_then(|spec| spec.get("template")).cloned();
    let is_new = template(before) != template(next);
    let count = count.saturating_add(is_new.into()).to_string();
    if let Some(metadata) = next.get_mut("metadata").and_then(Value::as_object_mut)
        && let Some(annotations) = metadata.entry("annotations").or_insert_with(|| json!({})).as_object_mut()
    {
        annotations.insert(COUNT.to_owned(), count.into());
    }
}

/// Makes a field what it is elsewhere, also absent.
fn replace(to: &mut Map<String, Value>, from: &Map<String, Value>, key: &str) {
    match from.get(key) {
        Some(value) => drop(to.insert(key.to_owned(), value.clone())),
        None => drop(to.remove(key)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(before: &Value, next: Value, group: &str, resource: &str, subresource: &str) -> Value {
        let at = Place { group, version: "v1", resource, subresource, has_status: true, time: None };
        stored(before.as_object().unwrap(), next.as_object().unwrap().clone(), at)
    }

    #[test]
    fn a_status_of_a_built_in_kind_may_bring_annotations_but_no_spec() {
        let before = json!({"metadata": {"uid": "u", "labels": {"a": "1"}}, "spec": 1, "status": 1});
        let next = json!({"metadata": {"uid": "x", "annotations": {"r": "2"}}, "spec": 2, "status": 2});
        let deployment = json!({"metadata": {"uid": "u", "labels": {"a": "1"}, "annotations": {"r": "2"}},
            "spec": 1, "status": 2});
        assert_eq!(after(&before, next.clone(), "apps", "deployments", "status"), deployment);
        let custom = json!({"metadata": {"uid": "u", "labels": {"a": "1"}}, "spec": 1, "status": 2});
        for group in ["example.com", "gateway.networking.k8s.io"] {
            assert_eq!(after(&before, next.clone(), group, "gates", "status"), custom);
        }
    }

    #[test]
    fn a_custom_resource_without_a_status_subresource_takes_it_from_the_body() {
        let (before, next) = (json!({"status": 1}), json!({"status": 2}));
        let at = |has_status| Place {
            group: "example.com",
            version: "v1",
            resource: "gates",
            subresource: "",
            has_status,
            time: None,
        };
        let stored = |has| stored(before.as_object().unwrap(), next.as_object().unwrap().clone(), at(has));
        assert_eq!((stored(true), stored(false)), (before.clone(), next.clone()));
    }

    #[test]
    fn no_patch_takes_the_type_away() {
        let before = json!({"apiVersion": "v1", "kind": "ConfigMap", "data": {"a": "1"}});
        let expected = json!({"apiVersion": "v1", "kind": "ConfigMap", "data": {"a": "2"}});
        assert_eq!(after(&before, json!({"data": {"a": "2"}}), "", "configmaps", ""), expected);
    }

    #[test]
    fn templates_of_a_daemon_set_are_counted() {
        let set = |count: &str, image: &str| {
            json!({"metadata": {"annotations": {"deprecated.daemonset.template.generation": count}},
                "spec": {"template": {"image": image}}})
        };
        let next = json!({"metadata": {}, "spec": {"template": {"image": "b"}}});
        assert_eq!(after(&set("1", "a"), next.clone(), "apps", "daemonsets", ""), set("2", "b"));
        assert_eq!(after(&set("2", "b"), next, "apps", "daemonsets", ""), set("2", "b"));
    }
}
