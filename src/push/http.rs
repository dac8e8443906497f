//! OTLP over HTTP: <https://opentelemetry.io/docs/specs/otlp/#otlphttp>.

use super::client::Answer;
use super::settings::Settings;
use super::verdict::{Verdict, told, words};
use crate::protobuf::{Field, fields};
use crate::sink::Wire;
use chrono::{DateTime, Utc};
use http_body_util::Full;
use hyper::body::Bytes;
use hyper::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderValue, LOCATION, RETRY_AFTER};
use hyper::{Request, StatusCode};
use serde::Deserialize;
use std::time::Duration;

const CUT: &str = "the answer breaks off: whether spans were rejected is not known";
const UNREADABLE: &str = "the answer is no OTLP: whether spans were rejected is not known";

const fn content_type(wire: Wire) -> &'static str {
    match wire {
        Wire::Protobuf => "application/x-protobuf",
        Wire::Json => "application/json",
    }
}

/// The request with this body, already compressed if `settings` say so.
pub(super) fn request(settings: &Settings, body: Bytes) -> Request<Full<Bytes>> {
    let mut request =
        Request::post(settings.endpoint.uri()).body(Full::new(body)).expect("the URL was parsed");
    let headers = request.headers_mut();
    headers.extend(settings.headers.iter().map(|(name, value)| (name.clone(), value.clone())));
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type(settings.protocol.wire())));
    if settings.gzip {
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    request
}

/// What an answer means.
pub(super) fn verdict(answer: &Answer) -> Verdict {
    if answer.status.is_success() && is(answer, "html") {
        let why = format!("HTTP {} with a web page: nobody takes OTLP there", status(answer.status));
        return Verdict::Closed { why };
    }
    if answer.status.is_success() {
        let (rejected, why) = partial_success(answer);
        return Verdict::Accepted { rejected, why: told("partial success", &why) };
    }
    let why = told(&format!("HTTP {}", status(answer.status)), &message(answer));
    let why = if answer.status.is_redirection() { redirected(&why, answer) } else { why };
    match answer.status.as_u16() {
        413 => Verdict::TooLarge { why },
        429 | 503 => Verdict::Later { why, after: retry_after(answer), may_have_arrived: false },
        // A proxy answers: what is behind it may have taken the request.
        502 | 504 => Verdict::Later { why, after: retry_after(answer), may_have_arrived: true },
        // Those are not about what was sent.
        300..=399 | 401 | 403 | 404 | 405 | 407 | 415 => Verdict::Closed { why },
        _ => Verdict::Refused { why },
    }
}

/// Nothing is sent where an answer says: credentials would go there, too.
fn redirected(why: &str, answer: &Answer) -> String {
    let to = answer.headers.get(LOCATION).and_then(|to| to.to_str().ok()).unwrap_or_default();
    // In a query keys may stand.
    let to = words(to.split(['?', '#']).next().unwrap_or_default());
    let to = if to.is_empty() { String::new() } else { format!(" to {to}") };
    format!(
        "{why}: a redirect{to}, which is not followed: is it the address of a login page, or https:// meant?"
    )
}

fn status(status: StatusCode) -> String {
    match status.canonical_reason() {
        Some(reason) => format!("{} ({reason})", status.as_u16()),
        None => status.as_u16().to_string(),
    }
}

/// Spans that were not taken, and why, of an `ExportTraceServiceResponse`. The status says that the request was taken,
/// which is why it is not sent again where the rest cannot be read.
fn partial_success(answer: &Answer) -> (u64, String) {
    if answer.is_cut {
        return (0, CUT.to_owned());
    }
    if answer.body.is_empty() {
        return (0, String::new());
    }
    if is_json(answer) {
        let Ok(response) = serde_json::from_slice::<Response>(&answer.body) else {
            return (0, UNREADABLE.to_owned());
        };
        let partial = response.partial_success.unwrap_or_default();
        let rejected = partial.rejected_spans.map_or(0, |number| match number {
            Number::Text(text) => text.parse().unwrap_or(0),
            Number::Plain(number) => number,
        });
        return (u64::try_from(rejected).unwrap_or(0), partial.error_message.unwrap_or_default());
    }
    if fields(&answer.body).any(|field| field.is_none()) {
        return (0, UNREADABLE.to_owned());
    }
    partial_success_of(&answer.body)
}

