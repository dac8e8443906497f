//! Audit events whose members a collector changed: nested ones as JSON in strings, lifted to the top, a level
//! overwritten, the whole event once more as a string.

use super::members::{Members, Writer, is_json, quoted, string};
use super::{Content, Inner, Peeled, peeled};
use std::collections::BTreeMap;

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

/// The same of keys that are whole paths: only where they are parted by dots those of annotations are what they were.
const DOTTED: &[&str] = &["user", "impersonatedUser", "objectRef", "responseStatus", "annotations"];

/// Bodies of which paths cannot tell what was in a list with what.
const BODIES: &[&str] = &["requestObject.", "responseObject.", "requestObject_", "responseObject_"];

/// What a table for people has where there is nothing.
const NOTHING: &str = r#""-""#;

/// Where OpenShift's collector leaves the level that it overwrites.
const LEVELS: &[&str] = &["k8s_audit_level", "openshift_audit_level"];

/// What log shippers add to an event.
const ADDED: &[&str] = &["message", "level", "k8s_audit_level", "openshift_audit_level"];

pub(super) fn peel(m: &Members<'_>) -> Option<Peeled> {
    if let Some(text) = with_lists(m) {
        return peel(&Members::of(&text)?);
    }
    let cluster = m.text_at(&["openshift", "cluster_id"]);
    let cluster = if cluster.is_empty() { m.cluster() } else { cluster };
    let from = |inner: Inner| inner.from(&cluster, &m.scalar("hostname"));
    // The original, if the collector kept it whole.
    let original = m.text("message").filter(|text| is_copy(text, m));
    if let Some(original) = original {
        return peeled("event-and-message", [from(Inner::new(Content::Audit(original)))]);
    }
    let is_lifted = m.iter().any(|(key, _)| lifted(key).is_some());
    let is_cut = m.iter().any(|(key, _)| BODIES.iter().any(|body| key.starts_with(body)));
    let mut writer = Writer::default();
    let is_own = |key: &str| !ADDED.contains(&key) && lifted(key).is_none();
    for (key, raw) in m.iter().filter(|(key, _)| is_own(key) && !(is_cut && *key == "annotations")) {
        // Splunk marks what was a list.
        member(&mut writer, key.strip_suffix("{}").unwrap_or(key), raw);
    }
    let kept = LEVELS.iter().find_map(|key| m.get(key)).or(m.get("level").filter(|raw| raw.starts_with('"')));
    if let Some(level) = kept {
        writer.raw("level", level);
    }
    let is_told = |parent: &str| m.has(parent) && !(is_cut && parent == "annotations");
    for parent in DOTTED.iter().filter(|parent| (is_lifted || is_cut) && !is_told(parent)) {
        let own = m.iter().filter_map(|(key, raw)| {
            let (_, key) = lifted(key).filter(|(of, _)| of == parent)?;
            Some((key, raw))
        });
        match *parent {
            "annotations" => annotations(&mut writer, own, m, is_cut),
            _ => writer.raw(parent, &nested(own)),
        }
    }
    let name = match () {
        () if is_lifted => "lifted-keys",
        () if m.get("level") == Some(r#""default""#) => "openshift-collector",
        () => "flattened-fields",
    };
    peeled(name, [from(Inner::new(Content::Audit(writer.end())))])
}

/// An audit event whose members have other paths in front, at whose end each stands: `kubernetes.audit.auditID`.
pub(super) fn peel_named(m: &Members<'_>) -> Option<Peeled> {
    let is_path = |path: &&str| path.ends_with('.') && m.has(&format!("{path}stage"));
    let path = m.iter().filter_map(|(key, _)| key.strip_suffix("auditID")).find(is_path)?;
    let mut writer = Writer::default();
    for (key, raw) in m.iter().filter(|(_, raw)| *raw != NOTHING) {
        key.strip_prefix(path).into_iter().for_each(|key| writer.raw(key, raw));
    }
    let first = |keys: &[&str]| {
        keys.iter().map(|key| m.scalar(key)).find(|text| !matches!(&**text, "" | "-")).unwrap_or_default()
    };
    let inner = Inner::new(Content::Record(writer.end()));
    let inner = inner.from(&first(&["orchestrator.cluster.name"]), &first(&["agent.name", "host.name"]));
    peeled("lifted-keys", [inner.at(&first(&["@timestamp", "_time", "time"]))])
}

/// The same with lists for what has a key for each of its elements (`user.groups[0]`, of LogScale); None where there is
/// none. What is parted in bodies stays so: they are lost.
fn with_lists(m: &Members<'_>) -> Option<String> {
    let mut lists: BTreeMap<&str, BTreeMap<usize, &str>> = BTreeMap::new();
    for (key, raw) in m.iter() {
        if let Some((list, nth)) = element(key) {
            lists.entry(list).or_default().insert(nth, raw);
        }
    }
    if lists.is_empty() {
        return None;
    }
    let mut writer = Writer::default();
    m.iter().filter(|(key, _)| element(key).is_none()).for_each(|(key, raw)| writer.raw(key, raw));
    for (key, elements) in lists {
        let elements: Vec<&str> = elements.into_values().collect();
        writer.raw(key, &format!("[{}]", elements.join(",")));
    }
    Some(writer.end())
}

/// `sourceIPs[0]`: the list, and which of its elements.
fn element(key: &str) -> Option<(&str, usize)> {
    let (list, nth) = key.strip_suffix(']')?.split_once('[')?;
    let is_body = BODIES.iter().any(|body| list.starts_with(body));
    Some((list, nth.parse().ok()?)).filter(|_| !is_body)
}

/// The member that the ends of its paths make: there is no more in it than objects in objects.
fn nested<'a>(own: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let mut all: Vec<(&str, Vec<(&str, &str)>)> = Vec::new();
    let mut writer = Writer::default();
    for (key, raw) in own.filter(|(_, raw)| *raw != NOTHING) {
        let Some((parent, key)) = key.split_once('.') else {
            writer.raw(key, raw);
            continue;
        };
        match all.iter_mut().find(|(known, _)| *known == parent) {
            Some((_, members)) => members.push((key, raw)),
            None => all.push((parent, vec![(key, raw)])),
        }
    }
    for (parent, members) in all {
        let mut inner = Writer::default();
        for (key, raw) in members {
            // What authenticators add has lists of texts.
            let value = if parent == "extra" { list(raw) } else { raw.to_owned() };
            inner.raw(key.strip_suffix("{}").unwrap_or(key), &value);
        }
        writer.raw(parent, &inner.end());
    }
    writer.end()
}

