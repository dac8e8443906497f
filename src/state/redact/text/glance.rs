//! A first glance at a text: whether anything in it could be a secret at all.

use std::sync::LazyLock;

use regex::Regex;
use wide::u8x16;

use super::tokens;

/// Nothing that shows by its own form that it is secret, and is found without a sign, is shorter.
const SHORTEST: usize = 13;

/// What may be in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Glance {
    /// What stands between a name and its value, before a password, behind the name of a scheme: blank,
    /// `=`, `:` or `>`; or the bracket of a list, in which a flag's value may follow upon a mere comma.
    pub(super) signs: bool,
    /// The beginning of a token or of a key.
    pub(super) tokens: bool,
}

/// One search for all of them.
static MAGICS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let all: Vec<_> = tokens::magics().map(regex::escape).collect();
    Regex::new(&all.join("|")).ok()
});

impl Glance {
    pub(super) fn at(text: &str) -> Self {
        let bytes = text.as_bytes();
        let is_sign =
            |byte: u8| (byte == b' ') | (byte == b'=') | (byte == b':') | (byte == b'>') | (byte == b'[');
        // Without an early exit this becomes vector code.
        let signs = bytes.iter().fold(false, |found, &byte| found | is_sign(byte));
        let magics = || MAGICS.as_ref().is_none_or(|magics| magics.is_match(text));
        Self { signs, tokens: bytes.len() >= SHORTEST && may_hold_magic(bytes) && magics() }
    }
}

/// Whether [`super::redact`] finds nothing in a text, and it is no document of its own: so short, or of such
/// letters only, that neither a token nor a name with a value can be in it, or a time.
pub(in super::super) fn cannot_hold_a_secret(text: &str) -> bool {
    let bytes = text.as_bytes();
    let looks_at_tokens = bytes.len() >= SHORTEST;
    let is_calm = |block: [u8; 16]| is_word(block) && !(looks_at_tokens && may_begin_magic(block));
    let is_opaque = || looks_at_tokens && tokens::is_opaque(text);
    (blocks(bytes).all(is_calm) && !is_opaque()) || is_time(bytes)
}

/// The text in blocks, of which each begins with the last byte of the one before; a short one with letters that
/// mean nothing behind it.
fn blocks(text: &[u8]) -> impl Iterator<Item = [u8; 16]> {
    let mut short = [b'a'; 16];
    let last = match text.last_chunk() {
        Some(last) => last,
        None => {
            short[..text.len()].copy_from_slice(text);
            &short
        }
    };
    let whole = (0..text.len().saturating_sub(16)).step_by(15);
    let last = *last;
    whole.filter_map(|at| text[at..].first_chunk().copied()).chain([last])
}

/// Nothing that separates words, opens a document or ends a line, and nothing that is not ASCII.
fn is_word(block: [u8; 16]) -> bool {
    let bytes = u8x16::new(block);
    let is = |byte: u8| bytes.simd_eq(u8x16::splat(byte));
    let blank = bytes.min(u8x16::splat(b' ')).simd_eq(bytes);
    let high = bytes.max(u8x16::splat(b'{')).simd_eq(bytes);
    (blank | high | is(b'=') | is(b':') | is(b'>') | is(b'[')).to_bitmask() == 0
}

/// The same as [`may_hold_magic`], of a block.
fn may_begin_magic(block: [u8; 16]) -> bool {
    let bytes = u8x16::new(block);
    let is = |byte: u8| bytes.simd_eq(u8x16::splat(byte));
    let pair = |first: u8, second: u8| is(first).to_bitmask() & (is(second).to_bitmask() >> 1);
    let one = is(b'_') | is(b'J') | is(b'Q') | is(b'G');
    one.to_bitmask() | pair(b'l', b'p') | pair(b'x', b'o') | pair(b'h', b'v') != 0
}

/// A time as the API writes it: `2026-11-23T11:15:57Z`, with or without fractions.
fn is_time(text: &[u8]) -> bool {
    let form = b"0000-00-00T00:00:00";
    let Some((time, rest)) = text.split_first_chunk::<19>() else { return false };
    let fits = |(&form, &byte): (&u8, &u8)| if form == b'0' { byte.is_ascii_digit() } else { byte == form };
    let fraction = match rest {
        [b'Z'] => return form.iter().zip(time).all(fits),
        [b'.', digits @ .., b'Z'] => digits,
        _ => return false,
    };
    form.iter().zip(time).all(fits) && fraction.iter().all(u8::is_ascii_digit)
}

/// Whether there is a letter, or a pair of them, of those that every magic has one of: few texts do.
fn may_hold_magic(text: &[u8]) -> bool {
    let one = |byte: u8| (byte == b'_') | (byte == b'J') | (byte == b'Q') | (byte == b'G');
    let pair = |a: u8, b: u8| {
        ((a == b'l') & (b == b'p')) | ((a == b'x') & (b == b'o')) | ((a == b'h') & (b == b'v'))
    };
    let behind = text.get(1..).unwrap_or_default();
    let pairs = std::iter::zip(text, behind).fold(false, |found, (&a, &b)| found | one(a) | pair(a, b));
    pairs || text.last().is_some_and(|&last| one(last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn blocks_are_looked_at_as_bytes_are(text in "([a-z./-]{1,3}|[_JQG =:>{é\\[]|lp|xo|hv){0,16}") {
            let bytes = text.as_bytes();
            let calm = |byte: &u8| (b'!'..b'{').contains(byte) && !b"=:>[".contains(byte);
            prop_assert_eq!(blocks(bytes).all(is_word), bytes.iter().all(calm));
            prop_assert_eq!(blocks(bytes).any(may_begin_magic), may_hold_magic(bytes));
        }
    }

    #[test]
    fn no_magic_is_passed_over() {
        for magic in tokens::magics() {
            assert!(may_hold_magic(magic.as_bytes()), "{magic}");
            let text = format!("a2-{magic}3/z: {}", "x".repeat(SHORTEST));
            assert!(Glance::at(&text).tokens, "{magic}");
        }
        assert!(
            !may_hold_magic(b"") && !may_hold_magic(b"l") && !may_hold_magic(b"registry.k8s.io/pause:3.9")
        );
    }
}
