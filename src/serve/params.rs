//! The query of a URL, and the forms in which it tells times, lengths and ids.

use crate::model::Timestamp;
use crate::state::latency::nanoseconds;
use crate::view::TraceId;
use base64::Engine as _;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use std::collections::BTreeMap;

/// More of them is no question of any client.
pub(super) const MOST: usize = 256;

/// What is wrong with a question, in the words of Jaeger where it has some.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Malformed(pub(super) String);

impl Malformed {
    fn of(name: &str, why: impl std::fmt::Display) -> Self {
        Self(format!("unable to parse param '{name}': {why}"))
    }
}

/// Names and values of a query, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Params(Vec<(String, String)>);

impl Params {
    /// Reads `a=b&c=d`, with `+` and `%20` as forms have them.
    pub(super) fn parse(query: &str) -> Result<Self, Malformed> {
        let pairs: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty()).collect();
        if pairs.len() > MOST {
            return Err(Malformed(format!("{} parameters, more than {MOST}", pairs.len())));
        }
        let decode = |pair: &&str| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Ok((decoded(name)?, decoded(value)?))
        };
        pairs.iter().map(decode).collect::<Result<_, _>>().map(Self)
    }

    /// The first value under one of these names that is not empty.
    pub(super) fn get(&self, names: &[&str]) -> Option<&str> {
        let of = |name: &&str| self.all(name).find(|value| !value.is_empty());
        names.iter().find_map(of)
    }

    /// All values under a name.
    pub(super) fn all<'s>(&'s self, name: &str) -> impl Iterator<Item = &'s str> {
        self.0.iter().filter(move |(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// What one of these names has, read by `read`.
    pub(super) fn read<T>(
        &self,
        names: &[&str],
        read: impl FnOnce(&str) -> Result<T, String>,
    ) -> Result<Option<T>, Malformed> {
        let value = self.get(names);
        value.map(|value| read(value).map_err(|why| Malformed::of(names[0], why))).transpose()
    }

    /// Tags: `tags` (or `query.attributes`), a JSON object or words like `error=true`, and `tag=key:value`.
    pub(super) fn tags(&self, names: &[&str]) -> Result<Vec<(String, String)>, Malformed> {
        let mut tags = Vec::new();
        for text in names.iter().flat_map(|name| self.all(name)).filter(|text| !text.trim().is_empty()) {
            tags.extend(tags_of(text).map_err(|why| Malformed::of(names[0], why))?);
        }
        for pair in self.all("tag") {
            let split = pair.split_once([':', '=']);
            let (key, value) = split.ok_or_else(|| {
                Malformed(format!("malformed 'tag' parameter, expecting key:value, received: {pair}"))
            })?;
            tags.push((key.to_owned(), value.to_owned()));
        }
        Ok(tags)
    }
}

/// Undoes the encoding of a form.
fn decoded(text: &str) -> Result<String, Malformed> {
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        out.push(match byte {
            b'+' => b' ',
            b'%' => {
                let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
                let pair = digit(bytes.next()).zip(digit(bytes.next()));
                let (high, low) = pair.ok_or_else(|| Malformed("invalid URL escape".to_owned()))?;
                // Two digits are a byte.
                (high * 16 + low) as u8
            }
            byte => byte,
        });
    }
    String::from_utf8(out).map_err(|_| Malformed("the query is no UTF-8".to_owned()))
}

/// A value of a JSON object of tags.
#[derive(serde::Deserialize)]
#[serde(untagged)]
enum Scalar {
    Text(String),
    Bool(bool),
    Number(serde_json::Number),
}

fn tags_of(text: &str) -> Result<Vec<(String, String)>, String> {
    if text.trim_start().starts_with('{') {
        let map: BTreeMap<String, Scalar> =
            serde_json::from_str(text).map_err(|error| format!("cannot unmarshal JSON: {error}"))?;
        let text = |value| match value {
            Scalar::Text(text) => text,
            Scalar::Bool(is_so) => is_so.to_string(),
            Scalar::Number(number) => number.to_string(),
        };
        return Ok(map.into_iter().map(|(key, value)| (key, text(value))).collect());
    }
    logfmt(text)
}

/// `error=true name="a b"`.
fn logfmt(text: &str) -> Result<Vec<(String, String)>, String> {
    let (mut tags, mut rest) = (Vec::new(), text.trim_start());
    while !rest.is_empty() {
        let end = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
        let (key, after) = rest.split_at(end);
        let Some(after) = after.strip_prefix('=').filter(|_| !key.is_empty()) else {
            return Err(format!("`{key}` has no value"));
        };
        let (value, after) = match after.strip_prefix('"') {
            None => {
                let end = after.find(char::is_whitespace).unwrap_or(after.len());
                (after[..end].to_owned(), &after[end..])
            }
            Some(quoted) => unquoted(quoted).ok_or("a quote is not closed")?,
        };
        tags.push((key.to_owned(), value));
        rest = after.trim_start();
    }
    Ok(tags)
}

/// Up to the closing quote, and what is behind it.
fn unquoted(text: &str) -> Option<(String, &str)> {
    let (mut value, mut chars) = (String::new(), text.char_indices());
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Some((value, &text[at + 1..])),
            '\\' => value.push(chars.next()?.1),
            c => value.push(c),
        }
    }
    None
}

/// Whole microseconds since 1970. What is beyond all instants, as scripts write for "no end", is the last or the first.
pub(super) fn micros(text: &str) -> Result<Timestamp, String> {
    let micros: i64 = text.parse().map_err(|_| format!("`{text}` is no whole number"))?;
    Ok(Timestamp::at(micros.saturating_mul(1_000)))
}

