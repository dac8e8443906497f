//! One HTTP client for all protocols: a request, its answer, and in what ways there is none.

use super::connecting::{Attempts, Counted};
use super::proxy::Proxy;
use super::settings::{Protocol, Settings, TlsFiles};
use super::verdict::words;
use crate::plain::causes;
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Bytes;
use hyper::header::{HeaderMap, USER_AGENT};
use hyper::{Request, StatusCode};
use hyper_rustls::{ConfigBuilderExt as _, HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::legacy::{Client as Connections, Error as PoolError, ResponseFuture};
use hyper_util::rt::TokioExecutor;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::error::Error as StdError;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// Bytes of an answer that are read.
const LONGEST_ANSWER: usize = 4 << 20;

/// How often it is asked whether to go on waiting.
const GLANCE: Duration = Duration::from_millis(50);

/// Sends requests, one at a time, over connections that are kept. Its work is done while [`Client::post`] waits:
/// it has no thread of its own.
pub(super) struct Client {
    runtime: tokio::runtime::Runtime,
    pool: Pool,
    proxy: Option<Proxy>,
    /// Those to connect.
    attempts: Attempts,
    timeout: Duration,
    is_grpc: bool,
}

/// Connections, straight or through a proxy.
enum Pool {
    Straight(Connections<Counted<HttpsConnector<HttpConnector>>, Full<Bytes>>),
    Tunnel(Connections<Counted<HttpsConnector<Tunnel<HttpConnector>>>, Full<Bytes>>),
}

impl Pool {
    fn request(&self, request: Request<Full<Bytes>>) -> ResponseFuture {
        match self {
            Self::Straight(connections) => connections.request(request),
            Self::Tunnel(connections) => connections.request(request),
        }
    }
}

/// What came back.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    pub(super) trailers: HeaderMap,
    /// The connection ended within the body, or there was too much of it: the status alone is known.
    pub(super) is_cut: bool,
}

/// Why nothing came back.
#[derive(Debug)]
pub(super) enum Failure {
    /// There was no connection: nothing was sent.
    Unreachable(String),
    /// The other side is not whom it should be, or does not want us: it took nothing.
    Untrusted(String),
    /// The connection ended before the answer.
    Lost(String),
    /// There was no answer in time.
    TimedOut(Duration),
    /// The user did not want to wait.
    Cancelled,
}

