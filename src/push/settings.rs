//! Where to push, and how: what was asked for, and the variables that OpenTelemetry's exporters obey.
//!
//! <https://opentelemetry.io/docs/specs/otel/protocol/exporter/>

use super::endpoint::{Endpoint, EndpointError};
use super::pace::Rate;
use super::proxy::Proxy;
use crate::sink::Wire;
use hyper::header::{HeaderName, HeaderValue};
use percent_encoding::percent_decode_str;
use std::path::PathBuf;
use std::time::Duration;

/// The specification's own time for a request.
const TIMEOUT: Duration = Duration::from_secs(10);

/// How requests travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// Unary calls of `TraceService`, over HTTP/2.
    Grpc,
    /// Protobuf in bodies of HTTP.
    HttpProtobuf,
    /// JSON in bodies of HTTP.
    HttpJson,
}

impl Protocol {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Grpc, Self::HttpProtobuf, Self::HttpJson];

    /// Its name in OpenTelemetry's variables.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Grpc => "grpc",
            Self::HttpProtobuf => "http/protobuf",
            Self::HttpJson => "http/json",
        }
    }

    /// How its requests are encoded.
    pub const fn wire(self) -> Wire {
        match self {
            Self::Grpc | Self::HttpProtobuf => Wire::Protobuf,
            Self::HttpJson => Wire::Json,
        }
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|protocol| protocol.name() == name)
    }
}

/// What was typed; all of it may be left to the environment.
#[derive(Clone, Debug, Default)]
pub struct Wishes {
    /// The base URL: `/v1/traces` follows it unless it stands there, and not for gRPC.
    pub endpoint: Option<String>,
    /// The protocol.
    pub protocol: Option<Protocol>,
    /// The most that is sent in a second.
    pub rate: Option<Rate>,
    /// How long an endpoint that does not take a request is asked again.
    pub patience: Duration,
}

/// All that is to be known before anything is sent.
#[derive(Clone)]
pub struct Settings {
    pub(super) endpoint: Endpoint,
    /// What stands between.
    pub(super) proxy: Option<Proxy>,
    pub(super) protocol: Protocol,
    /// Sent with every request. They hold secrets: no message names their values.
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    pub(super) timeout: Duration,
    pub(super) gzip: bool,
    pub(super) tls: TlsFiles,
    pub(super) rate: Option<Rate>,
    pub(super) patience: Duration,
}

/// Files in PEM.
#[derive(Clone, Debug, Default)]
pub(super) struct TlsFiles {
    /// Whom to trust, in the place of the system's authorities.
    pub(super) authorities: Option<PathBuf>,
    pub(super) client_key: Option<PathBuf>,
    pub(super) client_certificate: Option<PathBuf>,
}

/// What is wrong with the settings.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The address.
    #[error(transparent)]
    Endpoint(#[from] EndpointError),
    /// A variable of the environment.
    #[error("{variable}: {wrong}")]
    Variable {
        /// Its name.
        variable: String,
        /// What is wrong, without its value.
        wrong: &'static str,
    },
}

/// The variables: those for traces win, and an empty one is as good as none.
struct Environment<'e>(&'e dyn Fn(&str) -> Option<String>);

impl Environment<'_> {
    fn get(&self, name: &str) -> Option<(String, String)> {
        [format!("OTEL_EXPORTER_OTLP_TRACES_{name}"), format!("OTEL_EXPORTER_OTLP_{name}")]
            .into_iter()
            .find_map(|variable| Some(((self.0)(&variable).filter(|text| !text.is_empty())?, variable)))
    }

    fn read<T>(
        &self,
        name: &str,
        wrong: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, SettingsError> {
        let Some((text, variable)) = self.get(name) else { return Ok(None) };
        let error = SettingsError::Variable { variable, wrong };
        read(text.trim()).map(Some).ok_or(error)
    }

    fn path(&self, name: &str) -> Option<PathBuf> {
        self.get(name).map(|(path, _)| path.into())
    }
}

