//! Numbers under names that look secret. Most of them count, measure or limit something; some are the secret: a PIN, or a
//! password that was written without quotes.

use super::names::{LEADING, Names, QUALIFIERS, ends_with_key, ends_with_pass, is_in, words};

/// Ends of the last word of names whose number is the secret. `tokens` counts.
const ENDS: &[&str] = &["password", "passwd", "passphrase", "passcode", "secret", "token", "credential"];

/// The same as whole words.
const WHOLE: &[&str] = &["pin", "psw", "pw", "pwd"];

/// Last words of names that measure, beside those that are about a secret in any case.
const MEASURES: &[&str] = &[
    "age",
    "at",
    "attempts",
    "before",
    "budget",
    "burst",
    "bytes",
    "capacity",
    "cost",
    "created",
    "date",
    "days",
    "delay",
    "epoch",
    "generation",
    "history",
    "hours",
    "in",
    "index",
    "iterations",
    "lifespan",
    "max",
    "millis",
    "min",
    "minutes",
    "mode",
    "ms",
    "period",
    "quota",
    "rate",
    "replicas",
    "retries",
    "revision",
    "rounds",
    "time",
    "timestamp",
    "total",
    "updated",
    "usage",
    "window",
];

/// Within an object of secrets, shorter numbers are let be: they count.
const SHORTEST: usize = 4;

impl Names {
    /// Whether a number under this name is a secret; `is_listed` if it is one of several.
    pub(super) fn hides_number(&self, name: &str, is_listed: bool) -> bool {
        self.ruled(name).unwrap_or_else(|| self.is_secret(name) && is_secret_itself(name, is_listed))
    }
}

/// Whether a name that looks secret is that of the secret, rather than one about it: `tokenBurst` is none, and `tokens` are
/// many unless they are listed.
fn is_secret_itself(name: &str, is_listed: bool) -> bool {
    let name = name.rsplit('/').next().unwrap_or(name);
    let lower = name.to_ascii_lowercase();
    let mut words = words(name, &lower);
    while words.len() > 1 && words.last().is_some_and(|last| is_in(QUALIFIERS, last)) {
        words.pop();
    }
    let Some(&last) = words.last() else { return false };
    let singular = last.strip_suffix('s').filter(|_| is_listed).unwrap_or(last);
    // `pass` alone is how many tests did.
    let is_pass = ends_with_pass(last) && (words.len() > 1 || last != "pass");
    let is_end = |word: &str| ENDS.iter().any(|end| word.ends_with(end));
    is_pass || is_in(WHOLE, last) || is_end(last) || is_end(singular) || ends_with_key(&words)
}

/// Whether a number within an object of secrets is one of them.
pub(super) fn is_secret_among_secrets(name: &str, number: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let words = words(name, &lower);
    let measures = words.first().is_some_and(|first| is_in(LEADING, first))
        || words.last().is_some_and(|last| is_in(MEASURES, last));
    !measures && number.bytes().filter(u8::is_ascii_digit).count() >= SHORTEST
}
