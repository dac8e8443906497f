//! Objects: one entry an incarnation, with everything that was done to it.

use crate::model::{
    BodyRef, ObjectKey, OwnerReference, Relabel, ResourceVersion, StateOrigin, Stored, Symbol, Timestamp, Uid,
};

/// A handle to an object of one [`Index`](super::Index).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectId(pub u32);

/// A handle to a request of one [`Index`](super::Index).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestId(pub u32);

/// A handle to an Event of one [`Index`](super::Index).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId(pub u32);

/// Whether there was such an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Existence {
    /// Requests named it that never made it: dry runs, failed creates, 404.
    Never,
    /// Others name it, nothing shows it.
    Referenced,
    /// Something shows that it existed.
    Seen,
}

impl Existence {
    /// The value of `kelemetry.object.existence`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Referenced => "referenced",
            Self::Seen => "seen",
        }
    }
}

/// What a statement rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// Names and times only, where nothing else fits.
    Inferred,
    /// The words of an Event.
    Reported,
    /// A uid or a resourceVersion.
    Exact,
}

impl Evidence {
    /// The value of attributes like `kelemetry.link.evidence`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Inferred => "inferred",
            Self::Reported => "reported",
            Self::Exact => "exact",
        }
    }
}

/// A request on an object.
#[derive(Clone, Copy, Debug)]
pub struct Attached {
    /// Which.
    pub request: RequestId,
    /// Why it is on this object: exact by uid, inferred by name and time.
    pub evidence: Evidence,
    /// The version that it wrote, and what that rests on.
    pub written: Option<(ResourceVersion, Evidence)>,
    /// It was answered with success and changed nothing.
    pub is_no_op: bool,
    /// Another server did it: this is the record of the one that passed it on.
    pub is_forwarded: bool,
    /// It is a guess which version it wrote: something else shows that version, and it fits best of the writes in the
    /// log. One that is not in the log may have written it, too.
    pub is_guess: bool,
}

impl Attached {
    /// A request that wrote nothing.
    pub const fn new(request: RequestId, evidence: Evidence) -> Self {
        let written = None;
        Self { request, evidence, written, is_no_op: false, is_forwarded: false, is_guess: false }
    }

    /// Whether it can have written a version that it does not tell.
    pub(super) const fn is_silent(&self) -> bool {
        self.written.is_none() && !self.is_no_op && !self.is_forwarded
    }
}

/// A state of an object that a document or the answer of a read shows.
#[derive(Clone, Copy, Debug)]
pub struct Sighting {
    /// `metadata.resourceVersion`.
    pub resource_version: Option<ResourceVersion>,
    /// Which document.
    pub origin: StateOrigin,
    /// The manifest.
    pub body: BodyRef,
}

/// A revision of an object in an etcd database.
#[derive(Clone, Copy, Debug)]
pub struct Revision {
    /// The revision: what wrote it was answered with this `metadata.resourceVersion`.
    pub resource_version: ResourceVersion,
    /// What the database tells of it.
    pub stored: Stored,
    /// It has a `metadata.deletionTimestamp`.
    pub is_going: bool,
    /// The manifest, or the metadata alone.
    pub body: Option<BodyRef>,
    /// It was written after the first and before the second of these, by the versions of logged writes.
    pub between: Option<(Timestamp, Timestamp)>,
}

