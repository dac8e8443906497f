//! Times and durations in the notations of logs.

use super::fields::Fields;
use super::template::Template;
use crate::model::Timestamp;
use crate::source::line::time::moment;
use chrono::{DateTime, FixedOffset, NaiveDateTime};

/// Where a record has a time, and how it is written.
#[derive(Clone, Debug)]
pub(super) struct Instant {
    pub(super) template: Template,
    pub(super) notation: Notation,
}

/// How a time is written.
#[derive(Clone, Debug)]
pub(super) enum Notation {
    /// RFC 3339 and its relatives, or how long after 1970.
    Usual,
    /// As chrono's `strftime` says.
    Format {
        format: String,
        /// Of times that do not tell it.
        zone: FixedOffset,
        lacks_year: bool,
    },
}

/// klog's date and time.
const KLOG: &str = "%m%d %H:%M:%S%.f";

impl Notation {
    pub(super) fn klog(zone: FixedOffset) -> Self {
        Self::Format { format: KLOG.to_owned(), zone, lacks_year: true }
    }

    /// By a format, if it is one that tells an instant.
    pub(super) fn of(format: &str, zone: FixedOffset) -> Result<Self, String> {
        let items: Vec<_> = chrono::format::StrftimeItems::new(format).collect();
        if items.contains(&chrono::format::Item::Error) {
            return Err(format!("{format:?} is no format of times: %Y-%m-%dT%H:%M:%S%.f%z is one"));
        }
        let has = |names: &[&str]| names.iter().any(|name| format.contains(name));
        let lacks_year = !has(&["%Y", "%y", "%D", "%F", "%c", "%s", "%+", "%G", "%x"]);
        Ok(Self::Format { format: format.to_owned(), zone, lacks_year })
    }

    fn read(&self, text: &str) -> Option<(Timestamp, bool)> {
        let (format, zone, lacks_year) = match self {
            Self::Usual => return moment(text).map(|time| (time, false)),
            Self::Format { format, zone, lacks_year } => (format.as_str(), zone, *lacks_year),
        };
        // A leap year, so that every day is in it.
        let (text, format) = match lacks_year {
            true => (format!("2000 {text}"), format!("%Y {format}")),
            false => (text.to_owned(), format.to_owned()),
        };
        let zoned = DateTime::parse_from_str(&text, &format).ok();
        let time = zoned.or_else(|| {
            NaiveDateTime::parse_from_str(&text, &format).ok()?.and_local_timezone(*zone).single()
        });
        Some((Timestamp::at(time?.timestamp_nanos_opt()?), lacks_year))
    }
}

impl Instant {
    /// The time, and whether it lacks its year; nothing where the record has none.
    pub(super) fn read(&self, fields: &Fields<'_>) -> Result<Option<(Timestamp, bool)>, String> {
        let text = self.template.fill(fields).filter(|text| !text.is_empty());
        let Some(text) = text else { return Ok(None) };
        self.notation
            .read(text.trim())
            .map(Some)
            .ok_or_else(|| format!("{text:?} is no time of this notation"))
    }
}

/// `UTC` or `+02:00`.
pub(super) fn zone(text: &str) -> Option<FixedOffset> {
    if matches!(text, "UTC" | "Z" | "utc") {
        return FixedOffset::east_opt(0);
    }
    text.parse().ok()
}

/// What a number of a duration counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Seconds,
    Milliseconds,
    Microseconds,
    Nanoseconds,
}

impl Unit {
    pub(super) const NAMES: &[&str] = &["s", "ms", "us", "ns"];

    pub(super) fn of(name: &str) -> Option<Self> {
        Some(match name {
            "s" => Self::Seconds,
            "ms" => Self::Milliseconds,
            "us" => Self::Microseconds,
            "ns" => Self::Nanoseconds,
            _ => return None,
        })
    }

    const fn nanos(self) -> f64 {
        match self {
            Self::Seconds => 1e9,
            Self::Milliseconds => 1e6,
            Self::Microseconds => 1e3,
            Self::Nanoseconds => 1.0,
        }
    }
}

/// Go's units.
const GO: &[(&str, f64)] = &[
    ("ns", 1.0),
    ("us", 1e3),
    ("µs", 1e3),
    ("μs", 1e3),
    ("ms", 1e6),
    ("s", 1e9),
    ("m", 60e9),
    ("h", 3600e9),
];

/// Nanoseconds: of a number in a unit, or as Go writes durations (`1m2.5s`).
pub(super) fn duration(text: &str, unit: Option<Unit>) -> Result<i64, String> {
    let text = text.trim();
    let nanos = match (text.parse::<f64>(), unit) {
        (Ok(number), Some(unit)) => Some(number * unit.nanos()),
        (Ok(_), None) => return Err(format!("the duration {text:?} has no unit: duration-unit tells it")),
        (Err(_), _) => go(text),
    };
    let nanos = nanos.filter(|nanos| (0.0..9e18).contains(nanos));
    #[expect(clippy::cast_possible_truncation, reason = "it was compared")]
    nanos.map(|nanos| nanos.round() as i64).ok_or_else(|| format!("{text:?} is no duration"))
}

fn go(text: &str) -> Option<f64> {
    let (mut sum, mut rest) = (0.0, text);
    while !rest.is_empty() {
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let number: f64 = rest[..end].parse().ok()?;
        let behind = &rest[end..];
        let len = behind.find(|c: char| c.is_ascii_digit()).unwrap_or(behind.len());
        let (_, unit) = GO.iter().find(|(name, _)| *name == &behind[..len])?;
        sum += number * unit;
        rest = &behind[len..];
    }
    (!text.is_empty()).then_some(sum)
}
