//! `manifest.json`: what the archive was made of, and what is in it.

use super::tables::Table;
use crate::history::{Bound, Index};
use crate::model::Timestamp;
use crate::report::KeptSummary;
use crate::versions::KeptBodies;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What `format` says in the manifest of an archive.
const FORMAT: &str = "kelemetry archive";

/// The version of the tables and of the manifest. Readers refuse one that they do not know.
pub const SCHEMA_VERSION: u32 = 1;

/// The name of its file.
pub(super) const MANIFEST: &str = "manifest.json";

/// What an archive was made of, and what is in it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// Always the same: tells an archive from other directories.
    pub format: String,
    /// [`SCHEMA_VERSION`] of the program that wrote it.
    pub schema_version: u32,
    /// The program that wrote it, with its version.
    pub tool: String,
    /// The name of the cluster.
    pub cluster: String,
    /// From the first request or Event to the last, RFC 3339.
    pub first: Option<String>,
    /// See `first`.
    pub last: Option<String>,
    /// When the last request was answered, be it among those that are told or not.
    pub end: Option<String>,
    /// What was asked to be left out before.
    pub since: Option<String>,
    /// What was asked to be left out behind.
    pub until: Option<String>,
    /// With what options it was written.
    pub options: Options,
    /// The inputs, members of archives behind all others.
    pub inputs: Vec<Input>,
    /// What the replay told of its inputs at its end.
    pub summary: KeptSummary,
    /// The tables by name.
    pub tables: BTreeMap<String, TableReport>,
    /// What the records said, if that is in it.
    #[serde(default)]
    pub facts: Option<FactsReport>,
}

/// With what options an archive was written: what it can be asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Options {
    /// Leases, heartbeats and the like are in it.
    pub noise: bool,
    /// Reads are in it.
    pub reads: bool,
    /// What writes changed is in it.
    pub changes: bool,
    /// Which bodies are in it: `none`, `writes`, `all`.
    pub bodies: String,
    /// Secrets were taken out.
    pub redacted: bool,
    /// Only some of the objects were asked for: the column `chosen` tells which.
    pub filtered: bool,
    /// The facts are in it that `merge` needs.
    #[serde(default)]
    pub facts: bool,
    /// What tells the key of the hashes that stand for secrets from others; empty where nothing was redacted.
    #[serde(default)]
    pub redact_key: String,
    /// The rules of redaction that were given beside the built-in ones, in their order. Archives of before tell none.
    #[serde(default)]
    pub redact_rules: Vec<String>,
    /// The sources that were added to the built-in one, each with what tells it from others of its name, in the order of
    /// these texts. Archives of before tell none.
    #[serde(default)]
    pub sources: Vec<String>,
    /// The names of the link rules, strongest first. Archives of before tell none.
    #[serde(default)]
    pub link_rules: Vec<String>,
}

/// An input.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Input {
    /// Its path, as it was named; `-` for standard input.
    pub path: String,
    /// Bytes, as it lies on the disk.
    pub size: u64,
    /// XXH3 with 128 bits of these bytes, in hexadecimal; null of what could not be read to its end and is no file.
    pub xxh3_128: Option<String>,
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableReport {
    /// Its file.
    pub file: String,
    /// Rows.
    pub rows: u64,
    /// Bytes of the file.
    pub bytes: u64,
    /// XXH3 with 128 bits of these bytes, in hexadecimal. Archives of before have none.
    #[serde(default)]
    pub xxh3_128: Option<String>,
}

/// The file of facts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactsReport {
    /// Its name.
    pub file: String,
    /// Its bytes.
    pub bytes: u64,
    /// See [`TableReport::xxh3_128`].
    pub xxh3_128: Option<String>,
}

impl Manifest {
    /// Of an archive of this index.
    pub fn new(index: &Index, options: Options, inputs: Vec<Input>, summary: KeptSummary) -> Self {
        let text = |time: Option<Timestamp>| time.map(|time| time.to_string());
        Self {
            format: FORMAT.to_owned(),
            schema_version: SCHEMA_VERSION,
            tool: concat!("kelemetry ", env!("CARGO_PKG_VERSION")).to_owned(),
            cluster: index.strings.get(index.cluster).to_owned(),
            first: text(index.range.map(|(first, _)| first)),
            last: text(index.range.map(|(_, last)| last)),
            end: text(index.end),
            since: text(index.window.0),
            until: text(index.window.1),
            options,
            inputs,
            summary,
            tables: BTreeMap::new(),
            facts: None,
        }
    }

    /// Whether it says that it is one of an archive.
    pub(super) fn is_ours(&self) -> bool {
        self.format == FORMAT
    }

    pub(super) fn add(&mut self, table: Table, rows: u64, bytes: u64, hash: String) {
        let report = TableReport { file: table.file(), rows, bytes, xxh3_128: Some(hash) };
        self.tables.insert(table.name().to_owned(), report);
    }

    /// The hash of the file of a table.
    pub(super) fn hash(&self, table: Table) -> Option<&String> {
        self.tables.get(table.name())?.xxh3_128.as_ref()
    }

    /// Which bodies are in it.
    pub fn bodies(&self) -> KeptBodies {
        let found = KeptBodies::ALL.into_iter().find(|bodies| bodies.name() == self.options.bodies);
        found.unwrap_or(KeptBodies::None)
    }

    /// An instant that it tells.
    pub(super) fn time(text: Option<&String>) -> Option<Timestamp> {
        Timestamp::parse(text?.as_bytes())
    }

    /// Where the window begins, if it does.
    pub fn since(&self) -> Option<Bound> {
        Self::time(self.since.as_ref()).map(Bound::At)
    }

    /// Where the window ends.
    pub fn until(&self) -> Option<Bound> {
        Self::time(self.until.as_ref()).map(Bound::At)
    }

    pub(super) fn range(&self) -> Option<(Timestamp, Timestamp)> {
        Some((Self::time(self.first.as_ref())?, Self::time(self.last.as_ref())?))
    }
}
