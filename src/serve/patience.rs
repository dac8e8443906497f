//! How long a client may be silent.

use std::future::Future as _;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep};

/// A request must be there within this; so long may a connection do nothing.
pub(super) const PATIENCE: Duration = Duration::from_secs(15);

/// A client must take something of an answer within this.
pub(super) const WRITING: Duration = Duration::from_secs(30);

/// The same where other answers wait for the memory that this one holds.
pub(super) const PRESSED: Duration = Duration::from_millis(500);

/// How often it is looked whether a client has taken something.
pub(super) const GLANCE: Duration = Duration::from_millis(100);

/// A stream that fails when nobody takes what is written to it.
pub(super) struct Patient<S> {
    stream: S,
    /// Until when the client must have begun to speak; none when it has.
    greeting: Option<Pin<Box<Sleep>>>,
    /// Bytes that are a beginning, and have not come yet.
    unread: usize,
    glance: Pin<Box<Sleep>>,
    /// Since when nothing was taken.
    since: Option<Instant>,
    /// How many answers wait for memory.
    pressed: Arc<AtomicUsize>,
}

impl<S> Patient<S> {
    /// `beginning`: so many bytes a client must have sent within [`PATIENCE`].
    pub(super) fn new(stream: S, beginning: usize, pressed: Arc<AtomicUsize>) -> Self {
        let greeting = Some(Box::pin(sleep(PATIENCE)));
        Self { stream, greeting, unread: beginning, glance: Box::pin(sleep(GLANCE)), since: None, pressed }
    }

    fn patiently<T>(
        &mut self,
        context: &mut Context<'_>,
        written: Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        if written.is_ready() {
            self.since = None;
            return written;
        }
        let now = Instant::now();
        let since = *self.since.get_or_insert_with(|| {
            self.glance.as_mut().reset(now + GLANCE);
            now
        });
        loop {
            ready!(self.glance.as_mut().poll(context));
            let is_pressed = self.pressed.load(Ordering::Relaxed) > 0;
            if since.elapsed() >= if is_pressed { PRESSED } else { WRITING } {
                return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
            }
            self.glance.as_mut().reset(Instant::now() + GLANCE);
        }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Patient<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let read = Pin::new(&mut self.stream).poll_read(context, buffer);
        if read.is_ready() {
            self.unread = self.unread.saturating_sub(buffer.filled().len() - before);
            if self.unread == 0 {
                self.greeting = None;
            }
        } else if let Some(greeting) = &mut self.greeting {
            ready!(greeting.as_mut().poll(context));
            return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
        }
        read
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Patient<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.patiently(context, written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(context, parts);
        self.patiently(context, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
