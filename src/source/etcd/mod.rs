//! Revisions of an etcd database: what the API server stored, as it stored it.
//!
//! A key of the bucket is a revision (`main`, `_`, `sub`, big-endian, with a `t` behind where it is a deletion),
//! its value a `mvccpb.KeyValue`. What the API server puts into that is told by its first bytes: `k8s\0` and
//! protobuf, JSON (custom resources, APIServices), CBOR, or `k8s:enc:` and what a provider made of it.

mod cbor;
mod event;
mod metadata;
pub(super) mod range;

use super::batch::{Batch, EtcdFact, KindFact};
use super::object::{self, Setting};
use crate::input::{Block, Piece};
use crate::model::{ObjectState, Position, ResourceVersion, StateOrigin, Stored, has_events};
use crate::protobuf::{Field, fields};
use serde::Deserialize;
use serde_json::value::RawValue;
use std::borrow::Cow;

/// Why a revision shows no object, as it is told.
const ENCRYPTED: &str = "encrypted at rest";
const BOOKKEEPING: &str = "no objects of the API";
const EVENT_EXPIRED: &str = "deletions of Events";

/// Reads the revisions of a block.
pub(super) fn revisions(block: &Block, pieces: &[Piece], batch: &mut Batch) {
    for piece in pieces {
        let offset = block.offset + piece.range.start as u64;
        let position = Position { file: block.file, line: piece.line, offset };
        if let Err(reason) = revision(&block.bytes[piece.range.clone()], position, batch) {
            batch.faults.push(crate::model::Fault { position, reason: reason.into() });
        }
    }
}

/// A revision of a key.
struct Revision<'r> {
    number: ResourceVersion,
    is_deletion: bool,
    key: Cow<'r, str>,
    /// How often the key was written since it was made.
    nth: u64,
    value: &'r [u8],
}

impl<'r> Revision<'r> {
    fn of(entry: &'r [u8]) -> Option<Self> {
        let (len, rest) = entry.split_first_chunk::<4>()?;
        let (name, record) = rest.split_at_checked(u32::from_le_bytes(*len).try_into().ok()?)?;
        let (main, rest) = name.split_first_chunk::<8>()?;
        let is_deletion = match (rest.first(), rest.get(9..)) {
            (Some(b'_'), Some(b"")) => false,
            (Some(b'_'), Some(b"t")) => true,
            _ => return None,
        };
        let number = ResourceVersion::from_number(u64::from_be_bytes(*main))?;
        let (mut key, mut nth, mut value) = (Cow::default(), 0, &[][..]);
        for field in fields(record) {
            match field? {
                (1, Field::Bytes(bytes)) => key = String::from_utf8_lossy(bytes),
                (4, Field::Number(number)) => nth = number,
                (5, Field::Bytes(bytes)) => value = bytes,
                _ => {}
            }
        }
        Some(Self { number, is_deletion, key, nth, value })
    }
}

fn revision(entry: &[u8], position: Position, batch: &mut Batch) -> Result<(), &'static str> {
    of_revision(&Revision::of(entry).ok_or("not a revision of etcd")?, position, batch)
}

fn of_revision(revision: &Revision<'_>, position: Position, batch: &mut Batch) -> Result<(), &'static str> {
    if revision.is_deletion {
        // Events have no end in what is told of them.
        if is_event(&revision.key) {
            aside(batch, EVENT_EXPIRED);
        } else {
            add(revision, position, None, batch);
        }
        return Ok(());
    }
    let value = revision.value;
    if value.starts_with(b"k8s:enc:") {
        aside(batch, ENCRYPTED);
    } else if let Some(unknown) = value.strip_prefix(b"k8s\0") {
        builtin(revision, unknown, position, batch).ok_or("a value whose protobuf is broken")?;
    } else if value.starts_with(b"{") {
        let text = std::str::from_utf8(value).map_err(|_| "a value with invalid UTF-8")?;
        custom(revision, text, position, batch)?;
    } else if let Some(cbor) = value.strip_prefix(cbor::SELF_DESCRIBED) {
        let text = cbor::to_json(cbor).ok_or("a value whose CBOR is broken")?;
        custom(revision, &text, position, batch)?;
    } else {
        aside(batch, BOOKKEEPING);
    }
    Ok(())
}

/// Whether a key is that of an Event: `/registry/events/NAMESPACE/NAME`, whatever the prefix of the store is. Objects
/// of other kinds may be called `events`, and so may their namespaces.
fn is_event(key: &str) -> bool {
    let mut parts = key.rsplit('/');
    parts.nth(2) == Some("events") && parts.nth(1).is_none_or(str::is_empty)
}

fn aside(batch: &mut Batch, why: &'static str) {
    *batch.counts.aside.entry(why).or_default() += 1;
}

fn add(revision: &Revision<'_>, position: Position, state: Option<ObjectState>, batch: &mut Batch) {
    let key = batch.strings.intern(&revision.key);
    batch.etcd.push(EtcdFact { position, key, revision: revision.number, state });
}

/// A built-in type: `runtime.Unknown` with its type and the object, of which the first field is the metadata.
fn builtin(revision: &Revision<'_>, unknown: &[u8], position: Position, batch: &mut Batch) -> Option<()> {
    let (mut api_version, mut kind, mut raw) = (Cow::default(), Cow::default(), None);
    for field in fields(unknown) {
        match field? {
            (1, Field::Bytes(type_meta)) => {
                for field in fields(type_meta) {
                    match field? {
                        (1, Field::Bytes(text)) => api_version = String::from_utf8_lossy(text),
                        (2, Field::Bytes(text)) => kind = String::from_utf8_lossy(text),
                        _ => {}
                    }
                }
            }
            (2, Field::Bytes(bytes)) => raw = Some(bytes),
            _ => {}
        }
    }
    let raw = raw?;
    if kind == "Event" {
        let text = event::to_json(raw, &api_version, revision.number)?;
        return super::event::parse(&text, position, batch).ok();
    }
    let Some(metadata) = metadata::of_object(raw)? else {
        aside(batch, BOOKKEEPING);
        return Some(());
    };
    let text = metadata::to_json(metadata, &api_version, &kind, revision.number)?;
    object(revision, &text, false, position, batch).ok()
}

#[derive(Deserialize)]
struct Custom<'t> {
    #[serde(borrow, rename = "apiVersion")]
    api_version: Cow<'t, str>,
    #[serde(borrow)]
    kind: Cow<'t, str>,
    #[serde(borrow)]
    metadata: &'t RawValue,
}

