//! Parameters of a request's URI.

use percent_encoding::percent_decode_str;

/// The value of a parameter, decoded. `uri_query` is a URI or its query alone.
pub fn parameter(uri_query: &str, name: &str) -> Option<String> {
    let query = uri_query.split_once('?').map_or(uri_query, |(_, query)| query);
    query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=')).map(decode)
}

/// A value as forms encode it; what is no UTF-8 after it is replaced.
fn decode(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}
