//! The objects of a kind, page by page.

use super::call::{Api, Refusal};
use super::kinds::Kind;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use serde_json::value::RawValue;
use std::fmt::Write as _;

/// Objects on a page: where the token for the next one expires under way, larger pages are sooner through; 0 is all.
const LIMITS: [u32; 3] = [500, 5000, 0];

/// A list under way.
pub(super) struct Pages<'a> {
    api: &'a Api,
    kind: &'a Kind,
    /// Index into [`LIMITS`].
    attempt: usize,
    token: Option<String>,
    has_ended: bool,
    /// `metadata.resourceVersion` of the list.
    pub(super) version: String,
}

/// A page.
pub(super) struct Page {
    text: String,
    /// The list had to begin anew: this is its first page once more.
    pub(super) is_anew: bool,
}

#[derive(Deserialize)]
struct List<'a> {
    #[serde(default)]
    metadata: Metadata,
    #[serde(borrow, default)]
    items: Option<Vec<&'a RawValue>>,
}

#[derive(Default, Deserialize)]
struct Metadata {
    #[serde(default, rename = "resourceVersion")]
    version: String,
    #[serde(default, rename = "continue")]
    token: String,
}

impl<'a> Pages<'a> {
    pub(super) const fn of(api: &'a Api, kind: &'a Kind) -> Self {
        Self { api, kind, attempt: 0, token: None, has_ended: false, version: String::new() }
    }

    /// The next page; `None` behind the last one.
    pub(super) async fn next(&mut self) -> Result<Option<Page>, Refusal> {
        let mut is_anew = false;
        while !self.has_ended {
            let body = match self.api.get(&self.path()).await {
                Err(Refusal::Expired(_)) if self.token.is_some() => {
                    self.token = None;
                    self.attempt = (self.attempt + 1).min(LIMITS.len() - 1);
                    is_anew = true;
                    continue;
                }
                answer => answer?,
            };
            let text = String::from_utf8(body)
                .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
            let list: List<'_> = serde_json::from_str(&text)
                .map_err(|_| Refusal::Failed("the answer is no list of objects".into()))?;
            self.version = list.metadata.version;
            self.token = Some(list.metadata.token).filter(|token| !token.is_empty());
            self.has_ended = self.token.is_none();
            return Ok(Some(Page { text, is_anew }));
        }
        Ok(None)
    }

    fn path(&self) -> String {
        let mut path = self.kind.path();
        let limit = LIMITS[self.attempt];
        if limit > 0 {
            // Writing to a string does not fail.
            let _ = write!(path, "?limit={limit}");
            if let Some(token) = &self.token {
                let _ = write!(path, "&continue={}", escaped(token));
            }
        }
        path
    }
}

impl Page {
    /// The text of each object.
    pub(super) fn items(&self) -> Vec<&RawValue> {
        // It was read as such before.
        serde_json::from_str::<List<'_>>(&self.text).ok().and_then(|list| list.items).unwrap_or_default()
    }
}

/// What may stand in a query as it is: RFC 3986, section 2.3.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// As a value in a query.
pub(super) fn escaped(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_escaped() {
        assert_eq!(escaped("eyJ2-_.~"), "eyJ2-_.~");
        assert_eq!(escaped("a+b/c=&d"), "a%2Bb%2Fc%3D%26d");
    }
}