impl Settings {
    /// What `wishes` and the environment say; the first wins.
    ///
    /// # Errors
    /// An address or a variable cannot be used.
    pub fn new(wishes: Wishes, environment: &dyn Fn(&str) -> Option<String>) -> Result<Self, SettingsError> {
        let variables = Environment(environment);
        let protocol = match wishes.protocol {
            Some(protocol) => Some(protocol),
            None => variables.read("PROTOCOL", "grpc, http/protobuf or http/json", Protocol::named)?,
        };
        let insecure = variables.read("INSECURE", "true or false", truth)?;
        let (endpoint, protocol) = match (wishes.endpoint, variables.get("ENDPOINT")) {
            (Some(base), _) => Endpoint::of_base(&base, protocol, insecure)?,
            (None, Some((url, variable))) if variable.contains("TRACES") => {
                Endpoint::exactly(&url, protocol, insecure)?
            }
            (None, Some((base, _))) => Endpoint::of_base(&base, protocol, insecure)?,
            (None, None) => Endpoint::usual(protocol),
        };
        let wrong_headers = "name=value, several with commas, values percent-encoded";
        let headers = variables.read("HEADERS", wrong_headers, headers)?.unwrap_or_default();
        if headers.iter().any(|(name, _)| is_framing(name)) {
            let (_, variable) = variables.get("HEADERS").unwrap_or_default();
            return Err(SettingsError::Variable { variable, wrong: FRAMING });
        }
        let wrong_timeout = "a number of milliseconds above 0";
        let timeout = variables.read("TIMEOUT", wrong_timeout, |text| {
            text.parse().ok().filter(|n| *n > 0).map(Duration::from_millis)
        })?;
        let gzip = variables.read("COMPRESSION", "gzip or none", |text| match text {
            "gzip" => Some(true),
            "none" => Some(false),
            _ => None,
        })?;
        Ok(Self {
            proxy: Proxy::of(endpoint.uri(), environment)?,
            endpoint,
            protocol,
            headers,
            timeout: timeout.unwrap_or(TIMEOUT),
            gzip: gzip.unwrap_or(true),
            tls: TlsFiles {
                authorities: variables.path("CERTIFICATE"),
                client_key: variables.path("CLIENT_KEY"),
                client_certificate: variables.path("CLIENT_CERTIFICATE"),
            },
            rate: wishes.rate,
            patience: wishes.patience,
        })
    }
}

fn truth(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

/// `name=value,name=value`, as W3C baggage has it: spaces around, values percent-encoded.
fn headers(text: &str) -> Option<Vec<(HeaderName, HeaderValue)>> {
    let pairs = text.split(',').map(str::trim).filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=')?;
            let value: Vec<u8> = percent_decode_str(value.trim()).collect();
            let mut value = HeaderValue::from_bytes(&value).ok()?;
            value.set_sensitive(true);
            Some((HeaderName::from_bytes(name.trim().as_bytes()).ok()?, value))
        })
        .collect()
}

const FRAMING: &str = "a header that each request has by itself: none of host, connection, keep-alive, te, trailer, upgrade, \
                       proxy-connection, expect, transfer-encoding, content-length, content-type and content-encoding";

