//! Sizes as they are typed: `512M`.

/// A number of bytes, with `K`, `M`, `G` or `T` of 1024 bytes, 1024 times that …; `GiB` and `g` are the same.
///
/// # Errors
/// It is no such number, or beyond 64 bits.
pub(super) fn parse(text: &str) -> Result<u64, String> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let shift = match text[digits.len()..].to_ascii_lowercase().as_str() {
        "" | "b" => 0,
        "k" | "kib" => 10,
        "m" | "mib" => 20,
        "g" | "gib" => 30,
        "t" | "tib" => 40,
        _ => return Err("a size is a number of bytes, or one with K, M, G or T, such as 512M".to_owned()),
    };
    let number: u64 = digits.parse().map_err(|_| "no number, such as 512M".to_owned())?;
    number.checked_mul(1 << shift).ok_or_else(|| "too large".to_owned())
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn sizes() {
        assert_eq!(parse("100"), Ok(100));
        assert_eq!(parse("2k"), Ok(2048));
        assert_eq!(parse("100GiB"), Ok(100 << 30));
        for bad in ["", "G", "1.5G", "-1", "1X", "1 G", "99999999T"] {
            assert!(parse(bad).is_err(), "{bad}");
        }
    }
}
