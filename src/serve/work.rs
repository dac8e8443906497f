//! Answering takes threads, time and memory: none of them without end.

use super::Server;
use super::refusal::Refusal;
use super::reply::Held;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::Semaphore;
use tokio::time::timeout;

/// A question waits no longer for its turn, and answering it takes no longer: Jaeger's page gives up then.
const LIMIT: Duration = Duration::from_secs(10);

/// So many KiB of answers wait for their readers; what is larger has all of it to itself.
const WAITING: u32 = 64 * 1024;

/// What answers share.
pub(super) struct Work {
    turns: Arc<Semaphore>,
    memory: Arc<Semaphore>,
}

/// When answering must end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deadline(Instant);

impl Deadline {
    /// # Errors
    /// It is over.
    pub(super) fn check(self) -> Result<(), Refusal> {
        if Instant::now() < self.0 { Ok(()) } else { Err(Refusal::Late) }
    }
}

impl Work {
    pub(super) fn new(threads: usize) -> Self {
        let memory = Arc::new(Semaphore::new(WAITING as usize));
        Self { turns: Arc::new(Semaphore::new(threads.max(1))), memory }
    }
}

/// Has an answer made by another thread.
///
/// # Errors
/// There are too many questions, it takes too long, or what makes the answer says so.
pub(super) async fn answer(
    server: &Arc<Server>,
    make: impl FnOnce(&Server, Deadline) -> Result<Vec<u8>, Refusal> + Send + 'static,
) -> Result<Held, Refusal> {
    let turn = timeout(LIMIT, Arc::clone(&server.work.turns).acquire_owned()).await;
    let Ok(Ok(turn)) = turn else { return Err(Refusal::Busy) };
    let shared = Arc::clone(server);
    let deadline = Deadline(Instant::now() + LIMIT);
    // The turn goes on until the answer has its place in memory, and also where nobody waits for it any more.
    let made = tokio::task::spawn_blocking(move || (make(&shared, deadline), turn)).await;
    let (bytes, turn) = made.map_err(|_| Refusal::Broken("answering this failed".to_owned()))?;
    let bytes = bytes?;
    let kibs = u32::try_from(bytes.len() / 1024 + 1).unwrap_or(u32::MAX).min(WAITING);
    let room = timeout(LIMIT, Arc::clone(&server.work.memory).acquire_many_owned(kibs)).await;
    drop(turn);
    match room {
        Ok(Ok(room)) => Ok(Held::new(bytes, room)),
        _ => Err(Refusal::Busy),
    }
}
