//! `metadata` from protobuf to the JSON that it would be in an answer of the API.
//!
//! Raw field 1 of nearly every built-in type is its `ObjectMeta`, so no schema of the types is needed. The
//! numbers are those of `k8s.io/apimachinery/pkg/apis/meta/v1/generated.proto`. Of managedFields the fields
//! themselves are left out: they are most of the bytes.

use crate::model::ResourceVersion;
use crate::protobuf::{Field, fields, first};
use chrono::{DateTime, SecondsFormat};
use serde_json::{Map, Value, json};

/// The metadata of a stored object: what field 1 holds, if that has a name. `None` if the message is broken.
pub(super) fn of_object(raw: &[u8]) -> Option<Option<&[u8]>> {
    let Some(metadata) = first(raw, 1)? else { return Some(None) };
    // Another message, of a type that has no metadata, may not even be readable as one.
    Some(matches!(first(metadata, 1), Some(Some(name)) if !name.is_empty()).then_some(metadata))
}

/// An object of which the metadata is known, as JSON.
pub(super) fn to_json(
    metadata: &[u8],
    api_version: &str,
    kind: &str,
    version: ResourceVersion,
) -> Option<String> {
    let mut meta = object_meta(metadata)?;
    meta.insert("resourceVersion".to_owned(), version.0.to_string().into());
    let object = json!({ "apiVersion": api_version, "kind": kind, "metadata": meta });
    serde_json::to_string(&object).ok()
}

/// An `ObjectMeta`.
pub(super) fn object_meta(message: &[u8]) -> Option<Map<String, Value>> {
    let mut meta = Map::new();
    for field in fields(message) {
        let (name, value) = match field? {
            (1, Field::Bytes(bytes)) => ("name", text(bytes)),
            (2, Field::Bytes(bytes)) => ("generateName", text(bytes)),
            (3, Field::Bytes(bytes)) => ("namespace", text(bytes)),
            (5, Field::Bytes(bytes)) => ("uid", text(bytes)),
            (7, Field::Number(number)) => ("generation", number.into()),
            (8, Field::Bytes(bytes)) => ("creationTimestamp", time(bytes)?),
            (9, Field::Bytes(bytes)) => ("deletionTimestamp", time(bytes)?),
            (10, Field::Number(number)) => ("deletionGracePeriodSeconds", number.into()),
            (number @ (11 | 12), Field::Bytes(bytes)) => {
                let name = if number == 11 { "labels" } else { "annotations" };
                let entry = |number| Some(first(bytes, number)?.unwrap_or_default());
                let (key, value) = (entry(1)?, text(entry(2)?));
                let key = String::from_utf8_lossy(key).into_owned();
                if let Value::Object(map) = meta.entry(name).or_insert_with(|| json!({})) {
                    map.insert(key, value);
                }
                continue;
            }
            (number @ (13 | 14 | 17), Field::Bytes(bytes)) => {
                let (name, value) = match number {
                    13 => ("ownerReferences", owner(bytes)?),
                    14 => ("finalizers", text(bytes)),
                    _ => ("managedFields", manager(bytes)?),
                };
                if let Value::Array(list) = meta.entry(name).or_insert_with(|| json!([])) {
                    list.push(value);
                }
                continue;
            }
            _ => continue,
        };
        if value != "" && !value.is_null() {
            meta.insert(name.to_owned(), value);
        }
    }
    Some(meta)
}

pub(super) fn text(bytes: &[u8]) -> Value {
    String::from_utf8_lossy(bytes).into_owned().into()
}

/// A `Time` or `MicroTime` in RFC 3339; `null` where it is zero, or no time at all.
pub(super) fn time(message: &[u8]) -> Option<Value> {
    let (mut seconds, mut nanos) = (0, 0);
    for field in fields(message) {
        match field? {
            (1, Field::Number(number)) => seconds = number.cast_signed(),
            (2, Field::Number(number)) => nanos = u32::try_from(number).unwrap_or(0),
            _ => {}
        }
    }
    let digits = if nanos == 0 { SecondsFormat::Secs } else { SecondsFormat::Micros };
    let time = DateTime::from_timestamp(seconds, nanos).filter(|_| seconds > 0);
    Some(time.map_or(Value::Null, |time| time.to_rfc3339_opts(digits, true).into()))
}

fn owner(message: &[u8]) -> Option<Value> {
    let mut owner = Map::new();
    for field in fields(message) {
        let (name, value) = match field? {
            (1, Field::Bytes(bytes)) => ("kind", text(bytes)),
            (3, Field::Bytes(bytes)) => ("name", text(bytes)),
            (4, Field::Bytes(bytes)) => ("uid", text(bytes)),
            (5, Field::Bytes(bytes)) => ("apiVersion", text(bytes)),
            (6, Field::Number(number)) => ("controller", (number != 0).into()),
            (7, Field::Number(number)) => ("blockOwnerDeletion", (number != 0).into()),
            _ => continue,
        };
        owner.insert(name.to_owned(), value);
    }
    Some(owner.into())
}

fn manager(message: &[u8]) -> Option<Value> {
    let mut manager = Map::new();
    for field in fields(message) {
        let (name, value) = match field? {
            (1, Field::Bytes(bytes)) => ("manager", text(bytes)),
            (2, Field::Bytes(bytes)) => ("operation", text(bytes)),
            (3, Field::Bytes(bytes)) => ("apiVersion", text(bytes)),
            (4, Field::Bytes(bytes)) => ("time", time(bytes)?),
            (8, Field::Bytes(bytes)) => ("subresource", text(bytes)),
            _ => continue,
        };
        if value != "" && !value.is_null() {
            manager.insert(name.to_owned(), value);
        }
    }
    Some(manager.into())
}
