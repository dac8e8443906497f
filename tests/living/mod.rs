//! An API server that says what a test tells it to, and the program that asks it.

use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// What is asked: the path, and the query by name.
pub(crate) struct Ask {
    pub(crate) path: String,
    pub(crate) query: BTreeMap<String, String>,
    /// How often the same path was asked before.
    pub(crate) before: usize,
}

impl Ask {
    fn of(target: &str, before: usize) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let pair = |pair: &str| pair.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned()));
        Self { path: path.to_owned(), query: query.split('&').filter_map(pair).collect(), before }
    }

    pub(crate) fn get(&self, name: &str) -> &str {
        self.query.get(name).map_or("", String::as_str)
    }

    pub(crate) fn is_watch(&self) -> bool {
        self.get("watch") == "true"
    }
}

pub(crate) enum Reply {
    Json(u16, Value),
    /// The same with one more line of the header.
    Header(u16, &'static str, Value),
    /// Lines of a watch; then the answer ends, or stays open.
    Watch {
        lines: Vec<Value>,
        stays: bool,
    },
    /// Never.
    Silence,
}

pub(crate) fn ok(value: Value) -> Reply {
    Reply::Json(200, value)
}

pub(crate) fn status(code: u16, reason: &str, message: &str) -> Value {
    json!({"kind": "Status", "apiVersion": "v1", "status": "Failure", "message": message, "reason": reason, "code": code})
}

pub(crate) fn refusal(code: u16, reason: &str, message: &str) -> Reply {
    Reply::Json(code, status(code, reason, message))
}

type Handler = dyn Fn(&Ask) -> Reply + Send + Sync;

pub(crate) struct Server {
    url: String,
    asked: Arc<Mutex<Vec<String>>>,
    directory: tempfile::TempDir,
}

impl Server {
    /// Serves until the test's process ends.
    pub(crate) fn start(handler: impl Fn(&Ask) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let server = Self { url, asked: Arc::clone(&asked), directory: tempfile::tempdir().unwrap() };
        let handler: Arc<Handler> = Arc::new(handler);
        std::thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let (asked, handler) = (Arc::clone(&asked), Arc::clone(&handler));
                std::thread::spawn(move || serve(connection, &asked, &*handler));
            }
        });
        server
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    /// The files that were written.
    pub(crate) fn files(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.directory.path()).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<_> = names.filter(|name| name != "config").collect();
        names.sort();
        names
    }

    pub(crate) fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }

    /// `kelemetry snapshot`, in a directory of its own.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let config = json!({"apiVersion": "v1", "kind": "Config", "current-context": "here",
            "contexts": [{"name": "here", "context": {"cluster": "here", "user": "me"}}],
            "clusters": [{"name": "here", "cluster": {"server": self.url}}],
            "users": [{"name": "me", "user": {"token": "t"}}]});
        std::fs::write(self.path("config"), config.to_string()).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_kelemetry"));
        command.arg("snapshot").args(args).env("KUBECONFIG", self.path("config"));
        command.current_dir(self.directory.path()).stdin(Stdio::null());
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        Ran::of(self.command(args).output().unwrap())
    }

    /// Begins a watch.
    pub(crate) fn begin(&self, args: &[&str]) -> Child {
        self.command(args).spawn().unwrap()
    }

    /// What the program makes of these files: its exit status and summary.
    pub(crate) fn replay(&self, files: &[&str], more: &[&str]) -> (Option<i32>, Value) {
        let output = Command::new(env!("CARGO_BIN_EXE_kelemetry"))
            .current_dir(self.directory.path())
            .args(["replay", "--summary", "json", "--no-redact"])
            .args(files)
            .args(more)
            .output()
            .unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        let line = stderr.lines().find(|line| line.starts_with('{')).unwrap_or_else(|| panic!("{stderr}"));
        (output.status.code(), serde_json::from_str(line).unwrap())
    }

    /// What the program answers about what was replayed.
    pub(crate) fn ask(&self, args: &[&str]) -> String {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kelemetry"));
        let output = command.current_dir(self.directory.path()).args(args).output().unwrap();
        String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap()
    }

    /// The lines of a recording.
    pub(crate) fn lines(&self, name: &str) -> Vec<Value> {
        lines(&self.path(name))
    }
}

