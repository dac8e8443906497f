//! Serves archives over HTTP: Jaeger's query API, in the versions that its page and Grafana ask, and a page of its own.
//!
//! One thread talks to the clients; what takes time is done by as many others as there are processors. Every limit
//! that keeps a client from harming the others is here: how many connections there are and how long one may be
//! silent (`connection`), who may ask (`door`), and how many questions are answered at a time, for how long, and
//! how much of the answers may wait for slow readers (`work`).

mod connection;
mod door;
mod own;
mod params;
mod refusal;
mod reply;
mod routes;
mod search;
mod transform;
mod ui;
mod v1;
mod v3;
mod work;

use crate::shelf::Shelf;
use door::Door;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use ui::Ui;
use work::Work;

/// Who may ask, and what is shown beside the API.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Who asks must know this, if anything.
    pub token: Option<String>,
    /// Names of this machine that may stand in requests, besides those that always may.
    pub hosts: Vec<String>,
    /// A directory with a built Jaeger UI.
    pub ui: Option<PathBuf>,
    /// How many questions are answered at a time, at least one.
    pub threads: usize,
}

/// Why nothing is served.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// Another program listens there.
    #[error(
        "{0} is taken: another program listens there. --listen names another address; port 0 is any that is free"
    )]
    Taken(SocketAddr),
    /// The address cannot be used.
    #[error("cannot listen on {address}")]
    Listen {
        /// Which.
        address: SocketAddr,
        /// Why.
        source: io::Error,
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
pub struct Listening {
    listener: TcpListener,
    /// The address, with the port that was found where any was good.
    pub address: SocketAddr,
    ui: Option<Ui>,
    settings: Settings,
}

impl Listening {
    /// Takes an address. Nothing is answered before [`Listening::serve`].
    ///
    /// # Errors
    /// It cannot be had, or the page that is to be served is not there.
    pub fn new(address: SocketAddr, settings: Settings) -> Result<Self, ServeError> {
        let ui = settings.ui.as_deref().map(Ui::load).transpose()?;
        let failed = |source: io::Error| match source.kind() {
            io::ErrorKind::AddrInUse => ServeError::Taken(address),
            _ => ServeError::Listen { address, source },
        };
        let listener = TcpListener::bind(address).map_err(failed)?;
        listener.set_nonblocking(true).map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        Ok(Self { listener, address, ui, settings })
    }

    /// Answers until `stop` says so; then what is under way has a few seconds to end.
    ///
    /// # Errors
    /// The system gives no threads.
    pub fn serve(self, shelf: Shelf, stop: &dyn Fn() -> bool) -> Result<(), ServeError> {
        let Self { listener, address, ui, settings } = self;
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(ServeError::Start)?;
        let work = Work::new(settings.threads);
        let pressed = Arc::clone(&work.pressed);
        let server = Server { shelf, door: Door::new(address, settings), work, ui };
        let served =
            runtime.block_on(connection::serve(listener, routes::all(Arc::new(server)), pressed, stop));
        served.map_err(ServeError::Start)
    }
}
