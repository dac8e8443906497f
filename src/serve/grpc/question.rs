//! What is asked: messages of `trace_storage.proto`.

use crate::model::Timestamp;
use crate::protobuf::{Field, fields};
use crate::serve::params::{self, Malformed};
use crate::serve::search::{USUAL, check_durations};
use crate::shelf::Query;
use crate::view::TraceId;
use rustc_hash::FxHashSet;

type Read<T> = Result<T, Malformed>;

fn malformed(why: &str) -> Malformed {
    Malformed(why.to_owned())
}

/// The fields of a message.
///
/// # Errors
/// It is broken.
fn whole(message: &[u8]) -> Read<Vec<(u64, Field<'_>)>> {
    fields(message).collect::<Option<_>>().ok_or_else(|| malformed("the message is broken"))
}

fn text(bytes: &[u8]) -> Read<String> {
    String::from_utf8(bytes.to_vec()).map_err(|_| malformed("a text is no UTF-8"))
}

/// The texts of the fields 1 and 2 of a message, empty where they are missing.
pub(super) fn texts(message: &[u8]) -> Read<[String; 2]> {
    let mut texts = [String::new(), String::new()];
    for field in whole(message)? {
        match field {
            (1, Field::Bytes(bytes)) => texts[0] = text(bytes)?,
            (2, Field::Bytes(bytes)) => texts[1] = text(bytes)?,
            _ => {}
        }
    }
    Ok(texts)
}

/// The ids of a `GetTracesRequest`. The times that stand beside them are hints for slower stores.
pub(super) fn ids(message: &[u8]) -> Read<Vec<TraceId>> {
    let mut ids = Vec::new();
    for field in whole(message)? {
        let (1, Field::Bytes(params)) = field else { continue };
        let id = whole(params)?.into_iter().rev().find_map(|field| match field {
            (1, Field::Bytes(id)) => Some(id),
            _ => None,
        });
        let id: [u8; 16] = id
            .unwrap_or_default()
            .try_into()
            .map_err(|_| malformed("the id of a trace is not sixteen bytes long"))?;
        ids.push(TraceId(u128::from_be_bytes(id)));
    }
    Ok(ids)
}

/// The `TraceQueryParameters` of a request that searches.
pub(super) fn query(message: &[u8]) -> Read<Query> {
    let mut query = Query { limit: USUAL, ..Query::default() };
    for field in whole(message)? {
        let (1, Field::Bytes(parameters)) = field else { continue };
        for field in whole(parameters)? {
            read(field, &mut query)?;
        }
    }
    // Each is looked for in every trace.
    let mut known = FxHashSet::default();
    query.tags.retain(|tag| known.insert(tag.clone()));
    check_durations(query, "duration_min is more than duration_max")
}

