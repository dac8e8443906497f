//! The summary for machines: one line of JSON in the shape that `docs/summary.md` promises.
//!
//! The structs here are that shape, apart from [`Summary`] so that neither changes the other unseen.

use super::{ClockReport, ExistenceCounts, Period, Summary, pushed};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct Shape<'a> {
    inputs: Vec<Input<'a>>,
    servers: Vec<Server<'a>>,
    clocks: Vec<Clock<'a>>,
    ledger: Ledger<'a>,
    k8s_events: EventLedger,
    snapshots: Snapshots,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    logs: BTreeMap<&'a str, LogLedger>,
    faults: Vec<Fault<'a>>,
    objects: BTreeMap<&'a str, u64>,
    existence: BTreeMap<&'a str, Existence>,
    requests: BTreeMap<&'a str, BTreeMap<&'a str, u64>>,
    actors: BTreeMap<&'a str, Actor>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    clusters: BTreeMap<&'a str, Cluster>,
    events: Vec<Event<'a>>,
    links: Vec<Link<'a>>,
    gaps: BTreeMap<&'a str, Gap<'a>>,
    outputs: Vec<Output<'a>>,
    warnings: &'a [String],
    folded: &'a BTreeMap<String, u64>,
    large_traces: Vec<Large<'a>>,
    traces: u64,
    spans: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pushed: Option<pushed::Shape<'a>>,
    bytes_read: u64,
    seconds: f64,
    peak_rss_bytes: Option<u64>,
}

#[derive(Serialize)]
struct Input<'a> {
    path: &'a str,
    container: &'a str,
    framing: &'a str,
    holds: &'a [String],
    bytes: u64,
    records: u64,
    requests: u64,
    rejected: u64,
    aside: &'a BTreeMap<String, u64>,
    first: Option<String>,
    last: Option<String>,
    note: Option<&'a str>,
}

#[derive(Serialize)]
struct Server<'a> {
    label: &'a str,
    records: u64,
    first: Option<String>,
    last: Option<String>,
    longest_silence_ns: Option<i64>,
    silences: Vec<Silence>,
}

#[derive(Serialize)]
struct Silence {
    from: String,
    to: String,
    is_end: bool,
}

fn server(server: &super::ServerReport) -> Server<'_> {
    let (first, last) = Period::ends(server.period);
    let silence = |silence: &crate::history::Silence| Silence {
        from: silence.since.to_string(),
        to: silence.until.to_string(),
        is_end: silence.is_end,
    };
    Server {
        label: &server.label,
        records: server.records,
        first,
        last,
        longest_silence_ns: server.longest_silence,
        silences: server.silences.iter().map(silence).collect(),
    }
}

#[derive(Serialize)]
struct Clock<'a> {
    of: &'a str,
    cluster: &'a str,
    name: &'a str,
    against: &'a str,
    behind_least_ns: Option<i64>,
    behind_most_ns: Option<i64>,
    moved_ns: i64,
}

fn clock(clock: &ClockReport) -> Clock<'_> {
    let ClockReport { of, cluster, name, against, least, most, moved } = clock;
    let (behind_least_ns, behind_most_ns, moved_ns) = (*least, *most, *moved);
    Clock { of, cluster, name, against, behind_least_ns, behind_most_ns, moved_ns }
}

#[derive(Serialize)]
struct Ledger<'a> {
    records: u64,
    requests: u64,
    folded: u64,
    duplicates: u64,
    filtered: &'a BTreeMap<String, u64>,
    rejected: u64,
    repaired: u64,
    closes: bool,
}

#[derive(Serialize)]
struct EventLedger {
    records: u64,
    entities: u64,
    merged: u64,
}

#[derive(Serialize)]
struct Snapshots {
    records: u64,
    objects: u64,
    merged: u64,
}

#[derive(Serialize)]
struct LogLedger {
    records: u64,
    placed: u64,
    unplaced: u64,
    merged: u64,
}

const fn log(of: super::LogLedger) -> LogLedger {
    let super::LogLedger { records, placed, unplaced, merged } = of;
    LogLedger { records, placed, unplaced, merged }
}

