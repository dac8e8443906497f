//! Traces to any endpoint that takes OTLP.
//!
//! [`Push`] is the door: it takes encoded traces, packs them into requests, sends one after the other and
//! keeps books of what became of every span. What an answer means is told by `http` and `grpc`; all that
//! follows from it (halving, waiting, giving up, remembering) is here, for every protocol alike.

mod batch;
mod client;
mod connecting;
mod delivery;
mod endpoint;
mod grpc;
mod http;
mod memory;
mod pace;
mod proxy;
mod settings;
mod verdict;

pub use client::ClientError;
pub use endpoint::{Endpoint, EndpointError};
pub use memory::{Memory, MemoryError};
pub use pace::Rate;
pub use settings::{Protocol, Settings, SettingsError, Wishes};

use crate::report::Pushed;
use crate::sink::{Parcel, Wire};
use batch::{Batch, Limits};
use delivery::Delivery;
use std::sync::Arc;
use std::time::Duration;

/// Told of a push while it goes on, and asked whether it should.
pub trait Watch {
    /// So much has been done.
    fn sent(&self, so_far: &Pushed);
    /// Nothing will be sent for so long.
    fn waiting(&self, why: &str, how_long: Duration);
    /// Whether to stop.
    fn cancelled(&self) -> bool;
}

/// That nothing more is to be sent; [`Pushed::stopped`] says why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stopped;

/// A push that is under way.
pub struct Push {
    delivery: Delivery,
    limits: Limits,
    filling: Batch,
}

impl Push {
    /// Prepares to send; nothing is sent yet.
    ///
    /// # Errors
    /// Certificates or keys cannot be used.
    pub fn new(settings: Settings, memory: Option<Memory>) -> Result<Self, ClientError> {
        let limits = match settings.rate {
            // A request does not hold more than what may be sent in a second, if that is not silly.
            Some(Rate::Spans(n)) => {
                let spans = usize::try_from(n).unwrap_or(usize::MAX).clamp(1, Limits::USUAL.spans);
                Limits { spans, ..Limits::USUAL }
            }
            Some(Rate::Bytes(n)) => {
                let bytes = usize::try_from(n).unwrap_or(usize::MAX).clamp(64 << 10, Limits::USUAL.bytes);
                Limits { bytes, ..Limits::USUAL }
            }
            None => Limits::USUAL,
        };
        Ok(Self { delivery: Delivery::new(settings, memory)?, limits, filling: Batch::default() })
    }

    /// How traces have to be encoded.
    pub fn wire(&self) -> Wire {
        self.delivery.settings.protocol.wire()
    }

    /// Seconds by which an earlier push moved times, if this one goes on with it.
    pub fn earlier_shift(&self) -> Option<i64> {
        self.delivery.memory.as_ref().and_then(Memory::shift_seconds)
    }

    /// Begins, with times that are moved by so many seconds.
    ///
    /// # Errors
    /// What is remembered is about another push, or cannot be written.
    pub fn begin(&mut self, shift_seconds: Option<i64>) -> Result<(), MemoryError> {
        self.delivery.begin(shift_seconds)
    }

    /// Takes a trace, and sends what has become a full request.
    ///
    /// # Errors
    /// Nothing more is to be sent. The spans are counted all the same.
    pub fn take(&mut self, parcel: Parcel, watch: &dyn Watch) -> Result<(), Stopped> {
        let spans = self.delivery.left_of(&parcel);
        let mut packed = 0;
        let outcome = self.pack(&Arc::new(parcel), &spans, &mut packed, watch);
        if outcome.is_err() {
            self.delivery.books.left += (spans.len() - packed) as u64;
        }
        outcome
    }

    fn pack(
        &mut self,
        parcel: &Arc<Parcel>,
        spans: &[usize],
        packed: &mut usize,
        watch: &dyn Watch,
    ) -> Result<(), Stopped> {
        // A trace that fits into one request is not spread over two.
        let bytes = spans.iter().map(|&span| parcel.cost(span, span > 0)).sum();
        let fits = |batch: &Batch| batch.has_room(spans.len(), bytes, self.limits);
        if !fits(&self.filling) && fits(&Batch::default()) {
            self.flush(watch)?;
        }
        for &span in spans {
            if !self.filling.has_room(1, self.filling.cost(parcel, span), self.limits) {
                self.flush(watch)?;
            }
            self.filling.add(parcel, span);
            *packed += 1;
        }
        Ok(())
    }

    fn flush(&mut self, watch: &dyn Watch) -> Result<(), Stopped> {
        let batch = std::mem::take(&mut self.filling);
        if batch.is_empty() {
            return Ok(());
        }
        self.delivery.deliver(batch, &mut self.limits, watch)
    }

    /// Counts spans of traces that were not taken: they are not sent any more. Those that an earlier push had brought there
    /// are not left, as far as no trace has met them yet.
    pub fn leave(&mut self, spans: u64) {
        let known = self.delivery.memory.as_ref().map_or(0, Memory::accepted);
        let books = &mut self.delivery.books;
        let earlier = known.saturating_sub(books.earlier).min(spans);
        books.earlier += earlier;
        books.left += spans - earlier;
    }

    /// Sends the last request, unless the push was stopped, and closes the books.
    pub fn finish(mut self, watch: &dyn Watch) -> Pushed {
        if self.delivery.books.stopped.is_some() {
            self.delivery.books.left += self.filling.spans as u64;
        } else {
            // Why it stopped, if it does, stands in the books.
            let _: Result<(), Stopped> = self.flush(watch);
        }
        let Delivery { mut books, forgetful, .. } = self.delivery;
        books.stopped = books.stopped.or(forgetful);
        books
    }
}
