//! One question to the API server, asked again where it says to come back.

use crate::plain::causes;
use http_body_util::BodyExt as _;
use hyper::body::Bytes;
use hyper::header::{ACCEPT, RETRY_AFTER};
use hyper::{Request, Response, StatusCode};
use kube_client::Client;
use kube_client::client::Body;
use serde::Deserialize;
use std::error::Error;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{sleep, timeout};

/// The server itself gives up a list after a minute.
const PATIENCE: Duration = Duration::from_secs(75);
/// How often a question is asked that the server cannot answer (5xx, no connection).
const TRIES: u32 = 4;
/// How often one is that it has no time for (429).
const TRIES_WHEN_BUSY: u32 = 12;
const FIRST_PAUSE: Duration = Duration::from_millis(250);
const LONGEST_PAUSE: Duration = Duration::from_secs(15);
/// As long as a server may ask for by `Retry-After`.
const LONGEST_ASKED: Duration = Duration::from_secs(60);

/// The API server.
#[derive(Clone)]
pub(super) struct Api {
    pub(super) client: Client,
    /// Its URL, for messages.
    pub(super) server: String,
    /// The namespaces that are recorded, if not all of the cluster is.
    pub(super) namespaces: Arc<[String]>,
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// This user may not (401, 403).
    Forbidden(String),
    /// There is no such resource (404, 405).
    Missing(String),
    /// The version, or the token for the next page, is too old (410).
    Expired(String),
    /// All else.
    Failed(String),
}

impl Refusal {
    /// What the server said, or what happened.
    pub(super) fn words(self) -> String {
        match self {
            Self::Forbidden(words) | Self::Missing(words) | Self::Expired(words) | Self::Failed(words) => {
                words
            }
        }
    }
}

/// What servers answer instead of what was asked for.
#[derive(Deserialize)]
pub(super) struct Status {
    #[serde(default)]
    code: u16,
    #[serde(default)]
    message: String,
    #[serde(default)]
    reason: String,
}

impl Status {
    /// Reads one; `None` for what is none.
    pub(super) fn of(body: &[u8]) -> Option<Self> {
        serde_json::from_slice(body).ok()
    }

    pub(super) fn refusal(self) -> Refusal {
        let Self { code, message, reason } = self;
        let words = match (message.is_empty(), reason.is_empty()) {
            (false, _) => format!("{code}: {message}"),
            (true, false) => format!("{code}: {reason}"),
            (true, true) => code.to_string(),
        };
        let words = words.replace(['\n', '\r'], " ");
        match (code, &*reason) {
            (410, _) | (_, "Expired" | "Gone") => Refusal::Expired(words),
            (401 | 403, _) => Refusal::Forbidden(words),
            (404 | 405, _) => Refusal::Missing(words),
            _ => Refusal::Failed(words),
        }
    }
}

fn refusal(code: StatusCode, body: &[u8]) -> Refusal {
    let code = code.as_u16();
    let text = || String::from_utf8_lossy(&body[..body.len().min(200)]).trim().to_owned();
    let status = Status::of(body).filter(|status| !status.message.is_empty() || !status.reason.is_empty());
    let said = status.unwrap_or_else(|| Status { code, message: text(), reason: String::new() });
    Status { code, ..said }.refusal()
}

/// An answer that is still to come.
pub(super) struct Answer(Response<Body>);

impl Answer {
    /// The next piece of it; `None` at its end.
    pub(super) async fn next(&mut self) -> Result<Option<Bytes>, String> {
        while let Some(frame) = self.0.body_mut().frame().await {
            match frame {
                Ok(frame) => {
                    if let Ok(data) = frame.into_data() {
                        return Ok(Some(data));
                    }
                }
                Err(error) => return Err(in_words(&error)),
            }
        }
        Ok(None)
    }

    async fn whole(mut self) -> Result<Vec<u8>, String> {
        let mut body = Vec::new();
        while let Some(data) = self.next().await? {
            body.extend_from_slice(&data);
        }
        Ok(body)
    }
}

impl Api {
    /// What the server answers at `path`.
    pub(super) async fn get(&self, path: &str) -> Result<Vec<u8>, Refusal> {
        self.ask(path, TRIES, Answer::whole).await
    }

