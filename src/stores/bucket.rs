//! Buckets, and which objects a URL means.

use super::client::Connector;
use super::failure::StoreError;
use super::told::told;
use super::{SCHEMES, is_archive};
use bytes::Bytes;
use futures_util::TryStreamExt as _;
use object_store::aws::AmazonS3Builder;
use object_store::azure::MicrosoftAzureBuilder;
use object_store::gcp::GoogleCloudStorageBuilder;
use object_store::path::Path;
use object_store::{Error, GetOptions, ObjectMeta, ObjectStore, ObjectStoreExt as _, RetryConfig};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::future::Future;
use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};

/// Buckets that have been opened.
#[derive(Default)]
pub(crate) struct Buckets {
    runtime: Option<Arc<Runtime>>,
    open: BTreeMap<String, Arc<Bucket>>,
}

/// A bucket, or what Azure calls a container.
pub(super) struct Bucket {
    /// `s3://name`.
    name: String,
    store: Arc<dyn ObjectStore>,
    pub(super) runtime: Arc<Runtime>,
}

/// An object of a store, as it was when it was found.
#[derive(Clone)]
pub struct Object {
    pub(super) bucket: Arc<Bucket>,
    meta: Arc<ObjectMeta>,
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.url())
    }
}

/// What a URL means.
pub(crate) struct Meant {
    pub(crate) objects: Vec<Object>,
    /// Whether they were found below what was named.
    pub(crate) walked: bool,
}

impl Buckets {
    /// The objects that a URL means: the one with this key; or those below it; or those that it matches as a pattern.
    ///
    /// # Errors
    /// There are none, or the store does not tell.
    pub(crate) fn find(&mut self, url: &str) -> Result<Meant, StoreError> {
        let (scheme, rest) = url.split_once("://").ok_or(StoreError::Malformed("s3"))?;
        let scheme = SCHEMES.into_iter().find(|known| *known == scheme).ok_or(StoreError::Malformed("s3"))?;
        let (bucket, key) = rest.split_once('/').unwrap_or((rest, ""));
        if bucket.contains('@') {
            return Err(StoreError::Credentials);
        } else if bucket.is_empty() {
            return Err(StoreError::Malformed(scheme));
        }
        self.bucket(scheme, bucket)?.find(key)
    }

    fn bucket(&mut self, scheme: &str, name: &str) -> Result<Arc<Bucket>, StoreError> {
        let whole = format!("{scheme}://{name}");
        if let Some(bucket) = self.open.get(&whole) {
            return Ok(Arc::clone(bucket));
        }
        let runtime = match &self.runtime {
            Some(runtime) => Arc::clone(runtime),
            None => Arc::clone(self.runtime.insert(runtime()?)),
        };
        let bucket = Bucket::new(&whole, store(scheme, name)?, runtime);
        self.open.insert(whole, Arc::clone(&bucket));
        Ok(bucket)
    }
}

/// One thread that talks to stores.
pub(super) fn runtime() -> Result<Arc<Runtime>, StoreError> {
    let runtime = Builder::new_multi_thread().worker_threads(1).thread_name("stores").enable_all().build();
    runtime.map(Arc::new).map_err(|error| StoreError::Settings(error.to_string()))
}

/// Who asks in vain knows after half a minute.
fn patience() -> RetryConfig {
    RetryConfig { max_retries: 5, retry_timeout: Duration::from_secs(30), ..RetryConfig::default() }
}

/// With the credentials that the environment names: `AWS_…`, `GOOGLE_…`, `AZURE_…`.
fn store(scheme: &str, name: &str) -> Result<Arc<dyn ObjectStore>, StoreError> {
    let failed = |error: Error| StoreError::Settings(settings_told(&error));
    Ok(match scheme {
        "s3" => {
            let builder = AmazonS3Builder::from_env().with_bucket_name(name);
            let store = builder.with_http_connector(Connector).with_retry(patience()).build();
            Arc::new(store.map_err(failed)?)
        }
        "gs" => {
            let builder = GoogleCloudStorageBuilder::from_env().with_bucket_name(name);
            let store = builder.with_http_connector(Connector).with_retry(patience()).build();
            Arc::new(store.map_err(failed)?)
        }
        _ => {
            let builder = MicrosoftAzureBuilder::from_env().with_container_name(name);
            let store = builder.with_http_connector(Connector).with_retry(patience()).build();
            Arc::new(store.map_err(failed)?)
        }
    })
}

/// What is missing, or cannot be read: builders name variables and files, never their contents.
fn settings_told(error: &Error) -> String {
    match error {
        Error::Generic { source, .. } => source.to_string(),
        other => other.to_string(),
    }
}

impl Bucket {
    pub(super) fn new(name: &str, store: Arc<dyn ObjectStore>, runtime: Arc<Runtime>) -> Arc<Self> {
        Arc::new(Self { name: name.to_owned(), store, runtime })
    }

