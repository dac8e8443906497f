//! A call: a POST whose body is a message behind five bytes, and whose outcome stands in the trailers
//! (<https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md>).

use super::reply::Reply;
use crate::serve::patience::PATIENCE;
use crate::serve::refusal::Refusal;
use flate2::read::GzDecoder;
use http_body_util::{BodyExt as _, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use hyper::{Method, Request, Response, StatusCode};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use std::io::Read as _;
use tokio::time::timeout;

/// Bytes in front of a message: whether it is compressed, and its length.
const PREFIX: usize = 5;

/// The most bytes of a question: some 50,000 ids.
const LONGEST: usize = 1024 * 1024;

const GRPC: HeaderValue = HeaderValue::from_static("application/grpc");
const ENCODING: HeaderName = HeaderName::from_static("grpc-encoding");
const ACCEPTED: HeaderName = HeaderName::from_static("grpc-accept-encoding");

/// How a call ends that has no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Status {
    /// One of gRPC's (<https://github.com/grpc/grpc/blob/master/doc/statuscodes.md>).
    code: u8,
    message: String,
    /// What whoever does not speak gRPC is told.
    http: StatusCode,
}

impl Status {
    fn new(code: u8, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), http: StatusCode::OK }
    }

    /// Of a request that means another server.
    pub(super) fn elsewhere() -> Self {
        Self::new(7, "the authority of this request is no name of this server (--allow-host adds one)")
    }

    /// Of a request that does not know the token.
    pub(super) fn unknown() -> Self {
        Self::new(16, "a token is needed: authorization: Bearer …")
    }

    /// Nobody took the answer.
    pub(super) fn unread() -> Self {
        Self::new(10, "the answer was not read on for too long")
    }
}

impl From<Refusal> for Status {
    fn from(refusal: Refusal) -> Self {
        let code = match refusal {
            Refusal::Malformed(_) | Refusal::NotAllowed | Refusal::LongUrl(_) | Refusal::Misdirected => 3,
            Refusal::Unknown => 16,
            Refusal::NotFound(_) => 5,
            Refusal::Busy => 14,
            Refusal::Late => 4,
            Refusal::TooLarge | Refusal::TooMuch => 8,
            Refusal::Disabled(_) => 12,
            Refusal::Broken(_) => 13,
        };
        Self::new(code, refusal.message())
    }
}

/// The message of a request.
///
/// # Errors
/// The request is no call of gRPC, its message is too long, or it does not arrive.
pub(super) async fn message_of(request: Request<Incoming>) -> Result<Vec<u8>, Status> {
    let is_grpc = |kind: &HeaderValue| kind.as_bytes().starts_with(GRPC.as_bytes());
    if request.method() != Method::POST || !request.headers().get(CONTENT_TYPE).is_some_and(is_grpc) {
        let http = StatusCode::UNSUPPORTED_MEDIA_TYPE;
        return Err(Status { http, ..Status::new(3, "this is no call of gRPC") });
    }
    let encoding = request.headers().get(ENCODING).cloned();
    let body = Limited::new(request.into_body(), PREFIX + LONGEST).collect();
    let body = match timeout(PATIENCE, body).await {
        Ok(Ok(body)) => body.to_bytes(),
        Ok(Err(error)) if error.is::<http_body_util::LengthLimitError>() => {
            return Err(Refusal::TooLarge.into());
        }
        Ok(Err(_)) => return Err(Status::new(1, "the request broke off")),
        Err(_) => return Err(Status::new(4, "the request did not come")),
    };
    unpacked(&body, encoding.as_ref().map_or(&b"identity"[..], HeaderValue::as_bytes))
}

