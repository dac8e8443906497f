//! Answers on their way, which end in trailers.

use super::call::{Status, trailers};
use crate::serve::patience::{GLANCE, PRESSED, WRITING};
use crate::serve::reply::Held;
use bytes::Bytes;
use hyper::body::{Body, Frame};
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::task::{Context, Poll};
use tokio::time::{Instant, sleep};

/// The messages of an answer, and how it ended.
pub(in crate::serve) struct Reply(State);

enum State {
    Told(Arc<Taken>),
    Over,
}

/// An answer that is taken piece by piece.
struct Taken {
    /// None when it was given up.
    held: Mutex<Option<Held>>,
    /// How many pieces were taken.
    pieces: AtomicUsize,
}

impl Reply {
    pub(super) const fn none() -> Self {
        Self(State::Over)
    }

    pub(super) fn of(held: Held, pressed: Arc<AtomicUsize>) -> Self {
        let is_large = held.is_large();
        let taken = Arc::new(Taken { held: Mutex::new(Some(held)), pieces: AtomicUsize::new(0) });
        if is_large {
            tokio::spawn(watch(Arc::downgrade(&taken), pressed));
        }
        Self(State::Told(taken))
    }
}

/// Frees the memory of an answer that nobody reads on. Its connection may be a busy one: nothing else would end it.
async fn watch(taken: Weak<Taken>, pressed: Arc<AtomicUsize>) {
    let (mut pieces, mut since) = (0, Instant::now());
    loop {
        sleep(GLANCE).await;
        let Some(taken) = taken.upgrade() else { return };
        let now = taken.pieces.load(Ordering::Relaxed);
        if now != pieces {
            (pieces, since) = (now, Instant::now());
            continue;
        }
        let is_pressed = pressed.load(Ordering::Relaxed) > 0;
        if since.elapsed() >= if is_pressed { PRESSED } else { WRITING } {
            taken.held.lock().unwrap_or_else(PoisonError::into_inner).take();
            return;
        }
    }
}

impl Body for Reply {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let State::Told(taken) = &self.0 else { return Poll::Ready(None) };
        taken.pieces.fetch_add(1, Ordering::Relaxed);
        let piece = match &mut *taken.held.lock().unwrap_or_else(PoisonError::into_inner) {
            Some(held) => held.piece().ok_or(None),
            None => Err(Some(Status::unread())),
        };
        Poll::Ready(Some(Ok(match piece {
            Ok(piece) => Frame::data(piece),
            Err(status) => {
                self.0 = State::Over;
                Frame::trailers(trailers(status.as_ref()))
            }
        })))
    }

    fn is_end_stream(&self) -> bool {
        matches!(self.0, State::Over)
    }
}