#[derive(Serialize)]
struct Fault<'a> {
    path: &'a str,
    line: u64,
    offset: u64,
    reason: &'a str,
}

#[derive(Serialize)]
struct Existence {
    seen: u64,
    referenced: u64,
    never: u64,
}

#[derive(Serialize)]
struct Actor {
    requests: u64,
    failed: u64,
}

#[derive(Serialize)]
struct Event<'a> {
    #[serde(rename = "type")]
    kind: &'a str,
    reason: &'a str,
    entities: u64,
    occurrences: u64,
}

#[derive(Serialize)]
struct Link<'a> {
    class: &'a str,
    evidence: &'a str,
    count: u64,
}

#[derive(Serialize)]
struct Gap<'a> {
    count: u64,
    meaning: &'a str,
}

#[derive(Serialize)]
struct Large<'a> {
    trace_id: &'a str,
    root: &'a str,
    parts: u64,
    folded: u64,
}

#[derive(Serialize)]
struct Cluster {
    objects: u64,
    requests: u64,
    failed: u64,
    events: u64,
    first: Option<String>,
    last: Option<String>,
}

fn cluster(of: super::ClusterCounts) -> Cluster {
    let super::ClusterCounts { objects, requests, failed, events, period } = of;
    let (first, last) = Period::ends(period);
    Cluster { objects, requests, failed, events, first, last }
}

#[derive(Serialize)]
struct Output<'a> {
    path: &'a str,
    format: &'a str,
    bytes: u64,
}

/// The summary as one line of JSON, without a line feed. `docs/summary.md` describes it.
pub fn json(summary: &Summary) -> String {
    serde_json::to_string(&shape(summary)).expect("only maps with text keys, numbers and text: cannot fail")
}

fn shape(s: &Summary) -> Shape<'_> {
    Shape {
        inputs: s.inputs_in_order().into_iter().map(input).collect(),
        servers: s.servers.iter().map(server).collect(),
        clocks: s.clocks.iter().map(clock).collect(),
        ledger: ledger(s),
        k8s_events: k8s_events(s.k8s_events),
        snapshots: snapshots(s.snapshots),
        logs: s.logs.iter().map(|(reader, n)| (reader.as_str(), log(*n))).collect(),
        faults: s.ledger.faults.iter().map(|fault| shape_fault(s, fault)).collect(),
        objects: s.objects.iter().map(|(resource, n)| (resource.as_str(), n.seen)).collect(),
        existence: s.objects.iter().map(|(resource, n)| (resource.as_str(), existence(*n))).collect(),
        requests: s.requests.iter().map(|(verb, by)| (verb.as_str(), outcomes(by))).collect(),
        actors: s.actors.iter().map(|(name, n)| (name.as_str(), actor(*n))).collect(),
        clusters: s.clusters.iter().map(|(name, n)| (name.as_str(), cluster(*n))).collect(),
        events: s.events.iter().map(event).collect(),
        links: s.links.iter().map(link).collect(),
        gaps: s.gaps.iter().map(|(kind, gap)| (kind.as_str(), shape_gap(gap))).collect(),
        outputs: s.outputs.iter().map(output).collect(),
        warnings: &s.warnings,
        folded: &s.folded,
        large_traces: s.large_traces.iter().map(large).collect(),
        traces: s.traces,
        spans: s.spans,
        pushed: s.pushed.as_ref().map(|pushed| pushed::shape(pushed, s.spans)),
        bytes_read: s.bytes_read,
        // Milliseconds are what a clock of this kind can tell.
        seconds: (s.seconds * 1e3).round() / 1e3,
        peak_rss_bytes: s.peak_rss_bytes,
    }
}

fn ledger(s: &Summary) -> Ledger<'_> {
    let super::Ledger { records, requests, folded, duplicates, ref filtered, rejected, repaired, .. } =
        s.ledger;
    Ledger { records, requests, folded, duplicates, filtered, rejected, repaired, closes: s.closes() }
}

const fn k8s_events(of: super::EventLedger) -> EventLedger {
    EventLedger { records: of.records, entities: of.entities, merged: of.merged }
}

const fn snapshots(of: super::ObjectLedger) -> Snapshots {
    Snapshots { records: of.records, objects: of.distinct, merged: of.merged }
}

