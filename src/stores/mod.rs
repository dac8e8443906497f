//! Objects of object stores (S3, Google Cloud Storage, Azure Blob Storage): found below a prefix, and read in order.
//!
//! The crate object_store knows the protocols and the credentials; requests are made by the HTTP client that pushes
//! are made with (`client`). Whoever reads does so without knowing that anything here is asynchronous: a thread of its
//! own fetches what comes next while that which came is parsed (`fetch`).

#[cfg(not(feature = "net"))]
mod absent;
#[cfg(feature = "net")]
mod bucket;
#[cfg(feature = "net")]
mod client;
mod failure;
#[cfg(feature = "net")]
mod fetch;
#[cfg(all(test, feature = "net"))]
mod tests;
#[cfg(feature = "net")]
mod told;

#[cfg(not(feature = "net"))]
pub use absent::Object;
#[cfg(not(feature = "net"))]
pub(crate) use absent::{Buckets, Fetch};
#[cfg(feature = "net")]
pub(crate) use bucket::Buckets;
#[cfg(feature = "net")]
pub use bucket::Object;
pub use failure::StoreError;
#[cfg(feature = "net")]
pub(crate) use fetch::Fetch;

/// What stands in front of the names of buckets.
const SCHEMES: [&str; 3] = ["s3", "gs", "az"];

/// Whether this names something in a store.
pub(crate) fn is_url(text: &str) -> bool {
    text.split_once("://").is_some_and(|(scheme, _)| SCHEMES.contains(&scheme))
}

/// Whether a directory is an archive of this program's, or what is left of one that was never finished: by its name and
/// the files it `holds`. Others have tables of objects, too.
pub(crate) fn is_archive(name: &str, holds: impl Fn(&str) -> bool) -> bool {
    let is_begun = name.starts_with('.') && name.ends_with(".tmp");
    holds("objects.parquet") && (is_begun || holds("manifest.json"))
}
