mod archive;
mod cases;
mod parts;
mod planted;
mod properties;

use super::*;

pub(super) fn key() -> RedactKey {
    RedactKey::from_bytes([7; 32])
}

pub(super) fn redactor(rules: &[&str]) -> Redactor {
    Redactor::new(key(), rules.iter().map(|rule| rule.parse().unwrap()).collect())
}

/// A target of the form `group/version/resource[/subresource]/namespace/name Kind`.
pub(super) fn target(text: &str) -> Target<'_> {
    let (key, kind) = text.split_once(' ').unwrap_or((text, ""));
    let mut parts: Vec<_> = key.split('/').collect();
    let subresource = if parts.len() > 5 { parts.remove(3) } else { "" };
    let [group, version, resource, namespace, name] = parts[..] else { panic!("{text} is no target") };
    Target { group, version, resource, subresource, namespace, name, kind }
}

/// Puts the placeholder of `x` for every `‹x›`.
pub(super) fn expected(text: &str) -> String {
    let marker = Marker::new(&key());
    let mut parts = text.split('‹');
    let mut out = parts.next().unwrap().to_owned();
    for part in parts {
        let (value, rest) = part.split_once('›').unwrap();
        out += &(marker.redacted(value.as_bytes()) + rest);
    }
    out
}
