//! Parameters of a request's URI.

use percent_encoding::percent_decode_str;
use std::borrow::Cow;

/// The first value of a parameter, decoded; empty where it has none. `uri_query` is a URI or its query alone.
pub fn parameter<'u>(uri_query: &'u str, name: &str) -> Option<Cow<'u, str>> {
    let query = uri_query.split_once('?').map_or(uri_query, |(_, query)| query);
    query.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (key == name).then(|| decode(value))
    })
}

/// A value as forms encode it; what is no UTF-8 after it is replaced.
pub(super) fn decode(text: &str) -> Cow<'_, str> {
    if !text.contains(['%', '+']) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_found_and_decoded() {
        assert_eq!(parameter("/api?a=1&timeoutSeconds=5m&a=2", "a").as_deref(), Some("1"));
        assert_eq!(parameter("labelSelector=app%3Dweb+x", "labelSelector").as_deref(), Some("app=web x"));
        assert_eq!(parameter("a=%+f%zz%", "a").as_deref(), Some("% f%zz%"));
        assert_eq!(parameter("/api?watch", "watch").as_deref(), Some(""));
        assert_eq!((parameter("/api", "a"), parameter("/api?ab=1", "a")), (None, None));
    }
}