fn outcomes(by: &BTreeMap<super::Outcome, u64>) -> BTreeMap<&str, u64> {
    by.iter().map(|(outcome, n)| (outcome.name(), *n)).collect()
}

const fn actor(of: super::ActorCounts) -> Actor {
    Actor { requests: of.requests, failed: of.failed }
}

fn event<'a>(((kind, reason), n): (&'a (String, String), &super::EventCounts)) -> Event<'a> {
    Event { kind, reason, entities: n.entities, occurrences: n.occurrences }
}

fn link<'a>(((class, evidence), count): (&'a (String, String), &u64)) -> Link<'a> {
    Link { class, evidence, count: *count }
}

fn shape_gap(gap: &super::Gap) -> Gap<'_> {
    Gap { count: gap.count, meaning: &gap.meaning }
}

fn output(of: &super::Written) -> Output<'_> {
    Output { path: &of.path, format: &of.format, bytes: of.bytes }
}

fn large(trace: &super::LargeTrace) -> Large<'_> {
    Large { trace_id: &trace.trace_id, root: &trace.root, parts: trace.parts, folded: trace.folded }
}

fn input(input: &super::InputReport) -> Input<'_> {
    let (first, last) = Period::ends(input.period);
    Input {
        path: &input.path,
        container: &input.container,
        framing: &input.framing,
        holds: &input.holds,
        bytes: input.bytes,
        records: input.records,
        requests: input.requests,
        rejected: input.rejected,
        aside: &input.aside,
        first,
        last,
        note: input.note.as_deref(),
    }
}

fn shape_fault<'a>(summary: &'a Summary, fault: &'a crate::model::Fault) -> Fault<'a> {
    Fault {
        path: summary.path_of(fault),
        line: fault.position.line,
        offset: fault.position.offset,
        reason: &fault.reason,
    }
}

const fn existence(n: ExistenceCounts) -> Existence {
    Existence { seen: n.seen, referenced: n.referenced, never: n.never }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample;

    #[test]
    fn has_the_promised_shape() {
        let line = json(&sample::rollout());
        assert!(!line.contains('\n'));
        let value: serde_json::Value = serde_json::from_str(&line).unwrap();
        assert_eq!(value["ledger"]["records"], 516);
        assert_eq!(value["ledger"]["filtered"]["leases"], 36);
        assert_eq!(value["ledger"]["repaired"], 2);
        assert_eq!(value["ledger"]["closes"], true);
        assert_eq!(value["objects"]["pods"], 32);
        assert_eq!(value["existence"]["nodes"]["referenced"], 3);
        assert_eq!(value["requests"]["create"]["4xx"], 2);
        assert_eq!(value["inputs"][0]["first"], "2026-11-23T11:51:10.426958Z");
        assert_eq!(value["faults"][0]["line"], 17);
        assert_eq!(value["seconds"], 0.042);
        assert_eq!(value["peak_rss_bytes"], serde_json::Value::Null);
    }

    /// Fields in which keys are names of what is counted.
    const MAPS: [&str; 11] = [
        "filtered",
        "aside",
        "objects",
        "existence",
        "requests",
        "actors",
        "clusters",
        "gaps",
        "logs",
        "folded",
        "reasons",
    ];

    /// Every key of the JSON, however deep, has its line in the document.
    #[test]
    fn every_field_is_documented() {
        let value: serde_json::Value = serde_json::from_str(&json(&sample::full())).unwrap();
        check("the summary", &value);
    }

    fn check(of: &str, value: &serde_json::Value) {
        let document = include_str!("../../docs/summary.md");
        if let Some(items) = value.as_array() {
            assert!(!items.is_empty(), "the sample has no {of}");
            items.iter().for_each(|item| check(of, item));
        }
        let fields = value.as_object();
        assert!(fields.is_none_or(|fields| !fields.is_empty()), "the sample has no {of}");
        for (key, value) in fields.into_iter().flatten() {
            let is_name = MAPS.contains(&of);
            assert!(
                is_name || document.contains(&format!("`{key}`")),
                "docs/summary.md lacks `{key}` of {of}"
            );
            check(if is_name { "" } else { key }, value);
        }
    }
}
