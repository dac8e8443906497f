//! Clocks that disagree: told, and corrected where that is asked for.

use super::Job;
use super::origins::servers_of;
use super::reading::Books;
use crate::history::{Clocks, Folded, Shift};
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

    /// Finds out which clocks are wrong, and corrects them if the job says so. Returns what is to be told.
    pub(super) fn look_at(&self, job: &Job, folded: &mut Folded) -> Vec<String> {
        let clocks = folded.clocks(&self.of_files);
        let told = self.told(job, folded, &clocks);
        if job.align_clocks {
            folded.align(&clocks, &self.of_files);
        }
        told
    }

    fn told(&self, job: &Job, folded: &Folded, clocks: &Clocks) -> Vec<String> {
        let end = if job.align_clocks { "it is corrected" } else { "--align-clocks corrects it" };
        let servers = clocks.servers.iter().map(|clock| {
            let (one, other) = (self.label(clock.server), self.label(clock.against));
            format!("the clock of the API server {one} is {} that of {other}, by the order of their writes; {end}", behind(clock.shift))
        });
        let clusters = clocks.clusters.iter().map(|clock| {
            let (one, other) = (folded.text(clock.cluster), folded.text(clock.against));
            format!("the clocks of the cluster {one} are {} those of {other}, by what one made in the other; {end}", behind(clock.shift))
        });
        servers.chain(clusters).collect()
    }
}

/// `4 to 7 ms behind`, `at least 3 s ahead of`.
fn behind(shift: Shift) -> String {
    let (is_behind, nearest, farthest) = if shift.least > 0 {
        (true, shift.least, shift.most)
    } else {
        (false, shift.most.saturating_neg(), shift.least.saturating_neg())
    };
    let millis = |nanos: i64| match nanos {
        ..10_000_000 => format!("{}.{:03} ms", nanos / 1_000_000, nanos / 1_000 % 1_000),
        10_000_000..10_000_000_000 => format!("{} ms", nanos / 1_000_000),
        _ => format!("{} s", nanos / 1_000_000_000),
    };
    let far = if farthest == i64::MAX {
        format!("at least {}", millis(nearest))
    } else {
        format!("{} to {}", millis(nearest), millis(farthest))
    };
    format!("{far} {}", if is_behind { "behind" } else { "ahead of" })
}