/// Why there is no client.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    /// A file of certificates or keys.
    #[error("cannot use {} (of OTEL_EXPORTER_OTLP_{variable})", path.display())]
    Pem {
        /// Which.
        path: PathBuf,
        /// The rest of the variable's name.
        variable: &'static str,
        /// What is wrong with it.
        #[source]
        wrong: Box<dyn StdError + Send + Sync>,
    },
    /// One of two that are needed.
    #[error("OTEL_EXPORTER_OTLP_CLIENT_KEY and _CLIENT_CERTIFICATE need each other")]
    HalfAClient,
    /// The system has no certificates.
    #[error("the system has no certificates to trust: OTEL_EXPORTER_OTLP_CERTIFICATE names a file of them")]
    NoAuthorities(#[source] io::Error),
    /// The certificates and keys do not fit.
    #[error("cannot use the certificates")]
    Tls(#[from] rustls::Error),
    /// The system refuses what a client needs.
    #[error("cannot prepare for the network")]
    Runtime(#[source] io::Error),
}

impl Client {
    pub(super) fn new(settings: &Settings) -> Result<Self, ClientError> {
        let is_grpc = settings.protocol == Protocol::Grpc;
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_connect_timeout(Some(settings.timeout));
        let tls = tls(&settings.tls, settings.endpoint.is_encrypted())?;
        let encrypted = HttpsConnectorBuilder::new().with_tls_config(tls).https_or_http();
        let mut connections = Connections::builder(TokioExecutor::new());
        connections.http2_only(is_grpc);
        let proxy = settings.proxy.clone();
        let attempts = Attempts::default();
        let pool = match (&proxy, is_grpc) {
            (None, true) => Pool::Straight(
                connections.build(attempts.count(encrypted.enable_http2().wrap_connector(tcp))),
            ),
            (None, false) => Pool::Straight(
                connections.build(attempts.count(encrypted.enable_http1().wrap_connector(tcp))),
            ),
            (Some(proxy), true) => {
                let tunnel = encrypted.enable_http2().wrap_connector(proxy.tunnel(tcp));
                Pool::Tunnel(connections.build(attempts.count(tunnel)))
            }
            (Some(proxy), false) => {
                let tunnel = encrypted.enable_http1().wrap_connector(proxy.tunnel(tcp));
                Pool::Tunnel(connections.build(attempts.count(tunnel)))
            }
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build();
        Ok(Self {
            runtime: runtime.map_err(ClientError::Runtime)?,
            pool,
            proxy,
            attempts,
            timeout: settings.timeout,
            is_grpc,
        })
    }

    /// Sends a request and waits for all of its answer, unless `cancelled` says so.
    pub(super) fn post(
        &self,
        mut request: Request<Full<Bytes>>,
        cancelled: &dyn Fn() -> bool,
    ) -> Result<Answer, Failure> {
        let agent = concat!("kelemetry/", env!("CARGO_PKG_VERSION"));
        request.headers_mut().entry(USER_AGENT).or_insert(hyper::header::HeaderValue::from_static(agent));
        self.runtime.block_on(async {
            let exchange = tokio::time::timeout(self.timeout, self.exchange(request));
            tokio::pin!(exchange);
            loop {
                tokio::select! {
                    answer = &mut exchange => return answer.unwrap_or_else(|_| Err(self.too_late())),
                    () = tokio::time::sleep(GLANCE) => if cancelled() { return Err(Failure::Cancelled) },
                }
            }
        })
    }

    /// Nothing came in time. Asked while the exchange is there: it is what may be making a connection.
    fn too_late(&self) -> Failure {
        if self.attempts.is_any() {
            Failure::Unreachable(self.by_way(format!("none came about in {} s", self.timeout.as_secs_f64())))
        } else {
            Failure::TimedOut(self.timeout)
        }
    }

    async fn exchange(&self, request: Request<Full<Bytes>>) -> Result<Answer, Failure> {
        let response = self.pool.request(request).await.map_err(|error| self.failure(&error))?;
        let (head, body) = response.into_parts();
        let body = Limited::new(body, LONGEST_ANSWER).collect().await;
        let (status, headers) = (head.status, head.headers);
        match body {
            Ok(body) => {
                let trailers = body.trailers().cloned().unwrap_or_default();
                Ok(Answer { status, headers, body: body.to_bytes(), trailers, is_cut: false })
            }
            // What became of a call of gRPC stands behind its body, of a request over HTTP in front of it.
            Err(error) if self.is_grpc => Err(Failure::Lost(last_cause(&*error))),
            Err(_) => {
                let (body, trailers) = (Bytes::new(), HeaderMap::new());
                Ok(Answer { status, headers, body, trailers, is_cut: true })
            }
        }
    }

    fn failure(&self, error: &PoolError) -> Failure {
        let words = last_cause(error);
        match error.is_connect() {
            true if is_about_trust(error) => Failure::Untrusted(words),
            true => Failure::Unreachable(self.by_way(words)),
            false if refuses_us(error) => Failure::Untrusted(words),
            false => Failure::Lost(words),
        }
    }

    fn by_way(&self, words: String) -> String {
        match &self.proxy {
            Some(proxy) => format!("{proxy}: {words}"),
            None => words,
        }
    }
}

/// The last cause: what stands before it (`client error (Connect)`) helps nobody.
fn last_cause(error: &(dyn StdError + 'static)) -> String {
    causes(error).last().map_or_else(String::new, |last| words(&last.to_string()))
}

/// Whether TLS failed, not the network below it.
fn is_about_trust(error: &(dyn StdError + 'static)) -> bool {
    of_tls(error).is_some()
}

/// Whether the other side wants another certificate than ours, or one at all. With TLS 1.3 it says so only when the
/// handshake seems to be over (RFC 8446, section 4.4.2), and takes nothing.
fn refuses_us(error: &(dyn StdError + 'static)) -> bool {
    use rustls::AlertDescription as Alert;
    let wanted = |alert: &Alert| {
        matches!(
            alert,
            Alert::CertificateRequired
                | Alert::BadCertificate
                | Alert::UnsupportedCertificate
                | Alert::CertificateRevoked
                | Alert::CertificateExpired
                | Alert::CertificateUnknown
                | Alert::UnknownCA
                | Alert::AccessDenied
        )
    };
    matches!(of_tls(error), Some(rustls::Error::AlertReceived(alert)) if wanted(alert))
}

/// The error of TLS among the causes. Errors of I/O hide others, which are no causes of theirs.
fn of_tls<'e>(error: &'e (dyn StdError + 'static)) -> Option<&'e rustls::Error> {
    causes(error).find_map(|error| {
        let hidden = || error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        error.downcast_ref::<rustls::Error>().or_else(|| of_tls(hidden()?))
    })
}

/// Whom to trust, and who we are. Nothing is read where nothing is encrypted.
fn tls(files: &TlsFiles, is_encrypted: bool) -> Result<rustls::ClientConfig, ClientError> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config =
        rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    if !is_encrypted {
        return Ok(config.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth());
    }
    let config = match &files.authorities {
        None => config.with_native_roots().map_err(ClientError::NoAuthorities)?,
        Some(path) => {
            let mut roots = rustls::RootCertStore::empty();
            for certificate in certificates(path, "CERTIFICATE")? {
                roots.add(certificate)?;
            }
            config.with_root_certificates(roots)
        }
    };
    match (&files.client_key, &files.client_certificate) {
        (None, None) => Ok(config.with_no_client_auth()),
        (Some(key_path), Some(chain)) => {
            let chain = certificates(chain, "CLIENT_CERTIFICATE")?;
            let key = PrivateKeyDer::from_pem_file(key_path)
                .map_err(|wrong| pem_error(key_path, "CLIENT_KEY", wrong.into()))?;
            Ok(config.with_client_auth_cert(chain, key)?)
        }
        _ => Err(ClientError::HalfAClient),
    }
}

fn certificates(path: &Path, variable: &'static str) -> Result<Vec<CertificateDer<'static>>, ClientError> {
    let error = |wrong| pem_error(path, variable, wrong);
    let found = CertificateDer::pem_file_iter(path).map_err(|wrong| error(wrong.into()))?;
    let found: Vec<_> = found.collect::<Result<_, _>>().map_err(|wrong| error(wrong.into()))?;
    if found.is_empty() { Err(error("it holds no certificate in PEM".into())) } else { Ok(found) }
}

fn pem_error(path: &Path, variable: &'static str, wrong: Box<dyn StdError + Send + Sync>) -> ClientError {
    ClientError::Pem { path: path.to_owned(), variable, wrong }
}
