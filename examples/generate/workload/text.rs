//! How numbers, times, uids and addresses are spelled.

/// Where simulated time begins: 2026-01-05T08:00:00Z, in seconds since 1970.
pub(crate) const START: u64 = 1_767_600_000;

/// Letters of generated names: no vowels, so that no words come about.
const LETTERS: &[u8; 27] = b"bcdfghjklmnpqrstvwxz2456789";

pub(crate) fn number(out: &mut Vec<u8>, number: u64) {
    out.extend_from_slice(itoa::Buffer::new().format(number).as_bytes());
}

/// Two digits.
fn pair(out: &mut Vec<u8>, number: u64) {
    out.extend_from_slice(&[b'0' + (number / 10 % 10) as u8, b'0' + (number % 10) as u8]);
}

/// Seconds since `START` as RFC 3339, without the zone.
fn moment(out: &mut Vec<u8>, seconds: u64) {
    let seconds = START + seconds;
    let (year, month, day) = date(seconds / 86_400);
    number(out, year);
    for (mark, value) in [
        (b'-', month),
        (b'-', day),
        (b'T', seconds / 3600 % 24),
        (b':', seconds / 60 % 60),
        (b':', seconds % 60),
    ] {
        out.push(mark);
        pair(out, value);
    }
}

/// The date of a day since 1970 (Howard Hinnant's civil_from_days, for days after 1970).
fn date(days: u64) -> (u64, u64, u64) {
    let z = days + 719_468;
    let era = z / 146_097;
    let of_era = z % 146_097;
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (year + era * 400 + u64::from(month <= 2), month, of_year - (153 * shifted + 2) / 5 + 1)
}

pub(crate) fn seconds(out: &mut Vec<u8>, seconds: u64) {
    moment(out, seconds);
    out.push(b'Z');
}

/// Microseconds since `START`, with all six digits.
pub(crate) fn micros(out: &mut Vec<u8>, micros: u64) {
    moment(out, micros / 1_000_000);
    out.push(b'.');
    for step in [10_000, 100, 1] {
        pair(out, micros / step);
    }
    out.push(b'Z');
}

/// 128 bits as a UUID of version 4.
pub(crate) fn uid(out: &mut Vec<u8>, uid: u128) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let uid = uid & !(0xF << 76) & !(0x3 << 62) | 4 << 76 | 2 << 62;
    for (index, byte) in uid.to_be_bytes().into_iter().enumerate() {
        if [4, 6, 8, 10].contains(&index) {
            out.push(b'-');
        }
        out.extend_from_slice(&[DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
    }
}

/// As many letters of a generated name, out of a number.
pub(crate) fn letters(out: &mut Vec<u8>, number: u64, count: usize) {
    let mut rest = number.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    for _ in 0..count {
        out.push(LETTERS[(rest >> 32) as usize % LETTERS.len()]);
        rest = rest.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    }
}

/// The first number after a fixed byte, as an address: 10.x.y.z.
pub(crate) fn address(out: &mut Vec<u8>, first: u8, value: u64) {
    number(out, u64::from(first));
    for shift in [16, 8, 0] {
        out.push(b'.');
        number(out, value >> shift & 255);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelled(spell: impl Fn(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        spell(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn times_are_those_of_the_calendar() {
        assert_eq!(spelled(|out| seconds(out, 0)), "2026-01-05T08:00:00Z");
        assert_eq!(spelled(|out| seconds(out, 54 * 86_400 + 86_399)), "2026-03-01T07:59:59Z");
        assert_eq!(spelled(|out| micros(out, 1_000_203)), "2026-01-05T08:00:01.000203Z");
    }

    #[test]
    fn uids_are_of_version_four() {
        assert_eq!(spelled(|out| uid(out, 0)), "00000000-0000-4000-8000-000000000000");
        assert_eq!(spelled(|out| uid(out, u128::MAX)), "ffffffff-ffff-4fff-bfff-ffffffffffff");
    }
}
