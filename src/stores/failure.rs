//! Why an object cannot be had.

/// Why nothing can be read from a store.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The URL is not one.
    #[error("not of the form {0}://BUCKET/KEY")]
    Malformed(&'static str),
    /// Credentials stand in the URL.
    #[error("credentials do not belong into a URL: they are taken from the environment")]
    Credentials,
    /// This program cannot ask the network.
    #[error("this program was built without the feature `net`, which reads object stores")]
    Unsupported,
    /// What it takes to ask is not there.
    #[error("cannot ask the store: {0}")]
    Settings(String),
    /// Neither an object nor any below it.
    #[error("no such object, and none below it")]
    Missing,
    /// A bucket or a prefix without any object.
    #[error("no objects below it")]
    Empty,
    /// A pattern that nothing matches.
    #[error("no object matches")]
    NoMatch,
    /// The store said no, or nothing.
    #[error("{0}")]
    Refused(String),
}
