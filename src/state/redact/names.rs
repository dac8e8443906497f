//! Which names of fields, keys, flags and variables look as if their value was a secret.
//!
//! Names are cut into words (`clientSecret`, `CLIENT_SECRET` and `client-secret` are the same two), so
//! that `tokenizer` and `author` mean nothing. What a name means is told by its last word: a
//! `tokenExpirationSeconds` is a number of seconds, a `passwordSecretRef` is a reference.

use regex::Regex;

use super::memo::remembered;

/// What a name says of its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Look {
    /// Nothing.
    Plain,
    /// A text that stands directly under it is a secret.
    Secret,
    /// What is in an object under it is secret as well, references aside.
    Secrets,
}

/// Words that make a name secret wherever they stand in it, alone or as the end of a glued word.
const STRONG: &[&str] = &["secret", "secrets", "token", "tokens", "credential", "credentials", "creds"];

/// The same, but as any part of a word: `PGPASSWORD`, `dbpasswd1`.
const INSIDE: &[&str] = &["passw", "passphrase", "credential", "dockerconfigjson", "dockercfg", "htpasswd"];

/// Names that are written as one word or as several. The key itself, not what it opens.
const KEYS: &[&str] = &[
    "apikey",
    "accesskey",
    "accountkey",
    "authkey",
    "clientkeydata",
    "connectionstring",
    "connstr",
    "encryptionkey",
    "hmackey",
    "licensekey",
    "masterkey",
    "privatekey",
    "secretkey",
    "secretid",
    "sessionkey",
    "sharedkey",
    "signingkey",
    "sshkey",
    "storagekey",
    "unsealkey",
];

/// Words that make a name secret only as its end: `REDIS_AUTH`, but not `auth-type`.
const LAST: &[&str] = &[
    "auth",
    "authorization",
    "bearer",
    "cookie",
    "dsn",
    "jwt",
    "pass",
    "passcode",
    "pin",
    "psw",
    "pw",
    "pwd",
];

/// Words that end like `requirepass` and `keystorepass`, but are words.
const PASSES: &[&str] = &["bypass", "compass", "encompass", "overpass", "surpass", "trespass", "underpass"];

/// Last words that say nothing of their own: `password_prod`, `SECRET_KEY_BASE`, `tokenValue`.
pub(super) const QUALIFIERS: &[&str] = &[
    "b64",
    "base",
    "base64",
    "current",
    "dev",
    "hex",
    "new",
    "old",
    "plain",
    "previous",
    "primary",
    "prod",
    "production",
    "secondary",
    "staging",
    "string",
    "test",
    "text",
    "val",
    "value",
];

/// Last words of names whose value is about a secret, but is none.
const ABOUT: &[&str] = &[
    "addr",
    "address",
    "algorithm",
    "annotations",
    "audience",
    "audiences",
    "class",
    "count",
    "dir",
    "directory",
    "duration",
    "enabled",
    "endpoint",
    "expiration",
    "expires",
    "expiry",
    "field",
    "file",
    "filename",
    "files",
    "group",
    "host",
    "hostname",
    "id",
    "image",
    "interval",
    "issuer",
    "kind",
    "label",
    "labels",
    "length",
    "lifetime",
    "limit",
    "method",
    "mode",
    "mount",
    "name",
    "names",
    "namespace",
    "optional",
    "path",
    "paths",
    "policy",
    "port",
    "prefix",
    "project",
    "proto",
    "provider",
    "ref",
    "refs",
    "reference",
    "references",
    "region",
    "requests",
    "required",
    "rotation",
    "seconds",
    "selector",
    "service",
    "size",
    "spec",
    "store",
    "strategy",
    "template",
    "timeout",
    "ttl",
    "type",
    "uri",
    "url",
    "username",
    "version",
];

/// First words of names that count, switch or point.
pub(super) const LEADING: &[&str] = &[
    "allow",
    "automount",
    "disable",
    "enable",
    "existing",
    "has",
    "is",
    "max",
    "min",
    "num",
    "require",
    "use",
];

/// Decides on names: the built-in words, and the user's rules over them.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    /// Patterns in the order of the rules; whether they hide or exempt.
    pub(super) rules: Vec<(Regex, bool)>,
}

impl Names {
    pub(super) fn look(&self, name: &str) -> Look {
        match self.ruled(name) {
            Some(true) => Look::Secrets,
            Some(false) => Look::Plain,
            // Most names have nothing that a secret one has: seen faster than remembered.
            None if !can_look(name.as_bytes()) => Look::Plain,
            None => remembered(name, look),
        }
    }

    /// What the user's rules say of a name: whether it is one of a secret.
    pub(super) fn ruled(&self, name: &str) -> Option<bool> {
        self.rules.iter().rev().find(|(pattern, _)| pattern.is_match(name)).map(|(_, hides)| *hides)
    }

    /// Whether a text under this name is a secret.
    pub(super) fn is_secret(&self, name: &str) -> bool {
        self.look(name) > Look::Plain
    }

    /// Whether the next argument is a secret by what this one is called: a flag, or the name of a setting, as in
    /// `aws configure set aws_secret_access_key X`. Other words, as in `get secret db`, name what is no secret.
    pub(super) fn announces(&self, word: &str) -> bool {
        let is_setting = || {
            let is_name = word.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'-'));
            is_name && (word.contains('_') || word.to_ascii_lowercase().ends_with("password"))
        };
        !word.contains('=') && (word.starts_with('-') || is_setting()) && self.is_secret(word)
    }
}

