//! Pushes against endpoints that take everything, and against those that fail in every documented way.
#![cfg(feature = "net")]
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

mod pushing;

use opentelemetry_proto::tonic::collector::trace::v1::{
    ExportTracePartialSuccess, ExportTraceServiceResponse,
};
use pushing::http::{Reply, ok, status};
use pushing::{Pushed, ROLLOUT, command, count, exported, grpc, http, kelemetry, push};
use std::time::{Duration, Instant};
use tonic::{Code, Status};
use tonic_types::{ErrorDetails, StatusExt as _};

/// What a collector takes by default.
const FOUR_MEBIBYTES: usize = 4 << 20;

#[test]
fn http_sends_what_an_export_writes() {
    let expected = exported(ROLLOUT);
    for protocol in ["http/protobuf", "http/json"] {
        for compression in ["gzip", "none"] {
            let server = http::Server::start(|_, _| ok());
            let output = command(&server.url, protocol, &[])
                .env("OTEL_EXPORTER_OTLP_COMPRESSION", compression)
                .env("OTEL_EXPORTER_OTLP_HEADERS", "api-key=a%20b,x-tenant=t")
                .output();
            let pushed = Pushed::of(&output.unwrap());
            assert_eq!((pushed.status, pushed.count("requests")), (Some(0), 1), "{}", pushed.stderr);
            assert_eq!(pushed.sums(), (count(&expected), count(&expected), 0));
            assert!(server.spans() == expected, "{protocol} {compression}: other spans than exported");
            server.each(|request| {
                assert_eq!(request.path, "/v1/traces");
                assert_eq!((&*request.headers["api-key"], &*request.headers["x-tenant"]), ("a b", "t"));
                assert_eq!(request.headers.contains_key("content-encoding"), compression == "gzip");
                assert!(request.headers["user-agent"].starts_with("kelemetry/"));
            });
        }
    }
}

#[test]
fn grpc_sends_what_an_export_writes() {
    let expected = exported(ROLLOUT);
    for compression in ["gzip", "none"] {
        let server = grpc::Server::start(FOUR_MEBIBYTES, |_, request| {
            assert_eq!(request.metadata().get("api-key").unwrap(), "k");
            grpc::ok()
        });
        let output = command(&server.url, "grpc", &[])
            .env("OTEL_EXPORTER_OTLP_TRACES_COMPRESSION", compression)
            .env("OTEL_EXPORTER_OTLP_TRACES_HEADERS", "api-key=k")
            .output();
        let pushed = Pushed::of(&output.unwrap());
        assert_eq!((pushed.status, pushed.sums().1), (Some(0), count(&expected)), "{}", pushed.stderr);
        assert!(server.spans() == expected, "{compression}: other spans than exported");
    }
}

#[test]
fn what_is_selected_is_sent() {
    let server = http::Server::start(|_, _| ok());
    let pushed = push(&server.url, "http/json", &["--object", "deploy/shop/web", "--verb", "create"]);
    let all = count(&exported(ROLLOUT));
    assert!(pushed.status == Some(0) && pushed.spans() > 0 && pushed.spans() < all, "{}", pushed.stderr);
    assert_eq!(count(&server.spans()), pushed.spans());
}

#[test]
fn where_nobody_listens_nothing_is_sent() {
    for protocol in ["grpc", "http/protobuf"] {
        let pushed = push("http://127.0.0.1:1", protocol, &["--give-up-after", "1s"]);
        assert_eq!(pushed.status, Some(2), "{}", pushed.stderr);
        assert_eq!((pushed.sums(), pushed.count("left")), ((0, 0, 0), pushed.spans()));
        assert!(pushed.stderr.contains("no connection: Connection refused"), "{}", pushed.stderr);
    }
}

/// An endpoint that fails in one way at first, and takes everything then.
fn recovers(fail: impl Fn() -> Reply + Send + Sync + 'static) -> (Pushed, u64, usize) {
    let server = http::Server::start(move |nth, _| if nth < 2 { fail() } else { ok() });
    let output = command(&server.url, "http/protobuf", &[]).env("OTEL_EXPORTER_OTLP_TIMEOUT", "700").output();
    let pushed = Pushed::of(&output.unwrap());
    assert_eq!((pushed.status, pushed.count("retries")), (Some(0), 2), "{}", pushed.stderr);
    assert_eq!(pushed.sums(), (pushed.spans(), pushed.spans(), 0));
    let spans = server.spans();
    assert!(spans == exported(ROLLOUT), "each span once");
    (pushed, count(&spans), server.requests())
}