/// How the program ended.
pub(crate) struct Ran {
    pub(crate) status: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ran {
    pub(crate) fn of(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self { status: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    pub(crate) fn summary(&self) -> Value {
        let line = self.stderr.lines().find(|line| line.starts_with('{'));
        serde_json::from_str(line.unwrap_or_else(|| panic!("no summary: {}", self.stderr))).unwrap()
    }
}

/// Presses Ctrl-C.
pub(crate) fn interrupt(child: &Child) {
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
}

/// Waits for something.
pub(crate) fn until(what: &str, is_so: impl Fn() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < Duration::from_secs(60), "{what} did not come");
        std::thread::sleep(Duration::from_millis(50));
    }
}

pub(crate) fn lines(path: &Path) -> Vec<Value> {
    let bytes = std::fs::read(path).unwrap();
    let mut text = Vec::new();
    if path.extension().is_some_and(|extension| extension == "zst") {
        // While it is written, the last frame may be there in part.
        let _ = zstd::Decoder::new(&*bytes).unwrap().read_to_end(&mut text);
        text.truncate(text.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1));
    } else {
        text = bytes;
    }
    String::from_utf8(text).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The lines about objects, as `TYPE kind/name@version`.
pub(crate) fn shown(lines: &[Value]) -> Vec<String> {
    let of = |line: &Value| {
        let (object, kind) = (line.get("object")?, line["type"].as_str()?);
        let meta = &object["metadata"];
        let (name, version) = (meta["name"].as_str().unwrap_or("-"), meta["resourceVersion"].as_str());
        assert!(line["at"].as_str().is_some_and(|at| at.ends_with('Z')), "{line}");
        Some(format!("{kind} {}/{name}@{}", object["kind"].as_str()?, version.unwrap_or("-")))
    };
    lines.iter().filter_map(of).collect()
}

fn serve(mut connection: TcpStream, asked: &Mutex<Vec<String>>, handler: &Handler) {
    let mut reader = BufReader::new(connection.try_clone().unwrap());
    while let Some(target) = read(&mut reader) {
        let before = {
            let mut asked = asked.lock().unwrap();
            let path = target.split('?').next().unwrap();
            let before = asked.iter().filter(|other| other.split('?').next() == Some(path)).count();
            asked.push(target.clone());
            before
        };
        let done = match handler(&Ask::of(&target, before)) {
            Reply::Json(code, body) => send(&mut connection, code, "X-Fake: yes", &body),
            Reply::Header(code, header, body) => send(&mut connection, code, header, &body),
            Reply::Watch { lines, stays } => watch(&mut connection, &lines, stays),
            Reply::Silence => {
                std::thread::sleep(Duration::from_secs(600));
                return;
            }
        };
        if done.is_err() {
            return;
        }
    }
}

/// The target of a request; its header is all that there is.
fn read(reader: &mut BufReader<TcpStream>) -> Option<String> {
    let mut first = String::new();
    reader.read_line(&mut first).ok().filter(|n| *n > 0)?;
    let mut line = String::new();
    while reader.read_line(&mut line).ok().filter(|n| *n > 0)? > 0 && line != "\r\n" {
        line.clear();
    }
    Some(first.split(' ').nth(1)?.to_owned())
}

fn send(connection: &mut TcpStream, code: u16, header: &str, body: &Value) -> std::io::Result<()> {
    let body = body.to_string();
    let n = body.len();
    write!(
        connection,
        "HTTP/1.1 {code} X\r\nContent-Type: application/json\r\n{header}\r\nContent-Length: {n}\r\n\r\n{body}"
    )
}

fn watch(connection: &mut TcpStream, lines: &[Value], stays: bool) -> std::io::Result<()> {
    write!(
        connection,
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    )?;
    for line in lines {
        let line = format!("{line}\n");
        // In two pieces: lines come as they come.
        for piece in [&line[..10], &line[10..]] {
            write!(connection, "{:x}\r\n{piece}\r\n", piece.len())?;
        }
    }
    connection.flush()?;
    if stays {
        std::thread::sleep(Duration::from_secs(600));
    }
    write!(connection, "0\r\n\r\n")
}

/// An object as lists have it, without kind.
pub(crate) fn item(name: &str, uid: u32, version: u32, more: Value) -> Value {
    let mut object = json!({"metadata": {"name": name, "namespace": "shop", "uid": uid_of(uid),
        "resourceVersion": version.to_string(), "creationTimestamp": "2026-11-28T12:00:00Z"}});
    for (key, value) in more.as_object().unwrap() {
        object[key] = value.clone();
    }
    object
}

/// The same as watches have it.
pub(crate) fn typed(kind: &str, mut item: Value) -> Value {
    item["kind"] = json!(kind);
    item["apiVersion"] = json!("v1");
    item
}

fn uid_of(number: u32) -> String {
    format!("aaaaaaaa-0000-4000-8000-{number:012}")
}

pub(crate) fn list(kind: &str, version: u32, token: &str, items: Vec<Value>) -> Reply {
    ok(json!({"kind": format!("{kind}List"), "apiVersion": "v1",
        "metadata": {"resourceVersion": version.to_string(), "continue": token}, "items": items}))
}

/// A resource as discovery has it: `name kind verb verb …`.
pub(crate) fn resources(group_version: &str, lines: &[&str]) -> Reply {
    let resource = |line: &&str| {
        let words: Vec<_> = line.split(' ').collect();
        json!({"name": words[0], "singularName": "", "namespaced": true, "kind": words[1], "verbs": words[2..]})
    };
    let resources: Vec<_> = lines.iter().map(resource).collect();
    ok(json!({"kind": "APIResourceList", "groupVersion": group_version, "resources": resources}))
}

/// Groups, each with its versions, the preferred one first.
pub(crate) fn groups(groups: &[(&str, &[&str])]) -> Reply {
    let version =
        |name: &str, version: &str| json!({"groupVersion": format!("{name}/{version}"), "version": version});
    let group = |(name, versions): &(&str, &[&str])| {
        let all: Vec<_> = versions.iter().rev().map(|v| version(name, v)).collect();
        json!({"name": name, "versions": all, "preferredVersion": version(name, versions[0])})
    };
    ok(
        json!({"kind": "APIGroupList", "apiVersion": "v1", "groups": groups.iter().map(group).collect::<Vec<_>>()}),
    )
}

pub(crate) fn version() -> Reply {
    ok(json!({"major": "1", "minor": "36", "gitVersion": "v1.36.3"}))
}
