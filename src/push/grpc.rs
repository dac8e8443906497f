//! OTLP over gRPC: one unary call, `TraceService/Export`.
//!
//! A call is a POST over HTTP/2 whose body is the message behind five bytes, and whose outcome stands in the
//! trailers (<https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md>).

use super::client::Answer;
use super::http::partial_success_of;
use super::settings::Settings;
use super::verdict::{Verdict, told};
use crate::protobuf::{Field, fields};
use base64::Engine as _;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use http_body_util::Full;
use hyper::Request;
use hyper::body::Bytes;
use hyper::header::{CONTENT_TYPE, HeaderName, HeaderValue, TE};
use percent_encoding::percent_decode;
use std::time::Duration;

/// Bytes in front of a message: whether it is compressed, and its length.
const PREFIX: usize = 5;

/// The request with this message, already compressed if `settings` say so.
pub(super) fn request(settings: &Settings, message: &[u8]) -> Request<Full<Bytes>> {
    let mut body = Vec::with_capacity(PREFIX + message.len());
    body.push(u8::from(settings.gzip));
    // Batches have a few megabytes.
    body.extend_from_slice(&u32::try_from(message.len()).unwrap_or(u32::MAX).to_be_bytes());
    body.extend_from_slice(message);
    let mut request =
        Request::post(settings.endpoint.uri()).body(Full::new(body.into())).expect("the URL was parsed");
    let headers = request.headers_mut();
    headers.extend(settings.headers.iter().map(|(name, value)| (name.clone(), value.clone())));
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/grpc"));
    headers.insert(TE, HeaderValue::from_static("trailers"));
    if settings.gzip {
        headers.insert(HeaderName::from_static("grpc-encoding"), HeaderValue::from_static("gzip"));
    }
    request
}

/// The codes of gRPC by their numbers.
const CODES: [&str; 17] = [
    "OK",
    "CANCELLED",
    "UNKNOWN",
    "INVALID_ARGUMENT",
    "DEADLINE_EXCEEDED",
    "NOT_FOUND",
    "ALREADY_EXISTS",
    "PERMISSION_DENIED",
    "RESOURCE_EXHAUSTED",
    "FAILED_PRECONDITION",
    "ABORTED",
    "OUT_OF_RANGE",
    "UNIMPLEMENTED",
    "INTERNAL",
    "UNAVAILABLE",
    "DATA_LOSS",
    "UNAUTHENTICATED",
];

/// What an answer means.
pub(super) fn verdict(answer: &Answer) -> Verdict {
    let header = |name: &str| answer.trailers.get(name).or_else(|| answer.headers.get(name));
    let Some(code) = header("grpc-status").and_then(|code| code.to_str().ok()?.parse::<usize>().ok()) else {
        return not_grpc(answer);
    };
    if code == 0 {
        let (rejected, why) = answer.body.get(PREFIX..).map_or((0, String::new()), partial_success_of);
        return Verdict::Accepted { rejected, why: told("partial success", &why) };
    }
    let message = header("grpc-message").map_or(Vec::new(), |text| percent_decode(text.as_bytes()).collect());
    let name = CODES.get(code).copied().unwrap_or("UNKNOWN");
    let why = told(&format!("gRPC {name}"), &String::from_utf8_lossy(&message));
    let after = header("grpc-status-details-bin").and_then(|details| retry_info(details.as_bytes()));
    match name {
        "RESOURCE_EXHAUSTED" if after.is_none() => Verdict::TooLarge { why },
        // What servers of tonic answer to a message beyond their limit.
        "OUT_OF_RANGE" if why.contains("too large") => Verdict::TooLarge { why },
        // Others than these say that it was not taken.
        "CANCELLED" | "DEADLINE_EXCEEDED" | "DATA_LOSS" => {
            Verdict::Later { why, after, may_have_arrived: true }
        }
        "RESOURCE_EXHAUSTED" | "ABORTED" | "OUT_OF_RANGE" | "UNAVAILABLE" => {
            Verdict::Later { why, after, may_have_arrived: false }
        }
        "UNAUTHENTICATED" | "PERMISSION_DENIED" | "UNIMPLEMENTED" => Verdict::Closed { why },
        _ => Verdict::Refused { why },
    }
}

