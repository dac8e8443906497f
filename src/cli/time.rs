//! Points in time as they are typed.

use crate::ask::At;
use crate::model::{ResourceVersion, Timestamp};
use crate::run::Bound;

const FORMS: &str = "expected a time such as 2026-11-23T11:50:00Z, 2026-11-23T11:50 (UTC), 2026-11-23 06:50 -0500, \
                     2026-11-23, seconds since 1970 such as 1795434600, or a distance from the end of the archive \
                     such as -90s, -30m, -2h, -1d, -1h30m";

/// Reads RFC 3339, its shorter forms (a date, a time without seconds or zone: UTC) and what `date` prints of it (a
/// space, a zone without colon), seconds since 1970, or a distance before the end of the archive (`-30m`; units
/// `ms s m h d w`, which may be strung together).
///
/// # Errors
/// A sentence with the accepted forms.
pub(super) fn parse(text: &str) -> Result<Bound, String> {
    let parsed = match text.strip_prefix('-') {
        Some(distance) => nanoseconds(distance).map(Bound::BeforeEnd),
        None => instant(text).map(Bound::At),
    };
    parsed.ok_or_else(|| FORMS.to_owned())
}

/// Reads what [`parse`] reads, or a resourceVersion: `rv:1234`.
///
/// # Errors
/// A sentence with the accepted forms.
pub(super) fn parse_point(text: &str) -> Result<At, String> {
    let Some(version) = text.strip_prefix("rv:") else {
        return parse(text).map(At::Time).map_err(|forms| format!("{forms}, or a resourceVersion: rv:1234"));
    };
    let known = ResourceVersion::parse(version).map(At::Version);
    known.ok_or_else(|| "expected a resourceVersion behind `rv:`, a number such as 1234".to_owned())
}

/// Reads a length of time: `90s`, `1h30m`.
///
/// # Errors
/// A sentence with the accepted forms.
pub(super) fn parse_length(text: &str) -> Result<i64, String> {
    let length = nanoseconds(text).filter(|length| *length > 0);
    length.ok_or_else(|| "expected a length of time such as 30s, 15m, 2h, 1d, 1h30m".to_owned())
}

fn instant(text: &str) -> Option<Timestamp> {
    // Fewer digits may be a year, more of them milliseconds.
    if (9..=11).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit()) {
        return text.parse::<i64>().ok()?.checked_mul(1_000_000_000).map(Timestamp::at);
    }
    let (time, zone) = parted(text);
    let zone = zone.map_or_else(|| "Z".to_owned(), with_colon);
    let completed = [format!("{time}{zone}"), format!("{time}:00{zone}"), format!("{time}T00:00:00{zone}")];
    completed.iter().find_map(|candidate| Timestamp::parse(candidate.as_bytes()))
}

/// A time of day with its date, and its zone, if it has one.
fn parted(text: &str) -> (&str, Option<&str>) {
    // Signs within the date are none of a zone.
    let zone = text.rfind(['Z', 'z', '+', '-']).filter(|at| *at >= "2026-11-23T1".len());
    zone.map_or((text, None), |at| (text[..at].trim_end(), Some(&text[at..])))
}

/// `-05:00` of `-0500`.
fn with_colon(zone: &str) -> String {
    match zone.len() {
        5 if zone.is_ascii() && !zone.contains(':') => format!("{}:{}", &zone[..3], &zone[3..]),
        _ => zone.to_owned(),
    }
}

fn nanoseconds(distance: &str) -> Option<i64> {
    let mut rest = distance;
    let mut sum = 0i64;
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit())?;
        let number: i64 = rest[..digits].parse().ok()?;
        rest = &rest[digits..];
        let unit_length = rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len());
        let unit = match &rest[..unit_length] {
            "ms" => 1_000_000,
            "s" => 1_000_000_000,
            "m" => 60_000_000_000,
            "h" => 3_600_000_000_000,
            "d" => 86_400_000_000_000,
            "w" => 604_800_000_000_000,
            _ => return None,
        };
        rest = &rest[unit_length..];
        sum = sum.checked_add(number.checked_mul(unit)?)?;
    }
    (!distance.is_empty()).then_some(sum)
}