#[test]
fn what_was_not_taken_is_sent_again() {
    for code in [429, 503] {
        let (pushed, _, requests) = recovers(move || status(code));
        assert_eq!((pushed.count("repeated"), requests), (0, 3));
    }
}

#[test]
fn what_may_have_been_taken_is_sent_again_and_told() {
    let fails: [fn() -> Reply; 4] = [|| Reply::Drop, || Reply::Silence, || status(502), || status(504)];
    for fail in fails {
        let (pushed, all, _) = recovers(fail);
        assert_eq!(pushed.count("repeated"), all);
        let warnings = pushed.summary["warnings"].to_string();
        assert!(warnings.contains("may be there twice"), "{warnings}");
    }
}

#[test]
fn an_endpoint_says_when_to_come_again() {
    let server = http::Server::start(|nth, _| match nth {
        0 => Reply::Status(429, "retry-after: 2\r\n".into(), Vec::new()),
        _ => ok(),
    });
    let clock = Instant::now();
    let pushed = push(&server.url, "http/json", &[]);
    assert_eq!((pushed.status, server.requests()), (Some(0), 2), "{}", pushed.stderr);
    assert!(clock.elapsed() >= Duration::from_secs(2), "{:?}", clock.elapsed());
    let patient = http::Server::start(|_, _| Reply::Status(503, "retry-after: 9999\r\n".into(), Vec::new()));
    let pushed = push(&patient.url, "http/json", &[]);
    assert_eq!((pushed.status, patient.requests()), (Some(2), 1), "{}", pushed.stderr);
    assert!(pushed.stderr.contains("asked again in 9999 s"), "{}", pushed.stderr);
}

/// More than fits into a time, and asked for when some time has passed already: the push ends in order.
#[test]
fn an_endpoint_that_says_never_is_given_up() {
    let server = http::Server::start(|nth, _| match nth {
        0 => Reply::Status(503, String::new(), Vec::new()),
        _ => Reply::Status(503, format!("retry-after: {}\r\n", u64::MAX), Vec::new()),
    });
    let pushed = push(&server.url, "http/json", &[]);
    assert_eq!((pushed.status, server.requests()), (Some(2), 2), "{}", pushed.stderr);
    assert!(pushed.stderr.contains("to be asked again in"), "{}", pushed.stderr);
}

#[test]
fn what_is_refused_is_counted_with_its_reason() {
    for code in [400, 500] {
        let server = http::Server::start(move |_, _| status(code));
        let pushed = push(&server.url, "http/protobuf", &[]);
        assert_eq!((pushed.status, server.requests()), (Some(2), 1), "{}", pushed.stderr);
        assert_eq!(pushed.sums(), (pushed.spans(), 0, pushed.spans()));
        let reasons = pushed.summary["pushed"]["reasons"].to_string();
        assert!(reasons.contains(&format!("HTTP {code}")) && reasons.contains("because"), "{reasons}");
    }
}

#[test]
fn an_endpoint_that_refuses_everything_is_asked_once() {
    for code in [301, 401, 403, 404, 405] {
        let server = http::Server::start(move |_, _| status(code));
        let pushed = push(&server.url, "http/protobuf", &["--rate", "64K"]);
        assert_eq!((pushed.status, server.requests()), (Some(2), 1), "{}", pushed.stderr);
        assert!(pushed.stderr.contains(&format!("HTTP {code}")), "{}", pushed.stderr);
        assert!(pushed.count("left") > 0 && pushed.count("sent") == 0);
    }
}

#[test]
fn what_is_too_large_is_halved() {
    let server = http::Server::start(|_, request| if request.spans() > 50 { status(413) } else { ok() });
    let pushed = push(&server.url, "http/protobuf", &[]);
    assert_eq!((pushed.status, pushed.count("repeated")), (Some(0), 0), "{}", pushed.stderr);
    assert!(pushed.count("halved") > 3 && server.spans() == exported(ROLLOUT), "each span once");
    // One span has no half.
    let server = http::Server::start(|_, request| {
        let has = |text: &str| request.body.windows(text.len()).any(|part| part == text.as_bytes());
        if has("alice create") { status(413) } else { ok() }
    });
    let pushed = push(&server.url, "http/json", &[]);
    let (sent, accepted, rejected) = pushed.sums();
    assert!(pushed.status == Some(1) && rejected > 0 && accepted > rejected, "{}", pushed.stderr);
    assert_eq!((sent, count(&server.spans())), (pushed.spans(), accepted));
}

