//! Connections: how many there are, and how long a client may be silent.

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use std::future::Future as _;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::{Instant, Sleep, sleep, timeout};

/// More wait at the door until others have gone.
const CONNECTIONS: usize = 1024;

/// A request must be there within this; so long may a connection do nothing.
const PATIENCE: Duration = Duration::from_secs(15);

/// A client must take something of an answer within this.
const WRITING: Duration = Duration::from_secs(30);

/// The same where other answers wait for the memory that this one holds.
const PRESSED: Duration = Duration::from_millis(500);

/// How often it is looked whether a client has taken something.
const GLANCE: Duration = Duration::from_millis(100);

/// A request's first lines, in bytes.
const HEAD: usize = 32 * 1024;

/// So long may requests that are under way take at the end.
const FAREWELL: Duration = Duration::from_secs(3);

/// How often it is asked whether to stop.
const TICK: Duration = Duration::from_millis(100);

/// Takes connections until `stop` says so.
pub(super) async fn serve(
    listener: std::net::TcpListener,
    routes: Router,
    pressed: Arc<AtomicUsize>,
    stop: &dyn Fn() -> bool,
) -> io::Result<()> {
    raise_limit();
    let listener = TcpListener::from_std(listener)?;
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    let farewell = GracefulShutdown::new();
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(PATIENCE).max_header_size(HEAD).max_buf_size(2 * HEAD);
    while !stop() {
        let Ok(place) = timeout(TICK, Arc::clone(&places).acquire_owned()).await else { continue };
        let stream = match timeout(TICK, listener.accept()).await {
            Err(_) => continue,
            Ok(Ok((stream, _))) => stream,
            // No more files, or a client that went at once: others may do better.
            Ok(Err(_)) => {
                sleep(TICK).await;
                continue;
            }
        };
        drop(stream.set_nodelay(true));
        let service = TowerToHyperService::new(routes.clone());
        let connection = farewell
            .watch(http.serve_connection(TokioIo::new(Patient::new(stream, Arc::clone(&pressed))), service));
        tokio::spawn(async move {
            // That a client went away, or was too slow, is its own affair.
            drop(connection.await);
            drop(place);
        });
    }
    drop(listener);
    drop(timeout(FAREWELL, farewell.shutdown()).await);
    Ok(())
}

/// As many files as connections, where the system lets us.
fn raise_limit() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, getrlimit, setrlimit};
        let mut limit = getrlimit(Resource::Nofile);
        let wanted = CONNECTIONS as u64 + 256;
        if limit.current.is_some_and(|current| current < wanted) {
            limit.current = Some(limit.maximum.map_or(wanted, |most| most.min(wanted)));
            // Fewer connections then.
            let _ = setrlimit(Resource::Nofile, limit);
        }
    }
}

/// A stream that fails when nobody takes what is written to it.
struct Patient {
    stream: TcpStream,
    glance: Pin<Box<Sleep>>,
    /// Since when nothing was taken.
    since: Option<Instant>,
    /// How many answers wait for memory.
    pressed: Arc<AtomicUsize>,
}

impl Patient {
    fn new(stream: TcpStream, pressed: Arc<AtomicUsize>) -> Self {
        Self { stream, glance: Box::pin(sleep(GLANCE)), since: None, pressed }
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

impl AsyncRead for Patient {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Patient {
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