/// RFC 3339.
pub(super) fn instant(text: &str) -> Result<Timestamp, String> {
    // A `+` of a zone that nobody escaped is a space by now.
    let text = text.replace(' ', "+");
    Timestamp::parse(text.as_bytes())
        .ok_or_else(|| format!("`{text}` is no time such as 2026-11-23T11:50:00Z"))
}

/// A whole number from 1 on.
pub(super) fn count(text: &str) -> Result<usize, String> {
    let number: i64 = text.parse().map_err(|_| format!("`{text}` is no whole number"))?;
    usize::try_from(number).ok().filter(|number| *number > 0).ok_or_else(|| format!("{text} is not above 0"))
}

/// Go's durations: `1.2s`, `100ms`, `1h30m`, and `0`. In nanoseconds.
pub(super) fn duration(text: &str) -> Result<i64, String> {
    let nanos = if text == "0" { Some(0) } else { nanoseconds(text) };
    nanos.ok_or_else(|| format!("time: invalid duration \"{text}\""))
}

/// An id of a trace: hexadecimal in any case, without leading zeros too; or the base64 of its bytes.
pub(super) fn trace_id(text: &str) -> Result<TraceId, String> {
    let is_hex = !text.is_empty() && text.len() <= 32 && text.bytes().all(|b| b.is_ascii_hexdigit());
    if let Some(id) = is_hex.then(|| u128::from_str_radix(text, 16).ok()).flatten() {
        return Ok(TraceId(id));
    }
    let config = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    let alphabets = [&base64::alphabet::STANDARD, &base64::alphabet::URL_SAFE];
    let decoded =
        alphabets.iter().find_map(|alphabet| GeneralPurpose::new(alphabet, config).decode(text).ok());
    let bytes = decoded.and_then(|bytes| <[u8; 16]>::try_from(bytes).ok());
    bytes
        .map(|bytes| TraceId(u128::from_be_bytes(bytes)))
        .ok_or_else(|| format!("`{text}` is no id of a trace"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn params(query: &str) -> Params {
        Params::parse(query).unwrap()
    }

    #[test]
    fn queries_are_read_as_forms_are_sent() {
        let query = params("service=a+b%2Fc&empty=&tag=x:1&tag=y%3Dz&&alone");
        assert_eq!(query.get(&["service"]), Some("a b/c"));
        assert_eq!((query.get(&["empty"]), query.get(&["alone", "service"])), (None, Some("a b/c")));
        for bad in ["a=%", "a=%2", "a=%zz", "a=%ff", &"a&".repeat(300)] {
            assert!(Params::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn tags_come_in_three_forms() {
        let tags = |query: &str| params(query).tags(&["tags"]);
        let pairs = |pairs: &[(&str, &str)]| {
            Ok(pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect::<Vec<_>>())
        };
        assert_eq!(
            tags(r#"tags={"error":"true","n":3,"x":false}"#),
            pairs(&[("error", "true"), ("n", "3"), ("x", "false")])
        );
        assert_eq!(tags(r#"tags=a=1 b="x \"y\" z""#), pairs(&[("a", "1"), ("b", "x \"y\" z")]));
        assert_eq!(tags("tag=a:b:c&tag=d=e"), pairs(&[("a", "b:c"), ("d", "e")]));
        for bad in ["tags={", "tags={\"a\":[]}", "tags=a", "tags=a=\"b", "tag=a", "tags==b"] {
            assert!(tags(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn durations_are_those_of_go() {
        for (text, nanos) in [
            ("1.2s", 1_200_000_000),
            ("100ms", 100_000_000),
            ("1h30m", 5_400_000_000_000),
            ("0", 0),
            ("3µs", 3_000),
        ] {
            assert_eq!(duration(text), Ok(nanos), "{text}");
        }
        for bad in ["", "5", "s", "1..2s", "1x", "1s2", "-5us"] {
            assert!(duration(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn ids_come_in_several_forms() {
        let id = TraceId(0xff20_0000_00e1_e3e7_0123_4567_89ab_cdef);
        for text in [
            "ff20000000e1e3e70123456789abcdef",
            "FF20000000E1E3E70123456789ABCDEF",
            "/yAAAADh4+cBI0VniavN7w==",
            "_yAAAADh4-cBI0VniavN7w",
        ] {
            assert_eq!(trace_id(text), Ok(id), "{text}");
        }
        assert_eq!(trace_id("1f"), Ok(TraceId(0x1f)));
        for bad in ["", "xyz", "ff20000000e1e3e70123456789abcdef0", "../../etc/passwd", "+1"] {
            assert!(trace_id(bad).is_err(), "{bad}");
        }
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_sent_is_read_or_refused(text in "\\PC{0,60}", encoded in "[a-f0-9%+&={}\"\\\\:. ]{0,60}") {
            for text in [&text, &encoded] {
                if let Ok(params) = Params::parse(text) {
                    drop(params.tags(&["tags", "a"]));
                }
                drop(tags_of(text));
                drop((duration(text), trace_id(text), instant(text), micros(text), count(text)));
            }
        }
    }

    #[test]
    fn times_may_have_an_unescaped_zone() {
        assert_eq!(instant("2026-11-23T11:50:00 00:00"), instant("2026-11-23T11:50:00Z"));
        assert!(instant("yesterday").is_err() && micros("1.5").is_err());
    }

    #[test]
    fn no_time_is_too_late() {
        assert_eq!(micros("1795432107897169"), Ok(Timestamp::at(1_795_432_107_897_169_000)));
        assert_eq!(micros("9999999999999999"), Ok(Timestamp::at(i64::MAX)));
    }
}
