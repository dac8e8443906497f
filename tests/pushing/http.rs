//! An endpoint of OTLP/HTTP that does what a test says.

use super::{Spans, spans};
use flate2::read::GzDecoder;
use opentelemetry_proto::tonic::collector::trace::v1::ExportTraceServiceRequest;
use prost::Message as _;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

/// A request as it came.
pub(crate) struct Request {
    pub(crate) path: String,
    /// By names in lower case.
    pub(crate) headers: BTreeMap<String, String>,
    /// Decompressed.
    pub(crate) body: Vec<u8>,
    pub(crate) message: ExportTraceServiceRequest,
}

impl Request {
    pub(crate) fn spans(&self) -> usize {
        let groups = self.message.resource_spans.iter().flat_map(|group| &group.scope_spans);
        groups.map(|scope| scope.spans.len()).sum()
    }
}

pub(crate) enum Reply {
    /// Status, further lines of the header, body.
    Status(u16, String, Vec<u8>),
    /// Take it, and end the connection without an answer.
    Drop,
    /// Never answer.
    Silence,
}

pub(crate) fn ok() -> Reply {
    Reply::Status(200, "content-type: application/json\r\n".into(), b"{}".to_vec())
}

pub(crate) fn status(status: u16) -> Reply {
    Reply::Status(status, String::new(), b"because".to_vec())
}

type Handler = dyn Fn(usize, &Request) -> Reply + Send + Sync;

pub(crate) struct Server {
    pub(crate) url: String,
    /// Requests that were answered with 200.
    taken: Arc<Mutex<Vec<Request>>>,
    seen: Arc<AtomicUsize>,
}

impl Server {
    /// Serves until the test's process ends. The handler is told how many requests came before.
    pub(crate) fn start(handler: impl Fn(usize, &Request) -> Reply + Send + Sync + 'static) -> Self {
        Self::start_with(None, handler)
    }

    /// The same, encrypted; `tls/authority.pem` vouches for it.
    pub(crate) fn start_tls(handler: impl Fn(usize, &Request) -> Reply + Send + Sync + 'static) -> Self {
        let (builder, _) = tls_builder();
        Self::start_with(Some(with_certificate(builder.with_no_client_auth())), handler)
    }

    /// The same for those alone whom `tls/authority.pem` vouches for.
    pub(crate) fn start_mutual_tls(
        handler: impl Fn(usize, &Request) -> Reply + Send + Sync + 'static,
    ) -> Self {
        let (builder, provider) = tls_builder();
        let mut roots = rustls::RootCertStore::empty();
        roots.add(CertificateDer::from_pem_file(tls_file("authority.pem")).unwrap()).unwrap();
        let verifier =
            WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build().unwrap();
        Self::start_with(Some(with_certificate(builder.with_client_cert_verifier(verifier))), handler)
    }

    fn start_with(
        tls: Option<Arc<rustls::ServerConfig>>,
        handler: impl Fn(usize, &Request) -> Reply + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let scheme = if tls.is_some() { "https" } else { "http" };
        let url = format!("{scheme}://{}", listener.local_addr().unwrap());
        let (taken, seen) = (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicUsize::new(0)));
        let server = Self { url, taken: Arc::clone(&taken), seen: Arc::clone(&seen) };
        let handler: Arc<Handler> = Arc::new(handler);
        std::thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let (taken, seen, handler) = (Arc::clone(&taken), Arc::clone(&seen), Arc::clone(&handler));
                let tls = tls.clone();
                std::thread::spawn(move || match tls {
                    None => serve(connection, &taken, &seen, &*handler),
                    Some(config) => {
                        let session = rustls::ServerConnection::new(config).unwrap();
                        serve(rustls::StreamOwned::new(session, connection), &taken, &seen, &*handler);
                    }
                });
            }
        });
        server
    }

    pub(crate) fn requests(&self) -> usize {
        self.seen.load(Ordering::SeqCst)
    }

    /// What it took.
    pub(crate) fn spans(&self) -> Spans {
        let taken = self.taken.lock().unwrap();
        spans(taken.iter().flat_map(|request| request.message.resource_spans.clone()))
    }

    pub(crate) fn each(&self, look: impl FnMut(&Request)) {
        self.taken.lock().unwrap().iter().for_each(look);
    }
}

fn tls_file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pushing/tls").join(name)
}

type Builder<Needs> = rustls::ConfigBuilder<rustls::ServerConfig, Needs>;

fn tls_builder() -> (Builder<rustls::WantsVerifier>, Arc<rustls::crypto::CryptoProvider>) {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ServerConfig::builder_with_provider(Arc::clone(&provider));
    (builder.with_safe_default_protocol_versions().unwrap(), provider)
}

fn with_certificate(builder: Builder<rustls::server::WantsServerCert>) -> Arc<rustls::ServerConfig> {
    let certificate = CertificateDer::from_pem_file(tls_file("server.pem")).unwrap();
    let key = PrivateKeyDer::from_pem_file(tls_file("server.key")).unwrap();
    Arc::new(builder.with_single_cert(vec![certificate], key).unwrap())
}

fn serve(connection: impl Read + Write, taken: &Mutex<Vec<Request>>, seen: &AtomicUsize, handler: &Handler) {
    let mut reader = BufReader::new(connection);
    while let Some(request) = read(&mut reader) {
        let (code, header, body) = match handler(seen.fetch_add(1, Ordering::SeqCst), &request) {
            Reply::Status(code, header, body) => (code, header, body),
            Reply::Drop => return,
            Reply::Silence => loop {
                std::thread::park();
            },
        };
        if code == 200 {
            taken.lock().unwrap().push(request);
        }
        let head = format!("HTTP/1.1 {code} Said\r\n{header}content-length: {}\r\n\r\n", body.len());
        let connection = reader.get_mut();
        if connection.write_all(&[head.as_bytes(), &body].concat()).and_then(|()| connection.flush()).is_err()
        {
            return;
        }
    }
}

fn read(reader: &mut impl BufRead) -> Option<Request> {
    let mut line = String::new();
    reader.read_line(&mut line).ok().filter(|n| *n > 0)?;
    let path = line.split(' ').nth(1)?.to_owned();
    let mut headers = BTreeMap::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim_end().split_once(": ") else { break };
        headers.insert(name.to_lowercase(), value.to_owned());
    }
    let mut body = vec![0; headers.get("content-length")?.parse().ok()?];
    reader.read_exact(&mut body).ok()?;
    if headers.get("content-encoding").is_some_and(|encoding| encoding == "gzip") {
        let mut plain = Vec::new();
        GzDecoder::new(&*body).read_to_end(&mut plain).unwrap();
        body = plain;
    }
    let message = match headers["content-type"].as_str() {
        "application/json" => serde_json::from_slice(&body).unwrap(),
        "application/x-protobuf" => ExportTraceServiceRequest::decode(&*body).unwrap(),
        other => panic!("{other}"),
    };
    Some(Request { path, headers, body, message })
}
