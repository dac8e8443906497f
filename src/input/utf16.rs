//! UTF-16 to UTF-8: a layer over the bytes of a file. PowerShell's `kubectl get … > file` writes so.

use super::archive::Feed;
use super::decode::Layer;
use std::io;

/// Bytes read from below at a time.
const CHUNK: usize = 64 << 10;

/// So many units tell of a text that it is one.
const PLAIN: usize = 32;

/// Which byte of a unit comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    Little,
    Big,
}

impl Order {
    /// That of a file with these first bytes: by its byte order mark, or where one is missing by the zeros that the units
    /// of plain words have. That of UTF-32 begins alike.
    pub(super) fn of(head: &[u8]) -> Option<Self> {
        match head {
            [0xff, 0xfe, 0, 0, ..] => None,
            [0xff, 0xfe, ..] => Some(Self::Little),
            [0xfe, 0xff, ..] => Some(Self::Big),
            _ => [Self::Little, Self::Big].into_iter().find(|order| order.is_plain(head)),
        }
    }

    /// Whether a text begins with so many units of ASCII.
    fn is_plain(self, head: &[u8]) -> bool {
        let (units, _) = head[..head.len().min(2 * PLAIN)].as_chunks::<2>();
        let is_ascii = |unit: u16| matches!(unit, 0x20..0x7f | 0x09 | 0x0a | 0x0d);
        units.len() == PLAIN && units.iter().all(|&bytes| is_ascii(self.unit(bytes)))
    }

    fn unit(self, bytes: [u8; 2]) -> u16 {
        match self {
            Self::Little => u16::from_le_bytes(bytes),
            Self::Big => u16::from_be_bytes(bytes),
        }
    }
}

/// The text of a file in UTF-16. What is no character becomes U+FFFD.
pub(super) struct Utf16 {
    source: Feed,
    order: Order,
    /// Bytes that have been read and not yet been decoded: at most half of a character between two reads.
    input: Vec<u8>,
    /// Text, of which the first `sent` bytes have been handed on.
    text: Vec<u8>,
    sent: usize,
    /// Why there is no more text.
    end: Option<io::Result<()>>,
}

impl Utf16 {
    /// Decodes `head` without its byte order mark, if it has one, and what follows it in `below`.
    pub(super) fn new(order: Order, head: Vec<u8>, below: Box<dyn Layer>) -> Self {
        let mut head = head;
        if matches!(*head, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) {
            head.drain(..2);
        }
        let source = Feed::new(head, below);
        Self { source, order, input: Vec::new(), text: Vec::new(), sent: 0, end: None }
    }

    /// Reads and decodes some more.
    fn advance(&mut self) {
        let before = self.input.len();
        let read = self.source.append(&mut self.input, CHUNK);
        let is_end = read.is_err() || self.input.len() - before < CHUNK;
        let (units, half) = self.input.as_chunks::<2>();
        let mut units: Vec<u16> = units.iter().map(|&bytes| self.order.unit(bytes)).collect();
        let is_half = |unit: &u16| (0xd800..0xdc00).contains(unit);
        let kept = if is_end { None } else { units.pop_if(|unit| is_half(unit)) };
        let keep = half.len() + if kept.is_some() { 2 } else { 0 };
        self.text.clear();
        self.sent = 0;
        let mut utf8 = [0; 4];
        for character in char::decode_utf16(units) {
            let character = character.unwrap_or(char::REPLACEMENT_CHARACTER);
            self.text.extend_from_slice(character.encode_utf8(&mut utf8).as_bytes());
        }
        if is_end {
            let cut = || io::Error::other("UTF-16 text ends inside of a character");
            self.end = Some(read.and_then(|_| if keep == 0 { Ok(()) } else { Err(cut()) }));
        }
        self.input.drain(..self.input.len() - keep);
    }
}

impl Layer for Utf16 {
    fn fill(&mut self, out: &mut Vec<u8>) -> io::Result<()> {
        loop {
            let len = (out.capacity() - out.len()).min(self.text.len() - self.sent);
            out.extend_from_slice(&self.text[self.sent..self.sent + len]);
            self.sent += len;
            if out.len() == out.capacity() {
                return Ok(());
            }
            match self.end.as_mut() {
                Some(end) => return std::mem::replace(end, Ok(())),
                None => self.advance(),
            }
        }
    }

    fn on_disk(&self) -> u64 {
        self.source.on_disk()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::decode::Disk;

    /// What a text becomes when it is read in parts of `capacity` bytes, its first `head` bytes before.
    fn decoded(bytes: &[u8], head: usize, capacity: usize) -> (String, bool) {
        let (head, rest) = bytes.split_at(head.min(bytes.len()));
        let order = Order::of(head).unwrap();
        let below = Disk::new(io::Cursor::new(rest.to_vec()));
        let mut layer = Utf16::new(order, head.to_vec(), Box::new(below));
        let mut all = Vec::new();
        loop {
            let mut part = Vec::with_capacity(capacity);
            let full = part.capacity();
            let result = layer.fill(&mut part);
            let ended = part.len() < full;
            all.extend(part);
            if ended || result.is_err() {
                return (String::from_utf8(all).unwrap(), result.is_ok());
            }
        }
    }

    #[test]
    fn both_orders_in_any_parts() {
        let text = "{\"a\":\"ä€😀\"}\r\n".repeat(9000);
        let units: Vec<u16> = std::iter::once(0xfeff).chain(text.encode_utf16()).collect();
        let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        for bytes in [little, big] {
            for (head, capacity) in [(4, 1000), (5, 7), (1 << 20, 1 << 20), (300, 1 << 16)] {
                assert_eq!(decoded(&bytes, head, capacity), (text.clone(), true), "{head} {capacity}");
            }
        }
    }

    #[test]
    fn a_missing_mark_is_no_matter() {
        let text = "{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\"}\n".repeat(9);
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in [little, big] {
            assert_eq!(decoded(&bytes, 100, 1 << 10), (text.clone(), true));
        }
        for other in [text.as_bytes(), &[0; 100], b"{\0\"\0", &b"a\0b\0\x01\0".repeat(30)] {
            assert_eq!(Order::of(other), None);
        }
    }

    #[test]
    fn what_is_no_character_is_replaced() {
        assert_eq!(decoded(b"\xff\xfea\0\x3d\xd8b\0", 4, 9), ("a\u{fffd}b".to_owned(), true));
        assert_eq!(decoded(b"\xff\xfea\0b", 4, 9), ("a".to_owned(), false));
        assert_eq!(decoded(b"\xff\xfea\0\x3d\xd8", 4, 9), ("a\u{fffd}".to_owned(), true));
        assert_eq!(decoded(b"\xfe\xff", 4, 9), (String::new(), true));
        assert_eq!(Order::of(b"\xff\xfe\0\0a\0\0\0"), None);
    }
}
