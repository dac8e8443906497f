//! The kinds that Kubernetes itself serves: which resource a kind lives under.
//!
//! The last resort before guessing: what the evidence says (bodies next to objectRefs, CRDs) comes
//! first. From the aggregated discovery documents of Kubernetes 1.35.

/// A kind of the Kubernetes API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BuiltinKind {
    /// API group, empty for core.
    pub group: &'static str,
    /// Kind.
    pub kind: &'static str,
    /// Plural resource name.
    pub resource: &'static str,
    /// Whether its objects live in namespaces.
    pub namespaced: bool,
}

/// The built-in of this group and kind.
pub fn builtin_by_kind(group: &str, kind: &str) -> Option<&'static BuiltinKind> {
    BUILTIN.iter().find(|b| b.kind == kind && b.group == group)
}

/// The built-in of this group and plural resource.
pub fn builtin_by_resource(group: &str, resource: &str) -> Option<&'static BuiltinKind> {
    BUILTIN.iter().find(|b| b.resource == resource && b.group == group)
}

/// The built-in that a person means by this name: its kind or plural resource in any case, with or without
/// hyphens. Of the same kind in several groups the one in use today.
pub fn builtin_by_any_name(name: &str) -> Option<&'static BuiltinKind> {
    let name: String = name.chars().filter(|c| *c != '-').map(|c| c.to_ascii_lowercase()).collect();
    let is_meant = |b: &&BuiltinKind| b.resource == name || b.kind.eq_ignore_ascii_case(&name);
    BUILTIN.iter().find(|b| is_meant(b) && b.group != "extensions")
}

/// Groups and plural resources that kubectl takes this short name for: `deploy` → `apps`, `deployments`.
pub fn builtin_by_short_name(short: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    SHORT_NAMES.iter().filter(move |(name, ..)| *name == short).map(|&(_, group, resource)| (group, resource))
}

/// The name that kubectl takes for a resource and is the shortest to type: `deploy` of `apps`, `deployments`.
pub fn short_name(group: &str, resource: &str) -> Option<&'static str> {
    SHORT_NAMES
        .iter()
        .find(|(_, in_group, of)| *in_group == group && *of == resource)
        .map(|(short, ..)| *short)
}

/// Whether a group serves the Events of Kubernetes. Custom resources of other groups may be called so too.
pub fn has_events(group: &str) -> bool {
    matches!(group, "" | "events.k8s.io")
}

/// The plural that API conventions would give a kind: `Policy` → `policies`. Right for most custom
/// resources, and marked as a guess wherever it is used.
pub fn guess_resource(kind: &str) -> String {
    let lower = kind.to_lowercase();
    match lower.as_bytes() {
        [.., b's' | b'x' | b'z'] | [.., b'c' | b's', b'h'] => lower + "es",
        [.., before, b'y'] if !b"aeiou".contains(before) => format!("{}ies", &lower[..lower.len() - 1]),
        _ => lower + "s",
    }
}

const fn k(group: &'static str, kind: &'static str, resource: &'static str, namespaced: bool) -> BuiltinKind {
    BuiltinKind { group, kind, resource, namespaced }
}

