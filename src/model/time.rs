//! Instants, in nanoseconds since the Unix epoch, UTC.

use chrono::{DateTime, Datelike as _, SecondsFormat};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::num::NonZeroU64;

/// An instant in nanoseconds since 1970-01-01T00:00:00Z.
///
/// Audit stamps have microseconds, `metadata` times whole seconds, Event names nanoseconds; one
/// unit that holds them all keeps comparisons honest. The range is 1677 to 2262; Go's zero time
/// (year 1) and anything else outside is read as "no time".
///
/// An `Option` of it takes no more room than an instant does: most are optional, and each request and object has
/// several.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "i64", into = "i64")]
pub struct Timestamp(NonZeroU64);

/// The nanoseconds are kept with this bit turned round: their order is that of numbers without a sign, and the earliest
/// of all, which is no instant, is 0.
const SIGN: u64 = 1 << 63;

impl Timestamp {
    /// So many nanoseconds are a second.
    pub const SECOND: i64 = 1_000_000_000;

    /// Before all instants.
    pub const MIN: Self = Self(NonZeroU64::MIN);

    /// Behind all instants.
    pub const MAX: Self = Self(NonZeroU64::MAX);

    /// So many nanoseconds after the epoch; the least of all numbers stands for the one that follows.
    pub const fn at(nanos: i64) -> Self {
        match NonZeroU64::new(nanos.cast_unsigned() ^ SIGN) {
            Some(kept) => Self(kept),
            None => Self::MIN,
        }
    }

    /// Nanoseconds since the epoch.
    pub const fn nanos(self) -> i64 {
        (self.0.get() ^ SIGN).cast_signed()
    }

    /// Whole microseconds, rounded towards the past.
    pub const fn micros(self) -> i64 {
        self.nanos().div_euclid(1_000)
    }

    /// The start of the second that holds this instant, as `metadata.creationTimestamp` would give it.
    pub const fn floor_second(self) -> Self {
        Self::at(self.nanos().div_euclid(Self::SECOND).saturating_mul(Self::SECOND))
    }

    /// This instant moved by `nanos`, saturating.
    pub const fn plus(self, nanos: i64) -> Self {
        Self::at(self.nanos().saturating_add(nanos))
    }

    /// This instant moved by `seconds`, saturating.
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        self.plus(seconds.saturating_mul(Self::SECOND))
    }

    /// How many nanoseconds this instant is after another, saturating: all instants are farther apart than a number of
    /// nanoseconds can tell.
    pub const fn since(self, earlier: Self) -> i64 {
        self.nanos().saturating_sub(earlier.nanos())
    }

    /// The same day and time of day in the year that brings it closest to `other`.
    pub fn in_year_near(self, other: Self) -> Self {
        let time = DateTime::from_timestamp_nanos(self.nanos());
        let year = DateTime::from_timestamp_nanos(other.nanos()).year();
        let years = (year - 1..=year + 1).filter_map(|year| time.with_year(year)?.timestamp_nanos_opt());
        years.map(Self::at).min_by_key(|moved| moved.nanos().abs_diff(other.nanos())).unwrap_or(self)
    }

    /// Reads RFC 3339 with any number of fractional digits. `None` for anything else and for times out of
    /// range.
    pub fn parse(text: &[u8]) -> Option<Self> {
        if text.is_empty() {
            return None;
        }
        parse_utc(text).or_else(|| Self::parse_any(text))
    }

    fn parse_any(text: &[u8]) -> Option<Self> {
        let time = DateTime::parse_from_rfc3339(std::str::from_utf8(text).ok()?).ok()?;
        time.timestamp_nanos_opt().map(Self::at)
    }
}

/// Reads the shape that Kubernetes writes, `2026-11-23T11:51:10.426958Z`: seconds or microseconds, UTC. Leaves
/// everything else, and what is no time, to who knows all of RFC 3339.
fn parse_utc(text: &[u8]) -> Option<Timestamp> {
    let (time, micros) = match text {
        [time @ .., b'Z'] if time.len() == 19 => (time, 0),
        [time @ .., b'.', a, b, c, d, e, f, b'Z'] if time.len() == 19 => {
            (time, number(&[*a, *b, *c, *d, *e, *f])?)
        }
        _ => return None,
    };
    let &[y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1, b'T', h0, h1, b':', n0, n1, b':', s0, s1] = time else {
        return None;
    };
    let (year, month, day) = (number(&[y0, y1, y2, y3])?, number(&[m0, m1])?, number(&[d0, d1])?);
    let (hour, minute, second) = (number(&[h0, h1])?, number(&[n0, n1])?, number(&[s0, s1])?);
    // Leap seconds are left to who knows them.
    let is_plain = (1700..2200).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    if !is_plain || day > days_of(year, month) || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let seconds = ((days_since_1970(year, month, day) * 24 + hour) * 60 + minute) * 60 + second;
    Some(Timestamp::at(seconds * Timestamp::SECOND + micros * 1_000))
}

