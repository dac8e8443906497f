//! A made-up summary for the tests of the renderings.

use super::*;
use crate::history::Silence;
use crate::model::{Fault, FileId, Position, Timestamp};

fn at(text: &str) -> Timestamp {
    Timestamp::parse(text.as_bytes()).unwrap()
}

pub(super) fn rollout() -> Summary {
    let period = Period { first: at("2026-11-23T11:51:10.426958Z"), last: at("2026-11-23T11:53:02.1Z") };
    let input = |path: &str, holds: &str, records, rejected| InputReport {
        path: path.into(),
        container: "plain".into(),
        framing: "lines".into(),
        holds: vec![holds.into()],
        bytes: 1_939_994,
        records,
        rejected,
        period: Some(period),
        ..InputReport::default()
    };
    let mut s = Summary {
        inputs: vec![
            input("testdata/rollout/apiserver-a/audit.log", "audit log", 414, 1),
            InputReport {
                container: "gzip".into(),
                note: Some("same content as testdata/rollout/apiserver-a/audit.log".into()),
                ..input(
                    "testdata/a/rather/long/path/that/goes/on/apiserver-b/audit.log.gz",
                    "audit log",
                    102,
                    0,
                )
            },
        ],
        servers: vec![ServerReport {
            label: "apiserver-a".into(),
            records: 414,
            period: Some(period),
            longest_silence: Some(52_200_000_000),
            silences: vec![Silence {
                server: "apiserver-a".into(),
                clusters: vec!["default".into()],
                since: at("2026-11-23T11:51:50Z"),
                until: at("2026-11-23T11:52:42.2Z"),
                is_end: false,
            }],
        }],
        k8s_events: EventLedger { records: 100, entities: 80, merged: 20 },
        snapshots: ObjectLedger { records: 41, distinct: 41, merged: 0 },
        outputs: vec![Written { path: "rollout.json".into(), format: "Jaeger JSON".into(), bytes: 812_345 }],
        traces: 13,
        spans: 1_512,
        bytes_read: 2_408_677,
        seconds: 0.0418,
        warnings: vec!["the log of apiserver-b starts 8 minutes after that of apiserver-a".into()],
        ..Summary::default()
    };
    s.ledger =
        Ledger { records: 515, requests: 380, folded: 60, duplicates: 39, repaired: 2, ..Ledger::default() };
    s.ledger.filter("leases", 36);
    let position = Position { file: FileId(0), line: 17, offset: 90_210 };
    s.ledger.reject(Fault { position, reason: "not JSON: unexpected end at column 310".into() });
    s.objects.insert("pods".into(), ExistenceCounts { seen: 32, referenced: 0, never: 1 });
    s.objects.insert("nodes".into(), ExistenceCounts { seen: 0, referenced: 3, never: 0 });
    s.requests.insert("create".into(), [(Outcome::Success, 90), (Outcome::ClientError, 2)].into());
    s.requests.insert("patch".into(), [(Outcome::Success, 1_288)].into());
    for n in 0..14 {
        let counts = ActorCounts { requests: 100 - n, failed: n % 3 };
        s.actors.insert(format!("system:serviceaccount:kube-system:controller-{n}"), counts);
    }
    let counts = EventCounts { entities: 6, occurrences: 9 };
    s.events.insert(("Warning".into(), "FailedScheduling".into()), counts);
    s.links.insert(("children".into(), "exact".into()), 36);
    let meaning = "the log has no body, so the resource version that the write made is not known";
    s.gaps.insert("write-without-version".into(), Gap { count: 4, meaning: meaning.into() });
    s
}

/// The same with something in every list.
pub(super) fn full() -> Summary {
    let mut s = rollout();
    for input in &mut s.inputs {
        input.aside.insert("encrypted at rest".into(), 3);
    }
    s.clocks.push(ClockReport {
        of: "API server".into(),
        cluster: "c1".into(),
        name: "apiserver-b".into(),
        against: "apiserver-a".into(),
        least: Some(1),
        most: None,
        moved: 0,
    });
    s.logs.insert("kubelet".into(), LogLedger { records: 4, placed: 2, unplaced: 1, merged: 1 });
    for (name, objects) in [("prod-eu", 30), ("prod-us", 3)] {
        let period = s.inputs.first().and_then(|input| input.period);
        let counts = ClusterCounts { objects, requests: 190, failed: 2, events: 0, period };
        s.clusters.insert(name.into(), counts);
    }
    s.folded.insert("repeated".into(), 7);
    let (trace_id, root) = ("5f0a1b2c3d4e".into(), "deployments.apps/shop/web".into());
    s.large_traces.push(LargeTrace { trace_id, root, parts: 2, folded: 7 });
    s.pushed = Some(Pushed { reasons: [("no room".into(), 1)].into(), ..Pushed::default() });
    s
}
