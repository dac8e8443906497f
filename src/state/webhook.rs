//! What admission webhooks did to a request, as its audit annotations tell it.
//!
//! `mutation.webhook.admission.k8s.io/round_R_index_I` (level Metadata and above) says which webhooks were
//! asked and whether they changed something, `patch.webhook.admission.k8s.io/round_R_index_I` (Request and
//! above) holds the JSON Patch that each answered with (k8s.io/apiserver,
//! pkg/admission/plugin/webhook/mutating).

use super::patch::{self, PatchKind};
use super::redact::{Redactor, Step, Target};
use super::schema::Type;
use crate::model::{Change, ChangeClass, LATENCY_ANNOTATION, Op, Path, Segment, WEBHOOK_ANNOTATION};
use serde::Deserialize;
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A mutating webhook that changed the object of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mutation {
    /// The webhook's name.
    pub webhook: Box<str>,
    /// The MutatingWebhookConfiguration that it is from.
    pub configuration: Box<str>,
    /// What it changed, with list elements by position (`-`: behind the last one), each new value as JSON;
    /// empty where only a level below Request was logged.
    pub changes: Vec<Change>,
}

#[derive(Deserialize)]
struct Annotation {
    #[serde(default)]
    configuration: String,
    #[serde(default)]
    webhook: String,
    #[serde(default)]
    mutated: bool,
    #[serde(default)]
    patch: Vec<Operation>,
}

#[derive(Deserialize)]
struct Operation {
    op: String,
    path: String,
    #[serde(default)]
    value: Value,
}

/// The mutations that the annotations of an audit event tell, in the order of the calls.
pub fn mutations(annotations: &str) -> Vec<Mutation> {
    let Ok(annotations) = serde_json::from_str::<BTreeMap<Cow<'_, str>, Value>>(annotations) else {
        return Vec::new();
    };
    let mut calls: BTreeMap<(u32, u32), Mutation> = BTreeMap::new();
    for (key, value) in &annotations {
        let Some(call) = call(key) else { continue };
        let Some(Ok(told)) = value.as_str().map(serde_json::from_str::<Annotation>) else { continue };
        if !told.mutated && told.patch.is_empty() {
            continue;
        }
        let changes = told.patch.iter().filter_map(Operation::change).collect();
        let mutation =
            Mutation { webhook: told.webhook.into(), configuration: told.configuration.into(), changes };
        match calls.get_mut(&call) {
            Some(known) if known.changes.len() >= mutation.changes.len() => {}
            _ => drop(calls.insert(call, mutation)),
        }
    }
    calls.into_values().collect()
}

/// An object with what the mutating webhooks of a request made of it, one after the other. What does not fit, because the
/// server had filled in what nothing shows, is left out.
pub fn mutated(object: Value, annotations: &str) -> Value {
    let Ok(annotations) = serde_json::from_str::<BTreeMap<Cow<'_, str>, Value>>(annotations) else {
        return object;
    };
    let patches = annotations.iter().filter(|(key, _)| key.starts_with("patch."));
    let patches = patches.filter_map(|(key, told)| {
        let told: Value = serde_json::from_str(told.as_str()?).ok()?;
        Some((call(key)?, told.get("patch")?.clone()))
    });
    let patches: BTreeMap<(u32, u32), Value> = patches.collect();
    patches.values().fold(object, |object, patch| {
        patch::apply(PatchKind::Json, &object, patch, Type::UNKNOWN, None).unwrap_or(object)
    })
}

/// Annotations without secrets: those that something is told of, with the values of patches redacted as they would
/// be in the object.
pub fn redacted<'t>(redactor: &Redactor, of: &Target<'_>, annotations: &'t str) -> Cow<'t, str> {
    let Ok(all) = serde_json::from_str::<BTreeMap<String, Value>>(annotations) else {
        return Cow::Borrowed("{}");
    };
    let mut kept = BTreeMap::new();
    for (key, value) in all {
        if key.starts_with(LATENCY_ANNOTATION) {
            kept.insert(key, value);
        } else if call(&key).is_some()
            && let Some(Ok(mut told)) = value.as_str().map(serde_json::from_str::<Value>)
        {
            let operations = told.get_mut("patch").and_then(Value::as_array_mut);
            operations.into_iter().flatten().for_each(|operation| hide(redactor, of, operation));
            kept.insert(key, Value::String(told.to_string()));
        }
    }
    Cow::Owned(serde_json::to_string(&kept).unwrap_or_default())
}

