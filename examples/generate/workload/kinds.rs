//! The kinds of objects of the cluster.

/// What is known of a kind.
#[derive(Debug)]
pub(crate) struct Facts {
    pub(crate) kind: &'static str,
    /// Empty for the core.
    pub(crate) group: &'static str,
    pub(crate) version: &'static str,
    pub(crate) resource: &'static str,
    pub(crate) namespaced: bool,
    /// Where its objects stand in etcd, below `/registry/`.
    pub(crate) stored: &'static str,
    /// Its body.
    pub(crate) template: &'static str,
}

macro_rules! kinds {
    ($($kind:ident $group:literal $version:literal $resource:literal $namespaced:literal $stored:literal $template:literal),* $(,)?) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Kind { $($kind),* }

        impl Kind {
            pub(crate) fn facts(self) -> &'static Facts {
                match self {
                    $(Self::$kind => &Facts {
                        kind: stringify!($kind), group: $group, version: $version, resource: $resource,
                        namespaced: $namespaced, stored: $stored, template: $template,
                    }),*
                }
            }
        }
    };
}

kinds! {
    Namespace "" "v1" "namespaces" false "namespaces" "namespace",
    Node "" "v1" "nodes" false "minions" "node",
    Lease "coordination.k8s.io" "v1" "leases" true "leases" "lease",
    CustomResourceDefinition "apiextensions.k8s.io" "v1" "customresourcedefinitions" false
        "apiextensions.k8s.io/customresourcedefinitions" "definition",
    ServiceAccount "" "v1" "serviceaccounts" true "serviceaccounts" "serviceaccount",
    ConfigMap "" "v1" "configmaps" true "configmaps" "configmap",
    Secret "" "v1" "secrets" true "secrets" "secret",
    Service "" "v1" "services" true "services/specs" "service",
    EndpointSlice "discovery.k8s.io" "v1" "endpointslices" true "endpointslices" "endpointslice",
    PersistentVolumeClaim "" "v1" "persistentvolumeclaims" true "persistentvolumeclaims" "claim",
    Widget "stable.example.com" "v1" "widgets" true "stable.example.com/widgets" "widget",
    Deployment "apps" "v1" "deployments" true "deployments" "deployment",
    ReplicaSet "apps" "v1" "replicasets" true "replicasets" "replicaset",
    StatefulSet "apps" "v1" "statefulsets" true "statefulsets" "statefulset",
    DaemonSet "apps" "v1" "daemonsets" true "daemonsets" "daemonset",
    ControllerRevision "apps" "v1" "controllerrevisions" true "controllerrevisions" "controllerrevision",
    CronJob "batch" "v1" "cronjobs" true "cronjobs" "cronjob",
    Job "batch" "v1" "jobs" true "jobs" "job",
    Pod "" "v1" "pods" true "pods" "pod",
    HorizontalPodAutoscaler "autoscaling" "v2" "horizontalpodautoscalers" true "horizontalpodautoscalers" "autoscaler",
    PodDisruptionBudget "policy" "v1" "poddisruptionbudgets" true "poddisruptionbudgets" "budget",
    // Bodies of Events are written in events.rs.
    Event "" "v1" "events" true "events" "",
}

impl Kind {
    /// `apps/v1`, `v1`.
    pub(crate) fn api_version(self) -> String {
        let facts = self.facts();
        match facts.group {
            "" => facts.version.to_owned(),
            group => format!("{group}/{}", facts.version),
        }
    }

    /// Whether a DELETE is answered with the object; others are answered with a Status.
    pub(crate) fn is_returned(self) -> bool {
        matches!(self, Self::Pod | Self::Service | Self::PersistentVolumeClaim | Self::ServiceAccount)
    }
}
