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
        let signs = text.bytes().any(|byte| matches!(byte, b' ' | b'=' | b':' | b'>'));
        let magics = || MAGICS.as_ref().is_none_or(|magics| magics.is_match(text));
        Self { signs, tokens: text.len() >= SHORTEST && magics() }
    }
}
