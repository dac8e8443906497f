//! What errors of stores mean, in words for a person.
//!
//! What a store answers may repeat the request, with the names of keys and what was signed: nothing of it is told but
//! the status and the code.

use super::failure::StoreError;
use object_store::Error;
use std::error::Error as StdError;

impl From<&Error> for StoreError {
    fn from(error: &Error) -> Self {
        Self::Refused(told(error))
    }
}

/// What an error means.
pub(super) fn told(error: &Error) -> String {
    let what = match (error, status(error)) {
        (Error::Precondition { .. } | Error::NotModified { .. }, _) => {
            return "it was replaced while it was read".to_owned();
        }
        (Error::InvalidPath { .. }, _) => return "a key has empty parts, or control characters".to_owned(),
        (Error::NotFound { .. }, _) | (_, Some(404)) => "not found".to_owned(),
        (Error::PermissionDenied { .. }, _) | (_, Some(403)) => "access denied".to_owned(),
        (Error::Unauthenticated { .. }, _) | (_, Some(401)) => "the credentials are not accepted".to_owned(),
        (_, Some(status)) => format!("HTTP {status}"),
        (_, None) => return named("no answer", error) + &deepest(error),
    };
    named(&what, error)
}

/// With the code that stands in the answer's XML.
fn named(what: &str, error: &Error) -> String {
    let text = error.to_string();
    let code =
        text.split_once("<Code>").and_then(|(_, rest)| rest.split_once("</Code>")).map(|(code, _)| code);
    let is_name =
        |code: &&str| !code.is_empty() && code.len() < 64 && code.bytes().all(|b| b.is_ascii_alphanumeric());
    match code.filter(is_name) {
        Some(code) => format!("{what} ({code})"),
        None => what.to_owned(),
    }
}

/// The status that the crate names in its text.
fn status(error: &Error) -> Option<u16> {
    let text = error.to_string();
    let (_, rest) = text.split_once("status code: ")?;
    rest.get(..3)?.parse().ok()
}

/// What is wrong with the connection, where that is it. Other causes are not told.
fn deepest(error: &Error) -> String {
    let mut source: Option<&dyn StdError> = error.source();
    let mut found = String::new();
    while let Some(error) = source {
        // What the system says; other texts may have a URL with what was signed.
        if let Some(io) = error.downcast_ref::<std::io::Error>() {
            found = format!(": {io}");
        }
        source = error.source();
    }
    found
}
