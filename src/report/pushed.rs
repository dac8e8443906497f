//! What became of spans that were sent to an endpoint.

use super::numbers::{bytes, counted, grouped};
use super::shown::labelled;
use serde::Serialize;
use std::collections::BTreeMap;

/// The books of a push: `sent` = `accepted` + `rejected` + `unanswered`, and the spans told are `earlier` + `sent`
/// + `left`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pushed {
    /// Where to, without what may be secret in it.
    pub endpoint: String,
    /// `grpc`, `http/protobuf`, `http/json`.
    pub protocol: String,
    /// Spans that went out.
    pub sent: u64,
    /// Spans that the endpoint took.
    pub accepted: u64,
    /// Spans that it did not want.
    pub rejected: u64,
    /// Spans that nothing is known of: nobody answered, as often as it was tried.
    pub unanswered: u64,
    /// Spans that an earlier push had brought there.
    pub earlier: u64,
    /// Spans that were not sent, because the push ended before.
    pub left: u64,
    /// Spans that may be there twice: they were sent again after nobody had answered.
    pub repeated: u64,
    /// Traces that an earlier push had sent, but that tell something else now: they were sent again.
    pub changed_traces: u64,
    /// Requests that were answered by an acceptance or a rejection.
    pub requests: u64,
    /// Further attempts.
    pub retries: u64,
    /// Requests that were too large and went out as two.
    pub halved: u64,
    /// Bytes of all attempts, as they travelled.
    pub bytes: u64,
    /// Why spans were rejected, and how many.
    pub reasons: BTreeMap<String, u64>,
    /// What the endpoint said of requests that it took whole, and how often.
    pub warnings: BTreeMap<String, u64>,
    /// Seconds by which all times were moved.
    pub shift_seconds: Option<i64>,
    /// Why the push ended before its end.
    pub stopped: Option<String>,
}

impl Pushed {
    /// Whether the books close over so many spans.
    pub const fn closes(&self, told: u64) -> bool {
        self.sent == self.accepted + self.rejected + self.unanswered
            && told == self.earlier + self.sent + self.left
    }
}

/// What `docs/summary.md` promises of it.
#[derive(Serialize)]
pub(super) struct Shape<'a> {
    endpoint: &'a str,
    protocol: &'a str,
    sent: u64,
    accepted: u64,
    rejected: u64,
    unanswered: u64,
    earlier: u64,
    left: u64,
    closes: bool,
    repeated: u64,
    changed_traces: u64,
    requests: u64,
    retries: u64,
    halved: u64,
    bytes: u64,
    reasons: &'a BTreeMap<String, u64>,
    shift_seconds: Option<i64>,
    stopped: Option<&'a str>,
}

/// The shape of a push that had so many spans to send.
pub(super) fn shape(p: &Pushed, told: u64) -> Shape<'_> {
    Shape {
        endpoint: &p.endpoint,
        protocol: &p.protocol,
        sent: p.sent,
        accepted: p.accepted,
        rejected: p.rejected,
        unanswered: p.unanswered,
        earlier: p.earlier,
        left: p.left,
        closes: p.closes(told),
        repeated: p.repeated,
        changed_traces: p.changed_traces,
        requests: p.requests,
        retries: p.retries,
        halved: p.halved,
        bytes: p.bytes,
        reasons: &p.reasons,
        shift_seconds: p.shift_seconds,
        stopped: p.stopped.as_deref(),
    }
}

/// The push for people, as the end of the summary.
pub(super) fn table(p: &Pushed, told: u64) -> String {
    let parts = [(p.accepted, "accepted"), (p.rejected, "rejected"), (p.unanswered, "unanswered")];
    let parts: Vec<_> =
        parts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{} {what}", grouped(*n))).collect();
    let parts = if parts.is_empty() { "0 accepted".to_owned() } else { parts.join(" + ") };
    let sum = if p.closes(told) { "=" } else { "≠" };
    let mut text = labelled("Sent", &format!("{} {sum} {parts}", counted(p.sent, "span")));
    let others = [
        (p.earlier, "accepted earlier, not sent again"),
        (p.left, "not sent"),
        (p.repeated, "sent again, and may be there twice"),
    ];
    for (n, what) in others.into_iter().filter(|(n, _)| *n > 0) {
        text.push_str(&labelled("", &format!("{} {what}", grouped(n))));
    }
    for (why, n) in &p.reasons {
        text.push_str(&labelled("Rejected", &format!("{}: {why}", grouped(*n))));
    }
    let further = [(p.retries, "retries"), (p.halved, "halved")];
    let further = further.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!(", {} {what}", grouped(*n)));
    let requests =
        format!("{}, {}{}", counted(p.requests, "request"), bytes(p.bytes), further.collect::<String>());
    text.push_str(&labelled("To", &format!("{} ({}): {requests}", p.endpoint, p.protocol)));
    if let Some(seconds) = p.shift_seconds {
        text.push_str(&labelled("Moved", &format!("all times by {seconds} s, so that the archive ends now")));
    }
    if let Some(why) = &p.stopped {
        text.push_str(&labelled("Stopped", why));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_is_an_equation() {
        let mut pushed = Pushed {
            endpoint: "http://localhost:4318/v1/traces".into(),
            protocol: "http/json".into(),
            sent: 1_300,
            accepted: 1_255,
            rejected: 45,
            left: 7,
            reasons: [("partial success: too old".to_owned(), 45)].into(),
            stopped: Some("HTTP 503".into()),
            ..Pushed::default()
        };
        let text = table(&pushed, 1_307);
        assert!(text.starts_with("Sent      1,300 spans = 1,255 accepted + 45 rejected\n"), "{text}");
        for line in ["          7 not sent", "Rejected  45: partial success: too old", "Stopped   HTTP 503"] {
            assert!(text.lines().any(|found| found == line), "{text}");
        }
        pushed.accepted -= 1;
        assert!(table(&pushed, 1_307).contains("1,300 spans ≠ "));
        assert!(!pushed.closes(1_307) && Pushed::default().closes(0));
    }
}
