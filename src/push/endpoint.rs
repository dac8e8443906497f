//! The address to push to.

use super::settings::Protocol;
use hyper::Uri;
use hyper::http::uri::{PathAndQuery, Scheme};
use std::fmt;

const TRACES: &str = "/v1/traces";
const EXPORT: &str = "/opentelemetry.proto.collector.trace.v1.TraceService/Export";

/// An address. Shown without its query, in which keys may stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint(Uri);

/// Why an address cannot be used. The address is not repeated: it may hold secrets.
#[derive(Debug, thiserror::Error)]
pub enum EndpointError {
    /// It cannot be parsed, or is not one of HTTP.
    #[error("the endpoint is no URL such as http://localhost:4318")]
    NoUrl,
    /// Nothing says whether to encrypt.
    #[error(
        "the endpoint has no scheme: put http:// or https:// in front, or set OTEL_EXPORTER_OTLP_INSECURE"
    )]
    NoScheme,
    /// A user or password stands in it.
    #[error("the endpoint has credentials in it: they belong into OTEL_EXPORTER_OTLP_HEADERS")]
    Credentials,
    /// A call of gRPC has a path of its own.
    #[error("the endpoint has a path, and gRPC has none: --protocol http/protobuf is the other")]
    Path,
}

impl Endpoint {
    /// What a base URL means: for HTTP, `/v1/traces` below it.
    pub(super) fn of_base(
        url: &str,
        protocol: Option<Protocol>,
        insecure: Option<bool>,
    ) -> Result<(Self, Protocol), EndpointError> {
        let (uri, protocol) = parse(url, protocol, insecure)?;
        let path = uri.path().trim_end_matches('/');
        let path = if path.ends_with(TRACES) { path.to_owned() } else { format!("{path}{TRACES}") };
        Self::with_path(uri, protocol, &path)
    }

    /// What a URL means that is to be taken as it is.
    pub(super) fn exactly(
        url: &str,
        protocol: Option<Protocol>,
        insecure: Option<bool>,
    ) -> Result<(Self, Protocol), EndpointError> {
        let (uri, protocol) = parse(url, protocol, insecure)?;
        let path = uri.path().to_owned();
        Self::with_path(uri, protocol, &path)
    }

    /// Where a collector listens on this machine.
    pub(super) fn usual(protocol: Option<Protocol>) -> (Self, Protocol) {
        let protocol = protocol.unwrap_or(Protocol::HttpProtobuf);
        let (port, path) = if protocol == Protocol::Grpc { (4317, EXPORT) } else { (4318, TRACES) };
        let uri = Uri::try_from(format!("http://localhost:{port}{path}")).expect("a URL, tried by the tests");
        (Self(uri), protocol)
    }

    fn with_path(uri: Uri, protocol: Protocol, path: &str) -> Result<(Self, Protocol), EndpointError> {
        let query = uri.query().map_or_else(String::new, |query| format!("?{query}"));
        let mut parts = uri.into_parts();
        let path = if protocol == Protocol::Grpc { EXPORT.to_owned() } else { format!("{path}{query}") };
        parts.path_and_query = Some(PathAndQuery::try_from(path).map_err(|_| EndpointError::NoUrl)?);
        let uri = Uri::from_parts(parts).map_err(|_| EndpointError::NoUrl)?;
        Ok((Self(uri), protocol))
    }

    pub(super) const fn uri(&self) -> &Uri {
        &self.0
    }

    pub(super) fn is_encrypted(&self) -> bool {
        self.0.scheme() == Some(&Scheme::HTTPS)
    }
}

fn parse(
    url: &str,
    protocol: Option<Protocol>,
    insecure: Option<bool>,
) -> Result<(Uri, Protocol), EndpointError> {
    let url = match (url.contains("://"), insecure) {
        (true, _) => url.to_owned(),
        (false, _) if url.is_empty() || url.starts_with('/') => return Err(EndpointError::NoUrl),
        (false, Some(true)) => format!("http://{url}"),
        (false, Some(false)) => format!("https://{url}"),
        (false, None) => return Err(EndpointError::NoScheme),
    };
    let uri = Uri::try_from(url).map_err(|_| EndpointError::NoUrl)?;
    let is_http = [Some(&Scheme::HTTP), Some(&Scheme::HTTPS)].contains(&uri.scheme());
    let Some(authority) = uri.authority().filter(|authority| is_http && !authority.host().is_empty()) else {
        return Err(EndpointError::NoUrl);
    };
    if authority.as_str().contains('@') {
        return Err(EndpointError::Credentials);
    }
    // By its number alone: who names a port of gRPC means gRPC.
    let is_grpc = authority.port_u16() == Some(4317);
    let protocol = protocol.unwrap_or(if is_grpc { Protocol::Grpc } else { Protocol::HttpProtobuf });
    if protocol == Protocol::Grpc && !uri.path().trim_end_matches('/').is_empty() {
        return Err(EndpointError::Path);
    }
    Ok((uri, protocol))
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (scheme, authority) = (self.0.scheme_str().unwrap_or("http"), self.0.authority());
        let path = if self.0.path() == EXPORT { "" } else { self.0.path() };
        write!(f, "{scheme}://{}{path}", authority.map_or("", |authority| authority.as_str()))?;
        f.write_str(if self.0.query().is_some() { "?…" } else { "" })
    }
}
