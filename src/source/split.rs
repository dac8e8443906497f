//! The fast lane: an audit line in the API server's own shape is parted into header and bodies without
//! reading the bodies, which are nine tenths of a log.
//!
//! The API server writes header, `requestObject`, `responseObject`, stamps and annotations in this
//! order. Quotes inside JSON strings are escaped, so the text of a key with its plain quotes stands
//! only where there is such a key, and the last of the stamps' keys in a line is the event's own.
//! Whatever is not exactly so is declined, and read whole by the same parser of the header. What the lane
//! does not find out is a response body (or the request's before a response) that is broken where nobody looks at
//! it, or has a second copy of a key behind it; what is used of a body is read by the parser of bodies either way.

use crate::brackets::container_end;
use memchr::memmem::{Finder, FinderRev};
use std::ops::Range;
use std::sync::LazyLock;

/// How every line of `--audit-log-format=json` begins.
pub(super) const PREFIX: &str = r#"{"kind":"Event","apiVersion":"audit.k8s.io/"#;

const REQUEST: &str = r#","requestObject":"#;
const RESPONSE: &str = r#","responseObject":"#;
/// What the keys of both bodies end in.
const BODY: &str = r#"Object":"#;
const STAMPS: &str = r#","requestReceivedTimestamp":""#;
const IMPERSONATED: &str = r#","impersonatedUser":"#;

static STAMPS_FINDER: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new(STAMPS));
static LAST_STAMPS_FINDER: LazyLock<FinderRev<'_>> = LazyLock::new(|| FinderRev::new(STAMPS));
/// Stamps and annotations of most lines are shorter. The search from the front is the faster one.
const TAIL: usize = 768;
static REQUEST_FINDER: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new(REQUEST));
static IMPERSONATED_FINDER: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new(IMPERSONATED));
static PREFIX_FINDER: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new(PREFIX));
static BODY_FINDER: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new(BODY));

/// The parts of a line.
#[derive(Debug)]
pub(super) struct Line<'a> {
    /// Where in the line the bodies are, with the comma before them: the rest is the header.
    pub(super) bodies: Option<Range<usize>>,
    pub(super) request: Option<&'a str>,
    pub(super) response: Option<&'a str>,
}

/// Parts a line, or declines.
pub(super) fn split(text: &str) -> Option<Line<'_>> {
    if !text.starts_with(PREFIX) {
        return None;
    }
    let stamps = last_stamps(text.as_bytes())?;
    // A collector that wrote the keys in another order.
    if first_body(&text[stamps..]).is_some() {
        return None;
    }
    let Some(bodies) = first_body(&text[..stamps]) else {
        return Some(Line { bodies: None, request: None, response: None });
    };
    let rest = &text[bodies..stamps];
    let (request, rest) = match rest.strip_prefix(REQUEST) {
        Some(rest) => {
            let (request, behind) = value(rest)?;
            (Some(request).filter(|text| *text != "null"), behind)
        }
        None => (None, rest),
    };
    let response = match rest.strip_prefix(RESPONSE) {
        Some(response) if response.starts_with('{') && response.ends_with('}') => {
            // Few requests have these: that they are missing before the response says nothing.
            let holds = |what: &Finder<'_>| what.find(response.as_bytes()).is_some();
            if request.is_none() && holds(&REQUEST_FINDER) || holds(&IMPERSONATED_FINDER) {
                return None;
            }
            // Two events on a line, as where files were joined that lack their last line end: the response would
            // be all from that of the first to that of the last.
            if holds(&PREFIX_FINDER) {
                return None;
            }
            Some(response)
        }
        Some(_) => return None,
        // The request is all the evidence there is of what was written: it is read whole, so that the line is
        // rejected where it is broken.
        None if rest.is_empty() && request.is_none_or(is_json) => None,
        None => return None,
    };
    Some(Line { bodies: Some(bodies..stamps), request, response })
}

fn last_stamps(text: &[u8]) -> Option<usize> {
    let tail = text.len().saturating_sub(TAIL);
    let near = STAMPS_FINDER.find_iter(&text[tail..]).last().map(|at| tail + at);
    near.or_else(|| LAST_STAMPS_FINDER.rfind(text))
}

fn is_json(text: &str) -> bool {
    serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}

/// Where the first body's key begins, with its comma.
fn first_body(text: &str) -> Option<usize> {
    let ends = BODY_FINDER.find_iter(text.as_bytes());
    ends.filter_map(|end| {
        let before = &text.as_bytes()[..end];
        let key = [&br#","request"#[..], br#","response"#].into_iter().find(|key| before.ends_with(key))?;
        Some(end - key.len())
    })
    .next()
}

/// The object or list at the start, and what stands behind it. Only its brackets are looked at: what is broken
/// inside is found by whoever reads it.
fn value(text: &str) -> Option<(&str, &str)> {
    if let Some(rest) = text.strip_prefix("null") {
        return Some(("null", rest));
    }
    if !text.starts_with(['{', '[']) {
        return None;
    }
    text.split_at_checked(container_end(text.as_bytes(), 0)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(bodies: &str) -> String {
        format!(
            r#"{{"kind":"Event","apiVersion":"audit.k8s.io/v1","auditID":"a","objectRef":{{}}{bodies},"requestReceivedTimestamp":"t","stageTimestamp":"u"}}"#
        )
    }

    #[test]
    fn parts_what_the_api_server_writes() {
        let text = line(r#","requestObject":{"a":",\"responseObject\":{"},"responseObject":{"b":[{}]}"#);
        let parts = split(&text).unwrap();
        let bodies = parts.bodies.unwrap();
        assert_eq!([&text[..bodies.start], &text[bodies.end..]].concat(), line(""));
        assert_eq!(parts.request, Some(r#"{"a":",\"responseObject\":{"}"#));
        assert_eq!(parts.response, Some(r#"{"b":[{}]}"#));
        let text = line(r#","requestObject":[1]"#);
        assert_eq!(split(&text).unwrap().request, Some("[1]"));
        assert_eq!(split(&line("")).unwrap().bodies, None);
    }

    #[test]
    fn declines_everything_else() {
        for bodies in [
            r#","requestObject":{,"responseObject":{}"#,
            r#","requestObject":"skipped","responseObject":{}"#,
            r#","requestObject":{},"other":1"#,
            r#","responseObject":"text""#,
            r#","responseObject":{}]"#,
        ] {
            assert!(split(&line(bodies)).is_none(), "{bodies}");
        }
        assert!(split(r#"{"kind":"Event","apiVersion":"audit.k8s.io/v1"}"#).is_none());
        for before in ["", r#","requestObject":{}"#] {
            let behind = line(before)
                .replace(r#""stageTimestamp":"u""#, r#""stageTimestamp":"u","responseObject":{}"#);
            assert!(split(&behind).is_none(), "{behind}");
        }
        assert!(split(r#"{"auditID":"a","requestReceivedTimestamp":"t"}"#).is_none());
    }
}
