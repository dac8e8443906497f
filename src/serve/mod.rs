//! Serves archives over HTTP: Jaeger's query API, in the versions that its page and Grafana ask, and a page of its own;
//! and over gRPC as the remote storage of a Jaeger (`grpc`).
//!
//! One thread talks to the clients; what takes time is done by as many others as there are processors. Every limit
//! that keeps a client from harming the others is here: how many connections there are (`connection`) and how long one may be
//! silent (`patience`), who may ask (`door`), and how many questions are answered at a time, for how long, and
//! how much of the answers may wait for slow readers (`work`).

mod connection;
mod door;
mod form;
mod grpc;
mod own;
mod params;
mod patience;
mod refusal;
mod reply;
mod routes;
mod search;
mod tls;
mod transform;
mod ui;
mod v1;
mod v3;
mod work;

use crate::shelf::Shelf;
use connection::{Entrance, Protocol};
use door::Door;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use tokio_rustls::TlsAcceptor;
use ui::Ui;
use work::Work;

pub use tls::TlsFiles;

/// Who may ask, and what is shown beside the API.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Who asks must know this, if anything.
    pub token: Option<String>,
    /// Names of this machine that may stand in requests, besides those that always may.
    pub hosts: Vec<String>,
    /// With what the connections are encrypted, if at all.
    pub tls: Option<TlsFiles>,
    /// A directory with a built Jaeger UI.
    pub ui: Option<PathBuf>,
    /// How many questions are answered at a time, at least [`LEAST_THREADS`].
    pub threads: usize,
}

/// One thread for whole traces, and one for names and numbers, which do not wait for them.
pub const LEAST_THREADS: usize = 2;

/// Why nothing is served.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// Another program listens there.
    #[error(
        "{address} is taken: another program listens there. {option} names another address; port 0 is any that is free"
    )]
    Taken {
        /// Which.
        address: SocketAddr,
        /// What names it.
        option: &'static str,
    },
    /// The address cannot be used.
    #[error("cannot listen on {address}")]
    Listen {
        /// Which.
        address: SocketAddr,
        /// Why.
        source: io::Error,
    },
    /// A file of certificates or keys is not of use.
    #[error("cannot use {}", path.display())]
    Pem {
        /// Which.
        path: PathBuf,
        /// What is wrong with it.
        #[source]
        wrong: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The directory holds no page.
    #[error("{} holds no built Jaeger UI", path.display())]
    Ui {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The system gives no more.
    #[error("cannot start to serve")]
    Start(#[source] io::Error),
}

/// All that answers need.
struct Server {
    shelf: Shelf,
    door: Door,
    work: Work,
    ui: Option<Ui>,
}

/// An address that is ours.
struct Place {
    listener: TcpListener,
    address: SocketAddr,
    tls: Option<TlsAcceptor>,
}

impl Place {
    fn take(address: SocketAddr, option: &'static str, tls: Option<TlsAcceptor>) -> Result<Self, ServeError> {
        let failed = |source: io::Error| match source.kind() {
            io::ErrorKind::AddrInUse => ServeError::Taken { address, option },
            _ => ServeError::Listen { address, source },
        };
        let listener = TcpListener::bind(address).map_err(failed)?;
        listener.set_nonblocking(true).map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        Ok(Self { listener, address, tls })
    }
}

/// Addresses that are ours.
pub struct Listening {
    http: Place,
    grpc: Option<Place>,
    ui: Option<Ui>,
    settings: Settings,
}

impl Listening {
    /// Takes an address for HTTP, and one for gRPC if that is wanted. Nothing is answered before
    /// [`Listening::serve`].
    ///
    /// # Errors
    /// They cannot be had, or the page that is to be served is not there.
    pub fn new(http: SocketAddr, grpc: Option<SocketAddr>, settings: Settings) -> Result<Self, ServeError> {
        let ui = settings.ui.as_deref().map(Ui::load).transpose()?;
        let tls = |protocol| settings.tls.as_ref().map(|files| tls::acceptor(files, protocol)).transpose();
        let http = Place::take(http, "--listen", tls(tls::HTTP)?)?;
        let for_grpc = tls(tls::GRPC)?;
        let grpc = grpc.map(|address| Place::take(address, "--grpc", for_grpc)).transpose()?;
        Ok(Self { http, grpc, ui, settings })
    }

    /// The address for HTTP, with the port that was found where any was good.
    pub const fn http(&self) -> SocketAddr {
        self.http.address
    }

    /// The same for gRPC.
    pub fn grpc(&self) -> Option<SocketAddr> {
        self.grpc.as_ref().map(|place| place.address)
    }

    /// Answers until `stop` says so; then what is under way has a few seconds to end.
    ///
    /// # Errors
    /// The system gives no threads.
    pub fn serve(self, shelf: Shelf, stop: &dyn Fn() -> bool) -> Result<(), ServeError> {
        let Self { http, grpc, ui, settings } = self;
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(ServeError::Start)?;
        connection::raise_limit();
        let work = Work::new(settings.threads);
        let pressed = Arc::clone(&work.pressed);
        let server = Arc::new(Server { shelf, door: Door::new(http.address, &settings), work, ui });
        let routes = Protocol::Http(routes::all(Arc::clone(&server)));
        let entrance = Entrance { protocol: routes, tls: http.tls, pressed: Arc::clone(&pressed) };
        let over_http = connection::serve(http.listener, entrance, stop);
        let over_grpc = async {
            let Some(Place { listener, address, tls }) = grpc else { return Ok(()) };
            let storage = grpc::Storage { server, door: Door::new(address, &settings) };
            let entrance = Entrance { protocol: Protocol::Grpc(Arc::new(storage)), tls, pressed };
            connection::serve(listener, entrance, stop).await
        };
        let served = runtime.block_on(async { tokio::try_join!(over_http, over_grpc) });
        served.map(drop).map_err(ServeError::Start)
    }
}
