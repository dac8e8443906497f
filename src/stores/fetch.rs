//! Bytes of objects, fetched ahead.

use super::bucket::Object;
use bytes::Bytes;
use std::collections::VecDeque;
use std::io::{self, Read};
use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::task::JoinHandle;
use tokio::time::timeout;

/// Bytes of a request: large objects come in several.
const PART: u64 = 4 * 1024 * 1024;

/// Requests that are on their way at a time, of one object or of several small ones.
const REQUESTS: usize = 16;

/// Bytes that have been asked for and not been taken.
const AHEAD: u64 = 32 * 1024 * 1024;

/// A part must be there within this, retries included.
const PATIENCE: Duration = Duration::from_secs(180);

/// Objects that will be read one after the other. Memory: `AHEAD`.
#[derive(Clone, Default)]
pub(crate) struct Fetch(Arc<Mutex<Queue>>);

#[derive(Default)]
struct Queue {
    /// What is not asked for yet.
    waiting: VecDeque<Part>,
    coming: VecDeque<Coming>,
    ahead: u64,
}

/// A part of the object with this number.
struct Part {
    nth: usize,
    object: Object,
    range: Range<u64>,
}

/// A part that was asked for.
struct Coming {
    nth: usize,
    object: Object,
    bytes: u64,
    answer: JoinHandle<Result<Bytes, String>>,
}

impl Drop for Coming {
    fn drop(&mut self) {
        self.answer.abort();
    }
}

impl Fetch {
    /// Asks for nothing yet.
    pub(crate) fn new(objects: impl IntoIterator<Item = Object>) -> Self {
        let parts = (0..).zip(objects).flat_map(|(nth, object)| {
            let size = object.size();
            let begins = (0..size.div_ceil(PART)).map(|part| part * PART);
            begins.map(move |begin| Part {
                nth,
                object: object.clone(),
                range: begin..size.min(begin + PART),
            })
        });
        Self(Arc::new(Mutex::new(Queue { waiting: parts.collect(), ..Queue::default() })))
    }

    /// The bytes of the object with this number. Those before it will not be read any more.
    pub(crate) fn open(&self, nth: usize) -> impl Read + Send + use<> {
        let mut queue = self.queue();
        while queue.waiting.front().is_some_and(|part| part.nth < nth) {
            queue.waiting.pop_front();
        }
        while queue.coming.front().is_some_and(|coming| coming.nth < nth) {
            queue.take();
        }
        drop(queue);
        Stream { fetch: self.clone(), nth, chunk: Bytes::new() }
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What comes next of an object; none behind its end.
    fn next(&self, nth: usize) -> io::Result<Option<Bytes>> {
        let mut queue = self.queue();
        queue.ask();
        if queue.coming.front().is_none_or(|coming| coming.nth != nth) {
            return Ok(None);
        }
        let Some(mut coming) = queue.take() else { return Ok(None) };
        drop(queue);
        let runtime = Arc::clone(&coming.object.bucket.runtime);
        let answer = runtime.block_on(&mut coming.answer);
        self.queue().ask();
        let answer = answer.unwrap_or_else(|_| Err("asking the store failed".to_owned()));
        answer.map(Some).map_err(io::Error::other)
    }
}

impl Queue {
    fn take(&mut self) -> Option<Coming> {
        let coming = self.coming.pop_front()?;
        self.ahead -= coming.bytes;
        Some(coming)
    }

    /// Asks for as much as may be on its way.
    fn ask(&mut self) {
        while self.coming.len() < REQUESTS && (self.ahead < AHEAD || self.coming.is_empty()) {
            let Some(Part { nth, object, range }) = self.waiting.pop_front() else { return };
            let bytes = range.end - range.start;
            self.ahead += bytes;
            let got = object.get(range);
            let answer = object.bucket.runtime.spawn(async move {
                let got = timeout(PATIENCE, got).await;
                got.unwrap_or_else(|_| Err("no answer for too long".to_owned()))
            });
            self.coming.push_back(Coming { nth, object, bytes, answer });
        }
    }
}

/// See [`Fetch::open`].
struct Stream {
    fetch: Fetch,
    nth: usize,
    chunk: Bytes,
}

impl Read for Stream {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.chunk.is_empty() {
            match self.fetch.next(self.nth)? {
                Some(chunk) => self.chunk = chunk,
                None => return Ok(0),
            }
        }
        let taken = self.chunk.split_to(self.chunk.len().min(out.len()));
        out[..taken.len()].copy_from_slice(&taken);
        Ok(taken.len())
    }
}
