//! Connections: how many there are, and in what they speak.

use super::grpc;
use super::patience::{PATIENCE, Patient};
use axum::Router;
use hyper::server::conn::{http1, http2};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use hyper_util::service::TowerToHyperService;
use std::io;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;

/// More wait at the door until others have gone.
const CONNECTIONS: usize = 1024;

/// A request's first lines, in bytes.
const HEAD: usize = 32 * 1024;

/// Bytes with which HTTP/2 begins.
const PREFACE: usize = 24;

/// Questions at a time of one connection of gRPC: those of all people before one Jaeger.
const STREAMS: u32 = 128;

/// A connection of gRPC may be idle for as long as the other side answers, asked this often.
const PULSE: Duration = Duration::from_secs(30);

/// So long may requests that are under way take at the end.
const FAREWELL: Duration = Duration::from_secs(3);

/// How often it is asked whether to stop.
const TICK: Duration = Duration::from_millis(100);

/// What is spoken at an address.
#[derive(Clone)]
pub(super) enum Protocol {
    Http(Router),
    Grpc(Arc<grpc::Storage>),
}

/// How connections to an address are served.
#[derive(Clone)]
pub(super) struct Entrance {
    pub(super) protocol: Protocol,
    pub(super) tls: Option<TlsAcceptor>,
    /// How many answers wait for memory.
    pub(super) pressed: Arc<AtomicUsize>,
}

/// Takes connections until `stop` says so.
pub(super) async fn serve(
    listener: std::net::TcpListener,
    entrance: Entrance,
    stop: &dyn Fn() -> bool,
) -> io::Result<()> {
    let listener = TcpListener::from_std(listener)?;
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    let farewell = GracefulShutdown::new();
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
        let (entrance, watcher) = (entrance.clone(), farewell.watcher());
        tokio::spawn(async move {
            greet(stream, entrance, watcher).await;
            drop(place);
        });
    }
    drop(listener);
    drop(timeout(FAREWELL, farewell.shutdown()).await);
    Ok(())
}

async fn greet(stream: TcpStream, entrance: Entrance, watcher: Watcher) {
    drop(stream.set_nodelay(true));
    let Entrance { protocol, tls, pressed } = entrance;
    let beginning = match protocol {
        Protocol::Http(_) => 1,
        Protocol::Grpc(_) => PREFACE,
    };
    let Some(tls) = tls else {
        return speak(Patient::new(stream, beginning, pressed), protocol, watcher).await;
    };
    if let Ok(Ok(stream)) = timeout(PATIENCE, tls.accept(stream)).await {
        speak(Patient::new(stream, beginning, pressed), protocol, watcher).await;
    }
}

/// That a client went away, or was too slow, is its own affair.
async fn speak<S>(stream: Patient<S>, protocol: Protocol, watcher: Watcher)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let stream = TokioIo::new(stream);
    match protocol {
        Protocol::Http(routes) => {
            let mut http = http1::Builder::new();
            http.timer(TokioTimer::new())
                .header_read_timeout(PATIENCE)
                .max_header_size(HEAD)
                .max_buf_size(2 * HEAD);
            drop(watcher.watch(http.serve_connection(stream, TowerToHyperService::new(routes))).await);
        }
        Protocol::Grpc(storage) => {
            let mut http = http2::Builder::new(TokioExecutor::new());
            http.timer(TokioTimer::new())
                .max_concurrent_streams(STREAMS)
                .max_header_list_size(HEAD as u32)
                .keep_alive_interval(PULSE)
                .keep_alive_timeout(PATIENCE);
            drop(watcher.watch(http.serve_connection(stream, grpc::Calls(storage))).await);
        }
    }
}

/// As many files as connections, where the system lets us.
pub(super) fn raise_limit() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, getrlimit, setrlimit};
        let mut limit = getrlimit(Resource::Nofile);
        let wanted = 2 * CONNECTIONS as u64 + 256;
        if limit.current.is_some_and(|current| current < wanted) {
            limit.current = Some(limit.maximum.map_or(wanted, |most| most.min(wanted)));
            // Fewer connections then.
            let _ = setrlimit(Resource::Nofile, limit);
        }
    }
}
