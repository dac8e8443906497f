//! What each file of the inputs is and holds.

mod json;
mod table;

use super::Period;
use std::collections::BTreeMap;

/// The result of looking at all inputs. [`Inspection::json`] is for machines (`docs/inspect.md`),
/// [`Inspection::table`] for people.
#[derive(Clone, Debug, Default)]
pub struct Inspection {
    /// In the order of the inputs.
    pub files: Vec<FileInspection>,
    /// The sums; what is counted once in a file is counted once in all of them too.
    pub total: Contents,
}

/// One file.
#[derive(Clone, Debug, Default)]
pub struct FileInspection {
    /// Path as found, `-` for standard input.
    pub path: String,
    /// `plain`, `gzip`, `zstd` …
    pub container: String,
    /// `lines`, `json`, `yaml`, `empty`, `binary`.
    pub framing: String,
    /// Audit events by the API server that wrote them: what stands around the records tells it, else the path
    /// of the file does.
    pub api_servers: BTreeMap<String, u64>,
    /// Whether it was only come across in a directory or an archive and holds nothing of a cluster: what is
    /// rejected in it is no failure.
    pub is_foreign: bool,
    /// The path of the same file, where it was named before.
    pub same_as: Option<String>,
    /// Line (0: the file as a whole) and reason of the first rejected records.
    pub faults: Vec<(u64, String)>,
    /// What is in it.
    pub contents: Contents,
}

/// Counts of records. Nothing is left out of them, noise and reads neither.
#[derive(Clone, Debug, Default)]
pub struct Contents {
    /// Bytes on disk that were read.
    pub bytes: u64,
    /// Audit events, one for each logged stage of a request.
    pub audit_events: u64,
    /// Distinct audit ids.
    pub requests: u64,
    /// Event records in documents, before any merging; not those inside audit events.
    pub k8s_events: u64,
    /// Other objects in documents; list items count one by one, bodies of audit events do not count.
    pub objects: u64,
    /// Records that are none of these, or too broken.
    pub rejected: u64,
    /// Records with invalid UTF-8 or unpaired surrogates, counted above as what they are.
    pub repaired: u64,
    /// From the first request or Event to the last.
    pub period: Option<Period>,
    /// Audit events by stage.
    pub by_stage: BTreeMap<String, u64>,
    /// Audit events by verb.
    pub by_verb: BTreeMap<String, u64>,
    /// Audit events by level; the empty name where the level is not told.
    pub by_level: BTreeMap<String, u64>,
    /// Audit events by apiVersion, `(absent)` where they have none.
    pub api_versions: BTreeMap<String, u64>,
    /// Records by the cluster that they, or what stands around them, name.
    pub clusters: BTreeMap<String, u64>,
    /// Envelopes that were taken off, by name; those in one another count one by one.
    pub envelopes: BTreeMap<String, u64>,
    /// Records of other programs' logs, by the source that read them.
    pub logs: BTreeMap<String, u64>,
    /// Records that are known to hold nothing of a cluster's history, by what they are.
    pub skipped: BTreeMap<String, u64>,
    /// Audit events of which something was left out or cut off as too large.
    pub truncated: u64,
    /// Objects by kind.
    pub kinds: BTreeMap<String, u64>,
    /// Objects with owner references.
    pub objects_with_owners: u64,
    /// Distinct uids of objects.
    pub distinct_uids: u64,
    /// Distinct uids of Events.
    pub distinct_k8s_event_uids: u64,
}

impl Contents {
    /// Whether there is anything that the other commands can use.
    pub fn is_useful(&self) -> bool {
        self.audit_events + self.k8s_events + self.objects > 0 || !self.logs.is_empty()
    }
}

impl FileInspection {
    /// The envelopes around its records, the most frequent first; `none` where there are none.
    pub fn envelope(&self) -> String {
        let mut names: Vec<_> = self.contents.envelopes.iter().collect();
        names.sort_by_key(|(_, n)| std::cmp::Reverse(**n));
        let names: Vec<_> = names.into_iter().map(|(name, _)| name.as_str()).collect();
        if names.is_empty() { "none".to_owned() } else { names.join("+") }
    }
}

impl Inspection {
    /// Records rejected in files that should have been readable.
    pub fn failures(&self) -> u64 {
        self.files.iter().filter(|file| !file.is_foreign).map(|file| file.contents.rejected).sum()
    }

    /// One line of JSON, without a line feed, in the shape of `docs/inspect.md`.
    pub fn json(&self) -> String {
        json::json(self)
    }

    /// A screen or more of text, ending in a line feed.
    pub fn table(&self) -> String {
        table::table(self)
    }
}