/// An object: a key and, where anything tells it, a uid.
///
/// What is known of its end stands in four fields, and is concluded step by step: what shows the end at once
/// (`census.rs`), requests (`lifetime.rs`), what a later object of its name tells (`succession.rs`), deletions of its
/// collection (`collection.rs`), and bodies that speak against that (`overruled.rs`).
///
/// | `deleted` | `is_gone` | `gone_by` | `in_snapshot` | what is known |
/// |---|---|---|---|---|
/// | a time | any | none | no | a request ended it, or a watch or a database tells when it went |
/// | none | yes | none | no | something saw it gone, nothing tells when |
/// | any | yes | a time | no | it was gone when another one of its name was made |
/// | none | no | none | yes | it was there at the end |
/// | none | no | none | no | nothing tells of an end |
#[derive(Clone, Debug)]
pub struct Object {
    /// Where it lives.
    pub key: ObjectKey,
    /// Which incarnation; unknown where no evidence has it.
    pub uid: Uid,
    /// Kind; empty where nothing tells.
    pub kind: Symbol,
    /// API version without the group.
    pub version: Symbol,
    /// Whether it existed.
    pub existence: Existence,
    /// Exact with a uid; inferred where incarnations were cut at creates and deletes.
    pub identity: Evidence,
    /// When its create was received, else `metadata.creationTimestamp` (whole seconds).
    pub created: Option<Timestamp>,
    /// Whether the archive holds its create.
    pub create_logged: bool,
    /// When the request that ended it was answered. Where no request tells: when a recording saw that it was gone, or
    /// the `metadata.deletionTimestamp` with which the `DELETED` line of a watch or the deletion in an etcd database
    /// shows it last: it was gone no earlier.
    pub deleted: Option<Timestamp>,
    /// The `DELETED` line of a watch, a recording, a deletion in an etcd database or a later object of its name shows that
    /// it ended, at whatever time.
    pub is_gone: bool,
    /// It was gone by then, at whatever time: another one of its name was made, or nobody found it.
    pub gone_by: Option<Timestamp>,
    /// The earliest request, answer or Event that shows it.
    pub first: Option<Timestamp>,
    /// The latest.
    pub last: Option<Timestamp>,
    /// The latest answer of a read that shows it, be it in a version that was shown before.
    pub last_read: Option<Timestamp>,
    /// A snapshot holds it, in a version that nothing else outdates, and nothing saw it deleted: it was there at the end.
    pub in_snapshot: bool,
    /// The newest version in which snapshots hold it.
    pub(super) snapshot: Option<ResourceVersion>,
    /// `ownerReferences` of its newest body.
    pub owners: Box<[OwnerReference]>,
    /// Whether any body showed its owner references (also that there are none).
    pub owners_known: bool,
    /// What its newest body says of its parent in an annotation ([`PARENT_LINK`](crate::model::PARENT_LINK)).
    pub parent_link: Symbol,
    /// The newest [`TraceContext`](crate::model::TraceContext) that an annotation of it held; empty where none did.
    pub trace_context: Symbol,
    /// Controllers that older bodies name and the newest does not.
    pub former_controllers: Vec<OwnerReference>,
    /// Documents and answers of reads that show it, each state once.
    pub sightings: Vec<Sighting>,
    /// What etcd databases hold of it, by version, each once.
    pub revisions: Vec<Revision>,
    /// What was asked of it, by start.
    pub requests: Vec<Attached>,
    /// What was asked of it and is left out, as noise or outside the window: it changed the object all the
    /// same.
    pub untold: Vec<Attached>,
    /// What was reported of it, by first occurrence.
    pub events: Vec<EventId>,
    /// The version of the newest body that told of owners.
    pub(super) owners_as_of: Option<AsOf>,
    /// The version of the newest body that held a trace context.
    context_as_of: Option<AsOf>,
    /// When it was gone, by what sets `is_gone`: the latest `metadata.deletionTimestamp` that watches and etcd databases
    /// show with its end, or when a recording saw that.
    pub(super) due: Option<Timestamp>,
    /// The newest version that the scheduler had read when it bound it: no binding wrote that.
    pub(super) unbound: Option<ResourceVersion>,
    /// Versions that something shows, each with the earliest time at which it did.
    pub(super) versions_seen: Vec<(ResourceVersion, Timestamp)>,
}

/// What a body says of those that an object belongs to.
#[derive(Clone, Copy)]
pub(super) struct Belonging<'m> {
    pub(super) owners: &'m [OwnerReference],
    pub(super) parent_link: Symbol,
    pub(super) trace_context: Symbol,
}

/// How new what a body says is.
pub(super) type AsOf = (Option<ResourceVersion>, Option<Timestamp>);

impl Relabel for Object {
    fn relabel(&mut self, to: &impl Fn(Symbol) -> Symbol) {
        self.key.relabel(to);
        self.uid.relabel(to);
        self.kind.relabel(to);
        self.version.relabel(to);
        self.parent_link.relabel(to);
        self.trace_context.relabel(to);
        self.owners.relabel(to);
        self.former_controllers.iter_mut().for_each(|owner| owner.relabel(to));
    }
}

impl Object {
    /// One of which no more is known than its name and that it existed, or did not.
    pub fn new(key: ObjectKey, uid: Uid, existence: Existence) -> Self {
        Self {
            key,
            uid,
            kind: Symbol::EMPTY,
            version: Symbol::EMPTY,
            existence,
            identity: if uid.is_unknown() { Evidence::Inferred } else { Evidence::Exact },
            created: None,
            create_logged: false,
            deleted: None,
            gone_by: None,
            first: None,
            last: None,
            last_read: None,
            is_gone: false,
            due: None,
            in_snapshot: false,
            snapshot: None,
            owners: Box::default(),
            owners_known: false,
            parent_link: Symbol::EMPTY,
            trace_context: Symbol::EMPTY,
            context_as_of: None,
            former_controllers: Vec::new(),
            sightings: Vec::new(),
            revisions: Vec::new(),
            requests: Vec::new(),
            events: Vec::new(),
            owners_as_of: None,
            unbound: None,
            versions_seen: Vec::new(),
            untold: Vec::new(),
        }
    }

    /// The controller that its newest body names.
    pub fn controller(&self) -> Option<&OwnerReference> {
        self.owners.iter().find(|o| o.controller)
    }

    /// Versions that something mentions or shows, in order.
    pub fn versions_seen(&self) -> impl Iterator<Item = ResourceVersion> {
        self.versions_seen.iter().map(|(version, _)| *version)
    }