/// An object as JSON: all of it, but for the version, which is the revision.
fn custom(
    revision: &Revision<'_>,
    text: &str,
    position: Position,
    batch: &mut Batch,
) -> Result<(), &'static str> {
    let Ok(custom) = serde_json::from_str::<Custom<'_>>(text) else {
        // What others keep in the same etcd.
        if serde_json::from_str::<serde::de::IgnoredAny>(text).is_err() {
            return Err("a value whose JSON is broken");
        }
        aside(batch, BOOKKEEPING);
        return Ok(());
    };
    let at = custom.metadata.get().as_ptr().addr() - text.as_ptr().addr();
    let Some(inner) = custom.metadata.get().strip_prefix('{') else {
        aside(batch, BOOKKEEPING);
        return Ok(());
    };
    let comma = if inner.trim_start().starts_with('}') { "" } else { "," };
    let number = revision.number.0;
    let text = format!(r#"{}{{"resourceVersion":"{number}"{comma}{}"#, &text[..at], &text[at + 1..]);
    let group = custom.api_version.split_once('/').map_or("", |(group, _)| group);
    if custom.kind == "Event" && has_events(group) {
        return super::event::parse(&text, position, batch).map_err(|_| "an Event that tells nothing");
    }
    learn_kind(&revision.key, &custom, batch);
    object(revision, &text, true, position, batch)
}

/// The key of a custom resource tells its group and plural: `/registry/<group>/<plural>/[<namespace>/]<name>`.
fn learn_kind(key: &str, custom: &Custom<'_>, batch: &mut Batch) {
    let Some((group, _)) = custom.api_version.split_once('/') else { return };
    let mut parts = key.split('/').skip_while(|part| *part != group).skip(1);
    let Some(resource) = parts.next() else { return };
    let below = parts.count();
    if (1..=2).contains(&below) {
        let strings = &mut batch.strings;
        batch.kinds.push(KindFact {
            group: strings.intern(group),
            kind: strings.intern(&custom.kind),
            resource: strings.intern(resource),
            namespaced: below == 2,
        });
    }
}

/// Whether an object has neither a name nor a uid, as the addresses of the API servers where values are JSON.
fn is_nameless(text: &str) -> bool {
    #[derive(Deserialize)]
    struct Nameless {
        metadata: Empty,
    }
    #[derive(Deserialize)]
    struct Empty {
        name: Option<serde::de::IgnoredAny>,
        uid: Option<serde::de::IgnoredAny>,
    }
    serde_json::from_str::<Nameless>(text)
        .is_ok_and(|object| object.metadata.name.is_none() && object.metadata.uid.is_none())
}

/// Adds an object by its JSON text. What has no uid is none: the API server keeps addresses and ranges so.
fn object(
    revision: &Revision<'_>,
    text: &str,
    is_whole: bool,
    position: Position,
    batch: &mut Batch,
) -> Result<(), &'static str> {
    let origin = StateOrigin::Etcd(Stored { is_whole, is_first: revision.nth == 1, ..Stored::default() });
    let read = object::parse(text, Setting::alone(origin, position), batch);
    if read.is_err() && is_nameless(text) {
        aside(batch, BOOKKEEPING);
        return Ok(());
    }
    read.map_err(|_| "an object whose metadata is not that of the API")?;
    let Some(state) = batch.states.pop() else { return Ok(()) };
    if state.meta.uid.is_unknown() {
        batch.counts.objects -= 1;
        aside(batch, BOOKKEEPING);
    } else {
        add(revision, position, Some(state), batch);
    }
    Ok(())
}
