//! Which kind a body is.

use super::super::Certainty::{Inferred, Sure};
use super::*;

const KUBECTL: &str = "kubectl/v1.35.4 (linux/amd64) kubernetes/abc";
const GC: &str = "kube-controller-manager/v1.35.4 (linux/amd64) kubernetes/abc/system:serviceaccount:kube-system:generic-garbage-collector";
const OPERATOR: &str = "manager/v0.0.0 (linux/amd64) kubernetes/$Format";

fn inferred(body: Value, query: &str, user_agent: &str, previous: Value) -> (PatchKind, Certainty) {
    let schemas = Schemas::builtin();
    let logged = Logged { body: &body, uri_query: query, user_agent, is_custom_resource: false };
    infer(logged, &previous, schemas.object("apps", "v1", "Deployment"))
}

fn custom(body: Value, query: &str) -> (PatchKind, Certainty) {
    let logged = Logged { body: &body, uri_query: query, user_agent: OPERATOR, is_custom_resource: true };
    infer(logged, &Value::Null, Type::UNKNOWN)
}

#[test]
fn the_form_tells() {
    let none = Value::Null;
    assert_eq!(inferred(json!([]), "", OPERATOR, none.clone()), (PatchKind::Json, Sure));
    let deletion = json!({"metadata": {"$deleteFromPrimitiveList/finalizers": ["a"]}});
    assert_eq!(inferred(deletion.clone(), "", OPERATOR, none.clone()), (PatchKind::Strategic, Sure));
    let nested =
        json!({"spec": {"template": {"spec": {"volumes": [{"name": "a", "$retainKeys": ["name"]}]}}}});
    assert_eq!(inferred(nested, "", OPERATOR, none), (PatchKind::Strategic, Sure));
    assert_eq!(custom(deletion, ""), (PatchKind::Merge, Sure));
    assert_eq!(custom(json!({"spec": {"l": [{"name": "a"}]}}), ""), (PatchKind::Merge, Sure));
}

#[test]
fn applies_name_manager_and_kind() {
    let whole = json!({"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "d"}});
    let part = json!({"metadata": {"name": "d"}});
    let uri = "/apis/apps/v1/namespaces/n/deployments/d?fieldManager=my%2Fci&force=false";
    assert_eq!(inferred(whole.clone(), uri, KUBECTL, Value::Null), (PatchKind::Apply, Sure));
    assert_eq!(
        inferred(whole.clone(), "fieldManager=ci", KUBECTL, Value::Null),
        (PatchKind::Apply, Inferred)
    );
    let taken_over = "fieldManager=kubectl-last-applied&fieldValidation=Strict";
    assert_eq!(custom(whole.clone(), taken_over), (PatchKind::Apply, Inferred));
    assert_eq!(custom(whole.clone(), "fieldManager=kubectl-patch"), (PatchKind::Merge, Sure));
    assert_eq!(custom(whole, ""), (PatchKind::Merge, Sure));
    assert_eq!(custom(part, "fieldManager=ci"), (PatchKind::Merge, Sure));
    assert_eq!(field_manager(uri).as_deref(), Some("my/ci"));
    assert_eq!(field_manager("a=b&fieldManager=a+b%zz%"), Some("a b%zz%".to_owned()));
    assert_eq!(field_manager("fieldManager="), None);
}

#[test]
fn the_effect_tells_where_it_is_the_same() {
    let maps = json!({"spec": {"replicas": 1, "paused": null}});
    assert_eq!(inferred(maps, "", OPERATOR, Value::Null), (PatchKind::Merge, Sure));
    let list = json!({"metadata": {"finalizers": ["a"]}});
    assert_eq!(inferred(list.clone(), "", OPERATOR, Value::Null), (PatchKind::Merge, Inferred));
    assert_eq!(inferred(list.clone(), "", OPERATOR, json!({"metadata": {}})), (PatchKind::Merge, Sure));
    let other = json!({"metadata": {"finalizers": ["b"]}});
    assert_eq!(inferred(list, "", OPERATOR, other), (PatchKind::Merge, Inferred));
}

#[test]
fn habits_tell_the_rest() {
    let containers =
        |image| json!({"spec": {"template": {"spec": {"containers": [{"name": "a", "image": image}]}}}});
    let mut before = containers("a:1");
    before["spec"]["template"]["spec"]["containers"][0]["args"] = json!(["x"]);
    let whole = before.clone();
    let by = |agent, query| inferred(containers("a:2"), query, agent, whole.clone());
    assert_eq!(by(KUBECTL, "fieldManager=kubectl-patch"), (PatchKind::Strategic, Inferred));
    assert_eq!(by("kubelet/v1.35.4 (linux/amd64)", ""), (PatchKind::Strategic, Inferred));
    assert_eq!(by("Helm/3.15", ""), (PatchKind::Strategic, Inferred));
    assert_eq!(by(OPERATOR, ""), (PatchKind::Merge, Inferred));
    // Few of the fields that the container has.
    before["spec"]["template"]["spec"]["containers"][0]["command"] = json!(["x"]);
    let fragment = inferred(containers("a:2"), "", OPERATOR, before.clone());
    assert_eq!(fragment, (PatchKind::Strategic, Inferred));
    // Without its key an element can only be meant to replace.
    let keyless = json!({"spec": {"template": {"spec": {"containers": [{"image": "a"}]}}}});
    assert_eq!(inferred(keyless, "", KUBECTL, before), (PatchKind::Merge, Inferred));

    let held =
        json!({"metadata": {"finalizers": ["a", "b"], "ownerReferences": [{"uid": "u", "name": "n"}]}});
    let finalizers = json!({"metadata": {"resourceVersion": "1", "finalizers": ["b"]}});
    assert_eq!(inferred(finalizers, "", GC, held.clone()), (PatchKind::Merge, Inferred));
    let owners = json!({"metadata": {"ownerReferences": [{"uid": "u", "blockOwnerDeletion": false}]}});
    assert_eq!(inferred(owners, "", GC, held), (PatchKind::Strategic, Inferred));
}
