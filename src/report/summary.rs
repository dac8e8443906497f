//! The facts of a finished replay.

use super::{EventLedger, Ledger, LogLedger, ObjectLedger, Pushed};
use crate::history::Silence;
use crate::model::Timestamp;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Everything there is to tell about a replay. Maps are ordered by key; renderings sort by count.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// One for each input and each member of an archive, by [`crate::model::FileId`]: members behind all
    /// inputs. `inputs_in_order` has them where they belong.
    pub inputs: Vec<InputReport>,
    /// One for each API server whose log was read, in a stable order.
    pub servers: Vec<ServerReport>,
    /// Clocks that cannot be right: those of API servers, then those of clusters.
    pub clocks: Vec<ClockReport>,
    /// The audit records and everything rejected.
    pub ledger: Ledger,
    /// The Event records.
    pub k8s_events: EventLedger,
    /// The objects of snapshots and lists.
    pub snapshots: ObjectLedger,
    /// The records of other programs' logs, by the source that read them.
    pub logs: BTreeMap<String, LogLedger>,
    /// Objects by resource, `deployments.apps`.
    pub objects: BTreeMap<String, ExistenceCounts>,
    /// Requests by verb and outcome.
    pub requests: BTreeMap<String, BTreeMap<Outcome, u64>>,
    /// Requests by who made them.
    pub actors: BTreeMap<String, ActorCounts>,
    /// What there is of each cluster, where there are several.
    pub clusters: BTreeMap<String, ClusterCounts>,
    /// Kubernetes Events by type (`Normal`, `Warning`) and reason.
    pub events: BTreeMap<(String, String), EventCounts>,
    /// Links between objects by class (`children` …) and evidence (`exact`, `reported`, `inferred`).
    pub links: BTreeMap<(String, String), u64>,
    /// What the evidence does not tell, by kind of gap.
    pub gaps: BTreeMap<String, Gap>,
    /// What was written, in the order in which the outputs were asked for.
    pub outputs: Vec<Written>,
    /// Requests that have no span of their own, as was asked for: by why (`repeated`, `expected`).
    pub folded: BTreeMap<String, u64>,
    /// Traces that had more spans than a trace may have, in the order in which they are told.
    pub large_traces: Vec<LargeTrace>,
    /// Traces in each output.
    pub traces: u64,
    /// Spans in each output.
    pub spans: u64,
    /// What became of spans that were sent to an endpoint, if any were to be.
    pub pushed: Option<Pushed>,
    /// Bytes read from the inputs as they lie on disk.
    pub bytes_read: u64,
    /// Wall clock from the first byte read to the last byte written.
    pub seconds: f64,
    /// Highest resident set in bytes, see [`super::peak_rss_bytes`].
    pub peak_rss_bytes: Option<u64>,
    /// Sentences that the user should read, each told once through [`crate::run::Progress::warn`] too.
    pub warnings: Vec<String>,
    /// Whether options left everything out: a warning says which.
    pub is_in_vain: bool,
}

/// A trace that had more spans than it may have: it was folded, and cut where that was not enough.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LargeTrace {
    /// The id of its first part.
    pub trace_id: String,
    /// Its root: `deployments/shop/web`.
    pub root: String,
    /// How many parts it was cut into, one where folding was enough.
    pub parts: u64,
    /// Requests without a span of their own.
    pub folded: u64,
}

/// What an input turned out to be.
#[derive(Clone, Debug, Default)]
pub struct InputReport {
    /// Path as found, `-` for standard input; `archive.tar.gz:path` for a member of an archive.
    pub path: String,
    /// The path of the archive that it is a member of.
    pub member_of: Option<String>,
    /// `plain`, `gzip`, `zstd`, `tar+gzip` …
    pub container: String,
    /// `lines`, `json`, `yaml`, `empty`, `binary`, `archive`, `unreadable`.
    pub framing: String,
    /// What it held: `audit log`, `Events`, `snapshot`; several where mixed, none where nothing was found.
    pub holds: Vec<String>,
    /// Bytes on disk that were read.
    pub bytes: u64,
    /// Records found, of any kind, rejected ones among them.
    pub records: u64,
    /// Requests of which this input told the latest stage.
    pub requests: u64,
    /// Records rejected.
    pub rejected: u64,
    /// Revisions of an etcd database that show no object, by why: `encrypted at rest`, `no objects of the API`,
    /// `deletions of Events`.
    pub aside: BTreeMap<String, u64>,
    /// Times of the first and the last record.
    pub period: Option<Period>,
    /// Something to know about it: `same file as …`.
    pub note: Option<String>,
}

/// A closed stretch of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// First instant.
    pub first: Timestamp,
    /// Last instant.
    pub last: Timestamp,
}

impl Period {
    /// Both ends as machines read them.
    pub(super) fn ends(period: Option<Self>) -> (Option<String>, Option<String>) {
        (period.map(|period| period.first.to_string()), period.map(|period| period.last.to_string()))
    }

    /// Both ends as people read them, to the second; empty where nothing has a time.
    pub(super) fn clocks(period: Option<Self>) -> (String, String) {
        period.map_or_else(Default::default, |period| (period.first.clock(0), period.last.clock(0)))
    }

    /// The shortest stretch that holds both.
    pub fn including(self, other: Self) -> Self {
        Self { first: self.first.min(other.first), last: self.last.max(other.last) }
    }
}

