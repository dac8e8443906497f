//! Audit events whose keys somebody spells in another way: `AuditID` (what Go writes of a struct without tags), `auditid`
//! (columns of Athena, Hive and OpenObserve), `audit_id`. Bodies keep their own keys: there they mean something.

use super::members::{Members, Writer};
use super::{Content, Inner, Peeled, peeled};

/// The members of an audit event.
const TOP: &[&str] = &[
    "kind",
    "apiVersion",
    "level",
    "auditID",
    "stage",
    "requestURI",
    "verb",
    "user",
    "impersonatedUser",
    "sourceIPs",
    "userAgent",
    "objectRef",
    "responseStatus",
    "requestObject",
    "responseObject",
    "requestReceivedTimestamp",
    "stageTimestamp",
    "timestamp",
    "annotations",
];

const USER: &[&str] = &["username", "uid", "groups", "extra"];
const STATUS: &[&str] = &["metadata", "status", "message", "reason", "details", "code"];
const REFERENCE: &[&str] =
    &["resource", "namespace", "name", "uid", "apiGroup", "apiVersion", "resourceVersion", "subresource"];

/// The members that are objects with a few members of their own.
const NESTED: &[(&str, &[&str])] = &[
    ("user", USER),
    ("impersonatedUser", USER),
    ("objectRef", REFERENCE),
    ("responseStatus", STATUS),
    ("requestObject", &[]),
    ("responseObject", &[]),
];

pub(super) fn peel(m: &Members<'_>) -> Option<Peeled> {
    let has = |name: &str| m.iter().any(|(key, raw)| raw != "null" && is(key, name));
    if m.has("auditID") || !(has("auditID") && has("stage") && (has("verb") || has("requestURI"))) {
        return None;
    }
    let mut writer = Writer::default();
    for (key, raw) in m.iter() {
        match (known(TOP, key), lifted(key)) {
            (Some(name), _) => writer.raw(name, &member(name, raw)),
            (None, Some(path)) => writer.raw(&path, raw),
            (None, None) => writer.raw(key, raw),
        }
    }
    peeled("respelled-keys", [Inner::new(Content::Record(writer.end()))])
}

/// Whether a key is a name but for capitals and underscores.
fn is(key: &str, name: &str) -> bool {
    let letters = key.bytes().filter(|byte| *byte != b'_').map(|byte| byte.to_ascii_lowercase());
    letters.eq(name.bytes().map(|byte| byte.to_ascii_lowercase()))
}

/// The name that a key is.
fn known(names: &[&'static str], key: &str) -> Option<&'static str> {
    names.iter().copied().find(|name| is(key, name))
}

/// A key that begins with the name of a nested member: `objectref_apigroup` is `objectRef_apiGroup`.
fn lifted(key: &str) -> Option<String> {
    key.match_indices(['_', '.']).find_map(|(at, between)| {
        let (name, members) = NESTED.iter().find(|(name, _)| is(&key[..at], name))?;
        let rest = &key[at + 1..];
        Some(format!("{name}{between}{}", known(members, rest).unwrap_or(rest)))
    })
}

/// A member with its own keys as they should be.
fn member(name: &str, raw: &str) -> String {
    let members = NESTED.iter().find(|(nested, _)| *nested == name).map_or(&[][..], |(_, members)| members);
    let Some(nested) = Members::of(raw).filter(|_| !members.is_empty()) else { return raw.to_owned() };
    let mut writer = Writer::default();
    nested.iter().for_each(|(key, raw)| writer.raw(known(members, key).unwrap_or(key), raw));
    writer.end()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        match peel(&Members::of(text)?)?.inner.pop()?.content {
            Content::Record(text) => Some(text),
            _ => None,
        }
    }

    #[test]
    fn keys_are_as_the_api_has_them() {
        let go = r#"{"AuditID":"a","Stage":"Panic","Verb":"get","User":{"Username":"b","UID":""},"ObjectRef":{"APIGroup":"apps"},"RequestObject":{"Name":1},"Cluster":"c"}"#;
        let api = r#"{"auditID":"a","stage":"Panic","verb":"get","user":{"username":"b","uid":""},"objectRef":{"apiGroup":"apps"},"requestObject":{"Name":1},"Cluster":"c"}"#;
        assert_eq!(read(go).as_deref(), Some(api));
        let columns = r#"{"audit_id":"a","stage":"Panic","requesturi":"/","objectref_apigroup":"apps","object_ref_name":"b"}"#;
        let api = r#"{"auditID":"a","stage":"Panic","requestURI":"/","objectRef_apiGroup":"apps","objectRef_name":"b"}"#;
        assert_eq!(read(columns).as_deref(), Some(api));
    }

    #[test]
    fn others_are_left_alone() {
        for text in [
            r#"{"auditID":"a","stage":"Panic","verb":"get"}"#,
            r#"{"AuditID":"a","Stage":"Panic"}"#,
            r#"{"auditid":null,"stage":"Panic","verb":"get"}"#,
            r#"{"auditing":1,"stage":"Panic","verb":"get"}"#,
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
