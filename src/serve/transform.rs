//! `POST /api/transform`: OTLP JSON becomes the JSON of Jaeger's page, as it does when its user opens a file of OTLP.

mod jaeger;
mod otlp;

use super::Server;
use super::refusal::Refusal;
use super::reply::{Held, Pages, Style, json};
use super::work::{self, Weight};
use axum::body::{Body, to_bytes};
use axum::extract::State;
use axum::response::Response;
use http_body_util::LengthLimitError;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::time::timeout;

/// More is taken from nobody.
const MOST: usize = 64 * 1024 * 1024;

/// It must be here within this.
const PATIENCE: Duration = Duration::from_secs(60);

/// So many are taken in at a time: each may fill all that one may have.
static DESKS: Semaphore = Semaphore::const_new(2);

/// Answers with the same traces in the other form.
pub(super) async fn answer(State(server): State<Arc<Server>>, body: Body) -> Response {
    json(transform(&server, body).await, Style::V1)
}

async fn transform(server: &Arc<Server>, body: Body) -> Result<Held, Refusal> {
    let Ok(_desk) = DESKS.try_acquire() else { return Err(Refusal::Busy) };
    let read = timeout(PATIENCE, to_bytes(body, MOST)).await.map_err(|_| Refusal::Late)?;
    let bytes = read.map_err(|error| {
        let cause = std::error::Error::source(&error);
        // Else a client went away, which nobody tells anything, or what it sends is no body.
        match cause.is_some_and(|cause| cause.is::<LengthLimitError>()) {
            true => Refusal::TooLarge,
            false => Refusal::Malformed("the body of the request cannot be read".to_owned()),
        }
    })?;
    work::answer(server, Weight::Heavy, move |_, _| jaeger::document(&otlp::read(&bytes)?).map(Pages::from))
        .await
}
