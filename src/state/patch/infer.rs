//! Which kind of patch a body is: the content type of the request is not in the audit log.

use super::strategic::Directive;
use super::{PatchKind, limits, merge, strategic};
use crate::state::query::parameter;
use crate::state::schema::Type;
use rustc_hash::FxHashMap;
use serde_json::Value;
use std::borrow::Cow;

/// How the kind of a patch is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// From the habits of the client.
    Inferred,
    /// By its form, or because the other kinds that it may be have the same effect.
    Sure,
}

/// A patch as the audit log has it.
#[derive(Clone, Copy, Debug)]
pub struct Logged<'a> {
    /// The body.
    pub body: &'a Value,
    /// The request's URI, or the query alone.
    pub uri_query: &'a str,
    /// `userAgent`.
    pub user_agent: &'a str,
    /// Whether it is on a resource that a CustomResourceDefinition defines.
    pub is_custom_resource: bool,
}

/// The kind of a patch that the server accepted.
///
/// `previous` is the version that the patch meets, null where it is not known; with it a patch whose effect is the
/// same by either reading is [`Certainty::Sure`].
pub fn infer(patch: Logged<'_>, previous: &Value, schema: Type<'_>) -> (PatchKind, Certainty) {
    use Certainty::{Inferred, Sure};
    let Logged { body, uri_query, user_agent, is_custom_resource } = patch;
    if body.is_array() {
        return (PatchKind::Json, Sure);
    }
    if limits::check_depth(body).and_then(|()| limits::check_depth(previous)).is_err() {
        return (PatchKind::Merge, Inferred);
    }
    // The server knows no strategic merge for custom resources: there `$patch` would be data.
    if !is_custom_resource && has_directive(body) {
        return (PatchKind::Strategic, Sure);
    }
    if let Some(certainty) = is_apply(body, uri_query) {
        return (PatchKind::Apply, certainty);
    }
    if is_custom_resource || !body.is_object() {
        return (PatchKind::Merge, Sure);
    }
    if !can_differ(body, schema) {
        return (PatchKind::Merge, Sure);
    }
    let kind = habit(body, uri_query, user_agent).unwrap_or_else(|| manner(body, previous, schema));
    match strategic::apply(previous, body, schema) {
        Ok(next) if !previous.is_null() && next == merge::apply(previous, body) => (kind, Sure),
        Ok(_) => (kind, Inferred),
        // The server accepted it, so it was the other kind.
        Err(_) => (PatchKind::Merge, Inferred),
    }
}

/// The `fieldManager` of a request, decoded. Its URI, or the query alone.
pub fn field_manager(uri_query: &str) -> Option<String> {
    parameter(uri_query, "fieldManager").filter(|manager| !manager.is_empty()).map(Cow::into_owned)
}

fn has_directive(value: &Value) -> bool {
    match value {
        Value::Object(map) => map
            .iter()
            .any(|(key, value)| !matches!(Directive::of(key), Directive::None) || has_directive(value)),
        Value::Array(list) => list.iter().any(has_directive),
        _ => false,
    }
}

/// Whether this is an apply. It must name its manager and the object's kind, must not bring managedFields,
/// and alone may be forced.
fn is_apply(body: &Value, uri_query: &str) -> Option<Certainty> {
    let manager = field_manager(uri_query)?;
    let names_kind = body["apiVersion"].is_string() && body["kind"].is_string();
    let brings_books = body["metadata"]["managedFields"].as_array().is_some_and(|books| !books.is_empty());
    if !names_kind || brings_books {
        return None;
    }
    if parameter(uri_query, "force").is_some() {
        return Some(Certainty::Sure);
    }
    (!sends_differences(&manager)).then_some(Certainty::Inferred)
}

/// Managers of clients that send what differs. kubectl's server-side apply calls itself `kubectl`, and
/// `kubectl-last-applied` where it takes over from the client-side one.
fn sends_differences(manager: &str) -> bool {
    manager.starts_with("kubectl-") && manager != "kubectl-last-applied"
}

/// Whether a merge patch and a strategic one can have different effects: only at lists that are merged and
/// objects that are replaced, and at nulls inside of lists.
fn can_differ(patch: &Value, schema: Type<'_>) -> bool {
    match patch {
        Value::Object(map) => {
            schema.patch().replace || map.iter().any(|(key, value)| can_differ(value, schema.field(key)))
        }
        Value::Array(list) => schema.patch().merge || list.iter().any(has_null),
        _ => false,
    }
}

fn has_null(value: &Value) -> bool {
    match value {
        Value::Object(map) => map.values().any(|value| value.is_null() || has_null(value)),
        Value::Array(list) => list.iter().any(has_null),
        _ => false,
    }
}

/// The kind that a client is known to send for Kubernetes' own kinds.
fn habit(body: &Value, uri_query: &str, user_agent: &str) -> Option<PatchKind> {
    // It removes owners by strategic patches and finalizers by merge patches.
    if user_agent.ends_with("generic-garbage-collector") {
        let finalizers = !body["metadata"]["finalizers"].is_null();
        return Some(if finalizers { PatchKind::Merge } else { PatchKind::Strategic });
    }
    let program = user_agent.split(['/', ' ']).next().unwrap_or_default();
    let kubectl = field_manager(uri_query).is_some_and(|manager| manager.starts_with("kubectl"));
    // `kubectl annotate`, `label` and `scale` send merge patches, of maps alone: these cannot differ.
    (kubectl || STRATEGIC.contains(&program)).then_some(PatchKind::Strategic)
}

/// Of a client that is not known: computed merge patches (those of controller-runtime) have whole lists of
/// whole elements, while an element with but a few of the fields of the one it meets is meant to be merged.
fn manner(body: &Value, previous: &Value, schema: Type<'_>) -> PatchKind {
    if has_fragment(body, previous, schema) { PatchKind::Strategic } else { PatchKind::Merge }
}

fn has_fragment(patch: &Value, previous: &Value, schema: Type<'_>) -> bool {
    match (patch, previous) {
        (Value::Object(patch), Value::Object(previous)) => patch.iter().any(|(key, value)| {
            previous.get(key).is_some_and(|previous| has_fragment(value, previous, schema.field(key)))
        }),
        (Value::Array(patch), Value::Array(previous)) => {
            let Some(key) = schema.patch().merge_key else { return false };
            let known: FxHashMap<_, _> = previous.iter().map(|element| (&element[key], element)).collect();
            patch.iter().any(|element| match (element, known.get(&element[key])) {
                (Value::Object(element), Some(Value::Object(known))) => element.len() * 2 <= known.len(),
                _ => false,
            })
        }
        _ => false,
    }
}

/// Programs that send strategic merge patches.
const STRATEGIC: [&str; 12] = [
    "argocd-application-controller",
    "cloud-controller-manager",
    "helm",
    "Helm",
    "kube-controller-manager",
    "kube-proxy",
    "kube-scheduler",
    "kubectl",
    "kubelet",
    "kwok",
    "node-problem-detector",
    "oc",
];
