//! Which cluster, and the way to it.

use super::LiveError;
use super::call::Api;
use hyper::Uri;
use kube_client::config::{KubeConfigOptions, Kubeconfig};
use kube_client::{Client, Config};
use std::path::PathBuf;
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::{Instant, timeout};

/// How long to wait for a connection.
const CONNECT: Duration = Duration::from_secs(10);
/// Credentials are not read again before.
const CREDENTIALS_LAST: Duration = Duration::from_secs(1);

/// Which cluster is meant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The kubeconfig; else those that `KUBECONFIG` names, else `~/.kube/config`, else what a pod is given.
    pub kubeconfig: Option<PathBuf>,
    /// The context in it; else its current one.
    pub context: Option<String>,
    /// The namespaces whose objects alone are recorded, and nothing that is in none; without any all of the cluster.
    pub namespaces: Vec<String>,
}

/// The way in, for as long as a watch lasts: credentials end before it.
pub(super) struct Entry {
    place: Place,
    last: Mutex<(Instant, Api)>,
}

impl Entry {
    pub(super) fn new(place: &Place, api: &Api) -> Self {
        Self { place: place.clone(), last: Mutex::new((Instant::now(), api.clone())) }
    }

    /// The API with credentials as the kubeconfig has them now. All followers ask at once: once is enough for them all,
    /// since a plugin may be what gives credentials.
    pub(super) async fn anew(&self) -> Api {
        let mut last = self.last.lock().await;
        if last.0.elapsed() >= CREDENTIALS_LAST {
            if let Ok(Ok(api)) = timeout(CONNECT, self.place.api()).await {
                last.1 = api;
            }
            last.0 = Instant::now();
        }
        last.1.clone()
    }

    /// The last of them.
    pub(super) async fn api(&self) -> Api {
        self.last.lock().await.1.clone()
    }
}

impl Place {
    /// The way to the API server. Nothing is asked yet.
    pub(super) async fn api(&self) -> Result<Api, LiveError> {
        let mut config = self.config().await.map_err(|error| LiveError::Config(error.to_string()))?;
        config.connect_timeout = Some(CONNECT);
        // Requests have a patience of their own, watches last.
        config.read_timeout = None;
        config.default_retry = false;
        let server = without_user(&config.cluster_url);
        let client = Client::try_from(config).map_err(|error| LiveError::Config(error.to_string()))?;
        Ok(Api { client, server, namespaces: self.namespaces.clone().into() })
    }

    async fn config(&self) -> Result<Config, Box<dyn std::error::Error + Send + Sync>> {
        let options = KubeConfigOptions { context: self.context.clone(), cluster: None, user: None };
        if let Some(path) = &self.kubeconfig {
            let kubeconfig = Kubeconfig::read_from(path)?;
            return Ok(Config::from_custom_kubeconfig(kubeconfig, &options).await?);
        }
        let is_named = self.context.is_some() || std::env::var_os("KUBECONFIG").is_some();
        match Config::from_kubeconfig(&options).await {
            Ok(config) => Ok(config),
            Err(error) if is_named => Err(error.into()),
            // In a pod there is none.
            Err(error) => Config::incluster().map_err(|inside| format!("{error}; in a pod: {inside}").into()),
        }
    }
}

/// A URL for messages.
fn without_user(url: &Uri) -> String {
    let (scheme, host) = (url.scheme_str().unwrap_or("https"), url.host().unwrap_or_default());
    let port = url.port().map_or_else(String::new, |port| format!(":{port}"));
    format!("{scheme}://{host}{port}{}", url.path().trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_name_no_passwords() {
        let url = |text: &str| without_user(&text.parse().unwrap());
        assert_eq!(
            url("https://me:secret@api.example:6443/clusters/c-1/"),
            "https://api.example:6443/clusters/c-1"
        );
        assert_eq!(url("http://127.0.0.1:8001"), "http://127.0.0.1:8001");
    }
}
