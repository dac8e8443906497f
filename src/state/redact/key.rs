//! The keyed hash that stands for a value, so that "changed" and "unchanged" stay visible.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

/// Key of the hashes: 256 bits that nobody can know who lacks the inputs (or `--redact-key`).
///
/// Without a key a hash would be an oracle: whoever reads the output could hash guesses until one fits.
#[derive(Clone)]
pub struct RedactKey([u8; 32]);

impl RedactKey {
    /// A key as it is.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The key of a text that was given with `--redact-key`, so that hashes can be compared across runs.
    ///
    /// One hash, not a slow one: the text has to be long and random, since whoever guesses it can go on
    /// to guess the values.
    pub fn from_text(text: &str) -> Self {
        let hash = Sha256::new().chain_update(b"kelemetry redact key\0").chain_update(text);
        Self(hash.finalize().into())
    }
}

impl fmt::Debug for RedactKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RedactKey(..)")
    }
}

/// Gathers what a key is derived from: the contents of the inputs, in any order and cut in any way.
///
/// The sum of SHA-256 over all parts, so that workers can add what they see and merge at the end. Parts
/// must be what does not depend on the cutting of files, as bodies of requests, and each must be added
/// once: what occurs twice counts twice.
#[derive(Clone, Default)]
pub struct KeyMaterial([u64; 4]);

impl KeyMaterial {
    /// Adds one part.
    pub fn add(&mut self, part: &[u8]) {
        let hash = Sha256::digest(part);
        let mut words = hash.chunks_exact(8).map(|word| word.iter().fold(0, |n, b| n << 8 | u64::from(*b)));
        for sum in &mut self.0 {
            *sum = sum.wrapping_add(words.next().unwrap_or_default());
        }
    }

    /// Adds what another one gathered.
    pub fn merge(&mut self, other: &Self) {
        for (sum, word) in self.0.iter_mut().zip(other.0) {
            *sum = sum.wrapping_add(word);
        }
    }

    /// The key.
    pub fn key(&self) -> RedactKey {
        let hash = Sha256::new().chain_update(b"kelemetry redact contents\0");
        RedactKey(
            self.0.iter().fold(hash, |hash, word| hash.chain_update(word.to_be_bytes())).finalize().into(),
        )
    }
}

/// Makes the texts that stand for values: HMAC-SHA256 of the value, the first 48 bits in hexadecimal.
///
/// 48 bits tell apart what occurs in one archive (a hundred thousand values meet by chance once in fifty
/// thousand archives). What protects the value is the key, not the cut; the cut only keeps lines short.
#[derive(Clone)]
pub(super) struct Marker(Hmac<Sha256>);

const REDACTED: &str = "<redacted ";
const CA_BUNDLE: &str = "<caBundle ";
const DIGITS: usize = 12;

impl Marker {
    pub(super) fn new(key: &RedactKey) -> Self {
        // HMAC pads its key with zeros to the size of a block, RFC 2104 section 2.
        let mut block = [0; 64];
        block[..32].copy_from_slice(&key.0);
        Self(Hmac::new(&block.into()))
    }

    /// `<redacted 5f0a1b2c3d4e>`: equal values have equal texts. Neither length nor type shows.
    pub(super) fn redacted(&self, value: &[u8]) -> String {
        format!("{REDACTED}{}>", self.digits(value))
    }

    /// `<caBundle 5f0a1b2c3d4e, 1460 bytes>`: for what is public, but long.
    pub(super) fn ca_bundle(&self, value: &str) -> String {
        format!("{CA_BUNDLE}{}, {} bytes>", self.digits(value.as_bytes()), value.len())
    }

    /// The hash of a text that is no value.
    pub(super) fn name(&self) -> String {
        self.digits(b"\0kelemetry key")
    }

    fn digits(&self, value: &[u8]) -> String {
        let hash = self.0.clone().chain_update(value).finalize().into_bytes();
        hash[..DIGITS / 2].iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// The length of the placeholder of a redacted value that `text` starts with; hashes are not hashed again.
pub(super) fn placeholder(text: &str) -> Option<usize> {
    let rest = text.strip_prefix(REDACTED)?.as_bytes();
    let is_digit = |byte: &u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    let complete = rest.get(..DIGITS)?.iter().all(is_digit) && rest.get(DIGITS) == Some(&b'>');
    complete.then_some(REDACTED.len() + DIGITS + 1)
}

/// Whether the whole text stands for a value that was redacted.
pub fn is_placeholder(text: &str) -> bool {
    placeholder(text) == Some(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_of_hmac_sha256() {
        // printf hunter2 | openssl dgst -sha256 -mac HMAC -macopt hexkey:0707…07
        let marker = Marker::new(&RedactKey::from_bytes([7; 32]));
        assert_eq!(marker.redacted(b"hunter2"), "<redacted 326eb4f6783e>");
        assert!(is_placeholder(&marker.redacted(b"")));
    }

    #[test]
    fn keys_differ_with_what_they_come_from() {
        let mark = |key: &RedactKey| Marker::new(key).redacted(b"x");
        let texts = [RedactKey::from_text("a"), RedactKey::from_text("b"), RedactKey::from_bytes([0; 32])];
        let marks: std::collections::BTreeSet<_> = texts.iter().map(mark).collect();
        assert_eq!(marks.len(), 3);
        assert_eq!(format!("{:?}", texts[0]), "RedactKey(..)");
    }

    #[test]
    fn material_has_no_order() {
        let of = |parts: &[&str]| {
            let mut material = KeyMaterial::default();
            parts.iter().for_each(|part| material.add(part.as_bytes()));
            material
        };
        let mut merged = of(&["c"]);
        merged.merge(&of(&["b", "a"]));
        assert_eq!(merged.key().0, of(&["a", "b", "c"]).key().0);
        assert_ne!(merged.key().0, of(&["a", "b"]).key().0);
        assert_ne!(of(&["ab"]).key().0, of(&["a", "b"]).key().0);
    }

    #[test]
    fn only_own_placeholders_are_recognised() {
        for no in [
            "",
            "<redacted ",
            "<redacted 0a8f1c1d9ad>",
            "<redacted 0a8f1c1d9adz>",
            "x<redacted 0a8f1c1d9ad8>",
        ] {
            assert_eq!(placeholder(no), None, "{no}");
        }
        assert_eq!(placeholder("<redacted 0a8f1c1d9ad8> and more"), Some(23));
        assert!(!is_placeholder("<redacted 0a8f1c1d9ad8> and more"));
    }
}
