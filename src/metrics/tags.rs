//! What requests are told apart by.

use crate::history::{Index, Request};
use crate::model::Strings;
use crate::state::query::parameter;
use std::borrow::Cow;

/// What the symbols of requests stand for, and the cluster that they are from.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    pub(super) strings: &'a Strings,
    pub(super) cluster: &'a str,
}

impl<'a> Words<'a> {
    pub(super) fn of(index: &'a Index) -> Self {
        Self { strings: &index.strings, cluster: index.strings.get(index.cluster) }
    }
}

/// A tag, as the original names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tag {
    Cluster,
    ApiserverAddr,
    Username,
    ClientAddr,
    Verb,
    Code,
    ErrorReason,
    ResourceVersion,
    HasSelector,
    Group,
    Version,
    Resource,
    GroupResource,
    Subresource,
    Namespace,
    Name,
}

impl Tag {
    const ALL: [Self; 16] = [
        Self::Cluster,
        Self::ApiserverAddr,
        Self::Username,
        Self::ClientAddr,
        Self::Verb,
        Self::Code,
        Self::ErrorReason,
        Self::ResourceVersion,
        Self::HasSelector,
        Self::Group,
        Self::Version,
        Self::Resource,
        Self::GroupResource,
        Self::Subresource,
        Self::Namespace,
        Self::Name,
    ];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Cluster => "cluster",
            Self::ApiserverAddr => "apiserverAddr",
            Self::Username => "username",
            Self::ClientAddr => "clientAddr",
            Self::Verb => "verb",
            Self::Code => "code",
            Self::ErrorReason => "errorReason",
            Self::ResourceVersion => "resourceVersion",
            Self::HasSelector => "hasSelector",
            Self::Group => "group",
            Self::Version => "version",
            Self::Resource => "resource",
            Self::GroupResource => "groupResource",
            Self::Subresource => "subresource",
            Self::Namespace => "namespace",
            Self::Name => "name",
        }
    }

    pub(super) fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tag| tag.name() == name)
    }

    pub(super) fn names() -> String {
        Self::ALL.map(Self::name).join(", ")
    }

    /// Its value for a request; empty where it has none.
    pub(super) fn of<'a>(self, words: Words<'a>, request: &Request) -> Cow<'a, str> {
        let text = |symbol| words.strings.get(symbol);
        let object = &request.object;
        let uri = text(request.uri);
        Cow::Borrowed(match self {
            Self::Cluster if request.cluster.is_empty() => words.cluster,
            Self::Cluster => text(request.cluster),
            // The address from which the original's webhook was called: in no log.
            Self::ApiserverAddr => "",
            Self::Username => match request.acting_user(words.strings) {
                // There are as many as nodes.
                user if user.starts_with("system:node:") => "system:node",
                user => user,
            },
            Self::ClientAddr => text(request.caller.source_ips).split(',').next().unwrap_or_default(),
            Self::Verb => request.verb_text(words.strings),
            Self::Code if request.code == 0 => "",
            Self::Code => return Cow::Owned(request.code.to_string()),
            Self::ErrorReason => text(request.reason()),
            Self::ResourceVersion => match parameter(uri, "resourceVersion").as_deref() {
                None => "Empty",
                Some("0") => "Zero",
                Some(_) => "NonZero",
            },
            Self::HasSelector => {
                let has = |name| parameter(uri, name).is_some();
                if has("labelSelector") || has("fieldSelector") { "true" } else { "false" }
            }
            Self::Group => text(object.group),
            Self::Version => text(object.version),
            Self::Resource => text(object.resource),
            Self::GroupResource => match (text(object.resource), text(object.group)) {
                (resource, "") => resource,
                (resource, group) => return Cow::Owned(format!("{resource}.{group}")),
            },
            Self::Subresource => text(object.subresource),
            Self::Namespace => text(object.namespace),
            Self::Name => text(object.name),
        })
    }
}
