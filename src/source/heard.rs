//! When an API server was heard of: the stretches of its log between pauses.

use crate::model::Timestamp;
use serde::{Deserialize, Serialize};

/// From so many nanoseconds on nothing was heard in between: what is shorter is no pause.
pub const PAUSE: i64 = 2_000_000_000;

/// Times in nanoseconds, from the first record to the last of a stretch without a pause.
pub type Stretch = (i64, i64);

/// The times of many records, as the stretches that they leave no pause in. The same for any order of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Heard {
    /// What was added to last: records come in the order of time, or nearly so.
    recent: Option<Stretch>,
    /// The others; they may touch.
    others: Vec<Stretch>,
    /// How many of them are known not to touch.
    settled: usize,
}

impl Heard {
    /// Adds the time of a record.
    pub(super) fn hear(&mut self, time: Timestamp) {
        self.add_stretch((time.nanos(), time.nanos()));
    }

    /// Adds the times of other records.
    pub fn add(&mut self, other: &Self) {
        other.others.iter().chain(&other.recent).for_each(|stretch| self.add_stretch(*stretch));
    }

    fn add_stretch(&mut self, new: Stretch) {
        match &mut self.recent {
            Some(recent) if touches(*recent, new) => *recent = hull(*recent, new),
            recent => {
                self.others.extend(recent.replace(new));
                // Records that jump to and fro make no more of them than there are pauses.
                if self.others.len() > 2 * self.settled + 64 {
                    self.others = settled(std::mem::take(&mut self.others));
                    self.settled = self.others.len();
                }
            }
        }
    }

    /// The first record and the last.
    pub fn range(&self) -> Option<(Timestamp, Timestamp)> {
        let stretches = || self.others.iter().chain(&self.recent);
        let first = stretches().map(|(first, _)| *first).min()?;
        let last = stretches().map(|(_, last)| *last).max()?;
        Some((Timestamp::at(first), Timestamp::at(last)))
    }

    /// The stretches in their order.
    pub fn stretches(&self) -> Vec<Stretch> {
        settled(self.others.iter().chain(&self.recent).copied().collect())
    }
}

/// The audit events of one API server.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Served {
    /// How many there are.
    pub audit_events: u64,
    /// Their earliest and latest requestReceivedTimestamp.
    pub span: Option<(Timestamp, Timestamp)>,
    /// When they were written.
    pub heard: Heard,
}

impl Served {
    /// Adds those of another file or block.
    pub fn add(&mut self, other: &Self) {
        self.audit_events += other.audit_events;
        self.heard.add(&other.heard);
        if let Some((first, last)) = other.span {
            self.span = Some(self.span.map_or((first, last), |(a, b)| (a.min(first), b.max(last))));
        }
    }
}

const fn touches(one: Stretch, other: Stretch) -> bool {
    other.0.saturating_sub(one.1) < PAUSE && one.0.saturating_sub(other.1) < PAUSE
}

fn hull(one: Stretch, other: Stretch) -> Stretch {
    (one.0.min(other.0), one.1.max(other.1))
}

fn settled(mut stretches: Vec<Stretch>) -> Vec<Stretch> {
    stretches.sort_unstable();
    stretches.dedup_by(|later, earlier| {
        let is_one = touches(*earlier, *later);
        if is_one {
            *earlier = hull(*earlier, *later);
        }
        is_one
    });
    stretches
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_order_gives_the_same_stretches() {
        // Pauses of 1 to 4 s, in an order that jumps.
        let times: Vec<i64> =
            (0..500).scan(0, |t, n: i64| Some(std::mem::replace(t, *t + 500 * (n % 9)))).collect();
        let all = |times: &mut dyn Iterator<Item = i64>| {
            let mut heard = Heard::default();
            times.for_each(|millis| heard.hear(Timestamp::at(millis * 1_000_000)));
            heard
        };
        let straight = all(&mut times.iter().copied()).stretches();
        assert!(straight.len() > 100 && straight.windows(2).all(|pair| pair[1].0 - pair[0].1 >= PAUSE));
        let jumping = all(&mut (0..times.len()).map(|at| times[at * 7 % times.len()]));
        assert_eq!(jumping.stretches(), straight);
        let (even, odd) =
            (all(&mut times.iter().step_by(2).copied()), all(&mut times.iter().skip(1).step_by(2).copied()));
        let mut both = odd;
        both.add(&even);
        assert_eq!(both.stretches(), straight);
        assert!(both.others.len() < 2 * straight.len() + 65);
    }
}
