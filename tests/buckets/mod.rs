//! A server of S3's protocol that has objects in memory, and fails as it is told to.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, Mutex};

/// What is done with a request for (some bytes of) an object, by its key and how often it was asked for before; for a
/// list, by no key and the largest number.
pub(crate) type Mood = dyn Fn(&str, usize) -> Does + Send + Sync;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Does {
    Answer,
    Refuse(u16, &'static str),
    /// Closes the connection after half of the bytes.
    BreakOff,
    /// Sends half of the bytes and says that they are all.
    Shorten,
}

pub(crate) struct Store {
    address: String,
    seen: Arc<Mutex<Vec<String>>>,
}

struct Shelf {
    objects: BTreeMap<String, Vec<u8>>,
    mood: Box<Mood>,
    asked: Mutex<BTreeMap<String, usize>>,
    seen: Arc<Mutex<Vec<String>>>,
}

/// Keys in one answer to a listing.
const PAGE: usize = 2;

impl Store {
    /// Serves the bucket `logs` until the test's process ends.
    pub(crate) fn start(
        objects: impl IntoIterator<Item = (String, Vec<u8>)>,
        mood: impl Fn(&str, usize) -> Does + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let shelf = Arc::new(Shelf {
            objects: objects.into_iter().collect(),
            mood: Box::new(mood),
            asked: Mutex::default(),
            seen: Arc::clone(&seen),
        });
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shelf = Arc::clone(&shelf);
                std::thread::spawn(move || while shelf.answer(&stream).is_some() {});
            }
        });
        Self { address, seen }
    }

    /// The first lines of all requests.
    pub(crate) fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }

    /// The program with credentials for this store.
    pub(crate) fn run(&self, args: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kelemetry"));
        command.args(args).current_dir(env!("CARGO_MANIFEST_DIR")).stdin(Stdio::null());
        command.env("AWS_ENDPOINT", format!("http://{}", self.address));
        command.env("AWS_ACCESS_KEY_ID", "AKIATESTKEYID").env("AWS_SECRET_ACCESS_KEY", "s3cret-access-key");
        command.env("AWS_ALLOW_HTTP", "true").env("AWS_REGION", "us-east-1");
        command.output().unwrap()
    }
}

impl Shelf {
    /// One request of a connection; none when it is over.
    fn answer(&self, mut stream: &TcpStream) -> Option<()> {
        let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
        let first = lines.next()?.ok()?;
        let mut range = None;
        for line in lines {
            let line = line.ok()?;
            if line.is_empty() {
                break;
            }
            if let Some((name, value)) = line.split_once(": ")
                && name.eq_ignore_ascii_case("range")
            {
                let (begin, end) = value.strip_prefix("bytes=")?.split_once('-')?;
                range = Some((begin.parse::<usize>().ok()?, end.parse::<usize>().ok()?));
            }
        }
        self.seen.lock().unwrap().push(first.clone());
        let mut words = first.split(' ');
        let (method, target) = (words.next()?, words.next()?);
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let (bucket, key) = path.trim_start_matches('/').split_once('/').unwrap_or((&path[1..], ""));
        let (status, body, mut length) = if bucket != "logs" {
            (404, error("NoSuchBucket"), None)
        } else if key.is_empty() {
            match (self.mood)("", usize::MAX) {
                Does::Refuse(status, code) => (status, error(code), None),
                _ => (200, self.listing(query), None),
            }
        } else {
            self.object(key, method, range)
        };
        let body = if method == "HEAD" {
            length.get_or_insert(body.len());
            Vec::new()
        } else {
            body
        };
        let content_range = range.map_or(String::new(), |(begin, end)| {
            let total = self.objects.get(key).map_or(0, Vec::len);
            format!("Content-Range: bytes {begin}-{end}/{total}\r\n")
        });
        let length = length.unwrap_or(body.len());
        let head = format!(
            "HTTP/1.1 {status} -\r\nContent-Length: {length}\r\nETag: \"1\"\r\n{content_range}\
             Last-Modified: Mon, 23 Nov 2026 11:50:00 GMT\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).ok()?;
        stream.write_all(&body).ok()?;
        if length > body.len() && method != "HEAD" {
            drop(stream.shutdown(std::net::Shutdown::Both));
            return None;
        }
        Some(())
    }

    /// Status, body, and its length where that is told otherwise.
    fn object(
        &self,
        key: &str,
        method: &str,
        range: Option<(usize, usize)>,
    ) -> (u16, Vec<u8>, Option<usize>) {
        let Some(object) = self.objects.get(key) else { return (404, error("NoSuchKey"), None) };
        if method == "HEAD" {
            return (200, object.clone(), None);
        }
        let nth = {
            let mut asked = self.asked.lock().unwrap();
            let count = asked.entry(key.to_owned()).or_default();
            *count += 1;
            *count - 1
        };
        let (begin, end) = range.unwrap_or((0, object.len() - 1));
        let bytes = object[begin..=end.min(object.len() - 1)].to_vec();
        let half = bytes[..bytes.len() / 2].to_vec();
        match (self.mood)(key, nth) {
            Does::Answer => (206, bytes, None),
            Does::Refuse(status, code) => (status, error(code), None),
            Does::BreakOff => (206, half, Some(bytes.len())),
            Does::Shorten => (206, half, None),
        }
    }

    fn listing(&self, query: &str) -> Vec<u8> {
        let value = |name: &str| {
            let pair = query.split('&').find_map(|pair| pair.strip_prefix(&format!("{name}=")));
            pair.unwrap_or_default().replace("%2F", "/")
        };
        let (prefix, after) = (value("prefix"), value("continuation-token"));
        let keys: Vec<_> =
            self.objects.iter().filter(|(key, _)| key.starts_with(&prefix) && **key > after).collect();
        let contents: String = keys.iter().take(PAGE).fold(String::new(), |all, (key, object)| {
            let size = object.len();
            all + &format!(
                "<Contents><Key>{key}</Key><LastModified>2026-11-23T11:50:00.000Z</LastModified>\
                 <ETag>&quot;1&quot;</ETag><Size>{size}</Size></Contents>"
            )
        });
        let next = match keys.get(PAGE) {
            Some(_) => format!("<NextContinuationToken>{}</NextContinuationToken>", keys[PAGE - 1].0),
            None => String::new(),
        };
        format!("<ListBucketResult>{contents}{next}</ListBucketResult>").into_bytes()
    }
}

fn error(code: &str) -> Vec<u8> {
    format!(
        "<Error><Code>{code}</Code><Message>no</Message><AWSAccessKeyId>AKIATESTKEYID</AWSAccessKeyId>\
         <StringToSign>AWS4-HMAC-SHA256 s3cret-access-key</StringToSign></Error>"
    )
    .into_bytes()
}
