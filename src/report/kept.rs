//! What an archive keeps of a summary: what its tables do not tell, and what is the same in every run.

use super::{
    ClockReport, EventLedger, Gap, InputReport, Ledger, LogLedger, ObjectLedger, Period, ServerReport,
    Summary,
};
use crate::history::Silence;
use crate::model::{Fault, FileId, Position, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The part of a [`Summary`] that is about the inputs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct KeptSummary {
    inputs: Vec<Input>,
    servers: Vec<Server>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    clocks: Vec<ClockReport>,
    ledger: Books,
    k8s_events: Counts,
    snapshots: Counts,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    logs: BTreeMap<String, LogLedger>,
    faults: Vec<KeptFault>,
    gaps: BTreeMap<String, KeptGap>,
    warnings: Vec<String>,
    bytes_read: u64,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Input {
    path: String,
    member_of: Option<String>,
    container: String,
    framing: String,
    holds: Vec<String>,
    bytes: u64,
    records: u64,
    rejected: u64,
    aside: BTreeMap<String, u64>,
    first: Option<String>,
    last: Option<String>,
    note: Option<String>,
}

impl From<InputReport> for Input {
    fn from(report: InputReport) -> Self {
        let (first, last) = Period::ends(report.period);
        let InputReport { path, member_of, container, framing, holds, bytes, records, .. } = report;
        let InputReport { rejected, aside, note, .. } = report;
        Self {
            path,
            member_of,
            container,
            framing,
            holds,
            bytes,
            records,
            rejected,
            aside,
            first,
            last,
            note,
        }
    }
}

impl From<Input> for InputReport {
    fn from(input: Input) -> Self {
        let period = period(input.first.as_ref(), input.last.as_ref());
        let Input { path, member_of, container, framing, holds, bytes, records, .. } = input;
        let Input { rejected, aside, note, .. } = input;
        let requests = 0;
        Self {
            path,
            member_of,
            container,
            framing,
            holds,
            bytes,
            records,
            requests,
            rejected,
            aside,
            period,
            note,
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Server {
    label: String,
    records: u64,
    first: Option<String>,
    last: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    longest_silence_ns: Option<i64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    silences: Vec<KeptSilence>,
}

impl From<ServerReport> for Server {
    fn from(report: ServerReport) -> Self {
        let ServerReport { label, records, period, longest_silence: longest_silence_ns, silences } = report;
        let (first, last) = Period::ends(period);
        let silences = silences.into_iter().map(KeptSilence::from).collect();
        Self { label, records, first, last, longest_silence_ns, silences }
    }
}

impl From<Server> for ServerReport {
    fn from(server: Server) -> Self {
        let period = period(server.first.as_ref(), server.last.as_ref());
        let Server { label, records, longest_silence_ns: longest_silence, silences, .. } = server;
        let silences = silences.into_iter().filter_map(|silence| silence.of(&label)).collect();
        Self { label, records, period, longest_silence, silences }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct KeptSilence {
    clusters: Vec<String>,
    from: String,
    to: String,
    is_end: bool,
}

impl From<Silence> for KeptSilence {
    fn from(silence: Silence) -> Self {
        let Silence { clusters, since, until, is_end, .. } = silence;
        Self { clusters, from: since.to_string(), to: until.to_string(), is_end }
    }
}

impl KeptSilence {
    fn of(self, server: &str) -> Option<Silence> {
        let Self { clusters, from, to, is_end } = self;
        let Period { first, last } = period(Some(&from), Some(&to))?;
        Some(Silence { server: server.to_owned(), clusters, since: first, until: last, is_end })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Books {
    records: u64,
    requests: u64,
    folded: u64,
    duplicates: u64,
    filtered: BTreeMap<String, u64>,
    rejected: u64,
    repaired: u64,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Counts {
    records: u64,
    distinct: u64,
    merged: u64,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct KeptFault {
    file: u32,
    line: u64,
    offset: u64,
    reason: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct KeptGap {
    count: u64,
    meaning: String,
}

fn period(first: Option<&String>, last: Option<&String>) -> Option<Period> {
    let time = |text: Option<&String>| Timestamp::parse(text?.as_bytes());
    Some(Period { first: time(first)?, last: time(last)? })
}

impl KeptSummary {
    /// Files, and members of archives.
    pub(crate) fn count_inputs(&self) -> usize {
        self.inputs.len()
    }
}

impl From<&Summary> for KeptSummary {
    fn from(summary: &Summary) -> Self {
        let Ledger { records, requests, folded, duplicates, filtered, rejected, repaired, faults } =
            summary.ledger.clone();
        let faults = faults.into_iter().map(|Fault { position, reason }| {
            let Position { file, line, offset } = position;
            KeptFault { file: file.0, line, offset, reason }
        });
        let gaps = summary.gaps.iter().map(|(kind, Gap { count, meaning })| {
            (kind.clone(), KeptGap { count: *count, meaning: meaning.clone() })
        });
        let (events, snapshots) = (summary.k8s_events, summary.snapshots);
        Self {
            inputs: summary.inputs.iter().cloned().map(Input::from).collect(),
            servers: summary.servers.iter().cloned().map(Server::from).collect(),
            clocks: summary.clocks.clone(),
            ledger: Books { records, requests, folded, duplicates, filtered, rejected, repaired },
            k8s_events: Counts { records: events.records, distinct: events.entities, merged: events.merged },
            snapshots: Counts {
                records: snapshots.records,
                distinct: snapshots.distinct,
                merged: snapshots.merged,
            },
            logs: summary.logs.clone(),
            faults: faults.collect(),
            gaps: gaps.collect(),
            warnings: summary.warnings.clone(),
            bytes_read: summary.bytes_read,
        }
    }
}

impl From<KeptSummary> for Summary {
    fn from(kept: KeptSummary) -> Self {
        let Books { records, requests, folded, duplicates, filtered, rejected, repaired } = kept.ledger;
        let faults = kept.faults.into_iter().map(|KeptFault { file, line, offset, reason }| Fault {
            position: Position { file: FileId(file), line, offset },
            reason,
        });
        let faults = faults.collect();
        let gap = |(kind, KeptGap { count, meaning })| (kind, Gap { count, meaning });
        let (events, snapshots) = (kept.k8s_events, kept.snapshots);
        Self {
            inputs: kept.inputs.into_iter().map(InputReport::from).collect(),
            servers: kept.servers.into_iter().map(ServerReport::from).collect(),
            clocks: kept.clocks,
            ledger: Ledger { records, requests, folded, duplicates, filtered, rejected, repaired, faults },
            k8s_events: EventLedger {
                records: events.records,
                entities: events.distinct,
                merged: events.merged,
            },
            snapshots: ObjectLedger {
                records: snapshots.records,
                distinct: snapshots.distinct,
                merged: snapshots.merged,
            },
            logs: kept.logs,
            gaps: kept.gaps.into_iter().map(gap).collect(),
            warnings: kept.warnings,
            bytes_read: kept.bytes_read,
            ..Self::default()
        }
    }
}
