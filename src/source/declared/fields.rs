//! From the text of a record to its fields.

use super::{helm, klog};
use regex::{Captures, Regex};
use serde_json::Value;
use std::borrow::Cow;

/// How records are written.
#[derive(Clone, Debug)]
pub(super) enum Format {
    /// A JSON object.
    Json,
    /// `key=value key="a value"`.
    Logfmt,
    /// What Kubernetes' components write: `I1123 12:00:01.123456       1 file.go:42] "Message" key="value"`.
    Klog,
    /// Fields are the groups of an expression.
    Regex(Regex),
    /// A Secret in which Helm keeps a release.
    HelmRelease,
}

impl PartialEq for Format {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

impl Format {
    pub(super) const NAMES: &[&str] = &["json", "logfmt", "klog", "regex", "helm-release"];

    pub(super) const fn name(&self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Logfmt => "logfmt",
            Self::Klog => "klog",
            Self::Regex(_) => "regex",
            Self::HelmRelease => "helm-release",
        }
    }

    /// The fields of a record; `None` where it is not written so.
    pub(super) fn fields<'r>(&self, text: &'r str) -> Option<Fields<'r>> {
        match self {
            Self::Json => {
                let text = text.trim_start();
                let value = text.starts_with('{').then(|| serde_json::from_str(text).ok())??;
                Some(Fields { json: Some(value), flat: Vec::new() })
            }
            Self::Logfmt => {
                let flat = logfmt(text);
                (!flat.is_empty()).then_some(Fields { json: None, flat })
            }
            Self::Klog => klog::fields(text).map(|flat| Fields { json: None, flat }),
            Self::Regex(regex) => {
                let mut fields = Fields::default();
                fields.add_captures(regex, &regex.captures(text)?);
                Some(fields)
            }
            Self::HelmRelease => helm::fields(text).map(|flat| Fields { json: None, flat }),
        }
    }
}

/// The fields of a record.
#[derive(Debug, Default)]
pub(super) struct Fields<'r> {
    json: Option<Value>,
    flat: Vec<(Cow<'r, str>, Cow<'r, str>)>,
}

impl Fields<'_> {
    /// A field by its name, or by the path to it: `a.b`, `list.0.name`. What is inside of a text that is JSON has a path
    /// too.
    pub(super) fn get(&self, path: &str) -> Option<Cow<'_, str>> {
        if let Some((_, value)) = self.flat.iter().find(|(key, _)| key == path) {
            return Some(Cow::Borrowed(value));
        }
        if let Some(found) = self.json.as_ref().and_then(|json| at_path(json, path)) {
            return text_of(found);
        }
        let (first, rest) = path.split_once('.')?;
        let (_, text) =
            self.flat.iter().find(|(key, value)| key == first && value.starts_with(['{', '[']))?;
        let inside: Value = serde_json::from_str(text).ok()?;
        Some(Cow::Owned(text_of(at_path(&inside, rest)?)?.into_owned()))
    }

    /// The named groups of an expression.
    pub(super) fn add_captures(&mut self, regex: &Regex, found: &Captures<'_>) {
        for name in regex.capture_names().flatten() {
            if let Some(group) = found.name(name) {
                self.flat.push((name.to_owned().into(), group.as_str().to_owned().into()));
            }
        }
    }
}

/// By the whole of a path, or by a part of it that is a key with dots in it.
fn at_path<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    if let Some(found) = step(value, path) {
        return Some(found);
    }
    let dots = path.match_indices('.').map(|(at, _)| at);
    dots.rev().find_map(|at| at_path(step(value, &path[..at])?, &path[at + 1..]))
}

fn step<'v>(value: &'v Value, key: &str) -> Option<&'v Value> {
    match value {
        Value::Object(members) => members.get(key),
        Value::Array(items) => items.get(key.parse::<usize>().ok()?),
        _ => None,
    }
}

fn text_of(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(Cow::Borrowed(text)),
        other => Some(Cow::Owned(other.to_string())),
    }
}

/// `key=value` and `key="a \"quoted\" value"`; other words are left out.
pub(super) fn logfmt(text: &str) -> Vec<(Cow<'_, str>, Cow<'_, str>)> {
    let (mut out, mut rest) = (Vec::new(), text.trim());
    while !rest.is_empty() {
        let end = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
        let (key, behind) = rest.split_at(end);
        let Some(value) = behind.strip_prefix('=').filter(|_| !key.is_empty()) else {
            // A blank, which may be longer than a byte, or a `=` without a key.
            rest = behind.strip_prefix(|_: char| true).unwrap_or_default().trim_start();
            continue;
        };
        let (value, behind) = match value.as_bytes().first() {
            Some(b'"') => quoted(value).unwrap_or((Cow::Borrowed(value), "")),
            Some(b'{' | b'[') => bracketed(value).unwrap_or_else(|| word(value)),
            _ => word(value),
        };
        out.push((Cow::Borrowed(key), value));
        rest = behind.trim_start();
    }
    out
}

fn word(text: &str) -> (Cow<'_, str>, &str) {
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    (Cow::Borrowed(&text[..end]), &text[end..])
}

/// A text in quotes at the beginning, and what is behind it.
pub(super) fn quoted(text: &str) -> Option<(Cow<'_, str>, &str)> {
    let mut is_escaped = false;
    let end = text.bytes().enumerate().skip(1).find_map(|(at, byte)| {
        let is_end = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        is_end.then_some(at)
    })?;
    let (inside, behind) = (&text[1..end], &text[end + 1..]);
    let value = if inside.contains('\\') {
        // Go's escapes are nearly those of JSON.
        serde_json::from_str(&text[..=end]).map_or_else(|_| Cow::Borrowed(inside), Cow::Owned)
    } else {
        Cow::Borrowed(inside)
    };
    Some((value, behind))
}

/// A JSON value at the beginning, and what is behind it.
fn bracketed(text: &str) -> Option<(Cow<'_, str>, &str)> {
    let mut stream = serde_json::Deserializer::from_str(text).into_iter::<serde::de::IgnoredAny>();
    stream.next()?.ok()?;
    let end = stream.byte_offset();
    Some((Cow::Borrowed(&text[..end]), &text[end..]))
}