/// Annotations, and among them that a body was lost.
fn annotations<'a>(
    writer: &mut Writer,
    own: impl Iterator<Item = (&'a str, &'a str)>,
    m: &Members<'_>,
    is_cut: bool,
) {
    let mut inner = Writer::default();
    own.for_each(|(key, raw)| inner.raw(key, raw));
    let whole = m.get("annotations").map(|raw| string(raw).unwrap_or_else(|| raw.to_owned()));
    if let Some(whole) = whole.as_deref().and_then(Members::of) {
        whole.iter().for_each(|(key, raw)| inner.raw(key, raw));
    }
    if is_cut {
        inner.text("audit.k8s.io/truncated", "true");
    }
    writer.raw("annotations", &inner.end());
}

/// One text or several as a list of them.
fn list(raw: &str) -> String {
    if raw.starts_with('[') {
        return raw.to_owned();
    }
    let text = string(raw).unwrap_or_else(|| raw.to_owned());
    if text.trim_start().starts_with('[') && is_json(&text) {
        return text;
    }
    let texts: Vec<String> = text.split(',').map(|text| quoted(text.trim())).collect();
    format!("[{}]", texts.join(","))
}

/// Whether a member is JSON in a string that should be none.
pub(super) fn has_flattened(m: &Members<'_>) -> bool {
    let is_json = |raw: &str| string(raw).is_some_and(|text| text.trim_start().starts_with(['{', '[']));
    let is_text = |key: &str, raw: &str| key == "sourceIPs" && raw.starts_with('"');
    m.iter().any(|(key, raw)| NESTED.contains(&key) && (is_json(raw) || is_text(key, raw)))
}

/// Whether a text is the event that stands around it.
fn is_copy(text: &str, m: &Members<'_>) -> bool {
    let copy = Members::of(text);
    copy.is_some_and(|copy| copy.has("stage") && copy.scalar("auditID") == m.scalar("auditID"))
}

/// `objectRef_resource`, `objectRef.resource`: the member and its key.
fn lifted(key: &str) -> Option<(&str, &str)> {
    let (of, rest) = key.split_at_checked(key.find(['_', '.'])?)?;
    let known = if rest.starts_with('_') { LIFTED } else { DOTTED };
    known.contains(&of).then(|| (of, &rest[1..]))
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
            text if key == "sourceIPs" => writer.raw(key, &list(&quoted(text))),
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