#[test]
fn grpc_halves_what_exhausts_it() {
    let server = grpc::Server::start(FOUR_MEBIBYTES, |_, request| {
        let groups = request.get_ref().resource_spans.iter().flat_map(|group| &group.scope_spans);
        match groups.map(|scope| scope.spans.len()).sum() {
            ..=60 => grpc::ok(),
            n => Err(Status::resource_exhausted(format!("{n} spans"))),
        }
    });
    let pushed = push(&server.url, "grpc", &[]);
    assert!(pushed.status == Some(0) && pushed.count("halved") > 2, "{}", pushed.stderr);
    assert!(server.spans() == exported(ROLLOUT), "each span once");
    // What this implementation itself says of messages that are too large.
    let server = grpc::Server::start(100_000, |_, _| grpc::ok());
    let output = command(&server.url, "grpc", &[]).env("OTEL_EXPORTER_OTLP_COMPRESSION", "none").output();
    let pushed = Pushed::of(&output.unwrap());
    assert!(pushed.status == Some(0) && pushed.count("halved") > 2, "{}", pushed.stderr);
    assert!(server.spans() == exported(ROLLOUT), "each span once");
}

#[test]
fn grpc_is_asked_again_where_it_says_so() {
    let server = grpc::Server::start(FOUR_MEBIBYTES, |nth, _| match nth {
        0 => Err(Status::unavailable("not yet")),
        1 => {
            let details = ErrorDetails::with_retry_info(Some(Duration::from_secs(1)));
            Err(Status::with_error_details(Code::ResourceExhausted, "slow down", details))
        }
        _ => grpc::ok(),
    });
    let clock = Instant::now();
    let pushed = push(&server.url, "grpc", &[]);
    assert_eq!((pushed.status, pushed.count("retries")), (Some(0), 2), "{}", pushed.stderr);
    assert!(clock.elapsed() >= Duration::from_secs(1) && pushed.count("repeated") == 0);
    for (code, left) in [(Code::Unauthenticated, true), (Code::InvalidArgument, false)] {
        let server = grpc::Server::start(FOUR_MEBIBYTES, move |_, _| Err(Status::new(code, "no")));
        let pushed = push(&server.url, "grpc", &[]);
        assert_eq!((pushed.status, pushed.count("retries")), (Some(2), 0), "{}", pushed.stderr);
        assert_eq!((pushed.count("left") > 0, pushed.count("rejected") > 0), (left, !left));
    }
}

#[test]
fn a_warning_is_told_once() {
    let body = br#"{"partialSuccess":{"rejectedSpans":"0","errorMessage":"nearly full"}}"#;
    let server = http::Server::start(|_, _| {
        Reply::Status(200, "content-type: application/json\r\n".into(), body.to_vec())
    });
    let pushed = push(&server.url, "http/json", &["--rate", "100"]);
    assert_eq!((pushed.status, pushed.count("accepted")), (Some(0), pushed.spans()), "{}", pushed.stderr);
    let warnings = pushed.summary["warnings"].to_string();
    assert_eq!(warnings.matches("nearly full").count(), 1, "{warnings}");
    assert!(warnings.contains(&format!("{} times", pushed.count("requests"))), "{warnings}");
}

/// Spans that were never encoded are not sent either.
#[test]
fn all_that_is_not_sent_is_counted() {
    let server = http::Server::start(|nth, _| match nth {
        0..3 => ok(),
        _ => Reply::Status(401, String::new(), Vec::new()),
    });
    let all = count(&exported(ROLLOUT));
    for threads in ["1", "2"] {
        let pushed = push(&server.url, "http/json", &["--rate", "20", "--threads", threads]);
        assert_eq!(
            (pushed.spans(), pushed.count("sent") + pushed.count("left")),
            (all, all),
            "{}",
            pushed.stderr
        );
    }
}

