//! Pushes that break off and go on.
#![cfg(feature = "net")]
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

mod pushing;

use pushing::http::{Reply, Server, ok, status};
use pushing::{Pushed, ROLLOUT, command, count, exported, lines};
use std::path::PathBuf;
use std::process::{Child, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// An endpoint that does something else from its `turn`th request on, until it is mended.
struct Endpoint {
    server: Server,
    turn: Arc<AtomicUsize>,
    directory: tempfile::TempDir,
}

impl Endpoint {
    fn new(turn: usize, fail: fn() -> Reply) -> Self {
        let turn = Arc::new(AtomicUsize::new(turn));
        let until = Arc::clone(&turn);
        let server =
            Server::start(move |nth, _| if nth < until.load(Ordering::SeqCst) { ok() } else { fail() });
        Self { server, turn, directory: tempfile::tempdir().unwrap() }
    }

    fn mend(&self) {
        self.turn.store(usize::MAX, Ordering::SeqCst);
    }

    fn file(&self) -> PathBuf {
        self.directory.path().join("push.state")
    }

    fn start(&self, more: &[&str]) -> Child {
        let file = self.file();
        // Small requests, so that there are several.
        let args = ["--rate", "64K", "--resume", file.to_str().unwrap()];
        let mut command = command(&self.server.url, "http/protobuf", &args);
        command.args(more).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
    }

    fn push(&self) -> Pushed {
        Pushed::of(&self.start(&[]).wait_with_output().unwrap())
    }

    /// Starts a push, and waits until the endpoint does not answer any more.
    fn start_and_hang(&self) -> Child {
        let child = self.start(&[]);
        while self.server.requests() <= self.turn.load(Ordering::SeqCst) {
            std::thread::sleep(Duration::from_millis(10));
        }
        child
    }
}

#[test]
fn what_was_accepted_is_not_sent_again() {
    let endpoint = Endpoint::new(2, || status(401));
    let first = endpoint.push();
    assert_eq!(first.status, Some(1), "{}", first.stderr);
    assert!(
        first.count("accepted") > 0 && first.stderr.contains("the same command goes on"),
        "{}",
        first.stderr
    );
    endpoint.mend();
    let second = endpoint.push();
    assert_eq!((second.status, second.count("repeated")), (Some(0), 0), "{}", second.stderr);
    assert_eq!(second.count("earlier"), first.count("accepted"));
    assert_eq!(second.count("earlier") + second.count("accepted"), second.spans());
    assert!(endpoint.server.spans() == exported(ROLLOUT), "each span once");
    let requests = endpoint.server.requests();
    let third = endpoint.push();
    assert_eq!((third.status, third.count("earlier")), (Some(0), third.spans()), "{}", third.stderr);
    assert_eq!(endpoint.server.requests(), requests, "nothing was sent");
}

#[test]
fn what_was_refused_is_tried_again() {
    let endpoint = Endpoint::new(2, || status(400));
    let first = endpoint.push();
    assert!(first.status == Some(1) && first.count("rejected") > 0, "{}", first.stderr);
    endpoint.mend();
    let second = endpoint.push();
    assert_eq!((second.status, second.count("accepted")), (Some(0), first.count("rejected")));
    assert!(endpoint.server.spans() == exported(ROLLOUT), "each span once");
}

#[test]
fn a_killed_push_sends_again_what_it_does_not_know_of() {
    let endpoint = Endpoint::new(2, || Reply::Silence);
    let mut child = endpoint.start_and_hang();
    child.kill().unwrap();
    child.wait().unwrap();
    endpoint.mend();
    let second = endpoint.push();
    assert_eq!(second.status, Some(0), "{}", second.stderr);
    let repeated = second.count("repeated");
    assert!(0 < repeated && repeated < second.count("accepted"), "{}", second.stderr);
    assert!(second.summary["warnings"].to_string().contains("may be there twice"), "{}", second.stderr);
    assert!(endpoint.server.spans() == exported(ROLLOUT), "each span once");
}

#[test]
#[cfg(unix)]
fn an_interrupted_push_says_what_it_knows() {
    let endpoint = Endpoint::new(1, || Reply::Silence);
    let child = endpoint.start_and_hang();
    let kill = std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status();
    assert!(kill.unwrap().success());
    let pushed = Pushed::of(&child.wait_with_output().unwrap());
    assert_eq!((pushed.status, pushed.count("rejected")), (Some(130), 0), "{}", pushed.stderr);
    assert!(pushed.count("accepted") > 0 && pushed.count("unanswered") > 0, "{}", pushed.stderr);
    assert_eq!(count(&endpoint.server.spans()), pushed.count("accepted"));
}

#[test]
fn a_line_that_was_cut_off_is_not_believed() {
    let endpoint = Endpoint::new(1, || status(401));
    assert_eq!(endpoint.push().status, Some(1));
    endpoint.mend();
    let text = std::fs::read_to_string(endpoint.file()).unwrap();
    std::fs::write(endpoint.file(), &text[..text.len() - 9]).unwrap();
    let second = endpoint.push();
    assert!(second.status == Some(0) && second.count("earlier") > 0, "{}", second.stderr);
    assert!(endpoint.server.spans() == exported(ROLLOUT), "each span once");
    assert!(lines(&endpoint.file()).iter().all(|line| line.ends_with('}')));
}

#[test]
fn times_stay_where_the_first_push_moved_them() {
    let endpoint = Endpoint::new(1, || status(401));
    let shift = |pushed: &Pushed| pushed.summary["pushed"]["shift_seconds"].as_i64().unwrap();
    let push = |more: &[&str]| Pushed::of(&endpoint.start(more).wait_with_output().unwrap());
    let first = push(&["--shift-to-now"]);
    endpoint.mend();
    std::thread::sleep(Duration::from_millis(1_100));
    let second = push(&["--shift-to-now"]);
    assert_eq!((second.status, shift(&second)), (Some(0), shift(&first)), "{}", second.stderr);
    let without = push(&[]);
    assert_eq!(without.status, Some(2));
    assert!(without.stderr.contains("remembers a push with --shift-to-now"), "{}", without.stderr);
}

#[test]
fn other_pushes_and_other_files_are_refused() {
    let endpoint = Endpoint::new(usize::MAX, ok);
    assert_eq!(endpoint.push().status, Some(0));
    let file = endpoint.file();
    let file = file.to_str().unwrap();
    let refused = |url: &str, protocol: &str, file: &str| {
        let output = command(url, protocol, &["--resume", file]).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(
        refused("http://127.0.0.1:1", "http/protobuf", file)
            .contains("remembers a push to http://127.0.0.1:")
    );
    assert!(refused(&endpoint.server.url, "http/json", file).contains("remembers a push by http/protobuf"));
    let log = endpoint.directory.path().join("audit.log");
    std::fs::write(&log, "{\"kind\":\"Event\"}\n").unwrap();
    let log = log.to_str().unwrap();
    assert!(refused(&endpoint.server.url, "http/json", log).contains("is not what a push remembers"));
    assert_eq!(std::fs::read_to_string(log).unwrap(), "{\"kind\":\"Event\"}\n", "it was left alone");
    let open = std::fs::File::open(file).unwrap();
    open.lock().unwrap();
    assert!(refused(&endpoint.server.url, "http/protobuf", file).contains("another push is using"));
}
