//! Points in the life of an archive.

use crate::history::{Bound, Evidence, Index};
use crate::model::{ResourceVersion, Symbol, Timestamp};
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
    /// The time, where it is one.
    pub(super) const fn time(self) -> Option<Timestamp> {
        match self {
            Self::End(time) => time,
            Self::Time(time) => Some(time),
            Self::Version(_) => None,
        }
    }

    /// The end without a point; a time behind the end is the end too. `None` where a distance from the end is
    /// asked for, and nothing tells when that is.
    pub(super) fn new(index: &Index, at: Option<At>) -> Option<Self> {
        let end = index.range.map(|(_, last)| last);
        Some(match at {
            None => Self::End(end),
            Some(At::Version(version)) => Self::Version(version),
            Some(At::Time(bound)) => match bound.instant(index.end)? {
                time if end.is_none_or(|end| time > end) => Self::End(end),
                time => Self::Time(time),
            },
        })
    }
}

/// When the store of a cluster came to a version, as far as the writes around it tell: a write is stored after it was
/// received and before it is answered, and versions are given in the order of storing.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Stored {
    /// Not before.
    after: Option<Timestamp>,
    /// Not later.
    before: Option<Timestamp>,
}

impl Stored {
    pub(super) fn new(index: &Index, cluster: Symbol, version: ResourceVersion) -> Self {
        let mut stored = Self::default();
        // Versions of other clusters say nothing of this one's. What is not told has happened all the same.
        let objects = index.objects.iter().filter(|object| object.key.cluster == cluster);
        let writes = objects.flat_map(|object| object.requests.iter().chain(&object.untold));
        for attached in writes {
            let Some((written, Evidence::Exact)) = attached.written else { continue };
            let request = &index.requests[attached.request.0 as usize];
            if written <= version {
                stored.after = stored.after.max(request.start());
            }
            if written >= version {
                stored.before = [stored.before, request.end()].into_iter().flatten().min();
            }
        }
        stored
    }

    /// The latest that it can have been stored, as far as anything tells.
    pub(super) fn latest(self) -> Option<Timestamp> {
        self.before.or(self.after)
    }

    /// Whether it was surely stored after what was over by then.
    pub(super) fn is_after(self, end: Option<Timestamp>) -> bool {
        self.after.zip(end).is_some_and(|(after, end)| end <= after)
    }

    /// Whether it was surely stored before what began then.
    pub(super) fn is_before(self, start: Option<Timestamp>) -> bool {
        self.before.zip(start).is_some_and(|(before, start)| before <= start)
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
