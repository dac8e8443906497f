//! Connectors that know whether they are still at it: where a request waited for a connection, nothing was sent.

use hyper::Uri;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use tower_service::Service;

/// How many connections are being made: by TCP, through a proxy, and with TLS.
#[derive(Clone, Debug, Default)]
pub(super) struct Attempts(Arc<AtomicUsize>);

impl Attempts {
    /// Whether one is.
    pub(super) fn is_any(&self) -> bool {
        self.0.load(Ordering::Relaxed) > 0
    }

    /// A connector whose attempts are counted.
    pub(super) fn count<C>(&self, connector: C) -> Counted<C> {
        Counted { connector, attempts: self.clone() }
    }

    /// One more, until what comes back is dropped.
    fn begin(&self) -> Attempt {
        self.0.fetch_add(1, Ordering::Relaxed);
        Attempt(self.clone())
    }
}

struct Attempt(Attempts);

impl Drop for Attempt {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Makes connections as another connector does, and counts.
#[derive(Clone, Debug)]
pub(super) struct Counted<C> {
    connector: C,
    attempts: Attempts,
}

impl<C: Service<Uri, Future: Send + 'static>> Service<Uri> for Counted<C> {
    type Response = C::Response;
    type Error = C::Error;
    type Future = Pin<Box<dyn Future<Output = Result<C::Response, C::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), C::Error>> {
        self.connector.poll_ready(context)
    }

    fn call(&mut self, to: Uri) -> Self::Future {
        let (attempt, connecting) = (self.attempts.begin(), self.connector.call(to));
        Box::pin(async move {
            let _until_it_stands = attempt;
            connecting.await
        })
    }
}
