//! Points in the life of an archive.

use crate::history::{Bound, Index};
use crate::model::{ResourceVersion, Timestamp};
use std::fmt;

/// A point as it was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// At this time.
    Time(Bound),
    /// When the store had come to this version, of whatever object.
    Version(ResourceVersion),
}

/// The point that was meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Point {
    /// When all had happened that the archive tells; that is when its last request was answered or its last
    /// Event occurred, if anything has a time.
    End(Option<Timestamp>),
    /// This time, not behind the end.
    Time(Timestamp),
    /// When the store had come to this version.
    Version(ResourceVersion),
}

impl Point {
    /// The end without a point; a time behind the end is the end too. `None` where a distance from the end is
    /// asked for, and nothing tells when that is.
    pub(super) fn new(index: &Index, at: Option<At>) -> Option<Self> {
        let end = index.range.map(|(_, last)| last);
        Some(match at {
            None => Self::End(end),
            Some(At::Version(version)) => Self::Version(version),
            Some(At::Time(bound)) => match bound.instant(index.end())? {
                time if end.is_none_or(|end| time > end) => Self::End(end),
                time => Self::Time(time),
            },
        })
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::End(None) => f.write_str("the end of the archive"),
            Self::End(Some(time)) => write!(f, "{time}, the end of the archive"),
            Self::Time(time) => time.fmt(f),
            Self::Version(version) => write!(f, "resourceVersion {}", version.0),
        }
    }
}
