//! Clocks that disagree: told, and corrected where that is asked for.

use super::Job;
use super::books::Books;
use super::origins::servers_of;
use crate::history::{Clocks, Folded, Shift};
use crate::report::ClockReport;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The API servers of files.
pub(super) struct Servers {
    labels: Vec<String>,
    of_files: Vec<Option<u32>>,
}

impl Servers {
    pub(super) fn of(job: &Job, books: &Books) -> Self {
        let mut numbers: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, book) in books.files.iter().enumerate().filter(|(_, book)| book.counts.audit_events > 0) {
            let servers = servers_of(job, at, book);
            // Which records of a file are of which of several is not kept.
            if let (1, Some((label, _))) = (servers.len(), servers.into_iter().next()) {
                numbers.entry(label).or_default().push(at);
            }
        }
        let mut of_files = vec![None; books.files.len()];
        for (number, files) in (0_u32..).zip(numbers.values()) {
            files.iter().for_each(|at| of_files[*at] = Some(number));
        }
        Self { labels: numbers.into_keys().collect(), of_files }
    }

    fn label(&self, number: u32) -> &str {
        self.labels.get(number as usize).map_or("", String::as_str)
    }

    /// Finds out which clocks are wrong, and corrects them if the job says so.
    pub(super) fn look_at(&self, job: &Job, folded: &mut Folded) -> Vec<ClockReport> {
        folded.find_set_backs(&self.of_files);
        let clocks = folded.clocks(&self.of_files);
        let reports = self.reports(job, folded, &clocks);
        if job.align_clocks {
            folded.align(&clocks, &self.of_files);
            folded.find_set_backs(&self.of_files);
        } else {
            folded.leave(&clocks);
        }
        reports
    }

    fn reports(&self, job: &Job, folded: &Folded, clocks: &Clocks) -> Vec<ClockReport> {
        let report = |of, cluster: &str, name: &str, against: &str, shift: Shift, nanos: i64| ClockReport {
            of: Cow::Borrowed(of),
            cluster: cluster.to_owned(),
            name: name.to_owned(),
            against: against.to_owned(),
            least: shift.least,
            most: shift.most,
            moved: if job.align_clocks { nanos } else { 0 },
        };
        let servers = clocks.servers.iter().map(|clock| {
            let (one, other) = (self.label(clock.server), self.label(clock.against));
            report(SERVER, folded.text(clock.cluster), one, other, clock.shift, clock.shift.nanos())
        });
        let clusters = clocks.clusters.iter().map(|clock| {
            let (one, other) = (folded.text(clock.cluster), folded.text(clock.against));
            report(CLUSTER, one, one, other, clock.shift, clock.nanos)
        });
        servers.chain(clusters).collect()
    }
}

pub(super) const SERVER: &str = "API server";
pub(super) const CLUSTER: &str = "cluster";

/// What is to be told of a clock.
pub(super) fn warning(job: &Job, clock: &ClockReport) -> String {
    let end = if job.align_clocks { "it is corrected" } else { "--align-clocks corrects it" };
    let ClockReport { name, against, .. } = clock;
    let behind = behind(clock);
    if clock.of == SERVER {
        format!(
            "the clock of the API server {name} is {behind} that of {against}, by the order of their writes; {end}"
        )
    } else {
        format!(
            "the clocks of the cluster {name} are {behind} those of {against}, by what one made in the other; {end}"
        )
    }
}

/// `4 to 7 ms behind`, `at least 3 s ahead of`.
fn behind(clock: &ClockReport) -> String {
    let (is_behind, nearest, farthest) = match (clock.least, clock.most) {
        (Some(least), most) if least > 0 => (true, least, most),
        (least, most) => (false, most.map_or(0, i64::saturating_neg), least.map(i64::saturating_neg)),
    };
    let millis = |nanos: i64| match nanos {
        ..10_000_000 => format!("{}.{:03} ms", nanos / 1_000_000, nanos / 1_000 % 1_000),
        10_000_000..10_000_000_000 => format!("{} ms", nanos / 1_000_000),
        _ => format!("{} s", nanos / 1_000_000_000),
    };
    let far = match farthest {
        None => format!("at least {}", millis(nearest)),
        Some(farthest) => format!("{} to {}", millis(nearest), millis(farthest)),
    };
    format!("{far} {}", if is_behind { "behind" } else { "ahead of" })
}
