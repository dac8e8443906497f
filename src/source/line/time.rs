//! The notations of an instant that stand in front of lines and in columns.

use crate::model::Timestamp;

/// Reads RFC 3339 and its relatives: a blank for the `T`, a comma for the point, a zone without its colon or
/// none at all (UTC). None for anything else.
pub(super) fn instant(text: &str) -> Option<Timestamp> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relatives_of_rfc_3339() {
        let time = Timestamp::parse(b"2024-11-12T05:00:01.5Z");
        for text in [
            "2024-11-12T05:00:01.5Z",
            "2024-11-12 05:00:01.500",
            "2024-11-12 05:00:01,5 +0000",
            "2024-11-12T06:00:01.5+0100",
            "2024-11-12T05:00:01.5",
        ] {
            assert_eq!(instant(text), time, "{text}");
        }
        for text in ["2024-11-12", "12/11/2024 05:00:01 AM", "2024-11-12T05:00:01x", "2024-99-12T05:00:01"] {
            assert_eq!(instant(text), None, "{text}");
        }
    }
}