/// The log of one API server.
#[derive(Clone, Debug, Default)]
pub struct ServerReport {
    /// A name to tell it by: the directory of its log files, or what the records say.
    pub label: String,
    /// Audit records.
    pub records: u64,
    /// When it received its first request and its last.
    pub period: Option<Period>,
    /// How long its log was silent at most, in nanoseconds; `None` where that was less than [`PAUSE`](crate::source::PAUSE).
    pub longest_silence: Option<i64>,
    /// Where its log lacks what may have been written through it.
    pub silences: Vec<Silence>,
}

/// A clock that disagrees with another one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClockReport {
    /// Whose it is: `API server` or `cluster`.
    pub of: Cow<'static, str>,
    /// The cluster.
    pub cluster: String,
    /// The label of the server, or the name of the cluster.
    pub name: String,
    /// What it was compared with.
    pub against: String,
    /// By how many nanoseconds it is behind, at the least (negative: ahead); `None` where nothing tells.
    pub least: Option<i64>,
    /// The same at the most.
    pub most: Option<i64>,
    /// By how many its times were moved.
    pub moved: i64,
}

/// Objects by how sure it is that they existed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ExistenceCounts {
    /// The evidence shows them.
    pub seen: u64,
    /// Others name them, such as an owner from before the archive.
    pub referenced: u64,
    /// Requests asked for them, but they never came to be: dry runs, failed creates.
    pub never: u64,
}

/// How a request ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// 200 to 299.
    Success,
    /// 100 to 199 (upgraded connections) and 300 to 399.
    Other,
    /// 400 to 499.
    ClientError,
    /// 500 and above.
    ServerError,
    /// The log does not say.
    Unknown,
}

impl Outcome {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 5] =
        [Self::Success, Self::Other, Self::ClientError, Self::ServerError, Self::Unknown];

    /// The outcome that a response code stands for; 0 is no code.
    pub const fn of(code: u16) -> Self {
        match code {
            0 => Self::Unknown,
            200..300 => Self::Success,
            400..500 => Self::ClientError,
            500.. => Self::ServerError,
            _ => Self::Other,
        }
    }

    /// Its name in tables and in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Success => "2xx",
            Self::Other => "1xx/3xx",
            Self::ClientError => "4xx",
            Self::ServerError => "5xx",
            Self::Unknown => "unknown",
        }
    }
}

/// What one user asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ActorCounts {
    /// Requests.
    pub requests: u64,
    /// Those answered with 400 or above.
    pub failed: u64,
}

/// What was told of one cluster.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ClusterCounts {
    /// Objects that existed.
    pub objects: u64,
    /// Requests.
    pub requests: u64,
    /// Those answered with 400 or above.
    pub failed: u64,
    /// Kubernetes Events.
    pub events: u64,
    /// Times of the first and the last of these requests.
    pub period: Option<Period>,
}

/// How often something was reported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EventCounts {
    /// Distinct Events.
    pub entities: u64,
    /// Occurrences, as the Events count them themselves.
    pub occurrences: u64,
}

/// Something that the evidence does not tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gap {
    /// How often.
    pub count: u64,
    /// What it means, for a person: one sentence without a full stop.
    pub meaning: String,
}

/// A finished output.
#[derive(Clone, Debug)]
pub struct Written {
    /// Where, `-` for standard output.
    pub path: String,
    /// `Jaeger JSON`, `OTLP JSON`.
    pub format: String,
    /// Bytes written.
    pub bytes: u64,
}

impl Summary {
    /// Whether all ledgers close: that of the audit records, those of Events and of objects, and one for each kind of log.
    pub fn closes(&self) -> bool {
        self.ledger.closes()
            && self.k8s_events.closes()
            && self.snapshots.closes()
            && self.logs.values().all(LogLedger::closes)
    }

    /// The place of a fault as people and editors know it: `path:line`, or the path alone where the
    /// whole input is meant (line 0).
    pub fn place(&self, fault: &crate::model::Fault) -> String {
        let path = self.path_of(fault);
        match fault.position.line {
            0 => path.to_owned(),
            line => format!("{path}:{line}"),
        }
    }

    /// The inputs, each followed by the members of the archive that it is.
    pub(super) fn inputs_in_order(&self) -> Vec<&InputReport> {
        let (members, inputs): (Vec<_>, Vec<_>) =
            self.inputs.iter().partition(|input| input.member_of.is_some());
        let mut by_archive: BTreeMap<&str, Vec<&InputReport>> = BTreeMap::new();
        for member in members {
            let archive = member.member_of.as_deref().unwrap_or_default();
            by_archive.entry(archive).or_default().push(member);
        }
        let mut ordered = Vec::with_capacity(self.inputs.len());
        for input in inputs {
            ordered.push(input);
            // An archive named twice has its members once, behind the first.
            ordered.append(&mut by_archive.remove(input.path.as_str()).unwrap_or_default());
        }
        ordered
    }

    /// The path of the input that a fault is in.
    pub(super) fn path_of(&self, fault: &crate::model::Fault) -> &str {
        let input = usize::try_from(fault.position.file.0).ok().and_then(|i| self.inputs.get(i));
        input.map_or("?", |input| &input.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_fall_into_outcomes() {
        let names = [0, 101, 200, 201, 304, 404, 409, 500, 504].map(|code| Outcome::of(code).name());
        assert_eq!(names, ["unknown", "1xx/3xx", "2xx", "2xx", "1xx/3xx", "4xx", "4xx", "5xx", "5xx"]);
    }
}