#[test]
fn a_partial_success_is_counted() {
    let body = br#"{"partialSuccess":{"rejectedSpans":"7","errorMessage":"too\nold"}}"#;
    let http = http::Server::start(|_, _| {
        Reply::Status(200, "content-type: application/json\r\n".into(), body.to_vec())
    });
    let partial = ExportTracePartialSuccess { rejected_spans: 7, error_message: "too\nold".into() };
    let grpc = grpc::Server::start(FOUR_MEBIBYTES, move |_, _| {
        Ok(ExportTraceServiceResponse { partial_success: Some(partial.clone()) })
    });
    for (url, protocol) in [(&http.url, "http/json"), (&grpc.url, "grpc")] {
        let pushed = push(url, protocol, &[]);
        assert_eq!(pushed.status, Some(1), "{}", pushed.stderr);
        assert_eq!(pushed.sums(), (pushed.spans(), pushed.spans() - 7, 7));
        assert_eq!(pushed.summary["pushed"]["reasons"]["partial success: too old"], 7);
    }
}

#[test]
fn what_is_never_answered_is_neither_accepted_nor_rejected() {
    let server = http::Server::start(|_, _| Reply::Silence);
    let output = command(&server.url, "http/protobuf", &["--give-up-after", "1s"])
        .env("OTEL_EXPORTER_OTLP_TIMEOUT", "300")
        .output();
    let pushed = Pushed::of(&output.unwrap());
    assert_eq!((pushed.status, pushed.count("unanswered")), (Some(2), pushed.spans()), "{}", pushed.stderr);
    assert!(pushed.stderr.contains("no answer in 0.3 s"), "{}", pushed.stderr);
    assert!(pushed.stderr.contains("does it take http/protobuf?"), "{}", pushed.stderr);
}

#[test]
fn secrets_are_not_told() {
    let server = http::Server::start(|_, _| status(401));
    let url = format!("{}/?key=hunter2", server.url);
    let output = kelemetry(&["push", ROLLOUT, "--endpoint", &url])
        .env("OTEL_EXPORTER_OTLP_HEADERS", "authorization=Bearer%20hunter2")
        .output();
    let said = String::from_utf8(output.unwrap().stderr).unwrap();
    assert!(said.contains("HTTP 401") && !said.contains("hunter2"), "{said}");
}

#[test]
fn a_rate_is_kept() {
    let server = http::Server::start(|_, _| ok());
    let clock = Instant::now();
    let pushed = push(&server.url, "http/protobuf", &["--rate", "250"]);
    let least = Duration::from_millis((pushed.spans() - 250) * 1000 / 250);
    assert!(pushed.status == Some(0) && clock.elapsed() >= least, "{:?}", clock.elapsed());
    server.each(|request| assert!(request.spans() <= 250));
}

#[test]
fn times_are_moved_alike_and_it_is_said() {
    let server = http::Server::start(|_, _| ok());
    let pushed = push(&server.url, "http/protobuf", &["--shift-to-now"]);
    let seconds = pushed.summary["pushed"]["shift_seconds"].as_i64().unwrap();
    let mut latest = 0;
    let (before, after) = (exported(ROLLOUT), server.spans());
    assert!(before.keys().eq(after.keys()));
    for (before, after) in before.values().zip(after.values()) {
        let [before, after] = [before, after].map(|groups| &groups[0].scope_spans[0].spans[0]);
        let moved = u64::try_from(seconds * 1_000_000_000).unwrap();
        assert_eq!(after.start_time_unix_nano - before.start_time_unix_nano, moved);
        assert_eq!(after.end_time_unix_nano - before.end_time_unix_nano, moved);
        assert!(
            before
                .events
                .iter()
                .zip(&after.events)
                .all(|(b, a)| a.time_unix_nano - b.time_unix_nano == moved)
        );
        latest = latest.max(after.end_time_unix_nano);
    }
    let said = |groups: &Vec<opentelemetry_proto::tonic::trace::v1::ResourceSpans>| {
        let attributes = &groups[0].resource.as_ref().unwrap().attributes;
        attributes.iter().any(|attribute| attribute.key == "kelemetry.time.shifted_seconds")
    };
    assert!(after.values().all(said) && !before.values().any(said));
    let now = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap();
    let ago = now - Duration::from_nanos(latest);
    assert!(ago < Duration::from_secs(60), "the archive ends {ago:?} ago");
}
