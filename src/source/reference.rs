//! The object that a request is about, as its audit event tells it.

use super::header::{AuditEvent, Reference};
use super::json::Text;
use super::request_info::request_info;
use crate::model::{ObjectRef, ResourceVersion, Strings, Symbol, Uid};
use std::borrow::Cow;

/// Gives an event that has lost its reference the one that its URI tells: all but uid and version. The API server leaves it
/// out where a request is on no resource, and there alone.
#[inline]
pub(super) fn complete(event: &mut AuditEvent<'_>) {
    if event.object.resource.is_empty() && event.uri.starts_with("/api") {
        complete_by_uri(event);
    }
}

#[cold]
fn complete_by_uri(event: &mut AuditEvent<'_>) {
    let reads = matches!(&*event.verb, "get" | "list" | "watch");
    let info = request_info(if reads { "GET" } else { "" }, &event.uri);
    if info.resource.is_empty() {
        return;
    }
    let parts =
        [info.resource, info.namespace, info.name, info.api_group, info.api_version, info.subresource];
    let [resource, namespace, name, group, version, subresource] = parts.map(|part| Text(Cow::Owned(part)));
    let object = &mut event.object;
    (object.resource, object.namespace, object.name) = (resource, namespace, name);
    (object.group, object.version, object.subresource) = (group, version, subresource);
}

impl Reference<'_> {
    /// v1alpha1 wrote them together.
    pub(super) fn group_and_version(&self) -> (&str, &str) {
        match self.version.split_once('/') {
            Some(both) if self.group.is_empty() => both,
            _ => (&*self.group, &*self.version),
        }
    }
}

/// The reference in the model's form. The old way to bind, a
/// Binding of its own that carries the pod's name, is `pods/binding` by another address.
pub(super) fn object_ref(r: &Reference<'_>, strings: &mut Strings) -> ObjectRef {
    let (group, version) = r.group_and_version();
    let (resource, subresource) = match (group, &*r.resource) {
        ("", "bindings") => ("pods", "binding"),
        (_, resource) => (resource, &*r.subresource),
    };
    ObjectRef {
        group: strings.intern(group),
        version: strings.intern(version),
        resource: strings.intern(resource),
        subresource: strings.intern(subresource),
        namespace: if &*r.resource == "namespaces" { Symbol::EMPTY } else { strings.intern(&r.namespace) },
        name: strings.intern(if subresource == "proxy" { proxied(&r.name) } else { &r.name }),
        uid: Uid(strings.intern(&r.uid)),
        resource_version: ResourceVersion::parse(&r.resource_version),
    }
}

/// The object that requests go through to what runs there: `SCHEME:NAME:PORT`, `NAME:PORT` or `NAME`.
fn proxied(name: &str) -> &str {
    let mut parts = name.splitn(3, ':');
    match (parts.next(), parts.next(), parts.next()) {
        (_, Some(name), Some(_)) | (Some(name), ..) => name,
        _ => name,
    }
}
