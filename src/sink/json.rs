//! Writes JSON by appending to a buffer: no tree, no floats, no pretty-printing.

use fearless_simd::{Level, Simd, SimdBase as _, dispatch, u8x64};
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
        // Most texts have nothing to escape.
        if is_any_escaped(bytes) {
            dispatch!(Level::new(), simd => self.escaped(simd, bytes));
        } else {
            self.0.extend_from_slice(bytes);
        }
        self.0.push(b'"');
        self
    }

    /// Escapes block by block: texts that are JSON themselves have quotes in each.
    #[inline(always)]
    fn escaped<S: Simd>(&mut self, simd: S, bytes: &[u8]) {
        let (blocks, rest) = bytes.as_chunks::<BLOCK>();
        for block in blocks {
            self.block(block, BLOCK, &Specials::of(simd, block));
        }
        let mut last = [b' '; BLOCK];
        last[..rest.len()].copy_from_slice(rest);
        self.block(&last, rest.len(), &Specials::of(simd, &last));
    }

    fn block(&mut self, block: &[u8; BLOCK], length: usize, &Specials { quoted, control }: &Specials) {
        if control != 0 {
            block[..length].iter().for_each(|&byte| self.byte(byte));
        } else if quoted == 0 {
            self.0.extend_from_slice(&block[..length]);
        } else {
            let (out, escapes) = with_backslashes(block, quoted);
            self.0.extend_from_slice(&out[..length + escapes]);
        }
    }

    fn byte(&mut self, byte: u8) {
        let short = match byte {
            b'"' | b'\\' => byte,
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            0x08 => b'b',
            0x0c => b'f',
            0..0x20 => {
                self.0.extend_from_slice(b"\\u00");
                self.0.extend_from_slice(&[byte >> 4, byte & 15].map(|digit| DIGITS[usize::from(digit)]));
                return;
            }
            _ => return self.0.push(byte),
        };
        self.0.extend_from_slice(&[b'\\', short]);
    }

    /// A list of texts as JSON in a text.
    pub(super) fn list_as_text<T: AsRef<str>>(&mut self, items: &[T]) -> &mut Self {
        if items.iter().any(|item| is_any_escaped(item.as_ref().as_bytes())) {
            let mut array = Vec::new();
            Json(&mut array).list(items, |w, item| _ = w.text(item.as_ref()));
            let array = String::from_utf8(array).expect("JSON written from UTF-8 is UTF-8");
            return self.text(&array);
        }
        // Their quotes are all that has to be escaped.
        self.raw("\"").list(items, |w, item| _ = w.raw("\\\"").raw(item.as_ref()).raw("\\\"")).raw("\"")
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

const BLOCK: usize = 64;
/// What is copied at a time; most quotes stand nearer to each other.
const STRETCH: usize = 16;

/// What must be escaped in a block, a bit for each byte.
struct Specials {
    /// By a backslash before it: quotes and backslashes.
    quoted: u64,
    /// By a letter or number.
    control: u64,
}

impl Specials {
    #[inline(always)]
    fn of<S: Simd>(simd: S, block: &[u8; BLOCK]) -> Self {
        let bytes = u8x64::from_slice(simd, block);
        let quoted = bytes.simd_eq(b'"') | bytes.simd_eq(b'\\');
        Self {
            quoted: simd.to_bitmask_mask8x64(quoted),
            control: simd.to_bitmask_mask8x64(bytes.simd_lt(0x20)),
        }
    }
}

/// The block with a backslash before each of the bytes that are marked, and how many these are.
fn with_backslashes(block: &[u8; BLOCK], marked: u64) -> ([u8; 2 * BLOCK + STRETCH], usize) {
    // What is copied too much is written over by what follows.
    let mut from = [0; BLOCK + STRETCH];
    from[..BLOCK].copy_from_slice(block);
    let mut out = [0; 2 * BLOCK + STRETCH];
    let (mut at, mut to, mut left) = (0, 0, marked);
    loop {
        let end = left.trailing_zeros() as usize;
        while at < end {
            out[to..to + STRETCH].copy_from_slice(&from[at..at + STRETCH]);
            let length = STRETCH.min(end - at);
            (at, to) = (at + length, to + length);
        }
        if left == 0 {
            return (out, to - BLOCK);
        }
        out[to] = b'\\';
        to += 1;
        left &= left - 1;
    }
}

/// Whether anything in a text must be escaped. Most texts are short: the last bytes are looked at twice rather
/// than one by one.
fn is_any_escaped(text: &[u8]) -> bool {
    if let Some(last) = text.last_chunk::<16>() {
        return text.as_chunks().0.iter().chain([last]).any(is_any_of_16_escaped);
    }
    match (text.first_chunk(), text.last_chunk()) {
        (Some(first), Some(last)) => is_any_of_8_escaped(first) || is_any_of_8_escaped(last),
        _ => text.iter().any(|&byte| must_escape(byte)),
    }
}

fn is_any_of_16_escaped(text: &[u8; 16]) -> bool {
    let bytes = u8x16::new(*text);
    let control = bytes.min(u8x16::splat(0x1f)).simd_eq(bytes);
    let quoted = bytes.simd_eq(u8x16::splat(b'"')) | bytes.simd_eq(u8x16::splat(b'\\'));
    (control | quoted).to_bitmask() != 0
}

/// Subtracting from all bytes at once sets the highest bit of those below; what it does to the bytes above the
/// first of them does not matter here.
const fn is_any_of_8_escaped(text: &[u8; 8]) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let all = u64::from_le_bytes(*text);
    let (quote, backslash) = (all ^ (ONES * b'"' as u64), all ^ (ONES * b'\\' as u64));
    let control = all.wrapping_sub(ONES * 0x20) & !all;
    let quoted = quote.wrapping_sub(ONES) & !quote | backslash.wrapping_sub(ONES) & !backslash;
    (control | quoted) & (ONES * 0x80) != 0
}

const fn must_escape(b: u8) -> bool {
    matches!(b, 0..0x20 | b'"' | b'\\')
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

        #[test]
        fn any_list_is_a_text_as_serde_json_makes_it(list in proptest::collection::vec("[a-z:\"é\n]{0,9}", 0..4)) {
            let array = serde_json::to_string(&list).unwrap();
            prop_assert_eq!(written(|w| _ = w.list_as_text(&list)), serde_json::to_string(&array).unwrap());
        }
    }

    proptest! {
        #[test]
        fn any_byte_is_seen_wherever_it_stands(text in "[a-z\\x1e-\\x24Z\\[-^éÿ]{0,40}") {
            prop_assert_eq!(is_any_escaped(text.as_bytes()), text.bytes().any(must_escape));
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