/// The same in protobuf.
pub(super) fn partial_success_of(response: &[u8]) -> (u64, String) {
    let (mut rejected, mut why) = (0, String::new());
    for partial in fields(response).flatten() {
        let (1, Field::Bytes(partial)) = partial else { continue };
        for field in fields(partial).flatten() {
            match field {
                (1, Field::Number(n)) => rejected = u64::try_from(n.cast_signed()).unwrap_or(0),
                (2, Field::Bytes(text)) => why = String::from_utf8_lossy(text).into_owned(),
                _ => {}
            }
        }
    }
    (rejected, why)
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Response {
    partial_success: Option<PartialSuccess>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct PartialSuccess {
    rejected_spans: Option<Number>,
    error_message: Option<String>,
}

/// 64 bits are text in OTLP's JSON, but readers take numbers too.
#[derive(Deserialize)]
#[serde(untagged)]
enum Number {
    Plain(i64),
    Text(String),
}

/// The message of a failure: of a `google.rpc.Status`, or text.
fn message(answer: &Answer) -> String {
    #[derive(Deserialize)]
    struct Status {
        message: String,
    }
    if is_json(answer) {
        if let Ok(status) = serde_json::from_slice::<Status>(&answer.body) {
            return status.message;
        }
    } else if is(answer, "protobuf") {
        return fields(&answer.body)
            .flatten()
            .find_map(|field| match field {
                (2, Field::Bytes(text)) => Some(String::from_utf8_lossy(text).into_owned()),
                _ => None,
            })
            .unwrap_or_default();
    } else if is(answer, "html") {
        return String::new();
    }
    String::from_utf8_lossy(&answer.body[..answer.body.len().min(4096)]).into_owned()
}

fn is_json(answer: &Answer) -> bool {
    is(answer, "json")
}

fn is(answer: &Answer, kind: &str) -> bool {
    answer.headers.get(CONTENT_TYPE).and_then(|found| found.to_str().ok()).is_some_and(|t| t.contains(kind))
}

/// How long to wait: seconds, or until a date. More seconds than can be counted are as many as can.
fn retry_after(answer: &Answer) -> Option<Duration> {
    let text = answer.headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) {
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let until = DateTime::parse_from_rfc2822(text).ok()?;
    let now = DateTime::<Utc>::from(std::time::SystemTime::now());
    Some((until.to_utc() - now).to_std().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use hyper::HeaderMap;

    fn answer(status: u16, headers: &[(&'static str, &str)], body: &[u8]) -> Answer {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(*name, HeaderValue::from_str(value).unwrap());
        }
        let status = StatusCode::from_u16(status).unwrap();
        let (body, trailers) = (Bytes::copy_from_slice(body), HeaderMap::new());
        Answer { status, headers: map, body, trailers, is_cut: false }
    }

    #[test]
    fn answers_mean_what_the_protocol_says() {
        let json = [("content-type", "application/json")];
        let body = br#"{"partialSuccess":{"rejectedSpans":"7","errorMessage":"too old"}}"#;
        let accepted = |rejected, why: &str| Verdict::Accepted { rejected, why: why.to_owned() };
        assert_eq!(verdict(&answer(200, &json, body)), accepted(7, "partial success: too old"));
        let proto = [("content-type", "application/x-protobuf")];
        let body = b"\x0a\x08\x08\x07\x12\x04late";
        assert_eq!(verdict(&answer(200, &proto, body)), accepted(7, "partial success: late"));
        for empty in [&b""[..], b"{}", b"{\"partialSuccess\":null}"] {
            assert_eq!(verdict(&answer(200, &json, empty)), accepted(0, "partial success"));
        }
        let unreadable = accepted(0, &format!("partial success: {UNREADABLE}"));
        assert_eq!(verdict(&answer(200, &json, b"nonsense")), unreadable);
        assert_eq!(verdict(&answer(200, &proto, b"\x0a\xff")), unreadable);
        let cut = Answer { is_cut: true, ..answer(200, &json, b"") };
        assert_eq!(verdict(&cut), accepted(0, &format!("partial success: {CUT}")));
        let Verdict::Closed { why } =
            verdict(&answer(302, &[("location", "https://b/login?k=hunter2")], b""))
        else {
            panic!("a redirect is followed");
        };
        assert!(why.contains("a redirect to https://b/login,"), "{why}");
        let too_large = Verdict::TooLarge { why: "HTTP 413 (Payload Too Large): big".to_owned() };
        assert_eq!(verdict(&answer(413, &[], b"big\n")), too_large);
        let message = verdict(&answer(400, &json, br#"{"code":3,"message":"no"}"#));
        assert_eq!(message, Verdict::Refused { why: "HTTP 400 (Bad Request): no".to_owned() });
        assert!(matches!(verdict(&answer(500, &[], b"")), Verdict::Refused { .. }));
        assert!(matches!(verdict(&answer(401, &[], b"")), Verdict::Closed { .. }));
        assert!(matches!(verdict(&answer(308, &[], b"")), Verdict::Closed { .. }));
        let page = answer(200, &[("content-type", "text/html; charset=utf-8")], b"<html>");
        assert!(matches!(verdict(&page), Verdict::Closed { .. }));
    }

    #[test]
    fn waiting_is_in_seconds_or_until_a_date() {
        let after = |text: &str| match verdict(&answer(429, &[("retry-after", text)], b"")) {
            Verdict::Later { after, may_have_arrived: false, .. } => after,
            other => panic!("{other:?}"),
        };
        assert_eq!(after("7"), Some(Duration::from_secs(7)));
        assert_eq!(after("Wed, 21 Oct 2015 07:28:00 GMT"), Some(Duration::ZERO));
        assert!(after("Wed, 21 Oct 2065 07:28:00 GMT").unwrap() > Duration::from_secs(1_000_000));
        assert_eq!(after("99999999999999999999"), Some(Duration::from_secs(u64::MAX)));
        assert_eq!((after("soon"), after("")), (None, None));
        assert!(matches!(verdict(&answer(504, &[], b"")), Verdict::Later { may_have_arrived: true, .. }));
    }
}
