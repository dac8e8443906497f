//! Objects and what was asked of them, in words that need no index.

use crate::history::{Index, Object, Request};
use crate::model::{ObjectKey, Timestamp};
use crate::state::redact::Redactor;
use std::fmt;

/// A request, as far as a reader wants to know who did what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// The user it was made as: the impersonated one, where there is one; empty where it had none.
    pub user: String,
    /// Who asked to be taken for that user; empty where nobody did.
    pub impersonated_by: String,
    /// `userAgent`, redacted; empty where it had none.
    pub user_agent: String,
    /// `sourceIPs`, with commas between; empty where it had none.
    pub source_ips: String,
    /// `verb`, as it is logged.
    pub verb: String,
    /// `status`, `scale` …, empty for the object itself.
    pub subresource: String,
    /// HTTP status of the answer, 0 where unknown.
    pub code: u16,
    /// `auditID`.
    pub audit_id: String,
    /// When it was received.
    pub start: Option<Timestamp>,
    /// When it was answered.
    pub end: Option<Timestamp>,
}

impl Act {
    pub(super) fn new(index: &Index, redactor: &Redactor, request: &Request) -> Self {
        Self {
            user: index.acting_user(request).to_owned(),
            impersonated_by: index.impersonator(request).to_owned(),
            user_agent: redactor.prose(index.strings.get(request.caller.user_agent)).into_owned(),
            source_ips: index.strings.get(request.caller.source_ips).to_owned(),
            verb: index.verb(request).to_owned(),
            subresource: index.strings.get(request.object.subresource).to_owned(),
            code: request.code,
            audit_id: index.audit_id(request).into_owned(),
            start: request.start(),
            end: request.end(),
        }
    }
}

/// Which object is meant: shown as `deployments.apps/shop/web`, or `deployments.apps/shop/web@east` where several clusters
/// are told of: as it can be asked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ObjectName {
    /// Plural and group: `deployments.apps`; `pods`.
    pub resource: String,
    /// Empty for objects of the cluster.
    pub namespace: String,
    /// Its name.
    pub name: String,
    /// Empty where there is one cluster alone.
    pub cluster: String,
    /// Empty where nothing tells it.
    pub uid: String,
}

impl ObjectName {
    pub(super) fn new(index: &Index, object: &Object) -> Self {
        Self { uid: index.strings.get(object.uid.0).to_owned(), ..Self::of_key(index, &object.key) }
    }

    /// Of whichever incarnation.
    pub(crate) fn of_key(index: &Index, key: &ObjectKey) -> Self {
        let text = |symbol| index.strings.get(symbol).to_owned();
        let (group, resource) = (text(key.group), text(key.resource));
        let resource = if group.is_empty() { resource } else { format!("{resource}.{group}") };
        let cluster = index.cluster_among(key).to_owned();
        Self { resource, namespace: text(key.namespace), name: text(key.name), cluster, uid: String::new() }
    }
}

impl fmt::Display for ObjectName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/", self.resource)?;
        if !self.namespace.is_empty() {
            write!(f, "{}/", self.namespace)?;
        }
        f.write_str(&self.name)?;
        if self.cluster.is_empty() { Ok(()) } else { write!(f, "@{}", self.cluster) }
    }
}
