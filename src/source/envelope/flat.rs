//! Audit events whose members a collector changed: nested ones as JSON in strings, lifted to the top, a level
//! overwritten, the whole event once more as a string.

use super::members::{Members, Writer, is_json, string};
use super::{Content, Inner, Peeled, peeled};

/// Members of an audit event that are no plain text.
const NESTED: &[&str] = &[
    "user",
    "impersonatedUser",
    "sourceIPs",
    "objectRef",
    "responseStatus",
    "requestObject",
    "responseObject",
    "annotations",
    "metadata",
];

/// What lifted keys begin with, and the member that they belong to.
const LIFTED: &[&str] = &["user", "impersonatedUser", "objectRef", "responseStatus"];

/// Where OpenShift's collector leaves the level that it overwrites.
const LEVELS: &[&str] = &["k8s_audit_level", "openshift_audit_level"];

/// What log shippers add to an event.
const ADDED: &[&str] = &["message", "level", "k8s_audit_level", "openshift_audit_level"];

pub(super) fn peel(m: &Members<'_>) -> Option<Peeled> {
    let cluster = m.text_at(&["openshift", "cluster_id"]);
    let cluster = if cluster.is_empty() { m.cluster() } else { cluster };
    let from = |inner: Inner| inner.from(&cluster, &m.scalar("hostname"));
    // The original, if the collector kept it whole.
    let original = m.text("message").filter(|text| is_copy(text, m));
    if let Some(original) = original {
        return peeled("event-and-message", [from(Inner::new(Content::Audit(original)))]);
    }
    let is_lifted = m.iter().any(|(key, _)| lifted(key).is_some());
    let mut writer = Writer::default();
    for (key, raw) in m.iter().filter(|(key, _)| !ADDED.contains(key) && lifted(key).is_none()) {
        member(&mut writer, key, raw);
    }
    let kept = LEVELS.iter().find_map(|key| m.get(key)).or(m.get("level").filter(|raw| raw.starts_with('"')));
    if let Some(level) = kept {
        writer.raw("level", level);
    }
    if is_lifted {
        for parent in LIFTED.iter().filter(|parent| !m.has(parent)) {
            let mut inner = Writer::default();
            for (key, raw) in m.iter() {
                if let Some((_, key)) = lifted(key).filter(|(of, _)| of == parent) {
                    inner.raw(key, raw);
                }
            }
            writer.raw(parent, &inner.end());
        }
    }
    let name = match () {
        () if is_lifted => "lifted-keys",
        () if m.get("level") == Some(r#""default""#) => "openshift-collector",
        () => "flattened-fields",
    };
    peeled(name, [from(Inner::new(Content::Audit(writer.end())))])
}

/// Whether a member is JSON in a string that should be none.
pub(super) fn has_flattened(m: &Members<'_>) -> bool {
    let is_json = |raw: &str| string(raw).is_some_and(|text| text.trim_start().starts_with(['{', '[']));
    m.iter().any(|(key, raw)| NESTED.contains(&key) && is_json(raw))
}

/// Whether a text is the event that stands around it.
fn is_copy(text: &str, m: &Members<'_>) -> bool {
    let copy = Members::of(text);
    copy.is_some_and(|copy| copy.has("stage") && copy.scalar("auditID") == m.scalar("auditID"))
}

/// `objectRef_resource`: the member and its key.
fn lifted(key: &str) -> Option<(&str, &str)> {
    key.split_once('_').filter(|(of, _)| LIFTED.contains(of))
}

/// Writes a member, nested ones as what they are; empty texts in their place are nothing.
pub(super) fn member(writer: &mut Writer, key: &str, raw: &str) {
    if !NESTED.contains(&key) {
        return writer.raw(key, raw);
    }
    match string(raw) {
        None => writer.raw(key, raw),
        Some(text) => match text.trim() {
            "" | "-" | "null" => {}
            text if text.starts_with(['{', '[']) && is_json(text) => writer.raw(key, text),
            // Among them bodies that a collector replaced by words: `skipped-too-big-size-object`.
            _ => writer.raw(key, raw),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::super::of_broken_audit;

    #[test]
    fn one_member_in_a_string_is_enough() {
        let flattened = |text| of_broken_audit(text).is_some();
        assert!(flattened(r#"{"kind":"Event","sourceIPs":"[\"10.0.0.1\"]"}"#));
        assert!(flattened(r#"{"kind":"Event","user":" {\"username\":\"a\"}","verb":"get"}"#));
        assert!(!flattened(r#"{"kind":"Event","requestObject":"skipped-too-big-size-object","verb":1}"#));
        assert!(!flattened(r#"{"kind":"Event","user":"{\"username\":\"a\"}","#));
    }
}
