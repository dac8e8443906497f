use super::*;
use serde_json::json;

fn at<'s>(root: Type<'s>, path: &str) -> Type<'s> {
    let step = |at: Type<'s>, step: &str| if step == "[]" { at.element() } else { at.field(step) };
    path.split('.').fold(root, step)
}

fn names(list: ListType<'_>) -> Vec<&str> {
    match list {
        ListType::Map(keys) => keys.iter().map(|key| &*key.name).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn every_word_of_the_table_is_understood() {
    let text = include_str!("builtin.txt");
    let types: Vec<_> =
        text.lines().filter_map(|line| line.strip_prefix("type ")?.split(' ').next()).collect();
    assert!(types.len() > 200 && text.len() < 60_000);
    for line in text.lines().filter(|line| line.starts_with(' ')) {
        for word in line.split_ascii_whitespace().skip(1) {
            let keyed = ["list=atomic", "list=set", "list=map:", "patch=", "key="];
            let known = keyed.iter().any(|start| word.starts_with(start))
                || ["[]", "{}", "atomic", "granular"].contains(&word);
            assert!(known || types.contains(&word), "{word} in{line}");
        }
    }
    for line in text.lines().filter_map(|line| line.strip_prefix("kind ")) {
        let name = line.split(' ').nth(3).unwrap();
        assert!(types.contains(&name), "{line}");
    }
}

#[test]
fn lists_of_a_deployment() {
    let schemas = Schemas::builtin();
    let deployment = schemas.object("apps", "v1", "Deployment");
    let containers = at(deployment, "spec.template.spec.containers");
    assert_eq!(names(containers.list()), ["name"]);
    let merge = PatchStrategy { merge: true, merge_key: Some("name"), ..PatchStrategy::default() };
    assert_eq!(containers.patch(), merge);

    let ListType::Map([port, protocol]) = at(containers, "[].ports").list() else { panic!("two keys") };
    assert_eq!((&*port.name, &port.default), ("containerPort", &None));
    assert_eq!((&*protocol.name, &protocol.default), ("protocol", &Some(json!("TCP"))));

    assert_eq!(at(containers, "[].args").list(), ListType::Atomic);
    let finalizers = at(deployment, "metadata.finalizers");
    assert_eq!(finalizers.list(), ListType::Set);
    assert!(finalizers.patch().merge && finalizers.patch().merge_key.is_none());
    assert!(at(deployment, "spec.strategy").patch().retain_keys);
    let volumes = at(deployment, "spec.template.spec.volumes").patch();
    assert!(volumes.merge && volumes.retain_keys);
    assert!(at(deployment, "spec.selector").is_atomic_map());
    assert!(!at(deployment, "spec.template").is_atomic_map());
    assert!(!at(deployment, "spec.nothing.of.the").is_known());
}

#[test]
fn maps_that_overrule_their_structs() {
    let schemas = Schemas::builtin();
    let volume = schemas.object("", "v1", "PersistentVolume");
    assert!(!at(volume, "spec.claimRef").is_atomic_map());
    let binding = schemas.object("", "v1", "Event");
    assert!(at(binding, "involvedObject").is_atomic_map());
    let budget = schemas.object("policy", "v1", "PodDisruptionBudget");
    assert!(at(budget, "spec.selector").patch().replace);
}

#[test]
fn strategies_differ_from_list_types() {
    let schemas = Schemas::builtin();
    let conditions = at(schemas.object("batch", "v1", "Job"), "status.conditions");
    assert_eq!(conditions.list(), ListType::Atomic);
    assert_eq!(conditions.patch().merge_key, Some("type"));
    let rules =
        at(schemas.object("certificates.k8s.io", "v1", "CertificateSigningRequest"), "status.conditions");
    assert_eq!(names(rules.list()), ["type"]);
    assert!(!rules.patch().merge);
}

/// Versions and groups that Kubernetes no longer serves.
#[test]
fn old_versions_borrow_from_new_ones() {
    let schemas = Schemas::builtin();
    for (group, version, kind, path) in [
        ("extensions", "v1beta1", "Deployment", "spec.template.spec.containers"),
        ("extensions", "v1beta1", "DaemonSet", "spec.template.spec.containers"),
        ("apps", "v1beta2", "StatefulSet", "spec.template.spec.containers"),
        ("batch", "v1beta1", "CronJob", "spec.jobTemplate.spec.template.spec.containers"),
        ("autoscaling", "v2beta2", "HorizontalPodAutoscaler", "status.conditions"),
        ("policy", "v1beta1", "PodDisruptionBudget", "status.conditions"),
    ] {
        let list = at(schemas.object(group, version, kind), path);
        assert_eq!(names(list.list()).len(), 1, "{group}/{version} {kind}");
    }
    let ingress = schemas.object("extensions", "v1beta1", "Ingress");
    assert_eq!(at(ingress, "spec.rules").list(), ListType::Atomic);
}

#[test]
fn all_objects_have_metadata() {
    let schemas = Schemas::builtin();
    let other = schemas.object("example.com", "v1", "Thing");
    assert!(!other.is_known());
    assert_eq!(at(other, "metadata.finalizers").list(), ListType::Set);
    assert_eq!(names(at(other, "metadata.ownerReferences").list()), ["uid"]);
    assert!(!at(other, "spec").is_known());
}

#[test]
fn custom_resources() {
    let mut schemas = Schemas::builtin();
    schemas.learn_crd(&json!({"spec": {
        "group": "example.com", "names": {"kind": "Gate"},
        "versions": [{"name": "v1", "schema": {"openAPIV3Schema": {"type": "object", "properties": {
            "metadata": {"type": "object"},
            "spec": {"type": "object", "properties": {
                "routes": {
                    "type": "array", "x-kubernetes-list-type": "map",
                    "x-kubernetes-list-map-keys": ["host", "port"],
                    "items": {"type": "object", "properties": {
                        "host": {"type": "string"}, "port": {"type": "integer", "default": 80},
                        "metadata": {"type": "object", "properties": {
                            "tags": {"type": "array", "x-kubernetes-list-type": "set"}}}}},
                },
                "pools": {"type": "object", "additionalProperties":
                    {"type": "array", "x-kubernetes-list-type": "set", "items": {"type": "string"}}},
                "ref": {"type": "object", "x-kubernetes-map-type": "atomic"},
                "template": {"type": "object", "x-kubernetes-embedded-resource": true},
            }}}}}}],
    }}));
    let gate = schemas.object("example.com", "v1", "Gate");
    let ListType::Map([host, port]) = at(gate, "spec.routes").list() else { panic!("two keys") };
    assert_eq!((&*host.name, &host.default), ("host", &None));
    assert_eq!((&*port.name, &port.default), ("port", &Some(json!(80))));
    assert_eq!(at(gate, "spec.routes.[].metadata.tags").list(), ListType::Set);
    assert_eq!(at(gate, "spec.pools.any").list(), ListType::Set);
    assert!(at(gate, "spec.ref").is_atomic_map());
    assert_eq!(at(gate, "spec.template.metadata.finalizers").list(), ListType::Set);
    assert_eq!(at(gate, "metadata.finalizers").list(), ListType::Set);
    assert!(!at(gate, "spec.routes").patch().merge);
    // Another version of the kind borrows.
    assert!(at(schemas.object("example.com", "v2", "Gate"), "spec.ref").is_atomic_map());
}

#[test]
fn the_older_form_of_a_crd() {
    let mut schemas = Schemas::builtin();
    let list = |kind| json!({"type": "object", "properties": {"l": {"type": "array", "x-kubernetes-list-type": kind}}});
    schemas.learn_crd(&json!({"spec": {
        "group": "example.com", "names": {"kind": "Old"}, "version": "v1",
        "versions": [{"name": "v1"}, {"name": "v2", "schema": {"openAPIV3Schema": list("atomic")}}],
        "validation": {"openAPIV3Schema": list("set")},
    }}));
    assert_eq!(schemas.object("example.com", "v1", "Old").field("l").list(), ListType::Set);
    assert_eq!(schemas.object("example.com", "v2", "Old").field("l").list(), ListType::Atomic);
}

#[test]
fn no_crd_and_bottomless_ones() {
    let mut schemas = Schemas::builtin();
    let bottomless =
        (0..500).fold(json!({}), |below, _| json!({"type": "object", "properties": {"a": below}}));
    for spec in
        [json!(null), json!({"group": 1}), json!({"group": "g", "names": {"kind": "K"}, "versions": 7})]
    {
        schemas.learn_crd(&json!({ "spec": spec }));
    }
    assert!(!schemas.object("g", "v1", "K").is_known());
    schemas.learn_crd(&json!({"spec": {"group": "g", "names": {"kind": "K"},
        "versions": [{"name": "v1", "schema": {"openAPIV3Schema": bottomless}}]}}));
    assert!(schemas.object("g", "v1", "K").field("a").field("a").is_known());
}

#[test]
fn subresources_are_those_of_the_version() {
    let mut schemas = Schemas::builtin();
    let crd = |subresources: Value| {
        json!({"spec": {"group": "g.io", "names": {"kind": "K"},
            "versions": [{"name": "v1", "subresources": subresources}, {"name": "v2", "subresources": {"status": {}}}]}})
    };
    let none = Subresources::default();
    let status = Subresources { has_status: true, replicas: None };
    let scale = Subresources { has_status: false, replicas: Some(".spec.size".into()) };
    assert_eq!(schemas.subresources("g.io", "v1", "K"), None);
    schemas.learn_crd(&crd(json!({"scale": {"specReplicasPath": ".spec.size"}})));
    assert_eq!(schemas.subresources("g.io", "v1", "K"), Some(&scale));
    assert_eq!(schemas.subresources("g.io", "v2", "K"), Some(&status));
    schemas.learn_crd(&crd(json!({"status": {}})));
    assert_eq!(schemas.subresources("g.io", "v1", "K"), Some(&status));
    schemas.learn_crd(&json!({"spec": {"group": "g.io", "names": {"kind": "Old"}, "version": "v1",
        "versions": [{"name": "v1"}], "subresources": {"scale": {"specReplicasPath": ".spec.size"}}}}));
    assert_eq!(schemas.subresources("g.io", "v1", "Old"), Some(&scale));
    schemas.learn_crd(
        &json!({"spec": {"group": "g.io", "names": {"kind": "Bare"}, "versions": [{"name": "v1"}]}}),
    );
    assert_eq!(schemas.subresources("g.io", "v1", "Bare"), Some(&none));
}
