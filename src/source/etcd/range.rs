//! `etcdctl get --prefix /registry -w json`: the keys of a range and their values, in base64.

use super::{Revision, of_revision};
use crate::model::{Position, ResourceVersion};
use crate::source::batch::Batch;
use crate::source::json::{Number, Text, lenient};
use crate::source::list::for_each_item;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::value::RawValue;
use std::borrow::Cow;

lenient! {
    struct Range<'a> {
        pairs: Option<&'a RawValue> = "kvs",
    }
}

lenient! {
    struct Pair<'a> {
        name: Text<'a> = "key",
        modified: Number = "mod_revision",
        version: Number = "version",
        value: Text<'a> = "value",
    }
}

/// Reads the latest revision of every key.
pub(in crate::source) fn parse(text: &str, position: Position, batch: &mut Batch) -> Result<(), String> {
    let broken = "an answer of etcd whose kvs are no list".to_owned();
    let range: Range<'_> = serde_json::from_str(text).map_err(|_| broken.clone())?;
    for_each_item(range.pairs.map_or("[]", RawValue::get), |pair| {
        if let Err(reason) = read(pair, position, batch) {
            batch.faults.push(crate::model::Fault { position, reason: reason.into() });
        }
    })
    .map_err(|_| broken)
}

fn read(pair: &str, position: Position, batch: &mut Batch) -> Result<(), &'static str> {
    let broken = "not a key of etcd with its value";
    let pair: Pair<'_> = serde_json::from_str(pair).map_err(|_| broken)?;
    let decoded = |text: &str| STANDARD.decode(text).map_err(|_| broken);
    let (key, value) = (decoded(&pair.name)?, decoded(&pair.value)?);
    let number = u64::try_from(pair.modified.0).ok().and_then(ResourceVersion::from_number);
    let revision = Revision {
        number: number.ok_or(broken)?,
        is_deletion: false,
        key: Cow::Owned(String::from_utf8_lossy(&key).into_owned()),
        nth: u64::try_from(pair.version.0).unwrap_or(0),
        value: &value,
    };
    of_revision(&revision, position, batch)
}
