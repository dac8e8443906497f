//! The wire format of protobuf, without schemas.

/// The value of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field<'b> {
    /// A varint.
    Number(u64),
    /// Text, bytes or another message.
    Bytes(&'b [u8]),
    /// A fixed number, which nothing here has.
    Fixed,
}

/// The fields of a message with their numbers, in their order; `None` ends it where it is broken.
pub(super) fn fields(message: &[u8]) -> impl Iterator<Item = Option<(u64, Field<'_>)>> {
    let mut rest = Some(message);
    std::iter::from_fn(move || {
        let bytes = rest.filter(|rest| !rest.is_empty())?;
        let field = field(bytes);
        rest = field.map(|(_, rest)| rest);
        Some(field.map(|(field, _)| field))
    })
}

/// The bytes of the first field of this number; `None` if the message is broken before it.
pub(super) fn first(message: &[u8], number: u64) -> Option<Option<&[u8]>> {
    for field in fields(message) {
        match field? {
            (found, Field::Bytes(bytes)) if found == number => return Some(Some(bytes)),
            _ => {}
        }
    }
    Some(None)
}

fn field(bytes: &[u8]) -> Option<((u64, Field<'_>), &[u8])> {
    let (tag, rest) = number(bytes)?;
    let (value, rest) = match tag & 7 {
        0 => number(rest).map(|(value, rest)| (Field::Number(value), rest))?,
        1 => (Field::Fixed, rest.get(8..)?),
        2 => {
            let (len, rest) = number(rest)?;
            let (value, rest) = rest.split_at_checked(usize::try_from(len).ok()?)?;
            (Field::Bytes(value), rest)
        }
        5 => (Field::Fixed, rest.get(4..)?),
        _ => return None,
    };
    Some(((tag >> 3, value), rest))
}

fn number(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let mut value = 0;
    for (at, byte) in bytes.iter().enumerate().take(10) {
        value |= u64::from(byte & 0x7f) << (7 * at);
        if byte & 0x80 == 0 {
            return Some((value, &bytes[at + 1..]));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_fields_and_stops_at_what_is_broken() {
        let message = [0x08, 0x96, 0x01, 0x12, 2, b'a', b'b', 0x1d, 1, 2, 3, 4];
        let all: Option<Vec<_>> = fields(&message).collect();
        assert_eq!(all.unwrap(), [(1, Field::Number(150)), (2, Field::Bytes(b"ab")), (3, Field::Fixed)]);
        assert_eq!(first(&message, 2), Some(Some(&b"ab"[..])));
        for broken in [&[0x12, 9, 1][..], &[0x0b], &[0x80; 12], &[0x09, 1]] {
            assert_eq!(fields(broken).last(), Some(None), "{broken:?}");
        }
        assert_eq!(fields(&[]).count(), 0);
    }
}
