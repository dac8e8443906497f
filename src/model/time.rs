//! Instants, in nanoseconds since the Unix epoch, UTC.

use chrono::{DateTime, SecondsFormat};
use std::fmt;

/// An instant in nanoseconds since 1970-01-01T00:00:00Z.
///
/// Audit stamps have microseconds, `metadata` times whole seconds, Event names nanoseconds; one
/// unit that holds them all keeps comparisons honest. The range is 1677 to 2262; Go's zero time
/// (year 1) and anything else outside is read as "no time".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

const SECOND: i64 = 1_000_000_000;

impl Timestamp {
    /// From whole microseconds.
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros * 1_000)
    }

    /// Whole microseconds, rounded towards the past.
    pub const fn micros(self) -> i64 {
        self.0.div_euclid(1_000)
    }

    /// The start of the second that holds this instant, as `metadata.creationTimestamp` would give it.
    pub const fn floor_second(self) -> Self {
        Self(self.0.div_euclid(SECOND) * SECOND)
    }

    /// This instant moved by `nanos`, saturating.
    pub const fn plus(self, nanos: i64) -> Self {
        Self(self.0.saturating_add(nanos))
    }

    /// Reads RFC 3339 with any number of fractional digits. `None` for anything else and for times out of
    /// range.
    pub fn parse(text: &[u8]) -> Option<Self> {
        let time = DateTime::parse_from_rfc3339(std::str::from_utf8(text).ok()?).ok()?;
        time.timestamp_nanos_opt().map(Self)
    }
}

/// RFC 3339 in UTC with microseconds, or nanoseconds where there are any: the shape of audit stamps.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = if self.0 % 1_000 == 0 { SecondsFormat::Micros } else { SecondsFormat::Nanos };
        f.write_str(&DateTime::from_timestamp_nanos(self.0).to_rfc3339_opts(digits, true))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_kubernetes_writes() {
        let micros = |s: &str| Timestamp::parse(s.as_bytes()).map(Timestamp::micros);
        assert_eq!(micros("2026-11-23T11:51:10.426958Z"), Some(1_795_434_670_426_958));
        assert_eq!(micros("1970-01-01T00:00:00Z"), Some(0));
        assert_eq!(micros("2020-02-29T00:00:00.5+01:00"), Some(1_582_930_800_500_000));
        assert_eq!(micros("0001-01-01T00:00:00Z"), None);
        for bad in
            ["", "2026-11-23", "2026-13-01T00:00:00Z", "2023-02-29T00:00:00Z", "2026-11-23T11:51:10", "null"]
        {
            assert_eq!(micros(bad), None, "{bad}");
        }
    }

    #[test]
    fn prints_what_it_reads() {
        for text in
            ["2026-11-23T11:51:10.426958Z", "1969-12-31T23:59:59.999999Z", "2000-02-29T12:00:00.123456789Z"]
        {
            assert_eq!(Timestamp::parse(text.as_bytes()).unwrap().to_string(), text);
        }
    }
}
