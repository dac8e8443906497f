//! Answers on their way to clients.

use super::refusal::Refusal;
use super::{v1, v3};
use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use hyper::body::{Body as HttpBody, Frame, SizeHint};
use hyper::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::sync::OwnedSemaphorePermit;

/// Bytes that are handed on at a time: when the last are, the answer has as good as gone.
const PIECE: usize = 64 * 1024;

/// An answer that has its place in memory until its reader has taken it.
pub(super) struct Held {
    rest: Bytes,
    _room: Option<OwnedSemaphorePermit>,
}

impl Held {
    pub(super) fn new(bytes: Vec<u8>, room: Option<OwnedSemaphorePermit>) -> Self {
        Self { rest: bytes.into(), _room: room }
    }
}

impl HttpBody for Held {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let length = self.rest.len().min(PIECE);
        let piece = self.rest.split_to(length);
        Poll::Ready((length > 0).then(|| Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.rest.len() as u64)
    }
}

/// Whose envelope errors have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    V1,
    V3,
}

/// JSON.
pub(super) fn json(answer: Result<Held, Refusal>, style: Style) -> Response {
    match answer {
        Ok(held) => typed(Body::new(held), "application/json"),
        Err(refusal) => refused(&refusal, style),
    }
}

/// Why there is no answer.
pub(super) fn refused(refusal: &Refusal, style: Style) -> Response {
    let bytes = match style {
        Style::V1 => v1::error(refusal),
        Style::V3 => v3::error(refusal),
    };
    let mut response = typed(Body::from(bytes), "application/json");
    *response.status_mut() = refusal.status();
    if matches!(refusal, Refusal::Busy) {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("1"));
    }
    response
}

/// A body of a type. Answers change with the archives that are served: nobody is to keep them.
pub(super) fn typed(body: Body, kind: &'static str) -> Response {
    let mut response = Response::new(body);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
