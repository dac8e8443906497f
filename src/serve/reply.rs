//! Answers on their way to clients.

use super::refusal::Refusal;
use super::{v1, v3};
use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use hyper::body::{Body as HttpBody, Frame, SizeHint};
use hyper::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::sync::OwnedSemaphorePermit;

/// Bytes that are handed on at a time: when the last are, the answer has as good as gone.
const PIECE: usize = 64 * 1024;

/// The bytes of an answer, in as many pieces as they were made in: one that holds all would have to grow, and be moved.
#[derive(Default)]
pub(super) struct Pages(Vec<Vec<u8>>);

impl Pages {
    pub(super) fn push(&mut self, page: Vec<u8>) {
        self.0.push(page);
    }

    pub(super) fn bytes(&self) -> usize {
        self.0.iter().map(Vec::len).sum()
    }
}

impl From<Vec<u8>> for Pages {
    fn from(page: Vec<u8>) -> Self {
        Self(vec![page])
    }
}

/// An answer that has its place in memory until its reader has taken it.
pub(super) struct Held {
    pages: VecDeque<Bytes>,
    room: Option<OwnedSemaphorePermit>,
}

impl Held {
    pub(super) fn new(pages: Pages, room: Option<OwnedSemaphorePermit>) -> Self {
        let pages = pages.0.into_iter().filter(|page| !page.is_empty()).map(Bytes::from);
        Self { pages: pages.collect(), room }
    }

    /// Whether others may have to wait until it is read.
    pub(super) const fn is_large(&self) -> bool {
        self.room.is_some()
    }

    /// What comes next of it.
    pub(super) fn piece(&mut self) -> Option<Bytes> {
        let page = self.pages.front_mut()?;
        let piece = page.split_to(page.len().min(PIECE));
        if page.is_empty() {
            self.pages.pop_front();
        }
        Some(piece)
    }
}

impl HttpBody for Held {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.piece().map(|piece| Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.pages.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.pages.iter().map(|page| page.len() as u64).sum())
    }
}

/// Whose envelope errors have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    V1,
    V3,
}

impl Style {
    /// That of whoever asks for a path.
    pub(super) fn of(path: &str) -> Self {
        if path.starts_with("/api/v3/") { Self::V3 } else { Self::V1 }
    }
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
