//! Kubernetes Events: what a component reported about an object.

use super::{Note, Position, ResourceVersion, Symbol, Timestamp, Uid, relabel_fields};
use serde::{Deserialize, Serialize};

/// An object reference inside an Event (`involvedObject`, `regarding`, `related`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Regarding {
    /// `apiVersion`; may be empty in hand-made Events.
    pub api_version: Symbol,
    /// `kind`.
    pub kind: Symbol,
    /// `namespace`.
    pub namespace: Symbol,
    /// `name`.
    pub name: Symbol,
    /// `uid`; empty where something else stands there: kubelets write a node's name, and a static pod's hash.
    pub uid: Uid,
    /// The version that the reporter was looking at.
    pub resource_version: Option<ResourceVersion>,
    /// `fieldPath`, `spec.containers{web}`.
    pub field_path: Symbol,
}
relabel_fields!(Regarding: api_version, kind, namespace, name, uid, field_path);

/// The message of an Event, without what client-go writes in front of it when it takes many for one; and whether it does:
/// then the message is that of the last.
pub fn uncombined(message: &str) -> (&str, bool) {
    let last = message.strip_prefix("(combined from similar events): ");
    (last.unwrap_or(message), last.is_some())
}

impl Regarding {
    /// The same, where most have none.
    pub fn boxed(self) -> Option<Box<Self>> {
        (self != Self::default()).then(|| Box::new(self))
    }

    /// Whether it names nothing.
    pub const fn is_empty(&self) -> bool {
        self.kind.is_empty() && self.name.is_empty()
    }
}

/// Which document told of an Event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum EventOrigin {
    /// A create, update or patch of it in the audit log, received at this time.
    Audit(Timestamp),
    /// A dump, list or watch line.
    Dump,
}

/// One record about one Event, core/v1 or events.k8s.io/v1 (both are the same stored object).
/// Several records with one uid (else namespace and name) are one entity.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct EventFact {
    /// Where it was read.
    pub position: Position,
    /// The cluster that the record, or what stands around it, names; empty where nothing does.
    pub cluster: Symbol,
    /// Which document.
    pub origin: EventOrigin,
    /// `metadata.uid`.
    pub uid: Uid,
    /// `metadata.namespace`.
    pub namespace: Symbol,
    /// `metadata.name`: `<object>.<hex nanoseconds>` for client-go's recorders.
    pub name: Symbol,
    /// `metadata.resourceVersion`.
    pub resource_version: Option<ResourceVersion>,
    /// `involvedObject` or `regarding`.
    pub regarding: Regarding,
    /// `related`.
    pub related: Regarding,
    /// `reason`.
    pub reason: Symbol,
    /// `message` or `note`.
    pub message: Symbol,
    /// `type`, Normal or Warning; of a record of another program's log its level.
    pub event_type: Symbol,
    /// `action`.
    pub action: Symbol,
    /// `reportingComponent`/`reportingController`, else `source.component`.
    pub component: Symbol,
    /// `reportingInstance`, else `source.host`.
    pub instance: Symbol,
    /// `firstTimestamp`, else `eventTime`, else `metadata.creationTimestamp`.
    pub first: Option<Timestamp>,
    /// `series.lastObservedTime`, else `lastTimestamp`, else `eventTime`.
    pub last: Option<Timestamp>,
    /// `series.count`, else `count`; 0 where the record does not say.
    pub count: u32,
    /// What it has as a record of another program's log; none of an Event of Kubernetes.
    pub note: Option<Box<Note>>,
}
relabel_fields!(EventFact: cluster, uid, namespace, name, regarding, related, reason, message, event_type, action, component, instance, note);