/// Whether the end is known to lie before the beginning. A mixture of both forms can be told only when
/// the end of the archive is known.
pub(super) fn is_empty(since: Option<Bound>, until: Option<Bound>) -> bool {
    match (since, until) {
        (Some(Bound::At(since)), Some(Bound::At(until))) => since > until,
        (Some(Bound::BeforeEnd(since)), Some(Bound::BeforeEnd(until))) => since < until,
        _ => false,
    }
}

/// Whether no point can lie between the two.
pub(super) fn is_empty_between(from: Option<At>, to: Option<At>) -> bool {
    match (from, to) {
        (Some(At::Time(from)), Some(At::Time(to))) => is_empty(Some(from), Some(to)),
        (Some(At::Version(from)), Some(At::Version(to))) => from > to,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_times_or_versions() {
        let version = |number| ResourceVersion::from_number(number).map(At::Version);
        assert_eq!(parse_point("rv:1234").ok(), version(1234));
        assert_eq!(parse_point("-30m"), Ok(At::Time(Bound::BeforeEnd(1_800_000_000_000))));
        for bad in ["rv:", "rv:0", "rv:x", "1234", "rv:-1"] {
            assert!(parse_point(bad).is_err(), "{bad}");
        }
        assert!(is_empty_between(version(2), version(1)) && !is_empty_between(version(1), version(1)));
        assert!(!is_empty_between(version(2), Some(At::Time(Bound::BeforeEnd(1)))));
    }

    fn at(text: &str) -> Bound {
        Bound::At(Timestamp::parse(text.as_bytes()).unwrap())
    }

    #[test]
    fn reads_what_people_type() {
        assert_eq!(parse("2026-11-23T11:50:00.5+02:00"), Ok(at("2026-11-23T09:50:00.5Z")));
        assert_eq!(parse("2026-11-23T11:50:00"), Ok(at("2026-11-23T11:50:00Z")));
        assert_eq!(parse("2026-11-23 11:50"), Ok(at("2026-11-23T11:50:00Z")));
        assert_eq!(parse("2026-11-23"), Ok(at("2026-11-23T00:00:00Z")));
        for same in ["2026-11-23T11:14Z", "2026-11-23T06:14-05:00", "2026-11-23 06:14 -0500", "1795432440"] {
            assert_eq!(parse(same), Ok(at("2026-11-23T11:14:00Z")), "{same}");
        }
        assert_eq!(parse("-90s"), Ok(Bound::BeforeEnd(90_000_000_000)));
        assert_eq!(parse("-1h30m"), Ok(Bound::BeforeEnd(5_400_000_000_000)));
        assert_eq!(parse("-250ms"), Ok(Bound::BeforeEnd(250_000_000)));
    }

    #[test]
    fn refuses_the_rest_with_the_accepted_forms() {
        for bad in
            ["", "-", "-m", "-30", "-30 m", "30m", "-5y", "-99999999999w", "yesterday", "2026-13-01", "11:50"]
        {
            assert_eq!(parse(bad), Err(FORMS.to_owned()), "{bad}");
        }
    }

    #[test]
    fn knows_an_empty_window() {
        let (early, late) = (Some(at("2026-11-23T11:00:00Z")), Some(at("2026-11-23T12:00:00Z")));
        assert!(is_empty(late, early) && !is_empty(early, late) && !is_empty(early, early));
        let (hour, minute) = (Some(Bound::BeforeEnd(3600)), Some(Bound::BeforeEnd(60)));
        assert!(is_empty(minute, hour) && !is_empty(hour, minute) && !is_empty(early, minute));
    }
}
