//! Objects as documents show them: snapshots, manifests, typed lists, watch lines.

use super::batch::{Batch, KindFact};
use super::json::{Text, lenient};
use super::meta::{Want, read_body};
use crate::model::{ObjectState, Position, StateOrigin, Symbol};

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

/// Adds one object. An error is the reason for rejecting it.
pub(super) fn parse(
    text: &str,
    list: ListContext<'_>,
    origin: StateOrigin,
    position: Position,
    batch: &mut Batch,
) -> Result<(), String> {
    let body = read_body(text, Want::Head).ok_or("an object whose metadata is not that of the API")?;
    let strings = &mut batch.strings;
    let mut meta = body.to_meta(strings).ok_or("an object without metadata.name")?;
    if body.kind.is_empty() {
        meta.kind = strings.intern(list.kind);
        if body.api_version.is_empty() {
            meta.api_version = strings.intern(list.api_version);
        }
        match list.pending {
            Some(list) if meta.kind.is_empty() => batch.pending.push((list, batch.states.len())),
            None if meta.kind.is_empty() => return Err("an object without kind".into()),
            _ => {}
        }
    }
    if &*body.kind == "CustomResourceDefinition" {
        definition(text, batch);
    }
    batch.counts.objects += 1;
    let body = batch.bodies.keep(text);
    batch.states.push(ObjectState { position, origin, resource: Symbol::EMPTY, meta, body });
    Ok(())
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
