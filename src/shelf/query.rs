//! What is asked of archives.

use crate::model::Timestamp;

/// Which traces are wanted: those with a span for which all of this is so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Its service, or a display mode that has a number.
    pub service: Option<String>,
    /// Its name; with a display mode, the cluster.
    pub operation: Option<String>,
    /// Attributes of the span, of its events or of its service, with their values as text.
    pub tags: Vec<(String, String)>,
    /// It ends then or later.
    pub start: Option<Timestamp>,
    /// It begins then or earlier.
    pub end: Option<Timestamp>,
    /// It takes so many nanoseconds or more.
    pub min_duration: Option<i64>,
    /// It takes so many nanoseconds or less.
    pub max_duration: Option<i64>,
    /// So many traces at most, the newest.
    pub limit: usize,
}
