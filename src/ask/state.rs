//! What an object was at some point.

use super::act::{Act, ObjectName};
use super::find::NotFound;
use super::lives::Life;
use super::point::Point;
use crate::history::{Evidence, Silence};
use crate::model::{Fault, ResourceVersion, Timestamp};
use crate::state::manifest::Manifest;

/// The state of an object. Redacted, as its job wants it.
#[derive(Clone, Debug)]
pub struct State {
    /// Which incarnation.
    pub object: ObjectName,
    /// All of it.
    pub manifest: Manifest,
    /// The version that the manifest is of.
    pub version: Option<ResourceVersion>,
    /// What it rests on.
    pub evidence: Evidence,
    /// Who wrote it, if that is in the log.
    pub by: Option<Act>,
    /// It is a guess who wrote it: no answer tells for certain which write made the version.
    pub is_guess: bool,
    /// When it was written, else when it was seen first; `None` if only a snapshot has it.
    pub time: Option<Timestamp>,
    /// The point that was asked for.
    pub point: Point,
    /// What else is to be known, in the order of time.
    pub remarks: Vec<Remark>,
    /// Bodies of the object that could not be read again.
    pub faults: Vec<Fault>,
}

/// Why the manifest may not be all there was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// It was seen only later, but no logged write is before it.
    SeenLater,
    /// It had been written over by then, and nothing shows what these writes left.
    Unseen(Vec<(Option<ResourceVersion>, Option<Act>)>),
    /// A write had begun, but had not been answered.
    UnderWay(Act),
    /// A write does not tell its version: it may have come before or after.
    Silent(Act),
    /// A delete or eviction that took effect just after may have marked the object already.
    MayBeMarked(Act),
    /// It is a guess that the write before this point made the version: it may have come later.
    MayBeLater {
        /// When it was seen first; `None` of a snapshot.
        seen: Option<Timestamp>,
    },
    /// Only a snapshot shows it, and nothing tells when that was taken: these writes, which do not tell their
    /// versions, may have come after it.
    MayBeOlder(Vec<Act>),
    /// Another version, whose write is not in the log, may have been there already.
    MayBe {
        /// Which.
        version: Option<ResourceVersion>,
        /// When it was seen first.
        seen: Option<Timestamp>,
    },
    /// The version after it was written by nobody in the log: others that the log lacks may have come before that.
    Missing(Option<ResourceVersion>),
    /// Nothing tells when it was deleted: it may have been gone.
    MayBeGone {
        /// It was by then: another one of its name was made, or it was not found.
        by: Timestamp,
    },
    /// Between it and what this write left lies another, which is not in the log: it may have been there already.
    Lost(Act),
    /// Versions of the object fall, while clocks go on: what the store held was set back in between, and nothing tells for
    /// certain when, or that it was.
    SetBack {
        /// When the first lower version was there.
        at: Option<Timestamp>,
    },
    /// The log of an API server is silent between the version and the point: a write through it may be missing.
    ServerSilent(Silence),
    /// It was just then that the object went: this is what it was last.
    Deleted {
        /// When.
        time: Option<Timestamp>,
        /// The request that ended it.
        by: Option<Act>,
        /// The request that asked for that, where it is another.
        asked: Option<Act>,
    },
}

/// Why there is no state to show.
#[derive(Clone, Debug, thiserror::Error)]
pub enum NoState {
    /// There is no such object, or several.
    #[error(transparent)]
    NotFound(#[from] NotFound),
    /// The distance is one from the end, and no request tells when that is.
    #[error("the archive has no end to count from: no request in it has a time")]
    NoEnd,
    /// No body shows it.
    #[error("the archive shows nothing of what {object} was: it is named, but no body of it is logged")]
    NeverShown {
        /// Which incarnation.
        object: Box<ObjectName>,
        /// All incarnations of that name.
        lives: Vec<Life>,
    },
    /// It did not exist yet.
    #[error("{object} did not exist yet at {point}")]
    NotYet {
        /// The first incarnation.
        object: Box<ObjectName>,
        /// The point that was asked for.
        point: Point,
        /// All incarnations of that name.
        lives: Vec<Life>,
    },
    /// It may have existed, but nothing shows it before.
    #[error("nothing shows what {object} was at {point}: it is shown first {}", first(*.time, *.version))]
    NotShownYet {
        /// Which incarnation.
        object: Box<ObjectName>,
        /// The point that was asked for.
        point: Point,
        /// When it is shown first.
        time: Option<Timestamp>,
        /// The version that is shown first.
        version: Option<ResourceVersion>,
        /// All incarnations of that name.
        lives: Vec<Life>,
    },
    /// It had been deleted.
    #[error("{object} did not exist any more at {point}")]
    Gone {
        /// Which incarnation.
        object: Box<ObjectName>,
        /// The point that was asked for.
        point: Point,
        /// All incarnations of that name.
        lives: Vec<Life>,
    },
    /// A body that is needed cannot be read again.
    #[error("the body that shows {0} cannot be read again: {1}")]
    Unreadable(Box<ObjectName>, String),
}

fn first(time: Option<Timestamp>, version: Option<ResourceVersion>) -> String {
    let version = version.map(|version| format!("as resourceVersion {}", version.0));
    let time = time.map(|time| format!("at {time}"));
    let parts: Vec<String> = [time, version].into_iter().flatten().collect();
    if parts.is_empty() { "in a snapshot".to_owned() } else { parts.join(", ") }
}
