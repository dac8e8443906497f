//! The object that a request is about, as its audit event tells it.

use super::header::Reference;
use crate::model::{ObjectRef, ResourceVersion, Strings, Symbol, Uid};

/// The reference in the model's form. v1alpha1 wrote group and version together. The old way to bind, a
/// Binding of its own that carries the pod's name, is `pods/binding` by another address.
pub(super) fn object_ref(r: &Reference<'_>, strings: &mut Strings) -> ObjectRef {
    let (group, version) = match r.version.split_once('/') {
        Some((group, version)) if r.group.is_empty() => (group, version),
        _ => (&*r.group, &*r.version),
    };
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
