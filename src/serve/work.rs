//! Answering takes threads, time and memory: none of them without end.

use super::Server;
use super::refusal::Refusal;
use super::reply::{Held, Pages};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};
use tokio::time::timeout;

/// A question waits no longer for its turn, and answering it takes no longer: Jaeger's page gives up then.
const LIMIT: Duration = Duration::from_secs(10);

/// So many KiB of answers wait for their readers; what is larger has all of it to itself.
const WAITING: u32 = 32 * 1024;

/// What is smaller than so many bytes needs no room there.
const SMALL: usize = 256 * 1024;

/// How much there is to an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// Names and numbers, mostly from memory.
    Light,
    /// Whole traces: readers of these may be slow, and others of these wait for them.
    Heavy,
}

/// What answers share.
pub(super) struct Work {
    light: Arc<Semaphore>,
    heavy: Arc<Semaphore>,
    memory: Arc<Semaphore>,
    /// How many answers wait for memory: whoever holds some and does not read on is given up then.
    pub(super) pressed: Arc<AtomicUsize>,
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
        let turns = |threads: usize| Arc::new(Semaphore::new(threads));
        let memory = Arc::new(Semaphore::new(WAITING as usize));
        // One thread is left for names and numbers: nobody who looks through lists waits for whole traces.
        let (light, heavy) = (turns(threads), turns(threads.saturating_sub(1).max(1)));
        Self { light, heavy, memory, pressed: Arc::default() }
    }

    /// Memory for an answer; none for a small one.
    async fn room(&self, bytes: usize) -> Result<Option<OwnedSemaphorePermit>, Refusal> {
        if bytes < SMALL {
            return Ok(None);
        }
        let kibs = u32::try_from(bytes / 1024 + 1).unwrap_or(u32::MAX).min(WAITING);
        let waiting = Waiting::new(&self.pressed);
        let room = timeout(LIMIT, Arc::clone(&self.memory).acquire_many_owned(kibs)).await;
        drop(waiting);
        room.ok().and_then(Result::ok).map(Some).ok_or(Refusal::Busy)
    }
}

/// Counts one that waits for as long as it is there.
struct Waiting<'a>(&'a AtomicUsize);

impl<'a> Waiting<'a> {
    fn new(pressed: &'a AtomicUsize) -> Self {
        pressed.fetch_add(1, Ordering::Relaxed);
        Self(pressed)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Has an answer made by another thread.
///
/// # Errors
/// There are too many questions, it takes too long, or what makes the answer says so.
pub(super) async fn answer(
    server: &Arc<Server>,
    weight: Weight,
    make: impl FnOnce(&Server, Deadline) -> Result<Pages, Refusal> + Send + 'static,
) -> Result<Held, Refusal> {
    let turns = match weight {
        Weight::Light => &server.work.light,
        Weight::Heavy => &server.work.heavy,
    };
    let turn = timeout(LIMIT, Arc::clone(turns).acquire_owned()).await;
    let Ok(Ok(turn)) = turn else { return Err(Refusal::Busy) };
    let (tell, told) = oneshot::channel();
    let shared = Arc::clone(server);
    let deadline = Deadline(Instant::now() + LIMIT);
    // The turn goes on until the answer has its place in memory, and also where nobody waits for it any more.
    server.shelf.hand_over(move || drop(tell.send((make(&shared, deadline), turn))));
    let failed = |_| Refusal::Broken("answering this failed".to_owned());
    let (pages, turn) = told.await.map_err(failed)?;
    let pages = pages?;
    let room = server.work.room(pages.bytes()).await?;
    drop(turn);
    Ok(Held::new(pages, room))
}