/// What a server or proxy means that does not answer in gRPC
/// (<https://github.com/grpc/grpc/blob/master/doc/http-grpc-status-mapping.md>).
fn not_grpc(answer: &Answer) -> Verdict {
    let status = answer.status.as_u16();
    match status {
        200 => {
            let why = "the answer has no status of gRPC".to_owned();
            Verdict::Later { why, after: None, may_have_arrived: true }
        }
        429 | 502 | 503 | 504 => Verdict::Later {
            why: format!("HTTP {status}"),
            after: None,
            may_have_arrived: matches!(status, 502 | 504),
        },
        413 => Verdict::TooLarge { why: format!("HTTP {status}") },
        _ => Verdict::Closed { why: format!("HTTP {status}, which is not gRPC") },
    }
}

/// The delay of a `google.rpc.RetryInfo` among the details of a `google.rpc.Status`.
fn retry_info(details: &[u8]) -> Option<Duration> {
    const LENIENT: GeneralPurpose = GeneralPurpose::new(
        &base64::alphabet::STANDARD,
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
    );
    let status = LENIENT.decode(details).ok()?;
    let infos =
        messages(&status, 3).filter(|any| messages(any, 1).any(|url| url.ends_with(b"google.rpc.RetryInfo")));
    let delays = infos.flat_map(|any| messages(any, 2)).flat_map(|info| messages(info, 1));
    delays.map(duration).next()
}

/// A `google.protobuf.Duration`, none where it is negative.
fn duration(message: &[u8]) -> Duration {
    let (mut seconds, mut nanos) = (0, 0);
    for field in fields(message).flatten() {
        match field {
            (1, Field::Number(n)) => seconds = u64::try_from(n.cast_signed()).unwrap_or(0),
            (2, Field::Number(n)) => nanos = u32::try_from(n).unwrap_or(0).min(999_999_999),
            _ => {}
        }
    }
    Duration::new(seconds, nanos)
}

/// The fields of this number that hold bytes.
fn messages(message: &[u8], number: u64) -> impl Iterator<Item = &[u8]> {
    fields(message).flatten().filter_map(move |field| match field {
        (found, Field::Bytes(bytes)) if found == number => Some(bytes),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use hyper::{HeaderMap, StatusCode};
    use tonic_types::{ErrorDetails, StatusExt as _};

    fn answer(status: &tonic::Status) -> Answer {
        let mut trailers = HeaderMap::new();
        status.add_header(&mut trailers).unwrap();
        Answer {
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            trailers,
            is_cut: false,
        }
    }

    #[test]
    fn only_some_codes_may_be_tried_again() {
        use tonic::Code;
        let later = [Code::Cancelled, Code::DeadlineExceeded, Code::Aborted, Code::OutOfRange];
        let later = later.into_iter().chain([Code::Unavailable, Code::DataLoss]);
        for code in later {
            let found = verdict(&answer(&tonic::Status::new(code, "grö\n")));
            assert!(matches!(&found, Verdict::Later { why, .. } if why.ends_with(": grö")), "{found:?}");
        }
        for code in [Code::Unauthenticated, Code::PermissionDenied, Code::Unimplemented] {
            assert!(matches!(verdict(&answer(&tonic::Status::new(code, ""))), Verdict::Closed { .. }));
        }
        for code in [Code::InvalidArgument, Code::Internal, Code::Unknown, Code::NotFound] {
            assert!(matches!(verdict(&answer(&tonic::Status::new(code, ""))), Verdict::Refused { .. }));
        }
    }

    #[test]
    fn exhausted_means_too_large_unless_it_says_when() {
        let exhausted = tonic::Status::resource_exhausted("larger than max");
        assert!(matches!(verdict(&answer(&exhausted)), Verdict::TooLarge { .. }));
        let details = ErrorDetails::with_retry_info(Some(Duration::from_millis(1_500)));
        let exhausted = tonic::Status::with_error_details(tonic::Code::ResourceExhausted, "slow", details);
        match verdict(&answer(&exhausted)) {
            Verdict::Later { after, may_have_arrived: false, .. } => {
                assert_eq!(after, Some(Duration::from_millis(1_500)));
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_is_no_grpc_is_told() {
        let plain = |status| Answer {
            status: StatusCode::from_u16(status).unwrap(),
            headers: HeaderMap::new(),
            body: Bytes::new(),
            trailers: HeaderMap::new(),
            is_cut: false,
        };
        assert!(matches!(verdict(&plain(404)), Verdict::Closed { .. }));
        assert!(matches!(verdict(&plain(503)), Verdict::Later { may_have_arrived: false, .. }));
        assert!(matches!(verdict(&plain(200)), Verdict::Later { may_have_arrived: true, .. }));
    }
}
