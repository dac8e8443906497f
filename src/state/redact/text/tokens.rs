//! What shows by its own form that it is secret.

use std::ops::Range;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use memchr::memmem;

use super::run;

/// Compressed data in base64: gzip, zip and zstd. What cannot be looked into may be anything; Helm keeps
/// its releases so, with every manifest of the chart, and Rancher the copies of what it applied.
const COMPRESSED: &[&str] = &["H4sI", "UEsDB", "KLUv/"];
/// `-----BEGIN` in base64, as in `client-key-data` of a kubeconfig.
const PEM_IN_BASE64: &str = "LS0tLS1CRUdJTi";
const BEGIN: &str = "-----BEGIN ";
const PRIVATE: &str = "PRIVATE KEY";
/// How long a label between the dashes may be; `ENCRYPTED PRIVATE KEY` has 21 letters.
const LABEL: usize = 64;

/// `{"` in base64url: the header of a JSON Web Token, RFC 7519.
const JWT: &str = "eyJ";
/// The same once more in base64, as in a Secret that went astray: `eyJhbGciOi`, `eyJ0eXAiOi`.
const JWT_IN_BASE64: &[&str] = &["ZXlKaGJHY2lPa", "ZXlKMGVYQWlPa"];

/// Prefixes that issuers gave their tokens so that scanners find them, and how long such tokens are at
/// least: GitHub, GitLab, Slack, HashiCorp Vault, npm, Stripe.
const ISSUERS: &[(&str, usize)] = &[
    ("ghp_", 36),
    ("gho_", 36),
    ("ghu_", 36),
    ("ghs_", 36),
    ("ghr_", 36),
    ("github_pat_", 40),
    ("glpat-", 24),
    ("xoxb-", 24),
    ("xoxp-", 24),
    ("hvs.", 28),
    ("npm_", 36),
    ("sk_live_", 24),
];
/// The name of a scheme of authentication, which credentials follow. RFC 7235 section 2.1.
const SCHEMES: &[&str] = &["bearer ", "basic "];
/// Shorter texts hold neither a token of [`ISSUERS`] nor a scheme with its credentials.
const SHORTEST_WITH_PREFIX: usize = 24;
/// Shorter words behind the name of a scheme are prose: `basic authentication`.
const CREDENTIALS: usize = 16;

fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"+/=-_".contains(&byte)
}

fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-_.~+/=".contains(&byte)
}

/// Whether the whole text is compressed data.
pub(super) fn is_opaque(text: &str) -> bool {
    let text = text.trim_start_matches('"');
    COMPRESSED.iter().any(|magic| text.starts_with(magic)) && run(text, 0, is_base64) >= 32
}

/// Everything of which one must be there for [`find`] to find a thing, but the schemes of [`credentials`].
pub(super) fn magics() -> impl Iterator<Item = &'static str> {
    let prefixes = ISSUERS.iter().map(|(prefix, _)| *prefix);
    [PEM_IN_BASE64, BEGIN, JWT].into_iter().chain(JWT_IN_BASE64.iter().copied()).chain(prefixes)
}

/// What begins with one of [`magics`].
pub(super) fn find(text: &str, found: &mut Vec<Range<usize>>) {
    pem(text, found);
    pem_in_base64(text, found);
    runs(text, JWT, jwt_length, found);
    for magic in JWT_IN_BASE64 {
        runs(text, magic, |text, at| run(text, at, is_base64), found);
    }
    if text.len() >= SHORTEST_WITH_PREFIX {
        for (prefix, least) in ISSUERS {
            let length = |text: &str, at| Some(run(text, at, is_token)).filter(|length| length >= least);
            runs(text, prefix, |text, at| length(text, at).unwrap_or(0), found);
        }
    }
}

/// Adds what starts with `prefix` and is as long as `length` says, 0 meaning that it is none.
fn runs(text: &str, prefix: &str, length: impl Fn(&str, usize) -> usize, found: &mut Vec<Range<usize>>) {
    let mut from = 0;
    while let Some(start) = memmem::find(&text.as_bytes()[from..], prefix.as_bytes()).map(|at| from + at) {
        let length = length(text, start);
        found.extend((length > 0).then_some(start..start + length));
        // Past the run in any case, so that `eyJeyJeyJ…` is read once.
        from = start + length.max(run(text, start, is_base64)).max(prefix.len());
    }
}

/// Header, payload and maybe a signature, or the five parts of an encrypted one.
fn jwt_length(text: &str, start: usize) -> usize {
    let header = run(text, start, is_base64);
    let behind = start + header;
    let has_payload = text.as_bytes().get(behind) == Some(&b'.') && run(text, behind + 1, is_base64) >= 4;
    if header >= 10 && has_payload { run(text, start, |b| is_base64(b) || b == b'.') } else { 0 }
}

/// Blocks of private keys, RFC 7468; one that lacks its end reaches to the end of the text.
fn pem(text: &str, found: &mut Vec<Range<usize>>) {
    let bytes = text.as_bytes();
    let mut from = 0;
    while let Some(start) = memmem::find(&bytes[from..], BEGIN.as_bytes()).map(|at| from + at) {
        let label_at = start + BEGIN.len();
        let label = run(text, label_at, |b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b' ');
        from = label_at + label;
        if label > LABEL || !text[label_at..from].contains(PRIVATE) {
            continue;
        }
        let end_line = format!("-----END {}-----", &text[label_at..from]);
        let end = memmem::find(&bytes[from..], end_line.as_bytes());
        let end = end.map_or(text.len(), |at| from + at + end_line.len());
        found.push(start..end);
        from = end;
    }
}

fn pem_in_base64(text: &str, found: &mut Vec<Range<usize>>) {
    let is_private = |text: &str, start: usize| {
        let length = run(text, start, is_base64);
        // The label is near the beginning; what follows need not be whole.
        let head = &text[start..start + length.min(128) / 4 * 4];
        let decoded = STANDARD.decode(head).unwrap_or_default();
        if memmem::find(&decoded, PRIVATE.as_bytes()).is_some() { length } else { 0 }
    };
    runs(text, PEM_IN_BASE64, is_private, found);
}

/// What follows `Bearer` or `Basic`.
pub(super) fn credentials(text: &str, found: &mut Vec<Range<usize>>) {
    if text.len() < SHORTEST_WITH_PREFIX {
        return;
    }
    for at in memchr::memchr_iter(b' ', text.as_bytes()) {
        let is_scheme = |scheme: &&str| {
            let start = (at + 1).checked_sub(scheme.len());
            start.is_some_and(|start| text.as_bytes()[start..=at].eq_ignore_ascii_case(scheme.as_bytes()))
        };
        if !SCHEMES.iter().any(is_scheme) {
            continue;
        }
        let length = run(text, at + 1, is_token);
        if length >= CREDENTIALS {
            found.push(at + 1..at + 1 + length);
        }
    }
}