/// Whether a name within a group of secrets is about them only: `secretRef: {name: …, key: …}`.
pub(super) fn is_about(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    words(name, &lower)
        .last()
        .is_some_and(|last| is_in(ABOUT, last) || *last == "key" || *last == "apiversion")
}

fn look(name: &str) -> Look {
    // The prefix of an annotation is a domain: `secrets-store.csi.x-k8s.io/used`.
    let name = name.rsplit('/').next().unwrap_or(name);
    if !can_look(name.as_bytes()) {
        return Look::Plain;
    }
    let lower = name.to_ascii_lowercase();
    let words = words(name, &lower);
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return Look::Plain };
    if has_key(&words) {
        return if is_in(ABOUT, last) && !ends_with_key(&words) { Look::Plain } else { Look::Secret };
    }
    // `passwordKey: postgres-password` and `imagePullSecrets: [registry]` name something.
    let is_reference = *last == "key" || *last == "keys" || words.windows(2).any(|two| two[0] == "pull");
    if is_in(ABOUT, last) || is_in(LEADING, first) || is_reference {
        return Look::Plain;
    }
    if words.iter().any(|word| is_strong(word)) {
        return Look::Secrets;
    }
    let tail = words.iter().rev().find(|word| !is_in(QUALIFIERS, word)).unwrap_or(last);
    // PWD alone is where the shell stands.
    let is_directory = words.len() == 1 && *tail == "pwd" && name.starts_with('P');
    if (is_in(LAST, tail) || ends_with_pass(tail)) && !is_directory { Look::Secret } else { Look::Plain }
}

/// `requirepass` and `pass` itself.
pub(super) fn ends_with_pass(word: &str) -> bool {
    word.ends_with("pass") && !is_in(PASSES, word)
}

/// A first look that spares most names the rest: two letters that every secret name has.
fn can_look(name: &[u8]) -> bool {
    let behind = name.get(1..).unwrap_or_default();
    std::iter::zip(name, behind)
        .any(|(&a, &b)| PAIRS[usize::from(a)] >> (b & 31) & u32::from(b >> 6 == 1) == 1)
}

/// For each byte that is a letter those that make a pair with it: a bit for each letter, in either case.
const PAIRS: [u32; 256] = pairs(&[
    (b'p', b"aisw"),
    (b's', b"ew"),
    (b't', b"or"),
    (b'c', b"rof"),
    (b'a', b"u"),
    (b'd', b"s"),
    (b'k', b"e"),
    (b'j', b"w"),
    (b'b', b"e"),
    (b'i', b"d"),
]);

const fn pairs(known: &[(u8, &[u8])]) -> [u32; 256] {
    let mut table = [0; 256];
    let mut at = 0;
    while at < known.len() {
        let (first, seconds) = known[at];
        let mut second = 0;
        while second < seconds.len() {
            let bit = 1 << (seconds[second] & 31);
            table[first as usize] |= bit;
            table[first.to_ascii_uppercase() as usize] |= bit;
            second += 1;
        }
        at += 1;
    }
    table
}

pub(super) fn is_in(list: &[&str], word: &str) -> bool {
    list.contains(&word)
}

fn is_strong(word: &str) -> bool {
    STRONG.iter().any(|end| word.ends_with(end)) || INSIDE.iter().any(|part| word.contains(part))
}

/// Whether two or three neighbours, or one word, are the name of a key.
fn has_key(words: &[&str]) -> bool {
    let glued = |length| words.windows(length).any(|words| is_in(KEYS, &words.concat()));
    words.iter().any(|word| KEYS.iter().any(|key| word.contains(key))) || glued(2) || glued(3)
}

/// `VAULT_SECRET_ID` is a secret although ids are none.
pub(super) fn ends_with_key(words: &[&str]) -> bool {
    (1..=3).any(|length| words.len() >= length && is_in(KEYS, &words[words.len() - length..].concat()))
}

/// The words of a name, out of its lower-case form; numbers at their ends are cut off.
pub(super) fn words<'l>(name: &str, lower: &'l str) -> Vec<&'l str> {
    let bytes = name.as_bytes();
    let mut words = Vec::new();
    let mut start = 0;
    for at in 0..=bytes.len() {
        let ends = bytes.get(at).is_none_or(|byte| !byte.is_ascii_alphanumeric() && byte.is_ascii());
        if ends || starts_hump(bytes, at) {
            words.push(lower[start..at].trim_end_matches(|c: char| c.is_ascii_digit()));
            start = if ends { at + 1 } else { at };
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Whether a capital starts a word: `dbPassword`, `APIKey`; but not the s of `secretIDs`.
fn starts_hump(bytes: &[u8], at: usize) -> bool {
    let is = |at: Option<usize>, class: fn(&u8) -> bool| at.and_then(|at| bytes.get(at)).is_some_and(class);
    let before = at.checked_sub(1);
    is(Some(at), u8::is_ascii_uppercase)
        && (is(before, |b| b.is_ascii_lowercase() || b.is_ascii_digit())
            || is(before, u8::is_ascii_uppercase)
                && is(Some(at + 1), u8::is_ascii_lowercase)
                && is(Some(at + 2), u8::is_ascii_lowercase))
}

#[cfg(test)]
#[path = "tests/names.rs"]
mod tests;
