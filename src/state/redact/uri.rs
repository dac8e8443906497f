//! Request URIs: tokens in queries, and the commands of `exec`.

use std::borrow::Cow;

use super::key::{Marker, is_placeholder};
use super::names::Names;
use super::place::is_no_secret;
use super::text::{self, Command, Manner};
use crate::state::query::decode;

/// Parameters that sign or authorise without saying so. Azure's `sig`, AWS's `X-Amz-Signature`.
const SIGNING: &[&str] = &["sig", "signature", "x-amz-signature", "x-goog-signature", "code", "key"];

pub(super) fn redact<'u>(uri: &'u str, names: &Names, marker: &Marker) -> Cow<'u, str> {
    let (path, query) = uri.split_once('?').map_or((uri, None), |(path, query)| (path, Some(query)));
    let clean_path = text::redact(path, Manner::Prose, names, marker);
    let clean_query = query.map(|query| redact_query(query, names, marker));
    match (clean_path, clean_query) {
        (Cow::Borrowed(_), None | Some(None)) => Cow::Borrowed(uri),
        (path, Some(clean)) => {
            Cow::Owned(format!("{path}?{}", clean.as_deref().or(query).unwrap_or_default()))
        }
        (path, None) => path,
    }
}

/// The query without its secrets; `None` where it has none.
fn redact_query(query: &str, names: &Names, marker: &Marker) -> Option<String> {
    let mut changed = false;
    let (mut flag, mut command) = (String::new(), Command::default());
    let parameters = query.split('&').map(|parameter| {
        let (raw_name, raw) = parameter.split_once('=').unwrap_or(("", parameter));
        let (name, value) = (decode(raw_name), decode(raw));
        let is_command = name == "command";
        let is_login = is_command && command.secret_of(&value).is_some();
        let hides = !is_placeholder(raw)
            && !is_no_secret(&value)
            && (names.is_secret(&name)
                || SIGNING.contains(&name.to_ascii_lowercase().as_str())
                || (is_command && (is_login || is_argument_of(&flag, &value, names)))
                || matches!(text::redact(&value, Manner::Prose, names, marker), Cow::Owned(_)));
        flag = if is_command { value.clone().into_owned() } else { String::new() };
        changed |= hides;
        match hides {
            false => Cow::Borrowed(parameter),
            true if raw_name.is_empty() => Cow::Owned(marker.redacted(value.as_bytes())),
            true => Cow::Owned(format!("{raw_name}={}", marker.redacted(value.as_bytes()))),
        }
    });
    let clean = parameters.collect::<Vec<_>>().join("&");
    changed.then_some(clean)
}

/// `command=mysql&command=--password&command=hunter2`.
fn is_argument_of(flag: &str, value: &str, names: &Names) -> bool {
    !value.starts_with('-') && names.announces(flag)
}
