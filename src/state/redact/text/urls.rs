//! Passwords in URLs and in the names of data sources.

use std::ops::Range;

use memchr::memmem;

/// How far a URL is followed.
const LONGEST: usize = 4096;

pub(super) fn find(text: &str, found: &mut Vec<Range<usize>>) {
    if memchr::memchr(b'@', text.as_bytes()).is_none() {
        return;
    }
    let mut from = 0;
    while let Some(at) = memmem::find(&text.as_bytes()[from..], b"://").map(|at| from + at) {
        from = at + "://".len();
        let ends = |byte: &u8| byte.is_ascii_whitespace() || b"\"'`<>\\".contains(byte);
        let rest = &text.as_bytes()[from..];
        let rest = &rest[..rest.len().min(LONGEST)];
        let rest = &rest[..rest.iter().position(ends).unwrap_or(rest.len())];
        let rest = &rest[..memmem::find(rest, b"://").unwrap_or(rest.len())];
        let is_web = text[..at].ends_with("http") || text[..at].ends_with("https");
        if let Some(password) = password(rest, is_web) {
            found.push(from + password.start..from + password.end);
        }
    }
    data_source(text, found);
}

/// Where the password is in `user:password@host/…`, RFC 3986 section 3.2.1.
fn password(rest: &[u8], is_web: bool) -> Option<Range<usize>> {
    let authority = rest.iter().position(|byte| b"/?#".contains(byte)).unwrap_or(rest.len());
    let last_at = |end: usize| rest[..end].iter().rposition(|&byte| byte == b'@');
    let Some(end) = last_at(authority) else {
        // Passwords should have no slash but some do. What follows a colon then is no port.
        let end = last_at(rest.len())?;
        let colon = rest[..authority].iter().position(|&byte| byte == b':')?;
        let is_port = rest[colon + 1..authority].iter().all(u8::is_ascii_digit);
        return (!is_port).then_some(colon + 1..end);
    };
    match rest[..end].iter().position(|&byte| byte == b':') {
        Some(colon) => Some(colon + 1..end),
        // https://<token>@github.com
        None => is_web.then_some(0..end),
    }
}

/// `user:password@tcp(host:3306)/db` as Go's MySQL driver has it.
fn data_source(text: &str, found: &mut Vec<Range<usize>>) {
    for network in ["@tcp(", "@unix("] {
        for (end, _) in text.match_indices(network) {
            let start = text[..end].rfind(|c: char| c.is_whitespace() || "\"'=@".contains(c));
            let start = start.map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
            let colon = text[start..end].find(':').map(|at| start + at + 1);
            found.extend(colon.map(|colon| colon..end));
        }
    }
}