    /// An answer that does not end by itself.
    pub(super) async fn open(&self, path: &str) -> Result<Answer, Refusal> {
        self.ask(path, 1, async |answer| Ok(answer)).await
    }

    async fn ask<T>(
        &self,
        path: &str,
        tries: u32,
        take: impl AsyncFn(Answer) -> Result<T, String>,
    ) -> Result<T, Refusal> {
        let mut pause = FIRST_PAUSE;
        let mut tried = 0;
        loop {
            tried += 1;
            let (refusal, tries, wait) = match timeout(PATIENCE, self.once(path, &take)).await {
                Ok(Ok(done)) => return Ok(done),
                Ok(Err(Declined { refusal, again: Some(Again { is_busy, wait }) })) => {
                    (refusal, if is_busy { TRIES_WHEN_BUSY } else { tries }, wait)
                }
                Ok(Err(Declined { refusal, again: None })) => return Err(refusal),
                Err(_) => (Refusal::Failed(format!("no answer within {} s", PATIENCE.as_secs())), 2, None),
            };
            if tried >= tries {
                return Err(refusal);
            }
            sleep(wait.map_or(pause, |asked| asked.min(LONGEST_ASKED))).await;
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }

    async fn once<T>(
        &self,
        path: &str,
        take: &impl AsyncFn(Answer) -> Result<T, String>,
    ) -> Result<T, Declined> {
        let request = Request::get(path).header(ACCEPT, "application/json").body(Body::empty());
        let request = request.map_err(|error| Declined::for_good(error.to_string()))?;
        let answer = self.client.send(request).await.map_err(|error| Declined::for_now(in_words(&error)))?;
        let code = answer.status();
        let wait = answer.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok()?.parse().ok());
        let answer = Answer(answer);
        if code.is_success() {
            return take(answer).await.map_err(Declined::for_now);
        }
        let body = answer.whole().await.unwrap_or_default();
        let is_busy = code == StatusCode::TOO_MANY_REQUESTS;
        let again = Again { is_busy, wait: wait.map(Duration::from_secs) };
        let comes_back = is_busy || code.is_server_error() && code != StatusCode::NOT_IMPLEMENTED;
        Err(Declined { refusal: refusal(code, &body), again: comes_back.then_some(again) })
    }
}

/// Why one try failed, and whether another may do.
struct Declined {
    refusal: Refusal,
    again: Option<Again>,
}

struct Again {
    is_busy: bool,
    /// What the server asks for.
    wait: Option<Duration>,
}

impl Declined {
    fn for_now(words: String) -> Self {
        Self { refusal: Refusal::Failed(words), again: Some(Again { is_busy: false, wait: None }) }
    }

    fn for_good(words: String) -> Self {
        Self { refusal: Refusal::Failed(words), again: None }
    }
}

/// The error that lies behind all others says what happened; the first that repeats it says where.
fn in_words(error: &(dyn Error + 'static)) -> String {
    let all: Vec<String> = causes(error).map(ToString::to_string).collect();
    let innermost = all.last().cloned().unwrap_or_default();
    let words = all.into_iter().find(|words| words.contains(&innermost)).unwrap_or(innermost);
    words.replace(['\n', '\r'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_told_apart() {
        let said = |code: u16, body: &str| refusal(StatusCode::from_u16(code).unwrap(), body.as_bytes());
        let status = r#"{"kind":"Status","message":"secrets is forbidden","reason":"Forbidden","code":403}"#;
        assert_eq!(said(403, status), Refusal::Forbidden("403: secrets is forbidden".into()));
        assert_eq!(said(410, r#"{"reason":"Expired"}"#), Refusal::Expired("410: Expired".into()));
        assert_eq!(said(404, "404 page not found\n"), Refusal::Missing("404: 404 page not found".into()));
        assert_eq!(said(503, ""), Refusal::Failed("503".into()));
        let event = br#"{"kind":"Status","code":410,"message":"too old resource version"}"#;
        assert_eq!(
            Status::of(event).unwrap().refusal(),
            Refusal::Expired("410: too old resource version".into())
        );
    }
}