/// Headers that say where a request goes and where it ends: another value would break it, or hide what it is.
fn is_framing(name: &HeaderName) -> bool {
    let framing =
        ["host", "connection", "keep-alive", "proxy-connection", "te", "trailer", "upgrade", "expect"];
    let body = ["transfer-encoding", "content-length", "content-type", "content-encoding"];
    framing.contains(&name.as_str()) || body.contains(&name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(wishes: Wishes, variables: &[(&str, &str)]) -> Result<Settings, String> {
        let find = |name: &str| {
            let found = variables.iter().find(|(known, _)| name == format!("OTEL_EXPORTER_OTLP_{known}"));
            found.map(|(_, value)| (*value).to_owned())
        };
        Settings::new(wishes, &find).map_err(|error| error.to_string())
    }

    fn target(wishes: Wishes, variables: &[(&str, &str)]) -> String {
        match settings(wishes, variables) {
            Ok(settings) => format!("{} {}", settings.protocol.name(), settings.endpoint.uri()),
            Err(error) => error,
        }
    }

    fn wish(endpoint: &str) -> Wishes {
        Wishes { endpoint: Some(endpoint.to_owned()), ..Wishes::default() }
    }

    const EXPORT: &str = "opentelemetry.proto.collector.trace.v1.TraceService/Export";

    #[test]
    fn endpoints_follow_the_specification() {
        let nothing = Wishes::default;
        assert_eq!(target(nothing(), &[]), "http/protobuf http://localhost:4318/v1/traces");
        assert_eq!(
            target(nothing(), &[("PROTOCOL", "grpc")]),
            format!("grpc http://localhost:4317/{EXPORT}")
        );
        let base = [("ENDPOINT", "https://a/x/")];
        assert_eq!(target(nothing(), &base), "http/protobuf https://a/x/v1/traces");
        let exact =
            [("TRACES_ENDPOINT", "https://a/x/"), ("ENDPOINT", "https://b"), ("PROTOCOL", "http/json")];
        assert_eq!(target(nothing(), &exact), "http/json https://a/x/");
        let root = [("TRACES_ENDPOINT", "http://a:1")];
        assert_eq!(target(nothing(), &root), "http/protobuf http://a:1/");
        let empty = [("TRACES_ENDPOINT", ""), ("ENDPOINT", "http://b"), ("TRACES_PROTOCOL", "http/json")];
        assert_eq!(target(nothing(), &empty), "http/json http://b/v1/traces");
    }

    #[test]
    fn what_is_typed_wins_and_may_leave_out_the_rest() {
        let environment = [("ENDPOINT", "http://b"), ("PROTOCOL", "http/json")];
        let grpc = Wishes { protocol: Some(Protocol::Grpc), ..wish("http://a") };
        assert_eq!(target(grpc, &environment), format!("grpc http://a/{EXPORT}"));
        assert_eq!(target(wish("http://a:4317"), &[]), format!("grpc http://a:4317/{EXPORT}"));
        assert_eq!(target(wish("http://a/v1/traces"), &[]), "http/protobuf http://a/v1/traces");
        assert_eq!(target(wish("http://a/v1/traces/?k=v"), &[]), "http/protobuf http://a/v1/traces?k=v");
        assert_eq!(target(wish("a:4317"), &[("INSECURE", "true")]), format!("grpc http://a:4317/{EXPORT}"));
        assert_eq!(target(wish("a:4317"), &[("INSECURE", "false")]), format!("grpc https://a:4317/{EXPORT}"));
    }

    #[test]
    fn what_cannot_be_used_is_told_without_its_secrets() {
        let bad =
            ["", "a:4317", "ftp://a", "http://", "http://user:hunter2@a", "http://a b?hunter2", "/v1/traces"];
        for bad in bad {
            let error = settings(wish(bad), &[]).err().expect(bad);
            assert!(!error.contains("hunter2"), "{error}");
        }
        assert!(target(wish("http://a:4317/v1/traces"), &[]).contains("gRPC"));
        for (name, bad) in [
            ("HEADERS", "hunter2"),
            ("HEADERS", "a=b,Content-Length=1"),
            ("HEADERS", "host=hunter2"),
            ("TIMEOUT", "0"),
            ("COMPRESSION", "br"),
            ("PROTOCOL", "http"),
        ] {
            let error = settings(Wishes::default(), &[(name, bad)]).err().expect(bad);
            assert!(error.starts_with("OTEL_EXPORTER_OTLP_") && !error.contains("hunter2"), "{error}");
        }
    }

    #[test]
    fn headers_are_pairs() {
        let text = " api-key = a%20b%2Cc ,x-tenant=t=1,";
        let found = settings(Wishes::default(), &[("TRACES_HEADERS", text), ("TIMEOUT", "2500")]).unwrap();
        let pairs: Vec<_> = found.headers.iter().map(|(k, v)| (k.as_str(), v.to_str().unwrap())).collect();
        assert_eq!(pairs, [("api-key", "a b,c"), ("x-tenant", "t=1")]);
        assert_eq!(found.timeout, Duration::from_millis(2500));
        assert!(found.gzip && !format!("{:?}", found.headers).contains("a b"));
    }
}
