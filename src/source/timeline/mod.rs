//! Documents that are neither audit events nor objects, but hold objects over time or tell of their kinds:
//! recordings (our own, k8shark, SimKube, kwok), what etcdctl prints, and discovery.

mod discovery;
mod k8shark;
mod kwok;
mod recording;
mod simkube;

use super::etcd;
use super::json::{Present, lenient};
use super::record::{Context, Reader};
use super::shape::Shape;

lenient! {
    /// The top level of documents that have no kind.
    struct Outline<'a> {
        captured: Present = "captured_at",
        api_path: Present = "api_path",
        body: Present = "response_body",
        events: Present = "events",
        tracked: Present = "config",
        index: Present = "index",
        group_version: Present = "groupVersion",
        resources: Present = "resources",
        groups: Present = "groups",
        versions: Present = "versions",
        preferred: Present = "preferredVersion",
        pairs: Present = "kvs",
        header: Present = "header",
    }
}

/// Reads a document that its kind tells to be one of these; `None` for others.
pub(super) fn of_kind(
    reader: &mut Reader<'_>,
    text: &str,
    shape: &Shape<'_>,
    context: Context<'_>,
) -> Option<Result<(), String>> {
    match &*shape.kind {
        "ResourcePatch" if shape.api_version.starts_with(kwok::GROUP) => {
            Some(kwok::parse(reader, text, context))
        }
        kind if &*shape.api_version == recording::API_VERSION => {
            Some(recording::learn(text, kind, &mut reader.batch))
        }
        "APIResourceList"
        | "APIGroupList"
        | "APIGroup"
        | "APIVersions"
        | "APIGroupDiscoveryList"
        | "APIGroupDiscovery" => {
            discovery::learn(text, &mut reader.batch);
            Some(Ok(()))
        }
        _ => None,
    }
}

/// Reads a document that has neither kind nor metadata; `None` for what is none of these.
pub(super) fn without_kind(
    reader: &mut Reader<'_>,
    text: &str,
    context: Context<'_>,
) -> Option<Result<(), String>> {
    let outline: Outline<'_> = serde_json::from_str(text).ok()?;
    if outline.api_path.0 && (outline.captured.0 || outline.body.0) {
        return Some(k8shark::parse(reader, text, context));
    }
    if outline.events.0 && outline.tracked.0 && outline.index.0 {
        return Some(simkube::parse(reader, text, context));
    }
    if outline.pairs.0 && outline.header.0 {
        return Some(etcd::range::parse(text, context.position, &mut reader.batch));
    }
    let is_group = outline.versions.0 && outline.preferred.0;
    if outline.group_version.0 && outline.resources.0 || outline.groups.0 || is_group {
        discovery::learn(text, &mut reader.batch);
        return Some(Ok(()));
    }
    None
}
