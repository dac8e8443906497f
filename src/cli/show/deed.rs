//! What a request did that its verb does not tell, who asked beyond the name, and why it was let.

use crate::view::{Span, Value, text_of};
use percent_encoding::percent_decode_str;
use std::borrow::Cow;

/// What was asked for: the verb and the subresource; where what is in a namespace was to be deleted, of what.
pub(super) fn asked(span: &Span<'_>) -> String {
    let get = |key| text_of(&span.attributes, key).unwrap_or_default();
    let empties = get("tag") == "deletecollection" && (get("group"), get("resource")) == ("", "namespaces");
    let emptied = get("url.path").rsplit('/').next().filter(|_| empties).unwrap_or_default();
    let parts = [get("tag"), get("subresource"), emptied];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The command of an `exec`, the path behind a `proxy`.
pub(super) fn command(span: &Span<'_>) -> Option<String> {
    let get = |key| text_of(&span.attributes, key).unwrap_or_default();
    let what = match get("subresource") {
        "exec" => {
            let parameters = get("url.query").split('&').filter_map(|pair| pair.strip_prefix("command="));
            parameters.map(decoded).collect::<Vec<_>>().join(" ")
        }
        "proxy" => get("url.path").split_once("/proxy/").map_or("", |(_, path)| path).to_owned(),
        _ => return None,
    };
    (!what.is_empty()).then_some(what)
}

fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

/// Groups that everybody of a sort is in.
fn is_common(group: &str) -> bool {
    matches!(group, "system:authenticated" | "system:unauthenticated" | "system:nodes")
        || group.starts_with("system:serviceaccounts")
}

/// Lines about who asked and why that was allowed, as far as they say more than the name.
pub(super) fn callers(span: &Span<'_>) -> Vec<String> {
    let get = |key| text_of(&span.attributes, key).unwrap_or_default();
    let mut lines = Vec::new();
    for (user, id, roles, extra) in [
        ("username", "user.id", "user.roles", "audit.user.extra."),
        (
            "kelemetry.impersonated_by",
            "kelemetry.impersonated_by.id",
            "kelemetry.impersonated_by.roles",
            "kelemetry.impersonated_by.extra.",
        ),
    ] {
        let mut said = Vec::new();
        for attribute in &span.attributes {
            let value = || texts(&attribute.value).join(", ");
            match &*attribute.key {
                key if key == id => said.push(format!("uid {}", value())),
                key if key == roles => {
                    let groups = texts(&attribute.value).into_iter().filter(|group| !is_common(group));
                    let groups = groups.collect::<Vec<_>>().join(", ");
                    said.extend((!groups.is_empty()).then(|| format!("groups {groups}")));
                }
                key => {
                    let field = key.strip_prefix(extra).map(|key| key.rsplit('/').next().unwrap_or(key));
                    said.extend(field.map(|field| format!("{field} {}", value())));
                }
            }
        }
        if !said.is_empty() {
            lines.push(format!("{}: {}", get(user), said.join("; ")));
        }
    }
    for attribute in &span.attributes {
        let Some(name) = attribute.key.strip_prefix("audit.annotation.") else { continue };
        let value = texts(&attribute.value).join(", ");
        lines.push(match (name, value.strip_prefix("RBAC: ")) {
            ("authorization.k8s.io/reason", Some(reason)) => reason.to_owned(),
            _ => format!("{name}: {value}"),
        });
    }
    lines
}

fn texts<'v>(value: &'v Value<'_>) -> Vec<Cow<'v, str>> {
    match value {
        Value::Text(text) => vec![Cow::Borrowed(text)],
        Value::List(list) => list.iter().map(|text| Cow::Borrowed(&**text)).collect(),
        Value::Int(n) => vec![Cow::Owned(n.to_string())],
        Value::Bool(is) => vec![Cow::Owned(is.to_string())],
    }
}
