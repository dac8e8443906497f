//! How lines of logs begin: the stamps of the journal, of syslog and of klog, as bytes that need not be UTF-8.

/// The days of a week as they are written in front of a date.
pub(crate) const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// The months as syslog writes them.
pub(crate) const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The longest stamp of those in brackets.
const LONGEST: usize = 48;

/// Whether a word is `1731387601.500000`, as the journal writes it.
pub(crate) fn is_unix_time(word: &[u8]) -> bool {
    has_shape(word, b"dddddddddd.dddddd") && word.len() == 17
}

/// Whether a line begins as those of the Kubernetes components do: `I1123 11:52:01.123456`.
pub(crate) fn is_klog(line: &[u8]) -> bool {
    let (level, rest) = line.split_at_checked(1).unwrap_or_default();
    matches!(level, b"I" | b"W" | b"E" | b"F") && has_shape(rest, b"dddd dd:dd:dd.")
}

/// What follows upon `[    5.123456] `, since the boot of a machine, and `[    5.123456 <    0.000012 >] `, since the line
/// before as well: the journal's `short-monotonic` and `short-delta`.
pub(crate) fn behind_boot_time(line: &[u8]) -> Option<&[u8]> {
    let inside = line.strip_prefix(b"[")?;
    let end = memchr::memmem::find(&inside[..inside.len().min(LONGEST)], b"] ")?;
    let (stamp, since) = match memchr::memchr(b'<', &inside[..end]) {
        Some(at) => (&inside[..at], inside[at + 1..end].strip_suffix(b">")?),
        None => (&inside[..end], &b"0.0"[..]),
    };
    [stamp, since].into_iter().all(is_seconds).then(|| &inside[end + 2..])
}

/// What follows upon `[Mon Nov 12 05:00:01 2024] `, in the zone of whoever wrote it.
pub(crate) fn behind_local_time(line: &[u8]) -> Option<&[u8]> {
    let inside = line.strip_prefix(b"[")?;
    let end = memchr::memmem::find(&inside[..inside.len().min(LONGEST)], b"] ")?;
    let is_day = DAYS.iter().any(|day| inside.starts_with(day.as_bytes()));
    let is_month = inside.get(4..7).is_some_and(|month| MONTHS.iter().any(|known| known.as_bytes() == month));
    let has_clock = inside[..end].split(|&byte| byte == b' ').any(|word| has_shape(word, b"dd:dd:dd"));
    (is_day && is_month && has_clock).then(|| &inside[end + 2..])
}

fn is_seconds(text: &[u8]) -> bool {
    let mut parts = text.trim_ascii().split(|&byte| byte == b'.');
    let are_digits = |part: &[u8]| !part.is_empty() && part.iter().all(u8::is_ascii_digit);
    parts.by_ref().take(2).filter(|part| are_digits(part)).count() == 2 && parts.next().is_none()
}

/// Whether a text begins with this, where each `d` is a digit.
fn has_shape(text: &[u8], shape: &[u8]) -> bool {
    let is_like =
        |(byte, shape): (&u8, &u8)| if *shape == b'd' { byte.is_ascii_digit() } else { byte == shape };
    text.len() >= shape.len() && text.iter().zip(shape).all(is_like)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_are_known_by_their_shape() {
        for line in ["[    5.123456] m0 x", "[12345.456789 <    0.000123 >] m0 x"] {
            assert_eq!(behind_boot_time(line.as_bytes()), Some(&b"m0 x"[..]), "{line}");
        }
        for line in ["[5] x", "[5.1 x", "[5.1.2] x", "[5.1 < a >] x", "[5.1]", "[a.b] x", "{"] {
            assert_eq!(behind_boot_time(line.as_bytes()), None, "{line}");
        }
        let local = b"[Tue Nov 12 05:00:01.123 2024] x";
        assert_eq!(behind_local_time(local), Some(&b"x"[..]));
        assert_eq!(behind_local_time(b"[Tue Nov 12] x"), None);
        assert!(is_klog(b"I1123 11:52:01.123456       1 a.go:1] x") && !is_klog(b"I1 x") && !is_klog(b""));
        assert!(is_unix_time(b"1731387601.500000") && !is_unix_time(b"1731387601.5000000"));
    }
}
