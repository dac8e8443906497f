//! The bodies of all kinds and the patches.

use super::template::Template;
use std::collections::HashMap;

macro_rules! texts {
    ($($name:literal),* $(,)?) => {
        const TEXTS: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../templates/", $name, ".json")))),*];
    };
}

texts![
    "autoscaler",
    "binding",
    "budget",
    "claim",
    "configmap",
    "containers",
    "controllerrevision",
    "cronjob",
    "daemonset",
    "definition",
    "deployment",
    "endpointslice",
    "eviction",
    "job",
    "last-applied",
    "lease",
    "managed-containers",
    "managed-owner",
    "managed-template",
    "metadata",
    "namespace",
    "node",
    "node-conditions",
    "owner",
    "patch-add-finalizer",
    "patch-configmap",
    "patch-cordon",
    "patch-deployment-finalizer",
    "patch-finalizers",
    "patch-image",
    "patch-node-status",
    "patch-nothing",
    "patch-pod-status",
    "patch-remove-finalizer",
    "patch-replicas",
    "patch-restart",
    "patch-secret",
    "patch-widget-spec",
    "patch-widget-status",
    "pod",
    "pod-conditions",
    "pod-containers",
    "pod-phase",
    "pod-template",
    "replicaset",
    "scale",
    "secret",
    "service",
    "serviceaccount",
    "statefulset",
    "widget",
    "widget-status",
];

/// All templates, parsed.
pub(crate) struct Templates(HashMap<&'static str, Template>);

impl Templates {
    pub(crate) fn new() -> Self {
        let parsed = TEXTS.iter().map(|(name, _)| (*name, Template::parse(name, &source)));
        Self(parsed.collect())
    }

    /// The template of a name that stands in the table.
    pub(crate) fn get(&self, name: &str) -> &Template {
        &self.0[name]
    }
}

fn source(name: &str) -> &'static str {
    let found = TEXTS.iter().find(|(known, _)| *known == name);
    found.unwrap_or_else(|| panic!("no template is named {name}")).1
}
