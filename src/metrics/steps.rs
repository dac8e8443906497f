//! The times at which totals are told.

use super::collect::Family;
use crate::model::Timestamp;
use std::collections::BTreeSet;

/// So many steps without any request are told one by one: five weeks of minutes. What lies farther apart than that is
/// most likely a record whose time is wrong, and every step between would be written for every series.
const LONGEST_PAUSE: i64 = 50_000;

/// The ends of steps, one after the other, but for pauses that are too long.
#[derive(Debug)]
pub struct Steps {
    /// Nanoseconds.
    step: i64,
    /// The first end and the last, in order.
    stretches: Vec<(Timestamp, Timestamp)>,
}

/// A time without any request whose steps are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause {
    /// The end of the step of the last request before it.
    pub from: Timestamp,
    /// The beginning of the step of the first request behind it.
    pub to: Timestamp,
}

impl Steps {
    /// From the step before the first of all requests, where all is still zero, to that of the last.
    pub(super) fn of(families: &[Family], step: i64) -> Self {
        let ends = families.iter().flat_map(|family| family.series.values().flat_map(|steps| steps.keys()));
        let ends: BTreeSet<Timestamp> = ends.copied().collect();
        let mut stretches: Vec<(Timestamp, Timestamp)> = Vec::new();
        for end in ends {
            let before = end.plus(-step);
            match stretches.last_mut() {
                Some((_, last)) if last.plus(step.saturating_mul(LONGEST_PAUSE)) >= before => *last = end,
                _ => stretches.push((before, end)),
            }
        }
        Self { step, stretches }
    }

    /// The pauses that are left out. Behind each the step before the first request is told again: what had been counted
    /// until then.
    pub fn pauses(&self) -> impl Iterator<Item = Pause> {
        self.stretches.windows(2).map(|pair| Pause { from: pair[0].1, to: pair[1].0 })
    }

    /// All ends from that before this one on.
    pub(super) fn around(&self, end: Timestamp) -> impl Iterator<Item = Timestamp> {
        let (begin, step) = (end.plus(-self.step), self.step);
        self.stretches.iter().flat_map(move |(first, last)| {
            let next = move |end: &Timestamp| end.nanos().checked_add(step).map(Timestamp::at);
            std::iter::successors(Some((*first).max(begin)), next).take_while(move |end| end <= last)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::{Collector, Config};

    fn steps(step: i64, ends: &[i64]) -> Steps {
        let config = Config::default();
        let mut families = Collector::new(&config, step).families();
        let series = families[0].series.entry(Vec::new()).or_default();
        series.extend(ends.iter().map(|end| (Timestamp::at(*end), Default::default())));
        Steps::of(&families, step)
    }

    #[test]
    fn every_step_is_told() {
        let steps = steps(10, &[50, 20]);
        let told = |end| steps.around(Timestamp::at(end)).map(Timestamp::nanos).collect::<Vec<_>>();
        assert_eq!((told(20), told(50)), (vec![10, 20, 30, 40, 50], vec![40, 50]));
        assert_eq!(steps.pauses().count(), 0);
    }

    #[test]
    fn but_not_in_a_pause_without_end() {
        let far = 10 * (LONGEST_PAUSE + 5);
        let near = steps(10, &[20, far - 20, far + 20]);
        assert_eq!((near.pauses().count(), near.around(Timestamp::at(20)).count() as i64), (0, far / 10 + 2));
        let steps = steps(10, &[20, 40, far + 60]);
        let pause = Pause { from: Timestamp::at(40), to: Timestamp::at(far + 50) };
        assert_eq!(steps.pauses().collect::<Vec<_>>(), [pause]);
        let told: Vec<_> = steps.around(Timestamp::at(20)).map(Timestamp::nanos).collect();
        assert_eq!(told, [10, 20, 30, 40, far + 50, far + 60]);
    }

    #[test]
    fn times_at_the_ends_of_time_are_times() {
        let steps = steps(i64::MAX, &[i64::MIN + 1, 0, i64::MAX]);
        assert!(steps.around(Timestamp::at(i64::MIN + 1)).count() >= 3 && steps.pauses().count() == 0);
        assert!(super::tests::steps(1, &[i64::MIN + 1, i64::MAX]).pauses().count() == 1);
    }
}