/// Takes secrets out of an operation of a patch.
fn hide(redactor: &Redactor, of: &Target<'_>, operation: &mut Value) {
    let path = operation.get("path").and_then(Value::as_str).unwrap_or_default();
    let segments: Vec<Segment> = path.split('/').skip(1).map(segment).collect();
    let steps: Vec<Step<'_>> = segments
        .iter()
        .map(|segment| match segment {
            Segment::Field(field) => Step::Field(field),
            _ => Step::Element { name: None },
        })
        .collect();
    let value = operation.get("value").map(Value::to_string);
    let [_, hidden] = redactor.change(of, &steps, [None, value.as_deref()]);
    if let Some(hidden) = hidden {
        operation["value"] = serde_json::from_str(&hidden).unwrap_or_default();
    }
}

/// Round and index of `patch.webhook.admission.k8s.io/round_0_index_2` and of `mutation.…`.
fn call(key: &str) -> Option<(u32, u32)> {
    let (kind, rest) = key.split_once('.')?;
    if !matches!(kind, "patch" | "mutation") {
        return None;
    }
    let (round, index) = rest.strip_prefix(WEBHOOK_ANNOTATION)?.split_once("_index_")?;
    Some((round.parse().ok()?, index.parse().ok()?))
}

impl Operation {
    /// None for what changes nothing (`test`) and what is no operation.
    fn change(&self) -> Option<Change> {
        let op = match &*self.op {
            "add" => Op::Add,
            "remove" => Op::Remove,
            "replace" | "copy" | "move" => Op::Replace,
            _ => return None,
        };
        let steps = self.path.strip_prefix('/').map(|path| path.split('/')).into_iter().flatten();
        let path: Path = steps.map(segment).collect();
        let has_value = matches!(&*self.op, "add" | "replace");
        let new = has_value.then(|| self.value.to_string().into());
        Some(Change { path, op, old: None, new, class: ChangeClass::Diff })
    }
}

/// A step of a JSON pointer (RFC 6901). A number may be a map's key as well: it is read as a position.
fn segment(step: &str) -> Segment {
    match step.parse() {
        Ok(index) => Segment::Index(index),
        Err(_) => Segment::Field(step.replace("~1", "/").replace("~0", "~").into()),
    }
}

impl Mutation {
    /// Whether this webhook asked for what a change shows: the same value at the same place.
    pub fn wrote(&self, change: &Change) -> bool {
        self.changes.iter().any(|asked| is_asked(asked, change))
    }
}

fn is_asked(asked: &Change, shown: &Change) -> bool {
    let (above, below) = (asked.path.segments(), shown.path.segments());
    if above.len() > below.len() || !std::iter::zip(above, below).all(|(a, b)| leads_to(a, b)) {
        return false;
    }
    match (&asked.new, &shown.new) {
        (Some(asked), Some(shown)) => {
            let value = |text: &str| serde_json::from_str::<Value>(text).ok();
            let rest = &below[above.len()..];
            let at = value(asked)
                .and_then(|asked| rest.iter().try_fold(asked, |value, step| within(&value, step)));
            at.is_some() && at == value(shown)
        }
        (None, None) => asked.op == Op::Remove,
        _ => false,
    }
}

/// Whether a step of a webhook's path may be this one. Webhooks see lists before others add to them: of a
/// position only an element behind the last one can be told, by its value.
fn leads_to(asked: &Segment, shown: &Segment) -> bool {
    match (asked, shown) {
        (Segment::Field(a), Segment::Field(b)) => a == b,
        (Segment::Index(a), Segment::Field(b)) => a.to_string() == **b,
        (Segment::Field(a), _) => **a == *"-",
        (
            Segment::Index(a),
            Segment::Index(b) | Segment::Element { index: b, .. } | Segment::Member { index: b, .. },
        ) => a == b,
        _ => false,
    }
}