fn number(digits: &[u8]) -> Option<i64> {
    digits
        .iter()
        .try_fold(0, |number, digit| digit.is_ascii_digit().then(|| number * 10 + i64::from(digit - b'0')))
}

fn days_of(year: i64, month: i64) -> i64 {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => 28 + i64::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Of the Gregorian calendar. Years begin in March here, so that a leap day is the last of its year.
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let before_month = (153 * month + 2) / 5;
    let days = year * 365 + year / 4 - year / 100 + year / 400 + before_month + day - 1;
    // From 0000-03-01.
    days - 719_468
}

impl From<i64> for Timestamp {
    fn from(nanos: i64) -> Self {
        Self::at(nanos)
    }
}

impl From<Timestamp> for i64 {
    fn from(time: Timestamp) -> Self {
        time.nanos()
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Timestamp").field(&self.nanos()).finish()
    }
}

/// RFC 3339 in UTC with microseconds, or nanoseconds where there are any: the shape of audit stamps.
impl Timestamp {
    /// `2026-11-23 11:51:10.426`: for people, with at most so many digits of the second.
    pub fn clock(self, digits: usize) -> String {
        let mut text = self.to_string().replace('T', " ");
        text.truncate(text.trim_end_matches('Z').len().min(if digits == 0 { 19 } else { 20 + digits }));
        text
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = if self.nanos() % 1_000 == 0 { SecondsFormat::Micros } else { SecondsFormat::Nanos };
        f.write_str(&DateTime::from_timestamp_nanos(self.nanos()).to_rfc3339_opts(digits, true))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn clocks_have_the_digits_that_are_asked_for() {
        let clock = |nanos, digits| Timestamp::at(nanos).clock(digits);
        assert_eq!(clock(1_500_000_000, 0), "1970-01-01 00:00:01");
        assert_eq!(clock(1_500_000_000, 3), "1970-01-01 00:00:01.500");
        assert_eq!(clock(1, 9), "1970-01-01 00:00:00.000000001");
        assert_eq!(clock(1_000, 9), "1970-01-01 00:00:00.000001");
    }

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

    proptest! {
        #[test]
        fn the_short_way_is_no_other(
            numbers in (1600i64..2300, 0..14, 0..33, 0..25, 0..61, 0..61, 0..1_000_000),
            micros in any::<bool>(),
            (edit, at, by) in (any::<bool>(), 0usize..27, "[0-9Z:.+t-]"),
        ) {
            let (year, month, day, hour, minute, second, fraction) = numbers;
            let mut text = format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}");
            text += &if micros { format!(".{fraction:06}Z") } else { "Z".into() };
            if edit && at < text.len() {
                text.replace_range(at..=at, &by);
            }
            prop_assert_eq!(Timestamp::parse(text.as_bytes()), Timestamp::parse_any(text.as_bytes()));
        }
    }

    #[test]
    fn every_day_has_its_number() {
        for (first, days) in
            [("1899-12-25", 800), ("1968-01-01", 2000), ("1999-12-25", 800), ("2099-12-25", 800)]
        {
            let mut day = first.parse::<chrono::NaiveDate>().unwrap();
            for _ in 0..days {
                let text = format!("{day}T00:00:00Z");
                assert_eq!(parse_utc(text.as_bytes()), Timestamp::parse_any(text.as_bytes()), "{text}");
                day = day.succ_opt().unwrap();
            }
        }
    }

    #[test]
    fn the_order_is_that_of_the_nanoseconds() {
        let nanos = [i64::MIN + 1, -1, 0, 1, i64::MAX];
        assert!(nanos.map(Timestamp::at).is_sorted());
        assert_eq!(nanos.map(|nanos| Timestamp::at(nanos).nanos()), nanos);
        assert_eq!((Timestamp::at(i64::MIN), Timestamp::at(i64::MAX)), (Timestamp::MIN, Timestamp::MAX));
        assert_eq!(size_of::<Option<Timestamp>>(), 8);
    }

    #[test]
    fn nothing_is_beyond_the_ends() {
        assert_eq!(Timestamp::MAX.since(Timestamp::MIN), i64::MAX);
        assert_eq!(Timestamp::MIN.since(Timestamp::MAX), i64::MIN);
        assert_eq!(Timestamp::at(5).since(Timestamp::at(7)), -2);
        assert_eq!(Timestamp::MIN.floor_second(), Timestamp::MIN);
        assert_eq!(Timestamp::MAX.plus_seconds(1), Timestamp::MAX);
        assert_eq!(Timestamp::MAX.plus_seconds(i64::MIN), Timestamp::at(0).plus(-1));
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
