//! The blocks of 512 bytes that tell of the members of a tar archive.

/// Bytes of a block.
pub(super) const BLOCK: usize = 512;

/// A header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Header {
    pub(super) name: Vec<u8>,
    /// Bytes of what follows it.
    pub(super) size: u64,
    /// What it tells of: `0` is a file.
    pub(super) kind: u8,
}

impl Header {
    /// None if its checksum is wrong or its size is no number.
    pub(super) fn parse(block: &[u8; BLOCK]) -> Option<Self> {
        if !is_sound(block) {
            return None;
        }
        let mut name = text(&block[..100]).to_vec();
        // GNU's own format (`ustar  `) keeps times where the prefix is.
        if &block[257..263] == b"ustar\0" && block[345] != 0 {
            name = [text(&block[345..500]), b"/", &name].concat();
        }
        Some(Self { name, size: number(&block[124..136])?, kind: block[156] })
    }

    /// Bytes up to the next block.
    pub(super) fn padding(size: u64) -> u64 {
        size.next_multiple_of(BLOCK as u64) - size
    }
}

/// Whether a file that starts like this is a tar archive. Old ones have no magic bytes, but a checksum.
pub(super) fn starts_archive(head: &[u8]) -> bool {
    let Some(block) = head.first_chunk::<BLOCK>() else { return false };
    &block[257..262] == b"ustar" || block[0] != 0 && is_sound(block)
}

/// The sum of all bytes, those of the sum itself taken for spaces; some old programs took them as signed.
fn is_sound(block: &[u8; BLOCK]) -> bool {
    let Some(told) = number(&block[148..156]) else { return false };
    if block[148..156].iter().all(|&byte| byte == 0 || byte == b' ') {
        return false;
    }
    let others = || block[..148].iter().chain(&block[156..]);
    let unsigned = 8 * 32 + others().map(|&byte| u64::from(byte)).sum::<u64>();
    let signed = 8 * 32 + others().map(|&byte| i64::from(byte.cast_signed())).sum::<i64>();
    unsigned == told || i64::try_from(told).is_ok_and(|told| told == signed)
}

/// Up to the first NUL.
pub(super) fn text(field: &[u8]) -> &[u8] {
    field.split(|&byte| byte == 0).next().unwrap_or_default()
}

/// Octal digits, or (GNU) binary where the highest bit is set. Nothing is 0.
pub(super) fn number(field: &[u8]) -> Option<u64> {
    if field.first().is_some_and(|first| first & 0x80 != 0) {
        let first = u64::from(field[0] & 0x7f);
        // 0xff: negative, which no size is.
        let add = |sum: u64, &byte: &u8| sum.checked_mul(256).map(|sum| sum | u64::from(byte));
        return field[1..].iter().try_fold(first, add).filter(|&number| number < 1 << 62);
    }
    let digits = text(field).trim_ascii();
    digits.iter().try_fold(0u64, |sum, &digit| match digit {
        b'0'..=b'7' => sum.checked_mul(8)?.checked_add(u64::from(digit - b'0')),
        _ => None,
    })
}

/// The records of a pax header: `30 path=some/where/in/the/tree\n`. Ends at the first that is malformed.
pub(super) fn pax_records(text: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let space = rest.iter().position(|&byte| byte == b' ')?;
        let len: usize = std::str::from_utf8(&rest[..space]).ok()?.parse().ok()?;
        let record = rest.get(space + 1..len)?.strip_suffix(b"\n")?;
        rest = &rest[len..];
        let equals = record.iter().position(|&byte| byte == b'=')?;
        Some((&record[..equals], &record[equals + 1..]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_either_kind() {
        assert_eq!(number(b"0000644\0"), Some(0o644));
        assert_eq!(number(b"   17 \0\0"), Some(0o17));
        assert_eq!(number(b"\0\0\0\0"), Some(0));
        assert_eq!(number(b"\x80\0\0\0\0\0\0\0\0\0\x01\x02"), Some(258));
        assert_eq!(number(b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"), None);
        assert_eq!(number(b"12x"), None);
        assert_eq!(number(b"77777777777777777777777777"), None);
    }

    #[test]
    fn pax_records_until_one_is_malformed() {
        let records: Vec<_> = pax_records(b"10 path=a\n13 size=1234\n9 x\n11 path=b\n").collect();
        assert_eq!(records, [(&b"path"[..], &b"a"[..]), (b"size", b"1234")]);
        assert_eq!(pax_records(b"3").count() + pax_records(b"1 a=b\n").count(), 0);
        assert_eq!(pax_records(b"99999999999999999999 a=b\n").count() + pax_records(b"90 a=b\n").count(), 0);
    }

    #[test]
    fn zeros_and_prose_are_no_headers() {
        assert_eq!(Header::parse(&[0; BLOCK]), None);
        assert_eq!(Header::parse(&[b' '; BLOCK]), None);
        assert!(!starts_archive(&b"{\"kind\":\"Event\"}\n".repeat(100)));
        assert!(!starts_archive(b"short"));
    }
}
