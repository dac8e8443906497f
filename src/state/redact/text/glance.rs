//! A first glance at a text: whether anything in it could be a secret at all.

use std::sync::LazyLock;

use regex::Regex;

use super::tokens;

/// Nothing that shows by its own form that it is secret, and is found without a sign, is shorter.
const SHORTEST: usize = 13;

/// What may be in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Glance {
    /// What stands between a name and its value, before a password, behind the name of a scheme: blank,
    /// `=`, `:` or `>`.
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
        let is_sign = |byte: u8| (byte == b' ') | (byte == b'=') | (byte == b':') | (byte == b'>');
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
    // What separates words, opens a document or ends a line; also all that is not ASCII.
    let is_calm = |byte: u8| (byte > b' ') & (byte < b'{') & (byte != b'=') & (byte != b':') & (byte != b'>');
    let is_word = bytes.iter().fold(true, |calm, &byte| calm & is_calm(byte));
    (is_word && bytes.first() != Some(&b'[') && !may_be_a_token(text)) || is_time(bytes)
}

fn may_be_a_token(text: &str) -> bool {
    text.len() >= SHORTEST && (may_hold_magic(text.as_bytes()) || tokens::is_opaque(text))
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
