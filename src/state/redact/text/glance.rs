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
