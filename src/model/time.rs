//! Instants, in nanoseconds since the Unix epoch, UTC.

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

    /// Reads RFC 3339 (`2006-01-02T15:04:05[.fraction](Z|±hh:mm)`), with 0 to 9 fractional digits (more
    /// are cut), `t`/`z`/space accepted. `None` for anything else and for times out of range.
    pub fn parse(text: &[u8]) -> Option<Self> {
        let number = |from: usize, len: usize| -> Option<i64> {
            let mut n = 0i64;
            for &b in text.get(from..from + len)? {
                n = n * 10 + i64::from(b.is_ascii_digit().then(|| b - b'0')?);
            }
            Some(n)
        };
        let at = |i: usize, wanted: &[u8]| text.get(i).filter(|b| wanted.contains(b)).map(|_| ());
        let (year, month, day) = (number(0, 4)?, number(5, 2)?, number(8, 2)?);
        let (hour, minute, second) = (number(11, 2)?, number(14, 2)?, number(17, 2)?);
        at(4, b"-")?;
        at(7, b"-")?;
        at(10, b"Tt ")?;
        at(13, b":")?;
        at(16, b":")?;
        let days_in_month = [31, 28 + i64::from(is_leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let last = *days_in_month.get(usize::try_from(month - 1).ok()?)?;
        if !(1..=last).contains(&day) || hour > 23 || minute > 59 || second > 60 {
            return None;
        }
        let mut i = 19;
        let mut nanos = 0i64;
        if matches!(text.get(i), Some(b'.' | b',')) {
            let digits = text[i + 1..].iter().take_while(|b| b.is_ascii_digit()).count();
            let used = digits.min(9);
            nanos = number(i + 1, used)? * 10i64.pow(9 - u32::try_from(used).ok()?);
            i += 1 + digits;
        }
        let offset = match text.get(i..)? {
            [b'Z' | b'z'] => 0,
            [sign @ (b'+' | b'-'), _, _, b':', _, _] => {
                let seconds = number(i + 1, 2)? * 3600 + number(i + 4, 2)? * 60;
                if *sign == b'-' { -seconds } else { seconds }
            }
            _ => return None,
        };
        let seconds =
            days_from_civil(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - offset;
        seconds.checked_mul(SECOND)?.checked_add(nanos).map(Self)
    }
}

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// Days since 1970-01-01 of a proleptic Gregorian date (Hinnant's `days_from_civil`).
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let yoe = y.rem_euclid(400);
    let doy = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719_468
}

/// The inverse of [`days_from_civil`]: (year, month, day).
fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z.rem_euclid(146_097);
    let yoe = (doe - doe / 1_460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    (yoe + era * 400 + i64::from(month <= 2), month, doy - (153 * mp + 2) / 5 + 1)
}

/// RFC 3339 in UTC with microseconds, or nanoseconds where there are any: the shape of audit stamps.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (seconds, nanos) = (self.0.div_euclid(SECOND), self.0.rem_euclid(SECOND));
        let (days, of_day) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
        let (year, month, day) = civil_from_days(days);
        let (hour, minute, second) = (of_day / 3600, of_day / 60 % 60, of_day % 60);
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.")?;
        if nanos % 1_000 == 0 { write!(f, "{:06}Z", nanos / 1_000) } else { write!(f, "{nanos:09}Z") }
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
