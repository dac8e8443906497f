//! The members of a JSON object as text, in their order: what an envelope is looked at with.

use super::aws::log_group_cluster;
use super::{Content, Inner};
use crate::input::RawMembers;
use crate::source::cluster::{called, names_cluster, told_cluster};
use serde::de::{Deserialize, Deserializer, IgnoredAny};
use serde_json::value::RawValue;
use std::borrow::Cow;

/// Members in which shippers keep what they know of a record's origin.
const PLACES: &[&str] = &[
    "orchestrator",
    "openshift",
    "kubernetes",
    "k8s",
    "resource",
    "ResourceAttributes",
    "resources_string",
    "attributes",
    "LogAttributes",
    "attributes_string",
    "labels",
    "fields",
];

/// Keys and raw values. `null` is nothing, and of duplicate keys the last counts, as everywhere.
#[derive(Default)]
pub(super) struct Members<'a>(Vec<(Cow<'a, str>, &'a str)>);

impl<'a> Deserialize<'a> for Members<'a> {
    fn deserialize<D: Deserializer<'a>>(deserializer: D) -> Result<Self, D::Error> {
        RawMembers::deserialize(deserializer).map(|RawMembers(members)| Members(members))
    }
}

impl<'a> Members<'a> {
    /// The members of an object; `None` for any other value.
    pub(super) fn of(text: &'a str) -> Option<Self> {
        if text.trim_ascii_start().starts_with('{') { serde_json::from_str(text).ok() } else { None }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &'a str)> {
        self.0.iter().map(|(key, value)| (&**key, *value))
    }

    /// The text of a value.
    pub(super) fn get(&self, key: &str) -> Option<&'a str> {
        let found = self.0.iter().rev().find(|(known, _)| known == key);
        found.map(|(_, value)| *value).filter(|value| *value != "null")
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// What a string says.
    pub(super) fn text(&self, key: &str) -> Option<String> {
        string(self.get(key)?)
    }

    /// What a string says, or the digits of a number; empty where there is neither.
    pub(super) fn scalar(&self, key: &str) -> String {
        self.get(key).map_or_else(String::new, |raw| string(raw).unwrap_or_else(|| raw.to_owned()))
    }

    pub(super) fn object(&self, key: &str) -> Option<Self> {
        Self::of(self.get(key)?)
    }

    /// The elements of an array; `None` for any other value.
    pub(super) fn array(&self, key: &str) -> Option<Vec<&'a str>> {
        elements(self.get(key)?)
    }

    /// The value at the end of a path of keys.
    pub(super) fn path(&self, path: &[&str]) -> Option<&'a str> {
        let (last, before) = path.split_last()?;
        let mut inner = None;
        for key in before {
            inner = Some(inner.as_ref().unwrap_or(self).object(key)?);
        }
        inner.as_ref().unwrap_or(self).get(last)
    }

    /// The cluster that is named among them, and by whatever shippers put there; empty where none is.
    pub(super) fn cluster(&self) -> String {
        let below = PLACES.iter().filter_map(|place| self.get(place)).filter(|raw| raw.contains("luster"));
        let below = below.filter_map(Members::of).map(|place| place.named_cluster());
        let others =
            [Self::tagged_cluster, log_group_cluster, Self::workspace].into_iter().map(|tell| tell(self));
        let mut all = std::iter::once(self.named_cluster()).chain(below).chain(others);
        all.find(|cluster| !cluster.is_empty()).unwrap_or_default()
    }

    /// The cluster that is named right among them.
    fn named_cluster(&self) -> String {
        let fields = self.iter().filter(|(key, _)| names_cluster(key));
        let told = told_cluster(fields.filter_map(|(key, raw)| Some((key, string(raw)?))));
        let Some(cluster) = self.object("cluster").filter(|_| told.is_empty()) else { return told };
        called(cluster.text("name"), ["id", "uid"].iter().find_map(|key| cluster.text(key)))
    }

    /// The same of tags, `["kube_cluster_name:east"]`.
    fn tagged_cluster(&self) -> String {
        let tags = self.array("tags").unwrap_or_default().into_iter().filter_map(string);
        told_cluster(
            tags.filter_map(|tag| tag.split_once(':').map(|(key, text)| (key.to_owned(), text.to_owned()))),
        )
    }

    /// The logical cluster of kcp that was asked.
    fn workspace(&self) -> String {
        let annotations =
            self.get("annotations").filter(|raw| raw.contains("tenancy.kcp.")).and_then(Members::of);
        let keys = ["tenancy.kcp.io/workspace", "tenancy.kcp.dev/workspace"];
        annotations.and_then(|told| keys.iter().find_map(|key| told.text(key))).unwrap_or_default()
    }

    /// The string at the end of a path of keys; empty where there is none.
    pub(super) fn text_at(&self, path: &[&str]) -> String {
        self.path(path).and_then(string).unwrap_or_default()
    }
}

