//! Where the logs of API servers are silent: for the summary, and for who asks for states.

use super::Job;
use super::clocks::{CLUSTER, SERVER};
use super::origins::Known;
use crate::history::{ServerLog, Shift, Silence, silences};
use crate::model::Timestamp;
use crate::report::{ClockReport, ServerReport, Summary};

/// So many are told of by name.
const NAMED: usize = 3;

/// What is told of each server, with its silences. They are found by clocks that agree, and told by those that the
/// requests have.
pub(super) fn told(
    job: &Job,
    labels: &[String],
    known: Vec<Known>,
    clocks: &[ClockReport],
) -> Vec<ServerReport> {
    let logs: Vec<ServerLog> =
        labels.iter().zip(&known).map(|(label, known)| log(label, known, clocks)).collect();
    let all = silences(&logs);
    let servers = labels.iter().zip(known).zip(logs.iter().zip(all));
    let told = servers.map(|((label, known), (log, found))| {
        let moved =
            if job.align_clocks { of_cluster(&log.clusters, clocks) } else { -of_server(label, clocks) };
        let time = |nanos: i64| Timestamp::at(nanos.saturating_add(moved));
        let silence = |((since, until), is_end)| Silence {
            server: label.clone(),
            clusters: log.clusters.clone(),
            since: time(since),
            until: time(until),
            is_end,
        };
        ServerReport {
            label: label.clone(),
            longest_silence: log.longest(),
            silences: found.into_iter().map(silence).collect(),
            ..known.report
        }
    });
    told.collect()
}

fn log(label: &str, known: &Known, clocks: &[ClockReport]) -> ServerLog {
    let shift = of_server(label, clocks);
    let moved = |(first, last): (i64, i64)| (first.saturating_add(shift), last.saturating_add(shift));
    ServerLog {
        clusters: known.clusters.iter().cloned().collect(),
        stretches: known.heard.stretches().into_iter().map(moved).collect(),
    }
}

/// By how much the clock of a server is behind.
fn of_server(label: &str, clocks: &[ClockReport]) -> i64 {
    let own = clocks.iter().find(|clock| clock.of == SERVER && clock.name == label);
    own.map_or(0, |clock| Shift { least: clock.least, most: clock.most }.nanos())
}

/// By how much the times of a cluster were moved.
fn of_cluster(clusters: &[String], clocks: &[ClockReport]) -> i64 {
    let [cluster] = clusters else { return 0 };
    let own = clocks.iter().find(|clock| clock.of == CLUSTER && clock.cluster == *cluster);
    own.map_or(0, |clock| clock.moved)
}

/// All silences of all servers.
pub(super) fn of(summary: &Summary) -> Vec<Silence> {
    summary.servers.iter().flat_map(|server| server.silences.iter().cloned()).collect()
}

/// The kind of gap that they are, and how many there are.
pub(super) fn gap(summary: &Summary) -> (&'static str, u64, &'static str) {
    let count = summary.servers.iter().map(|server| server.silences.len() as u64).sum();
    (
        "silence of an API server",
        count,
        "stretches that the log of an API server has nothing of, though it is never silent for nearly as long, or others \
         go on: what was written through it then is not known",
    )
}

/// The longest silences, by name.
pub(super) fn add_warnings(summary: &mut Summary) {
    let length = |silence: &Silence| silence.until.nanos().saturating_sub(silence.since.nanos());
    let mut all = of(summary);
    all.sort_by_key(|silence| std::cmp::Reverse(length(silence)));
    let named = all
        .iter()
        .take(NAMED)
        .map(|silence| format!("{silence}: what was written through it then may be missing"));
    summary.warnings.extend(named);
    if all.len() > NAMED {
        summary.warnings.push(format!("{} more silences of API servers are shorter", all.len() - NAMED));
    }
}
