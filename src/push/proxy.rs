//! Proxies, as curl and OpenTelemetry's exporters for Go find them in the environment.

use super::settings::SettingsError;
use hyper::Uri;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use std::fmt;
use std::net::IpAddr;

/// A proxy that tunnels (CONNECT): it sees where requests go, and nothing of what they say.
#[derive(Clone)]
pub(super) struct Proxy(Intercept);

impl Proxy {
    /// The one for an endpoint: `HTTPS_PROXY`, else `ALL_PROXY`, but for what `NO_PROXY` names; in small letters too.
    /// None for what is not encrypted, which a proxy could read, and none for this machine.
    pub(super) fn of(
        endpoint: &Uri,
        environment: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Option<Self>, SettingsError> {
        if endpoint.scheme_str() != Some("https") || endpoint.host().is_none_or(is_loopback) {
            return Ok(None);
        }
        let get = |name: &str| {
            let found = environment(name).or_else(|| environment(&name.to_ascii_lowercase()));
            found.filter(|text| !text.is_empty())
        };
        let found = ["HTTPS_PROXY", "ALL_PROXY"].into_iter().find_map(|name| Some((name, get(name)?)));
        let Some((variable, url)) = found else { return Ok(None) };
        let proxies = |no: String| Matcher::builder().https(url.clone()).no(no).build();
        match proxies(String::new()).intercept(endpoint) {
            Some(one) if one.uri().scheme_str() == Some("http") => {}
            _ => {
                let wrong = "the URL of a proxy that tunnels: http://host:port";
                return Err(SettingsError::Variable { variable: variable.to_owned(), wrong });
            }
        }
        Ok(proxies(get("NO_PROXY").unwrap_or_default()).intercept(endpoint).map(Self))
    }

    /// The way through it.
    pub(super) fn tunnel(&self, tcp: HttpConnector) -> Tunnel<HttpConnector> {
        let tunnel = Tunnel::new(self.0.uri().clone(), tcp);
        match self.0.basic_auth() {
            Some(credentials) => tunnel.with_auth(credentials.clone()),
            None => tunnel,
        }
    }
}

/// Without its credentials.
impl fmt::Display for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let authority = self.0.uri().authority().map_or("", |authority| authority.as_str());
        write!(f, "the proxy {authority}")
    }
}

/// Whether a host is this machine, which no proxy reaches under that name.
fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proxy(endpoint: &str, variables: &[(&str, &str)]) -> String {
        let find =
            |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, v)| (*v).to_owned());
        match Proxy::of(&endpoint.parse().unwrap(), &find) {
            Ok(found) => found.map_or_else(String::new, |proxy| proxy.to_string()),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn the_environment_names_it() {
        let secret = [("HTTPS_PROXY", "http://me:hunter2@a:1/"), ("ALL_PROXY", "http://b:2")];
        assert_eq!(proxy("https://x/", &secret), "the proxy a:1");
        assert_eq!(proxy("https://x/", &secret[1..]), "the proxy b:2");
        assert_eq!(proxy("https://x/", &[("https_proxy", "c:3"), ("HTTP_PROXY", "d:4")]), "the proxy c:3");
        for direct in ["http://x/", "https://localhost:1/", "https://127.0.0.1/", "https://[::1]/"] {
            assert_eq!(proxy(direct, &secret), "", "{direct}");
        }
        let but = [("HTTPS_PROXY", "a:1"), ("no_proxy", "x.y, 10.0.0.0/8")];
        for (endpoint, expected) in
            [("https://z.x.y/", ""), ("https://10.1.1.1/", ""), ("https://y/", "the proxy a:1")]
        {
            assert_eq!(proxy(endpoint, &but), expected, "{endpoint}");
        }
        assert_eq!(proxy("https://x/", &[("HTTPS_PROXY", "")]), "");
        for bad in ["socks5://a:1", "https://a:1", "ftp://a", "a b"] {
            let wrong = proxy("https://x/", &[("HTTPS_PROXY", bad)]);
            assert_eq!(wrong, "HTTPS_PROXY: the URL of a proxy that tunnels: http://host:port", "{bad}");
        }
    }
}
