//! Objects: how they are addressed, which incarnation is meant, what their metadata says.

use super::{BodyRef, Position, Symbol, Timestamp, relabel_fields};
use serde::{Deserialize, Serialize};
use std::num::NonZeroU64;

/// Where an object lives. Two objects of one key at different times are told apart by [`Uid`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ObjectKey {
    /// The cluster's name as given by the user or learned from the evidence.
    pub cluster: Symbol,
    /// The API group; empty for core.
    pub group: Symbol,
    /// The plural resource name, `deployments`.
    pub resource: Symbol,
    /// Empty for cluster-scoped objects.
    pub namespace: Symbol,
    /// Empty for a request on the whole collection.
    pub name: Symbol,
}
relabel_fields!(ObjectKey: cluster, group, resource, namespace, name);

/// `metadata.uid`: which incarnation of a key is meant. Empty where the evidence has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Uid(pub Symbol);
relabel_fields!(Uid: 0);

impl Uid {
    /// Whether the evidence names no uid.
    pub const fn is_unknown(self) -> bool {
        self.0.is_empty()
    }
}

/// `metadata.resourceVersion` where it is a decimal number, as etcd-backed servers write it. Others
/// are opaque and cannot be ordered, so they count as unknown. `0` is no version of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ResourceVersion(pub NonZeroU64);

impl ResourceVersion {
    /// The version of this number; there is no version 0.
    pub fn from_number(number: u64) -> Option<Self> {
        NonZeroU64::new(number).map(Self)
    }

    /// Reads the decimal form.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > 1 && text.starts_with('0') || !text.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        text.parse().ok().map(Self)
    }
}

/// `objectRef` of an audit event: what the request's URL (and in part its body) names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectRef {
    /// API group, empty for core.
    pub group: Symbol,
    /// API version without the group, `v1`.
    pub version: Symbol,
    /// Plural resource name; empty for requests on no resource.
    pub resource: Symbol,
    /// `status`, `scale`, `binding` …; empty for the object itself.
    pub subresource: Symbol,
    /// Namespace, empty for cluster-scoped.
    pub namespace: Symbol,
    /// Name; empty for collections and for creates with generateName.
    pub name: Symbol,
    /// Uid from the request's body, if any.
    pub uid: Uid,
    /// The version that an update read (its precondition).
    pub resource_version: Option<ResourceVersion>,
}
relabel_fields!(ObjectRef: group, version, resource, subresource, namespace, name, uid);

/// One entry of `metadata.ownerReferences`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct OwnerReference {
    /// `apiVersion`, group and version.
    pub api_version: Symbol,
    /// `kind`.
    pub kind: Symbol,
    /// `name`.
    pub name: Symbol,
    /// `uid`.
    pub uid: Uid,
    /// Whether this owner is the managing controller.
    pub controller: bool,
}
relabel_fields!(OwnerReference: api_version, kind, name, uid);

/// What the bodies of requests, lists and snapshots say of an object outside its spec and status.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectMeta {
    /// `kind` as written; empty for list items without it.
    pub kind: Symbol,
    /// `apiVersion` as written.
    pub api_version: Symbol,
    /// `metadata.namespace`.
    pub namespace: Symbol,
    /// `metadata.name`.
    pub name: Symbol,
    /// `metadata.generateName`: how its name begins, where the server made that up.
    pub generate_name: Symbol,
    /// `metadata.uid`.
    pub uid: Uid,
    /// `metadata.resourceVersion`.
    pub resource_version: Option<ResourceVersion>,
    /// `metadata.creationTimestamp`, whole seconds.
    pub created: Option<Timestamp>,
    /// `metadata.deletionTimestamp`: when the object may be gone, not when it was asked.
    pub deletion: Option<Timestamp>,
    /// `metadata.deletionGracePeriodSeconds`.
    pub grace_seconds: Option<i64>,
    /// Whether `metadata.finalizers` has entries.
    pub has_finalizers: bool,
    /// `metadata.ownerReferences` in their order.
    pub owners: Box<[OwnerReference]>,
    /// What stands in its annotation [`PARENT_LINK`]; empty where it has none.
    pub parent_link: Symbol,
    /// The [`TraceContext`](super::TraceContext) that an annotation holds; empty where none does.
    pub trace_context: Symbol,
}
relabel_fields!(ObjectMeta: kind, api_version, namespace, name, generate_name, uid, owners, parent_link, trace_context);

/// The annotation by which kubewharf/kelemetry lets an object name its parent.
pub const PARENT_LINK: &str = "kelemetry.kubewharf.io/parent-link";

/// Which document showed the state of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum StateOrigin {
    /// A snapshot, list dump or manifest: an input of its own, without a time of its own.
    Snapshot,
    /// A line of `kubectl get --watch --output-watch-events`.
    Watch {
        /// Whether it was a `DELETED` line.
        deleted: bool,
    },
    /// The answer of a logged read (get or list), at this time.
    Read(Timestamp),
    /// A recording of objects over time (k8shark, SimKube).
    Recorded {
        /// When it was recorded.
        at: Timestamp,
        /// Whether the object was gone then: this is the last that was seen of it.
        deleted: bool,
    },
    /// A revision of an etcd database: just what was written, without the time and the writer.
    Etcd(Stored),
}

/// What an etcd database tells of a revision besides its value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Stored {
    /// Its value is all of the object; else the body holds only the metadata.
    pub is_whole: bool,
    /// It made the object.
    pub is_first: bool,
    /// It is the latest of its key: the object was there when the copy was made.
    pub is_last: bool,
    /// It deleted the object. What the state says is what was written before.
    pub is_deletion: bool,
}

/// An object as some document showed it: evidence that makes no span of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectState {
    /// Where it was read.
    pub position: Position,
    /// The cluster that the record, or what stands around it, names; empty where nothing does.
    pub cluster: Symbol,
    /// Which document.
    pub origin: StateOrigin,
    /// The plural resource, where the document or request tells it; else empty.
    pub resource: Symbol,
    /// What it says.
    pub meta: ObjectMeta,
    /// All of it.
    pub body: Option<BodyRef>,
}
relabel_fields!(ObjectState: cluster, resource, meta);
