//! `kelemetry serve` among strangers: who may ask, what is no question, and how it begins and ends.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

mod serving;

use serving::{Answer, PROGRAM, Place, Server, escaped, texts};
use std::io::Write as _;
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

fn refused(place: &Place, args: &[&str]) -> String {
    let output =
        Command::new(PROGRAM).current_dir(place.path()).arg("serve").args(args).stdin(Stdio::null()).output();
    let output = output.unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{args:?}: {said}");
    said
}

#[test]
fn what_cannot_be_served_is_said_at_once() {
    let place = Place::of(&["rollout"]);
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let said = refused(&place, &["--archive", "rollout", "--listen", &address]);
    assert!(said.contains(&address) && said.contains("is taken"), "{said}");
    assert!(refused(&place, &["--listen", "127.0.0.1:0"]).contains("kelemetry.archive"));
    let said = refused(&place, &["--archive", "rollout", "--listen", "0.0.0.0:0"]);
    assert!(said.contains("--allow-remote"), "{said}");
    assert!(refused(&place, &["--archive", "rollout", "--listen", "nonsense"]).contains("no address"));
    assert!(refused(&place, &["--archive", "rollout", "--token", ""]).contains("token"));
    assert!(
        refused(&place, &["--archive", "rollout", "--listen", "127.0.0.1:0", "--ui", "rollout"])
            .contains("Jaeger UI")
    );
}

#[test]
fn ctrl_c_ends_it_in_peace() {
    let place = Place::of(&["rollout"]);
    let mut server = place.serve(&["rollout"], &[]);
    let _idle = TcpStream::connect(&server.address).unwrap();
    let began = Instant::now();
    let killed = Command::new("kill").args(["-INT", &server.child.id().to_string()]).status().unwrap();
    assert!(killed.success());
    assert_eq!(server.child.wait().unwrap().code(), Some(0));
    assert!(began.elapsed() < Duration::from_secs(6), "{:?}", began.elapsed());
}