fn unpacked(body: &Bytes, encoding: &[u8]) -> Result<Vec<u8>, Status> {
    let malformed = || Status::from(Refusal::Malformed("the request is not one message".to_owned()));
    let (prefix, message) = body.split_first_chunk::<PREFIX>().ok_or_else(malformed)?;
    let [flag, length @ ..] = *prefix;
    if u32::from_be_bytes(length) as usize != message.len() {
        return Err(malformed());
    }
    match (flag, encoding) {
        (0, _) => Ok(message.to_vec()),
        (1, b"gzip") => {
            let mut unpacked = Vec::new();
            let read = GzDecoder::new(message).take(LONGEST as u64 + 1).read_to_end(&mut unpacked);
            read.map_err(|_| malformed())?;
            if unpacked.len() > LONGEST { Err(Refusal::TooLarge.into()) } else { Ok(unpacked) }
        }
        (1, _) => Err(Refusal::Disabled("requests are taken as they are, or with gzip").into()),
        _ => Err(malformed()),
    }
}

/// Appends a message as it travels.
pub(super) fn frame(message: &[u8], out: &mut Vec<u8>) {
    out.push(0);
    // Each has at most a few megabytes.
    out.extend_from_slice(&u32::try_from(message.len()).unwrap_or(u32::MAX).to_be_bytes());
    out.extend_from_slice(message);
}

/// An answer on its way.
pub(super) fn answered(reply: Reply) -> Response<Reply> {
    let mut response = Response::new(reply);
    response.headers_mut().insert(CONTENT_TYPE, GRPC);
    response.headers_mut().insert(ACCEPTED, HeaderValue::from_static("identity,gzip"));
    response
}

/// No answer, and why.
pub(super) fn refused(status: &Status) -> Response<Reply> {
    let mut response = answered(Reply::none());
    *response.status_mut() = status.http;
    response.headers_mut().extend(trailers(Some(status)));
    response
}

/// What stands at the end of an answer; all went well where there is no status.
pub(super) fn trailers(status: Option<&Status>) -> HeaderMap {
    let mut trailers = HeaderMap::new();
    let (code, message) = status.map_or((0, ""), |status| (status.code, status.message.as_str()));
    trailers.insert(HeaderName::from_static("grpc-status"), HeaderValue::from(u16::from(code)));
    if let Ok(message) = HeaderValue::from_str(&escaped(message))
        && !message.is_empty()
    {
        trailers.insert(HeaderName::from_static("grpc-message"), message);
    }
    trailers
}

/// What may not stand in a message as it is, beside what is no ASCII: gRPC over HTTP2, "Responses".
const ESCAPED: &AsciiSet = &CONTROLS.add(b'%');

/// As messages stand in trailers.
fn escaped(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_one_message() {
        let unpacked = |body: &[u8], encoding: &[u8]| unpacked(&Bytes::copy_from_slice(body), encoding);
        assert_eq!(unpacked(&[0, 0, 0, 0, 2, 7, 8], b"identity"), Ok(vec![7, 8]));
        assert_eq!(unpacked(&[0, 0, 0, 0, 0], b"gzip"), Ok(Vec::new()));
        for (body, code) in [
            (&[][..], 3),
            (&[0, 0, 0, 0], 3),
            (&[0, 0, 0, 0, 3, 1, 2], 3),
            (&[0, 0, 0, 0, 1, 1, 2], 3),
            (&[2, 0, 0, 0, 1, 1], 3),
            (&[1, 0, 0, 0, 1, 1], 12),
        ] {
            assert_eq!(unpacked(body, b"zstd").unwrap_err().code, code, "{body:?}");
        }
        assert_eq!(unpacked(&[1, 0, 0, 0, 1, 1], b"gzip").unwrap_err().code, 3);
    }

    #[test]
    fn what_grows_beyond_all_measure_is_refused() {
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        std::io::Write::write_all(&mut packer, &vec![0; 2 * LONGEST]).unwrap();
        let packed = packer.finish().unwrap();
        let mut body = vec![1];
        body.extend_from_slice(&(packed.len() as u32).to_be_bytes());
        body.extend_from_slice(&packed);
        assert_eq!(unpacked(&body.into(), b"gzip").unwrap_err().code, 8);
    }

    #[test]
    fn messages_of_any_text_fit_into_trailers() {
        let status = Status::new(3, "50% `ü`\n");
        assert_eq!(trailers(Some(&status))["grpc-message"], "50%25 `%C3%BC`%0A");
        assert_eq!(trailers(None).len(), 1);
    }
}
