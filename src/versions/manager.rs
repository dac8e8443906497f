//! Who wrote last, by what an object says of its fields' managers.

use serde::Deserialize;
use std::borrow::Cow;

#[derive(Deserialize)]
struct Managed<'a> {
    #[serde(borrow)]
    metadata: Managers<'a>,
}

#[derive(Deserialize)]
struct Managers<'a> {
    #[serde(borrow, default, rename = "managedFields")]
    managed_fields: Vec<Manager<'a>>,
}

#[derive(Deserialize)]
struct Manager<'a> {
    #[serde(borrow, default)]
    manager: Cow<'a, str>,
    #[serde(borrow, default)]
    time: Cow<'a, str>,
}

/// The field manager that wrote last, if one alone did.
pub(super) fn latest_manager(text: &str) -> Option<Box<str>> {
    let managed: Managed<'_> = serde_json::from_str(text).ok()?;
    let managers = managed.metadata.managed_fields;
    let last = managers.iter().map(|manager| &manager.time).max()?;
    let mut latest = managers.iter().filter(|manager| manager.time == *last);
    let first = latest.next()?;
    latest.all(|other| other.manager == first.manager).then(|| first.manager.as_ref().into())
}
