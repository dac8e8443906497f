//! One request after the other, until each is accepted, rejected, or given up.

use super::batch::{Batch, Limits};
use super::client::{Client, ClientError, Failure};
use super::memory::{Memory, MemoryError};
use super::pace::{Pace, Patience};
use super::settings::{Protocol, Settings};
use super::verdict::Verdict;
use super::{Stopped, Watch, grpc, http};
use crate::plain::causes;
use crate::report::Pushed;
use crate::sink::Parcel;
use flate2::Compression;
use flate2::write::GzEncoder;
use hyper::body::Bytes;
use std::collections::BTreeMap;
use std::io::Write as _;
use std::time::{Duration, Instant};

/// An endpoint that has never answered is given up sooner: most likely it is not there.
const PATIENCE_WITH_STRANGERS: Duration = Duration::from_secs(10);

/// How often it is asked whether to go on waiting.
const GLANCE: Duration = Duration::from_millis(50);

/// Different reasons that are kept; an endpoint that names each span in its words has no end of them.
const REASONS: usize = 20;
const OTHER_REASONS: &str = "other reasons";

/// What stands in front of what an endpoint says of a request that it took.
const PARTIAL: &str = "partial success: ";

/// Why a push ended that the user ended.
const INTERRUPTED: &str = "interrupted";

pub(super) struct Delivery {
    pub(super) settings: Settings,
    pub(super) memory: Option<Memory>,
    pub(super) books: Pushed,
    client: Client,
    pace: Pace,
    has_answered: bool,
    /// Why something could not be remembered that has been counted.
    pub(super) forgetful: Option<String>,
}

/// A batch on its way.
struct Request<'b> {
    batch: &'b Batch,
    /// As it travels.
    body: Bytes,
    /// Nobody answered an attempt that may have arrived.
    may_be_there: bool,
}

/// What became of a request.
enum Settled {
    Accepted { rejected: u64, why: String },
    Rejected { why: String },
    TooLarge { why: String },
}

impl Delivery {
    pub(super) fn new(settings: Settings, memory: Option<Memory>) -> Result<Self, ClientError> {
        let books = Pushed {
            endpoint: settings.endpoint.to_string(),
            protocol: settings.protocol.name().to_owned(),
            ..Pushed::default()
        };
        let (client, pace) = (Client::new(&settings)?, Pace::new(settings.rate));
        Ok(Self { settings, memory, books, client, pace, has_answered: false, forgetful: None })
    }

    pub(super) fn begin(&mut self, shift_seconds: Option<i64>) -> Result<(), MemoryError> {
        self.books.shift_seconds = shift_seconds;
        let (endpoint, protocol) = (self.books.endpoint.clone(), self.settings.protocol.name());
        self.memory.as_mut().map_or(Ok(()), |memory| memory.begin(endpoint, protocol, shift_seconds))
    }

    /// The spans of a trace that have to be sent.
    pub(super) fn left_of(&mut self, parcel: &Parcel) -> Vec<usize> {
        let Some(memory) = &self.memory else { return (0..parcel.len()).collect() };
        let left = memory.left(parcel);
        self.books.earlier += (parcel.len() - left.spans.len()) as u64;
        self.books.repeated += left.unsure;
        self.books.changed_traces += u64::from(left.has_changed);
        left.spans
    }

    /// Sends a batch, in as many requests as it takes.
    pub(super) fn deliver(
        &mut self,
        batch: Batch,
        limits: &mut Limits,
        watch: &dyn Watch,
    ) -> Result<(), Stopped> {
        // The next stands last.
        let mut open = vec![batch];
        while let Some(batch) = open.pop() {
            match self.send(&batch, watch) {
                Ok(None) => watch.sent(&self.books),
                Ok(Some([first, second])) => {
                    *limits = limits.below(&batch);
                    open.extend([second, first]);
                }
                Err(why) => {
                    self.books.stopped = Some(why);
                    self.books.left += open.iter().map(|batch| batch.spans as u64).sum::<u64>();
                    return Err(Stopped);
                }
            }
        }
        Ok(())
    }

    /// Sends one request until something is known of it; halves come back to be sent. The error says why nothing
    /// more can be sent.
    fn send(&mut self, batch: &Batch, watch: &dyn Watch) -> Result<Option<[Batch; 2]>, String> {
        let spans = batch.spans as u64;
        let mut request = Request { batch, body: self.body(batch), may_be_there: false };
        let settled = self.settle(&mut request, watch);
        let books = &mut self.books;
        match settled {
            Ok(Settled::TooLarge { why }) => match batch.halves() {
                Some(halves) => {
                    books.halved += 1;
                    return Ok(Some(halves));
                }
                None => book(books, spans, spans, why),
            },
            Ok(Settled::Accepted { rejected, why }) => book(books, spans, rejected.min(spans), why),
            Ok(Settled::Rejected { why }) => book(books, spans, spans, why),
            Err(why) => {
                if request.may_be_there {
                    books.sent += spans;
                    books.unanswered += spans;
                } else {
                    books.left += spans;
                }
                return Err(why);
            }
        }
        Ok(None)
    }