    /// See [`Buckets::find`].
    pub(super) fn find(self: &Arc<Self>, key: &str) -> Result<Meant, StoreError> {
        if let Some(object) = self.named(key)? {
            return Ok(Meant { objects: vec![object], walked: false });
        }
        let (prefix, pattern) = match key.find(['*', '?', '[']) {
            // Up to the last `/` before it all keys are the same.
            Some(at) => (key[..at].rsplit_once('/').map_or("", |(prefix, _)| prefix), Some(key)),
            None => (key, None),
        };
        let mut found = self.below(prefix)?;
        if let Some(pattern) = pattern {
            found = matching(found, pattern)?;
        } else if found.is_empty() {
            let is_prefix = key.is_empty() || key.ends_with('/');
            return Err(if is_prefix { StoreError::Empty } else { StoreError::Missing });
        }
        let object = |meta| Object { bucket: Arc::clone(self), meta: Arc::new(meta) };
        Ok(Meant { objects: found.into_iter().map(object).collect(), walked: pattern.is_none() })
    }

    /// The object with just this key.
    fn named(self: &Arc<Self>, key: &str) -> Result<Option<Object>, StoreError> {
        let Some(path) = Path::parse(key).ok().filter(|_| !key.is_empty() && !key.ends_with('/')) else {
            return Ok(None);
        };
        match self.runtime.block_on(self.store.head(&path)) {
            Ok(meta) => Ok(Some(Object { bucket: Arc::clone(self), meta: Arc::new(meta) })),
            Err(Error::NotFound { .. }) => Ok(None),
            // Who may list may not always ask for one.
            Err(Error::PermissionDenied { .. }) if key.contains(['*', '?', '[']) => Ok(None),
            Err(error) => Err((&error).into()),
        }
    }

    /// The objects below a prefix that are no directories and in no archive that this program wrote.
    fn below(&self, prefix: &str) -> Result<Vec<ObjectMeta>, StoreError> {
        let path =
            Path::parse(prefix.trim_matches('/')).map_err(|error| StoreError::from(&Error::from(error)))?;
        let listed = self.store.list(Some(&path).filter(|path| !path.as_ref().is_empty()));
        let mut found: Vec<ObjectMeta> =
            self.runtime.block_on(listed.try_collect()).map_err(|error: Error| StoreError::from(&error))?;
        found.sort_by(|a, b| a.location.as_ref().cmp(b.location.as_ref()));
        let parents: BTreeSet<String> = found.iter().flat_map(|meta| parents(&meta.location)).collect();
        let keys: BTreeSet<&str> = found.iter().map(|meta| meta.location.as_ref()).collect();
        let is_ours = |directory: &&String| {
            let name = directory.rsplit('/').next().unwrap_or_default();
            let holds = |file: &str| keys.contains(&*format!("{directory}/{file}"));
            **directory != path.as_ref() && is_archive(name, holds)
        };
        let archives: BTreeSet<String> = parents.iter().filter(is_ours).cloned().collect();
        found.retain(|meta| {
            let is_directory = meta.size == 0 && parents.contains(meta.location.as_ref());
            let is_kept = parents_of(&meta.location).any(|parent| archives.contains(parent));
            !is_directory && !is_kept
        });
        Ok(found)
    }
}

fn parents_of(path: &Path) -> impl Iterator<Item = &str> {
    path.as_ref().match_indices('/').map(|(at, _)| &path.as_ref()[..at])
}

fn parents(path: &Path) -> impl Iterator<Item = String> + '_ {
    parents_of(path).map(str::to_owned)
}

fn matching(mut found: Vec<ObjectMeta>, pattern: &str) -> Result<Vec<ObjectMeta>, StoreError> {
    let malformed = |error: glob::PatternError| StoreError::Refused(format!("not a valid pattern: {error}"));
    let compiled = glob::Pattern::new(pattern).map_err(malformed)?;
    // As in the names of files.
    let options = glob::MatchOptions { require_literal_separator: true, ..glob::MatchOptions::new() };
    found.retain(|meta| compiled.matches_with(meta.location.as_ref(), options));
    if found.is_empty() { Err(StoreError::NoMatch) } else { Ok(found) }
}

impl Object {
    /// Where it is.
    pub fn url(&self) -> String {
        format!("{}/{}", self.bucket.name, self.meta.location)
    }

    /// Bytes.
    pub fn size(&self) -> u64 {
        self.meta.size
    }

    /// Some of its bytes, if it is still the same object. Keeps no runtime alive: this runs on one.
    pub(super) fn get(
        &self,
        range: Range<u64>,
    ) -> impl Future<Output = Result<Bytes, String>> + Send + use<> {
        let (store, meta) = (Arc::clone(&self.bucket.store), Arc::clone(&self.meta));
        let wanted = range.end - range.start;
        let options =
            GetOptions { if_match: meta.e_tag.clone(), range: Some(range.into()), ..GetOptions::default() };
        async move {
            let got = async { store.get_opts(&meta.location, options).await?.bytes().await };
            let bytes = got.await.map_err(|error| told(&error))?;
            let is_whole = bytes.len() as u64 == wanted;
            if is_whole { Ok(bytes) } else { Err("it became shorter while it was read".to_owned()) }
        }
    }
}
