//! The HTTP client of object stores: hyper and rustls, as for pushes.

use http_body_util::BodyExt as _;
use hyper::header::{HeaderValue, USER_AGENT};
use hyper_rustls::{ConfigBuilderExt as _, HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector as Tcp;
use hyper_util::rt::TokioExecutor;
use object_store::client::{
    HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpRequestBody, HttpResponse,
    HttpResponseBody, HttpService,
};
use object_store::{ClientConfigKey, ClientOptions};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::timeout;

/// A connection must be there within this.
const CONNECTING: Duration = Duration::from_secs(5);

/// An answer must have begun within this.
const ANSWERING: Duration = Duration::from_secs(30);

/// Makes clients.
#[derive(Debug)]
pub(super) struct Connector;

#[derive(Debug)]
struct Service(Client<HttpsConnector<Tcp>, HttpRequestBody>);

impl HttpConnector for Connector {
    fn connect(&self, options: &ClientOptions) -> object_store::Result<HttpClient> {
        let failed = |source| object_store::Error::Generic { store: "HTTP", source };
        let is_set = |key| options.get_config_value(&key).is_some_and(|value| value == "true");
        let mut tcp = Tcp::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_connect_timeout(Some(CONNECTING));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| failed(error.into()))?
            .with_native_roots()
            .map_err(|error| failed(error.into()))?
            .with_no_client_auth();
        let connector = HttpsConnectorBuilder::new().with_tls_config(tls);
        // Plain HTTP only where the user says so (AWS_ALLOW_HTTP and its like).
        let is_plain = is_set(ClientConfigKey::AllowHttp);
        let connector = if is_plain { connector.https_or_http() } else { connector.https_only() };
        let connector = connector.enable_http1().wrap_connector(tcp);
        Ok(HttpClient::new(Service(Client::builder(TokioExecutor::new()).build(connector))))
    }
}

/// What makes requests.
type Answer<'a> = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'a>>;

// The macro async_trait writes such signatures, and is spared by it.
impl HttpService for Service {
    fn call<'s, 'a>(&'s self, mut request: HttpRequest) -> Answer<'a>
    where
        's: 'a,
        Self: 'a,
    {
        Box::pin(async move {
            let agent = HeaderValue::from_static(concat!("kelemetry/", env!("CARGO_PKG_VERSION")));
            request.headers_mut().insert(USER_AGENT, agent);
            let response = match timeout(ANSWERING, self.0.request(request)).await {
                Ok(Ok(response)) => response,
                Ok(Err(error)) if error.is_connect() => {
                    return Err(HttpError::new(HttpErrorKind::Connect, error));
                }
                Ok(Err(error)) => return Err(HttpError::new(HttpErrorKind::Request, error)),
                Err(late) => return Err(HttpError::new(HttpErrorKind::Timeout, late)),
            };
            let (parts, body) = response.into_parts();
            // What breaks off is asked for again, from there on.
            let body = body.map_err(|error| HttpError::new(HttpErrorKind::Interrupted, error));
            Ok(HttpResponse::from_parts(parts, HttpResponseBody::new(body)))
        })
    }
}
