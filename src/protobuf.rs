//! The wire format of protobuf, without schemas: fields read, and written.

/// The value of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field<'b> {
    /// A varint.
    Number(u64),
    /// Text, bytes or another message.
    Bytes(&'b [u8]),
    /// A number of eight bytes.
    Fixed64(u64),
    /// A number of four bytes.
    Fixed32(u32),
}

/// The fields of a message with their numbers, in their order; `None` ends it where it is broken.
pub(crate) fn fields(message: &[u8]) -> impl Iterator<Item = Option<(u64, Field<'_>)>> {
    let mut rest = Some(message);
    std::iter::from_fn(move || {
        let bytes = rest.filter(|rest| !rest.is_empty())?;
        let field = field(bytes);
        rest = field.map(|(_, rest)| rest);
        Some(field.map(|(field, _)| field))
    })
}

/// The bytes of the first field of this number; `None` if the message is broken before it.
pub(crate) fn first(message: &[u8], number: u64) -> Option<Option<&[u8]>> {
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
        1 => rest
            .split_first_chunk()
            .map(|(value, rest)| (Field::Fixed64(u64::from_le_bytes(*value)), rest))?,
        2 => {
            let (len, rest) = number(rest)?;
            let (value, rest) = rest.split_at_checked(usize::try_from(len).ok()?)?;
            (Field::Bytes(value), rest)
        }
        5 => rest
            .split_first_chunk()
            .map(|(value, rest)| (Field::Fixed32(u32::from_le_bytes(*value)), rest))?,
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

/// Appends fields to a message.
pub(crate) struct Proto<'o>(pub(crate) &'o mut Vec<u8>);

/// Wire types: how the length of a field is told.
const VARINT: u64 = 0;
const FIXED64: u64 = 1;
const LENGTH: u64 = 2;

impl Proto<'_> {
    /// A number alone.
    pub(crate) fn varint(&mut self, mut n: u64) {
        while n >= 0x80 {
            self.0.push(n as u8 | 0x80);
            n >>= 7;
        }
        self.0.push(n as u8);
    }

    /// A field whose bytes follow.
    pub(crate) fn begin(&mut self, field: u64, length: usize) {
        self.varint(field << 3 | LENGTH);
        self.varint(length as u64);
    }

    /// Bytes, even if there are none.
    pub(crate) fn bytes(&mut self, field: u64, bytes: &[u8]) {
        self.begin(field, bytes.len());
        self.0.extend_from_slice(bytes);
    }

    /// A text that is left out where it is empty.
    pub(crate) fn text(&mut self, field: u64, text: &str) {
        if !text.is_empty() {
            self.bytes(field, text.as_bytes());
        }
    }

    /// A number, even if it is 0.
    pub(crate) fn int(&mut self, field: u64, n: u64) {
        self.varint(field << 3 | VARINT);
        self.varint(n);
    }

    /// A number that is left out where it is 0.
    pub(crate) fn count(&mut self, field: u64, n: usize) {
        if n > 0 {
            self.int(field, n.min(u32::MAX as usize) as u64);
        }
    }

    /// A number of 8 bytes, even if it is 0.
    pub(crate) fn fixed64(&mut self, field: u64, n: u64) {
        self.varint(field << 3 | FIXED64);
        self.0.extend_from_slice(&n.to_le_bytes());
    }

    /// A message in a field. Its length is known afterwards: most are short, and one byte is kept free for it.
    pub(crate) fn message(&mut self, field: u64, write: impl FnOnce(&mut Proto<'_>)) {
        self.varint(field << 3 | LENGTH);
        let at = self.0.len();
        self.0.push(0);
        write(&mut Proto(self.0));
        let length = (self.0.len() - at - 1) as u64;
        if let Ok(short @ 0..0x80) = u8::try_from(length) {
            self.0[at] = short;
        } else {
            let mut varint = Vec::with_capacity(5);
            Proto(&mut varint).varint(length);
            self.0.splice(at..=at, varint);
        }
    }
}

/// How many bytes a varint takes.
pub(crate) const fn varint_length(n: usize) -> usize {
    let bits = (usize::BITS - n.leading_zeros()) as usize;
    if n == 0 { 1 } else { bits.div_ceil(7) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_fields_and_stops_at_what_is_broken() {
        let message = [0x08, 0x96, 0x01, 0x12, 2, b'a', b'b', 0x1d, 1, 2, 3, 4];
        let all: Option<Vec<_>> = fields(&message).collect();
        assert_eq!(
            all.unwrap(),
            [(1, Field::Number(150)), (2, Field::Bytes(b"ab")), (3, Field::Fixed32(0x0403_0201))]
        );
        assert_eq!(first(&message, 2), Some(Some(&b"ab"[..])));
        for broken in [&[0x12, 9, 1][..], &[0x0b], &[0x80; 12], &[0x09, 1]] {
            assert_eq!(fields(broken).last(), Some(None), "{broken:?}");
        }
        assert_eq!(fields(&[]).count(), 0);
    }

    #[test]
    fn lengths_of_any_size_stand_in_front() {
        for n in [0, 1, 127, 128, 16_383, 16_384, 70_000] {
            let (mut nested, mut plain) = (Vec::new(), Vec::new());
            Proto(&mut nested).message(5, |w| w.0.resize(w.0.len() + n, b'x'));
            Proto(&mut plain).bytes(5, &vec![b'x'; n]);
            assert_eq!(nested, plain);
            assert_eq!(plain.len(), 1 + varint_length(n) + n);
        }
    }
}