#[test]
fn what_is_no_question_is_told_so() {
    let place = Place::of(&["rollout"]);
    let server = place.serve(&["rollout"], &[]);
    for query in [
        "start=x",
        "end=1.5",
        "limit=0",
        "limit=-1",
        "limit=a",
        "minDuration=5",
        "maxDuration=1x",
        "tags=%7B",
        "tags=a",
        "tags=%7B%22a%22%3A%5B%5D%7D",
        "tag=nocolon",
        "traceID=zz",
        "service=%",
        "service=%zz",
        "service=%ff",
        "minDuration=2s&maxDuration=1s",
        "start=99999999999999999999",
    ] {
        let answer = server.json(&format!("/api/traces?{query}"), 400);
        assert_eq!(answer["errors"][0]["code"], 400, "{query}");
        assert!(!answer["errors"][0]["msg"].as_str().unwrap().is_empty(), "{query}");
    }
    server.json(&format!("/api/traces?tags={}", escaped(r#"{"a":{"b":1}}"#)), 400);
    let range = "query.startTimeMin=2026-01-01T00:00:00Z&query.startTimeMax=2027-01-01T00:00:00Z";
    for query in [
        "",
        "query.startTimeMin=2026-01-01T00:00:00Z",
        "query.startTimeMin=1&query.startTimeMax=2",
        "query.startTimeMin=2027-01-01T00:00:00Z&query.startTimeMax=2026-01-01T00:00:00Z",
        &format!("{range}&query.searchDepth=x"),
        &format!("{range}&query.attributes=%7B"),
        &format!("{range}&query.durationMin=1"),
        &format!("{range}&query.filter=%7B%7D"),
    ] {
        for path in ["traces", "trace-summaries"] {
            let answer = server.json(&format!("/api/v3/{path}?{query}"), 400);
            assert_eq!(answer["error"]["httpCode"], 400, "{query}");
        }
    }
    for (path, status) in [
        ("/api/traces/zz", 400),
        ("/api/v3/traces/%2e%2e", 400),
        ("/api/nothing", 404),
        ("/nothing", 404),
        ("/api/v3/nothing", 404),
        ("/../../etc/passwd", 404),
        ("/api/metrics/calls?service=a", 501),
        ("/api/dependencies?endTs=x", 400),
        ("/api/traces/%ff", 400),
        ("/api/v3/traces/%ff", 400),
        ("/api/services/%ff/operations", 400),
    ] {
        server.json(path, status);
    }
    let address = &server.address;
    // What stands in an answer is what its status says, in the form of who asks.
    let code = |answer: &Answer, place: &str| {
        let body: serde_json::Value = serde_json::from_slice(&answer.body).unwrap();
        assert_eq!(
            body.pointer(place).and_then(serde_json::Value::as_u64),
            Some(answer.status.into()),
            "{body}"
        );
        answer.status
    };
    let long = "a".repeat(20_000);
    for (root, place) in [("/api", "/errors/0/code"), ("/api/v3", "/error/httpCode")] {
        assert_eq!(code(&server.post(&format!("{root}/services"), ""), place), 405);
        assert_eq!(code(&server.get(&format!("{root}/traces?service={long}")), place), 414);
        let strange =
            format!("GET {root}/services HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        assert_eq!(code(&server.send(&strange), place), 421);
    }
    let broken = format!(
        "POST /api/transform HTTP/1.1\r\nHost: {address}\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n"
    );
    assert_eq!(server.send(&broken).status, 400);
    for (request, status) in [
        ("nonsense\r\n\r\n".to_owned(), 400),
        (format!("GET / HTTP/1.1\r\nHost: {address}\r\nX: {}\r\n\r\n", "a".repeat(100_000)), 431),
        ("GET /api/services HTTP/1.1\r\nConnection: close\r\n\r\n".to_owned(), 421),
    ] {
        assert_eq!(server.send(&request).status, status, "{}", &request[..20]);
    }
    assert!(!texts(&server.json("/api/services", 200)["data"]).is_empty());
}

fn ask(server: &Server, path: &str, headers: &str) -> u16 {
    server.send(&format!("GET {path} HTTP/1.1\r\n{headers}Connection: close\r\n\r\n")).status
}

#[test]
fn pages_elsewhere_cannot_ask() {
    let place = Place::of(&["rollout"]);
    let server = place.serve(&["rollout"], &["--allow-host", "logs.example"]);
    for (host, status) in [
        ("localhost:16686", 200),
        ("127.0.0.1", 200),
        ("[::1]:9", 200),
        ("Logs.Example", 200),
        ("evil.example", 421),
        ("127.0.0.1.evil.example", 421),
        ("10.0.0.1", 421),
    ] {
        assert_eq!(ask(&server, "/api/services", &format!("Host: {host}\r\n")), status, "{host}");
    }
    assert_eq!(server.get("/api/services").header("access-control-allow-origin"), None);
}

#[test]
fn a_token_keeps_others_out() {
    let place = Place::of(&["rollout"]);
    std::fs::write(place.path().join("token"), "s3cret-t0ken\n").unwrap();
    let server = place.serve(&["rollout"], &["--token", "@token"]);
    let host = format!("Host: {}\r\n", server.address);
    for path in ["/", "/api/services", "/api/traces/1", "/static/a.js"] {
        assert_eq!(ask(&server, path, &host), 401, "{path}");
    }
    assert_eq!(ask(&server, "/api/services", &format!("{host}Authorization: Bearer wrong\r\n")), 401);
    assert_eq!(ask(&server, "/api/services", &format!("{host}Authorization: Bearer s3cret-t0ken\r\n")), 200);
    let link = server.get("/?token=s3cret-t0ken");
    assert_eq!((link.status, link.header("location")), (303, Some("/")));
    let cookie = link.header("set-cookie").unwrap();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"));
    let cookie = cookie.split(';').next().unwrap();
    assert_eq!(ask(&server, "/", &format!("{host}Cookie: {cookie}\r\n")), 200);
    assert_eq!(server.get("/?token=wrong").status, 401);
}

#[test]
fn the_ui_of_jaeger_is_served_from_memory() {
    let place = Place::of(&["rollout"]);
    let ui = place.path().join("ui");
    std::fs::create_dir_all(ui.join("static")).unwrap();
    std::fs::write(place.path().join("outside"), "not to be seen").unwrap();
    std::fs::write(ui.join("static/a.js"), "alert(1)").unwrap();
    let index = "<base href=\"/\"><script>const JAEGER_CONFIG = DEFAULT_CONFIG;\n\
                 const JAEGER_BACKEND_CAPABILITIES = DEFAULT_BACKEND_CAPABILITIES;</script>";
    std::fs::write(ui.join("index.html"), index).unwrap();
    let server = place.serve(&["rollout"], &["--ui", "ui"]);
    for path in ["/search", "/trace/0123", "/dependencies", "/index.html"] {
        let page = server.get(path);
        assert_eq!(page.status, 200, "{path}");
        assert!(
            page.text().contains("\"searchWithoutServiceName\":true") && !page.text().contains("DEFAULT_"),
            "{path}"
        );
    }
    let script = server.get("/static/a.js");
    assert_eq!(
        (script.header("content-type"), script.text().as_str()),
        (Some("text/javascript; charset=utf-8"), "alert(1)")
    );
    for path in [
        "/static/../../outside",
        "/static/..%2f..%2foutside",
        "/static//outside",
        "/../outside",
        "/%2e%2e/outside",
    ] {
        assert!(!server.get(path).text().contains("not to be seen"), "{path}");
    }
    assert!(server.get("/").text().contains("kelemetry"), "the page of its own stays");
    server.json("/api/nothing", 404);
}

#[test]
fn clients_that_say_nothing_disturb_nobody() {
    let place = Place::of(&["rollout"]);
    let server = place.serve(&["rollout"], &[]);
    let mut silent: Vec<TcpStream> = (0..200).map(|_| TcpStream::connect(&server.address).unwrap()).collect();
    silent
        .iter_mut()
        .step_by(2)
        .for_each(|stream| stream.write_all(b"GET /api/traces HTTP/1.1\r\nHo").unwrap());
    let began = Instant::now();
    for _ in 0..20 {
        server.json("/api/traces?limit=5", 200);
    }
    assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
}

#[test]
fn declared_modes_are_services() {
    let place = Place::of(&["rollout"]);
    let views = "defaultConfig: '50000000'\nconfigs: [{id: '50000000', name: short, steps: []}]\n";
    std::fs::write(place.path().join("views.yaml"), views).unwrap();
    let server = place.serve(&["rollout"], &["--views", place.path().join("views.yaml").to_str().unwrap()]);
    let services = server.json("/api/services", 200);
    assert_eq!(texts(&services["data"])[..2], ["short", "short [full tree]"]);
    let found =
        server.json(&format!("/api/traces?service=short&tags={}", escaped("resource=deployments")), 200);
    let id = found["data"][0]["traceID"].as_str().unwrap();
    assert!(id.starts_with("ff50000000e1e3e7"), "{id}");
    assert_eq!(server.json(&format!("/api/traces/{id}"), 200)["data"][0], found["data"][0]);
    let said = refused(&place, &["--archive", "rollout", "--listen", "127.0.0.1:0", "--views", "rollout"]);
    assert!(said.contains("rollout"), "{said}");
}
