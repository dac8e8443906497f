//! What an endpoint made of a request, in the words of no protocol.

use crate::plain::is_obeyed;
use std::time::Duration;

/// The outcome of one attempt. `why` is one line for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It was taken, all but so many spans.
    Accepted { rejected: u64, why: String },
    /// Half of it may be taken.
    TooLarge { why: String },
    /// It may be taken later. Where nobody answered, it may have arrived all the same.
    Later { why: String, after: Option<Duration>, may_have_arrived: bool },
    /// It will never be taken.
    Refused { why: String },
    /// Nothing will be taken.
    Closed { why: String },
    /// The user did not wait for an answer.
    Cancelled,
}

/// Bytes of a text of the endpoint's that are told.
const LONGEST: usize = 300;

/// What an endpoint said, on one line and without what a terminal would obey.
pub(super) fn words(text: &str) -> String {
    let visible = text.chars().map(|c| if is_obeyed(c) { ' ' } else { c });
    let mut line = String::new();
    for c in visible {
        if line.len() >= LONGEST {
            line.push('…');
            break;
        }
        if c != ' ' || !(line.is_empty() || line.ends_with(' ')) {
            line.push(c);
        }
    }
    line.trim_end().to_owned()
}

/// `HTTP 503: overloaded`, or the first part alone.
pub(super) fn told(what: &str, message: &str) -> String {
    let message = words(message);
    if message.is_empty() { what.to_owned() } else { format!("{what}: {message}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_others_say_is_one_short_line() {
        assert_eq!(told("HTTP 503", " a\r\n\u{1b}[31m b\u{202e}"), "HTTP 503: a [31m b");
        assert_eq!(told("HTTP 503", "\n"), "HTTP 503");
        let long = words(&"ö".repeat(1_000));
        assert!(long.len() <= LONGEST + 4 && long.ends_with('…'));
    }
}
