//! Lists inside records: answers of reads, items of a deletecollection, list documents.

use super::batch::Batch;
use super::header::Reference;
use super::json::lenient;
use super::meta::{Body, Want, read_body};
use super::quick::{self, Passing, read_or};
use super::raw::Raw;
use crate::model::{DeletedItem, ObjectMeta, ObjectState, Position, StateOrigin, Strings, Symbol};
use serde::de::{DeserializeSeed, Deserializer, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

lenient! {
    struct Row<'a> {
        object: Option<Raw<'a>> = "object",
    }
}

/// Calls `each` with the text of every element of a JSON array, one at a time. `null` has none.
pub(super) fn for_each_item<'a>(
    array: &'a str,
    mut each: impl FnMut(&'a str),
) -> Result<(), serde_json::Error> {
    // By their brackets alone, where that works out: what is broken inside an element is found by who reads it.
    if let Some(items) = quick::read::<Vec<Raw<'a>>>(array, Passing::Trusted) {
        items.iter().for_each(|item| each(item.get()));
        return Ok(());
    }
    Items(each).deserialize(&mut serde_json::Deserializer::from_str(array))
}

struct Items<F>(F);

impl<'a, F: FnMut(&'a str)> DeserializeSeed<'a> for Items<F> {
    type Value = ();
    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'a, F: FnMut(&'a str)> Visitor<'a> for Items<F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'a>>(mut self, mut seq: A) -> Result<(), A::Error> {
        while let Some(item) = seq.next_element::<&'a RawValue>()? {
            (self.0)(item.get());
        }
        Ok(())
    }
}

/// What the items of a list say of themselves.
pub(super) fn deleted_items(items: &str, batch: &mut Batch) -> Box<[DeletedItem]> {
    let mut deleted = Vec::new();
    // The text is a value of a record that was read as JSON: it cannot be broken, at most no array.
    let _ = for_each_item(items, |item| {
        let meta = read_body(item, Want::Head).and_then(|b| b.to_meta(&mut batch.strings));
        deleted.extend(meta.map(|meta| DeletedItem { meta, body: batch.bodies.keep(item) }));
    });
    deleted.into_boxed_slice()
}

/// The answer of a logged read: an object, a list of them, or the rows of a table.
pub(super) fn parse_answer(
    body: &str,
    target: &Reference<'_>,
    origin: StateOrigin,
    position: Position,
    batch: &mut Batch,
) {
    let Some(answer) = read_body(body, Want::Parts) else { return };
    // What groups a server serves are no objects of it, although they come as a list of such.
    if answer.api_version.starts_with("apidiscovery.k8s.io/") {
        return;
    }
    let push = |item: &str, batch: &mut Batch| {
        let Some(head) = read_body(item, Want::Head) else { return };
        let Some(meta) = state_meta(&head, &answer, target, &mut batch.strings) else { return };
        let resource = batch.strings.intern(&target.resource);
        let body = if is_metadata(&head, &answer) { None } else { batch.bodies.keep(item) };
        batch.states.push(ObjectState { position, cluster: Symbol::EMPTY, origin, resource, meta, body });
    };
    if let Some(items) = answer.items {
        let _ = for_each_item(items.get(), |item| push(item, batch));
    } else if let Some(rows) = answer.rows {
        let _ = for_each_item(rows.get(), |row| {
            if let Some(object) = read_or::<Row<'_>>(row).ok().and_then(|r| r.object) {
                push(object.get(), batch);
            }
        });
    } else if &*answer.kind != "Status" {
        push(body, batch);
    }
}

/// Whether an object of an answer is its metadata alone: that shows a version, but not its content.
fn is_metadata(item: &Body<'_>, answer: &Body<'_>) -> bool {
    let kind = if item.kind.is_empty() { &answer.kind } else { &item.kind };
    kind.starts_with("PartialObjectMetadata")
}

/// Metadata with kind and apiVersion of what was asked for: items have none of their own, and those
/// of metadata clients and tables say `PartialObjectMetadata`.
fn state_meta(
    item: &Body<'_>,
    answer: &Body<'_>,
    target: &Reference<'_>,
    strings: &mut Strings,
) -> Option<ObjectMeta> {
    let mut meta = item.to_meta(strings)?;
    let is_partial =
        |kind: &str| kind.starts_with("PartialObjectMetadata") || kind == "Table" || kind.is_empty();
    if is_partial(&item.kind) {
        let of_list = answer
            .kind
            .strip_suffix("List")
            .filter(|k| !is_partial(k) && !answer.kind.starts_with("Partial"));
        meta.kind = of_list.map_or(Symbol::EMPTY, |kind| strings.intern(kind));
    }
    let (group, version) = (&target.group, &target.version);
    let own_version =
        if group.is_empty() { version.to_string() } else { format!("{}/{}", &**group, &**version) };
    if is_partial(&item.kind) {
        meta.api_version = strings.intern(&own_version);
    }
    Some(meta)
}
