//! Objects as documents show them: snapshots, manifests, typed lists, watch lines.

use super::batch::{Batch, KindFact};
use super::hint::PathHint;
use super::json::{Text, lenient};
use super::meta::{Body, Want, read_body};
use crate::model::{ObjectState, Position, StateOrigin, Symbol};
use std::sync::LazyLock;

lenient! {
    struct Definition<'a> {
        spec: DefinitionSpec<'a> = "spec",
    }
}

lenient! {
    struct DefinitionSpec<'a> {
        group: Text<'a> = "group",
        names: Names<'a> = "names",
        scope: Text<'a> = "scope",
    }
}

lenient! {
    struct Names<'a> {
        kind: Text<'a> = "kind",
        plural: Text<'a> = "plural",
    }
}

/// The kind that a list gives its items where they have none of their own.
#[derive(Clone, Copy, Default)]
pub(super) struct ListContext<'a> {
    /// Kind of the items, empty where unknown.
    pub(super) kind: &'a str,
    /// apiVersion of the items.
    pub(super) api_version: &'a str,
    /// The list's number, where its head is still to come.
    pub(super) pending: Option<u32>,
}

/// Why an object that a client of metadata asked for is not used.
const METADATA_ALONE: &str = "metadata of an object alone (PartialObjectMetadata), which does not tell its kind (ask for application/json)";

/// What is known of an object without looking at it.
#[derive(Clone, Copy)]
pub(super) struct Setting<'a> {
    pub(super) list: ListContext<'a>,
    /// What the path of the file says.
    pub(super) hint: &'a PathHint,
    pub(super) origin: StateOrigin,
    pub(super) position: Position,
}

impl Setting<'static> {
    /// Of an object in no list, in a file whose path says nothing.
    pub(super) fn alone(origin: StateOrigin, position: Position) -> Self {
        static NOTHING: LazyLock<PathHint> = LazyLock::new(PathHint::default);
        Self { list: ListContext::default(), hint: &NOTHING, origin, position }
    }
}

/// Adds one object of a file; where nothing in it tells the kind, its setting may. An error is the reason for
/// rejecting it.
pub(super) fn parse(text: &str, setting: Setting<'_>, batch: &mut Batch) -> Result<(), String> {
    let Setting { list, hint, origin, position } = setting;
    let body = read_body(text, Want::Head).ok_or("an object whose metadata is not that of the API")?;
    if hint.is_container_log {
        return Err("an object that a program wrote into its log".into());
    }
    let strings = &mut batch.strings;
    let mut resource = Symbol::EMPTY;
    let mut meta = body.to_meta(strings).ok_or("an object without metadata.name")?;
    if body.kind.is_empty() {
        meta.kind = strings.intern(list.kind);
        if body.api_version.is_empty() {
            meta.api_version = strings.intern(list.api_version);
        }
        match list.pending {
            Some(list) if meta.kind.is_empty() => batch.pending.push((list, batch.states.len())),
            None if meta.kind.is_empty() => {
                may_be(&body, hint)?;
                meta.kind = strings.intern(&hint.kind);
                resource = strings.intern(&hint.resource);
                if body.api_version.is_empty() {
                    meta.api_version = strings.intern(&hint.api_version);
                }
                batch.counts.kinds_from_path += 1;
            }
            _ => {}
        }
    }
    if batch.strings.get(meta.kind).starts_with("PartialObjectMetadata") {
        return Err(METADATA_ALONE.into());
    }
    if batch.strings.get(meta.kind) == "CustomResourceDefinition" {
        definition(text, batch);
    }
    batch.counts.objects += 1;
    let body = batch.bodies.keep(text);
    batch.states.push(ObjectState { position, cluster: Symbol::EMPTY, origin, resource, meta, body });
    Ok(())
}

/// Whether an object without kind can be what the place of its file says; if not, why.
fn may_be(body: &Body<'_>, hint: &PathHint) -> Result<(), String> {
    if !hint.tells() {
        return Err("an object without kind, in no list that tells it".into());
    }
    let group = |api_version: &str| api_version.split_once('/').map_or(String::new(), |(g, _)| g.to_owned());
    let same_group = body.api_version.is_empty() || group(&body.api_version) == group(&hint.api_version);
    if same_group && !body.meta.name.is_empty() && hint.fits(&body.meta.namespace) {
        return Ok(());
    }
    let what = if hint.kind.is_empty() { &hint.resource } else { &hint.kind };
    Err(format!("an object without kind, which is not the {what} that its path says"))
}

/// A CustomResourceDefinition tells which resource a kind is served as.
fn definition(text: &str, batch: &mut Batch) {
    let Ok(Definition { spec, .. }) = serde_json::from_str(text) else { return };
    let strings = &mut batch.strings;
    if !spec.names.plural.is_empty() {
        batch.kinds.push(KindFact {
            group: strings.intern(&spec.group),
            kind: strings.intern(&spec.names.kind),
            resource: strings.intern(&spec.names.plural),
            namespaced: &*spec.scope == "Namespaced",
        });
    }
}