    /// What an etcd database tells of a version.
    pub fn revision(&self, version: ResourceVersion) -> Option<&Revision> {
        let at = self.revisions.binary_search_by_key(&version, |revision| revision.resource_version).ok()?;
        Some(&self.revisions[at])
    }

    /// The revision that followed upon a version, if an etcd database holds both.
    pub(super) fn revision_behind(&self, version: ResourceVersion) -> Option<&Revision> {
        let at = self.revisions.binary_search_by_key(&version, |revision| revision.resource_version).ok()?;
        self.revisions.get(at + 1)
    }

    /// The version that a revision followed upon, if an etcd database holds both.
    pub(super) fn version_before(&self, version: ResourceVersion) -> Option<ResourceVersion> {
        let at = self.revisions.binary_search_by_key(&version, |revision| revision.resource_version).ok()?;
        Some(self.revisions[at.checked_sub(1)?].resource_version)
    }

    /// When something first mentioned or showed a version; `None` where nothing did, or only a snapshot.
    pub fn first_sight(&self, version: ResourceVersion) -> Option<Timestamp> {
        let at = self.versions_seen.binary_search_by_key(&version, |(version, _)| *version).ok()?;
        Some(self.versions_seen[at].1).filter(|time| *time != Timestamp::MAX)
    }

    /// Whether the log shows a version later than all that snapshots hold: they were taken before that.
    pub(super) fn has_outgrown_snapshots(&self) -> bool {
        let is_later =
            |held| self.versions_seen.iter().any(|(at, time)| *time != Timestamp::MAX && held < *at);
        self.snapshot.is_some_and(is_later)
    }

    /// The `at`th request, where those that are left out follow the others.
    pub fn attached(&self, at: usize) -> &Attached {
        let told = self.requests.len();
        if at < told { &self.requests[at] } else { &self.untold[at - told] }
    }

    /// Gives back memory that it would only need to grow.
    pub(super) fn shrink_to_fit(&mut self) {
        self.requests.shrink_to_fit();
        self.untold.shrink_to_fit();
        self.events.shrink_to_fit();
        self.sightings.shrink_to_fit();
        self.versions_seen.shrink_to_fit();
    }

    /// Marks the writes of which it is a guess which version they wrote.
    pub(super) fn mark_guesses(&mut self) {
        for attached in &mut self.requests {
            attached.is_guess = attached.written.is_some_and(|(version, evidence)| {
                let is_seen = |seen: &[(ResourceVersion, Timestamp)]| {
                    seen.binary_search_by_key(&version, |(version, _)| *version).is_ok()
                };
                evidence == Evidence::Inferred && is_seen(&self.versions_seen)
            });
        }
    }

    /// When it began, as far as anything tells.
    pub fn start(&self) -> Option<Timestamp> {
        self.created.or(self.first)
    }

    /// Whether it can have existed at `time`. Creation times may be whole seconds, cut down.
    pub fn is_alive_at(&self, time: Timestamp) -> bool {
        self.start().is_none_or(|start| start <= time) && self.ended_by().is_none_or(|end| time <= end)
    }

    /// When it was gone at the latest.
    pub fn ended_by(&self) -> Option<Timestamp> {
        self.deleted.or(self.gone_by)
    }

    pub(super) fn cover(&mut self, time: Timestamp) {
        self.first = Some(self.first.map_or(time, |first| first.min(time)));
        self.last = self.last.max(Some(time));
    }

    /// A snapshot holds it in this version. It may have been taken before something saw the end.
    pub(super) fn show_in_snapshot(&mut self, version: Option<ResourceVersion>) {
        self.in_snapshot = !self.is_gone;
        self.snapshot = self.snapshot.max(version);
    }

    /// Takes what a body says of owners and of the trace that it continues, if none newer was seen.
    pub(super) fn learn_owners(&mut self, said: Belonging<'_>, as_of: AsOf) {
        let Belonging { owners, parent_link, trace_context } = said;
        // Who made it was in that span, whatever became of the annotation.
        if !trace_context.is_empty() && self.context_as_of.is_none_or(|known| known <= as_of) {
            self.trace_context = trace_context;
            self.context_as_of = Some(as_of);
        }
        let is_newest = self.owners_as_of.is_none_or(|known| known <= as_of);
        if is_newest {
            self.parent_link = parent_link;
        }
        if self.owners_known && *self.owners == *owners {
            self.owners_as_of = self.owners_as_of.max(Some(as_of));
            return;
        }
        let (newest, older) = if is_newest {
            let before = std::mem::replace(&mut self.owners, owners.into());
            self.owners_as_of = Some(as_of);
            self.owners_known = true;
            (&self.owners, before)
        } else {
            (&self.owners, owners.into())
        };
        let former = older.iter().filter(|o| o.controller && newest.iter().all(|n| n.uid != o.uid)).copied();
        let former: Vec<_> =
            former.filter(|o| self.former_controllers.iter().all(|f| f.uid != o.uid)).collect();
        self.former_controllers.extend(former);
    }
}
