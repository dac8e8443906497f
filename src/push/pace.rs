//! How fast, and how long to wait before another attempt.

use std::hash::{BuildHasher as _, RandomState};
use std::time::{Duration, Instant};

/// The most that is sent in a second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rate {
    /// Spans.
    Spans(u64),
    /// Bytes of requests, as they travel.
    Bytes(u64),
}

/// Keeps to a rate, on average: a request waits until those before it are paid for.
pub(super) struct Pace {
    rate: Option<Rate>,
    free: Instant,
}

impl Pace {
    pub(super) fn new(rate: Option<Rate>) -> Self {
        Self { rate, free: Instant::now() }
    }

    /// How long a request of this size has to wait at `now`; it is taken for sent then.
    pub(super) fn book(&mut self, now: Instant, spans: u64, bytes: u64) -> Duration {
        let (amount, rate) = match self.rate {
            None => return Duration::ZERO,
            Some(Rate::Spans(rate)) => (spans, rate),
            Some(Rate::Bytes(rate)) => (bytes, rate),
        };
        let start = self.free.max(now);
        // A nanosecond's worth of rounding does not add up to anything.
        let nanos = u128::from(amount) * 1_000_000_000 / u128::from(rate.max(1));
        self.free = start + Duration::from_nanos(u64::try_from(nanos).unwrap_or(u64::MAX));
        start - now
    }
}

/// The first wait after a failure; each further one is twice as long.
const FIRST: Duration = Duration::from_millis(500);
const LONGEST: Duration = Duration::from_secs(30);

/// How long one request has been tried.
pub(super) struct Patience {
    since: Option<Instant>,
    attempts: u32,
}

impl Patience {
    pub(super) const fn new() -> Self {
        Self { since: None, attempts: 0 }
    }

    /// How often it failed.
    pub(super) const fn attempts(&self) -> u32 {
        self.attempts
    }

    /// How long to wait before the next attempt; `None` where that would be later than `limit` after the first
    /// failure. `asked` is what the endpoint wants, which is the least; however much it is, `limit` bounds it.
    pub(super) fn wait(
        &mut self,
        now: Instant,
        limit: Duration,
        asked: Option<Duration>,
    ) -> Option<Duration> {
        let since = *self.since.get_or_insert(now);
        let doubled = FIRST.saturating_mul(1 << self.attempts.min(16)).min(LONGEST);
        self.attempts += 1;
        // Between half of it and all of it, so that many senders do not come back at once.
        let wait = doubled.mul_f64(0.5 + 0.5 * chance()).max(asked.unwrap_or_default());
        // What is asked may be more than can be added to anything.
        (wait <= limit.saturating_sub(now - since)).then_some(wait)
    }
}

/// A number between 0 and 1 that differs from run to run: the standard library's hash maps are seeded by one.
fn chance() -> f64 {
    f64::from(RandomState::new().hash_one(()) as u32) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_is_kept_on_average() {
        let start = Instant::now();
        let mut pace = Pace::new(Some(Rate::Spans(100)));
        pace.free = start;
        assert_eq!(pace.book(start, 50, 9_999), Duration::ZERO);
        assert_eq!(pace.book(start, 200, 0), Duration::from_millis(500));
        assert_eq!(pace.book(start + Duration::from_secs(1), 1, 0), Duration::from_millis(1500));
        // What was not used is not saved up.
        assert_eq!(pace.book(start + Duration::from_secs(9), 100, 0), Duration::ZERO);
        assert_eq!(pace.book(start + Duration::from_secs(9), 100, 0), Duration::from_secs(1));
        assert_eq!(Pace::new(None).book(start, 1 << 40, 1 << 40), Duration::ZERO);
    }

    #[test]
    fn waits_double_and_end() {
        let start = Instant::now();
        let mut patience = Patience::new();
        let mut at = start;
        let limit = Duration::from_secs(100);
        let mut waits = Vec::new();
        while let Some(wait) = patience.wait(at, limit, None) {
            waits.push(wait);
            at += wait;
        }
        assert!(at - start <= limit && waits.len() >= 7, "{waits:?}");
        for (n, wait) in waits.iter().enumerate() {
            let doubled = FIRST.saturating_mul(1 << n.min(16)).min(LONGEST);
            assert!(*wait >= doubled / 2 && *wait <= doubled, "{n}: {wait:?}");
        }
        let asked = Some(Duration::from_secs(60));
        assert_eq!(Patience::new().wait(start, limit, asked), asked);
        assert_eq!(Patience::new().wait(start, Duration::from_secs(59), asked), None);
        let mut patience = Patience::new();
        assert!(patience.wait(start, limit, None).is_some());
        let later = start + Duration::from_secs(1);
        assert_eq!(patience.wait(later, limit, Some(Duration::from_secs(u64::MAX))), None);
    }
}
