//! What is measured of a request.

use super::tags::Words;
use crate::history::Request;
use crate::state::query::parameter;

/// A quantity, as the original names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quantity {
    /// One.
    Count,
    /// Seconds from its receipt to its last stamp.
    Latency,
    /// How often the latency goes into its `timeoutSeconds`, 60 where it has none: below 1 it took longer than it
    /// was given.
    LatencyRatio,
}

/// Where a request names no `timeoutSeconds`: the API server's default.
const USUAL_TIMEOUT: f64 = 60.0;

/// What no clock of an API server tells apart.
const SHORTEST: f64 = 1e-6;

/// Thirty years: whoever asks for more seconds has not named a time.
const LONGEST_TIMEOUT: f64 = 1e9;

impl Quantity {
    const ALL: [Self; 3] = [Self::Count, Self::Latency, Self::LatencyRatio];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Count => "request_count",
            Self::Latency => "request_latency",
            Self::LatencyRatio => "request_latency_ratio",
        }
    }

    pub(super) fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|quantity| quantity.name() == name)
    }

    pub(super) fn names() -> String {
        Self::ALL.map(Self::name).join(", ")
    }

    /// The value; `None` where it has none.
    pub(super) fn of(self, words: Words<'_>, request: &Request) -> Option<f64> {
        let latency = || Some(request.latency()? as f64 / 1e9);
        match self {
            Self::Count => Some(1.0),
            Self::Latency => latency(),
            Self::LatencyRatio => Some(timeout(words.strings.get(request.uri))? / latency()?.max(SHORTEST)),
        }
    }
}

fn timeout(uri: &str) -> Option<f64> {
    match parameter(uri, "timeoutSeconds") {
        Some(text) => text.parse().ok().filter(|seconds| (0.0..=LONGEST_TIMEOUT).contains(seconds)),
        None => Some(USUAL_TIMEOUT),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_that_a_request_is_given_is_in_its_uri() {
        assert_eq!(
            (timeout("/a?timeoutSeconds=7"), timeout("/a"), timeout("/a?timeoutSeconds=x")),
            (Some(7.0), Some(60.0), None)
        );
        for nonsense in ["inf", "NaN", "-1", "1e30"] {
            assert_eq!(timeout(&format!("/a?timeoutSeconds={nonsense}")), None);
        }
    }
}