    /// Tries until something is known of a request, or patience ends.
    fn settle(&mut self, request: &mut Request<'_>, watch: &dyn Watch) -> Result<Settled, String> {
        let mut patience = Patience::new();
        let mut is_counted = false;
        loop {
            let spans = request.batch.spans as u64;
            pause(self.pace.book(Instant::now(), spans, request.body.len() as u64), watch)?;
            let (why, after) = match self.attempt(request, watch)? {
                Verdict::Accepted { rejected, why } => return Ok(Settled::Accepted { rejected, why }),
                Verdict::Refused { why } => return Ok(Settled::Rejected { why }),
                Verdict::TooLarge { why } => return Ok(Settled::TooLarge { why }),
                Verdict::Closed { why } => return Err(why),
                Verdict::Cancelled => {
                    request.may_be_there = true;
                    return Err(INTERRUPTED.to_owned());
                }
                Verdict::Later { why, after, may_have_arrived } => {
                    request.may_be_there |= may_have_arrived;
                    (why, after)
                }
            };
            let limit = match self.has_answered {
                true => self.settings.patience,
                false => self.settings.patience.min(PATIENCE_WITH_STRANGERS),
            };
            let Some(wait) = patience.wait(Instant::now(), limit, after) else {
                let attempts = patience.attempts();
                return Err(match after {
                    Some(after) if after > limit => {
                        format!("{why} (to be asked again in {} s)", after.as_secs())
                    }
                    _ if !self.has_answered && request.may_be_there => {
                        format!("{why} ({attempts} attempts; does it take {}?)", self.books.protocol)
                    }
                    _ => format!("{why} ({attempts} attempts)"),
                });
            };
            watch.waiting(&why, wait);
            pause(wait, watch)?;
            self.books.retries += 1;
            if request.may_be_there && !is_counted {
                is_counted = true;
                self.books.repeated += spans;
            }
        }
    }

    /// Sends once, and remembers it.
    fn attempt(&mut self, request: &Request<'_>, watch: &dyn Watch) -> Result<Verdict, String> {
        if let Some(error) = self.forgetful.take() {
            return Err(error);
        }
        if let Some(memory) = &mut self.memory {
            memory.sending(request.batch).map_err(|error| in_words(&error))?;
        }
        let (settings, body) = (&self.settings, request.body.clone());
        let is_grpc = settings.protocol == Protocol::Grpc;
        let outgoing = if is_grpc { grpc::request(settings, &body) } else { http::request(settings, body) };
        let answer = self.client.post(outgoing, &|| watch.cancelled());
        if !matches!(answer, Err(Failure::Unreachable(_) | Failure::Untrusted(_))) {
            self.books.bytes += request.body.len() as u64;
        }
        let verdict = match answer {
            Ok(answer) => {
                self.has_answered = true;
                if is_grpc { grpc::verdict(&answer) } else { http::verdict(&answer) }
            }
            Err(failure) => without_answer(failure),
        };
        let is_accepted = match &verdict {
            Verdict::Accepted { .. } => Some(true),
            Verdict::Later { may_have_arrived: true, .. } | Verdict::Cancelled => None,
            _ => Some(false),
        };
        if let Some((memory, is_accepted)) = self.memory.as_mut().zip(is_accepted) {
            // What was answered is counted; the next attempt ends the push.
            self.forgetful = memory.answered(is_accepted).err().map(|error| in_words(&error));
        }
        Ok(verdict)
    }

    fn body(&self, batch: &Batch) -> Bytes {
        let request = self.settings.protocol.wire().request(&batch.slices);
        if !self.settings.gzip {
            return request.into();
        }
        let mut packed = GzEncoder::new(Vec::with_capacity(request.len() / 4), Compression::fast());
        packed.write_all(&request).and_then(|()| packed.finish()).expect("memory can be written").into()
    }
}

fn book(books: &mut Pushed, spans: u64, rejected: u64, why: String) {
    books.requests += 1;
    books.sent += spans;
    books.accepted += spans - rejected;
    books.rejected += rejected;
    if rejected > 0 {
        note(&mut books.reasons, &why, rejected);
    } else if let Some(warning) = why.strip_prefix(PARTIAL) {
        note(&mut books.warnings, warning, 1);
    }
}

/// Counts words of the endpoint.
fn note(said: &mut BTreeMap<String, u64>, words: &str, n: u64) {
    let is_one_too_many = !said.contains_key(words) && said.len() >= REASONS;
    *said.entry(if is_one_too_many { OTHER_REASONS } else { words }.to_owned()).or_default() += n;
}

fn without_answer(failure: Failure) -> Verdict {
    let later = |why, may_have_arrived| Verdict::Later { why, after: None, may_have_arrived };
    match failure {
        Failure::Unreachable(why) => later(format!("no connection: {why}"), false),
        Failure::Untrusted(why) => Verdict::Closed { why: format!("no trust: {why}") },
        Failure::Lost(why) => later(format!("the connection ended before an answer: {why}"), true),
        Failure::TimedOut(after) => later(format!("no answer in {} s", after.as_secs_f64()), true),
        Failure::Cancelled => Verdict::Cancelled,
    }
}

/// Waits, unless the user does not want to.
fn pause(time: Duration, watch: &dyn Watch) -> Result<(), String> {
    let until = Instant::now() + time;
    loop {
        if watch.cancelled() {
            return Err(INTERRUPTED.to_owned());
        }
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ok(());
        }
        std::thread::sleep(left.min(GLANCE));
    }
}

/// An error and its causes.
fn in_words(error: &(dyn std::error::Error + 'static)) -> String {
    causes(error).map(ToString::to_string).collect::<Vec<_>>().join(": ")
}
