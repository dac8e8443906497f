//! The notations of an instant that stand in front of lines and in columns.

use crate::model::Timestamp;
use chrono::NaiveDateTime;

/// Reads RFC 3339 and its relatives: a blank for the `T`, a comma for the point, a zone without its colon, in
/// words or none at all (UTC). None for anything else.
pub(in crate::source) fn instant(text: &str) -> Option<Timestamp> {
    let text = text.strip_suffix(" UTC").unwrap_or(text);
    let bytes = text.as_bytes();
    if !(19..=40).contains(&bytes.len()) || !text.is_ascii() || bytes[4] != b'-' {
        return None;
    }
    if let Some(time) = Timestamp::parse(bytes) {
        return Some(time);
    }
    let mut plain = text.replacen(' ', "T", 1).replacen(',', ".", 1).replace(' ', "");
    if let Some(zone) = plain.get(19..).and_then(|rest| rest.rfind(['+', '-'])).map(|at| at + 19) {
        if plain.len() == zone + 5 && !plain[zone..].contains(':') {
            plain.insert(zone + 3, ':');
        }
    } else if !plain.ends_with(['Z', 'z']) {
        plain.push('Z');
    }
    Timestamp::parse(plain.as_bytes())
}

/// The same, or what consoles write for people, or how long after 1970 it was.
pub(in crate::source) fn moment(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    instant(text).or_else(|| since_1970(text)).or_else(|| for_people(text))
}

/// `Nov 23, 2026 @ 11:50:00.100` (Kibana), `11/23/2026, 11:50:00.100 AM` (the Azure portal): in UTC. Who puts the day
/// before the month writes `am` or no such word: what is not told apart so is not guessed at.
fn for_people(text: &str) -> Option<Timestamp> {
    let format = match text {
        _ if text.ends_with("AM") || text.ends_with("PM") => "%m/%d/%Y, %I:%M:%S%.f %p",
        _ if text.contains(" @ ") => "%b %d, %Y @ %H:%M:%S%.f",
        _ => return None,
    };
    let time = NaiveDateTime::parse_from_str(text, format).ok()?;
    time.and_utc().timestamp_nanos_opt().map(Timestamp::at)
}

/// Seconds with or without a fraction, or a whole number of milli-, micro- or nanoseconds, which is told by its size
/// (as seconds they are beyond the year 5000).
fn since_1970(text: &str) -> Option<Timestamp> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let are_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !are_digits(whole) || !are_digits(fraction) {
        return None;
    }
    let number: i64 = whole.parse().ok()?;
    let unit = match number.checked_ilog10().unwrap_or(0) {
        ..11 => 1_000_000_000,
        11..14 => 1_000_000,
        14..17 => 1_000,
        17.. => 1,
    };
    let nanos = if unit == 1_000_000_000 { format!("{fraction:0<9.9}").parse().ok()? } else { 0 };
    number.checked_mul(unit)?.checked_add(nanos).map(Timestamp::at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relatives_of_rfc_3339() {
        let time = Timestamp::parse(b"2024-11-12T05:00:01.5Z");
        for text in [
            "2024-11-12T05:00:01.5Z",
            "2024-11-12 05:00:01.500",
            "2024-11-12 05:00:01.5 UTC",
            "2024-11-12 05:00:01,5 +0000",
            "2024-11-12T06:00:01.5+0100",
            "2024-11-12T05:00:01.5",
        ] {
            assert_eq!(instant(text), time, "{text}");
        }
        for text in ["1731387601.5", "1731387601500", "1731387601500000", "1731387601500000000"] {
            assert_eq!(moment(text), time, "{text}");
        }
        for text in
            ["11/12/2024, 5:00:01.500 AM", "11/12/2024, 05:00:01.5\u{202f}AM", "Nov 12, 2024 @ 05:00:01.500"]
        {
            assert_eq!(moment(text), time, "{text}");
        }
        for text in ["", ".5", "-1", "1e9", "99999999999999999999"] {
            assert_eq!(moment(text), None, "{text}");
        }
        for text in ["12/11/2024, 05:00:01", "12/11/2024, 5:00:01 am", "13/11/2024, 5:00:01 AM", "Now @ 5 PM"]
        {
            assert_eq!(moment(text), None, "{text}");
        }
        for text in ["2024-11-12", "12/11/2024 05:00:01 AM", "2024-11-12T05:00:01x", "2024-99-12T05:00:01"] {
            assert_eq!(instant(text), None, "{text}");
        }
    }
}