const BUILTIN: &[BuiltinKind] = &[
    k("", "Binding", "bindings", true),
    k("", "ComponentStatus", "componentstatuses", false),
    k("", "ConfigMap", "configmaps", true),
    k("", "Endpoints", "endpoints", true),
    k("", "Event", "events", true),
    k("", "LimitRange", "limitranges", true),
    k("", "Namespace", "namespaces", false),
    k("", "Node", "nodes", false),
    k("", "PersistentVolume", "persistentvolumes", false),
    k("", "PersistentVolumeClaim", "persistentvolumeclaims", true),
    k("", "Pod", "pods", true),
    k("", "PodTemplate", "podtemplates", true),
    k("", "ReplicationController", "replicationcontrollers", true),
    k("", "ResourceQuota", "resourcequotas", true),
    k("", "Secret", "secrets", true),
    k("", "Service", "services", true),
    k("", "ServiceAccount", "serviceaccounts", true),
    k("admissionregistration.k8s.io", "MutatingWebhookConfiguration", "mutatingwebhookconfigurations", false),
    k("admissionregistration.k8s.io", "ValidatingAdmissionPolicy", "validatingadmissionpolicies", false),
    k(
        "admissionregistration.k8s.io",
        "ValidatingAdmissionPolicyBinding",
        "validatingadmissionpolicybindings",
        false,
    ),
    k(
        "admissionregistration.k8s.io",
        "ValidatingWebhookConfiguration",
        "validatingwebhookconfigurations",
        false,
    ),
    k("apiextensions.k8s.io", "CustomResourceDefinition", "customresourcedefinitions", false),
    k("apiregistration.k8s.io", "APIService", "apiservices", false),
    k("apps", "ControllerRevision", "controllerrevisions", true),
    k("apps", "DaemonSet", "daemonsets", true),
    k("apps", "Deployment", "deployments", true),
    k("apps", "ReplicaSet", "replicasets", true),
    k("apps", "StatefulSet", "statefulsets", true),
    k("authentication.k8s.io", "SelfSubjectReview", "selfsubjectreviews", false),
    k("authentication.k8s.io", "TokenReview", "tokenreviews", false),
    k("authorization.k8s.io", "LocalSubjectAccessReview", "localsubjectaccessreviews", true),
    k("authorization.k8s.io", "SelfSubjectAccessReview", "selfsubjectaccessreviews", false),
    k("authorization.k8s.io", "SelfSubjectRulesReview", "selfsubjectrulesreviews", false),
    k("authorization.k8s.io", "SubjectAccessReview", "subjectaccessreviews", false),
    k("autoscaling", "HorizontalPodAutoscaler", "horizontalpodautoscalers", true),
    k("batch", "CronJob", "cronjobs", true),
    k("batch", "Job", "jobs", true),
    k("certificates.k8s.io", "CertificateSigningRequest", "certificatesigningrequests", false),
    k("coordination.k8s.io", "Lease", "leases", true),
    k("discovery.k8s.io", "EndpointSlice", "endpointslices", true),
    k("events.k8s.io", "Event", "events", true),
    k("extensions", "Ingress", "ingresses", true),
    k("flowcontrol.apiserver.k8s.io", "FlowSchema", "flowschemas", false),
    k("flowcontrol.apiserver.k8s.io", "PriorityLevelConfiguration", "prioritylevelconfigurations", false),
    k("networking.k8s.io", "IPAddress", "ipaddresses", false),
    k("networking.k8s.io", "Ingress", "ingresses", true),
    k("networking.k8s.io", "IngressClass", "ingressclasses", false),
    k("networking.k8s.io", "NetworkPolicy", "networkpolicies", true),
    k("networking.k8s.io", "ServiceCIDR", "servicecidrs", false),
    k("node.k8s.io", "RuntimeClass", "runtimeclasses", false),
    k("policy", "PodDisruptionBudget", "poddisruptionbudgets", true),
    k("rbac.authorization.k8s.io", "ClusterRole", "clusterroles", false),
    k("rbac.authorization.k8s.io", "ClusterRoleBinding", "clusterrolebindings", false),
    k("rbac.authorization.k8s.io", "Role", "roles", true),
    k("rbac.authorization.k8s.io", "RoleBinding", "rolebindings", true),
    k("resource.k8s.io", "DeviceClass", "deviceclasses", false),
    k("resource.k8s.io", "ResourceClaim", "resourceclaims", true),
    k("resource.k8s.io", "ResourceClaimTemplate", "resourceclaimtemplates", true),
    k("resource.k8s.io", "ResourceSlice", "resourceslices", false),
    k("scheduling.k8s.io", "PriorityClass", "priorityclasses", false),
    k("storage.k8s.io", "CSIDriver", "csidrivers", false),
    k("storage.k8s.io", "CSINode", "csinodes", false),
    k("storage.k8s.io", "CSIStorageCapacity", "csistoragecapacities", true),
    k("storage.k8s.io", "StorageClass", "storageclasses", false),
    k("storage.k8s.io", "VolumeAttachment", "volumeattachments", false),
    k("storage.k8s.io", "VolumeAttributesClass", "volumeattributesclasses", false),
];

/// Short name, group, resource: from the same discovery documents.
const SHORT_NAMES: &[(&str, &str, &str)] = &[
    ("cj", "batch", "cronjobs"),
    ("cm", "", "configmaps"),
    ("crd", "apiextensions.k8s.io", "customresourcedefinitions"),
    ("crds", "apiextensions.k8s.io", "customresourcedefinitions"),
    ("cs", "", "componentstatuses"),
    ("csr", "certificates.k8s.io", "certificatesigningrequests"),
    ("deploy", "apps", "deployments"),
    ("ds", "apps", "daemonsets"),
    ("ep", "", "endpoints"),
    ("ev", "", "events"),
    ("ev", "events.k8s.io", "events"),
    ("hpa", "autoscaling", "horizontalpodautoscalers"),
    ("ing", "extensions", "ingresses"),
    ("ing", "networking.k8s.io", "ingresses"),
    ("ip", "networking.k8s.io", "ipaddresses"),
    ("limits", "", "limitranges"),
    ("netpol", "networking.k8s.io", "networkpolicies"),
    ("no", "", "nodes"),
    ("ns", "", "namespaces"),
    ("pc", "scheduling.k8s.io", "priorityclasses"),
    ("pdb", "policy", "poddisruptionbudgets"),
    ("po", "", "pods"),
    ("pv", "", "persistentvolumes"),
    ("pvc", "", "persistentvolumeclaims"),
    ("quota", "", "resourcequotas"),
    ("rc", "", "replicationcontrollers"),
    ("rs", "apps", "replicasets"),
    ("sa", "", "serviceaccounts"),
    ("sc", "storage.k8s.io", "storageclasses"),
    ("sts", "apps", "statefulsets"),
    ("svc", "", "services"),
    ("vac", "storage.k8s.io", "volumeattributesclasses"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_names_are_of_resources_that_there_are() {
        for (short, group, resource) in SHORT_NAMES {
            assert!(builtin_by_resource(group, resource).is_some(), "{short}");
        }
        assert!(builtin_by_short_name("deploy").eq([("apps", "deployments")]));
        assert_eq!([short_name("apps", "deployments"), short_name("", "secrets")], [Some("deploy"), None]);
    }

    #[test]
    fn guesses_follow_the_conventions() {
        for builtin in BUILTIN.iter().filter(|b| b.kind != "Endpoints") {
            assert_eq!(guess_resource(builtin.kind), builtin.resource, "{}", builtin.kind);
        }
    }
}