impl Members<'_> {
    /// The rows of a table, which stand under a key, an object each; its columns are named (`"a"` or
    /// `{"name":"a"}`) under another.
    pub(super) fn rows(&self, columns: &str, rows: &str) -> Vec<Inner> {
        let names = self.names(columns);
        let row = |row: &str| match elements(row) {
            Some(values) => record(&names, values),
            None => Inner::foreign("a row that is no array"),
        };
        self.array(rows).unwrap_or_default().into_iter().map(row).collect()
    }

    /// The same of a table that has a list for each of its columns.
    pub(super) fn rows_of_columns(&self, names: &str, columns: &str) -> Vec<Inner> {
        let names = self.names(names);
        let columns = self.array(columns).unwrap_or_default();
        let columns: Vec<_> =
            columns.into_iter().map(|column| elements(column).unwrap_or_default()).collect();
        let height = columns.iter().map(Vec::len).max().unwrap_or(0);
        let row = |at: usize| columns.iter().map(move |column| column.get(at).copied().unwrap_or("null"));
        (0..height).map(|at| record(&names, row(at))).collect()
    }

    /// The names of columns. What is longer than any is no name: each row repeats it.
    pub(super) fn names(&self, key: &str) -> Vec<String> {
        let told = |c: &Members<'_>| ["name", "ColumnName"].iter().find_map(|key| c.text(key));
        let name = |column: &str| string(column).or_else(|| told(&Members::of(column)?));
        let name = |column| name(column).filter(|name| name.len() <= LONGEST_NAME).unwrap_or_default();
        self.array(key).unwrap_or_default().into_iter().map(name).collect()
    }
}

/// The longest name of a column: Log Analytics has 45 characters, others twice as much.
const LONGEST_NAME: usize = 128;

/// A row as an object.
fn record<'v>(names: &[String], values: impl IntoIterator<Item = &'v str>) -> Inner {
    let mut writer = Writer::default();
    let is_named = |(name, _): &(&String, &str)| !name.is_empty();
    names.iter().zip(values).filter(is_named).for_each(|(name, value)| writer.raw(name, value));
    Inner::new(Content::Record(writer.end()))
}

/// The elements of a JSON array, as text.
pub(super) fn elements(raw: &str) -> Option<Vec<&str>> {
    if !raw.trim_ascii_start().starts_with('[') {
        return None;
    }
    let elements: Vec<&RawValue> = serde_json::from_str(raw).ok()?;
    Some(elements.into_iter().map(RawValue::get).collect())
}

/// What a JSON string says; `None` for any other value.
pub(super) fn string(raw: &str) -> Option<String> {
    if raw.starts_with('"') { serde_json::from_str(raw).ok() } else { None }
}

/// Whether a text is one JSON value.
pub(super) fn is_json(text: &str) -> bool {
    serde_json::from_str::<IgnoredAny>(text).is_ok()
}

/// Writes a JSON object member by member.
#[derive(Default)]
pub(super) struct Writer(String);

impl Writer {
    /// Adds a member whose value is JSON.
    pub(super) fn raw(&mut self, key: &str, value: &str) {
        self.0.push(if self.0.is_empty() { '{' } else { ',' });
        self.0.push_str(&quoted(key));
        self.0.push(':');
        self.0.push_str(value);
    }

    /// Adds a string, unless it is empty.
    pub(super) fn text(&mut self, key: &str, value: &str) {
        if !value.is_empty() {
            self.raw(key, &quoted(value));
        }
    }

    pub(super) fn end(mut self) -> String {
        self.0.push_str(if self.0.is_empty() { "{}" } else { "}" });
        self.0
    }
}

/// A text as a JSON string.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