fn read(field: (u64, Field<'_>), query: &mut Query) -> Read<()> {
    match field {
        (1, Field::Bytes(name)) => query.service = named(name)?,
        (2, Field::Bytes(name)) => query.operation = named(name)?,
        (3, Field::Bytes(_)) if query.tags.len() == params::MOST => {
            return Err(Malformed(format!("more than {} attributes", params::MOST)));
        }
        (3, Field::Bytes(attribute)) => query.tags.push(tag(attribute)?),
        (4, Field::Bytes(time)) => query.start = instant(time)?,
        (5, Field::Bytes(time)) => query.end = instant(time)?,
        (6, Field::Bytes(length)) => query.min_duration = duration(length)?,
        (7, Field::Bytes(length)) => query.max_duration = duration(length)?,
        (8, Field::Number(0)) => {}
        (8, Field::Number(n)) => {
            let depth = i32::try_from(n.cast_signed()).ok().and_then(|n| usize::try_from(n).ok());
            query.limit = depth.ok_or_else(|| malformed("search_depth is not above 0"))?;
        }
        (9, _) => return Err(malformed("filter is not supported: ask by attributes")),
        _ => {}
    }
    Ok(())
}

fn named(bytes: &[u8]) -> Read<Option<String>> {
    text(bytes).map(|name| Some(name).filter(|name| !name.is_empty()))
}

/// Seconds and nanoseconds of a `Timestamp` or `Duration`, together.
fn nanos(message: &[u8]) -> Read<i128> {
    let (mut seconds, mut nanos) = (0, 0);
    for field in whole(message)? {
        match field {
            (1, Field::Number(n)) => seconds = n.cast_signed(),
            (2, Field::Number(n)) => nanos = n.cast_signed(),
            _ => {}
        }
    }
    Ok(i128::from(seconds) * 1_000_000_000 + i128::from(nanos))
}

/// The beginning of the year 1: what Go has for a time that nobody set.
const UNSET: i128 = -62_135_596_800 * 1_000_000_000;

fn instant(message: &[u8]) -> Read<Option<Timestamp>> {
    let nanos = nanos(message)?;
    let clamped = i64::try_from(nanos).unwrap_or(if nanos < 0 { i64::MIN } else { i64::MAX });
    Ok((nanos > UNSET).then_some(Timestamp::at(clamped)))
}

fn duration(message: &[u8]) -> Read<Option<i64>> {
    let nanos = nanos(message)?;
    if nanos < 0 {
        return Err(malformed("a duration is below 0"));
    }
    Ok(Some(i64::try_from(nanos).unwrap_or(i64::MAX)).filter(|nanos| *nanos > 0))
}

/// A `KeyValue`, with the value as text.
fn tag(message: &[u8]) -> Read<(String, String)> {
    let (mut key, mut value) = (String::new(), String::new());
    for field in whole(message)? {
        match field {
            (1, Field::Bytes(bytes)) => key = text(bytes)?,
            (2, Field::Bytes(any)) => value = value_of(any)?,
            _ => {}
        }
    }
    Ok((key, value))
}

/// An `AnyValue` as text: in the form that attributes are compared in.
fn value_of(any: &[u8]) -> Read<String> {
    Ok(match whole(any)?.last() {
        None => String::new(),
        Some((1, Field::Bytes(bytes))) => text(bytes)?,
        Some((2, Field::Number(is_so))) => (*is_so != 0).to_string(),
        Some((3, Field::Number(n))) => n.cast_signed().to_string(),
        Some((4, Field::Fixed64(bits))) => f64::from_bits(*bits).to_string(),
        Some((5, Field::Bytes(array))) => {
            let items = whole(array)?.into_iter().filter_map(|field| match field {
                (1, Field::Bytes(any)) => Some(any),
                _ => None,
            });
            let items: Vec<String> = items.map(value_in_list).collect::<Read<_>>()?;
            serde_json::to_string(&items).unwrap_or_default()
        }
        Some(_) => return Err(malformed("an attribute is neither text nor a number, nor a list of texts")),
    })
}

/// Lists are of texts here: one in another would be asked for in vain.
fn value_in_list(any: &[u8]) -> Read<String> {
    match whole(any)?.last() {
        Some((5..=7, _)) => Err(malformed("an attribute is a list of lists")),
        _ => value_of(any),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protobuf::Proto;

    fn written(write: impl FnOnce(&mut Proto<'_>)) -> Vec<u8> {
        let mut out = Vec::new();
        write(&mut Proto(&mut out));
        out
    }

    #[test]
    fn values_are_compared_as_text() {
        let list = written(|w| w.message(5, |w| w.message(1, |w| w.text(1, "a"))));
        for (any, text) in [
            (written(|w| w.text(1, "x")), "x"),
            (written(|w| w.int(2, 1)), "true"),
            (written(|w| w.int(3, 409)), "409"),
            (written(|w| w.int(3, (-1_i64).cast_unsigned())), "-1"),
            (written(|w| w.fixed64(4, 1.5_f64.to_bits())), "1.5"),
            (list, "[\"a\"]"),
            (Vec::new(), ""),
        ] {
            assert_eq!(value_of(&any), Ok(text.to_owned()));
        }
        for any in [
            written(|w| w.bytes(6, &[])),
            written(|w| w.bytes(7, &[1])),
            written(|w| w.bytes(1, &[0xff])),
            written(|w| w.message(5, |w| w.message(1, |w| w.message(5, |_| ())))),
            vec![0x0a, 9],
        ] {
            assert!(value_of(&any).is_err(), "{any:?}");
        }
    }

    #[test]
    fn attributes_are_asked_for_once_and_not_without_end() {
        let asked = |n: usize| {
            let attribute = |w: &mut Proto<'_>, nth: usize| {
                w.message(3, |w| {
                    w.text(1, &(nth % 3).to_string());
                    w.message(2, |w| w.text(1, "x"));
                });
            };
            query(&written(|w| w.message(1, |w| (0..n).for_each(|nth| attribute(w, nth)))))
        };
        let keys = |query: Query| query.tags.into_iter().map(|(key, _)| key).collect::<String>();
        assert_eq!(asked(params::MOST).map(keys).as_deref(), Ok("012"));
        assert_eq!(asked(params::MOST + 1).map(keys), Err(malformed("more than 256 attributes")));
    }

    #[test]
    fn times_that_nobody_set_are_none() {
        let time = |seconds: i64| written(|w| w.int(1, seconds.cast_unsigned()));
        assert_eq!(instant(&time(-62_135_596_800)), Ok(None));
        assert_eq!(instant(&time(1)), Ok(Some(Timestamp::at(1_000_000_000))));
        assert_eq!(instant(&time(i64::MAX)), Ok(Some(Timestamp::MAX)));
        assert_eq!(duration(&time(0)), Ok(None));
        assert!(duration(&time(-1)).is_err());
    }
}
