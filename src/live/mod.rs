//! A running cluster, recorded: every object that it lists, and what becomes of them while one looks.
//!
//! The API server is asked as any client asks it: discovery, lists in pages, watches. What it says is written as lines of
//! JSON (`line`) that `replay` reads; secrets are taken out before anything is written.

mod call;
mod cluster;
mod follow;
mod kinds;
mod line;
mod packing;
mod pages;
mod record;
mod snapshot;
mod watch;

pub use cluster::Place;
pub use packing::Form;
pub use snapshot::{Taken, snapshot};
pub use watch::{Watched, watch};

use crate::model::Timestamp;
use crate::run::Progress;
use crate::sink::TargetError;
use crate::state::redact::RedactKey;
use rustls::crypto::ring::default_provider;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// Why nothing was recorded.
#[derive(Debug, thiserror::Error)]
pub enum LiveError {
    /// No configuration tells where the cluster is, or it cannot be used.
    #[error("cannot tell how to reach the cluster: {0}")]
    Config(String),
    /// The API server does not answer, or not to this user.
    #[error("the API server at {server} does not answer: {why}")]
    Unreachable {
        /// Its URL.
        server: String,
        /// What happened.
        why: String,
    },
    /// Nothing can be listed.
    #[error("the API server lists nothing: {0}")]
    Nothing(String),
    /// A file cannot be written.
    #[error(transparent)]
    Output(#[from] TargetError),
    /// The recording of a watch cannot be written.
    #[error("cannot write {}", path.display())]
    Record {
        /// The file, `-` for standard output.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The system gives no more.
    #[error("cannot start to ask")]
    Start(#[source] io::Error),
    /// [`Progress::cancelled`] said so.
    #[error("interrupted, nothing written")]
    Interrupted,
}

/// Something that could not be had, and is missing in what was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// A resource (`secrets`, `pods.metrics.k8s.io`), or the group version that could not be discovered.
    pub what: String,
    /// What the API server said.
    pub why: String,
}

/// What the server said of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Server {
    /// `v1.36.3`; empty where it did not tell.
    pub version: String,
}

/// A key that nobody knows: the hashes that stand for secrets are of one recording.
///
/// # Errors
/// The system gives no random numbers.
pub fn random_key() -> Result<RedactKey, LiveError> {
    let mut bytes = [0; 32];
    let failed = |_| LiveError::Start(io::Error::other("the system gives no random numbers"));
    default_provider().secure_random.fill(&mut bytes).map_err(failed)?;
    Ok(RedactKey::from_bytes(bytes))
}

/// The time on this machine.
fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    Timestamp::at(i64::try_from(since.as_nanos()).unwrap_or(i64::MAX))
}

/// How often it is asked whether to stop.
const GLANCE: Duration = Duration::from_millis(100);

/// Returns once the user wants to stop.
async fn stopped(progress: &dyn Progress) {
    while !progress.cancelled() {
        tokio::time::sleep(GLANCE).await;
    }
}

/// Runs on this thread until `work` is done.
fn run<T>(work: impl Future<Output = Result<T, LiveError>>) -> Result<T, LiveError> {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(LiveError::Start)?;
    let done = runtime.block_on(work);
    // What still waits for a name to be resolved must not keep the program.
    runtime.shutdown_background();
    done
}

/// What all tasks share.
type Redactor = Arc<crate::state::redact::Redactor>;
