//! The words of a selection: of several any may fit, and none of those that begin with `!`.

use crate::ask::KindName;
use crate::history::{Index, Object};
use crate::wildcard;
use serde_json::Value;
use std::net::IpAddr;

/// Whether something is chosen by words.
pub(crate) fn chooses(words: &[String], fits: impl Fn(&str) -> bool) -> bool {
    let mut asked = words.iter().filter(|word| !word.starts_with('!')).peekable();
    let is_asked = asked.peek().is_none() || asked.any(|word| fits(word));
    is_asked && !words.iter().filter_map(|word| word.strip_prefix('!')).any(fits)
}

/// Whether a word names a user; one that had no name is asked for by the words that stand in its place.
pub(crate) fn is_user(wanted: &str, user: &str) -> bool {
    wildcard::fits(wanted, user) || user.is_empty() && matches!(wanted, "(nobody)" | "unauthenticated")
}

/// Whether a request from these addresses (with commas between) is chosen. Whoever asks says which others it came by, so that
/// none is left out but by all of them.
pub(super) fn chooses_addresses(words: &[String], addresses: &str) -> bool {
    let asked: Vec<String> = words.iter().filter(|word| !word.starts_with('!')).cloned().collect();
    let is_barred = |address: &str| {
        words.iter().filter_map(|word| word.strip_prefix('!')).any(|word| is_address(word, address))
    };
    chooses(&asked, |word| is_address(word, addresses)) && !addresses.split(',').all(is_barred)
}

/// Whether a word names one of these addresses (with commas between): as it is, by a pattern, or by a network
/// (`10.0.0.0/8`).
pub(super) fn is_address(wanted: &str, addresses: &str) -> bool {
    let network = wanted.split_once('/').and_then(|(ip, bits)| Some((ip.parse().ok()?, bits.parse().ok()?)));
    addresses.split(',').any(|address| match network {
        Some((ip, bits)) => address.parse().is_ok_and(|address| is_within(address, ip, bits)),
        None => wildcard::fits(wanted, address),
    })
}

fn is_within(address: IpAddr, network: IpAddr, bits: u32) -> bool {
    let (a, b, width) = match (address.to_canonical(), network) {
        (IpAddr::V4(a), IpAddr::V4(b)) => (u128::from(a.to_bits()), u128::from(b.to_bits()), 32),
        (IpAddr::V6(a), IpAddr::V6(b)) => (a.to_bits(), b.to_bits(), 128),
        _ => return false,
    };
    bits <= width && (a ^ b).checked_shr(width - bits).unwrap_or(0) == 0
}

/// Whether a word names a status: `403`, or `4xx` for all of its hundred.
pub(super) fn is_code(wanted: &str, code: u16) -> bool {
    let code = code.to_string();
    wanted.len() == code.len()
        && wanted.bytes().zip(code.bytes()).all(|(w, c)| w == c || w.eq_ignore_ascii_case(&b'x'))
}

/// A kind, perhaps with a subresource: `pods`, `pods/exec`, `*/exec`, `!secrets`.
pub(super) struct WantedKind {
    /// `None`: any.
    kind: Option<KindName>,
    /// Empty where any is meant.
    subresource: String,
    is_not: bool,
}

impl WantedKind {
    /// What is typed; these CustomResourceDefinitions know further names.
    pub(super) fn new(typed: &str, definitions: impl Iterator<Item = Value>) -> Self {
        let (is_not, typed) = typed.strip_prefix('!').map_or((false, typed), |typed| (true, typed));
        let (kind, subresource) = typed.split_once('/').unwrap_or((typed, ""));
        let kind = (kind != "*").then(|| KindName::new(kind, definitions));
        Self { kind, subresource: subresource.to_lowercase(), is_not }
    }

    /// Whether a word names a subresource.
    pub(super) fn has_subresource(typed: &str) -> bool {
        typed.contains('/')
    }

    pub(super) fn names(&self, index: &Index, object: &Object) -> bool {
        self.kind.as_ref().is_none_or(|kind| kind.names(index, object))
    }

    /// Whether an object is of a kind that is asked for; with the subresource of a request, whether that is.
    pub(super) fn choose(kinds: &[Self], index: &Index, object: &Object, subresource: Option<&str>) -> bool {
        let fits = |kind: &Self| {
            let is_meant = match subresource {
                _ if kind.subresource.is_empty() => true,
                Some(subresource) => kind.subresource == subresource,
                // One of its requests may be.
                None => !kind.is_not,
            };
            is_meant && kind.names(index, object)
        };
        let mut asked = kinds.iter().filter(|kind| !kind.is_not).peekable();
        let is_asked = asked.peek().is_none() || asked.any(fits);
        is_asked && !kinds.iter().filter(|kind| kind.is_not).any(fits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_of_the_words_and_none_that_are_barred() {
        let fits = |words: &[&str], text: &str| {
            let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
            chooses(&words, |word| is_user(word, text))
        };
        assert!(fits(&[], "alice") && fits(&["alice", "bob"], "bob") && !fits(&["alice"], "bob"));
        assert!(fits(&["!system:*"], "alice") && !fits(&["!system:*"], "system:admin"));
        assert!(fits(&["system:*", "!system:node:*"], "system:admin"));
        assert!(!fits(&["system:*", "!system:node:*"], "system:node:a"));
        assert!(fits(&["(nobody)"], "") && fits(&["unauthenticated"], "") && !fits(&["!(nobody)"], ""));
    }

    #[test]
    fn addresses_by_name_pattern_and_network() {
        for wanted in ["10.0.0.5", "10.0.*", "10.0.0.0/8", "10.0.0.5/32", "0.0.0.0/0", "192.0.2.0/24"] {
            assert!(is_address(wanted, "10.0.0.5,192.0.2.7"), "{wanted}");
        }
        for wanted in ["10.0.0.6", "10.0.0.0/33", "11.0.0.0/8", "fd00::/8", "10.0.0.5/", "x/8"] {
            assert!(!is_address(wanted, "10.0.0.5"), "{wanted}");
        }
        let chosen = |words: &[&str], addresses: &str| {
            let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
            chooses_addresses(&words, addresses)
        };
        assert!(
            chosen(&[], "10.0.0.5") && chosen(&["!10.*"], "203.0.113.9,10.0.0.1") && chosen(&["!10.*"], "")
        );
        assert!(!chosen(&["!10.*"], "10.0.0.5,10.0.0.1") && !chosen(&["203.*", "!*"], "203.0.113.9"));
        assert!(is_address("fd00::/8", "fd12::1") && is_address("::/0", "fd12::1"));
        assert!(is_address("10.0.0.0/8", "::ffff:10.0.0.5"));
    }

    #[test]
    fn codes_by_number_and_hundred() {
        assert!(is_code("403", 403) && is_code("4xx", 403) && is_code("4XX", 499));
        assert!(!is_code("403", 404) && !is_code("4xx", 500) && !is_code("4", 404) && !is_code("0", 404));
        assert!(is_code("0", 0));
    }
}
