//! Numbers as people read them.

/// `1234567` → `1,234,567`.
pub(super) fn grouped(n: u64) -> String {
    let digits = n.to_string();
    let mut text = String::with_capacity(digits.len() * 4 / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A count, or nothing where there is nothing to count: zeros hide the other numbers.
pub(super) fn blank(n: u64) -> String {
    if n == 0 { String::new() } else { grouped(n) }
}

/// `1 trace`, `2,345 traces`: for nouns that take an s.
pub(super) fn counted(n: u64, noun: &str) -> String {
    format!("{} {noun}{}", grouped(n), if n == 1 { "" } else { "s" })
}

/// Decimal units with three significant digits: `812 B`, `1.94 MB`, `22.4 MB`, `1.09 GB`.
#[expect(clippy::cast_precision_loss, reason = "three digits are shown")]
pub(super) fn bytes(n: u64) -> String {
    let mut value = n as f64;
    if value < 1000.0 {
        return format!("{n} B");
    }
    let mut unit = "";
    for next in ["kB", "MB", "GB", "TB"] {
        if value < 999.5 {
            break;
        }
        value /= 1000.0;
        unit = next;
    }
    let decimals = if value < 9.995 { 2 } else { usize::from(value < 99.95) };
    format!("{value:.decimals$} {unit}")
}

/// `0.04 s`, `12.3 s`, `3 min 05 s`, `2 h 05 min`.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "times are short and not negative"
)]
pub(super) fn seconds(seconds: f64) -> String {
    let whole = seconds.round() as u64;
    match whole {
        0..10 => format!("{seconds:.2} s"),
        10..60 => format!("{seconds:.1} s"),
        60..3600 => format!("{} min {:02} s", whole / 60, whole % 60),
        _ => format!("{} h {:02} min", whole / 3600, whole / 60 % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_well() {
        assert_eq!([0, 12, 999, 1000, 1_234_567].map(grouped), ["0", "12", "999", "1,000", "1,234,567"]);
        assert_eq!(counted(1, "trace"), "1 trace");
        assert_eq!(counted(2_000, "span"), "2,000 spans");
        assert_eq!(
            [0, 999, 1000, 999_999, 1_939_994, 22_400_000, 468_683_000, 1_092_000_000_000].map(bytes),
            ["0 B", "999 B", "1.00 kB", "1.00 MB", "1.94 MB", "22.4 MB", "469 MB", "1.09 TB"]
        );
        assert_eq!(
            [0.041, 9.4, 12.34, 185.2, 7_500.0].map(seconds),
            ["0.04 s", "9.40 s", "12.3 s", "3 min 05 s", "2 h 05 min"]
        );
    }
}
