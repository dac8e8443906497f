//! Pushes over connections that do not come about, or that are not trusted.
#![cfg(feature = "net")]
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

mod pushing;

use pushing::http::ok;
use pushing::proxy::Proxy;
use pushing::{Pushed, ROLLOUT, command, exported, http};

#[test]
fn whom_nobody_vouches_for_is_sent_nothing() {
    let authority = "tests/pushing/tls/authority.pem";
    let server = http::Server::start_tls(|_, _| ok());
    // Another authority than the server's: the server itself.
    for (trusted, is_taken) in [(authority, true), ("tests/pushing/tls/server.pem", false)] {
        let output = command(&server.url, "http/protobuf", &[])
            .env("OTEL_EXPORTER_OTLP_CERTIFICATE", trusted)
            .output();
        let pushed = Pushed::of(&output.unwrap());
        let status = if is_taken { Some(0) } else { Some(2) };
        assert_eq!((pushed.status, server.requests()), (status, 1), "{}", pushed.stderr);
        assert_ne!(pushed.stderr.contains("no trust: "), is_taken, "{}", pushed.stderr);
    }
    assert!(server.spans() == exported(ROLLOUT), "each span once");
    let output =
        command(&server.url, "grpc", &[]).env("OTEL_EXPORTER_OTLP_CERTIFICATE", "README.md").output();
    let said = String::from_utf8(output.unwrap().stderr).unwrap();
    assert!(said.contains("cannot use README.md (of OTEL_EXPORTER_OTLP_CERTIFICATE)"), "{said}");
}

/// It says so only when the client takes the handshake for done.
#[test]
fn who_wants_another_certificate_took_nothing() {
    let server = http::Server::start_mutual_tls(|_, _| ok());
    let output = command(&server.url, "http/protobuf", &[])
        .env("OTEL_EXPORTER_OTLP_CERTIFICATE", "tests/pushing/tls/authority.pem")
        .output();
    let pushed = Pushed::of(&output.unwrap());
    assert_eq!((pushed.status, server.requests()), (Some(2), 0), "{}", pushed.stderr);
    assert_eq!((pushed.sums(), pushed.count("left")), ((0, 0, 0), pushed.spans()));
    assert!(pushed.stderr.contains("no trust: received fatal alert: "), "{}", pushed.stderr);
}

/// As behind a firewall that drops what it does not let through.
#[test]
fn what_waited_for_a_connection_was_not_sent() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", silent.local_addr().unwrap());
    let output = command(&url, "http/protobuf", &["--give-up-after", "1s"])
        .env("OTEL_EXPORTER_OTLP_CERTIFICATE", "tests/pushing/tls/authority.pem")
        .env("OTEL_EXPORTER_OTLP_TIMEOUT", "300")
        .output();
    let pushed = Pushed::of(&output.unwrap());
    assert_eq!((pushed.sums(), pushed.count("left")), ((0, 0, 0), pushed.spans()), "{}", pushed.stderr);
    assert!(pushed.stderr.contains("no connection: none came about in 0.3 s"), "{}", pushed.stderr);
    assert!(!pushed.stderr.contains("may be there twice"), "{}", pushed.stderr);
}

#[test]
fn a_proxy_tunnels_to_what_is_encrypted() {
    let server = http::Server::start_tls(|_, _| ok());
    let via = |proxy: &Proxy, url: &str, no: &str| {
        let output = command(url, "http/protobuf", &["--give-up-after", "1s"])
            .env("OTEL_EXPORTER_OTLP_CERTIFICATE", "tests/pushing/tls/authority.pem")
            .env("HTTPS_PROXY", format!("http://me:hunter2@{}", proxy.address))
            .env("NO_PROXY", no)
            .output();
        Pushed::of(&output.unwrap())
    };
    let proxy = Proxy::start(&server.url, None);
    let pushed = via(&proxy, "https://collector.test:4318", "");
    assert_eq!(pushed.status, Some(0), "{}", pushed.stderr);
    assert!(server.spans() == exported(ROLLOUT), "other spans than exported");
    let asked = proxy.asked();
    assert_eq!((asked.len(), &*asked[0][0]), (1, "CONNECT collector.test:4318 HTTP/1.1"));
    assert!(
        asked[0].iter().any(|line| line.eq_ignore_ascii_case("proxy-authorization: Basic bWU6aHVudGVyMg=="))
    );
    // This machine, and what is named, need none.
    assert_eq!((via(&proxy, &server.url, "").status, proxy.asked().len()), (Some(0), 1));
    assert_eq!(
        (via(&proxy, "https://collector.test:4318", "test").status, proxy.asked().len()),
        (Some(2), 1)
    );
    let refusing = Proxy::start(&server.url, Some("407 Proxy Authentication Required"));
    let pushed = via(&refusing, "https://collector.test:4318", "");
    assert_eq!((pushed.status, pushed.sums(), pushed.count("left")), (Some(2), (0, 0, 0), pushed.spans()));
    let why =
        format!("no connection: the proxy {}: tunnel error: proxy authorization required", refusing.address);
    assert!(pushed.stderr.contains(&why) && !pushed.stderr.contains("hunter2"), "{}", pushed.stderr);
}
