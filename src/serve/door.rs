//! Who may ask.

use super::Settings;
use super::refusal::Refusal;
use super::reply::{Style, refused};
use super::{Server, params::Params};
use axum::body::Body;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use hyper::header::{
    AUTHORIZATION, COOKIE, HOST, HeaderName, HeaderValue, LOCATION, SET_COOKIE, WWW_AUTHENTICATE,
};
use hyper::{HeaderMap, StatusCode};
use sha2::{Digest as _, Sha256};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

/// The most bytes of a URL.
const URL: usize = 16 * 1024;

const COOKIE_NAME: &str = "kelemetry-token";

/// What lets a request in.
pub(super) struct Door {
    token: Option<String>,
    hosts: Vec<String>,
    address: SocketAddr,
    is_encrypted: bool,
}

impl Door {
    pub(super) fn new(address: SocketAddr, settings: &Settings) -> Self {
        let (token, hosts) = (settings.token.clone(), settings.hosts.clone());
        Self { token, hosts, address, is_encrypted: settings.tls.is_some() }
    }

    /// Whether a request means this server. A page elsewhere can make a browser send requests here under a name of its
    /// own (DNS rebinding), but not under an address, nor under a name that is always this machine. Who knows the
    /// token is no such page.
    pub(super) fn is_meant(&self, headers: &HeaderMap, uri: &hyper::Uri) -> bool {
        if self.token.is_some() {
            return true;
        }
        let header = headers.get(HOST).map(|host| host.to_str().unwrap_or_default());
        let Some(host) = header.or_else(|| uri.authority().map(|authority| authority.as_str())) else {
            return false;
        };
        let name = name_of(host).to_ascii_lowercase();
        let ip: Option<IpAddr> = name.trim_start_matches('[').trim_end_matches(']').parse().ok();
        match ip {
            // An address of this machine's own network is as good as its name; loopback knows only itself.
            Some(ip) => ip.is_loopback() || !self.address.ip().is_loopback(),
            None => name == "localhost" || name.ends_with(".localhost") || self.hosts.contains(&name),
        }
    }

    /// Whether a request knows the token, where one is needed.
    pub(super) fn is_known(&self, headers: &HeaderMap) -> bool {
        let Some(token) = &self.token else { return true };
        let bearer = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        let bearer = bearer.and_then(|value| {
            let (scheme, token) = value.split_once(' ')?;
            scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
        });
        let cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
        let cookies = cookies.flat_map(|value| value.split(';'));
        let cookie = cookies.filter_map(|cookie| cookie.trim().strip_prefix(COOKIE_NAME)?.strip_prefix('='));
        bearer.into_iter().chain(cookie).any(|given| is_same(given, token))
    }
}

/// The name of `name:port`.
fn name_of(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) && !name.is_empty() => name,
        _ => host,
    }
}

/// Compares hashes: how long it takes tells nothing of the token.
fn is_same(given: &str, token: &str) -> bool {
    Sha256::digest(given.as_bytes()) == Sha256::digest(token.as_bytes())
}

/// Lets a request in, or says why not.
pub(super) async fn check(State(server): State<Arc<Server>>, request: Request, next: Next) -> Response {
    let mut response = match refusal(&server, &request) {
        Some(refusal) => refusal,
        None => next.run(request).await,
    };
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        let (name, value) = (HeaderName::from_static(name), HeaderValue::from_static(value));
        response.headers_mut().insert(name, value);
    }
    response
}

fn refusal(server: &Server, request: &Request) -> Option<Response> {
    let uri = request.uri();
    let refused = |refusal: Refusal| refused(&refusal, Style::of(uri.path()));
    if uri.path().len() + uri.query().map_or(0, str::len) > URL {
        return Some(refused(Refusal::LongUrl(format!("the URL is longer than {URL} bytes"))));
    }
    let door = &server.door;
    if !door.is_meant(request.headers(), uri) {
        return Some(refused(Refusal::Misdirected));
    }
    if door.is_known(request.headers()) {
        return None;
    }
    if let Some(response) = let_in_by_link(door, uri) {
        return Some(response);
    }
    let mut response = refused(Refusal::Unknown);
    response.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    Some(response)
}

/// A browser cannot send the header: `/?token=…` gives it a cookie that stands for it.
fn let_in_by_link(door: &Door, uri: &hyper::Uri) -> Option<Response> {
    let params = Params::parse(uri.query()?).ok()?;
    let given = params.get(&["token"])?;
    if uri.path() != "/" || !is_same(given, door.token.as_deref()?) {
        return None;
    }
    let secure = if door.is_encrypted { "; Secure" } else { "" };
    let cookie = format!("{COOKIE_NAME}={given}; HttpOnly; SameSite=Strict; Path=/{secure}");
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    response.headers_mut().insert(LOCATION, HeaderValue::from_static("/"));
    response.headers_mut().insert(SET_COOKIE, HeaderValue::from_str(&cookie).ok()?);
    Some(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn door(address: &str, token: Option<&str>) -> Door {
        let settings = Settings {
            token: token.map(str::to_owned),
            hosts: vec!["logs.example".to_owned()],
            ..Settings::default()
        };
        Door::new(address.parse().unwrap(), &settings)
    }

    fn headers(name: HeaderName, value: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(name, HeaderValue::from_static(value))])
    }

    #[test]
    fn only_names_of_this_machine_are_meant() {
        let is_meant = |address: &str, host: &'static str| {
            door(address, None).is_meant(&headers(HOST, host), &hyper::Uri::from_static("/"))
        };
        for host in
            ["localhost", "LOCALHOST:16686", "127.0.0.1:1", "[::1]:16686", "a.localhost", "logs.example:80"]
        {
            assert!(is_meant("127.0.0.1:16686", host), "{host}");
        }
        for host in [
            "",
            "evil.example",
            "localhost.evil.example",
            "192.168.1.5",
            "evil.example:16686",
            "127.0.0.1.nip.io",
        ] {
            assert!(!is_meant("127.0.0.1:16686", host), "{host}");
        }
        assert!(is_meant("0.0.0.0:16686", "192.168.1.5:16686") && !is_meant("0.0.0.0:16686", "evil.example"));
    }

    #[test]
    fn the_token_comes_in_a_header_or_a_cookie() {
        let is_known = |name, value| door("0.0.0.0:1", Some("s3cret")).is_known(&headers(name, value));
        assert!(is_known(AUTHORIZATION, "Bearer s3cret") && is_known(AUTHORIZATION, "bearer  s3cret"));
        assert!(is_known(COOKIE, "a=b; kelemetry-token=s3cret"));
        for value in ["Bearer s3cre", "Basic s3cret", "s3cret", "Bearer"] {
            assert!(!is_known(AUTHORIZATION, value), "{value}");
        }
        assert!(door("127.0.0.1:1", None).is_known(&HeaderMap::new()));
    }
}
