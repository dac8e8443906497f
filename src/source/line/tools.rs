//! What tools that print logs put in front of a record, and between them.

use super::prefix::{LONGEST_WORD, Prefix, head};
use super::time::moment;
use crate::source::cluster::told_cluster;

/// `[pod/web-0/app] `: `kubectl logs --prefix`.
pub(super) fn pod<'a>(text: &'a str, prefix: &mut Prefix<'a>) -> Option<&'a str> {
    let (name, rest) = text.strip_prefix("[pod/")?.split_once("] ")?;
    let is_name = name.len() <= LONGEST_WORD && !name.contains(char::is_whitespace);
    is_name.then(|| {
        prefix.is_stamped = true;
        prefix.name(name.split('/').next().unwrap_or(name));
        rest
    })
}

/// `[web-0] ` and `[web-0 app] `: kubetail.
pub(super) fn kubetail<'a>(text: &'a str, prefix: &mut Prefix<'a>) -> Option<&'a str> {
    let at = head(text).find("] ")?;
    let names = text[..at].strip_prefix('[')?;
    let are_names = names.starts_with(|c: char| c.is_ascii_alphabetic()) && names.split(' ').all(is_name);
    let mut words = names.split(' ');
    prefix.name(words.next().filter(|_| are_names && words.nth(1).is_none())?);
    Some(&text[at + 2..])
}

/// `kube-apiserver-1  | `: docker compose.
pub(super) fn compose<'a>(text: &'a str, prefix: &mut Prefix<'a>) -> Option<&'a str> {
    let at = head(text).find(" | ")?;
    let name = text[..at].trim_end();
    is_name(name).then(|| {
        prefix.name(name);
        &text[at + 3..]
    })
}

/// A name of a pod, a container or a service.
fn is_name(word: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    !word.is_empty() && word.len() <= LONGEST_WORD && word.bytes().all(is_plain)
}

/// `EVENTS`, the time of ingestion, the message and its time, parted by tabs: `aws logs get-log-events --output text`.
/// In front `filter-log-events` puts an id, and before the message its stream.
pub(super) fn events<'a>(text: &'a str, prefix: &mut Prefix<'a>) -> Option<&'a str> {
    let (fields, stamp) = text.strip_prefix("EVENTS\t")?.rsplit_once('\t')?;
    let time = moment(stamp)?;
    let is_number = |field: &str| !field.is_empty() && field.bytes().all(|byte| byte.is_ascii_digit());
    let (first, rest) = fields.split_once('\t').filter(|(first, _)| is_number(first))?;
    let message = match rest.split_once('\t').filter(|(second, _)| is_number(first) && is_number(second)) {
        Some((_, rest)) => {
            let (stream, message) = rest.split_once('\t')?;
            prefix.name(stream);
            message
        }
        None => rest,
    };
    (prefix.time, prefix.is_stamped) = (Some(time), true);
    Some(message.trim_end())
}

/// `{job="audit", instance="m0"} `: how Loki's client prints a stream.
pub(super) fn labels<'a>(text: &'a str, prefix: &mut Prefix<'a>) -> Option<&'a str> {
    let inside = text.strip_prefix('{')?;
    if let Some(rest) = inside.strip_prefix("} ") {
        return Some(rest);
    }
    let name = inside.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
    if name == 0 || !inside[name..].starts_with("=\"") {
        return None;
    }
    let mut in_string = false;
    let mut is_escaped = false;
    for (at, byte) in inside.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if in_string => is_escaped = true,
            b'"' => in_string = !in_string,
            b'}' if !in_string => {
                let labels = pairs(&inside[..at]);
                let namespace = labels.iter().find(|(key, _)| *key == "namespace");
                prefix.namespace = Some(namespace.map_or_else(String::new, |(_, text)| text.clone()));
                prefix.cluster = told_cluster(labels);
                return Some(&inside[at + 1..]);
            }
            _ => {}
        }
    }
    None
}

/// Labels that are parted by `, `.
fn pairs(mut labels: &str) -> Vec<(&str, String)> {
    let mut pairs = Vec::new();
    while let Some((key, rest)) = labels.split_once("=\"") {
        let (text, rest) = rest.split_once('"').unwrap_or((rest, ""));
        pairs.push((key.trim_start_matches([',', ' ']), text.to_owned()));
        labels = rest;
    }
    pairs
}

/// Whether a line is what a tool says itself between those that it prints: journalctl (`-- Boot 3f… --`), stern
/// (`+ web-0 › app`), logcli (`Common labels: {…}`), the AWS CLI (the tokens of a page, and the streams that were searched).
pub(super) fn is_between(text: &str) -> bool {
    let is_token = |word: &str| {
        let token = word.strip_prefix("b/").or_else(|| word.strip_prefix("f/")).unwrap_or_default();
        let digits = token.strip_suffix("/s").unwrap_or(token);
        digits.len() > 40 && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    match text.as_bytes().first() {
        // What grep puts between what it found in several places.
        Some(b'-') if text == "--" => true,
        Some(b'-' | b'+') => {
            let is_boot = text.starts_with("-- ") && text.ends_with(" --");
            is_boot || text.get(1..2) == Some(" ") && text.contains(" \u{203a} ")
        }
        Some(b'C') => text.starts_with("Common labels: {"),
        Some(b'S') => text.starts_with("SEARCHEDLOGSTREAMS\t"),
        Some(b'b' | b'f') => text.split_ascii_whitespace().all(is_token),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_tools_say_themselves() {
        let token = format!("b/{0}/s\tf/{0}", "3".repeat(56));
        for text in [
            "-- Boot 3f0c --",
            "+ kube-system api-m0 \u{203a} kube-apiserver",
            "- api-m0 \u{203a} kube-apiserver",
            "Common labels: {cluster=\"east\"}",
            "SEARCHEDLOGSTREAMS\tTrue\taudit-9",
            &*token,
        ] {
            assert!(is_between(text), "{text}");
        }
        for text in ["- kind: Pod", "b/3", "f", "-", "+", "", "\u{203a}", "-\u{e9} \u{203a} a"] {
            assert!(!is_between(text), "{text}");
        }
    }

    #[test]
    fn labels_are_parted_by_commas() {
        let expected = [("my_cluster", "a"), ("cluster", "b")].map(|(key, text)| (key, text.to_owned()));
        assert_eq!(pairs("my_cluster=\"a\", cluster=\"b\""), expected);
        assert_eq!(pairs("job=\"cluster\"").len(), 1);
    }
}
