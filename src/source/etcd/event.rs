//! Events from protobuf to JSON, as far as anything is made of them. The numbers are those of
//! `k8s.io/api/core/v1/generated.proto`: etcd holds all Events in that version.

use super::metadata::{object_meta, text, time};
use crate::model::ResourceVersion;
use crate::protobuf::{Field, fields};
use serde_json::{Map, Value, json};

/// An Event as JSON. `None` if the message is broken.
pub(super) fn to_json(raw: &[u8], api_version: &str, version: ResourceVersion) -> Option<String> {
    let mut event = Map::new();
    event.insert("apiVersion".to_owned(), api_version.into());
    event.insert("kind".to_owned(), "Event".into());
    for field in fields(raw) {
        let (name, value) = match field? {
            (1, Field::Bytes(bytes)) => {
                let mut meta = object_meta(bytes)?;
                meta.insert("resourceVersion".to_owned(), version.0.to_string().into());
                ("metadata", meta.into())
            }
            (2, Field::Bytes(bytes)) => ("involvedObject", reference(bytes)?),
            (3, Field::Bytes(bytes)) => ("reason", text(bytes)),
            (4, Field::Bytes(bytes)) => ("message", text(bytes)),
            (5, Field::Bytes(bytes)) => ("source", texts(bytes, &["component", "host"])?),
            (6, Field::Bytes(bytes)) => ("firstTimestamp", time(bytes)?),
            (7, Field::Bytes(bytes)) => ("lastTimestamp", time(bytes)?),
            (8, Field::Number(number)) => ("count", number.into()),
            (9, Field::Bytes(bytes)) => ("type", text(bytes)),
            (10, Field::Bytes(bytes)) => ("eventTime", time(bytes)?),
            (11, Field::Bytes(bytes)) => ("series", series(bytes)?),
            (12, Field::Bytes(bytes)) => ("action", text(bytes)),
            (13, Field::Bytes(bytes)) => ("related", reference(bytes)?),
            (14, Field::Bytes(bytes)) => ("reportingComponent", text(bytes)),
            (15, Field::Bytes(bytes)) => ("reportingInstance", text(bytes)),
            _ => continue,
        };
        event.insert(name.to_owned(), value);
    }
    serde_json::to_string(&event).ok()
}

fn reference(message: &[u8]) -> Option<Value> {
    texts(message, &["kind", "namespace", "name", "uid", "apiVersion", "resourceVersion", "fieldPath"])
}

fn series(message: &[u8]) -> Option<Value> {
    let mut series = json!({});
    for field in fields(message) {
        match field? {
            (1, Field::Number(number)) => series["count"] = number.into(),
            (2, Field::Bytes(bytes)) => series["lastObservedTime"] = time(bytes)?,
            _ => {}
        }
    }
    Some(series)
}

/// A message whose fields, from number 1 on, are texts of these names.
fn texts(message: &[u8], names: &[&str]) -> Option<Value> {
    let mut out = Map::new();
    for field in fields(message) {
        let (number, value) = match field? {
            (number, Field::Bytes(bytes)) => (number, text(bytes)),
            _ => continue,
        };
        let name = usize::try_from(number).ok().and_then(|number| names.get(number.checked_sub(1)?));
        if let Some(name) = name {
            out.insert((*name).to_owned(), value);
        }
    }
    Some(out.into())
}
