//! A server under test, and a client that says just what it is told to.
#![allow(dead_code, reason = "each test file uses a part of it")]

use serde_json::Value;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_kelemetry");

/// A directory with archives of lessons.
pub(crate) struct Place {
    directory: tempfile::TempDir,
}

impl Place {
    /// One archive for each lesson, of its name.
    pub(crate) fn of(lessons: &[&str]) -> Self {
        let place = Self { directory: tempfile::tempdir().unwrap() };
        for lesson in lessons {
            let input = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata").join(lesson);
            let input = Some(input.join("input")).filter(|path| path.exists()).unwrap_or(input);
            place.run(&["replay", input.to_str().unwrap(), "--cluster", lesson, "-o", lesson]);
        }
        place
    }

    pub(crate) fn path(&self) -> &Path {
        self.directory.path()
    }

    /// What the program writes to its standard output.
    pub(crate) fn run(&self, args: &[&str]) -> Vec<u8> {
        let output =
            Command::new(PROGRAM).current_dir(self.path()).args(args).stdin(Stdio::null()).output().unwrap();
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        output.stdout
    }

    /// A server of these archives.
    pub(crate) fn serve(&self, archives: &[&str], more: &[&str]) -> Server {
        let archives: Vec<PathBuf> = archives.iter().map(|name| self.path().join(name)).collect();
        let mut command = Command::new(PROGRAM);
        command.current_dir(self.path()).arg("serve").args(["--listen", "127.0.0.1:0"]).args(more);
        for archive in archives {
            command.arg("--archive").arg(archive);
        }
        Server::start(command)
    }
}

/// It ends when it is dropped.
pub(crate) struct Server {
    pub(crate) child: Child,
    /// `127.0.0.1:PORT`.
    pub(crate) address: String,
    /// The same of `--grpc`.
    pub(crate) grpc: Option<String>,
}

impl Server {
    fn start(mut command: Command) -> Self {
        let mut child = command.stdin(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let mut said = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        while said.read_line(&mut line).unwrap() > 0 {
            if let Some((_, url)) = line.split_once("://") {
                let address = url.split('/').next().unwrap().to_owned();
                let grpc = url.split_once("for Jaeger at ").and_then(|(_, rest)| rest.split(' ').next());
                let grpc = grpc.map(str::to_owned);
                // Whatever it says from here on, nobody must keep it waiting.
                std::thread::spawn(move || drop(std::io::copy(&mut said, &mut std::io::sink())));
                return Self { child, address, grpc };
            }
            line.clear();
        }
        panic!("it does not serve: {:?}", child.wait());
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.send(&format!("GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address))
    }

    pub(crate) fn post(&self, path: &str, body: &str) -> Answer {
        let (address, length) = (&self.address, body.len());
        self.send(&format!(
            "POST {path} HTTP/1.1\r\nHost: {address}\r\nContent-Type: application/json\r\n\
             Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        ))
    }

    /// Sends these bytes as they are.
    pub(crate) fn send(&self, request: &str) -> Answer {
        ask(&self.address, request)
    }

    /// The JSON that answers with this status.
    pub(crate) fn json(&self, path: &str, status: u16) -> Value {
        let answer = self.get(path);
        assert_eq!(answer.status, status, "{path}: {}", answer.text());
        assert_eq!(answer.header("content-type"), Some("application/json"), "{path}");
        answer.json()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// Sends these bytes as they are.
pub(crate) fn ask(address: &str, request: &str) -> Answer {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    // One that does not like the beginning need not take the rest.
    drop(stream.write_all(request.as_bytes()));
    let mut bytes = Vec::new();
    drop(stream.read_to_end(&mut bytes));
    Answer::of(&bytes)
}

#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    fn of(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n");
        let Some(end) = end else { return Self { status: 0, headers: Vec::new(), body: bytes.to_vec() } };
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let header = |line: &str| {
            let (name, value) = line.split_once(':').unwrap();
            (name.to_ascii_lowercase(), value.trim().to_owned())
        };
        Self { status, headers: lines.map(header).collect(), body: bytes[end + 4..].to_vec() }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }
}

/// A text as it stands in a URL.
pub(crate) fn escaped(text: &str) -> String {
    text.bytes().fold(String::new(), |out, byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => out + &char::from(byte).to_string(),
        byte => out + &format!("%{byte:02X}"),
    })
}

/// The texts of an array.
pub(crate) fn texts(value: &Value) -> Vec<String> {
    value.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
}
