//! Writes JSON by appending to a buffer: no tree, no floats, no pretty-printing.

use wide::u8x16;

/// Appends JSON to a buffer. Commas and brackets are the caller's, except in [`Json::list`].
pub(super) struct Json<'o>(pub(super) &'o mut Vec<u8>);

const DIGITS: &[u8; 16] = b"0123456789abcdef";

impl Json<'_> {
    /// JSON as it stands.
    pub(super) fn raw(&mut self, json: &str) -> &mut Self {
        self.0.extend_from_slice(json.as_bytes());
        self
    }

    /// A string with its quotes. Escapes what RFC 8259 demands and nothing else.
    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        let bytes = text.as_bytes();
        self.0.reserve(bytes.len() + 2);
        self.0.push(b'"');
        // Without an early exit this becomes vector code; most texts have nothing to escape.
        if bytes.iter().fold(false, |found, &b| found | must_escape(b)) {
            self.escaped(bytes);
        } else {
            self.0.extend_from_slice(bytes);
        }
        self.0.push(b'"');
        self
    }

    /// Copies blocks up to what must be escaped in them, and goes on behind it: what was copied too much is
    /// written over. Texts that are JSON themselves have a quote in every block.
    fn escaped(&mut self, bytes: &[u8]) {
        let escapes = bytes.iter().filter(|&&byte| must_escape(byte)).count();
        let (mut from, mut to) = (0, self.0.len());
        // An escape of six letters in place of one, and a block more.
        self.0.resize(to + bytes.len() + 5 * escapes + BLOCK, 0);
        let out = &mut self.0[..];
        while let Some((block, _)) = bytes[from..].split_first_chunk::<BLOCK>() {
            out[to..to + BLOCK].copy_from_slice(block);
            let plain = plain_length(block);
            (from, to) = (from + plain, to + plain);
            if plain < BLOCK {
                to += push_escape(bytes[from], &mut out[to..]);
                from += 1;
            }
        }
        for &byte in &bytes[from..] {
            if must_escape(byte) {
                to += push_escape(byte, &mut out[to..]);
            } else {
                out[to] = byte;
                to += 1;
            }
        }
        self.0.truncate(to);
    }

    /// An integer.
    pub(super) fn int(&mut self, n: i64) -> &mut Self {
        self.raw(itoa::Buffer::new().format(n))
    }

    /// The last `digits` (at most 32) hexadecimal digits of a number, without quotes.
    pub(super) fn hex(&mut self, n: u128, digits: usize) -> &mut Self {
        let mut text = [0; 32];
        for (i, digit) in text[..digits].iter_mut().rev().enumerate() {
            *digit = DIGITS[(n >> (4 * i)) as usize & 15];
        }
        self.0.extend_from_slice(&text[..digits]);
        self
    }

    /// A bracketed list, each item written by `write`.
    pub(super) fn list<T>(
        &mut self,
        items: impl IntoIterator<Item = T>,
        mut write: impl FnMut(&mut Json<'_>, T),
    ) -> &mut Self {
        self.0.push(b'[');
        for (i, item) in items.into_iter().enumerate() {
            if i > 0 {
                self.0.push(b',');
            }
            write(&mut Json(self.0), item);
        }
        self.0.push(b']');
        self
    }
}

const BLOCK: usize = 16;

/// How many bytes stand before the first one that must be escaped.
fn plain_length(block: &[u8; BLOCK]) -> usize {
    let bytes = u8x16::new(*block);
    let control = bytes.min(u8x16::splat(0x1f)).simd_eq(bytes);
    let special = bytes.simd_eq(u8x16::splat(b'"')) | bytes.simd_eq(u8x16::splat(b'\\'));
    // A bit behind the last byte, where there is none before.
    ((control | special).to_bitmask() | 1 << BLOCK).trailing_zeros() as usize
}

/// Writes the escape of a byte; gives its length.
fn push_escape(byte: u8, out: &mut [u8]) -> usize {
    let short = match byte {
        b'"' | b'\\' => byte,
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        0x08 => b'b',
        0x0c => b'f',
        _ => {
            out[..4].copy_from_slice(b"\\u00");
            out[4] = DIGITS[usize::from(byte >> 4)];
            out[5] = DIGITS[usize::from(byte & 15)];
            return 6;
        }
    };
    out[..2].copy_from_slice(&[b'\\', short]);
    2
}

const fn must_escape(b: u8) -> bool {
    // No short circuit: that would keep the compiler from comparing many bytes at once.
    (b < 0x20) | (b == b'"') | (b == b'\\')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(write: impl FnOnce(&mut Json<'_>)) -> String {
        let mut out = Vec::new();
        write(&mut Json(&mut out));
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn texts_are_escaped_where_they_must_be() {
        for (text, json) in [
            ("", r#""""#),
            ("plain – ünïcode \u{2028} \u{7f} 🦀", "\"plain – ünïcode \u{2028} \u{7f} 🦀\""),
            ("a\"b\\c/", r#""a\"b\\c/""#),
            ("\n\r\t\u{8}\u{c}", r#""\n\r\t\b\f""#),
            ("\0\u{1f}x", r#""\u0000\u001fx""#),
        ] {
            assert_eq!(written(|w| _ = w.text(text)), json);
            assert_eq!(serde_json::from_str::<String>(json).unwrap(), text);
        }
    }

    proptest! {
        #[test]
        fn any_text_is_escaped_as_serde_json_does(text in "([a-zé🦀]|[\"\\\\]{1,9}|[\\x00-\\x20]){0,120}") {
            prop_assert_eq!(written(|w| _ = w.text(&text)), serde_json::to_string(&text).unwrap());
        }
    }

    #[test]
    fn numbers_have_all_their_digits() {
        assert_eq!(written(|w| _ = w.int(i64::MIN)), "-9223372036854775808");
        assert_eq!(written(|w| _ = w.hex(0xab, 16)), "00000000000000ab");
        assert_eq!(written(|w| _ = w.hex(u128::MAX - 1, 32)), "fffffffffffffffffffffffffffffffe");
    }

    #[test]
    fn lists_have_commas_between_items_only() {
        let list = |n: i64| written(|w| _ = w.list(0..n, |w, i| _ = w.int(i)));
        assert_eq!([list(0), list(1), list(3)], ["[]", "[0]", "[0,1,2]"]);
    }
}