/// The part of a value that a step leads to.
fn within(value: &Value, step: &Segment) -> Option<Value> {
    match step {
        Segment::Field(name) => value.get(&**name).cloned(),
        Segment::Index(index) => value.get(*index as usize).cloned(),
        Segment::Member { value: member, .. } => {
            let member: Value = serde_json::from_str(member).ok()?;
            value.as_array()?.contains(&member).then_some(member)
        }
        Segment::Element { keys, .. } => {
            let read = |text: &str| serde_json::from_str::<Value>(text).ok();
            let keys: Vec<_> = keys.iter().map(|(name, key)| (&**name, read(key))).collect();
            let is_it = |item: &&Value| {
                keys.iter().all(|(name, key)| item.get(name).is_none_or(|value| Some(value) == key.as_ref()))
            };
            value.as_array()?.iter().find(is_it).cloned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn annotations() -> String {
        let told = |value: Value| Value::String(value.to_string());
        let patch = json!([
            {"op": "add", "path": "/spec/containers/-", "value": {"name": "proxy", "image": "p:1"}},
            {"op": "add", "path": "/metadata/annotations", "value": {"a/b": "1", "c": "2"}},
            {"op": "replace", "path": "/metadata/labels/x~1y", "value": "z"},
            {"op": "remove", "path": "/spec/nodeName"},
            {"op": "test", "path": "/spec/nodeName", "value": "n"},
        ]);
        json!({
            "patch.webhook.admission.k8s.io/round_0_index_10": told(
                json!({"configuration": "mesh", "webhook": "inject.mesh", "patch": patch, "patchType": "JSONPatch"})),
            "mutation.webhook.admission.k8s.io/round_0_index_10": told(
                json!({"configuration": "mesh", "webhook": "inject.mesh", "mutated": true})),
            "mutation.webhook.admission.k8s.io/round_0_index_2": told(
                json!({"configuration": "idle", "webhook": "idle.example", "mutated": false})),
            "mutation.webhook.admission.k8s.io/round_0_index_3": told(
                json!({"configuration": "sets", "webhook": "sets.example", "mutated": true})),
            "mutation.webhook.admission.k8s.io/round_0_index_4": "not JSON",
            "authorization.k8s.io/decision": "allow",
        })
        .to_string()
    }

    #[test]
    fn calls_in_their_order_once_each() {
        let told = mutations(&annotations());
        let names: Vec<_> = told.iter().map(|m| (&*m.webhook, m.changes.len())).collect();
        assert_eq!(names, [("sets.example", 0), ("inject.mesh", 4)]);
        assert_eq!(&*told[1].configuration, "mesh");
        let paths: Vec<_> = told[1].changes.iter().map(|c| c.path.keyed().to_string()).collect();
        assert_eq!(
            paths,
            ["spec.containers.-", "metadata.annotations", "metadata.labels[\"x/y\"]", "spec.nodeName"]
        );
        assert!(mutations("[]").is_empty());
    }

    #[test]
    fn an_object_has_what_webhooks_made_of_it() {
        let pod = json!({
            "metadata": {"labels": {}},
            "spec": {"nodeName": "n", "containers": [{"name": "web"}]},
        });
        let mutated_pod = json!({
            "metadata": {"labels": {"x/y": "z"}, "annotations": {"a/b": "1", "c": "2"}},
            "spec": {"containers": [{"name": "web"}, {"name": "proxy", "image": "p:1"}]},
        });
        let told = |patch: Value| {
            let patch = json!({"patch": patch, "patchType": "JSONPatch"}).to_string();
            json!({"patch.webhook.admission.k8s.io/round_0_index_3": patch}).to_string()
        };
        let patch = json!([
            {"op": "add", "path": "/spec/containers/-", "value": {"name": "proxy", "image": "p:1"}},
            {"op": "add", "path": "/metadata/annotations", "value": {"a/b": "1", "c": "2"}},
            {"op": "add", "path": "/metadata/labels/x~1y", "value": "z"},
            {"op": "remove", "path": "/spec/nodeName"},
        ]);
        assert_eq!(mutated(pod.clone(), &told(patch)), mutated_pod);
        assert_eq!(mutated(pod.clone(), &annotations()), pod, "a label is replaced that is not known");
        assert_eq!(mutated(pod.clone(), "[]"), pod);
    }

    #[test]
    fn a_webhook_wrote_what_it_asked_for() {
        let mesh = &mutations(&annotations())[1];
        let field = |name: &str| Segment::Field(name.into());
        let element = |name: &str| Segment::Element {
            index: 1,
            keys: [("name".into(), format!("\"{name}\"").into())].into(),
        };
        let change = |path: &[Segment], new: Option<&str>| Change {
            path: path.iter().cloned().collect(),
            op: if new.is_some() { Op::Add } else { Op::Remove },
            old: None,
            new: new.map(Into::into),
            class: ChangeClass::Diff,
        };
        let containers = |name: &str| [field("spec"), field("containers"), element(name)];
        let annotation = [field("metadata"), field("annotations"), field("a/b")];
        let cases = [
            (change(&containers("proxy"), Some(r#"{"image":"p:1","name":"proxy"}"#)), true),
            (change(&containers("web"), Some(r#"{"image":"w:1","name":"web"}"#)), false),
            (change(&annotation, Some("\"1\"")), true),
            (change(&annotation, Some("\"2\"")), false),
            (change(&annotation, None), false),
            (change(&[field("spec"), field("nodeName")], None), true),
            (change(&[field("spec")], Some("{}")), false),
        ];
        for (change, is_asked) in cases {
            assert_eq!(mesh.wrote(&change), is_asked, "{}", change.path.keyed());
        }
    }
}
